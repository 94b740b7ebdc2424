import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "Nạp tiền",
    text: [
      "Với chuyển tiền điện tử, bạn gửi lệnh chuyển tiền từ ngân hàng của mình. Chứng từ nạp tiền cho ngân hàng biết cần ghi gì vào từng trường.",
      "Với tài khoản ngân hàng Hoa Kỳ, khoản ghi nợ được ghi nhận là đang xử lý cho đến khi sao kê ngân hàng của bạn cho thấy khoản đó đã thành công.",
      "Nội dung bạn đã nhập được giữ lại khi bạn rời trang này rồi quay lại.",
    ],
  },
  title: "Nạp tiền",
  description: "Tiền nạp tự động thanh toán các hóa đơn sau này khi đến hạn.",
  loading: "Đang tải các lựa chọn nạp tiền",
  notRegistered: "Trước tiên hãy đăng ký Advance Pay",
  notRegisteredText: "Có thể nạp tiền sau khi tài khoản đã đăng ký.",
  goToRegister: "Đến Advance Pay",
  sections: { amount: "1. Số tiền", method: "2. Phương thức thanh toán", review: "3. Xem lại" },
  change: "Thay đổi",
  changeLabel: (section: string) => `Thay đổi: ${section}`,
  continue: "Tiếp tục",
  cancel: "Hủy",
  amount: {
    label: "Số tiền",
    hint: (smallest: string) => `Tối thiểu ${smallest}.`,
    currency: "Loại tiền",
    dueSoon: (amount: string, days: number) => `${amount} đã quá hạn hoặc đến hạn trong vòng ${plural(days, { other: "# ngày" })}.`,
    nothingDue: (days: number) => `Không có gì đến hạn trong vòng ${plural(days, { other: "# ngày" })}.`,
    missing: "Nhập số tiền cần nạp.",
    checking: "Đang kiểm tra số tiền",
    suggestions: "Gợi ý",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: sắp đến hạn`,
      ALL_OPEN: (amount: string) => `${amount}: tất cả hóa đơn còn mở`,
      LAST_FUNDING: (amount: string) => `${amount}: như lần trước`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `Không có gì đến hạn trước khi tiền có thể đến: sớm nhất là ${day}, tính theo ngày làm việc.`,
    coveredBefore: (amount: string, day: string) => `${amount} đến hạn trước khi tiền có thể đến (sớm nhất là ${day}); số dư đủ chi trả.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `${amount} đến hạn trước khi tiền có thể đến (sớm nhất là ${day}). Số dư không đủ chi trả ${uncovered} trong số đó: phần này sẽ được thanh toán trễ hoặc thu qua phương thức thanh toán mặc định.`,
    cover: "Chi trả mức sử dụng thông thường của bạn trong",
    usual: (perMonth: string, months: number) => plural(months, { other: `Advance Pay đã thanh toán trung bình ${perMonth} mỗi tháng trong # tháng trọn vẹn gần nhất.` }),
    months: (count: number) => plural(count, { other: "# tháng" }),
    take: (amount: string) => `Dùng ${amount}`,
    coveredMonths: (months: string) => `Số dư và tiền đang chuyển đến đã đủ chi trả ${months}.`,
    unused: (unused: string, months: string) => `Sau khi mọi hóa đơn còn mở được thanh toán, ${unused} vẫn chưa dùng đến: khoảng ${months} theo mức sử dụng thông thường của bạn.`,
    unusedUnknown: (unused: string) => `Sau khi mọi hóa đơn còn mở được thanh toán, ${unused} vẫn chưa dùng đến, và chưa có mức sử dụng thông thường để biết số tiền đó dùng được bao lâu.`,
    moreThanUsed: "Số tiền này lớn hơn mức mà các khoản phí đủ điều kiện được biết là sử dụng",
    final: "Tiền nạp không thể rút, hoàn lại, chuyển nhượng hoặc quy đổi. Khi tiền nạp chưa dùng hết, không thể thay đổi bên bán, loại tiền và phương thức thanh toán mặc định.",
  },
  method: {
    label: "Bạn sẽ thanh toán bằng cách nào?",
    eft: "Chuyển tiền điện tử",
    eftText: (from: string, to: string) =>
      `Bạn gửi lệnh chuyển tiền từ ngân hàng của mình kèm chứng từ nạp tiền. Tiền thường đến trong 1–2 ngày làm việc: ${from} đến ${to}. Sau giờ chốt chuyển tiền của ngân hàng, hãy tính từ ngày làm việc tiếp theo.`,
    bankText: (from: string, to: string) =>
      `Một khoản ghi nợ tài khoản của bạn được ghi nhận. Việc này mất 3–5 ngày làm việc, ${from} đến ${to}, và có thể bị ngân hàng hoàn trả.`,
    unavailable: (reason: string) => `Không khả dụng: ${reason}`,
    add: "Thêm tài khoản ngân hàng",
    missing: "Chọn cách thanh toán.",
    by: (date: string) => `dự kiến chậm nhất ${date}`,
    tooLarge: (amount: string) => `Phương thức này chuyển được tối đa ${amount}. Hãy chọn phương thức khác hoặc số tiền nhỏ hơn.`,
    adding: "Thêm tài khoản ngân hàng Hoa Kỳ",
    keptText: "Số tiền của bạn được giữ lại.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `Bạn nạp ${amount} vào số dư Advance Pay tại ${seller}, bằng ${method}.`,
    eftSentence: (date: string) => `Bạn tự gửi lệnh chuyển tiền. Có thể dùng tiền nạp sau khi ghi nhận tiền đã nhận, dự kiến chậm nhất ${date}.`,
    bankSentence: (from: string, to: string) => `Khoản ghi nợ được ghi nhận là đang xử lý. Có thể dùng tiền nạp sau khi khoản đó thành công, dự kiến ${from} đến ${to}.`,
    pays: (seller: string, currency: string) =>
      `Tiền nạp thanh toán các hóa đơn đủ điều kiện của ${seller} bằng ${currency} vào ngày đến hạn của từng hóa đơn. Hóa đơn Marketplace được thanh toán bằng phương thức thanh toán mặc định.`,
    final: "Tiền nạp không thể rút, hoàn lại, chuyển nhượng hoặc quy đổi.",
    bankTitle: "Tài khoản ngân hàng nhận tiền",
    correct: "Các thông tin này có đúng không?",
    correctText: "Hãy so sánh với thông tin bên bán đã cung cấp cho bạn. Nếu khác nhau, hãy xác nhận bằng cách gọi đến số điện thoại mà bạn đã biết.",
    edit: "Sửa thông tin",
    bankMissing: "Cần chuyển tiền đến đâu?",
    bankMissingText: "Chứng từ nạp tiền cần thông tin ngân hàng của bên bán. Hãy nhập một lần, đúng như bên bán đã cung cấp cho bạn.",
    action: "Nạp tiền",
    needsBank: "Trước tiên hãy nhập thông tin ngân hàng của bên bán.",
    unprintable: "Chưa thể tạo chứng từ của khoản nạp này",
    unprintableText: "Bạn vẫn có thể nạp tiền. Chứng từ có thể được tạo sau khi thay đổi điều này.",
    openAccount: "Mở cài đặt tài khoản",
    failed: "Không có khoản nạp nào được tạo",
  },
  bank: {
    beneficiaryName: "Tên người thụ hưởng",
    beneficiaryAddress: "Địa chỉ người thụ hưởng",
    bankName: "Tên ngân hàng",
    bankAddress: "Địa chỉ ngân hàng",
    accountNumber: "Số tài khoản",
    iban: "IBAN",
    routingNumber: "Số định tuyến (ABA)",
    bic: "BIC (mã SWIFT)",
    remittanceEmail: "Gửi thông báo chuyển tiền đến",
    confirmedAt: (date: string) => `Đã nhập hoặc xác nhận ngày ${date}`,
  },
  summary: {
    title: "Tóm tắt",
    seller: "Bên bán",
    now: "Số dư hiện tại",
    waiting: "Đang chuyển đến",
    after: "Số dư sau đó",
    covers: "Đủ chi trả hóa đơn đến",
    coversAll: "Tất cả hóa đơn còn mở",
    coversAllUntil: (date: string) => `${date}, tất cả hóa đơn còn mở`,
    coversNone: "Không đủ cho trọn hóa đơn còn mở nào",
    afterUnknown: "Nhập số tiền",
  },
  done: {
    eftTitle: (id: string) => `Khoản nạp ${id} đã sẵn sàng: bây giờ hãy gửi lệnh chuyển tiền`,
    bankTitle: (id: string) => `Khoản nạp ${id} đang được thực hiện`,
    steps: "Việc cần làm bây giờ",
    eftSteps: (amount: string, by: string) => [
      "Tải xuống chứng từ nạp tiền, hoặc sao chép các trường bên dưới.",
      `Gửi lệnh chuyển tiền đúng ${amount} từ ngân hàng của bạn, kèm mã tham chiếu trong trường dành cho người nhận (nội dung chuyển tiền). Tiền dự kiến đến chậm nhất ${by}.`,
      "Khi tiền đã đến, hãy mở khoản nạp và chọn “Ghi nhận tiền đã nhận”. Các hóa đơn đến hạn khi đó được thanh toán ngay.",
    ],
    reference: "Mã tham chiếu",
    referenceText: "Hãy ghi chính xác như thế này; nếu thiếu, không thể đối chiếu khoản thanh toán.",
    form: "Dành cho biểu mẫu của ngân hàng",
    amount: "Số tiền",
    download: "Tải xuống chứng từ nạp tiền",
    email: "Nội dung email",
    emailText: "Dành cho người gửi lệnh chuyển tiền.",
    copyEmail: "Sao chép nội dung email",
    view: "Xem khoản nạp",
    another: "Nạp thêm tiền",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `Khoản ghi nợ ${amount} từ ${method} được ghi nhận là đang xử lý.`,
      `Kết quả dự kiến có từ ${from} đến ${to}. Khi sao kê ngân hàng của bạn cho thấy kết quả, hãy chọn “Đánh dấu là thành công” trên trang của khoản nạp.`,
      "Khi đó tiền nạp nằm trong số dư, và các hóa đơn đến hạn được thanh toán ngay. Ngân hàng vẫn có thể hoàn trả khoản ghi nợ sau đó.",
    ],
    bankNote: "Điều gì xảy ra, và khi nào",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `Chủ đề: Đề nghị chuyển ${parts.amount}, mã tham chiếu ${parts.reference}

Kính gửi Quý vị,

vui lòng gửi lệnh chuyển tiền cho khoản trả trước của chúng tôi cho ${parts.seller} (tài khoản ${parts.account}, khoản nạp ${parts.id}).

${parts.fields}

Mã tham chiếu phải được ghi chính xác như trên; nếu thiếu, không thể đối chiếu khoản thanh toán.
Tiền cần đến chậm nhất ${parts.by}.

Trân trọng cảm ơn`,
};
