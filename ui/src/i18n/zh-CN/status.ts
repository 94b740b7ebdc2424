import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "待汇款",
    PARTIALLY_RECEIVED: "部分到账",
    RECEIVED: "已到账",
    PROCESSING: "处理中",
    SUCCEEDED: "成功",
    FAILED: "失败",
    RETURNED: "已退回",
    CANCELED: "已取消",
  },
  invoice: {
    DUE: "待付",
    PAST_DUE: "已逾期",
    PROCESSING: "处理中",
    PAID: "已支付",
    CANCELED: "已取消",
    UNAPPLIED: "未核销",
    PARTIALLY_APPLIED: "部分核销",
    APPLIED: "已核销",
  },
  method: {
    ACTIVE: "有效",
    IN_USE: "使用中",
    INVALID: "无效",
    EXPIRED: "已过期",
  },
  payment: {
    SUCCEEDED: "成功",
    PROCESSING: "处理中",
    FAILED: "失败",
  },
  unapplied: {
    UNAPPLIED: "未核销",
    PARTIALLY_APPLIED: "部分核销",
    APPLIED: "已核销",
    RETURNED: "已退回",
  },
};
