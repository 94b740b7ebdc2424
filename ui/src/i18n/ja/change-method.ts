import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `${invoice} の請求先`,
  open: "支払い方法を変更",
  change: "変更",
  standing: (method: string) => `支払期日に、Advance Pay が可能な額を支払います。残りは、デフォルトの支払い方法である ${method} に請求されます。`,
  marketplace: (method: string) => `Advance Pay による Marketplace 料金の支払いは認められません。支払期日に ${method} に請求されます。`,
  refused: "現在は変更できません",
  instead: "代わりに、この請求書について別の支払い方法に今すぐ請求できます。",
  nothing: (invoice: string) => `${invoice} に未払い額はもうありません。`,
  method: "代わりに請求する支払い方法",
  forAll: "Advance Pay が支払わないすべての請求書について、デフォルトの支払い方法になります。",
  none: "この請求書に請求できる支払い方法はほかにありません。",
  choose: "支払い方法を選択してください。",
  payNow: "別の方法で今すぐ支払う",
  action: "デフォルトに設定",
  done: (invoice: string, method: string) => `${invoice} は ${method} に請求されます`,
};
