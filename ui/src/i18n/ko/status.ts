import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "송금 대기 중",
    PARTIALLY_RECEIVED: "일부 수령",
    RECEIVED: "수령됨",
    PROCESSING: "처리 중",
    SUCCEEDED: "성공",
    FAILED: "실패",
    RETURNED: "반환됨",
    CANCELED: "취소됨",
  },
  invoice: {
    DUE: "결제 예정",
    PAST_DUE: "연체",
    PROCESSING: "처리 중",
    PAID: "결제됨",
    CANCELED: "취소됨",
    UNAPPLIED: "미적용",
    PARTIALLY_APPLIED: "일부 적용",
    APPLIED: "적용됨",
  },
  method: {
    ACTIVE: "활성",
    IN_USE: "사용 중",
    INVALID: "유효하지 않음",
    EXPIRED: "만료됨",
  },
  payment: {
    SUCCEEDED: "성공",
    PROCESSING: "처리 중",
    FAILED: "실패",
  },
  unapplied: {
    UNAPPLIED: "미적용",
    PARTIALLY_APPLIED: "일부 적용",
    APPLIED: "적용됨",
    RETURNED: "반환됨",
  },
};
