/** The backend's sentences in each language; what a language has not is shown in English. */
import type { SentenceCode } from "../backend/sentences";

/** A wording for every sentence, with the gaps of the English one. One that is missing is a type error. */
export type Sentences = Record<SentenceCode, string>;

/** The languages that have them. English is the backend's own. */
export const TRANSLATED: Partial<Record<string, () => Promise<{ sentences: Sentences }>>> = {
  ar: () => import("./ar/sentences"),
  de: () => import("./de/sentences"),
  es: () => import("./es/sentences"),
  fr: () => import("./fr/sentences"),
  id: () => import("./id/sentences"),
  it: () => import("./it/sentences"),
  ja: () => import("./ja/sentences"),
  ko: () => import("./ko/sentences"),
  "pt-BR": () => import("./pt-BR/sentences"),
  ru: () => import("./ru/sentences"),
  th: () => import("./th/sentences"),
  tr: () => import("./tr/sentences"),
  vi: () => import("./vi/sentences"),
  "zh-CN": () => import("./zh-CN/sentences"),
  "zh-TW": () => import("./zh-TW/sentences"),
};
