import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "待匯款",
    PARTIALLY_RECEIVED: "部分入帳",
    RECEIVED: "已入帳",
    PROCESSING: "處理中",
    SUCCEEDED: "成功",
    FAILED: "失敗",
    RETURNED: "已退回",
    CANCELED: "已取消",
  },
  invoice: {
    DUE: "待付款",
    PAST_DUE: "已逾期",
    PROCESSING: "處理中",
    PAID: "已付款",
    CANCELED: "已取消",
    UNAPPLIED: "未沖帳",
    PARTIALLY_APPLIED: "部分沖帳",
    APPLIED: "已沖帳",
  },
  method: {
    ACTIVE: "有效",
    IN_USE: "使用中",
    INVALID: "無效",
    EXPIRED: "已過期",
  },
  payment: {
    SUCCEEDED: "成功",
    PROCESSING: "處理中",
    FAILED: "失敗",
  },
  unapplied: {
    UNAPPLIED: "未沖帳",
    PARTIALLY_APPLIED: "部分沖帳",
    APPLIED: "已沖帳",
    RETURNED: "已退回",
  },
};
