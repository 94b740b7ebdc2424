import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { toMinor } from "../../money";
import { heading, open, refusal } from "../../test/render";
import { byBalance, lastMonthsEnd, linesOf, monthsBefore } from "./months";

const money = (value: string) => ({ currency: "USD" as const, value });

const figure = (text: string) => toMinor(text.replace(/[^\d.-]/g, "").replace("-", "")) ?? 0n;

describe("Month end", () => {
  it("shows a table for each balance, whose months add up", async () => {
    open("/payments/month-end");
    await heading("Month end");
    const table = await screen.findByRole("table", { name: "AWS Inc., USD" });
    const rows = within(table).getAllByRole("row").slice(1).map((row) => within(row).getAllByRole("cell").map((cell) => cell.textContent ?? ""));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const [opening = 0n, funded = 0n, applied = 0n, returned = 0n, closing = 0n] = row.slice(-5).map(figure);
      expect(opening + funded - applied - returned).toBe(closing);
    }
    expect(screen.getByRole("button", { name: "Copy AWS Inc., USD" })).toBeTruthy();
  });

  it("makes the statement of last month", async () => {
    const { user, fake, address } = open("/payments/month-end");
    await user.click(await screen.findByRole("button", { name: "Statement of account" }));
    const dialog = await screen.findByRole("dialog", { name: "Statement of account" });
    await user.click(within(dialog).getByRole("button", { name: "View statement" }));
    await heading(/^Statement of account DOC-/);
    expect(address()).toMatch(/^\/documents\/DOC-/);
    expect(fake.calls.find((call) => call.command === "issue_document")?.args).toMatchObject({ request: { document: "STATEMENT", from: "2026-02-01", to: "2026-02-28" } });
  });

  it("shows the account at the end of last month, and of another day", async () => {
    const { user, fake } = open("/payments/month-end");
    const day = await screen.findByLabelText<HTMLInputElement>("Day");
    expect(day.value).toBe("2026-02-28");
    await screen.findByText("Advance Pay, AWS Inc.");
    await user.clear(day);
    await user.type(day, "2025-10-31");
    await waitFor(() => expect(fake.calls.some((call) => call.command === "balances_on" && call.args.date === "2025-10-31")).toBe(true));
  });

  it("says a refusal beside its field, and keeps the figures", async () => {
    open("/payments/month-end", { overrides: { roll_forward: () => refusal("INVALID_INPUT", "Apr 2026 is after Mar 2026.", [{ field: "from", message: "Apr 2026 is after Mar 2026." }]) } });
    await screen.findByText("Apr 2026 is after Mar 2026.");
    expect(screen.getByLabelText("From").getAttribute("aria-invalid")).toBe("true");
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });

  it("says that it is loading, why it failed, and tries again", async () => {
    const { user, fake } = open("/payments/month-end", { delayMs: 20, overrides: { balances_on: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
    await screen.findByText("Loading the balances");
    await screen.findByText("Another program is writing.");
    fake.override("balances_on", undefined);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("Total outstanding balance");
  });

  it("says what an empty ledger would show", async () => {
    open("/payments/month-end", { start: "empty" });
    await screen.findByText("No funds yet");
  });

  it("R13: names a deficit in words", async () => {
    const row = { month: "2026-03", seller: "AWS_INC" as const, sellerName: "AWS Inc.", currency: "USD" as const, opening: money("0.00"), funded: money("0.00"), applied: money("0.00"), returned: money("3000.00"), closing: money("-3000.00") };
    open("/payments/month-end", { overrides: { roll_forward: () => ({ months: [row] }) } });
    const table = await screen.findByRole("table", { name: "AWS Inc., USD" });
    expect(within(table).getAllByText("Deficit")).toHaveLength(1);
    expect(linesOf(byBalance([row])[0]!)).toBe("AWS Inc., USD\nMonth\tOpening\tFunded\tApplied\tReturned\tClosing\nMar 2026\t0.00\t0.00\t0.00\t3000.00\t-3000.00");
  });

  it.each([
    ["2026-03-12", 0, "2026-03"],
    ["2026-03-12", 11, "2025-04"],
    ["2026-01-31", 1, "2025-12"],
  ])("%s less %i months is %s", (date, months, expected) => {
    expect(monthsBefore(date, months)).toBe(expected);
  });

  it("knows the end of last month", () => {
    expect([lastMonthsEnd("2026-03-12"), lastMonthsEnd("2026-01-01"), lastMonthsEnd("2024-03-31")]).toEqual(["2026-02-28", "2025-12-31", "2024-02-29"]);
  });
});
