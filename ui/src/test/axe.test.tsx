import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { violations } from "./axe";
import { heading, open } from "./render";

test.each([
  ["/payment-methods", "US bank account ····1234"],
  ["/payment-methods/PM-000002", "Payments charged to it"],
  ["/payments/PAY-000001", "How it is known"],
  ["/notifications", "Last 30 days"],
  ["/payment-methods/add", "Whose account is it?"],
  ["/payment-methods/add-card", "Last four digits"],
  ["/payments?tab=unapplied", "Wire from Example Corp without a reference"],
  ["/payments/unapplied-cash/UC-000001", "How it is known"],
  ["/payments/month-end", "Advance Pay, AWS Inc."],
  ["/documents", "Funding document"],
  ["/payment-methods/PM-000002/edit", "What can be changed"],
  ["/settings", "Payer (management) account"],
  ["/settings?tab=seller", "Bank details for USD"],
  ["/settings?tab=security", "The system's keyring"],
  ["/settings?tab=backup", "Sample data needs no backup"],
  ["/settings?tab=automatic", "Sample data needs no timer. Open your own ledger, and the commands for it show here."],
  ["/settings?tab=verify", "Head of the ledger"],
  ["/settings/audit-log", "Changes"],
  ["/settings?tab=language", "How dates are written"],
  ["/settings?tab=appearance", "Colors of the window"],
])("axe finds nothing on %s", async (address, text) => {
  const { container } = open(address);
  await screen.findAllByText(text);
  expect(await violations(container)).toEqual([]);
});

test.each([
  ["/invoices/import", "Import invoices"],
  ["/reconcile/import", "Import statement"],
])("axe finds nothing on %s where columns are matched, right or wrong", async (address, title) => {
  const { container, fake, user } = open(address);
  await heading(title);
  await act(async () => fake.emit("invoice-file-dropped", "/home/owner/other-columns.csv"));
  await screen.findByRole("heading", { name: "Match columns" });
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Use these columns" }));
  expect((await screen.findAllByText("Choose a column.")).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("button", { name: /^Currency/ }));
  await screen.findByRole("option", { name: "GBP" });
  expect(await violations(container)).toEqual([]);
});

test.each([
  ["/settings?tab=backup", "Back up now"],
  ["/settings?tab=automatic", "Install the timer"],
])("axe finds nothing on %s of an owner's ledger", async (address, text) => {
  const { container } = open(address, { start: "empty" });
  await screen.findAllByText(text);
  expect(await violations(container)).toEqual([]);
});

test("axe finds nothing on the page of a damaged ledger", async () => {
  const problem = { code: "LEDGER_DAMAGED", message: "The ledger is damaged.", field: null, problems: [] };
  const { container } = open("/", { start: "empty", overrides: { startup: () => ({ ledger: null, problem, keyringAvailable: true, newLedgerPath: "/home/owner/account.ledger", newKeyFile: "", sellers: [], version: "0.1.0" }) } });
  await screen.findByText("What can still be read");
  expect(await violations(container)).toEqual([]);
});

test("axe finds nothing on the first start", async () => {
  const { container, user } = open("/", { start: "none" });
  await screen.findByText("How do you want to begin?");
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Set up my account" }));
  await screen.findByLabelText("Account name");
  expect(await violations(container)).toEqual([]);
});
