import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "Chờ chuyển tiền",
    PARTIALLY_RECEIVED: "Đã nhận một phần",
    RECEIVED: "Đã nhận",
    PROCESSING: "Đang xử lý",
    SUCCEEDED: "Thành công",
    FAILED: "Thất bại",
    RETURNED: "Bị hoàn trả",
    CANCELED: "Đã hủy",
  },
  invoice: {
    DUE: "Đến hạn",
    PAST_DUE: "Quá hạn",
    PROCESSING: "Đang xử lý",
    PAID: "Đã thanh toán",
    CANCELED: "Đã hủy",
    UNAPPLIED: "Chưa phân bổ",
    PARTIALLY_APPLIED: "Đã phân bổ một phần",
    APPLIED: "Đã phân bổ",
  },
  method: {
    ACTIVE: "Đang hoạt động",
    IN_USE: "Đang dùng",
    INVALID: "Không hợp lệ",
    EXPIRED: "Đã hết hạn",
  },
  payment: {
    SUCCEEDED: "Thành công",
    PROCESSING: "Đang xử lý",
    FAILED: "Thất bại",
  },
  unapplied: {
    UNAPPLIED: "Chưa phân bổ",
    PARTIALLY_APPLIED: "Đã phân bổ một phần",
    APPLIED: "Đã phân bổ",
    RETURNED: "Bị hoàn trả",
  },
};
