import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { open, refusal } from "../../test/render";
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

const press = async (user: ReturnType<typeof open>["user"], name: string | RegExp) => user.click(await screen.findByRole("button", { name }));

test("the commands for each system are there for whoever wants them", async () => {
  const { user } = open("/settings?tab=automatic", { start: "empty" });
  await press(user, /By command line instead/);
  expect(await screen.findByText(/^advance-pay timer install --ledger \/home\/owner/)).toBeTruthy();
  expect(screen.getByText("advance-pay timer status")).toBeTruthy();
  await press(user, "Windows");
  expect(await screen.findByText("Run this in PowerShell:")).toBeTruthy();
});

test("the timer is installed, seen and removed", async () => {
  const { user, fake } = open("/settings?tab=automatic", { start: "empty" });
  expect(await screen.findByText("Not installed")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Remove timer" })).toBeNull();
  await press(user, "Install timer");
  expect(await screen.findByText("Installed and running")).toBeTruthy();
  expect(screen.getAllByText(fake.ledger().info.path).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/loginctl enable-linger/).length).toBeGreaterThan(0);
  await press(user, "Remove timer");
  await user.click(within(await screen.findByRole("dialog", { name: "Remove the timer?" })).getByRole("button", { name: "Remove timer" }));
  expect(await screen.findByText("Not installed")).toBeTruthy();
});

const INSTALLED = {
  scheduler: "SYSTEMD", installed: true, active: null, ledger: "/home/owner/another.ledger", nextRun: null,
  files: [], trouble: null, troubleParts: [], toDo: [],
};

test("a timer for another ledger is said", async () => {
  open("/settings?tab=automatic", { start: "empty", overrides: { timer_status: () => INSTALLED } });
  expect(await screen.findByText(/The timer settles another ledger/)).toBeTruthy();
  expect(screen.getByText("Installed; the scheduler can't be asked here")).toBeTruthy();
});

test("what the scheduler did not take is left to the owner, command by command", async () => {
  const state = { ...INSTALLED, trouble: "systemctl is not on the search path here.", troubleParts: [{ code: "SCHEDULER_MISSING" as const, params: { program: "systemctl" } }], toDo: ["systemctl --user daemon-reload", "systemctl --user enable x.timer"] };
  const { user } = open("/settings?tab=automatic", { start: "empty", overrides: { install_timer: () => state } });
  await screen.findByText("Not installed");
  await press(user, "Install timer");
  expect(await screen.findByText("One more step is yours")).toBeTruthy();
  expect(screen.getByText("systemctl is not on the search path here.")).toBeTruthy();
  expect(screen.getByText("systemctl --user daemon-reload")).toBeTruthy();
});

test("a refusal says why and leaves the timer as it was", async () => {
  const { user } = open("/settings?tab=automatic", {
    start: "empty",
    overrides: { install_timer: () => refusal("FILE_UNREADABLE", "advance-pay: It is neither beside this program nor on the search path.") },
  });
  await screen.findByText("Not installed");
  await press(user, "Install timer");
  expect(await screen.findByText("The timer was not changed")).toBeTruthy();
  expect(screen.getByText(/neither beside this program/)).toBeTruthy();
  expect(screen.getByText("Not installed")).toBeTruthy();
});

test("sample data needs no timer", async () => {
  open("/settings?tab=automatic");
  expect(await screen.findByText(/Sample data needs no timer/)).toBeTruthy();
  expect(screen.queryByText(/timer install/)).toBeNull();
});
