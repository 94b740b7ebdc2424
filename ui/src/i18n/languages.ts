/** Every language of the pages: its name in itself, how it writes dates and numbers, its strings and Cloudscape's own. */
import type { I18nProviderProps } from "@cloudscape-design/components/i18n";

import type { Catalogue } from "./catalogue";
import { english } from "./en";
import { elided } from "./it/elision";
import type { Sentences } from "./sentences";

type Messages = I18nProviderProps.Messages;

/** A language. */
export interface Language {
  /** BCP 47 tag, as `<html lang>` has it and as the choice is remembered. */
  code: string;
  /** Its name, in itself. */
  name: string;
  /**
   * How dates, numbers and lists are written. Always the Gregorian calendar and Latin digits: what a page shows is compared sign for sign
   * with invoices, bank forms and funding documents, which have them in every country.
   */
  locale: string;
  /** The locale for Cloudscape, which takes a language and a country. */
  components: string;
  /** Which way it runs. */
  direction: "ltr" | "rtl";
  /** What it makes of a string whose gaps are filled, where what fills them changes the words before. */
  filled?: (text: string) => string;
  /** Its strings; `null` until they are complete: it is not offered then. */
  texts: (() => Promise<{ default: Catalogue }>) | null;
  /** Cloudscape's own strings; `null` where it has none. What it lacks is shown in English. */
  messages: (() => Promise<{ default: Messages }>) | null;
  /** The backend's sentences of a language that has no file of them. */
  sentences?: () => Promise<{ sentences: Sentences }>;
}

/** What is shown when nothing better suits. */
export const ENGLISH: Language = {
  code: "en",
  name: "English",
  locale: "en-US",
  components: "en-US",
  direction: "ltr",
  texts: () => Promise.resolve({ default: english }),
  messages: null,
};

/** A language that runs from left to right, named by its code and country. */
function leftToRight(code: string, country: string, name: string, texts: Language["texts"], messages: Language["messages"]): Language {
  return { code, name, locale: country, components: country, direction: "ltr", texts, messages };
}

/** The languages, in the order in which they are offered. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  leftToRight("id", "id-ID", "Bahasa Indonesia", () => import("./id"), () => import("@cloudscape-design/components/i18n/messages/all.id")),
  leftToRight("de", "de-DE", "Deutsch", () => import("./de"), () => import("@cloudscape-design/components/i18n/messages/all.de")),
  leftToRight("es", "es-ES", "Español", () => import("./es"), () => import("@cloudscape-design/components/i18n/messages/all.es")),
  leftToRight("fr", "fr-FR", "Français", () => import("./fr"), () => import("@cloudscape-design/components/i18n/messages/all.fr")),
  { ...leftToRight("it", "it-IT", "Italiano", () => import("./it"), () => import("@cloudscape-design/components/i18n/messages/all.it")), filled: elided },
  leftToRight("pt-BR", "pt-BR", "Português (Brasil)", () => import("./pt-BR"), () => import("@cloudscape-design/components/i18n/messages/all.pt-BR")),
  // Cloudscape has no strings in Vietnamese and Russian: its own are shown in English.
  leftToRight("vi", "vi-VN", "Tiếng Việt", () => import("./vi"), null),
  leftToRight("tr", "tr-TR", "Türkçe", () => import("./tr"), () => import("@cloudscape-design/components/i18n/messages/all.tr")),
  leftToRight("ru", "ru-RU", "Русский", () => import("./ru"), null),
  {
    code: "ar",
    name: "العربية",
    locale: "ar-AE-u-ca-gregory-nu-latn",
    components: "ar-AE",
    direction: "rtl",
    texts: () => import("./ar"),
    messages: () => import("@cloudscape-design/components/i18n/messages/all.ar"),
  },
  {
    code: "th",
    name: "ไทย",
    locale: "th-TH-u-ca-gregory-nu-latn",
    components: "th-TH",
    direction: "ltr",
    texts: () => import("./th"),
    // A third of them is missing, and stays English.
    messages: () => import("@cloudscape-design/components/i18n/messages/all.th"),
  },
  leftToRight("ja", "ja-JP", "日本語", () => import("./ja"), () => import("@cloudscape-design/components/i18n/messages/all.ja")),
  leftToRight("ko", "ko-KR", "한국어", () => import("./ko"), () => import("@cloudscape-design/components/i18n/messages/all.ko")),
  leftToRight("zh-CN", "zh-CN", "中文(简体)", () => import("./zh-CN"), () => import("@cloudscape-design/components/i18n/messages/all.zh-CN")),
  leftToRight("zh-TW", "zh-TW", "中文(繁體)", () => import("./zh-TW"), () => import("@cloudscape-design/components/i18n/messages/all.zh-TW")),
];

/** Those that can be chosen. */
export const OFFERED: readonly Language[] = LANGUAGES.filter((it) => it.texts !== null);
