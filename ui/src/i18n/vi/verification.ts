import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => plural(count, { other: "# mắt xích" });

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "Xác minh sổ cái",
  description: "Đọc lại từng dòng và kiểm tra mọi quy tắc mà sổ cái phải tuân thủ. Không có gì bị thay đổi.",
  run: "Xác minh sổ cái",
  again: "Xác minh lại",
  running: "Đang đọc từng dòng và kiểm tra từng mắt xích của chuỗi. Với sổ cái nhiều năm, việc này mất một lúc. Rời tab này sẽ hủy thao tác.",
  runningLabel: "Đang xác minh sổ cái",
  canceled: "Việc xác minh đã bị hủy",
  canceledText: "Không có gì thay đổi, và không biết thêm điều gì về sổ cái so với trước.",
  failedToRun: "Không thể xác minh sổ cái",
  passed: "Mọi quy tắc đều được tuân thủ",
  failed: "Có quy tắc bị vi phạm",
  read: (transactions: number, entries: number) =>
    `Đã đọc ${plural(transactions, { other: "# giao dịch" })} với ${plural(entries, { other: "# bút toán" })}.`,
  sealed: (fields: number | null) =>
    fields === null
      ? "Các trường mã hóa, như số tài khoản và chứng từ, không được mở, vì khóa của sổ cái không có sẵn."
      : `${plural(fields, { other: "# trường mã hóa" })} đã được mở.`,
  table: "Các quy tắc và tình trạng tuân thủ",
  number: "Số",
  rule: "Quy tắc",
  result: "Kết quả",
  holds: "Tuân thủ",
  broken: "Vi phạm",
  places: (count: number, more: boolean) =>
    more ? `Vi phạm ở ${plural(count, { other: "# chỗ" })} hoặc nhiều hơn` : `Vi phạm ở ${plural(count, { other: "# chỗ" })}`,
  nothing: "Chưa xác minh kể từ khi mở trang này",
  nothingText: "Hãy xác minh sổ cái vào cuối tháng, trước khi bạn dựa vào các tổng số, và sau khi khôi phục.",
  head: {
    title: "Đỉnh của sổ cái",
    description: "Một hash trên mọi giao dịch và mọi mục của nhật ký kiểm toán, mỗi mục bao gồm cả mục trước đó. Hãy ghi lại ở nơi khác, ví dụ trên bản sao kê in ra hoặc trong email gửi kiểm toán viên của bạn: sau này nó chứng minh rằng đến nay không có gì bị thay đổi.",
    hash: "Hash đỉnh (SHA-256)",
    copyName: "hash đỉnh",
    links: "Số mắt xích trong chuỗi",
    noted: "Đỉnh đã ghi lại trước đó",
    notedHint: "Không bắt buộc. 64 chữ số và chữ cái từ a đến f, như trang này hiển thị; khoảng trắng không ảnh hưởng. Khi đó việc xác minh sổ cái cũng tìm đỉnh này.",
    bad: (count: number) => `Đỉnh có 64 chữ số và chữ cái từ a đến f; nội dung này có ${String(count)}.`,
    badLetters: "Đỉnh chỉ gồm chữ số và chữ cái từ a đến f.",
    found: "Đỉnh đã ghi lại có trong chuỗi",
    foundText: (link: number, all: number) =>
      link === all
        ? `Đây là mắt xích cuối cùng trong ${links(all)}: không có gì được ghi nhận kể từ khi bạn ghi lại đỉnh, và không có gì đến đó bị thay đổi.`
        : `Đây là mắt xích ${link} trên ${all}: không có gì đến đó bị thay đổi kể từ khi bạn ghi lại đỉnh, và ${links(all - link)} tiếp theo sau.`,
    foundButBroken: (link: number, all: number) => `Đây là mắt xích ${String(link)} trên ${String(all)}, nhưng có quy tắc bị vi phạm: hãy xem bên dưới chuỗi có nguyên vẹn không.`,
    missing: "Đỉnh đã ghi lại không có trong chuỗi",
    missingText: "Trước tiên hãy so sánh nội dung bạn đã nhập với ghi chép của bạn. Nếu đúng, thì điều gì đó được ghi nhận cho đến lúc ấy đã bị thay đổi, hoặc đây là một sổ cái khác.",
  },
  todo: {
    title: "Việc cần làm",
    steps: [
      "Đừng ghi nhận thêm gì vào sổ cái này, và đừng dựa vào các tổng số của nó.",
      "Sao chép danh sách vi phạm, và giữ cùng với tệp.",
      "Khôi phục bản sao lưu mới nhất từ trước đó: bản này được kiểm tra trước khi thay thế sổ cái, và sổ cái này được giữ bên cạnh.",
    ],
    copy: "danh sách vi phạm",
    copyText: "Sao chép danh sách",
    restore: "Đến Cài đặt, Sao lưu",
    log: "Xem trong nhật ký kiểm toán ai đã thay đổi gì",
  },
};
