import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { other: "# บรรทัด" });
const matches = (count: number): string => plural(count, { other: "การจับคู่ # รายการ" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "นำเข้ารายการเดินบัญชี",
    text: [
      "ดาวน์โหลดรายการเดินบัญชีจากธนาคารเป็น camt.053 (XML) หากมี มิฉะนั้นเป็น CSV ไฟล์อยู่บนคอมพิวเตอร์นี้เท่านั้น",
      "หมายเลขบัญชีเก็บเพียงสี่ตัวท้าย การนำเข้าบรรทัดเดิมอีกครั้งไม่เปลี่ยนอะไร",
      "หลังนำเข้า บรรทัดที่อาจเป็นรายการเติมเงินจะรอการตัดสินใจของคุณ เมื่อเลือก “ยืนยันที่ตรงกันทุกประการทันที” บรรทัดที่ไม่มีข้อสงสัยจะบันทึกทันที",
      "หากไฟล์ CSV ตั้งชื่อคอลัมน์ไว้เป็นอย่างอื่น ให้จับคู่เพียงครั้งเดียว หลังจากนั้นไฟล์ที่มีบรรทัดแรกเหมือนกันจะอ่านตามนั้น",
    ],
  },
  description: "รับความเคลื่อนไหวของรายการเดินบัญชี ไม่มีการเขียนใด ๆ ก่อนที่คุณจะเห็นสิ่งที่จะเกิดขึ้น",
  drop: "วางรายการเดินบัญชีที่นี่",
  dropText: "camt.053 (XML) หรือ OFX ตามที่ธนาคารมีให้ หรือ CSV ที่มีบรรทัดหัวตาราง",
  formatHelp: "รูปแบบของไฟล์ CSV",
  formatText:
    "บรรทัดแรกเป็นชื่อคอลัมน์ จำเป็น: booked_on, amount, currency รับหากมี: value_on, description, counterparty, reference, bank_reference, account เงินออกมีเครื่องหมายลบ แทน amount อาจเป็น debit และ credit",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "บัญชี",
  period: "ลงบัญชี",
  newCredits: "เงินเข้า บรรทัดใหม่",
  newDebits: "เงินออก บรรทัดใหม่",
  refusedNote: "บรรทัดที่ถูกปฏิเสธจะไม่นำเข้า",
  applyExact: "ยืนยันที่ตรงกันทุกประการทันที",
  applyExactText: "บรรทัดที่อ้างหมายเลขอ้างอิงของรายการเติมเงินและเคลื่อนไหวเท่ากับจำนวนที่รอพอดีจะบันทึกทันที และชำระสิ่งที่ครบกำหนด รายการที่ตรงกันทุกประการจากการนำเข้าก่อนหน้าจะยืนยันด้วย",
  noneNew: "ไม่มีบรรทัดใหม่ จึงไม่มีอะไรให้นำเข้า",
  action: (count: number) => `นำเข้า ${lines(count)}`,
  running: "กำลังนำเข้าบรรทัดและเทียบกับรายการเติมเงิน",
  result: {
    added: (count: number) => `เพิ่ม ${lines(count)}แล้ว`,
    confirmed: "การจับคู่ที่ยืนยัน",
    waiting: "รอการตัดสินใจของคุณ",
    confirmedTitle: "ยืนยันทันที",
    confirmedNone: "ไม่มีการยืนยันการจับคู่ จึงไม่มีการบันทึกสำหรับรายการเติมเงิน",
    recorded: "บันทึกแล้ว",
    effects: { RECEIPT: "รับเงินโอนแล้ว", SUCCESS: "หักบัญชีสำเร็จ", RETURN: "เงินถูกเรียกคืน" },
    toDecide: (count: number) => `ตัดสินใจ${matches(count)}`,
    toLines: "ดูบรรทัดรายการเดินบัญชี",
    tied: "บรรทัดหนึ่งของการนำเข้านี้เป็นหลักฐานของขั้นตอนของรายการเติมเงิน",
    undoText: (count: number) => `${lines(count)} จะไม่นับอีกและเก็บไว้เป็นถอนแล้ว สิ่งที่เสนอไว้จะถูกปฏิเสธ นำเข้าไฟล์เดิมได้อีก`,
    undone: (count: number) => `ถอน ${lines(count)}แล้ว`,
  },
};
