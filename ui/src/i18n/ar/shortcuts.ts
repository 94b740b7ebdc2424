import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "اختصارات لوحة المفاتيح",
  groups: { general: "في كل مكان", pages: "الانتقال إلى صفحة", actions: "الإجراءات" },
  keys: "المفاتيح",
  does: "ما تفعله",
  then: "ثم",
  find: "البحث عن صفحة أو إجراء أو سجل",
  sheet: "عرض هذه القائمة",
  search: "البحث في قائمة الصفحة",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "استخدام اختصارات المفاتيح المفردة",
  singleText: (keys: string) => `عند إيقافها لا يعمل سوى ${keys}. وهي لا تعمل أبدًا أثناء الكتابة في حقل أو فتح مربع حوار.`,
};
