import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { other: "# dòng" });
const matches = (count: number): string => plural(count, { other: "# khớp nối" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "Nhập sao kê",
    text: [
      "Tải sao kê từ ngân hàng của bạn, ở dạng camt.053 (XML) nếu có, nếu không thì CSV. Tệp ở lại trên máy tính này.",
      "Số tài khoản chỉ giữ bốn ký tự cuối. Nhập lại các dòng đó không thay đổi gì.",
      "Sau khi nhập, các dòng có thể là khoản nạp sẽ chờ bạn quyết định. Với “Xác nhận ngay các khớp chính xác”, những dòng không có nghi ngờ được ghi ngay.",
      "Nếu tệp CSV đặt tên cột khác đi, hãy ghép các cột một lần: từ đó về sau, các tệp có cùng dòng đầu tiên được đọc theo cách đó.",
    ],
  },
  description: "Đưa vào các giao dịch của sao kê ngân hàng. Không có gì được ghi trước khi bạn thấy điều sẽ xảy ra.",
  drop: "Thả sao kê ngân hàng vào đây",
  dropText: "camt.053 (XML) hoặc OFX như ngân hàng cung cấp, hoặc CSV có dòng tiêu đề.",
  formatHelp: "Tệp CSV phải như thế nào",
  formatText:
    "Dòng đầu tiên nêu tên cột. Bắt buộc: booked_on, amount, currency. Được lấy nếu có: value_on, description, counterparty, reference, bank_reference, account. Tiền ra có dấu trừ; thay cho amount có thể là debit và credit.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Tài khoản",
  period: "Hạch toán",
  newCredits: "Tiền vào, dòng mới",
  newDebits: "Tiền ra, dòng mới",
  refusedNote: "Các dòng bị từ chối được bỏ qua.",
  applyExact: "Xác nhận ngay các khớp chính xác",
  applyExactText: "Dòng nêu mã tham chiếu của khoản nạp và chuyển đúng số tiền đang chờ được ghi ngay, và khoản đến hạn được thanh toán. Các khớp chính xác của những lần nhập trước cũng được xác nhận.",
  noneNew: "Không có dòng mới nên không có gì để nhập.",
  action: (count: number) => `Nhập ${lines(count)}`,
  running: "Đang nhập các dòng và so với các khoản nạp",
  result: {
    added: (count: number) => `Đã thêm ${lines(count)}`,
    confirmed: "Khớp đã xác nhận",
    waiting: "Chờ bạn quyết định",
    confirmedTitle: "Xác nhận ngay",
    confirmedNone: "Không khớp nào được xác nhận nên không có gì được ghi cho khoản nạp.",
    recorded: "Đã ghi",
    effects: { RECEIPT: "Đã nhận tiền chuyển", SUCCESS: "Khoản ghi nợ đã thành công", RETURN: "Tiền đã bị thu hồi" },
    toDecide: (count: number) => `Quyết định ${matches(count)}`,
    toLines: "Xem các dòng sao kê",
    tied: "Một dòng của lần nhập này là bằng chứng của một bước của khoản nạp.",
    undoText: (count: number) => `${lines(count)} sẽ không còn được tính và vẫn được lưu là đã rút; điều được đề xuất cho chúng bị từ chối. Có thể nhập lại cùng tệp đó.`,
    undone: (count: number) => `Đã rút ${lines(count)}.`,
  },
};
