import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "แป้นพิมพ์ลัด",
  groups: { general: "ทุกที่", pages: "ไปที่หน้า", actions: "การดำเนินการ" },
  keys: "แป้น",
  does: "สิ่งที่ทำ",
  then: "แล้ว",
  find: "ค้นหาหน้า การดำเนินการ หรือระเบียน",
  sheet: "แสดงรายการแป้นพิมพ์ลัดนี้",
  search: "ค้นหาในรายการของหน้า",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "ใช้แป้นพิมพ์ลัดแบบแป้นเดียว",
  singleText: (keys: string) => `เมื่อปิดใช้ จะมีเพียง ${keys} ที่ทำงาน แป้นพิมพ์ลัดแบบแป้นเดียวจะไม่ทำงานขณะที่คุณพิมพ์ในช่องหรือมีกล่องโต้ตอบเปิดอยู่`,
};
