import { plural } from "./plural";

const links = (count: number) => plural(count, { one: "link", other: "links" });

/** Strings of Settings, Verify ledger. */
export const verification = {
  title: "Verify ledger",
  description: "Reads every row again and checks each rule that the ledger must obey. Nothing is changed.",
  run: "Verify ledger",
  again: "Verify again",
  running: "Reading every row and checking every link of the chain. On a ledger of many years this takes a while. Leaving this tab cancels it.",
  runningLabel: "Verifying the ledger",
  canceled: "Verifying was canceled",
  canceledText: "Nothing was changed, and nothing is known of the ledger that was not known before.",
  failedToRun: "The ledger could not be verified",
  passed: "Every rule holds",
  failed: "A rule is broken",
  read: (transactions: number, entries: number) =>
    `${plural(transactions, { one: "transaction", other: "transactions" })} with ${plural(entries, { one: "entry", other: "entries" })} were read.`,
  sealed: (fields: number | null) =>
    fields === null
      ? "Encrypted fields, such as account numbers and documents, were not opened, as the ledger's key is not at hand."
      : `${plural(fields, { one: "encrypted field", other: "encrypted fields" })} ${fields === 1 ? "was" : "were"} opened.`,
  table: "Rules and whether they hold",
  number: "No.",
  rule: "Rule",
  result: "Result",
  holds: "Holds",
  broken: "Broken",
  places: (count: number, more: boolean) =>
    more ? `Broken in ${plural(count, { one: "place", other: "places" })} or more` : `Broken in ${plural(count, { one: "place", other: "places" })}`,
  nothing: "Not verified yet since this page was opened",
  nothingText: "Verify the ledger at month's end, before you rely on its totals, and after a restore.",
  head: {
    title: "Head of the ledger",
    description: "One hash over every transaction and every entry of the audit log, each including the one before. Note it elsewhere, for example on a printed statement or in a mail to your auditor: it proves later that nothing up to now was changed.",
    hash: "Head hash (SHA-256)",
    copyName: "head hash",
    links: "Links in the chain",
    noted: "Head noted earlier",
    notedHint: "Optional. 64 digits and letters from a to f, as this page shows them; blanks do no harm. Verify ledger then also looks for it.",
    bad: (count: number) => `A head has 64 digits and letters from a to f; this has ${count}.`,
    badLetters: "A head has only digits and letters from a to f.",
    found: "The noted head is in the chain",
    foundText: (link: number, all: number) =>
      link === all
        ? `It is the last of ${links(all)}: nothing was recorded since you noted it, and nothing up to it was changed.`
        : `It is link ${link} of ${all}: nothing up to there was changed since you noted it, and ${links(all - link)} came after it.`,
    foundButBroken: (link: number, all: number) => `It is link ${link} of ${all}, but a rule is broken: see below whether the chain itself is whole.`,
    missing: "The noted head is not in the chain",
    missingText: "First compare what you typed with your note. If it is right, something that was recorded up to then was changed, or this is another ledger.",
  },
  todo: {
    title: "What to do",
    steps: [
      "Record nothing more in this ledger, and do not rely on its totals.",
      "Copy the list of what is broken, and keep it with the file.",
      "Restore the newest backup from before: it is checked before it takes this ledger's place, and this ledger is kept beside it.",
    ],
    copy: "list of what is broken",
    copyText: "Copy the list",
    restore: "Go to Settings, Backup",
    log: "See in the audit log who changed what",
  },
};
