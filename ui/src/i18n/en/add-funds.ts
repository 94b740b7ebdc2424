import { plural } from "./plural";

/** The Add funds page. */
export const addFunds = {
  help: {
    title: "Add funds",
    text: [
      "With an electronic funds transfer you send a wire from your bank. The funding document tells your bank what to write in which field.",
      "With a US bank account the debit is recorded as processing until your bank statement shows that it went through.",
      "What you typed is kept when you leave this page and come back.",
    ],
  },
  title: "Add funds",
  description: "Funds pay future invoices automatically when they fall due.",
  loading: "Loading what can be funded",
  notRegistered: "Register for Advance Pay first",
  notRegisteredText: "Funds can be added once the account is registered.",
  goToRegister: "Go to Advance Pay",
  sections: { amount: "1. Amount", method: "2. Payment method", review: "3. Review" },
  change: "Change",
  changeLabel: (section: string) => `Change: ${section}`,
  continue: "Continue",
  cancel: "Cancel",
  amount: {
    label: "Amount",
    hint: (smallest: string) => `At least ${smallest}.`,
    currency: "Currency",
    dueSoon: (amount: string, days: number) => `${amount} is past due or falls due within ${String(days)} days.`,
    nothingDue: (days: number) => `Nothing falls due within ${String(days)} days.`,
    missing: "Enter the amount to add.",
    checking: "Checking the amount",
    suggestions: "Suggestions",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: due soon`,
      ALL_OPEN: (amount: string) => `${amount}: all open invoices`,
      LAST_FUNDING: (amount: string) => `${amount}: as last time`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `Nothing falls due before the money can arrive: ${day} at the earliest, by business days.`,
    coveredBefore: (amount: string, day: string) => `${amount} falls due before the money can arrive (${day} at the earliest); the balance covers it.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `${amount} falls due before the money can arrive (${day} at the earliest). The balance does not cover ${uncovered} of it: that is paid late, or charged to the default payment method.`,
    cover: "Cover your usual use for",
    usual: (perMonth: string, months: number) => `Advance Pay paid ${perMonth} a month on average over the last ${plural(months, { one: "whole month", other: "whole months" })}.`,
    months: (count: number) => plural(count, { one: "month", other: "months" }),
    take: (amount: string) => `Use ${amount}`,
    coveredMonths: (months: string) => `The balance and what is on its way cover ${months} already.`,
    unused: (unused: string, months: string) => `Once every open invoice is paid, ${unused} stays unused: about ${months} of your usual use.`,
    unusedUnknown: (unused: string) => `Once every open invoice is paid, ${unused} stays unused, and there is no usual use yet to tell how long it lasts.`,
    moreThanUsed: "This is more than eligible charges are known to use",
    final: "Funds can't be withdrawn, refunded, transferred or converted, and while they are unused the seller, the currency and the default payment method can't be changed.",
  },
  method: {
    label: "How will you pay?",
    eft: "Electronic funds transfer",
    eftText: (from: string, to: string) =>
      `You send a wire from your bank with a funding document. It usually arrives in 1–2 business days: ${from} to ${to}. After your bank's cut-off time for wires, count from the next business day.`,
    bankText: (from: string, to: string) =>
      `A debit of your account is recorded. It takes 3–5 business days, ${from} to ${to}, and can be returned by the bank.`,
    unavailable: (reason: string) => `Not available: ${reason}`,
    add: "Add a bank account",
    missing: "Choose how to pay.",
    by: (date: string) => `expected by ${date}`,
    tooLarge: (amount: string) => `This method carries at most ${amount}. Choose another one, or a smaller amount.`,
    adding: "Add a US bank account",
    keptText: "Your amount is kept.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `You add ${amount} to your Advance Pay balance with ${seller}, by ${method}.`,
    eftSentence: (date: string) => `You send the wire yourself. The funds can be used once its receipt is recorded, expected by ${date}.`,
    bankSentence: (from: string, to: string) => `The debit is recorded as processing. The funds can be used once it has gone through, expected ${from} to ${to}.`,
    pays: (seller: string, currency: string) =>
      `They pay eligible invoices from ${seller} in ${currency} on the day each falls due. Marketplace invoices are paid by the default payment method.`,
    final: "Funds can't be withdrawn, refunded, transferred or converted.",
    bankTitle: "Receiving bank account",
    correct: "Are these details correct?",
    correctText: "Compare them with what the seller gave you. If they differ, confirm by calling a number you already know.",
    edit: "Correct the details",
    bankMissing: "Where should the wire go?",
    bankMissingText: "The funding document needs the seller's bank details. Enter them once, as the seller gave them to you.",
    action: "Add funds",
    needsBank: "Enter the seller's bank details first.",
    unprintable: "Its document can't be made yet",
    unprintableText: "You can add the funds all the same. The document can be made once this is changed.",
    openAccount: "Open account settings",
    failed: "No funding was made",
  },
  bank: {
    beneficiaryName: "Beneficiary name",
    beneficiaryAddress: "Beneficiary address",
    bankName: "Bank name",
    bankAddress: "Bank address",
    accountNumber: "Account number",
    iban: "IBAN",
    routingNumber: "Routing number (ABA)",
    bic: "BIC (SWIFT code)",
    remittanceEmail: "Remittance advice to",
    confirmedAt: (date: string) => `Entered or confirmed ${date}`,
  },
  summary: {
    title: "Summary",
    seller: "Seller",
    now: "Balance now",
    waiting: "Waiting to arrive",
    after: "Balance after",
    covers: "Covers invoices until",
    coversAll: "All open invoices",
    coversAllUntil: (date: string) => `${date}, all open invoices`,
    coversNone: "No open invoice in full",
    afterUnknown: "Enter an amount",
  },
  done: {
    eftTitle: (id: string) => `Funding ${id} is ready: now send the wire`,
    bankTitle: (id: string) => `Funding ${id} is under way`,
    steps: "What to do now",
    eftSteps: (amount: string, by: string) => [
      "Download the funding document, or copy the fields below.",
      `Send a wire of exactly ${amount} from your bank, with the reference in the field for the recipient (remittance information). It is expected to arrive by ${by}.`,
      "When it has arrived, open the funding and choose Record receipt. Invoices that are due are then paid at once.",
    ],
    reference: "Reference",
    referenceText: "Quote exactly this; without it the payment can't be matched.",
    form: "For your bank's form",
    amount: "Amount",
    download: "Download funding document",
    email: "Email text",
    emailText: "For whoever sends the wire.",
    copyEmail: "Copy email text",
    view: "View funding",
    another: "Add more funds",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `The debit of ${amount} from ${method} is recorded as processing.`,
      `Its result is expected ${from} to ${to}. When your bank statement shows it, choose Mark as succeeded on the funding's page.`,
      "Then the funds are in the balance, and invoices that are due are paid at once. The bank can still return the debit afterwards.",
    ],
    bankNote: "What happens, and when",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `Subject: Please send a wire of ${parts.amount}, reference ${parts.reference}

Hello,

please send a wire for our prepayment to ${parts.seller} (account ${parts.account}, funding ${parts.id}).

${parts.fields}

The reference must be quoted exactly as above; without it the payment can't be matched.
It should arrive by ${parts.by}.

Thank you`,
};
