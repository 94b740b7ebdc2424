import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "Lệnh cho ngân hàng của bạn",
  title: (id: string) => `Lệnh cho ngân hàng của bạn: ${id}`,
  intro: "Tải tệp này lên ngân hàng của bạn thay vì điền biểu mẫu: số tiền, tài khoản nhận và mã tham chiếu đều có trong tệp.",
  format: "Định dạng",
  formats: { PAIN_001: "Lệnh chuyển tiền (ISO 20022, pain.001)", NACHA: "Ghi có ACH (Nacha)" },
  formatTexts: {
    PAIN_001: "Đến tài khoản bất kỳ, bằng mọi loại tiền của bên bán.",
    NACHA: "Bằng đô la Mỹ đến tài khoản tại Hoa Kỳ; chậm hơn và rẻ hơn.",
  },
  from: "Trả từ",
  noAccount: "Không có tài khoản ngân hàng Hoa Kỳ nào có thể trả.",
  date: "Thực hiện vào",
  dateHint: "Để trống: ngày tiếp theo mà ngân hàng có thể thực hiện.",
  companyId: "Mã công ty (Company ID)",
  companyIdHint: "Mã mà ngân hàng dùng để nhận biết công ty của bạn: mười chữ cái và chữ số. Để trống: 1 và mã số thuế liên bang.",
  companyIdNeeded: "Mã mà ngân hàng dùng để nhận biết bạn: mười chữ cái và chữ số, như ngân hàng đã cấp. Tài khoản cá nhân không có mã số thuế liên bang để thay thế.",
  companyIdMissing: "Nhập mã công ty mà ngân hàng đã cấp cho bạn.",
  note: "Tệp chứa số tài khoản không được mã hóa. Hãy xóa tệp khi ngân hàng đã nhận, và chỉ tải lên một lần: mỗi lần tải lên là một lần trả tiền.",
  simulated: "Ngày của sổ cái này là ngày mô phỏng: đừng đưa lệnh này cho ngân hàng thật.",
  download: "Tải xuống lệnh",
  failed: "Chưa tạo lệnh nào",
  saved: (file: string) => `Đã lưu ${file} vào thư mục Tải xuống`,
  savedText: "Chưa ghi nhận gì cho đến khi tiền đến.",
};
