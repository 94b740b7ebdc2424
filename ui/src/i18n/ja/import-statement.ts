import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { other: "# 行" });
const matches = (count: number): string => plural(count, { other: "# 件の照合" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "取引明細をインポート",
    text: [
      "銀行から取引明細をダウンロードしてください。camt.053（XML）があればそれを、なければ CSV を選びます。ファイルはこのコンピューターに留まります。",
      "口座番号は末尾 4 文字だけが保存されます。同じ行をもう一度インポートしても何も変わりません。",
      "インポート後、入金に当たる可能性のある行は判断を待ちます。「完全一致をすぐに確認」を選ぶと、疑いのないものはすぐに記録されます。",
      "CSV ファイルの列名が異なる場合は、一度だけ列を対応付けてください。以後、1 行目が同じファイルはそのとおりに読み取られます。",
    ],
  },
  description: "銀行の取引明細の動きを取り込みます。何が起きるかをご覧になるまで何も書き込まれません。",
  drop: "銀行の取引明細をここにドロップ",
  dropText: "銀行が提供する camt.053（XML）または OFX、またはヘッダー付きの CSV。",
  formatHelp: "CSV ファイルの形式",
  formatText:
    "最初の行は列の名前です。必須: booked_on, amount, currency。あれば取り込むもの: value_on, description, counterparty, reference, bank_reference, account。出たお金にはマイナス記号を付けます。amount の代わりに debit と credit でもかまいません。",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "口座",
  period: "記帳",
  newCredits: "入ったお金、新しい行",
  newDebits: "出たお金、新しい行",
  refusedNote: "拒否された行は取り込まれません。",
  applyExact: "完全一致をすぐに確認",
  applyExactText: "入金の参照番号を引用し、待っている金額とちょうど同じ額を動かす行はすぐに記録され、期日の来たものが支払われます。以前のインポートの完全一致も確認されます。",
  noneNew: "新しい行がないため、インポートするものはありません。",
  action: (count: number) => `${lines(count)}をインポート`,
  running: "行をインポートし、入金と比較しています",
  result: {
    added: (count: number) => `${lines(count)}を追加しました`,
    confirmed: "確認した照合",
    waiting: "判断待ち",
    confirmedTitle: "すぐに確認したもの",
    confirmedNone: "確認した照合がないため、入金には何も記録されていません。",
    recorded: "記録内容",
    effects: { RECEIPT: "送金を受領", SUCCESS: "引き落とし完了", RETURN: "資金の引き戻し" },
    toDecide: (count: number) => `${matches(count)}を判断`,
    toLines: "明細の行を表示",
    tied: "このインポートの行が入金のステップの証拠になっています。",
    undoText: (count: number) => `${lines(count)}は数えられなくなり、取り下げ済みとして記録に残ります。提案された照合は却下されます。同じファイルをもう一度インポートできます。`,
    undone: (count: number) => `${lines(count)}を取り下げました。`,
  },
};
