/** The sentences of the backend: their English templates, and what fills their gaps. Generated from Rust; do not edit. */
export const SENTENCES = {
  DOCUMENT_CURRENCY: {
    english: "The funding is in {amount}, but the seller's bank details are for {receiving}. Enter the bank details for {amount}.",
    gaps: { amount: "text", receiving: "text" },
  },
  DOCUMENT_LETTER: {
    english: "The document can't print {letter} ({code}) in {field, select, payerName {the account name} payerAddress {the account's address} requestedBy {the name of who requested the funding} beneficiaryName {the beneficiary's name} beneficiaryAddress {the beneficiary's address} bankName {the bank's name} bankAddress {the bank's address} recordedBy {the name of who recorded the receipt} methodName {the name of the payment method} evidence {the evidence of a receipt} remittanceEmail {the remittance e-mail address} other {the description of a movement}}. Write it in Latin, Greek, Cyrillic, Arabic, Hebrew, Devanagari, Thai, Chinese, Japanese or Korean letters.",
    gaps: { letter: "text", code: "text", field: "choice" },
  },
  DOCUMENT_TOO_LONG: {
    english: "The names and addresses are too long for one page. Shorten the longest of them, or write them in fewer capital letters.",
    gaps: {},
  },
  DOCUMENT_HOLDS: {
    english: "This ledger issued {number} ({kind, select, FUNDING_DOCUMENT {funding document} FUNDING_SUMMARY {funding summary} RECEIPT {receipt} other {statement of account}}) on {on}. It holds, if the paper says what stands here.",
    gaps: { number: "text", kind: "choice", on: "day" },
  },
  DOCUMENT_OUTDATED: {
    english: "This ledger issued {number} ({kind, select, FUNDING_DOCUMENT {funding document} FUNDING_SUMMARY {funding summary} RECEIPT {receipt} other {statement of account}}) on {on}. It no longer holds. {why}",
    gaps: { number: "text", kind: "choice", on: "day", why: "words" },
  },
  DOCUMENT_REPLACED: {
    english: "{newer} took its place: use that one.",
    gaps: { newer: "text" },
  },
  DOCUMENT_OF_CANCELED: {
    english: "Its funding was canceled: send nothing.",
    gaps: {},
  },
  DOCUMENT_OF_RETURNED: {
    english: "The bank took the money of its funding back.",
    gaps: {},
  },
  DOCUMENT_TO_OLD_ACCOUNT: {
    english: "The seller's bank details have changed since: ask for the funding's document again.",
    gaps: {},
  },
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
  ENTER_FIELD: {
    english: "Enter {field}.",
    gaps: { field: "choice" },
  },
  SHORTEN_FIELD: {
    english: "Shorten {field} to {most} characters; it has {length}.",
    gaps: { field: "choice", most: "count", length: "count" },
  },
  SHORTEN_LINES: {
    english: "Shorten {field} to six lines.",
    gaps: { field: "choice" },
  },
  INVISIBLE_CHARACTER: {
    english: "Remove the invisible character {sign} from {field}.",
    gaps: { field: "choice", sign: "text" },
  },
  NUMBER_OF_TWO: {
    english: "{number} is {first} of {seller} and {second} of {other}. Name the one you mean by its id.",
    gaps: { number: "text", first: "id", seller: "text", second: "id", other: "text" },
  },
  MORE_TO_CORRECT: {
    english: "({count, plural, one {# field} other {# fields}} more to correct)",
    gaps: { count: "count" },
  },
  AMOUNT_MISSING: {
    english: "Enter an amount, such as 25000.00.",
    gaps: {},
  },
  AMOUNT_WITH_SEPARATORS: {
    english: "Write {given} without thousands separators and with a point before the cents, such as 25000.00.",
    gaps: { given: "quoted" },
  },
  NOT_AN_AMOUNT: {
    english: "{given} is not an amount. Write digits and at most one point, such as 25000.00.",
    gaps: { given: "quoted" },
  },
  AMOUNT_ZERO: {
    english: "Enter an amount above zero.",
    gaps: {},
  },
  AMOUNT_NEGATIVE: {
    english: "Enter an amount above zero; {given} is negative.",
    gaps: { given: "quoted" },
  },
  AMOUNT_TOO_PRECISE: {
    english: "{currency} has {decimals} digits after the point; {given} has more. Amounts are never rounded.",
    gaps: { currency: "text", decimals: "count", given: "quoted" },
  },
  AMOUNT_TOO_LARGE: {
    english: "{given} is too large. The largest amount of one record is 999,999,999,999.99.",
    gaps: { given: "quoted" },
  },
  AMOUNT_ABOVE_LARGEST: {
    english: "{amount} is more than this payment method can carry at once: {largest}. Add it in parts.",
    gaps: { amount: "money", largest: "money" },
  },
  AMOUNT_RANGE_EMPTY: {
    english: "The largest amount is below the smallest one. No amount is both.",
    gaps: {},
  },
  NOT_A_DATE: {
    english: "{given} is not a date. Write it as year-month-day, such as 2026-03-12.",
    gaps: { given: "quoted" },
  },
  NOT_A_MONTH: {
    english: "{given} is not a month. Write it as year-month, such as 2026-03.",
    gaps: { given: "quoted" },
  },
  DATE_IN_FUTURE: {
    english: "{date} is in the future; the ledger's day is {today}.",
    gaps: { date: "day", today: "day" },
  },
  DATE_NOT_YET: {
    english: "{date} is in the future; the ledger's day is {today}. Ask for a day that has come.",
    gaps: { date: "day", today: "day" },
  },
  END_IN_FUTURE: {
    english: "{date} is in the future; the ledger's day is {today}. End the period there.",
    gaps: { date: "day", today: "day" },
  },
  SETTLE_IN_FUTURE: {
    english: "{date} is in the future; the ledger's day is {today}. An invoice is paid on its due date, never before.",
    gaps: { date: "day", today: "day" },
  },
  SETTLE_IN_FUTURE_OF_SANDBOX: {
    english: "{date} is in the future; the ledger's day is {today}. Move the simulated date first: advance-pay clock advance --to DATE.",
    gaps: { date: "day", today: "day" },
  },
  DATE_BEFORE_REQUEST: {
    english: "{date} is before {id} was requested, on {on}.",
    gaps: { date: "day", id: "id", on: "day" },
  },
  DATE_BEFORE_ARRIVAL: {
    english: "{date} is before the money of {id} arrived, on {on}.",
    gaps: { date: "day", id: "id", on: "day" },
  },
  DATE_BEFORE_CASH: {
    english: "{date} is before {id} arrived, on {on}.",
    gaps: { date: "day", id: "id", on: "day" },
  },
  DATE_NOT_OF_CHARGE: {
    english: "{date} is not between the day of the charge, {charged}, and today, {today}.",
    gaps: { date: "day", charged: "day", today: "day" },
  },
  DATE_RANGE_EMPTY: {
    english: "The last day is before the first one. No day is both.",
    gaps: {},
  },
  PERIOD_TURNED: {
    english: "{from} is after {to}. Turn the two around.",
    gaps: { from: "day", to: "day" },
  },
  MONTHS_TURNED: {
    english: "{from} is after {to}. Turn the two around.",
    gaps: { from: "month", to: "month" },
  },
  DATE_MOVES_FORWARD: {
    english: "The simulated date is {today} and only moves forward; {to} is before it.",
    gaps: { today: "day", to: "day" },
  },
  LATER_DATE_NEEDED: {
    english: "Choose a later date.",
    gaps: {},
  },
  DUE_BEFORE_ISSUE: {
    english: "The due date {due} is before the day of issue, {issued}.",
    gaps: { due: "text", issued: "text" },
  },
  DUE_DATE_MISSING: {
    english: "Enter the day on which the invoice falls due.",
    gaps: {},
  },
  ROUTING_LENGTH: {
    english: "A routing number has nine digits; {given} has {length}.",
    gaps: { given: "quoted", length: "count" },
  },
  ROUTING_CHECKSUM: {
    english: "{given} is not a routing number: its check digit is wrong. Compare it with the first number at the foot of a check.",
    gaps: { given: "text" },
  },
  DIGITS_ONLY: {
    english: "{field} has digits only.",
    gaps: { field: "choice" },
  },
  ACCOUNT_TOO_LONG: {
    english: "An account number has at most 17 digits; this one has {length}.",
    gaps: { length: "count" },
  },
  NOT_AN_IBAN: {
    english: "This is not a valid IBAN: its check digits don't match. Compare it with the seller's invoice.",
    gaps: {},
  },
  NOT_A_BIC: {
    english: "{given} is not a BIC. A BIC has eight or eleven characters, such as DEUTDEFF.",
    gaps: { given: "quoted" },
  },
  NOT_A_TAX_ID: {
    english: "A federal tax ID has nine digits, such as 12-3456789.",
    gaps: {},
  },
  NOT_AN_ID_NUMBER: {
    english: "A driver's licence or state ID number has 1 to 20 letters and digits.",
    gaps: {},
  },
  ROUTING_NUMBERS_DIFFER: {
    english: "The two routing numbers differ. Type it again as it stands at the foot of a check.",
    gaps: {},
  },
  ACCOUNT_NUMBERS_DIFFER: {
    english: "The two account numbers differ. Type it again as it stands at the foot of a check.",
    gaps: {},
  },
  OWNERSHIP_MISSING: {
    english: "Choose whose account it is: PERSONAL or BUSINESS.",
    gaps: {},
  },
  NOT_AN_OWNERSHIP: {
    english: "{given} is not an ownership. Choose PERSONAL or BUSINESS.",
    gaps: { given: "quoted" },
  },
  NOT_A_PHONE_NUMBER: {
    english: "{given} is not a phone number. Write it as +1 206 555 0100, or leave it empty.",
    gaps: { given: "quoted" },
  },
  TOO_MANY_TAGS: {
    english: "A payment method has at most {most} tags; these are {count}.",
    gaps: { most: "count", count: "count" },
  },
  TAG_TWICE: {
    english: "The tag {given} stands there twice.",
    gaps: { given: "quoted" },
  },
  US_ADDRESS_NEEDED: {
    english: "A US bank account needs a billing address in the United States (US), not in {country}.",
    gaps: { country: "text" },
  },
  NOT_A_COUNTRY: {
    english: "Enter the country's two-letter code, such as US or DE, instead of {given}.",
    gaps: { given: "quoted" },
  },
  NOT_A_STATE: {
    english: "Enter the state's two-letter code, such as WA, instead of {given}.",
    gaps: { given: "quoted" },
  },
  NOT_A_ZIP_CODE: {
    english: "Enter a ZIP code of five digits, such as 98109 or 98109-5210, instead of {given}.",
    gaps: { given: "quoted" },
  },
  NOT_AN_EXPIRY_MONTH: {
    english: "Write the month in which the card expires as year-month, such as 2028-04.",
    gaps: {},
  },
  CARD_EXPIRED: {
    english: "This card expired at the end of {month}. Add one that is valid.",
    gaps: { month: "month" },
  },
  WHOLE_CARD_NUMBER: {
    english: "This looks like a whole card number, and none is ever taken in. Nothing was kept; enter the last four digits alone.",
    gaps: {},
  },
  NOT_A_BRAND: {
    english: "{given} is not a brand that can be charged. Choose {brands}.",
    gaps: { given: "quoted", brands: "one of" },
  },
  LAST_FOUR_ONLY: {
    english: "Enter the last four digits of the card number, and only those.",
    gaps: {},
  },
  CURRENCY_REFUSED: {
    english: "{seller} is paid in {currencies}, not in {given}.",
    gaps: { seller: "text", currencies: "one of", given: "text" },
  },
  ACCOUNT_OR_IBAN: {
    english: "Enter either an account number or an IBAN, not both.",
    gaps: {},
  },
  ACCOUNT_OR_IBAN_MISSING: {
    english: "Enter the account number or the IBAN that receives the money.",
    gaps: {},
  },
  IBAN_GOES_WITH_BIC: {
    english: "An IBAN goes with a BIC; leave the routing number empty.",
    gaps: {},
  },
  ROUTING_OR_BIC_MISSING: {
    english: "Enter the bank's routing number (a US bank) or its BIC.",
    gaps: {},
  },
  NOT_AN_EMAIL: {
    english: "{given} is not an e-mail address. Write it as name@example.com, or leave it empty.",
    gaps: { given: "quoted" },
  },
  NOT_AN_ACCOUNT_ID: {
    english: "An account ID has twelve digits, such as 111122223333; {given} does not.",
    gaps: { given: "quoted" },
  },
  NOT_AN_ID: {
    english: "{given} is not {what}; they look like {example}.",
    gaps: { given: "quoted", what: "choice", example: "text" },
  },
  NOT_AN_INVOICE_NUMBER: {
    english: "{given} is not an invoice number. It has 1 to 64 letters, digits and the characters - _ . / and no spaces.",
    gaps: { given: "quoted" },
  },
  NOT_A_REQUEST_ID: {
    english: "A request ID has 1 to 64 visible ASCII characters.",
    gaps: {},
  },
  NOT_A_RETURN_CODE: {
    english: "{given} is not an ACH return code. They are R01 (insufficient funds) to R85.",
    gaps: { given: "quoted" },
  },
  CHOOSE_RETURN_CODE: {
    english: "Choose the ACH return code that your bank names, such as R01 (insufficient funds).",
    gaps: {},
  },
  NO_CODE_FOR_CARDS: {
    english: "A charge to a card has no ACH return code; leave it out.",
    gaps: {},
  },
  NOT_A_CHECK_CODE: {
    english: "{given} is not a check code. It has twelve letters and digits, such as 7K2M-9QXT-4RDW, and stands at the foot of a document.",
    gaps: { given: "quoted" },
  },
  UNKNOWN_CHECK_CODE: {
    english: "No document of this ledger has the check code {given}. If it is copied rightly, the document is of another ledger, or forged: do not pay by it.",
    gaps: { given: "text" },
  },
  NOT_A_SELLER: {
    english: "{given} is no seller. Write aws-inc or aws-europe.",
    gaps: { given: "quoted" },
  },
  NOT_A_HEAD: {
    english: "A head is 64 hexadecimal digits, as `advance-pay verify` prints it.",
    gaps: {},
  },
  UNKNOWN_PAGE: {
    english: "This page is not known. Ask for the first page again, then follow nextCursor.",
    gaps: {},
  },
  FILE_UNREADABLE: {
    english: "{file}: {reason}",
    gaps: { file: "text", reason: "words" },
  },
  OS_REFUSAL: {
    english: "{kind, select, NOT_FOUND {there is no such file or folder} PERMISSION_DENIED {this program is not allowed to} STORAGE_FULL {the disk is full} READ_ONLY {it is on a disk that can only be read} IS_A_FOLDER {it is a folder} NOT_A_FOLDER {a part of its path is not a folder} NAME_TOO_LONG {its name is too long} other {{said}}}",
    gaps: { kind: "choice", said: "text" },
  },
  FILE_NOT_OPENED: {
    english: "The file can't be opened: {reason}.",
    gaps: { reason: "words" },
  },
  FILE_NOT_READ: {
    english: "The file can't be read: {reason}.",
    gaps: { reason: "words" },
  },
  NOT_A_FILE: {
    english: "This is a folder or a device. Choose {wanted, select, PDF {a PDF file} STATEMENT {a bank statement} other {a CSV or JSON file}}.",
    gaps: { wanted: "choice" },
  },
  NOT_A_PDF: {
    english: "This is not a PDF. Choose the PDF that the seller gave you for the invoice.",
    gaps: {},
  },
  ATTACHMENT_TOO_LARGE: {
    english: "The file has {size} MiB; at most {most} MiB are kept with an invoice.",
    gaps: { size: "text", most: "text" },
  },
  FILE_NOT_CHOSEN_HERE: {
    english: "It was not chosen in this window. Choose it again, or drop it on the window.",
    gaps: {},
  },
  BACKUP_NOT_CHOSEN_HERE: {
    english: "It was not chosen in this window. Choose it again.",
    gaps: {},
  },
  DOWNLOAD_GONE: {
    english: "It is not there any more. Download the document again.",
    gaps: {},
  },
  NO_PROGRAM_FOR_IT: {
    english: "No program could be started for it ({reason}). Open it from {path}.",
    gaps: { reason: "text", path: "text" },
  },
  FILE_CHANGED: {
    english: "{file} has changed since the preview. Look at the new preview, then import.",
    gaps: { file: "text" },
  },
  FILE_NOT_WRITTEN: {
    english: "{path} can't be written: {reason}. Choose another place.",
    gaps: { path: "text", reason: "words" },
  },
  FOLDER_MISSING: {
    english: "there is no folder {folder}",
    gaps: { folder: "text" },
  },
  DATABASE_STAYS: {
    english: "a ledger, or another database, is there, which is never replaced",
    gaps: {},
  },
  KEY_FILE_STAYS: {
    english: "the key of a ledger is there, which is never replaced",
    gaps: {},
  },
  FILES_OF_THIS_NAME: {
    english: "a thousand files of this name are there already",
    gaps: {},
  },
  NOT_READ_BACK: {
    english: "what was written can't be read back",
    gaps: {},
  },
  TIMER_FILE_NOT_CHANGED: {
    english: "{path} can't be changed: {reason}.",
    gaps: { path: "text", reason: "words" },
  },
  HOME_UNKNOWN: {
    english: "Your home folder is not known. Set HOME, then try again.",
    gaps: {},
  },
  TIMER_PATH_NOT_TEXT: {
    english: "{path} is not UTF-8, which a timer's files need. Move it to another path.",
    gaps: { path: "text" },
  },
  TIMER_PATH_BROKEN: {
    english: "{path} holds a line break or another control character, which no timer's file can. Move it to another path.",
    gaps: { path: "text" },
  },
  TIMER_PATH_WITH_VARIABLE: {
    english: "{path} can't be run daily: the Task Scheduler would take what stands in %…% or $(…) for a variable. Move it to another path.",
    gaps: { path: "quoted" },
  },
  SCHEDULER_MISSING: {
    english: "{program} is not on the search path here.",
    gaps: { program: "text" },
  },
  SCHEDULER_REFUSED: {
    english: "{program} refused: {said}",
    gaps: { program: "text", said: "text" },
  },
  TIMER_PROGRAM_MISSING: {
    english: "It is neither beside this program nor on the search path, and it is what the timer runs. Install it, then try again.",
    gaps: {},
  },
  ROW_KNOWN: {
    english: "It is in the ledger already.",
    gaps: {},
  },
  ROW_UNDONE: {
    english: "An import of it was undone; it is recorded again.",
    gaps: {},
  },
  ROW_REPEATS: {
    english: "It repeats line {line}.",
    gaps: { line: "text" },
  },
  ROW_DIFFERS: {
    english: "It is in the ledger with another {difference}. The ledger keeps what it has.",
    gaps: { difference: "words" },
  },
  ROW_DIFFERS_FROM_LINE: {
    english: "Line {line} has the same number with another {difference}. Only line {line} is taken.",
    gaps: { line: "text", difference: "words" },
  },
  ROW_ELSEWHERE: {
    english: "It belongs to account {other}; this ledger is account {own}'s.",
    gaps: { other: "text", own: "text" },
  },
  RECORD_DIFFERS: {
    english: "{number} is in the ledger with another {difference}. Nothing was changed.",
    gaps: { number: "text", difference: "words" },
  },
  AMOUNT_DIFFERS: {
    english: "amount ({there} there, {here} here)",
    gaps: { there: "money", here: "money" },
  },
  KIND_DIFFERS: {
    english: "{part, select, TYPE {type} other {charge type}}",
    gaps: { part: "choice" },
  },
  PART_DIFFERS: {
    english: "{part, select, ISSUED_ON {day of issue} DUE_ON {due date} PURCHASE_ORDER {purchase order} other {billing period}} ({there, select, none {none} other {{there}}} there, {here, select, none {none} other {{here}}} here)",
    gaps: { part: "choice", there: "text", here: "text" },
  },
  FILE_EMPTY: {
    english: "The file is empty. Choose a CSV file with a header line, or the JSON that aws invoicing list-invoice-summaries prints.",
    gaps: {},
  },
  FILE_TOO_LARGE: {
    english: "The file has {size} MiB; at most {most} MiB are read. Split it into smaller files.",
    gaps: { size: "text", most: "text" },
  },
  FILE_IN_UTF16: {
    english: "The file is encoded in UTF-16. Save it as CSV UTF-8, and choose it again.",
    gaps: {},
  },
  FILE_NOT_UTF8: {
    english: "Line {line} holds a character that is not UTF-8; the file is probably in an older encoding, such as Latin-1. Save it as CSV UTF-8, and choose it again.",
    gaps: { line: "text" },
  },
  COLUMN: {
    english: "{name}",
    gaps: { name: "text" },
  },
  COLUMNS_MISSING: {
    english: "The first line does not name the {missing, plural, one {column} other {columns}} {columns}. It names {found, select, none {no column} other {{found}}}{more, select, none {} other { and {more} more}}. Name the columns in the first line as in: {required}.",
    gaps: { missing: "count", columns: "list", found: "text", more: "text", required: "text" },
  },
  COLUMN_TWICE: {
    english: "The first line names the column {column} more than once. Keep one of them, or rename the others.",
    gaps: { column: "text" },
  },
  FIRST_LINE_OF_VALUES: {
    english: "The first line holds values, such as {found}, where the names of the columns should stand. Write a line with their names above it.",
    gaps: { found: "quoted" },
  },
  TOO_MANY_COLUMNS: {
    english: "The file has more than {most} columns. Leave out those that are not needed.",
    gaps: { most: "text" },
  },
  NOT_A_TABLE: {
    english: "This file is no table: nothing has to be said of its columns. Import it as it is.",
    gaps: {},
  },
  FILE_WITHOUT_INVOICES: {
    english: "The file holds no invoices. Choose one with at least one row below the header, or one record in InvoiceSummaries.",
    gaps: {},
  },
  TOO_MANY_ROWS: {
    english: "The file has more than {most} rows. Split it into smaller files.",
    gaps: { most: "text" },
  },
  BROKEN_JSON: {
    english: "The JSON {state, select, CUT_SHORT {breaks off} other {is broken}} at line {line}, column {column}. Save the whole output of aws invoicing list-invoice-summaries again.",
    gaps: { state: "choice", line: "text", column: "text" },
  },
  NOT_INVOICE_JSON: {
    english: "Page {page} of the JSON is no object with a list named InvoiceSummaries. Save the whole output of aws invoicing list-invoice-summaries, without --query.",
    gaps: { page: "text" },
  },
  NOT_AN_INVOICE_FILE: {
    english: "This is {kind, select, PNG {a PNG picture} JPEG {a JPEG picture} GIF {a GIF picture} MEDIA {a picture, a sound or a film} TIFF {a TIFF picture} PDF {a PDF} ZIP {a ZIP archive or spreadsheet} OFFICE {an old Excel or Word file} GZIP {a gzip archive} RICH_TEXT {a rich text document} DATABASE {a database} other {a binary file (it holds NUL bytes)}}, not an invoice file. Save the invoices as CSV UTF-8, and choose that file.",
    gaps: { kind: "choice" },
  },
  BROKEN_TABLE: {
    english: "In line {line}, {fault, select, ENDLESS {more than 1,000,000 bytes come without a line break} QUOTE {a quote is opened, but never closed} other {a row can't be read}}. Correct it there, or export the file again as CSV UTF-8.",
    gaps: { line: "text", fault: "choice" },
  },
  WORD_MISSING: {
    english: "The {word, select, TYPE {type} SELLER {seller} CURRENCY {currency} CHARGE_TYPE {charge type} other {billing entity}} is missing: it must be {accepted}.",
    gaps: { word: "choice", accepted: "one of" },
  },
  WORD_UNKNOWN: {
    english: "{given} is no known {word, select, TYPE {type} SELLER {seller} CURRENCY {currency} CHARGE_TYPE {charge type} other {billing entity}}: it must be {accepted}.",
    gaps: { given: "quoted", word: "choice", accepted: "one of" },
  },
  ROW_DATE_MISSING: {
    english: "The date is missing. Write it as year-month-day, such as 2026-03-31.",
    gaps: {},
  },
  ROW_NOT_A_DATE: {
    english: "{given} is not a date. Write it as year-month-day, such as 2026-03-31.",
    gaps: { given: "quoted" },
  },
  DATE_OTHERWISE: {
    english: "{given} is no date written as {order, select, MONTH_DAY_YEAR {month/day/year} other {day/month/year}}, as was said of this file. Correct it, or say otherwise of its columns.",
    gaps: { given: "quoted", order: "choice" },
  },
  AMOUNT_OTHERWISE: {
    english: "{given} is no amount with a {mark, select, COMMA {comma} other {point}} before the cents, as was said of this file. Correct it, or say otherwise of its columns.",
    gaps: { given: "quoted", mark: "choice" },
  },
  NO_SUCH_DAY: {
    english: "The calendar has no day {given}.",
    gaps: { given: "text" },
  },
  YEAR_OUT_OF_RANGE: {
    english: "{date} is not in the years 2000 to 2100.",
    gaps: { date: "text" },
  },
  NOT_A_MOMENT: {
    english: "{given} is neither seconds since 1970 nor a date such as 2026-03-31T00:00:00Z, in the years 2000 to 2100.",
    gaps: { given: "quoted" },
  },
  ROW_DUE_BEFORE_ISSUE: {
    english: "The due date {due} is before the issue date {issued}. Correct whichever is wrong.",
    gaps: { due: "text", issued: "text" },
  },
  PERIOD_OUT_OF_RANGE: {
    english: "{given} is no {part, select, MONTH {month} other {year}} from {least} to {most}.",
    gaps: { given: "quoted", part: "choice", least: "text", most: "text" },
  },
  MEMO_WITH_MINUS: {
    english: "Write a credit memo's amount without the minus sign; {given} has one.",
    gaps: { given: "quoted" },
  },
  ROW_AMOUNT_MISSING: {
    english: "The amount is missing.",
    gaps: {},
  },
  ROW_AMOUNT_ZERO: {
    english: "The amount is zero: there is nothing to pay.",
    gaps: {},
  },
  ROW_CANCELED: {
    english: "It was canceled after its issue: there is nothing to pay.",
    gaps: {},
  },
  ROW_IS_RECEIPT: {
    english: "A payment receipt confirms a payment: there is nothing to pay.",
    gaps: {},
  },
  CELL_COUNT: {
    english: "The row has {cells} cells, the header {columns}. Put quotes around a cell that holds a separator; write amounts without any.",
    gaps: { cells: "text", columns: "text" },
  },
  CELL_TOO_LONG: {
    english: "The cell is longer than 10,000 characters. Shorten it, and see whether a quote was left open.",
    gaps: {},
  },
  RECORD_NOT_AN_OBJECT: {
    english: "The record is no object, or names a member twice. Save the listing again as the command prints it.",
    gaps: {},
  },
  MEMBER_NOT_AN_OBJECT: {
    english: "It is no object, or names a member twice. Save the listing again as the command prints it.",
    gaps: {},
  },
  HALF_CHARACTER: {
    english: "It holds half of a character (an unpaired surrogate).",
    gaps: {},
  },
  NOT_A_SCALAR: {
    english: "It is neither a text nor a number.",
    gaps: {},
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
  CREDIT_MEMO_AT_FIRST: {
    english: "Credit memo {number}",
    gaps: { number: "text" },
  },
  CASH: {
    english: "{id}",
    gaps: { id: "id" },
  },
  UNAPPLIED_CASH: {
    english: "unapplied cash {id}",
    gaps: { id: "id" },
  },
  LEDGER_MISSING: {
    english: "There is no ledger at {path}. Make one with `advance-pay init`, or choose another file.",
    gaps: { path: "text" },
  },
  LEDGER_EXISTS: {
    english: "There is a ledger at {path} already. Nothing was changed; choose another place.",
    gaps: { path: "text" },
  },
  NOT_A_LEDGER: {
    english: "{path} is not a ledger of Advance Pay Console. Nothing was changed; choose another file.",
    gaps: { path: "text" },
  },
  LEDGER_NEWER: {
    english: "The ledger {path} has format {found}; this program reads formats up to {supported}. Update the program.",
    gaps: { path: "text", found: "count", supported: "count" },
  },
  LEDGER_READ_ONLY: {
    english: "The ledger can't be written to: the file, its folder or its disk is read-only. Nothing was changed.",
    gaps: {},
  },
  LEDGER_BUSY: {
    english: "Another program is writing to the ledger. Nothing was changed; try again in a moment.",
    gaps: {},
  },
  LEDGER_IN_USE: {
    english: "The ledger {path} is open in a window or another program. Nothing was changed; close it, then try again.",
    gaps: { path: "text" },
  },
  DISK_FULL: {
    english: "The disk is full. Nothing was changed; free some space and try again.",
    gaps: {},
  },
  LEDGER_DAMAGED: {
    english: "The ledger is damaged: {place}. Nothing was changed; keep the file, and go back to your last backup.",
    gaps: { place: "text" },
  },
  SAVED_PERHAPS: {
    english: "The disk failed while the last step was being saved: {reason}. Whether it was kept shows when the ledger is opened again; then do what is missing.",
    gaps: { reason: "text" },
  },
  LEDGER_FAILED: {
    english: "The ledger could not be read or written: {reason}. Nothing was changed.",
    gaps: { reason: "text" },
  },
  WORK_CANCELED: {
    english: "It was canceled. Nothing was changed.",
    gaps: {},
  },
  SEAL_BROKEN: {
    english: "The sealed field {column} in row {row} of {table} was changed or damaged. Nothing else is affected; go back to your last backup.",
    gaps: { column: "text", row: "text", table: "text" },
  },
  SETTLEMENT_STOPPED: {
    english: "Automatic payment stopped. What was paid before stands: {payments, plural, one {# payment} other {# payments}}. The next step failed: {cause} Settle again to go on; nothing is paid twice.",
    gaps: { payments: "count", cause: "words" },
  },
  KEY_FILE_NOT_NAMED: {
    english: "This ledger's key is in a key file. Name it with --key-file PATH or ADVANCE_PAY_KEY_FILE.",
    gaps: {},
  },
  KEY_FILE_MISSING: {
    english: "There is no key file at {path}. Name the file that was made with this ledger.",
    gaps: { path: "text" },
  },
  NOT_A_KEY_FILE: {
    english: "{path} is not a key file: each of its lines must hold 64 hexadecimal digits.",
    gaps: { path: "text" },
  },
  KEY_FILE_NOT_PRIVATE: {
    english: "The key file {path} can be read by others. Make it private (chmod 600), then try again.",
    gaps: { path: "text" },
  },
  KEY_FILE_NOT_WRITTEN: {
    english: "The key file {path} can't be written: {reason}",
    gaps: { path: "text", reason: "words" },
  },
  NOT_IN_KEYRING: {
    english: "The keyring has no key for this ledger. It was made on another computer or by another user; everything but account numbers and documents still works.",
    gaps: {},
  },
  KEYRING_UNAVAILABLE: {
    english: "The keyring can't be used: {reason}. Unlock it, or keep the key in a file: --key-file PATH (or ADVANCE_PAY_KEY_FILE), or under a passphrase.",
    gaps: { reason: "text" },
  },
  KEY_OF_ANOTHER_LEDGER: {
    english: "This key belongs to another ledger. Name the key file that was made with this one.",
    gaps: {},
  },
  KEY_CHANGED: {
    english: "The ledger's key was changed by another program in the meantime. Nothing was changed here; try again.",
    gaps: {},
  },
  KEY_DAMAGED: {
    english: "The ledger's key, which is kept in the ledger under a passphrase, is damaged. Restore your last backup: advance-pay restore --latest.",
    gaps: {},
  },
  PASSPHRASE_NEEDED: {
    english: "This ledger's key is under a passphrase. Type it when asked, or name a file that holds it: --passphrase-file PATH (or ADVANCE_PAY_PASSPHRASE_FILE).",
    gaps: {},
  },
  BACKUP_PASSPHRASE_NEEDED: {
    english: "This needs the backup's passphrase. Type it when asked, or name a file that holds it: --backup-passphrase-file PATH.",
    gaps: {},
  },
  PASSPHRASE_WEAK: {
    english: "The passphrase is too easily guessed. Take at least {characters} characters, {different} of them different; five or six words drawn at random are good, and can be remembered.",
    gaps: { characters: "count", different: "count" },
  },
  PASSPHRASE_WRONG: {
    english: "The passphrase is wrong. Nothing was changed; try again.",
    gaps: {},
  },
  FILE_IN_THE_WAY: {
    english: "There is a file at {path} already. Nothing was changed; choose another name, or replace it with --force (but never a ledger).",
    gaps: { path: "text" },
  },
  LEDGER_IN_THE_WAY: {
    english: "There is a ledger at {path} already. Nothing was changed; restore to another place (--ledger PATH), or let it give way (--replace): it is then kept beside the restored one.",
    gaps: { path: "text" },
  },
  BACKUP_UNREADABLE: {
    english: "The backup {path} can't be used: {reason}. Nothing was changed; take another backup.",
    gaps: { path: "text", reason: "words" },
  },
  BACKUP_FOREIGN: {
    english: "it is an age file, but no backup of this program",
    gaps: {},
  },
  BACKUP_BEGUN_WRONG: {
    english: "it is no backup, or its beginning was changed or cut off",
    gaps: {},
  },
  BACKUP_TOO_COSTLY: {
    english: "its passphrase would take more memory than this program spends on one",
    gaps: {},
  },
  BACKUP_HEADER_CHANGED: {
    english: "its header was changed",
    gaps: {},
  },
  BACKUP_CONTENT_FOREIGN: {
    english: "what is in it is no backup of this program",
    gaps: {},
  },
  BACKUP_LAYOUT_NEWER: {
    english: "its layout is {found}; this program reads layouts up to {newest}. Update the program",
    gaps: { found: "text", newest: "text" },
  },
  BACKUP_LENGTH: {
    english: "it should hold {expected} bytes of a ledger, and holds {found}",
    gaps: { expected: "text", found: "text" },
  },
  BACKUP_CHANGED: {
    english: "it was changed or cut off",
    gaps: {},
  },
  BACKUP_OF_NEWER_FORMAT: {
    english: "the ledger in it has format {found}; this program reads formats up to {supported}. Update the program",
    gaps: { found: "count", supported: "count" },
  },
  BACKUP_OF_DAMAGED: {
    english: "the ledger in it is damaged: {place}",
    gaps: { place: "text" },
  },
  BACKUP_OF_NO_LEDGER: {
    english: "what is in it is no ledger",
    gaps: {},
  },
  BACKUP_OF_ANOTHER_KEY: {
    english: "the key in it is not that of the ledger in it",
    gaps: {},
  },
  STORED_ROWS: {
    english: "{kind, select, ACCOUNT {the account} INVOICES {invoices and credit memos} PAYMENTS {payments} FUNDINGS {fundings} FUNDING_STEPS {steps of fundings, with their evidence} DOCUMENTS {documents} ATTACHMENTS {files of invoices} PAYMENT_METHODS {payment methods} SELLER_BANKS {bank details of sellers} UNAPPLIED_CASH {unapplied cash} STATEMENT_LINES {statement lines} MATCHES {matches of statement lines} TRANSACTIONS {transactions} ENTRIES {entries of transactions} COLUMN_MAPPINGS {how the columns of files are read} other {entries of the audit log}}",
    gaps: { kind: "choice" },
  },
  REFERENCE_QUOTED: {
    english: "The line quotes the reference {reference}.",
    gaps: { reference: "text" },
  },
  REFERENCE_CUT_SHORT: {
    english: "The line quotes the beginning of the reference {reference}; the rest is cut off.",
    gaps: { reference: "text" },
  },
  AMOUNT_EQUAL: {
    english: "{effect, select, RETURN {It moves just what arrived.} other {It moves just what is awaited.}}",
    gaps: { effect: "choice" },
  },
  AMOUNT_SHORT: {
    english: "It moves less than is awaited; a bank may have taken its fees from it.",
    gaps: {},
  },
  AMOUNT_OVER: {
    english: "It moves more than is awaited.",
    gaps: {},
  },
  SELLER_NAMED: {
    english: "{seller} is named in it.",
    gaps: { seller: "text" },
  },
  SAME_ACCOUNT: {
    english: "It is on the statement of the account that is debited.",
    gaps: {},
  },
  IN_TIME: {
    english: "{effect, select, RETURN {It was booked within 60 days of the arrival.} other {It was booked between the request and the day by which it is expected.}}",
    gaps: { effect: "choice" },
  },
  RECEIVED_ALREADY: {
    english: "{funding} was received in full before. Confirm this only if the transfer was sent twice; if it is the one that was recorded, reject it.",
    gaps: { funding: "id" },
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
    gaps: { method: "words", month: "month" },
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
    gaps: { method: "words", month: "month" },
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
    gaps: { method: "words", month: "month" },
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
  FUNDING_DEBITED: {
    english: "{id} is debited by the seller: an order at your own bank would pay it twice. Only an electronic funds transfer is ordered.",
    gaps: { id: "id" },
  },
  NOTHING_TO_ORDER: {
    english: "{id} awaits no transfer: it is {status, select, RECEIVED {received} RETURNED {returned} other {canceled}}, so there is nothing to order. Add funds anew.",
    gaps: { id: "id", status: "choice" },
  },
  NO_PAYING_ACCOUNT: {
    english: "There is no US bank account that could pay. Add the one that sends the transfer, on the Payment methods page or with `advance-pay method add-bank`.",
    gaps: {},
  },
  SEVERAL_PAYING_ACCOUNTS: {
    english: "Several bank accounts could pay: {ids}. Name the one that does (--from).",
    gaps: { ids: "text" },
  },
  NOT_A_PAYING_ACCOUNT: {
    english: "{id} is no bank account. Name the US bank account that pays.",
    gaps: { id: "text" },
  },
  PAYING_ACCOUNT_UNUSABLE: {
    english: "This account can't pay: {why}. Name another one (--from).",
    gaps: { why: "words" },
  },
  NO_BANKING_DAY: {
    english: "Banks can't send {currency} on {date}. The next day on which they can is {next}.",
    gaps: { currency: "text", date: "day", next: "day" },
  },
  ORIGINATOR_UNKNOWN: {
    english: "A personal account has no federal tax ID, by which banks know who orders. Give the company ID that your bank has assigned to you (--company-id).",
    gaps: {},
  },
  ORIGINATOR_MALFORMED: {
    english: "A company ID has ten letters and digits, as your bank has assigned them; often 1 and the federal tax ID.",
    gaps: {},
  },
  ACH_CURRENCY: {
    english: "ACH moves US dollars only, not {currency}. Make a pain.001 file.",
    gaps: { currency: "text" },
  },
  ACH_ELSEWHERE: {
    english: "ACH reaches only an account with a US routing number, and the seller's has none. Make a pain.001 file.",
    gaps: {},
  },
  ACH_TOO_LARGE: {
    english: "One ACH entry moves at most USD 99,999,999.99. Make a pain.001 file.",
    gaps: {},
  },
  NOT_FOUND: {
    english: "There is no {what, select, INVOICE {invoice} PAYMENT {payment} FUNDING {funding} DOCUMENT {document} UNAPPLIED_CASH {unapplied cash} IMPORT {import} STATEMENT {statement} STATEMENT_LINE {statement line} MATCH {match} ATTACHED_FILE {attached file} BANK_ACCOUNT {bank account} other {payment method}} {id} in this ledger.",
    gaps: { what: "choice", id: "text" },
  },
  NOT_ELIGIBLE: {
    english: "This account can't register for Advance Pay. {remedy}",
    gaps: { remedy: "words" },
  },
  TERMS_NOT_ACCEPTED: {
    english: "Registering needs the terms accepted. Read them, then accept them.",
    gaps: {},
  },
  TERMS_OUTDATED: {
    english: "The terms have changed to version {version}. Read them again, then accept them.",
    gaps: { version: "text" },
  },
  NOT_REGISTERED: {
    english: "This account is not registered for Advance Pay. Register first, on the Advance Pay page or with `advance-pay register`.",
    gaps: {},
  },
  CANT_FUND_FROM: {
    english: "You can't add funds from this payment method: {why}. Choose another one, or an electronic funds transfer.",
    gaps: { why: "words" },
  },
  CANT_CHARGE: {
    english: "{method} can't be charged for {number}: {why}. Choose another payment method.",
    gaps: { method: "words", number: "text", why: "words" },
  },
  NOTHING_TO_EDIT: {
    english: "A wire transfer has nothing to edit.",
    gaps: {},
  },
  CARD_NOT_EDITABLE: {
    english: "{method} is a card and can't be edited. Add the card anew, then remove this one.",
    gaps: { method: "words" },
  },
  SELLER_BANK_MISSING: {
    english: "Where {seller} receives {currency} is not known yet. Enter the receiving bank details from the seller's invoice first, in Settings or with `advance-pay seller set-bank`.",
    gaps: { seller: "text", currency: "text" },
  },
  REQUEST_CONFLICT: {
    english: "The request ID {id} was used for another request before. Use a new one for a new request.",
    gaps: { id: "text" },
  },
  NOT_SIMULATED: {
    english: "This is a real ledger: its date is today's and can't be moved. Make a sandbox with `advance-pay init --sandbox DATE`.",
    gaps: {},
  },
  NO_LEDGER: {
    english: "No ledger is open.",
    gaps: {},
  },
  KEYS_USED_UP: {
    english: "This ledger has had 254 keys, the most that it can have. Nothing was changed.",
    gaps: {},
  },
  WRONG_STATUS: {
    english: "You can't {action, select, RECORD_RECEIPT {record a receipt for} MARK_SUCCEEDED {mark as succeeded} MARK_FAILED {mark as failed} MARK_RETURNED {mark as returned} other {cancel}} {id}: it is {status, select, AWAITING_TRANSFER {awaiting transfer} PARTIALLY_RECEIVED {partially received} RECEIVED {received} PROCESSING {processing} SUCCEEDED {succeeded} FAILED {failed} RETURNED {returned} other {canceled}}. {hint, select, RECORD_RECEIPT {An EFT is received: record its receipt.} MARK_DEBIT {A debit of a bank account succeeds or fails: mark it so.} MARK_AS_BANK_SAYS {Mark it as succeeded or failed, as your bank says.} NOTHING_ARRIVED {Nothing has arrived yet: record a receipt, or cancel it.} MONEY_ARRIVED {Money has arrived: it can only be returned by the bank.} other {Nothing more can happen to it; add funds anew.}}",
    gaps: { action: "choice", id: "id", status: "choice", hint: "choice" },
  },
  ANSWERED_BEFORE: {
    english: "{id} was answered before; its answer can't be changed.",
    gaps: { id: "id" },
  },
  NOT_A_CHARGE: {
    english: "{id} is no charge to a payment method.",
    gaps: { id: "id" },
  },
  NOTHING_LEFT: {
    english: "Nothing is left of {name}.",
    gaps: { name: "words" },
  },
  MORE_THAN_LEFT: {
    english: "{left} of {name} is left; {asked} is more than that.",
    gaps: { left: "money", name: "words", asked: "money" },
  },
  NOT_A_CREDIT_MEMO: {
    english: "{number} is an invoice, not a credit memo. Name the credit memo that pays.",
    gaps: { number: "text" },
  },
  NOT_AN_INVOICE: {
    english: "{number} is a credit memo: it pays invoices, and is not paid itself.",
    gaps: { number: "text" },
  },
  NOTHING_OUTSTANDING: {
    english: "Nothing of {number} is outstanding.",
    gaps: { number: "text" },
  },
  BEING_CHARGED: {
    english: "{amount} of it is being charged: record the bank's answer first.",
    gaps: { amount: "money" },
  },
  PAYS_ELSEWHERE: {
    english: "{name} pays only invoices of {seller} in {currency}; {number} is one of {other} in {unlike}. Choose another invoice.",
    gaps: { name: "words", seller: "text", currency: "text", number: "text", other: "text", unlike: "text" },
  },
  NOT_BEFORE: {
    english: "{name} can be applied from {from} on.",
    gaps: { name: "words", from: "text" },
  },
  MORE_THAN_OUTSTANDING: {
    english: "{outstanding} of {number} is outstanding; {asked} is more than that.",
    gaps: { outstanding: "money", number: "text", asked: "money" },
  },
  NO_PART: {
    english: "{why, select, SUBSCRIPTION {A subscription is paid whole, never in part.} MARKETPLACE {A Marketplace invoice is paid whole, never in part.} other {Only a card pays a part of an invoice, not a bank account.}} Leave the amount out to pay all of {outstanding}{why, select, BANK_ACCOUNT {, or choose a card} other {}}.",
    gaps: { why: "choice", outstanding: "money" },
  },
  TIE_ELSEWHERE: {
    english: "{id} is money for {seller} in {currency}; {funding} is for {other} in {unlike}. Choose a funding for the same seller and currency.",
    gaps: { id: "id", seller: "text", currency: "text", funding: "id", other: "text", unlike: "text" },
  },
  NO_FUNDING_DOCUMENT: {
    english: "{id} is debited from a bank account; only an electronic funds transfer has a funding document. Ask for its funding summary.",
    gaps: { id: "id" },
  },
  NO_FUNDING_SUMMARY: {
    english: "{id} is an electronic funds transfer; only a debit of a bank account has a funding summary. Ask for its funding document.",
    gaps: { id: "id" },
  },
  IMPORT_NOT_UNDONE: {
    english: "{import} can't be undone any more: something was paid or charged for {number}, or applied from it. Nothing was changed. Where the seller has billed too much, import its credit memo.",
    gaps: { import: "text", number: "text" },
  },
  MATCH_REJECTED: {
    english: "{id} was rejected before, and that stands. Record what happened on the funding itself.",
    gaps: { id: "id" },
  },
  MATCH_CONFIRMED: {
    english: "{id} was confirmed, and {funding} rests on it. Record what happened since on the funding itself.",
    gaps: { id: "id", funding: "id" },
  },
  STATEMENT_NOT_UNDONE: {
    english: "{import} can't be undone any more: {line} is the evidence of a step of {funding}. Nothing was changed.",
    gaps: { import: "text", line: "text", funding: "text" },
  },
  NO_RECEIPT: {
    english: "Nothing has arrived of {id} yet, so there is no receipt for it. Record what arrived first.",
    gaps: { id: "id" },
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
    gaps: { seller: "text", currencies: "one of" },
  },
  CHOOSE_CURRENCY: {
    english: "Choose {currencies} as the preferred currency in Settings.",
    gaps: { currencies: "one of" },
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
  STATEMENT_EMPTY: {
    english: "The file is empty. Choose a bank statement in camt.053, OFX, or a CSV file with a header line.",
    gaps: {},
  },
  NOT_A_STATEMENT_FILE: {
    english: "This is {kind, select, PNG {a PNG picture} JPEG {a JPEG picture} GIF {a GIF picture} MEDIA {a picture, a sound or a film} TIFF {a TIFF picture} PDF {a PDF} ZIP {a ZIP archive or spreadsheet} OFFICE {an old Excel or Word file} GZIP {a gzip archive} RICH_TEXT {a rich text document} DATABASE {a database} other {a binary file (it holds NUL bytes)}}, not a bank statement. Ask the bank for camt.053, OFX or CSV, and choose that file.",
    gaps: { kind: "choice" },
  },
  STATEMENT_IN_UTF16: {
    english: "The file is encoded in UTF-16. Save it as UTF-8, and choose it again.",
    gaps: {},
  },
  STATEMENT_NOT_UTF8: {
    english: "Line {line} holds a character that is not UTF-8; the file is probably in an older encoding, such as Latin-1. Save it as UTF-8, and choose it again.",
    gaps: { line: "text" },
  },
  STATEMENT_ENCODING: {
    english: "The file is encoded in {encoding}; UTF-8, ISO-8859-1 and windows-1252 are read. Convert it, as with iconv -t UTF-8, and change its first line to say UTF-8.",
    gaps: { encoding: "text" },
  },
  XML_DOCTYPE: {
    english: "The XML has a DOCTYPE, which no bank statement needs, and is not read. Download the statement again from the bank.",
    gaps: {},
  },
  XML_ENTITY: {
    english: "Line {line} of the XML refers to the entity {name}, which is not defined. Download the statement again from the bank.",
    gaps: { line: "text", name: "quoted" },
  },
  BROKEN_STATEMENT: {
    english: "The file {state, select, CUT_SHORT {breaks off} other {is broken}} at line {line}. Download the statement again from the bank.",
    gaps: { state: "choice", line: "text" },
  },
  XML_BEYOND_LIMIT: {
    english: "In line {line} of the XML, {limit, select, DEPTH {elements are nested more than 64 deep} TAG {a tag is longer than 10,000 bytes} other {a text is longer than 100,000 bytes}}: no bank statement is written so. Download it again from the bank.",
    gaps: { line: "text", limit: "choice" },
  },
  NOT_A_STATEMENT: {
    english: "The XML is {found}, not a statement in camt.053. Ask the bank for the statement of booked movements as camt.053, OFX or CSV.",
    gaps: { found: "quoted" },
  },
  STATEMENT_COLUMNS_MISSING: {
    english: "The first line does not name the {missing, plural, one {column} other {columns}} {columns}. It names {found, select, none {no column} other {{found}}}{more, select, none {} other { and {more} more}}. Name the columns in the first line as in: booked_on,amount,currency,description. Instead of amount there may be debit and credit.",
    gaps: { missing: "count", columns: "list", found: "text", more: "text" },
  },
  NO_CURRENCY_COLUMN: {
    english: "The first line does not name the column currency, and it is never guessed. Add a column named currency, with USD, EUR or GBP in each row.",
    gaps: {},
  },
  AMOUNT_TWICE: {
    english: "The first line names amount as well as debit or credit. Keep amount, with a minus for what was debited, or debit and credit.",
    gaps: {},
  },
  STATEMENT_WITHOUT_LINES: {
    english: "The statement holds no movements: there is nothing to import.",
    gaps: {},
  },
  LINE_AMOUNT_ZERO: {
    english: "The amount is zero: no money moved.",
    gaps: {},
  },
  LINE_NOT_BOOKED: {
    english: "Its status is {status}, not BOOK: the bank has not booked it yet. Import it once it is booked.",
    gaps: { status: "quoted" },
  },
  LINE_STATUS_MISSING: {
    english: "Its status is missing: only what the bank has booked (BOOK) is imported.",
    gaps: {},
  },
  LINE_WITHOUT_DIRECTION: {
    english: "{given} is neither CRDT nor DBIT: it must say whether money came in or went out.",
    gaps: { given: "quoted" },
  },
  DEBIT_AND_CREDIT: {
    english: "Both debit and credit hold an amount. Leave one of them empty.",
    gaps: {},
  },
  SIGN_IN_COLUMN: {
    english: "{given} has a sign, but its column already says whether money came in or went out. Write it without.",
    gaps: { given: "quoted" },
  },
  INVOICE_RECORDED: {
    english: "Invoice {label} recorded",
    gaps: { label: "text" },
  },
  CREDIT_MEMO_RECORDED: {
    english: "Credit memo {label} recorded",
    gaps: { label: "text" },
  },
  INVOICE_WITHDRAWN: {
    english: "Invoice {label} canceled: its import was undone",
    gaps: { label: "text" },
  },
  CREDIT_MEMO_WITHDRAWN: {
    english: "Credit memo {label} canceled: its import was undone",
    gaps: { label: "text" },
  },
  CREDIT_MEMO_APPLIED: {
    english: "Credit memo applied to {label}",
    gaps: { label: "text" },
  },
  FUNDING_DEBIT_STARTED: {
    english: "Funding {label}: debit of {method} started",
    gaps: { label: "text", method: "words" },
  },
  FUNDING_DEBIT_SUCCEEDED: {
    english: "Funding {label}: debit of {method} succeeded",
    gaps: { label: "text", method: "words" },
  },
  FUNDING_DEBIT_REFUSED: {
    english: "Funding {label}: debit of {method} refused",
    gaps: { label: "text", method: "words" },
  },
  FUNDING_DEBIT_RETURNED: {
    english: "Funding {label}: debit of {method} returned",
    gaps: { label: "text", method: "words" },
  },
  TRANSFER_RECEIVED: {
    english: "Funding {label}: transfer received",
    gaps: { label: "text" },
  },
  TRANSFER_RETURNED: {
    english: "Funding {label}: transfer returned",
    gaps: { label: "text" },
  },
  INVOICE_PAID_FROM_BALANCE: {
    english: "Invoice {label} paid from Advance Pay",
    gaps: { label: "text" },
  },
  INVOICE_CHARGED: {
    english: "Invoice {label}: {method} charged",
    gaps: { label: "text", method: "words" },
  },
  INVOICE_CHARGE_SUCCEEDED: {
    english: "Invoice {label}: charge of {method} succeeded",
    gaps: { label: "text", method: "words" },
  },
  INVOICE_CHARGE_REFUSED: {
    english: "Invoice {label}: charge of {method} refused",
    gaps: { label: "text", method: "words" },
  },
  CASH_RECEIVED: {
    english: "Unapplied cash {cash} received",
    gaps: { cash: "id" },
  },
  CASH_TIED: {
    english: "Funding {label}: unapplied cash {cash} tied to it",
    gaps: { label: "text", cash: "id" },
  },
  CASH_PAID_INVOICE: {
    english: "Invoice {label} paid from unapplied cash {cash}",
    gaps: { label: "text", cash: "id" },
  },
  CASH_RETURNED: {
    english: "Unapplied cash {cash} returned",
    gaps: { cash: "id" },
  },
} as const;

/** What names a sentence. */
export type SentenceCode = keyof typeof SENTENCES;
