import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `วิธีที่จะใช้เรียกเก็บ ${invoice}`,
  open: "เปลี่ยนวิธีการชำระเงิน",
  change: "เปลี่ยน",
  standing: (method: string) => `Advance Pay จะชำระเท่าที่ชำระได้ในวันครบกำหนดชำระ ส่วนที่เหลือจะเรียกเก็บจาก ${method} ซึ่งเป็นวิธีการชำระเงินเริ่มต้น`,
  marketplace: (method: string) => `Advance Pay ไม่สามารถใช้ชำระค่าบริการ Marketplace ได้ ในวันครบกำหนดชำระจะเรียกเก็บจาก ${method}`,
  refused: "เปลี่ยนในขณะนี้ไม่ได้",
  instead: "คุณสามารถเรียกเก็บใบแจ้งหนี้นี้จากวิธีการชำระเงินอื่นในขณะนี้แทนได้",
  nothing: (invoice: string) => `${invoice} ไม่มียอดคงค้างแล้ว`,
  method: "เรียกเก็บจากวิธีนี้แทน",
  forAll: "วิธีนี้จะเป็นวิธีการชำระเงินเริ่มต้นสำหรับใบแจ้งหนี้ทุกฉบับที่ Advance Pay ไม่ได้ชำระ",
  none: "ไม่มีวิธีการชำระเงินอื่นที่เรียกเก็บใบแจ้งหนี้นี้ได้",
  choose: "โปรดเลือกวิธีการชำระเงิน",
  payNow: "ชำระทันทีด้วยวิธีอื่น",
  action: "ตั้งเป็นวิธีเริ่มต้น",
  done: (invoice: string, method: string) => `${invoice} จะเรียกเก็บจาก ${method}`,
};
