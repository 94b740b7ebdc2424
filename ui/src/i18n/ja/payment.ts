import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "支払い",
    text: [
      "支払いは、1 つの支払い元 (Advance Pay 残高、クレジットメモ、未消込の入金、支払い方法のいずれか) から 1 件の請求書にお金を移します。",
      "支払い方法への請求は、銀行の回答をお客様が知らせるまで処理中です。根拠なしに、銀行で何かが行われたとみなすことはありません。",
      "支払いが変更または削除されることはありません。拒否された請求の金額は未払いのまま残り、再試行できます。",
    ],
  },
  title: (id: string) => `支払い ${id}`,
  loading: "支払いを読み込んでいます",
  invoices: {
    title: "支払われた請求書",
    invoice: "請求書 ID",
    due: "支払期日",
    total: "合計金額",
    before: "支払い前の未払い額",
    paid: "支払額",
    after: "支払い後の未払い額",
    status: "現在のステータス",
  },
  details: {
    title: "詳細",
    id: "支払い ID",
    amount: "金額",
    source: "支払い元",
    left: {
      ADVANCE_PAY: "支払い後の Advance Pay 残高",
      CREDIT_MEMO: "クレジットメモの残額",
      UNAPPLIED_CASH: "未消込の入金の残額",
      PAYMENT_METHOD: "残額",
    },
    date: "日付",
    seller: "販売者",
    expectedBy: "銀行の回答期限",
    answeredOn: "銀行の回答日",
    returnCode: "返戻コード",
  },
  evidence: {
    title: "根拠",
    awaited: "銀行からまだ回答がありません。回答があったら、請求を成功または失敗としてマークし、根拠を記入してください。",
    ledgerAlone: "この支払いは、元帳が保持する資金から元帳が行いました。銀行での処理は不要でした。",
    recordedBy: "記録者",
    words: "記録者による説明",
    noWords: "説明はありません",
  },
};
