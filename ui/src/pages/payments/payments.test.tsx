import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { heading, open, refusal } from "../../test/render";

const rows = (table: HTMLElement): string[] => within(table).getAllByRole("row").slice(1).map((row) => row.textContent ?? "");

describe("Payments", () => {
  it("shows the summary and what is due, each due date in words", async () => {
    open("/payments");
    await heading("Payments");
    const table = await screen.findByRole("table", { name: "Payments due" });
    await within(table).findByText("INV-2026-0100");
    expect(rows(table).find((row) => row.includes("INV-2026-0100"))).toMatch(/19 Mar 2026.*in 7 days.*USD.9,120\.75/);
    expect(screen.getByText("Total outstanding balance")).toBeTruthy();
    expect(screen.getByText("Next automatic payment")).toBeTruthy();
  });

  it("counts what each tab holds", async () => {
    open("/payments");
    await screen.findByRole("tab", { name: /^Payments due \(\d+\)$/ });
    const tabs = screen.getAllByRole("tab").map((tab) => tab.textContent);
    expect(tabs).toEqual(["Payments due (4)", "All invoices (10)", "Unapplied funds (5)", "Transactions (27)", "Advance Pay (8)"]);
  });

  it("lists transactions in the order in which they were recorded, too", async () => {
    const contentDisplay = [{ id: "recorded", visible: true }];
    localStorage.setItem("table:transactions", JSON.stringify({ contentDisplay }));
    const { user, fake } = open("/payments?tab=transactions");
    await screen.findByText("TX-000027");
    await user.click(screen.getAllByRole("button", { name: /^Recorded at/ })[0]!);
    const asked = () => fake.calls.filter((it) => it.command === "list_transactions").map((it) => it.args);
    await waitFor(() => expect(asked()).toContainEqual({ query: expect.objectContaining({ sort: "RECORDED", direction: "ASCENDING" }) as unknown }));
    await screen.findByText("TX-000001");
  });

  it("has an address for each tab", async () => {
    const { user, address } = open("/payments?tab=transactions");
    const table = await screen.findByRole("table", { name: "Transactions" });
    await within(table).findAllByText(/^TX-/);
    await user.click(screen.getByRole("tab", { name: /Unapplied funds/ }));
    await waitFor(() => expect(address()).toBe("/payments?tab=unapplied"));
    await screen.findByRole("table", { name: "Unapplied funds" });
  });

  it("explains a chosen invoice in words", async () => {
    const { user, fake } = open("/payments");
    await user.click(await screen.findByRole("checkbox", { name: "Select invoice INV-2026-0121" }));
    await user.click(screen.getByRole("button", { name: "Explain" }));
    const dialog = await screen.findByRole("dialog", { name: "Explain invoice INV-2026-0121" });
    await within(dialog).findByText(/falls due on .* will then be charged to/);
    expect(fake.calls.some((call) => call.command === "get_invoice")).toBe(true);
  });

  it("shows the postings of a transaction", async () => {
    const { user } = open("/payments?tab=transactions");
    await user.click((await screen.findAllByRole("button", { name: /^Postings of TX-/ }))[0] as HTMLElement);
    const dialog = await screen.findByRole("dialog", { name: /^Postings of TX-/ });
    expect(rows(within(dialog).getByRole("table")).length).toBeGreaterThanOrEqual(2);
  });

  it("says what an empty list would hold, and offers the import", async () => {
    const { user, address } = open("/payments", { start: "empty" });
    const table = await screen.findByRole("table", { name: "Payments due" });
    await within(table).findByText("No payments due");
    await user.click(within(table).getByRole("button", { name: "Import invoices" }));
    await waitFor(() => expect(address()).toBe("/invoices/import"));
  });

  it("says why a list can't be shown, and tries again", async () => {
    let attempts = 0;
    const { user, fake } = open("/payments", {
      overrides: { list_invoices: () => (++attempts === 1 ? refusal("LEDGER_BUSY", "Another program has been writing for too long.") : { items: [], nextCursor: null }) },
    });
    await screen.findByText("Another program has been writing for too long.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("No payments due");
    expect(fake.calls.filter((call) => call.command === "list_invoices").length).toBe(2);
  });

  it("a list is downloaded whole, restricted as it is shown", async () => {
    const { user, fake } = open("/payments?tab=transactions&type=FUNDING");
    const table = await screen.findByRole("table", { name: "Transactions" });
    await within(table).findByText("TX-000027");
    await user.click(screen.getByRole("button", { name: "Download CSV: all of Transactions that matches" }));
    expect((await screen.findAllByText(/rows? in \/home\/owner\/Downloads\/transactions-/)).length).toBeGreaterThan(0);
    expect(fake.calls.find((it) => it.command === "download_list")?.args).toMatchObject({ list: { list: "TRANSACTIONS", types: ["FUNDING"] } });
    fake.override("download_list", () => refusal("DISK_FULL", "The disk is full."));
    await user.click(screen.getByRole("button", { name: "Download CSV: all of Transactions that matches" }));
    expect((await screen.findAllByText("The disk is full.")).length).toBeGreaterThan(0);
  });
});
