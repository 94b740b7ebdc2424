import type { Sentences } from "../sentences";

/** The backend's sentences in Traditional Chinese. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} 自 {due}起即已到期} other {{number} 於 {due}到期}}，因此於 {on}從 {seller} 的 <balance>Advance Pay 餘額</balance>支付了 {amount}，付款後餘額為 {left}{rest, select, none {} other {；發票當時仍有 {rest} 未付}}。",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} 自 {due}起即已到期} other {{number} 於 {due}到期}}，而貸項通知單優先用於付款：已於 {on}以 {source} 中的 {amount} 沖抵，沖帳後其剩餘 {left}{rest, select, none {} other {；發票當時仍有 {rest} 未付}}。",
  APPLIED_BY_HAND:
    "您於 {on}以 {source} 中的 {amount} 沖抵了 {number}，沖帳後該來源剩餘 {left}{rest, select, none {} other {；發票當時仍有 {rest} 未付}}。",
  CHARGED_BY_HAND: "您於 {on}為 {number} 由 {source} 收費 {amount}{rest, select, none {} other {；發票當時仍有 {rest} 未付}}。",
  CHARGED:
    "{late, select, yes {{number} 自 {due}起即已到期} other {{number} 於 {due}到期}}；已於 {on}由 {source} 收費 {amount}，因為{why, select, NOT_REGISTERED {帳戶當時未註冊 Advance Pay} NOT_ELIGIBLE { Marketplace 費用無法由 Advance Pay 支付} DEFICIT {從 Advance Pay 自動付款當時因不足額而暫停} PAID_TODAY { Advance Pay 當天已為其支付過一部分} USED_UP { <balance>Advance Pay 餘額</balance>不足以支付} other {此發票由該付款方式支付}}。",
  CHARGE_EXPECTED: "預計銀行最晚於 {by}回覆。",
  CHARGE_WENT_THROUGH: "該筆收費已{on, select, none {} other {於 {on}}}完成。",
  CHARGE_REFUSED: "該筆收費{on, select, none {} other {於 {on}}}遭拒，因此該金額再次成為未付。",
  UNPAID:
    "{number} 已於 {due}到期，其中 {amount} 未付，因為{gap, select, NOT_REGISTERED {帳戶未註冊 Advance Pay} NOT_ELIGIBLE { Marketplace 費用無法由 Advance Pay 支付} DEFICIT {一筆儲值遭退回，使 {seller} 的 <balance>Advance Pay 餘額</balance>變為 {deficit}，從該餘額付款因而暫停} PAID_TODAY { Advance Pay 今天已為其支付過一部分，每張發票每天只付款一次} other { {seller} 的 <balance>Advance Pay 餘額</balance>已用完}}，{method, select, UNUSABLE {且沒有可收費的付款方式：{why}} BALANCE_NEXT_DAY {且餘額明天能夠支付的部分不會由付款方式收費} other {且付款方式收費已於 {refused}遭拒}}。",
  WILL_NOT_BE_PAID:
    "{number} 將於 {due}到期。依目前情況，{open} 中有 {amount} 無法支付，因為{gap, select, NOT_REGISTERED {帳戶未註冊 Advance Pay} NOT_ELIGIBLE { Marketplace 費用無法由 Advance Pay 支付} DEFICIT {一筆儲值遭退回，使 {seller} 的 <balance>Advance Pay 餘額</balance>變為 {deficit}，從該餘額付款因而暫停} PAID_TODAY { Advance Pay 今天已為其支付過一部分，每張發票每天只付款一次} other { {seller} 的 <balance>Advance Pay 餘額</balance>已用完}}，{method, select, UNUSABLE {且沒有可收費的付款方式：{why}} BALANCE_NEXT_DAY {且餘額明天能夠支付的部分不會由付款方式收費} other {且付款方式收費已於 {refused}遭拒}}。",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} 將於 {due}到期。依目前情況，{open} 中有 {amount} 無法支付。",
  REGISTER_AND_ADD_FUNDS: "請註冊 Advance Pay 並新增資金，或將銀行帳戶設為預設付款方式。",
  PAY_BY_ANOTHER_METHOD: "請以其他付款方式手動完成付款，或在主控台之外付款。",
  TRIED_AGAIN_TOMORROW: "其餘部分明天會再次嘗試付款。",
  ADD_FUNDS_TO_PAY: "請新增資金：資金一入帳，就會付款。",
  OR_PAY_BY_HAND: "也可以手動完成付款。",
  WILL_BE_PAID_FROM_ADVANCE_PAY: "{number} 將於 {due}到期。依目前情況，屆時將從 {seller} 的 <balance>Advance Pay 餘額</balance>支付 {open}。",
  WILL_BE_CHARGED: "{number} 將於 {due}到期。依目前情況，屆時將由 {method} 收費 {open}。",
  WILL_BE_PAID_BY_BOTH: "{number} 將於 {due}到期。依目前情況，屆時 {open} 中 Advance Pay 能夠支付的部分由其支付，其餘部分由 {method} 收費。",
  PAID_WHEN_NEXT_SETTLED: "{number} 已於 {due}到期，將在下次結算到期款項時付款。",
  IMPORT_UNDONE: "{number} 的匯入已復原：不再計入。",
  MEMO_USED_UP: "貸項通知單 {number} 已用完。",
  MEMO_LEFT: "貸項通知單 {number} 剩餘 {amount}。{seller} 接下來到期的 {currency} 發票會先由它支付，然後才由 Advance Pay 支付。",
  CLOCK_WENT_BACK:
    "自動付款已暫停：時鐘顯示今天是 {today}，但先前已依 {last}付過款。請校正此電腦的時鐘。若時鐘現在正確、當時有誤，請在「付款」頁面或以 `advance-pay settle --accept-clock` 命令確認。",
  DEFICIT_PAUSES: "一筆儲值遭退回，使餘額變為 {balance}。在您至少新增同額資金之前，從該餘額付款會暫停。",
  CHARGE_ANSWER_OVERDUE: "{id}：為 {number} 收費 {amount}，原預計銀行最晚於 {by}回覆。收費是否已完成？",

  // Names
  US_BANK_ACCOUNT: "美國銀行帳戶 ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "電匯",
  EFT: "電子資金轉帳",
  ELECTRONIC_FUNDS_TRANSFER: "電子資金轉帳",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "貸項通知單 {number}",
  UNAPPLIED_CASH: "未沖帳收款 {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "電匯由您自行辦理，無法自動收費",
  CARD_FOR_FUNDS_CLAUSE: "卡片可以支付發票，但無法新增 Advance Pay 資金",
  MARKED_INVALID_CLAUSE: "{method} 已由其銀行標示為無效",
  EXPIRED_CLAUSE: "{method} 的有效期限至 {month} 止，現已過期",
  REMOVED_CLAUSE: "{method} 已移除",
  BANK_ELSEWHERE_CLAUSE: "美國銀行帳戶只能以 USD 向 AWS Inc. 付款，無法以 {currency} 向 {seller} 付款",
  WIRE_NOT_CHARGEABLE: "電匯由您自行辦理，無法自動收費。",
  CARD_FOR_FUNDS: "卡片可以支付發票，但無法新增 Advance Pay 資金。",
  MARKED_INVALID: "{method} 已由其銀行標示為無效。",
  EXPIRED: "{method} 的有效期限至 {month} 止，現已過期。",
  REMOVED: "{method} 已移除。",
  BANK_ELSEWHERE: "美國銀行帳戶只能以 USD 向 AWS Inc. 付款，無法以 {currency} 向 {seller} 付款。",
  NOT_DEFAULT_MARKED_INVALID: "{method} 已由其銀行標示為無效，因此無法設為預設。",
  NOT_DEFAULT_EXPIRED: "{method} 的有效期限至 {month} 止，現已過期，因此無法設為預設。",
  NOT_DEFAULT_REMOVED: "{method} 已移除，因此無法設為預設。",
  NOT_DEFAULT: "無法設為預設：{why}。",
  WIRE_ALWAYS_THERE: "電匯隨時可用，無法移除。",
  IS_DEFAULT: "{method} 是預設付款方式。請先<methods>將其他付款方式設為預設</methods>。",
  IN_USE: "{method} 正在使用中：{uses}{count, plural, other {正在處理}}。銀行回覆後即可移除。",
  USE: "{id}（{amount}）",
  MORE_USES: "另外 {count} 筆",
  FUNDINGS_PROCESSING: "{count, plural, other {# 筆儲值}}處理中",
  PAYMENTS_PROCESSING: "{count, plural, other {# 筆付款}}處理中",
  MARKETPLACE_INVOICES: "Marketplace 發票",
  FIXED_AT_REGISTRATION: "Marketplace 發票由您註冊當日的預設付款方式收費。",

  // What comes next
  TRANSFER_OVERDUE: "匯款原預計最晚於 {by}入帳。若已入帳，請登錄入帳；若從未匯出，請匯款或取消此筆儲值。",
  SEND_TRANSFER: "請從您的銀行匯出 {amount}，並註明參考編號。預計最晚於 {by}入帳；入帳後請登錄。",
  TRANSFER_SHORT: "{missing} 尚未入帳。請向您的銀行查詢是否扣除了手續費，或以同一參考編號匯出其餘金額。",
  DEBIT_OVERDUE: "原預計銀行最晚於 {by}回覆。請查看銀行對帳單，再將此筆儲值標示為成功或失敗。",
  DEBIT_UNDER_WAY: "扣款處理中。扣款成功後即可使用資金，預計最晚為 {by}。",
  FUNDS_RECEIVED: "資金已計入您的 <balance>Advance Pay 餘額</balance>，並在符合資格的發票到期時用於付款。",
  DEBIT_SUCCEEDED:
    "資金已計入您的 <balance>Advance Pay 餘額</balance>，並在符合資格的發票到期時用於付款。{until, select, none {扣款成功後 20 天內} other {截至 {until}}}，您的銀行仍可退回扣款。",
  DEBIT_FAILED: "扣款遭拒，未新增任何資金。請重新新增資金，或使用其他付款方式。",
  FUNDING_RETURNED: "銀行收回了款項。若款項已經用掉，在您新增資金之前，餘額會顯示不足額。",
  FUNDING_CANCELED: "此筆儲值已取消。若您確已匯款，請要求您的銀行撤回匯款。",
  LATE_RETURN:
    "{id} 於 {returned}遭退回，晚於 {deadline}，即通常可退回扣款的最後一天。由於款項已在您的銀行，此退回已予登錄；請向銀行查詢為何這麼晚。",
  SHORT_RECEIPT: "{id}：{amount} 中已入帳 {received}。請向您的銀行查詢其餘金額。",
  RECEIPT_OVERDUE: "{id}：{amount} 原預計最晚於 {by}入帳。是否已入帳？",
  DEBIT_ANSWER_OVERDUE: "{id}：對於 {amount} 的扣款，原預計您的銀行最晚於 {by}回覆。扣款是否已完成？",
  TIE_OR_APPLY: "請將 {amount} 關聯至其原本對應的儲值，或用來沖抵 {seller} 的 {currency} 發票。",
  CASH_TAKEN_BACK: "剩餘款項已遭銀行收回，無法再做任何處理。",
  CASH_USED: "{id} 已無剩餘金額：{uses}。",
  CASH_WENT_TO: "{amount} 已計入 {funding}",
  CASH_PAID: "{amount} 已用於支付 {number}",
  MARK_TIED_AS_RETURNED: "若銀行收回了款項，請將 {funding} 標示為已退回。",
  SELLER_ASKS_ANEW: "若銀行收回了款項，賣方會以新發票收取：請記錄該發票。",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "帳戶是付款人（管理）帳戶。",
  REGISTER_WITH_PAYER: "這是成員帳戶，其帳單由付款人帳戶支付。請以付款人帳戶註冊。",
  CURRENCY_ACCEPTED: "偏好幣別是 {seller} 可以收取的幣別：{currencies}。",
  CHOOSE_CURRENCY: "請在「設定」中選擇 {currencies} 作為偏好幣別。",
  BALANCE_UNUSED:
    "仍有 {amount} 的 <balance>Advance Pay 資金</balance>未使用時，無法變更{what, select, SELLER {登記賣方} CURRENCY {偏好幣別} other {預設付款方式}}。資金由發票用完後即可變更。",
  BALANCES_UNUSED:
    "仍有 {amounts}的 <balance>Advance Pay 資金</balance>未使用時，無法變更{what, select, SELLER {登記賣方} CURRENCY {偏好幣別} other {預設付款方式}}。資金由發票用完後即可變更。",
  UNUSED: "{amount}（{seller}）",
};
