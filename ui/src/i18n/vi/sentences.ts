import type { Sentences } from "../sentences";

/** The backend's sentences in Vietnamese. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} đã đến hạn từ ngày {due}} other {{number} đến hạn ngày {due}}}, nên {amount} đã được trích từ <balance>số dư Advance Pay</balance> tại {seller} ngày {on}; số dư sau đó còn {left}{rest, select, none {} other {, và hóa đơn còn phải thanh toán {rest}}}.",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} đã đến hạn từ ngày {due}} other {{number} đến hạn ngày {due}}}, và phiếu ghi có được dùng để thanh toán trước: {amount} từ {source} đã được phân bổ ngày {on}, sau đó nguồn này còn {left}{rest, select, none {} other {, và hóa đơn còn phải thanh toán {rest}}}.",
  APPLIED_BY_HAND:
    "Bạn đã phân bổ {amount} từ {source} cho {number} ngày {on}; sau đó nguồn này còn {left}{rest, select, none {} other {, và hóa đơn còn phải thanh toán {rest}}}.",
  CHARGED_BY_HAND: "Bạn đã thu {amount} cho {number} qua {source} ngày {on}{rest, select, none {} other {; hóa đơn còn phải thanh toán {rest}}}.",
  CHARGED:
    "{late, select, yes {{number} đã đến hạn từ ngày {due}} other {{number} đến hạn ngày {due}}}; {amount} đã được thu qua {source} ngày {on}, vì {why, select, NOT_REGISTERED {tài khoản chưa đăng ký Advance Pay} NOT_ELIGIBLE {các khoản phí Marketplace không đủ điều kiện thanh toán bằng Advance Pay} DEFICIT {thanh toán tự động từ Advance Pay đã bị tạm dừng do khoản thiếu hụt} PAID_TODAY {Advance Pay đã thanh toán một phần hóa đơn trong ngày đó} USED_UP {<balance>số dư Advance Pay</balance> không đủ chi trả} other {đó là phương thức thanh toán của hóa đơn này}}.",
  CHARGE_EXPECTED: "Câu trả lời của ngân hàng dự kiến có chậm nhất ngày {by}.",
  CHARGE_WENT_THROUGH: "Khoản thu đã thành công{on, select, none {} other { ngày {on}}}.",
  CHARGE_REFUSED: "Khoản thu bị từ chối{on, select, none {} other { ngày {on}}}, nên số tiền này lại trở thành chưa thanh toán.",
  UNPAID:
    "{number} đến hạn ngày {due}: {amount} trong đó chưa được thanh toán vì {gap, select, NOT_REGISTERED {tài khoản chưa đăng ký Advance Pay} NOT_ELIGIBLE {các khoản phí Marketplace không đủ điều kiện thanh toán bằng Advance Pay} DEFICIT {một khoản nạp bị hoàn trả khiến <balance>số dư Advance Pay</balance> tại {seller} còn {deficit}, nên thanh toán từ số dư này tạm dừng} PAID_TODAY {hôm nay Advance Pay đã thanh toán một phần hóa đơn, và mỗi hóa đơn chỉ được thanh toán một lần mỗi ngày} other {<balance>số dư Advance Pay</balance> tại {seller} đã dùng hết}}, và {method, select, UNUSABLE {không có phương thức thanh toán nào có thể thu tiền: {why}} BALANCE_NEXT_DAY {phần mà số dư có thể thanh toán vào ngày mai không được thu qua phương thức thanh toán nào} other {khoản thu qua phương thức thanh toán đã bị từ chối ngày {refused}}}.",
  WILL_NOT_BE_PAID:
    "{number} đến hạn ngày {due}. Theo tình hình hiện tại, {amount} trong {open} sẽ không được thanh toán, vì {gap, select, NOT_REGISTERED {tài khoản chưa đăng ký Advance Pay} NOT_ELIGIBLE {các khoản phí Marketplace không đủ điều kiện thanh toán bằng Advance Pay} DEFICIT {một khoản nạp bị hoàn trả khiến <balance>số dư Advance Pay</balance> tại {seller} còn {deficit}, nên thanh toán từ số dư này tạm dừng} PAID_TODAY {hôm nay Advance Pay đã thanh toán một phần hóa đơn, và mỗi hóa đơn chỉ được thanh toán một lần mỗi ngày} other {<balance>số dư Advance Pay</balance> tại {seller} đã dùng hết}}, và {method, select, UNUSABLE {không có phương thức thanh toán nào có thể thu tiền: {why}} BALANCE_NEXT_DAY {phần mà số dư có thể thanh toán vào ngày mai không được thu qua phương thức thanh toán nào} other {khoản thu qua phương thức thanh toán đã bị từ chối ngày {refused}}}.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} đến hạn ngày {due}. Theo tình hình hiện tại, {amount} trong {open} sẽ không được thanh toán.",
  REGISTER_AND_ADD_FUNDS: "Hãy đăng ký Advance Pay và nạp tiền, hoặc đặt một tài khoản ngân hàng làm phương thức thanh toán mặc định.",
  PAY_BY_ANOTHER_METHOD: "Hãy tự hoàn tất thanh toán bằng phương thức thanh toán khác, hoặc thanh toán bên ngoài bảng điều khiển.",
  TRIED_AGAIN_TOMORROW: "Phần còn lại sẽ được thử lại vào ngày mai.",
  ADD_FUNDS_TO_PAY: "Hãy nạp tiền: hóa đơn được thanh toán ngay khi tiền đến.",
  OR_PAY_BY_HAND: "Hoặc tự hoàn tất thanh toán.",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} đến hạn ngày {due}. Theo tình hình hiện tại, khi đó {open} sẽ được thanh toán từ <balance>số dư Advance Pay</balance> tại {seller}.",
  WILL_BE_CHARGED: "{number} đến hạn ngày {due}. Theo tình hình hiện tại, khi đó {open} sẽ được thu qua {method}.",
  WILL_BE_PAID_BY_BOTH:
    "{number} đến hạn ngày {due}. Theo tình hình hiện tại, khi đó Advance Pay sẽ thanh toán phần có thể trong {open}, và phần còn lại được thu qua {method}.",
  PAID_WHEN_NEXT_SETTLED: "{number} đến hạn ngày {due} và sẽ được thanh toán khi các khoản đến hạn được xử lý lần tiếp theo.",
  IMPORT_UNDONE: "Việc nhập {number} đã được hoàn tác: bản ghi này không còn được tính.",
  MEMO_USED_UP: "Phiếu ghi có {number} đã dùng hết.",
  MEMO_LEFT: "Phiếu ghi có {number} còn {amount}. Phiếu này thanh toán các hóa đơn đến hạn tiếp theo của {seller} bằng {currency}, trước Advance Pay.",
  CLOCK_WENT_BACK:
    "Thanh toán tự động đang tạm dừng: đồng hồ cho biết hôm nay là {today}, nhưng trước đó đã có các khoản thanh toán cho ngày {last}. Hãy chỉnh đúng đồng hồ của máy tính này. Nếu đồng hồ hiện đúng và khi đó sai, hãy xác nhận điều này trên trang Thanh toán hoặc bằng `advance-pay settle --accept-clock`.",
  DEFICIT_PAUSES: "Một khoản nạp bị hoàn trả khiến số dư còn {balance}. Thanh toán từ số dư này tạm dừng cho đến khi bạn nạp ít nhất số tiền đó.",
  CHARGE_ANSWER_OVERDUE: "{id}: câu trả lời về khoản thu {amount} cho {number} dự kiến có chậm nhất ngày {by}. Khoản thu có thành công không?",

  // Names
  US_BANK_ACCOUNT: "Tài khoản ngân hàng Hoa Kỳ ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "Lệnh chuyển tiền",
  EFT: "Chuyển tiền điện tử",
  ELECTRONIC_FUNDS_TRANSFER: "Chuyển tiền điện tử",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "phiếu ghi có {number}",
  UNAPPLIED_CASH: "tiền chưa phân bổ {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "không thể thu tiền tự động qua lệnh chuyển tiền, bạn tự gửi lệnh này",
  CARD_FOR_FUNDS_CLAUSE: "thẻ thanh toán được hóa đơn, nhưng không thể dùng để nạp tiền Advance Pay",
  MARKED_INVALID_CLAUSE: "{method} bị ngân hàng đánh dấu là không hợp lệ",
  EXPIRED_CLAUSE: "{method} đã hết hạn vào cuối tháng {month}",
  REMOVED_CLAUSE: "{method} đã bị xóa",
  BANK_ELSEWHERE_CLAUSE: "tài khoản ngân hàng Hoa Kỳ chỉ thanh toán cho AWS Inc. bằng USD, không phải cho {seller} bằng {currency}",
  WIRE_NOT_CHARGEABLE: "Không thể thu tiền tự động qua lệnh chuyển tiền: bạn tự gửi lệnh này.",
  CARD_FOR_FUNDS: "Thẻ thanh toán được hóa đơn, nhưng không thể dùng để nạp tiền Advance Pay.",
  MARKED_INVALID: "{method} bị ngân hàng đánh dấu là không hợp lệ.",
  EXPIRED: "{method} đã hết hạn vào cuối tháng {month}.",
  REMOVED: "{method} đã bị xóa.",
  BANK_ELSEWHERE: "Tài khoản ngân hàng Hoa Kỳ chỉ thanh toán cho AWS Inc. bằng USD, không phải cho {seller} bằng {currency}.",
  NOT_DEFAULT_MARKED_INVALID: "{method} bị ngân hàng đánh dấu là không hợp lệ, nên không thể là mặc định.",
  NOT_DEFAULT_EXPIRED: "{method} đã hết hạn vào cuối tháng {month}, nên không thể là mặc định.",
  NOT_DEFAULT_REMOVED: "{method} đã bị xóa, nên không thể là mặc định.",
  NOT_DEFAULT: "Phương thức này không thể là mặc định: {why}.",
  WIRE_ALWAYS_THERE: "Lệnh chuyển tiền luôn có sẵn và không thể xóa.",
  IS_DEFAULT: "{method} là phương thức thanh toán mặc định. Trước tiên hãy <methods>đặt phương thức khác làm mặc định</methods>.",
  IN_USE: "{method} đang được dùng: {uses} {count, plural, other {đang xử lý}}. Có thể xóa khi ngân hàng đã trả lời.",
  USE: "{id} ({amount})",
  MORE_USES: "{count} khoản khác",
  FUNDINGS_PROCESSING: "{count, plural, other {# khoản nạp}} đang xử lý",
  PAYMENTS_PROCESSING: "{count, plural, other {# khoản thanh toán}} đang xử lý",
  MARKETPLACE_INVOICES: "Hóa đơn Marketplace",
  FIXED_AT_REGISTRATION: "Hóa đơn Marketplace được thu qua phương thức thanh toán mặc định của ngày bạn đăng ký.",

  // What comes next
  TRANSFER_OVERDUE: "Tiền chuyển dự kiến đến chậm nhất ngày {by}. Nếu tiền đã đến, hãy ghi nhận tiền đã nhận; nếu chưa từng gửi, hãy gửi hoặc hủy khoản nạp này.",
  SEND_TRANSFER: "Hãy gửi {amount} từ ngân hàng của bạn và ghi mã tham chiếu. Tiền dự kiến đến chậm nhất ngày {by}; hãy ghi nhận tiền đã nhận khi tiền đến.",
  TRANSFER_SHORT: "{missing} chưa đến. Hãy hỏi ngân hàng của bạn xem có bị trừ phí không, hoặc gửi phần còn lại với cùng mã tham chiếu.",
  DEBIT_OVERDUE: "Câu trả lời của ngân hàng dự kiến có chậm nhất ngày {by}. Hãy xem sao kê ngân hàng của bạn, rồi đánh dấu khoản nạp này là thành công hoặc thất bại.",
  DEBIT_UNDER_WAY: "Khoản ghi nợ đang được thực hiện. Có thể dùng tiền nạp sau khi khoản đó thành công, dự kiến chậm nhất ngày {by}.",
  FUNDS_RECEIVED: "Tiền nạp nằm trong <balance>số dư Advance Pay</balance> của bạn và thanh toán các hóa đơn đủ điều kiện khi đến hạn.",
  DEBIT_SUCCEEDED:
    "Tiền nạp nằm trong <balance>số dư Advance Pay</balance> của bạn và thanh toán các hóa đơn đủ điều kiện khi đến hạn. Ngân hàng của bạn có thể hoàn trả khoản ghi nợ {until, select, none {trong vòng 20 ngày sau khi thành công} other {đến ngày {until}}}.",
  DEBIT_FAILED: "Khoản ghi nợ bị từ chối và không có tiền nào được nạp. Hãy nạp lại, hoặc dùng phương thức thanh toán khác.",
  FUNDING_RETURNED: "Ngân hàng đã thu hồi tiền. Nếu tiền đã được dùng, số dư sẽ bị thiếu hụt cho đến khi bạn nạp tiền.",
  FUNDING_CANCELED: "Khoản nạp này đã bị hủy. Nếu bạn đã gửi lệnh chuyển tiền, hãy đề nghị ngân hàng của bạn thu hồi lệnh đó.",
  LATE_RETURN:
    "{id} bị hoàn trả ngày {returned}, sau ngày {deadline}, ngày cuối cùng mà một khoản ghi nợ thường có thể bị hoàn trả. Việc này vẫn được ghi nhận vì ngân hàng của bạn đang giữ tiền; hãy hỏi ngân hàng vì sao đến muộn như vậy.",
  SHORT_RECEIPT: "{id}: đã nhận {received} trong {amount}. Hãy hỏi ngân hàng của bạn về phần còn lại.",
  RECEIPT_OVERDUE: "{id}: {amount} dự kiến đến chậm nhất ngày {by}. Tiền đã đến chưa?",
  DEBIT_ANSWER_OVERDUE: "{id}: câu trả lời của ngân hàng về khoản ghi nợ {amount} dự kiến có chậm nhất ngày {by}. Khoản ghi nợ có thành công không?",
  TIE_OR_APPLY: "Hãy gắn {amount} với khoản nạp mà tiền được gửi cho, hoặc phân bổ cho một hóa đơn của {seller} bằng {currency}.",
  CASH_TAKEN_BACK: "Ngân hàng đã thu hồi phần còn lại. Không còn thao tác nào có thể thực hiện.",
  CASH_USED: "{id} không còn lại gì: {uses}.",
  CASH_WENT_TO: "{amount} đã chuyển vào {funding}",
  CASH_PAID: "{amount} đã thanh toán {number}",
  MARK_TIED_AS_RETURNED: "Nếu ngân hàng đã thu hồi tiền, hãy đánh dấu {funding} là bị hoàn trả.",
  SELLER_ASKS_ANEW: "Nếu ngân hàng đã thu hồi tiền, bên bán sẽ yêu cầu lại bằng một hóa đơn mới: hãy ghi nhận hóa đơn đó.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "Tài khoản là tài khoản chi trả (quản lý).",
  REGISTER_WITH_PAYER: "Đây là tài khoản thành viên, hóa đơn của nó do tài khoản chi trả thanh toán. Hãy đăng ký bằng tài khoản chi trả.",
  CURRENCY_ACCEPTED: "Loại tiền ưu tiên là loại tiền mà {seller} nhận thanh toán: {currencies}.",
  CHOOSE_CURRENCY: "Hãy chọn {currencies} làm loại tiền ưu tiên trong Cài đặt.",
  BALANCE_UNUSED:
    "Bạn không thể thay đổi {what, select, SELLER {bên bán đứng tên} CURRENCY {loại tiền ưu tiên} other {phương thức thanh toán mặc định}} khi còn {amount} <balance>tiền nạp Advance Pay</balance> chưa dùng. Có thể thay đổi sau khi các hóa đơn đã dùng hết số tiền này.",
  BALANCES_UNUSED:
    "Bạn không thể thay đổi {what, select, SELLER {bên bán đứng tên} CURRENCY {loại tiền ưu tiên} other {phương thức thanh toán mặc định}} khi còn <balance>tiền nạp Advance Pay</balance> chưa dùng: {amounts}. Có thể thay đổi sau khi các hóa đơn đã dùng hết số tiền này.",
  UNUSED: "{amount} ({seller})",
};
