import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `ชำระเงิน ${invoice} ให้ครบ`,
  again: (invoice: string) => `ลองชำระเงิน ${invoice} อีกครั้ง`,
  outstanding: (amount: string, invoice: string) => `ยอดคงค้างของ ${invoice} คือ ${amount}`,
  nothing: (invoice: string) => `${invoice} ไม่มียอดคงค้างแล้ว`,
  what: "การเรียกเก็บจะถูกบันทึกเป็นกำลังดำเนินการ เมื่อธนาคารตอบกลับแล้ว ให้ทำเครื่องหมายว่าสำเร็จหรือไม่สำเร็จ",
  method: "วิธีการชำระเงิน",
  methodHint: "ระบบจะเรียกเก็บจากวิธีนี้ ส่วนการโอนเงินผ่านธนาคารคุณต้องโอนเอง",
  choose: "เลือกวิธีการชำระเงิน",
  missing: "โปรดเลือกวิธีการชำระเงินที่จะเรียกเก็บ",
  none: "ไม่มีวิธีการชำระเงินที่เรียกเก็บใบแจ้งหนี้นี้ได้",
  isDefault: "เริ่มต้น",
  wire: "คุณเป็นผู้โอนเงินเอง จึงเรียกเก็บจากวิธีนี้ไม่ได้",
  bankElsewhere: "บัญชีธนาคารในสหรัฐอเมริกาใช้ชำระให้ AWS Inc. เป็นดอลลาร์สหรัฐเท่านั้น",
  part: "ยอดคงค้างทั้งหมดหรือบางส่วน",
  wholeSubscription: "การสมัครใช้บริการต้องชำระเต็มจำนวน ชำระบางส่วนไม่ได้",
  wholeMarketplace: "ใบแจ้งหนี้ Marketplace ต้องชำระเต็มจำนวน ชำระบางส่วนไม่ได้",
  wholeBank: "การชำระใบแจ้งหนี้บางส่วนใช้ได้เฉพาะบัตร ใช้บัญชีธนาคารไม่ได้",
  wholeChoose: "หากต้องการชำระบางส่วน โปรดเลือกบัตร",
  action: "ชำระเงินให้ครบ",
  done: (amount: string, method: string) => `เรียกเก็บ ${amount} จาก ${method} แล้ว`,
  already: (payment: string) => `บันทึกรายการนี้เป็น ${payment} ไปก่อนแล้ว ไม่มีการเปลี่ยนแปลงใด ๆ`,
};
