import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { open } from "../../test/render";
import { systemHere, timerCommand, type System } from "./timer-command";

test.each<[System, string, string | null, string]>([
  ["linux", "/home/owner/account.ledger", null, "advance-pay timer install --ledger /home/owner/account.ledger"],
  ["linux", "/home/owner/it's here/a.ledger", "/k.key", "advance-pay timer install --ledger '/home/owner/it'\\''s here/a.ledger' --key-file /k.key"],
  ["macos", "/Users/owner/Library/Application Support/a.ledger", null, "advance-pay timer install --ledger '/Users/owner/Library/Application Support/a.ledger'"],
  ["windows", "C:\\Users\\owner\\a.ledger", null, "advance-pay timer install --ledger C:\\Users\\owner\\a.ledger"],
  ["windows", "C:\\it's here\\a.ledger", null, "advance-pay timer install --ledger 'C:\\it''s here\\a.ledger'"],
])("the command for %s quotes %s", (system, path, keyFile, command) => {
  expect(timerCommand(system, "install", { path, keyFile })).toBe(command);
});

test.each([
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "windows"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "macos"],
  ["Mozilla/5.0 (X11; Linux x86_64)", "linux"],
])("%s is %s", (userAgent, system) => {
  expect(systemHere(userAgent)).toBe(system);
});

test("the page shows what runs now, and the commands for each system", async () => {
  const { user } = open("/settings?tab=automatic", { start: "empty" });
  expect(await screen.findByText(/^advance-pay timer install --ledger \/home\/owner/)).toBeTruthy();
  expect(screen.getByText("advance-pay timer status")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Windows" }));
  expect(await screen.findByText("Run this in PowerShell:")).toBeTruthy();
});

test("sample data needs no timer", async () => {
  open("/settings?tab=automatic");
  expect(await screen.findByText(/Sample data needs no timer/)).toBeTruthy();
  expect(screen.queryByText(/timer install/)).toBeNull();
});
