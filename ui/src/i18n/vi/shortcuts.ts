import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "Phím tắt",
  groups: { general: "Ở mọi nơi", pages: "Đến một trang", actions: "Thao tác" },
  keys: "Phím",
  does: "Chức năng",
  then: "rồi",
  find: "Tìm trang, thao tác hoặc bản ghi",
  sheet: "Hiển thị bảng phím tắt này",
  search: "Tìm trong danh sách của trang",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Dùng phím tắt một phím",
  singleText: (keys: string) => `Khi tắt, chỉ ${keys} hoạt động. Phím tắt không bao giờ hoạt động khi bạn đang nhập vào một trường hoặc khi hộp thoại đang mở.`,
};
