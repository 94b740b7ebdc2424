import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices = {
  title: "Notifications",
  description: "What happened without you in the last 30 days, and what waits for you.",
  help: {
    title: "Notifications",
    text: [
      "Automatic payments, fundings that arrived, failed or came back, refused charges, and what is past due or overdue show here, told from the ledger itself.",
      "The number in the bar on top counts what is new since you last opened this page on this computer.",
      "Posted payments are never taken back by the console. Where a bank took money back, a counter-posting stands in the ledger beside the first one.",
    ],
  },
  loading: "Loading the notifications",
  last: "Last 30 days",
  show: "Which notifications",
  shown: { all: "All", open: "Still open" },
  button: (unread: number) => (unread === 0 ? "Notifications" : `Notifications: ${String(unread)} new`),
  isNew: "New",
  isOpen: "Open",
  empty: "Nothing happened",
  emptyText: "Automatic payments and what banks did show here.",
  noneOpen: "Nothing waits for you",
  noneOpenText: "Everything that happened is dealt with.",
  columns: { date: "Date", what: "What happened", amount: "Amount", link: "Go to" },
  links: { payments: "Payments of the day", pastDue: "Past-due invoices" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} became past due; ${amount} of it is unpaid` : `${plural(count, { one: "invoice", other: "invoices" })} became past due; ${amount} of them is unpaid`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `The charge ${label} of ${amount} was refused`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `The bank's answer on the charge ${label} of ${amount} is overdue`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `The bank took back ${amount} of ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `The debit of ${amount} for ${label} was refused`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${amount} of ${label} should have arrived by now`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${amount} of ${label} arrived`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => `${plural(count, { one: "automatic payment", other: "automatic payments" })} of ${amount}`,
  },
};
