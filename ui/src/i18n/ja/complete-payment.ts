import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `${invoice} の支払いを完了`,
  again: (invoice: string) => `${invoice} の支払いを再試行`,
  outstanding: (amount: string, invoice: string) => `${invoice} の未払い額は ${amount} です。`,
  nothing: (invoice: string) => `${invoice} に未払い額はもうありません。`,
  what: "請求は処理中として記録されます。銀行から回答があったら、成功または失敗としてマークしてください。",
  method: "支払い方法",
  methodHint: "この方法に請求されます。電信送金はお客様自身で行います。",
  choose: "支払い方法を選択",
  missing: "請求する支払い方法を選択してください。",
  none: "この請求書に請求できる支払い方法はありません。",
  isDefault: "デフォルト",
  wire: "送金はお客様自身で行うため、請求できません。",
  bankElsewhere: "米国の銀行口座で支払えるのは、AWS Inc. の米ドル建てのみです。",
  part: "未払い額の全額、またはその一部。",
  wholeSubscription: "サブスクリプションは全額のみで、一部の支払いはできません。",
  wholeMarketplace: "Marketplace の請求書は全額のみで、一部の支払いはできません。",
  wholeBank: "請求書の一部を支払えるのはカードのみです。銀行口座ではできません。",
  wholeChoose: "一部を支払うには、カードを選択してください。",
  action: "支払いを完了",
  done: (amount: string, method: string) => `${amount} を ${method} に請求しました`,
  already: (payment: string) => `これはすでに ${payment} として記録されています。何も変更されていません`,
};
