import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "Thông báo",
  description: "Những gì đã xảy ra khi bạn vắng mặt trong 30 ngày qua, và những gì đang chờ bạn.",
  help: {
    title: "Thông báo",
    text: [
      "Thanh toán tự động, các khoản nạp đã đến, thất bại hoặc bị hoàn trả, các khoản thu bị từ chối, và những gì quá hạn hoặc trễ hạn hiển thị ở đây, lấy từ chính sổ cái.",
      "Con số trên thanh phía trên cho biết số mục mới kể từ lần gần nhất bạn mở trang này trên máy tính này.",
      "Bảng điều khiển không bao giờ rút lại các khoản thanh toán đã hạch toán. Khi ngân hàng thu hồi tiền, một bút toán đối ứng được ghi vào sổ cái bên cạnh bút toán đầu tiên.",
    ],
  },
  loading: "Đang tải thông báo",
  last: "30 ngày qua",
  show: "Thông báo nào",
  shown: { all: "Tất cả", open: "Còn mở" },
  button: (unread: number) => (unread === 0 ? "Thông báo" : `Thông báo: ${String(unread)} mới`),
  isNew: "Mới",
  isOpen: "Còn mở",
  empty: "Không có gì xảy ra",
  emptyText: "Thanh toán tự động và những gì ngân hàng đã làm hiển thị ở đây.",
  noneOpen: "Không có gì đang chờ bạn",
  noneOpenText: "Mọi việc đã xảy ra đều đã được giải quyết.",
  columns: { date: "Ngày", what: "Điều đã xảy ra", amount: "Số tiền", link: "Đến" },
  links: { payments: "Các khoản thanh toán trong ngày", pastDue: "Hóa đơn quá hạn" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} đã quá hạn; ${amount} chưa được thanh toán` : `${plural(count, { other: "# hóa đơn" })} đã quá hạn; ${amount} chưa được thanh toán`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `Khoản thu ${label} trị giá ${amount} bị từ chối`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `Câu trả lời của ngân hàng về khoản thu ${label} trị giá ${amount} đã trễ hạn`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `Ngân hàng đã thu hồi ${amount} của ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `Khoản ghi nợ ${amount} cho ${label} bị từ chối`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${amount} của ${label} lẽ ra đã phải đến`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${amount} của ${label} đã đến`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => plural(count, { other: `# khoản thanh toán tự động trị giá ${amount}` }),
  },
};
