import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "送金待ち",
    PARTIALLY_RECEIVED: "一部受領",
    RECEIVED: "受領済み",
    PROCESSING: "処理中",
    SUCCEEDED: "成功",
    FAILED: "失敗",
    RETURNED: "返戻",
    CANCELED: "取り消し済み",
  },
  invoice: {
    DUE: "期日待ち",
    PAST_DUE: "延滞",
    PROCESSING: "処理中",
    PAID: "支払い済み",
    CANCELED: "取り消し済み",
    UNAPPLIED: "未充当",
    PARTIALLY_APPLIED: "一部充当",
    APPLIED: "充当済み",
  },
  method: {
    ACTIVE: "有効",
    IN_USE: "使用中",
    INVALID: "無効",
    EXPIRED: "期限切れ",
  },
  payment: {
    SUCCEEDED: "成功",
    PROCESSING: "処理中",
    FAILED: "失敗",
  },
  unapplied: {
    UNAPPLIED: "未充当",
    PARTIALLY_APPLIED: "一部充当",
    APPLIED: "充当済み",
    RETURNED: "返戻",
  },
};
