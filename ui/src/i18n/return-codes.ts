/** What ACH return codes mean in each language. The backend's own sentences are the English ones. */

/** The codes that the backend knows. */
export type ReturnCode =
  | "R01" | "R02" | "R03" | "R04" | "R05" | "R06" | "R07" | "R08" | "R09" | "R10" | "R11" | "R12" | "R13" | "R14"
  | "R15" | "R16" | "R17" | "R18" | "R19" | "R20" | "R21" | "R22" | "R23" | "R24" | "R25" | "R26" | "R27" | "R28"
  | "R29" | "R30" | "R31" | "R32" | "R33" | "R34" | "R35" | "R36" | "R37" | "R38" | "R39" | "R40" | "R41" | "R42"
  | "R43" | "R44" | "R45" | "R46" | "R47" | "R50" | "R51" | "R52" | "R53" | "R61" | "R62" | "R67" | "R68" | "R69"
  | "R70" | "R71" | "R72" | "R73" | "R74" | "R75" | "R76" | "R77" | "R80" | "R81" | "R82" | "R83" | "R84" | "R85";

/** A sentence for every code. One that is missing is a type error. */
export type ReturnMeanings = Record<ReturnCode, string>;

/** The languages that have them. */
export const RETURN_MEANINGS: Partial<Record<string, () => Promise<{ returnMeanings: ReturnMeanings }>>> = {
  ar: () => import("./ar/return-codes"),
  de: () => import("./de/return-codes"),
  es: () => import("./es/return-codes"),
  fr: () => import("./fr/return-codes"),
  id: () => import("./id/return-codes"),
  it: () => import("./it/return-codes"),
  ja: () => import("./ja/return-codes"),
  ko: () => import("./ko/return-codes"),
  "pt-BR": () => import("./pt-BR/return-codes"),
  ru: () => import("./ru/return-codes"),
  th: () => import("./th/return-codes"),
  tr: () => import("./tr/return-codes"),
  vi: () => import("./vi/return-codes"),
  "zh-CN": () => import("./zh-CN/return-codes"),
  "zh-TW": () => import("./zh-TW/return-codes"),
};
