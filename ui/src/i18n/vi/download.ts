import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "Đã lưu vào thư mục Tải xuống",
  open: "Mở",
  show: "Hiển thị trong thư mục",
  failed: "Không thể lưu tệp",
  canceled: "Đã hủy",
  canceledText: "Không có tệp nào được lưu.",
  openFailed: "Không thể mở tệp",
  csv: "Tải xuống CSV",
  csvOf: (table: string) => `Tải xuống CSV: tất cả những gì khớp trong ${table}`,
  documents: (count: number, last: string) => `${plural(count, { other: "# chứng từ" })}, chứng từ cuối là ${last}`,
  someFailed: (saved: number, wanted: number) => `Chỉ lưu được ${String(saved)} trong ${String(wanted)} chứng từ`,
  rows: (count: number, path: string) => `${plural(count, { other: "# dòng" })} trong ${path}`,
};
