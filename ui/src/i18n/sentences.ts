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
  ja: () => import("./ja/sentences"),
};
