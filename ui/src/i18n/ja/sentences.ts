import type { Sentences } from "../sentences";

/** The backend's sentences in Japanese. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} は {due} から支払期日を過ぎていたため} other {{number} の支払期日が {due} だったため}}、{on} に {seller} の<balance>Advance Pay 残高</balance>から {amount} が支払われ、残高は {left} になりました{rest, select, none {} other {（請求書の未払い分は {rest}）}}。",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} は {due} から支払期日を過ぎており} other {{number} の支払期日が {due} であり}}、クレジットメモが先に支払いに使われるため、{on} に {source} から {amount} が充当され、残りは {left} になりました{rest, select, none {} other {（請求書の未払い分は {rest}）}}。",
  APPLIED_BY_HAND:
    "{on} に {source} から {amount} を {number} に充当しました。残りは {left} です{rest, select, none {} other {（請求書の未払い分は {rest}）}}。",
  CHARGED_BY_HAND: "{on} に {number} の {amount} を {source} に請求しました{rest, select, none {} other {（請求書の未払い分は {rest}）}}。",
  CHARGED:
    "{late, select, yes {{number} は {due} から支払期日を過ぎており} other {{number} の支払期日が {due} であり}}、{why, select, NOT_REGISTERED {アカウントが Advance Pay に登録されていなかったため} NOT_ELIGIBLE {Marketplace の料金は Advance Pay の対象外であるため} DEFICIT {不足により Advance Pay からの自動支払いが停止していたため} PAID_TODAY {Advance Pay はその日すでに一部を支払っていたため} USED_UP {<balance>Advance Pay 残高</balance>が足りなかったため} other {この請求書の支払い方法であるため}}、{on} に {source} へ {amount} が請求されました。",
  CHARGE_EXPECTED: "銀行の回答は {by} までに届く見込みです。",
  CHARGE_WENT_THROUGH: "請求は{on, select, none {} other { {on} に}}完了しました。",
  CHARGE_REFUSED: "請求は{on, select, none {} other { {on} に}}拒否されたため、この金額は再び未払いです。",
  UNPAID:
    "{number} の支払期日は {due} でしたが、{amount} が未払いです。理由: {gap, select, NOT_REGISTERED {アカウントが Advance Pay に登録されていません} NOT_ELIGIBLE {Marketplace の料金は Advance Pay の対象外です} DEFICIT {入金の返戻により {seller} の<balance>Advance Pay 残高</balance>が {deficit} になり、この残高からの支払いが停止しています} PAID_TODAY {Advance Pay は本日すでに一部を支払っており、1 つの請求書への支払いは 1 日 1 回です} other {{seller} の<balance>Advance Pay 残高</balance>を使い切っています}}。また、{method, select, UNUSABLE {請求できる支払い方法がありません（{why}）} BALANCE_NEXT_DAY {明日残高で支払える分は、支払い方法に請求されません} other {支払い方法への請求が {refused} に拒否されました}}。",
  WILL_NOT_BE_PAID:
    "{number} の支払期日は {due} です。現状では {open} のうち {amount} が支払われません。理由: {gap, select, NOT_REGISTERED {アカウントが Advance Pay に登録されていません} NOT_ELIGIBLE {Marketplace の料金は Advance Pay の対象外です} DEFICIT {入金の返戻により {seller} の<balance>Advance Pay 残高</balance>が {deficit} になり、この残高からの支払いが停止しています} PAID_TODAY {Advance Pay は本日すでに一部を支払っており、1 つの請求書への支払いは 1 日 1 回です} other {{seller} の<balance>Advance Pay 残高</balance>を使い切っています}}。また、{method, select, UNUSABLE {請求できる支払い方法がありません（{why}）} BALANCE_NEXT_DAY {明日残高で支払える分は、支払い方法に請求されません} other {支払い方法への請求が {refused} に拒否されました}}。",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} の支払期日は {due} です。現状では {open} のうち {amount} が支払われません。",
  REGISTER_AND_ADD_FUNDS: "Advance Pay に登録して資金を追加するか、銀行口座をデフォルトの支払い方法にしてください。",
  PAY_BY_ANOTHER_METHOD: "別の支払い方法で手動で支払うか、コンソールの外で支払ってください。",
  TRIED_AGAIN_TOMORROW: "残りは明日もう一度試行されます。",
  ADD_FUNDS_TO_PAY: "資金を追加してください。届き次第支払われます。",
  OR_PAY_BY_HAND: "または、手動で支払いを完了してください。",
  WILL_BE_PAID_FROM_ADVANCE_PAY: "{number} の支払期日は {due} です。現状では、{open} が {seller} の<balance>Advance Pay 残高</balance>から支払われます。",
  WILL_BE_CHARGED: "{number} の支払期日は {due} です。現状では、{open} が {method} に請求されます。",
  WILL_BE_PAID_BY_BOTH: "{number} の支払期日は {due} です。現状では、{open} のうち支払える分を Advance Pay が支払い、残りが {method} に請求されます。",
  PAID_WHEN_NEXT_SETTLED: "{number} の支払期日は {due} でした。次に期日の支払いが決済されるときに支払われます。",
  IMPORT_UNDONE: "{number} のインポートは取り消されました。計算には含まれません。",
  MEMO_USED_UP: "クレジットメモ {number} は使い切られています。",
  MEMO_LEFT: "クレジットメモ {number} の残りは {amount} です。次に期日が来る {seller} の {currency} の請求書に、Advance Pay より先に使われます。",
  CLOCK_WENT_BACK:
    "自動支払いは停止しています。時計は {today} ですが、すでに {last} 分の支払いが行われています。このコンピューターの時計を正しく合わせてください。今の時計が正しく、以前が誤っていた場合は、支払いページまたは `advance-pay settle --accept-clock` で確認してください。",
  DEFICIT_PAUSES: "入金の返戻により残高が {balance} になりました。少なくともこの金額を追加するまで、この残高からの支払いは停止します。",
  CHARGE_ANSWER_OVERDUE: "{id}: {number} に対する {amount} の請求への回答は {by} までに届く見込みでした。完了しましたか?",

  // Names
  US_BANK_ACCOUNT: "米国銀行口座 ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "電信送金",
  EFT: "電子送金",
  ELECTRONIC_FUNDS_TRANSFER: "電子送金",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "クレジットメモ {number}",
  UNAPPLIED_CASH: "未消込の入金 {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "電信送金はお客様が送るもので、自動で請求できません",
  CARD_FOR_FUNDS_CLAUSE: "カードは請求書の支払いに使えますが、Advance Pay の資金は追加できません",
  MARKED_INVALID_CLAUSE: "{method} は銀行により無効とされています",
  EXPIRED_CLAUSE: "{method} は {month} 末で期限切れです",
  REMOVED_CLAUSE: "{method} は削除されています",
  BANK_ELSEWHERE_CLAUSE: "米国銀行口座で支払えるのは AWS Inc. への USD のみで、{seller} への {currency} は支払えません",
  WIRE_NOT_CHARGEABLE: "電信送金はお客様が送るもので、自動で請求できません。",
  CARD_FOR_FUNDS: "カードは請求書の支払いに使えますが、Advance Pay の資金は追加できません。",
  MARKED_INVALID: "{method} は銀行により無効とされています。",
  EXPIRED: "{method} は {month} 末で期限切れです。",
  REMOVED: "{method} は削除されています。",
  BANK_ELSEWHERE: "米国銀行口座で支払えるのは AWS Inc. への USD のみで、{seller} への {currency} は支払えません。",
  NOT_DEFAULT_MARKED_INVALID: "{method} は銀行により無効とされているため、デフォルトにできません。",
  NOT_DEFAULT_EXPIRED: "{method} は {month} 末で期限切れのため、デフォルトにできません。",
  NOT_DEFAULT_REMOVED: "{method} は削除されているため、デフォルトにできません。",
  NOT_DEFAULT: "デフォルトにできません（{why}）。",
  WIRE_ALWAYS_THERE: "電信送金は常に利用でき、削除できません。",
  IS_DEFAULT: "{method} はデフォルトの支払い方法です。先に<methods>別の支払い方法をデフォルトに</methods>してください。",
  IN_USE: "{method} は使用中です。{uses} が{count, plural, other {処理中}}です。銀行が回答すると削除できます。",
  USE: "{id}（{amount}）",
  MORE_USES: "ほか {count} 件",
  FUNDINGS_PROCESSING: "処理中の入金 {count, plural, other {# 件}}",
  PAYMENTS_PROCESSING: "処理中の支払い {count, plural, other {# 件}}",
  MARKETPLACE_INVOICES: "Marketplace の請求書",
  FIXED_AT_REGISTRATION: "Marketplace の請求書は、登録した日のデフォルトの支払い方法に請求されます。",

  // What comes next
  TRANSFER_OVERDUE: "送金は {by} までに届く見込みでした。届いている場合は受領を記録し、送っていない場合は送金するか、この入金をキャンセルしてください。",
  SEND_TRANSFER: "銀行から {amount} を送金し、参照番号を記載してください。{by} までに届く見込みです。届いたら受領を記録してください。",
  TRANSFER_SHORT: "{missing} が届いていません。手数料が差し引かれていないか銀行に確認するか、残りを同じ参照番号で送金してください。",
  DEBIT_OVERDUE: "銀行の回答は {by} までに届く見込みでした。取引明細を確認し、この入金を成功または失敗としてマークしてください。",
  DEBIT_UNDER_WAY: "引き落としの処理中です。成功すると資金を使えるようになります。{by} までに完了する見込みです。",
  FUNDS_RECEIVED: "資金は <balance>Advance Pay 残高</balance>にあり、対象となる請求書の支払期日に支払いに使われます。",
  DEBIT_SUCCEEDED:
    "資金は <balance>Advance Pay 残高</balance>にあり、対象となる請求書の支払期日に支払いに使われます。銀行は{until, select, none {成功から 20 日後} other { {until} }}まで引き落としを返戻できます。",
  DEBIT_FAILED: "引き落としは拒否され、資金は追加されていません。もう一度追加するか、別の支払い方法を使ってください。",
  FUNDING_RETURNED: "銀行が資金を引き戻しました。すでに使われていた場合、資金を追加するまで残高は不足になります。",
  FUNDING_CANCELED: "この入金はキャンセルされました。送金してしまった場合は、銀行に組戻しを依頼してください。",
  LATE_RETURN:
    "{id} は {returned} に返戻されました。通常引き落としを返戻できる最終日である {deadline} を過ぎています。銀行が資金を持っているため記録されています。なぜ遅れたのか銀行に確認してください。",
  SHORT_RECEIPT: "{id}: {amount} のうち {received} が届きました。残りについて銀行に確認してください。",
  RECEIPT_OVERDUE: "{id}: {amount} は {by} までに届く見込みでした。届きましたか?",
  DEBIT_ANSWER_OVERDUE: "{id}: {amount} の引き落としに対する銀行の回答は {by} までに届く見込みでした。完了しましたか?",
  TIE_OR_APPLY: "{amount} を、送金の目的だった入金に紐付けるか、{seller} の {currency} の請求書に充当してください。",
  CASH_TAKEN_BACK: "残りは銀行に引き戻されました。これ以上の処理はありません。",
  CASH_USED: "{id} の残りはありません（{uses}）。",
  CASH_WENT_TO: "{amount} を {funding} に使用",
  CASH_PAID: "{amount} で {number} を支払い",
  MARK_TIED_AS_RETURNED: "銀行が資金を引き戻した場合は、{funding} を返戻としてマークしてください。",
  SELLER_ASKS_ANEW: "銀行が資金を引き戻した場合、販売者は新しい請求書で請求します。その請求書を記録してください。",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "アカウントが支払い（管理）アカウントであること。",
  REGISTER_WITH_PAYER: "これはメンバーアカウントで、請求は支払いアカウントが支払います。支払いアカウントで登録してください。",
  CURRENCY_ACCEPTED: "優先通貨が {seller} への支払いに使える通貨であること: {currencies}。",
  CHOOSE_CURRENCY: "設定で優先通貨を {currencies} にしてください。",
  BALANCE_UNUSED:
    "{amount} の <balance>Advance Pay の資金</balance>が未使用の間は、{what, select, SELLER {登録販売者} CURRENCY {優先通貨} other {デフォルトの支払い方法}}を変更できません。請求書の支払いで使い切ると変更できます。",
  BALANCES_UNUSED:
    "{amounts} の <balance>Advance Pay の資金</balance>が未使用の間は、{what, select, SELLER {登録販売者} CURRENCY {優先通貨} other {デフォルトの支払い方法}}を変更できません。請求書の支払いで使い切ると変更できます。",
  UNUSED: "{amount}（{seller}）",
};
