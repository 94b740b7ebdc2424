import { plural } from "./plural";

const lines = (count: number): string => plural(count, { one: "line", other: "lines" });
const matches = (count: number): string => plural(count, { one: "match", other: "matches" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement = {
  help: {
    title: "Import statement",
    text: [
      "Download the statement from your bank, as camt.053 (XML) if it offers that, else as CSV. The file stays on this computer.",
      "Of account numbers only the last four characters are kept. Importing the same lines again changes nothing.",
      "After the import, lines that may stand for a funding wait for your decision. With Confirm exact matches at once, those without doubt are recorded right away.",
      "Where a CSV file names its columns otherwise, match them once: files with the same first line are read this way from then on.",
    ],
  },
  description: "Takes in the movements of a bank statement. Nothing is written before you have seen what will happen.",
  drop: "Drop a bank statement here",
  dropText: "camt.053 (XML) or OFX as banks offer them for download, or CSV with a header.",
  formatHelp: "What a CSV file must look like",
  formatText:
    "The first line names the columns. These are needed: booked_on, amount, currency. These are taken in if present: value_on, description, counterparty, reference, bank_reference, account. Money out has a minus sign; instead of amount there may be debit and credit.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Accounts",
  period: "Booked",
  newCredits: "Money in, new lines",
  newDebits: "Money out, new lines",
  refusedNote: "Lines that are refused are left out.",
  applyExact: "Confirm exact matches at once",
  applyExactText: "A line that quotes a funding's reference and moves just what is awaited is recorded right away, and what is due is paid. Exact matches of earlier imports are confirmed, too.",
  noneNew: "No line is new, so there is nothing to import.",
  action: (count: number) => `Import ${lines(count)}`,
  running: "Importing the lines and comparing them with the fundings",
  result: {
    added: (count: number) => `${lines(count)} added`,
    confirmed: "Matches confirmed",
    waiting: "Wait for your decision",
    confirmedTitle: "Confirmed at once",
    confirmedNone: "No match was confirmed, so nothing was recorded for a funding.",
    recorded: "Recorded",
    effects: { RECEIPT: "Transfer received", SUCCESS: "Debit went through", RETURN: "Money was taken back" },
    toDecide: (count: number) => `Decide on ${matches(count)}`,
    toLines: "View statement lines",
    tied: "A line of this import is the evidence of a step of a funding.",
    undoText: (count: number) => `${lines(count)} will count no more and stay on record as withdrawn; what was suggested for them is rejected. The same file can be imported again.`,
    undone: (count: number) => `${lines(count)} withdrawn.`,
  },
};
