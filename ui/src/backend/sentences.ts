/** The sentences of the backend: their English templates, and what fills their gaps. Generated from Rust; do not edit. */
export const SENTENCES = {
  PAID_FROM_ADVANCE_PAY: {
    english: "{late, select, yes {{number} had been due since {due}} other {{number} fell due on {due}}}, so {amount} was taken from the <balance>Advance Pay balance</balance> of {seller} on {on}, which left {left} in it{rest, select, none {} other {; {rest} of the invoice was still to be paid}}.",
    gaps: { number: "text", late: "choice", due: "day", amount: "money", seller: "text", on: "day", left: "money", rest: "money" },
  },
  PAID_FROM_MEMO: {
    english: "{late, select, yes {{number} had been due since {due}} other {{number} fell due on {due}}}, and credit memos pay first: {amount} of {source} was applied on {on}, which left {left} of it{rest, select, none {} other {; {rest} of the invoice was still to be paid}}.",
    gaps: { number: "text", late: "choice", due: "day", amount: "money", source: "words", on: "day", left: "money", rest: "money" },
  },
  APPLIED_BY_HAND: {
    english: "You applied {amount} of {source} to {number} on {on}, which left {left} of it{rest, select, none {} other {; {rest} of the invoice was still to be paid}}.",
    gaps: { amount: "money", source: "words", number: "text", on: "day", left: "money", rest: "money" },
  },
  CHARGED_BY_HAND: {
    english: "You charged {amount} of {number} to {source} on {on}{rest, select, none {} other {; {rest} of the invoice was still to be paid}}.",
    gaps: { amount: "money", number: "text", source: "words", on: "day", rest: "money" },
  },
  CHARGED: {
    english: "{late, select, yes {{number} had been due since {due}} other {{number} fell due on {due}}}; {amount} was charged to {source} on {on}, because {why, select, NOT_REGISTERED {the account was not registered for Advance Pay} NOT_ELIGIBLE {Marketplace charges are not eligible for Advance Pay} DEFICIT {automatic payment from Advance Pay was paused by a deficit} PAID_TODAY {Advance Pay had already paid towards it on that day} USED_UP {the <balance>Advance Pay balance</balance> did not reach for it} other {it is the payment method for this invoice}}.",
    gaps: { number: "text", late: "choice", due: "day", amount: "money", source: "words", on: "day", why: "choice" },
  },
  CHARGE_EXPECTED: {
    english: "The bank's answer is expected by {by}.",
    gaps: { by: "day" },
  },
  CHARGE_WENT_THROUGH: {
    english: "The charge went through{on, select, none {} other { on {on}}}.",
    gaps: { on: "day" },
  },
  CHARGE_REFUSED: {
    english: "The charge was refused{on, select, none {} other { on {on}}}, so the amount is outstanding again.",
    gaps: { on: "day" },
  },
  UNPAID: {
    english: "{number} was due on {due}: {amount} of it is unpaid because {gap, select, NOT_REGISTERED {the account is not registered for Advance Pay} NOT_ELIGIBLE {Marketplace charges are not eligible for Advance Pay} DEFICIT {a returned funding left the <balance>Advance Pay balance</balance> of {seller} at {deficit}, which pauses payment from it} PAID_TODAY {Advance Pay has already paid towards it today and pays an invoice once a day} other {the <balance>Advance Pay balance</balance> of {seller} is used up}}, and {method, select, UNUSABLE {no payment method can be charged: {why}} BALANCE_NEXT_DAY {no payment method is charged for what the balance can pay tomorrow} other {the charge to the payment method was refused on {refused}}}.",
    gaps: { number: "text", due: "day", amount: "money", gap: "choice", seller: "text", deficit: "money", method: "choice", why: "words", refused: "day" },
  },
  WILL_NOT_BE_PAID: {
    english: "{number} falls due on {due}. As things stand, {amount} of {open} will not be paid, because {gap, select, NOT_REGISTERED {the account is not registered for Advance Pay} NOT_ELIGIBLE {Marketplace charges are not eligible for Advance Pay} DEFICIT {a returned funding left the <balance>Advance Pay balance</balance> of {seller} at {deficit}, which pauses payment from it} PAID_TODAY {Advance Pay has already paid towards it today and pays an invoice once a day} other {the <balance>Advance Pay balance</balance> of {seller} is used up}}, and {method, select, UNUSABLE {no payment method can be charged: {why}} BALANCE_NEXT_DAY {no payment method is charged for what the balance can pay tomorrow} other {the charge to the payment method was refused on {refused}}}.",
    gaps: { number: "text", due: "day", amount: "money", open: "money", gap: "choice", seller: "text", deficit: "money", method: "choice", why: "words", refused: "day" },
  },
  WILL_NOT_BE_PAID_AS_THINGS_STAND: {
    english: "{number} falls due on {due}. As things stand, {amount} of {open} will not be paid.",
    gaps: { number: "text", due: "day", amount: "money", open: "money" },
  },
  REGISTER_AND_ADD_FUNDS: {
    english: "Register for Advance Pay and add funds, or make a bank account the default payment method.",
    gaps: {},
  },
  PAY_BY_ANOTHER_METHOD: {
    english: "Complete the payment by hand with another payment method, or pay it outside the console.",
    gaps: {},
  },
  TRIED_AGAIN_TOMORROW: {
    english: "The rest is tried again tomorrow.",
    gaps: {},
  },
  ADD_FUNDS_TO_PAY: {
    english: "Add funds: it is paid as soon as they arrive.",
    gaps: {},
  },
  OR_PAY_BY_HAND: {
    english: "Or complete the payment by hand.",
    gaps: {},
  },
  WILL_BE_PAID_FROM_ADVANCE_PAY: {
    english: "{number} falls due on {due}. {open} will then be paid from the <balance>Advance Pay balance</balance> of {seller}, as things stand.",
    gaps: { number: "text", due: "day", open: "money", seller: "text" },
  },
  WILL_BE_CHARGED: {
    english: "{number} falls due on {due}. {open} will then be charged to {method}, as things stand.",
    gaps: { number: "text", due: "day", open: "money", method: "words" },
  },
  WILL_BE_PAID_BY_BOTH: {
    english: "{number} falls due on {due}. Advance Pay will then pay what it can of {open}, and {method} is charged the rest, as things stand.",
    gaps: { number: "text", due: "day", open: "money", method: "words" },
  },
  PAID_WHEN_NEXT_SETTLED: {
    english: "{number} was due on {due} and is paid when payments due are next settled.",
    gaps: { number: "text", due: "day" },
  },
  IMPORT_UNDONE: {
    english: "The import of {number} was undone: it counts no more.",
    gaps: { number: "text" },
  },
  MEMO_USED_UP: {
    english: "Credit memo {number} is used up.",
    gaps: { number: "text" },
  },
  MEMO_LEFT: {
    english: "{amount} of credit memo {number} is left. It pays the next invoices of {seller} in {currency} that fall due, before Advance Pay does.",
    gaps: { amount: "money", number: "text", seller: "text", currency: "text" },
  },
  CLOCK_WENT_BACK: {
    english: "Automatic payment pauses: the clock says {today}, but payments were made for {last} before. Set this computer's clock right. If it is right now and was wrong then, confirm that on the Payments page or with `advance-pay settle --accept-clock`.",
    gaps: { today: "day", last: "day" },
  },
  DEFICIT_PAUSES: {
    english: "A returned funding left the balance at {balance}. Payment from it pauses until you add at least that much.",
    gaps: { balance: "money" },
  },
  CHARGE_ANSWER_OVERDUE: {
    english: "{id}: the answer on the charge of {amount} for {number} was expected by {by}. Did it go through?",
    gaps: { id: "id", amount: "money", number: "text", by: "day" },
  },
  US_BANK_ACCOUNT: {
    english: "US bank account ····{digits}",
    gaps: { digits: "text", id: "id" },
  },
  CARD: {
    english: "{name}",
    gaps: { name: "text", id: "id" },
  },
  WIRE_TRANSFER: {
    english: "Wire transfer",
    gaps: { id: "id" },
  },
  EFT: {
    english: "EFT",
    gaps: {},
  },
  ELECTRONIC_FUNDS_TRANSFER: {
    english: "Electronic funds transfer",
    gaps: {},
  },
  ADVANCE_PAY: {
    english: "<balance>Advance Pay</balance>",
    gaps: {},
  },
  CREDIT_MEMO: {
    english: "credit memo {number}",
    gaps: { number: "text", id: "id" },
  },
  UNAPPLIED_CASH: {
    english: "unapplied cash {id}",
    gaps: { id: "id" },
  },
  WIRE_NOT_CHARGEABLE_CLAUSE: {
    english: "a wire transfer can't be charged automatically: you send it yourself",
    gaps: {},
  },
  CARD_FOR_FUNDS_CLAUSE: {
    english: "a card pays invoices, but can't add Advance Pay funds",
    gaps: {},
  },
  MARKED_INVALID_CLAUSE: {
    english: "{method} is marked invalid by its bank",
    gaps: { method: "words" },
  },
  EXPIRED_CLAUSE: {
    english: "{method} expired at the end of {month}",
    gaps: { method: "words", month: "text" },
  },
  REMOVED_CLAUSE: {
    english: "{method} was removed",
    gaps: { method: "words" },
  },
  BANK_ELSEWHERE_CLAUSE: {
    english: "a US bank account pays only AWS Inc. in USD, not {seller} in {currency}",
    gaps: { seller: "text", currency: "text" },
  },
  WIRE_NOT_CHARGEABLE: {
    english: "A wire transfer can't be charged automatically: you send it yourself.",
    gaps: {},
  },
  CARD_FOR_FUNDS: {
    english: "A card pays invoices, but can't add Advance Pay funds.",
    gaps: {},
  },
  MARKED_INVALID: {
    english: "{method} is marked invalid by its bank.",
    gaps: { method: "words" },
  },
  EXPIRED: {
    english: "{method} expired at the end of {month}.",
    gaps: { method: "words", month: "text" },
  },
  REMOVED: {
    english: "{method} was removed.",
    gaps: { method: "words" },
  },
  BANK_ELSEWHERE: {
    english: "A US bank account pays only AWS Inc. in USD, not {seller} in {currency}.",
    gaps: { seller: "text", currency: "text" },
  },
  NOT_DEFAULT_MARKED_INVALID: {
    english: "{method} is marked invalid by its bank, so it can't be the default.",
    gaps: { method: "words" },
  },
  NOT_DEFAULT_EXPIRED: {
    english: "{method} expired at the end of {month}, so it can't be the default.",
    gaps: { method: "words", month: "text" },
  },
  NOT_DEFAULT_REMOVED: {
    english: "{method} was removed, so it can't be the default.",
    gaps: { method: "words" },
  },
  NOT_DEFAULT: {
    english: "It can't be the default: {why}.",
    gaps: { why: "words" },
  },
  WIRE_ALWAYS_THERE: {
    english: "A wire transfer is always there and can't be removed.",
    gaps: {},
  },
  IS_DEFAULT: {
    english: "{method} is the default payment method. <methods>Make another one the default</methods> first.",
    gaps: { method: "words" },
  },
  IN_USE: {
    english: "{method} is in use: {uses} {count, plural, one {is} other {are}} processing. It can be removed once the bank has answered.",
    gaps: { method: "words", uses: "list", count: "count" },
  },
  USE: {
    english: "{id} ({amount})",
    gaps: { id: "id", amount: "money" },
  },
  MORE_USES: {
    english: "{count} more",
    gaps: { count: "count" },
  },
  FUNDINGS_PROCESSING: {
    english: "{count, plural, one {# funding} other {# fundings}} processing",
    gaps: { count: "count" },
  },
  PAYMENTS_PROCESSING: {
    english: "{count, plural, one {# payment} other {# payments}} processing",
    gaps: { count: "count" },
  },
  MARKETPLACE_INVOICES: {
    english: "Marketplace invoices",
    gaps: {},
  },
  FIXED_AT_REGISTRATION: {
    english: "A Marketplace invoice is charged to the default payment method of the day on which you registered.",
    gaps: {},
  },
  TRANSFER_OVERDUE: {
    english: "The transfer was expected by {by}. If it has arrived, record the receipt; if it was never sent, send it or cancel this funding.",
    gaps: { by: "day" },
  },
  SEND_TRANSFER: {
    english: "Send {amount} from your bank and quote the reference. It is expected by {by}; record the receipt when it has arrived.",
    gaps: { amount: "money", by: "day" },
  },
  TRANSFER_SHORT: {
    english: "{missing} has not arrived. Ask your bank whether fees were deducted, or send the rest with the same reference.",
    gaps: { missing: "money" },
  },
  DEBIT_OVERDUE: {
    english: "The bank's answer was expected by {by}. Look at your bank statement, then mark this funding as succeeded or failed.",
    gaps: { by: "day" },
  },
  DEBIT_UNDER_WAY: {
    english: "The debit is under way. The funds can be used once it succeeds, expected by {by}.",
    gaps: { by: "day" },
  },
  FUNDS_RECEIVED: {
    english: "The funds are in your <balance>Advance Pay balance</balance> and pay eligible invoices as they fall due.",
    gaps: {},
  },
  DEBIT_SUCCEEDED: {
    english: "The funds are in your <balance>Advance Pay balance</balance> and pay eligible invoices as they fall due. Your bank can return the debit until {until, select, none {20 days after it succeeded} other {{until}}}.",
    gaps: { until: "day" },
  },
  DEBIT_FAILED: {
    english: "The debit was refused and nothing was added. Add funds again, or use another payment method.",
    gaps: {},
  },
  FUNDING_RETURNED: {
    english: "The bank took the money back. If it was spent already, the balance shows a deficit until you add funds.",
    gaps: {},
  },
  FUNDING_CANCELED: {
    english: "This funding was canceled. If you did send the transfer, ask your bank to recall it.",
    gaps: {},
  },
  LATE_RETURN: {
    english: "{id} was returned on {returned}, after {deadline}, the last day on which a debit can usually be returned. It is recorded, as your bank has the money; ask your bank why it came so late.",
    gaps: { id: "id", returned: "day", deadline: "day" },
  },
  SHORT_RECEIPT: {
    english: "{id}: {received} of {amount} has arrived. Ask your bank about the rest.",
    gaps: { id: "id", received: "money", amount: "money" },
  },
  RECEIPT_OVERDUE: {
    english: "{id}: {amount} was expected by {by}. Has it arrived?",
    gaps: { id: "id", amount: "money", by: "day" },
  },
  DEBIT_ANSWER_OVERDUE: {
    english: "{id}: your bank's answer on the debit of {amount} was expected by {by}. Did it go through?",
    gaps: { id: "id", amount: "money", by: "day" },
  },
  TIE_OR_APPLY: {
    english: "Tie {amount} to the funding that it was sent for, or apply it to an invoice of {seller} in {currency}.",
    gaps: { amount: "money", seller: "text", currency: "text" },
  },
  CASH_TAKEN_BACK: {
    english: "The bank took back what was left of it. Nothing more can happen to it.",
    gaps: {},
  },
  CASH_USED: {
    english: "Nothing is left of {id}: {uses}.",
    gaps: { id: "id", uses: "list" },
  },
  CASH_WENT_TO: {
    english: "{amount} went to {funding}",
    gaps: { amount: "money", funding: "id" },
  },
  CASH_PAID: {
    english: "{amount} paid {number}",
    gaps: { amount: "money", number: "text" },
  },
  MARK_TIED_AS_RETURNED: {
    english: "If the bank took money back, mark {funding} as returned.",
    gaps: { funding: "id" },
  },
  SELLER_ASKS_ANEW: {
    english: "If the bank took money back, the seller asks for it with a new invoice: record that one.",
    gaps: {},
  },
  PAYER_ACCOUNT_NEEDED: {
    english: "The account is a payer (management) account.",
    gaps: {},
  },
  REGISTER_WITH_PAYER: {
    english: "This is a member account, whose payer account pays its bills. Register with the payer account.",
    gaps: {},
  },
  CURRENCY_ACCEPTED: {
    english: "The preferred currency is one that {seller} is paid in: {currencies}.",
    gaps: { seller: "text", currencies: "text" },
  },
  CHOOSE_CURRENCY: {
    english: "Choose {currencies} as the preferred currency in Settings.",
    gaps: { currencies: "text" },
  },
  BALANCE_UNUSED: {
    english: "You can't change {what, select, SELLER {the seller of record} CURRENCY {the preferred currency} other {the default payment method}} while {amount} of <balance>Advance Pay funds</balance> is unused. It can be changed once invoices have used it up.",
    gaps: { what: "choice", amount: "money" },
  },
  BALANCES_UNUSED: {
    english: "You can't change {what, select, SELLER {the seller of record} CURRENCY {the preferred currency} other {the default payment method}} while {amounts} of <balance>Advance Pay funds</balance> is unused. It can be changed once invoices have used it up.",
    gaps: { what: "choice", amounts: "list" },
  },
  UNUSED: {
    english: "{amount} ({seller})",
    gaps: { amount: "money", seller: "text" },
  },
} as const;

/** What names a sentence. */
export type SentenceCode = keyof typeof SENTENCES;
