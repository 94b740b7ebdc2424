import type { Sentences } from "../sentences";

/** The backend's sentences in Thai. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} ครบกำหนดชำระมาตั้งแต่วันที่ {due}} other {{number} ครบกำหนดชำระเมื่อวันที่ {due}}} จึงหัก {amount} จาก<balance>ยอดคงเหลือ Advance Pay</balance> กับ {seller} เมื่อวันที่ {on} หลังชำระมียอดคงเหลือ {left}{rest, select, none {} other { และใบแจ้งหนี้ยังต้องชำระอีก {rest}}}",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} ครบกำหนดชำระมาตั้งแต่วันที่ {due}} other {{number} ครบกำหนดชำระเมื่อวันที่ {due}}} และใบลดหนี้จะใช้ชำระก่อน จึงนำ {amount} จาก {source} ไปตัดชำระเมื่อวันที่ {on} หลังตัดชำระเหลือ {left}{rest, select, none {} other { และใบแจ้งหนี้ยังต้องชำระอีก {rest}}}",
  APPLIED_BY_HAND:
    "คุณนำ {amount} จาก {source} ไปตัดชำระ {number} เมื่อวันที่ {on} หลังตัดชำระเหลือ {left}{rest, select, none {} other { และใบแจ้งหนี้ยังต้องชำระอีก {rest}}}",
  CHARGED_BY_HAND: "คุณเรียกเก็บ {amount} ของ {number} จาก {source} เมื่อวันที่ {on}{rest, select, none {} other { และใบแจ้งหนี้ยังต้องชำระอีก {rest}}}",
  CHARGED:
    "{late, select, yes {{number} ครบกำหนดชำระมาตั้งแต่วันที่ {due}} other {{number} ครบกำหนดชำระเมื่อวันที่ {due}}} และเรียกเก็บ {amount} จาก {source} เมื่อวันที่ {on} เนื่องจาก{why, select, NOT_REGISTERED {บัญชียังไม่ได้ลงทะเบียน Advance Pay} NOT_ELIGIBLE {ค่าบริการ Marketplace ไม่มีสิทธิ์ชำระด้วย Advance Pay} DEFICIT {การชำระเงินอัตโนมัติจาก Advance Pay หยุดชั่วคราวเพราะมียอดขาด} PAID_TODAY {ในวันนั้น Advance Pay ชำระไปแล้วส่วนหนึ่ง} USED_UP {<balance>ยอดคงเหลือ Advance Pay</balance> ไม่พอ} other {เป็นวิธีการชำระเงินสำหรับใบแจ้งหนี้นี้}}",
  CHARGE_EXPECTED: "คาดว่าธนาคารจะตอบภายในวันที่ {by}",
  CHARGE_WENT_THROUGH: "การเรียกเก็บสำเร็จ{on, select, none {} other {เมื่อวันที่ {on}}}",
  CHARGE_REFUSED: "การเรียกเก็บถูกปฏิเสธ{on, select, none {} other {เมื่อวันที่ {on}}} จำนวนเงินนี้จึงกลับเป็นยอดคงค้าง",
  UNPAID:
    "{number} ครบกำหนดชำระเมื่อวันที่ {due} โดยยังไม่ได้ชำระ {amount} เนื่องจาก{gap, select, NOT_REGISTERED {บัญชียังไม่ได้ลงทะเบียน Advance Pay} NOT_ELIGIBLE {ค่าบริการ Marketplace ไม่มีสิทธิ์ชำระด้วย Advance Pay} DEFICIT {รายการเติมเงินที่ถูกเรียกคืนทำให้<balance>ยอดคงเหลือ Advance Pay</balance> กับ {seller} เป็น {deficit} ซึ่งทำให้การชำระเงินจากยอดนี้หยุดชั่วคราว} PAID_TODAY {วันนี้ Advance Pay ชำระไปแล้วส่วนหนึ่ง โดยชำระใบแจ้งหนี้แต่ละฉบับเพียงวันละหนึ่งครั้ง} other {<balance>ยอดคงเหลือ Advance Pay</balance> กับ {seller} ใช้หมดแล้ว}} และ{method, select, UNUSABLE {ไม่มีวิธีการชำระเงินที่เรียกเก็บได้: {why}} BALANCE_NEXT_DAY {ส่วนที่ยอดคงเหลือชำระได้ในวันพรุ่งนี้จะไม่เรียกเก็บจากวิธีการชำระเงิน} other {การเรียกเก็บจากวิธีการชำระเงินถูกปฏิเสธเมื่อวันที่ {refused}}}",
  WILL_NOT_BE_PAID:
    "{number} จะครบกำหนดชำระวันที่ {due} ตามสถานะปัจจุบัน {amount} จาก {open} จะไม่ได้รับการชำระ เนื่องจาก{gap, select, NOT_REGISTERED {บัญชียังไม่ได้ลงทะเบียน Advance Pay} NOT_ELIGIBLE {ค่าบริการ Marketplace ไม่มีสิทธิ์ชำระด้วย Advance Pay} DEFICIT {รายการเติมเงินที่ถูกเรียกคืนทำให้<balance>ยอดคงเหลือ Advance Pay</balance> กับ {seller} เป็น {deficit} ซึ่งทำให้การชำระเงินจากยอดนี้หยุดชั่วคราว} PAID_TODAY {วันนี้ Advance Pay ชำระไปแล้วส่วนหนึ่ง โดยชำระใบแจ้งหนี้แต่ละฉบับเพียงวันละหนึ่งครั้ง} other {<balance>ยอดคงเหลือ Advance Pay</balance> กับ {seller} ใช้หมดแล้ว}} และ{method, select, UNUSABLE {ไม่มีวิธีการชำระเงินที่เรียกเก็บได้: {why}} BALANCE_NEXT_DAY {ส่วนที่ยอดคงเหลือชำระได้ในวันพรุ่งนี้จะไม่เรียกเก็บจากวิธีการชำระเงิน} other {การเรียกเก็บจากวิธีการชำระเงินถูกปฏิเสธเมื่อวันที่ {refused}}}",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} จะครบกำหนดชำระวันที่ {due} ตามสถานะปัจจุบัน {amount} จาก {open} จะไม่ได้รับการชำระ",
  REGISTER_AND_ADD_FUNDS: "โปรดลงทะเบียน Advance Pay และเติมเงิน หรือตั้งบัญชีธนาคารเป็นวิธีการชำระเงินเริ่มต้น",
  PAY_BY_ANOTHER_METHOD: "โปรดชำระเงินให้ครบด้วยตนเองโดยใช้วิธีการชำระเงินอื่น หรือชำระนอกคอนโซล",
  TRIED_AGAIN_TOMORROW: "ส่วนที่เหลือจะลองอีกครั้งในวันพรุ่งนี้",
  ADD_FUNDS_TO_PAY: "โปรดเติมเงิน ใบแจ้งหนี้จะชำระทันทีที่เงินเข้า",
  OR_PAY_BY_HAND: "หรือชำระเงินให้ครบด้วยตนเอง",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} จะครบกำหนดชำระวันที่ {due} ตามสถานะปัจจุบัน {open} จะชำระจาก<balance>ยอดคงเหลือ Advance Pay</balance> กับ {seller} ในวันนั้น",
  WILL_BE_CHARGED: "{number} จะครบกำหนดชำระวันที่ {due} ตามสถานะปัจจุบัน {open} จะเรียกเก็บจาก {method} ในวันนั้น",
  WILL_BE_PAID_BY_BOTH:
    "{number} จะครบกำหนดชำระวันที่ {due} ตามสถานะปัจจุบัน ในวันนั้น Advance Pay จะชำระเท่าที่ชำระได้จาก {open} และส่วนที่เหลือจะเรียกเก็บจาก {method}",
  PAID_WHEN_NEXT_SETTLED: "{number} ครบกำหนดชำระเมื่อวันที่ {due} และจะชำระเมื่อมีการประมวลผลรายการที่ครบกำหนดชำระครั้งถัดไป",
  IMPORT_UNDONE: "ยกเลิกการนำเข้า {number} แล้ว: ไม่นับรวมอีกต่อไป",
  MEMO_USED_UP: "ใบลดหนี้ {number} ใช้หมดแล้ว",
  MEMO_LEFT:
    "ใบลดหนี้ {number} เหลือ {amount} ซึ่งจะใช้ชำระใบแจ้งหนี้ถัดไปของ {seller} ในสกุลเงิน {currency} ที่ครบกำหนดชำระ ก่อน Advance Pay",
  CLOCK_WENT_BACK:
    "การชำระเงินอัตโนมัติหยุดชั่วคราว: ตามนาฬิกา วันนี้คือวันที่ {today} แต่มีการชำระเงินของวันที่ {last} ไปก่อนแล้ว โปรดตั้งนาฬิกาของคอมพิวเตอร์เครื่องนี้ให้ถูกต้อง หากขณะนี้นาฬิกาถูกต้องและก่อนหน้านี้ผิด โปรดยืนยันในหน้า “การชำระเงิน” หรือด้วยคำสั่ง `advance-pay settle --accept-clock`",
  DEFICIT_PAUSES: "รายการเติมเงินที่ถูกเรียกคืนทำให้ยอดคงเหลือเป็น {balance} การชำระเงินจากยอดนี้หยุดชั่วคราวจนกว่าคุณจะเติมเงินอย่างน้อยเท่าจำนวนดังกล่าว",
  CHARGE_ANSWER_OVERDUE: "{id}: คาดไว้ว่าจะทราบผลการเรียกเก็บ {amount} สำหรับ {number} ภายในวันที่ {by} การเรียกเก็บสำเร็จหรือไม่",

  // Names
  US_BANK_ACCOUNT: "บัญชีธนาคารในสหรัฐอเมริกา ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "การโอนเงินผ่านธนาคาร",
  EFT: "การโอนเงินทางอิเล็กทรอนิกส์",
  ELECTRONIC_FUNDS_TRANSFER: "การโอนเงินทางอิเล็กทรอนิกส์",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "ใบลดหนี้ {number}",
  UNAPPLIED_CASH: "เงินรับรอตัดชำระ {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "การโอนเงินผ่านธนาคารเรียกเก็บโดยอัตโนมัติไม่ได้ เนื่องจากคุณเป็นผู้โอนเอง",
  CARD_FOR_FUNDS_CLAUSE: "บัตรใช้ชำระใบแจ้งหนี้ได้ แต่ใช้เติมเงิน Advance Pay ไม่ได้",
  MARKED_INVALID_CLAUSE: "ธนาคารแจ้งว่า {method} ใช้ไม่ได้",
  EXPIRED_CLAUSE: "{method} หมดอายุเมื่อสิ้นเดือน {month}",
  REMOVED_CLAUSE: "{method} ถูกลบออกแล้ว",
  BANK_ELSEWHERE_CLAUSE: "บัญชีธนาคารในสหรัฐอเมริกาชำระได้เฉพาะ AWS Inc. ในสกุลเงิน USD ไม่สามารถชำระ {seller} ในสกุลเงิน {currency}",
  WIRE_NOT_CHARGEABLE: "การโอนเงินผ่านธนาคารเรียกเก็บโดยอัตโนมัติไม่ได้ เนื่องจากคุณเป็นผู้โอนเอง",
  CARD_FOR_FUNDS: "บัตรใช้ชำระใบแจ้งหนี้ได้ แต่ใช้เติมเงิน Advance Pay ไม่ได้",
  MARKED_INVALID: "ธนาคารแจ้งว่า {method} ใช้ไม่ได้",
  EXPIRED: "{method} หมดอายุเมื่อสิ้นเดือน {month}",
  REMOVED: "{method} ถูกลบออกแล้ว",
  BANK_ELSEWHERE: "บัญชีธนาคารในสหรัฐอเมริกาชำระได้เฉพาะ AWS Inc. ในสกุลเงิน USD ไม่สามารถชำระ {seller} ในสกุลเงิน {currency}",
  NOT_DEFAULT_MARKED_INVALID: "ธนาคารแจ้งว่า {method} ใช้ไม่ได้ จึงตั้งเป็นวิธีเริ่มต้นไม่ได้",
  NOT_DEFAULT_EXPIRED: "{method} หมดอายุเมื่อสิ้นเดือน {month} จึงตั้งเป็นวิธีเริ่มต้นไม่ได้",
  NOT_DEFAULT_REMOVED: "{method} ถูกลบออกแล้ว จึงตั้งเป็นวิธีเริ่มต้นไม่ได้",
  NOT_DEFAULT: "ตั้งเป็นวิธีเริ่มต้นไม่ได้: {why}",
  WIRE_ALWAYS_THERE: "การโอนเงินผ่านธนาคารมีให้ใช้เสมอและลบออกไม่ได้",
  IS_DEFAULT: "{method} เป็นวิธีการชำระเงินเริ่มต้น โปรด<methods>ตั้งวิธีอื่นเป็นวิธีเริ่มต้น</methods>ก่อน",
  IN_USE: "{method} กำลังใช้งานอยู่ โดยมี{count, plural, other {รายการที่กำลังดำเนินการ}} ได้แก่ {uses} ทั้งนี้ จะลบออกได้เมื่อธนาคารตอบกลับแล้ว",
  USE: "{id} ({amount})",
  MORE_USES: "อีก {count} รายการ",
  FUNDINGS_PROCESSING: "รายการเติมเงินที่กำลังดำเนินการ {count, plural, other {# รายการ}}",
  PAYMENTS_PROCESSING: "การชำระเงินที่กำลังดำเนินการ {count, plural, other {# รายการ}}",
  MARKETPLACE_INVOICES: "ใบแจ้งหนี้ Marketplace",
  FIXED_AT_REGISTRATION: "ใบแจ้งหนี้ Marketplace เรียกเก็บจากวิธีการชำระเงินเริ่มต้นในวันที่คุณลงทะเบียน",

  // What comes next
  TRANSFER_OVERDUE: "คาดไว้ว่าเงินโอนจะเข้าภายในวันที่ {by} หากเงินเข้าแล้ว ให้บันทึกการรับเงิน หากยังไม่ได้โอน ให้โอนเงินหรือยกเลิกรายการเติมเงินนี้",
  SEND_TRANSFER: "โปรดโอนเงิน {amount} จากธนาคารของคุณและระบุหมายเลขอ้างอิง คาดว่าเงินจะเข้าภายในวันที่ {by} เมื่อเงินเข้าแล้ว ให้บันทึกการรับเงิน",
  TRANSFER_SHORT: "{missing} ยังไม่เข้า โปรดสอบถามธนาคารของคุณว่ามีการหักค่าธรรมเนียมหรือไม่ หรือโอนส่วนที่เหลือโดยใช้หมายเลขอ้างอิงเดิม",
  DEBIT_OVERDUE: "คาดไว้ว่าธนาคารจะตอบภายในวันที่ {by} โปรดดูรายการเดินบัญชีของคุณ แล้วทำเครื่องหมายรายการเติมเงินนี้ว่าสำเร็จหรือไม่สำเร็จ",
  DEBIT_UNDER_WAY: "กำลังหักบัญชี เงินจะใช้ได้เมื่อหักบัญชีสำเร็จ คาดว่าภายในวันที่ {by}",
  FUNDS_RECEIVED: "เงินอยู่ใน<balance>ยอดคงเหลือ Advance Pay</balance> ของคุณแล้ว และจะชำระใบแจ้งหนี้ที่เข้าเกณฑ์เมื่อครบกำหนดชำระ",
  DEBIT_SUCCEEDED:
    "เงินอยู่ใน<balance>ยอดคงเหลือ Advance Pay</balance> ของคุณแล้ว และจะชำระใบแจ้งหนี้ที่เข้าเกณฑ์เมื่อครบกำหนดชำระ ธนาคารของคุณเรียกคืนเงินที่หักบัญชีได้จนถึง{until, select, none { 20 วันหลังหักบัญชีสำเร็จ} other {วันที่ {until}}}",
  DEBIT_FAILED: "การหักบัญชีถูกปฏิเสธและไม่มีเงินเพิ่มเข้ามา โปรดเติมเงินอีกครั้ง หรือใช้วิธีการชำระเงินอื่น",
  FUNDING_RETURNED: "ธนาคารเรียกเงินคืนแล้ว หากใช้เงินนี้ไปแล้ว ยอดคงเหลือจะแสดงยอดขาดจนกว่าคุณจะเติมเงิน",
  FUNDING_CANCELED: "รายการเติมเงินนี้ถูกยกเลิกแล้ว หากคุณโอนเงินไปแล้ว โปรดขอให้ธนาคารของคุณเรียกเงินโอนกลับ",
  LATE_RETURN:
    "{id} ถูกเรียกคืนเมื่อวันที่ {returned} หลังจากวันที่ {deadline} ซึ่งเป็นวันสุดท้ายที่โดยปกติเรียกคืนเงินที่หักบัญชีได้ รายการนี้ได้บันทึกไว้เนื่องจากเงินอยู่ที่ธนาคารแล้ว โปรดสอบถามธนาคารของคุณว่าเหตุใดจึงล่าช้า",
  SHORT_RECEIPT: "{id}: เงินเข้าแล้ว {received} จาก {amount} โปรดสอบถามธนาคารของคุณเกี่ยวกับส่วนที่เหลือ",
  RECEIPT_OVERDUE: "{id}: คาดไว้ว่า {amount} จะเข้าภายในวันที่ {by} เงินเข้าแล้วหรือไม่",
  DEBIT_ANSWER_OVERDUE: "{id}: คาดไว้ว่าธนาคารจะตอบเรื่องการหักบัญชีจำนวน {amount} ภายในวันที่ {by} การหักบัญชีสำเร็จหรือไม่",
  TIE_OR_APPLY: "ผูก {amount} กับรายการเติมเงินที่ตั้งใจโอน หรือนำไปตัดชำระใบแจ้งหนี้ของ {seller} ในสกุลเงิน {currency}",
  CASH_TAKEN_BACK: "ธนาคารเรียกคืนยอดที่เหลือทั้งหมดแล้ว จึงดำเนินการใดกับเงินนี้ต่อไม่ได้",
  CASH_USED: "{id} ไม่มียอดเหลือแล้ว: {uses}",
  CASH_WENT_TO: "{amount} ผูกกับ {funding}",
  CASH_PAID: "{amount} ชำระ {number}",
  MARK_TIED_AS_RETURNED: "หากธนาคารเรียกเงินคืน ให้ทำเครื่องหมาย {funding} ว่าถูกเรียกคืน",
  SELLER_ASKS_ANEW: "หากธนาคารเรียกเงินคืน ผู้ขายจะเรียกเก็บด้วยใบแจ้งหนี้ฉบับใหม่ โปรดบันทึกใบแจ้งหนี้ฉบับนั้น",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "บัญชีเป็นบัญชีผู้ชำระเงิน (บัญชีจัดการ)",
  REGISTER_WITH_PAYER: "บัญชีนี้เป็นบัญชีสมาชิก ซึ่งบัญชีผู้ชำระเงินเป็นผู้ชำระค่าใช้จ่าย โปรดลงทะเบียนด้วยบัญชีผู้ชำระเงิน",
  CURRENCY_ACCEPTED: "สกุลเงินที่ต้องการเป็นสกุลเงินที่ใช้ชำระให้ {seller} ได้: {currencies}",
  CHOOSE_CURRENCY: "โปรดเลือก {currencies} เป็นสกุลเงินที่ต้องการในการตั้งค่า",
  BALANCE_UNUSED:
    "คุณเปลี่ยน{what, select, SELLER {ผู้ขายที่ออกใบแจ้งหนี้} CURRENCY {สกุลเงินที่ต้องการ} other {วิธีการชำระเงินเริ่มต้น}}ไม่ได้ ระหว่างที่ยังมี<balance>เงิน Advance Pay</balance> ที่ไม่ได้ใช้ {amount} โดยจะเปลี่ยนได้เมื่อใช้ชำระใบแจ้งหนี้หมดแล้ว",
  BALANCES_UNUSED:
    "คุณเปลี่ยน{what, select, SELLER {ผู้ขายที่ออกใบแจ้งหนี้} CURRENCY {สกุลเงินที่ต้องการ} other {วิธีการชำระเงินเริ่มต้น}}ไม่ได้ ระหว่างที่ยังมี<balance>เงิน Advance Pay</balance> ที่ไม่ได้ใช้ {amounts} โดยจะเปลี่ยนได้เมื่อใช้ชำระใบแจ้งหนี้หมดแล้ว",
  UNUSED: "{amount} ({seller})",
};
