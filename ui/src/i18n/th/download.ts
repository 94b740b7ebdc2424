import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "บันทึกไปยังโฟลเดอร์ดาวน์โหลดแล้ว",
  open: "เปิด",
  show: "แสดงในโฟลเดอร์",
  failed: "บันทึกไฟล์ไม่ได้",
  canceled: "ยกเลิกแล้ว",
  canceledText: "ไม่มีการบันทึกไฟล์",
  openFailed: "เปิดไฟล์ไม่ได้",
  csv: "ดาวน์โหลด CSV",
  csvOf: (table: string) => `ดาวน์โหลด CSV: ทุกรายการของ ${table} ที่ตรงกัน`,
  documents: (count: number, last: string) => `เอกสาร ${plural(count, { other: "# ฉบับ" })} ฉบับสุดท้ายคือ ${last}`,
  someFailed: (saved: number, wanted: number) => `บันทึกเอกสารได้เพียง ${String(saved)} จาก ${String(wanted)} ฉบับ`,
  rows: (count: number, path: string) => `${plural(count, { other: "# แถว" })} ใน ${path}`,
};
