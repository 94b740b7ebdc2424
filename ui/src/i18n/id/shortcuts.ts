import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "Pintasan papan ketik",
  groups: { general: "Di mana saja", pages: "Buka halaman", actions: "Tindakan" },
  keys: "Tombol",
  does: "Fungsinya",
  then: "lalu",
  find: "Cari halaman, tindakan, atau catatan",
  sheet: "Tampilkan daftar ini",
  search: "Cari dalam daftar di halaman",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Gunakan pintasan satu tombol",
  singleText: (keys: string) => `Jika dinonaktifkan, hanya ${keys} yang berfungsi. Pintasan tidak pernah berfungsi saat Anda mengetik di kolom atau dialog terbuka.`,
};
