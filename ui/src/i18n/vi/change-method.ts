import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `${invoice} sẽ được thu qua phương thức nào`,
  open: "Thay đổi phương thức thanh toán",
  change: "Thay đổi",
  standing: (method: string) => `Advance Pay thanh toán phần có thể vào ngày đến hạn. Phần còn lại được thu qua ${method}, phương thức thanh toán mặc định.`,
  marketplace: (method: string) => `Advance Pay không được phép thanh toán các khoản phí Marketplace. Vào ngày đến hạn, hóa đơn được thu qua ${method}.`,
  refused: "Hiện không thể thay đổi",
  instead: "Thay vào đó, bây giờ bạn có thể thu tiền cho hóa đơn này qua phương thức thanh toán khác.",
  nothing: (invoice: string) => `Không còn phần nào của ${invoice} chưa thanh toán.`,
  method: "Thu qua phương thức này",
  forAll: "Phương thức này trở thành mặc định cho mọi hóa đơn mà Advance Pay không thanh toán.",
  none: "Không có phương thức thanh toán nào khác có thể thu tiền cho hóa đơn này.",
  choose: "Chọn phương thức thanh toán.",
  payNow: "Thanh toán ngay bằng phương thức khác",
  action: "Đặt làm mặc định",
  done: (invoice: string, method: string) => `${invoice} sẽ được thu qua ${method}`,
};
