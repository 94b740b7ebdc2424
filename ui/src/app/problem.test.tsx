import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { ErrorCode } from "../backend/bindings";
import { later } from "../test/later";
import { open, refusal } from "../test/render";

const GOOD = { path: "/l.backups/2026-03-11.age", madeAt: "2026-03-11T10:00:00Z", madeOn: "2026-03-11", transactions: 40, verified: true };
const BAD = { ...GOOD, path: "/l.backups/2026-03-12.age", madeAt: "2026-03-12T10:00:00Z", madeOn: "2026-03-12", transactions: 41, verified: false };
const REPORT = {
  path: "/l",
  whole: false,
  problems: ["page 12 is damaged"],
  readable: [
    { what: "transactions", whatParts: [], rows: 40 },
    { what: "entries of the audit log", whatParts: [], rows: null },
  ],
  backups: [BAD, GOOD],
};

function broken(code: ErrorCode, overrides = {}) {
  const problem = { code, message: "The ledger is damaged: page 12.", field: null, problems: [] };
  const startup = () => ({ ledger: null, problem, keyringAvailable: true, newLedgerPath: "/l", newKeyFile: "", sellers: [], version: "0.1.0" });
  return open("/", { start: "empty", overrides: { startup, examine_ledger: () => REPORT, ...overrides } });
}

test("a damaged ledger is examined: what is wrong, what can be read, which backup is good; no amount is shown", async () => {
  const { container } = broken("LEDGER_DAMAGED");
  expect(await screen.findByText("page 12 is damaged")).toBeTruthy();
  expect(screen.getByText("Can't be read to the end")).toBeTruthy();
  const backups = screen.getByRole("table", { name: "Backups" });
  expect(within(backups).getByText("Damaged")).toBeTruthy();
  expect(within(backups).getByText("Good: every rule holds")).toBeTruthy();
  expect(within(backups).queryByRole("button", { name: "Restore the backup of 12 Mar 2026" })).toBeNull();
  expect(container.textContent).not.toMatch(/USD|EUR|GBP/);
});

test("the last good backup is restored after asking, and the pages open", async () => {
  const { user, fake } = broken("LEDGER_DAMAGED", { restore_backup: () => ({ path: "/l", backup: GOOD, replaced: "/l.replaced-2026-03-12", keyLocation: "KEYRING", keyFile: null, carriedKey: true }) });
  await user.click(await screen.findByRole("button", { name: "Restore the last good backup" }));
  expect(await screen.findByText(/it stays beside the restored one/)).toBeTruthy();
  fake.override("startup", undefined);
  await user.click(screen.getByRole("button", { name: "Restore this backup" }));
  expect((await screen.findAllByText("The ledger is restored")).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/\/l\.replaced-2026-03-12/).length).toBeGreaterThan(0);
  expect(await screen.findByRole("link", { name: "Payment methods" })).toBeTruthy();
  expect(fake.calls.find((it) => it.command === "restore_backup")?.args).toEqual({ path: GOOD.path, passphrase: null });
});

test("a refused restore stays in the dialog", async () => {
  const { user } = broken("LEDGER_DAMAGED", { restore_backup: () => refusal("LEDGER_BUSY", "The ledger is open in another program.") });
  await user.click(await screen.findByRole("button", { name: "Restore the last good backup" }));
  await user.click(await screen.findByRole("button", { name: "Restore this backup" }));
  expect(await screen.findByText("The ledger is open in another program.")).toBeTruthy();
});

test("while it is examined, words say so; a failed examination can be tried again", async () => {
  const examined = later();
  const { user, fake } = broken("LEDGER_DAMAGED", { examine_ledger: examined.answer });
  expect(await screen.findByText("Examining the ledger")).toBeTruthy();
  examined.reject({ code: "DISK_FULL", message: "The disk is full.", field: null, problems: [] });
  expect(await screen.findByText("The disk is full.")).toBeTruthy();
  fake.override("examine_ledger", () => ({ ...REPORT, backups: [] }));
  const retry = await screen.findAllByRole("button", { name: "Try again" });
  await user.click(retry.at(-1)!);
  expect(await screen.findByText("There are no daily backups")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Restore the last good backup" })).toBeNull();
});

test("what is not the file's fault is not examined", async () => {
  const { fake } = broken("LEDGER_NEWER");
  expect(await screen.findByText("The ledger is damaged: page 12.")).toBeTruthy();
  expect(screen.queryByText("What is left of the ledger")).toBeNull();
  expect(fake.calls.some((it) => it.command === "examine_ledger")).toBe(false);
});

test("what may be the disk's fault is examined on request", async () => {
  const { user } = broken("STORAGE_FAILED");
  await user.click(await screen.findByRole("button", { name: "Examine the ledger" }));
  expect(await screen.findByText("page 12 is damaged")).toBeTruthy();
});

test("the sample can be looked at meanwhile", async () => {
  const { user, fake } = broken("LEDGER_DAMAGED");
  await screen.findByText("page 12 is damaged");
  fake.override("startup", undefined);
  await user.click(screen.getByRole("button", { name: "Look around with sample data" }));
  await waitFor(() => expect(screen.getAllByText(/You are looking at sample data/).length).toBeGreaterThan(0));
});
