import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `Hoàn tất thanh toán ${invoice}`,
  again: (invoice: string) => `Thử thanh toán lại ${invoice}`,
  outstanding: (amount: string, invoice: string) => `${amount} của ${invoice} chưa thanh toán.`,
  nothing: (invoice: string) => `Không còn phần nào của ${invoice} chưa thanh toán.`,
  what: "Khoản thu được ghi nhận là đang xử lý. Hãy đánh dấu là thành công hoặc thất bại khi ngân hàng đã trả lời.",
  method: "Phương thức thanh toán",
  methodHint: "Tiền được thu qua phương thức này; còn lệnh chuyển tiền thì bạn tự gửi.",
  choose: "Chọn phương thức thanh toán",
  missing: "Chọn phương thức thanh toán để thu tiền.",
  none: "Không có phương thức thanh toán nào có thể thu tiền cho hóa đơn này.",
  isDefault: "Mặc định",
  wire: "Bạn tự gửi lệnh chuyển tiền; không thể thu tiền qua phương thức này.",
  bankElsewhere: "Tài khoản ngân hàng Hoa Kỳ chỉ thanh toán cho AWS Inc. bằng đô la Mỹ.",
  part: "Toàn bộ phần chưa thanh toán, hoặc một phần.",
  wholeSubscription: "Gói đăng ký được thanh toán toàn bộ, không bao giờ một phần.",
  wholeMarketplace: "Hóa đơn Marketplace được thanh toán toàn bộ, không bao giờ một phần.",
  wholeBank: "Chỉ thẻ mới thanh toán được một phần hóa đơn, tài khoản ngân hàng thì không.",
  wholeChoose: "Chọn một thẻ để thanh toán một phần.",
  action: "Hoàn tất thanh toán",
  done: (amount: string, method: string) => `${amount} được thu qua ${method}`,
  already: (payment: string) => `Việc này đã được ghi nhận là ${payment} trước đó; không có gì thay đổi`,
};
