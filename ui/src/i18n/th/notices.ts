import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "การแจ้งเตือน",
  description: "สิ่งที่เกิดขึ้นโดยคุณไม่ได้ดำเนินการใน 30 วันที่ผ่านมา และสิ่งที่รอคุณอยู่",
  help: {
    title: "การแจ้งเตือน",
    text: [
      "การชำระเงินอัตโนมัติ รายการเติมเงินที่เงินเข้า ไม่สำเร็จ หรือถูกเรียกคืน การเรียกเก็บที่ถูกปฏิเสธ และสิ่งที่เกินกำหนดชำระหรือเลยกำหนดที่คาดไว้ จะแสดงที่นี่โดยอ่านจากบัญชีแยกประเภทโดยตรง",
      "ตัวเลขบนแถบด้านบนคือจำนวนรายการใหม่นับตั้งแต่คุณเปิดหน้านี้ครั้งล่าสุดบนคอมพิวเตอร์เครื่องนี้",
      "คอนโซลจะไม่เพิกถอนการชำระเงินที่ลงบัญชีแล้ว หากธนาคารเรียกเงินคืน บัญชีแยกประเภทจะมีรายการลงบัญชีกลับรายการคู่กับรายการแรก",
    ],
  },
  loading: "กำลังโหลดการแจ้งเตือน",
  last: "30 วันที่ผ่านมา",
  show: "การแจ้งเตือนที่แสดง",
  shown: { all: "ทั้งหมด", open: "ยังไม่เสร็จสิ้น" },
  button: (unread: number) => (unread === 0 ? "การแจ้งเตือน" : `การแจ้งเตือน: ใหม่ ${String(unread)} รายการ`),
  isNew: "ใหม่",
  isOpen: "ยังไม่เสร็จสิ้น",
  empty: "ไม่มีสิ่งใดเกิดขึ้น",
  emptyText: "การชำระเงินอัตโนมัติและผลจากธนาคารจะแสดงที่นี่",
  noneOpen: "ไม่มีสิ่งใดรอคุณอยู่",
  noneOpenText: "ทุกสิ่งที่เกิดขึ้นได้รับการดำเนินการแล้ว",
  columns: { date: "วันที่", what: "สิ่งที่เกิดขึ้น", amount: "จำนวนเงิน", link: "ไปที่" },
  links: { payments: "การชำระเงินของวันนั้น", pastDue: "ใบแจ้งหนี้ที่เกินกำหนดชำระ" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} เกินกำหนดชำระ โดยยังไม่ได้ชำระ ${amount}` : `ใบแจ้งหนี้ ${plural(count, { other: "# ฉบับ" })} เกินกำหนดชำระ โดยยังไม่ได้ชำระ ${amount}`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `การเรียกเก็บ ${label} จำนวน ${amount} ถูกปฏิเสธ`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `คำตอบของธนาคารสำหรับการเรียกเก็บ ${label} จำนวน ${amount} เลยกำหนดที่คาดไว้`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `ธนาคารเรียกเงินคืน ${amount} จาก ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `การหักบัญชีจำนวน ${amount} สำหรับ ${label} ถูกปฏิเสธ`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${amount} ของ ${label} ควรเข้าแล้ว แต่ยังไม่เข้า`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${amount} ของ ${label} เข้าแล้ว`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => `การชำระเงินอัตโนมัติ ${plural(count, { other: "# รายการ" })} รวม ${amount}`,
  },
};
