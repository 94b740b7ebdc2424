import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "Klavye kısayolları",
  groups: { general: "Her yerde", pages: "Bir sayfaya git", actions: "Eylemler" },
  keys: "Tuşlar",
  does: "Ne yaptıkları",
  then: "sonra",
  find: "Sayfa, eylem veya kayıt bul",
  sheet: "Bu listeyi göster",
  search: "Sayfanın listesinde ara",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Tek tuşlu kısayolları kullan",
  singleText: (keys: string) => `Kapatıldığında yalnızca ${keys} çalışır. Bu kısayollar siz bir alana yazarken veya bir iletişim kutusu açıkken hiçbir zaman çalışmaz.`,
};
