import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "通知",
  description: "直近 30 日間にお客様の操作なしで起きたことと、対応を待っているもの。",
  help: {
    title: "通知",
    text: [
      "自動支払い、到着・失敗・返戻となった入金、拒否された請求、延滞または期限超過のものが、元帳そのものに基づいてここに表示されます。",
      "上部のバーの数字は、このコンピューターでこのページを最後に開いてからの新着件数です。",
      "記帳された支払いをコンソールが取り消すことはありません。銀行が資金を引き戻した場合は、元の仕訳とともに反対仕訳が元帳に残ります。",
    ],
  },
  loading: "通知を読み込んでいます",
  last: "直近 30 日間",
  show: "表示する通知",
  shown: { all: "すべて", open: "未対応" },
  button: (unread: number) => (unread === 0 ? "通知" : `通知: 新着 ${String(unread)} 件`),
  isNew: "新着",
  isOpen: "未対応",
  empty: "何も起きていません",
  emptyText: "自動支払いと銀行での処理がここに表示されます。",
  noneOpen: "対応を待っているものはありません",
  noneOpenText: "起きたことはすべて対応済みです。",
  columns: { date: "日付", what: "内容", amount: "金額", link: "移動先" },
  links: { payments: "その日の支払い", pastDue: "延滞している請求書" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} が延滞になりました。うち ${amount} が未払いです` : `請求書 ${plural(count, { other: "# 件" })}が延滞になりました。うち ${amount} が未払いです`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `${amount} の請求 ${label} は拒否されました`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `${amount} の請求 ${label} に対する銀行の回答が期限を過ぎています`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `${label} のうち ${amount} を銀行が引き戻しました`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `${label} の ${amount} の引き落としは拒否されました`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${label} のうち ${amount} が、到着予定日を過ぎても届いていません`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${label} のうち ${amount} が到着しました`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => `自動支払い ${plural(count, { other: "# 件" })}、${amount}`,
  },
};
