import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "Thanh toán",
    text: [
      "Một khoản thanh toán chuyển tiền từ một nguồn đến một hóa đơn: từ số dư Advance Pay, phiếu ghi có, tiền chưa phân bổ hoặc phương thức thanh toán.",
      "Những gì thu qua phương thức thanh toán ở trạng thái đang xử lý cho đến khi bạn cho biết ngân hàng đã trả lời gì. Không có gì được coi là đã xảy ra tại ngân hàng nếu không có căn cứ.",
      "Khoản thanh toán không bao giờ bị thay đổi hoặc xóa. Khoản thu bị từ chối khiến số tiền vẫn chưa thanh toán, và có thể thử lại.",
    ],
  },
  title: (id: string) => `Khoản thanh toán ${id}`,
  loading: "Đang tải khoản thanh toán",
  invoices: {
    title: "Hóa đơn đã thanh toán",
    invoice: "Mã hóa đơn",
    due: "Ngày đến hạn",
    total: "Tổng số tiền",
    before: "Số phải trả trước đó",
    paid: "Đã thanh toán",
    after: "Số phải trả sau đó",
    status: "Trạng thái hiện tại",
  },
  details: {
    title: "Chi tiết",
    id: "Mã thanh toán",
    amount: "Số tiền",
    source: "Thanh toán bằng",
    left: {
      ADVANCE_PAY: "Số dư Advance Pay sau đó",
      CREDIT_MEMO: "Còn lại của phiếu ghi có",
      UNAPPLIED_CASH: "Còn lại của tiền chưa phân bổ",
      PAYMENT_METHOD: "Còn lại",
    },
    date: "Ngày",
    seller: "Bên bán",
    expectedBy: "Ngân hàng dự kiến trả lời chậm nhất",
    answeredOn: "Ngày ngân hàng trả lời",
    returnCode: "Mã hoàn trả",
  },
  evidence: {
    title: "Cách biết được",
    awaited: "Ngân hàng chưa trả lời. Khi ngân hàng đã trả lời, hãy đánh dấu khoản thu là thành công hoặc thất bại và cho biết vì sao bạn biết.",
    ledgerAlone: "Sổ cái đã thực hiện khoản thanh toán này từ tiền mà nó nắm giữ; không ngân hàng nào phải làm gì.",
    recordedBy: "Người ghi nhận",
    words: "Theo lời người ghi nhận",
    noWords: "Không có lời giải thích",
  },
};
