/** Each page's states beside the usual one: while it loads, when it can't, when it is asked again, and with nothing to show. */
import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import type { FakeOptions } from "../backend/fake";
import { open, refusal } from "./render";

type Row = [address: string, command: string, loading: RegExp, shown: RegExp, start?: FakeOptions["start"]];

/** What a page reads, what it says meanwhile, and what shows that it was read. */
const READS: Row[] = [
  ["/payments", "account_summary", /^Loading the account summary$/, /^Total outstanding balance$/],
  ["/payments", "list_invoices", /^Loading$/, /^INV-2026-0100$/],
  ["/payments?tab=invoices", "list_invoices", /^Loading$/, /^INV-2026-0100$/],
  ["/payments?tab=unapplied", "list_unapplied_funds", /^Loading$/, /^UC-000001$/],
  ["/payments?tab=transactions", "list_transactions", /^Loading$/, /^UC-000001$/],
  ["/payments?tab=advance-pay", "advance_pay_overview", /^Loading Advance Pay$/, /^Advance Pay summary$/],
  ["/payments/month-end", "roll_forward", /^Loading the roll-forward$/, /^Opening$/],
  ["/payments/month-end", "balances_on", /^Loading the balances$/, /^Advance Pay, AWS Inc\.$/],
  ["/payments/unapplied-cash/UC-000001", "get_unapplied_cash", /^Loading the unapplied cash$/, /^How it is known$/],
  ["/payments/PAY-000001", "get_payment", /^Loading the payment$/, /^How it is known$/],
  ["/advance-pay", "advance_pay_overview", /^Loading Advance Pay$/, /^Advance Pay summary$/],
  ["/advance-pay", "list_fundings", /^Loading$/, /^FND-000001$/],
  ["/advance-pay/add-funds", "funding_options", /^Loading what can be funded$/, /^Suggestions$/],
  ["/fundings/FND-000001", "get_funding", /^Loading the funding$/, /^Timeline$/],
  ["/invoices/INV-000001", "get_invoice", /^Loading the invoice$/, /^Transaction history/],
  ["/notifications", "list_notices", /^Loading the notifications$/, /^Last 30 days/],
  ["/payment-methods", "list_payment_methods", /^Loading payment methods$/, /^US bank account ····1234$/],
  ["/payment-methods/PM-000002", "get_payment_method", /^Loading the payment method$/, /^Fundings from it/],
  ["/payment-methods/PM-000002/edit", "list_payment_methods", /^Loading payment methods$/, /^What can be changed$/],
  ["/documents", "list_documents", /^Loading$/, /^DOC-000001$/],
  ["/reconcile", "list_matches", /^Loading the matches$/, /^Exact match$/],
  ["/reconcile?tab=lines", "list_statement_lines", /^Loading$/, /^LINE-000001$/],
  ["/reconcile/lines/LINE-000001", "get_statement_line", /^Loading the statement line$/, /^What the bank says$/],
  ["/settings?tab=seller", "seller_profile", /^Loading the seller's bank details$/, /^Bank details for USD$/],
  ["/settings?tab=security", "key_info", /^Reading where the key is$/, /^Where the key is$/],
  ["/settings?tab=backup", "list_backups", /^Looking for backups$/, /^Last daily backup$/, "empty"],
  ["/settings?tab=automatic", "timer_status", /^Asking for the timer$/, /^Not installed$/, "empty"],
  ["/settings?tab=verify", "chain_head", /^Loading$/, /^Links in the chain$/],
  ["/settings?tab=about", "about", /^Loading$/, /^Apache License 2\.0$/],
  ["/settings/audit-log", "audit_log", /^Loading$/, /^Funding FND-000008$/],
];

describe.each(READS)("%s, as long as %s", (address, command, loading, shown, start) => {
  test("is not answered, says that it loads, and shows no figure that was never read", async () => {
    open(address, { start, overrides: { [command]: () => new Promise(() => undefined) } });
    expect((await screen.findAllByText(loading)).length).toBeGreaterThan(0);
    expect(screen.queryByText("Try again")).toBeNull();
  });

  test("fails, says why, and shows what it has once it is asked again", async () => {
    const { user, fake } = open(address, { start, overrides: { [command]: () => refusal("LEDGER_BUSY", "Another program is writing to the ledger.") } });
    expect((await screen.findAllByText("Another program is writing to the ledger.")).length).toBeGreaterThan(0);
    fake.override(command, undefined);
    for (const retry of screen.getAllByRole("button", { name: "Try again" })) {
      await user.click(retry);
    }
    expect((await screen.findAllByText(shown)).length).toBeGreaterThan(0);
    expect(screen.queryByText("Another program is writing to the ledger.")).toBeNull();
  });
});

const NOTHING = { items: [], nextCursor: null };

test.each<[address: string, words: RegExp, overrides?: FakeOptions["overrides"]]>([
  ["/payments", /^No payments due$/],
  ["/payments?tab=invoices", /^No invoices yet$/],
  ["/payments?tab=unapplied", /^No unapplied funds$/],
  ["/payments?tab=transactions", /^No transactions yet$/],
  ["/payments/month-end", /^No funds yet$/],
  ["/notifications", /^Nothing happened$/],
  ["/documents", /^No documents yet$/],
  ["/reconcile", /^Nothing to decide$/],
  ["/reconcile?tab=lines", /^No statement lines yet$/],
  ["/settings?tab=seller", /^Not known yet$/],
  ["/settings?tab=backup", /^No daily backup yet$/, { list_backups: () => [] }],
  ["/settings/audit-log", /^Nothing was changed yet$/, { audit_log: () => NOTHING, list_totals: () => ({ rows: 0, more: false, amounts: [], parts: [] }) }],
])("%s of a ledger that has nothing of the kind says so: %s", async (address, words, overrides) => {
  open(address, { start: "empty", overrides });
  expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
});

const RECORDS = [
  ["/fundings/FND-999999", "get_funding", "View funding history", "/advance-pay"],
  ["/invoices/INV-999999", "get_invoice", "View all invoices", "/payments?tab=invoices"],
  ["/payments/PAY-999999", "get_payment", "View transactions", "/payments?tab=transactions"],
  ["/payments/unapplied-cash/UC-999999", "get_unapplied_cash", "View unapplied funds", "/payments?tab=unapplied"],
  ["/payment-methods/PM-999999", "get_payment_method", "View payment methods", "/payment-methods"],
  ["/reconcile/lines/LINE-999999", "get_statement_line", "View statement lines", "/reconcile?tab=lines"],
  ["/documents/DOC-999999", "get_document", "View documents", "/documents"],
] as const;

test.each(RECORDS)("%s names a record that there is not: it says so, in the frame of its page, and leads to the list", async (address, command, words, list) => {
  const opened = open(address, { overrides: { [command]: () => refusal("NOT_FOUND", "There is no such record.") } });
  expect((await screen.findAllByText("There is no such record.")).length).toBeGreaterThan(0);
  expect(screen.getByRole("heading", { level: 1 })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  await opened.user.click(screen.getByRole("button", { name: words }));
  expect(opened.address()).toBe(list);
});

test.each(RECORDS)("%s could not be read this time: it can be tried again", async (address, command, words) => {
  open(address, { overrides: { [command]: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
  await screen.findByRole("button", { name: "Try again" });
  expect(screen.queryByRole("button", { name: words })).toBeNull();
});
