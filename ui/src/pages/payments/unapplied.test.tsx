import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { heading, open, refusal, type Opened } from "../../test/render";

const request = (opened: Opened, command: string) => (opened.fake.calls.filter((call) => call.command === command).at(-1)?.args as { request: Record<string, unknown> } | undefined)?.request;

const menu = async (opened: Opened, name: string, action: string) => {
  await opened.user.click(await screen.findByRole("button", { name: `Actions for ${name}` }));
  await opened.user.click(await screen.findByRole("menuitem", { name: action }));
};

const choose = async (opened: Opened, dialog: HTMLElement, field: RegExp, option: RegExp) => {
  await opened.user.click(within(dialog).getByRole("button", { name: field }));
  await opened.user.click(await screen.findByRole("option", { name: option }));
};

describe("Unapplied funds", () => {
  it("records unapplied cash with the account's seller and currency, and leads to its page", async () => {
    const opened = open("/payments?tab=unapplied", { start: "empty" });
    const { user, address } = opened;
    await heading("Payments");
    await screen.findByText("No unapplied funds");
    await user.click(screen.getByRole("button", { name: "Record unapplied cash" }));
    const dialog = await screen.findByRole("dialog", { name: "Record unapplied cash" });
    await user.click(within(dialog).getByRole("button", { name: "Record unapplied cash" }));
    await within(dialog).findByText("Enter an amount.");
    await user.type(within(dialog).getByLabelText("Amount (USD)"), "4,800.00");
    within(dialog).getByText(/^= USD.4,800\.00$/);
    await user.type(within(dialog).getByRole("textbox", { name: /^Description/ }), "Wire without a reference");
    await user.click(within(dialog).getByRole("button", { name: "Record unapplied cash" }));
    await screen.findByText(/USD.4,800\.00 is recorded as UC-000001/);
    expect(request(opened, "record_unapplied_cash")).toMatchObject({ seller: "AWS_INC", currency: "USD", amount: "4800.00", date: "2026-03-12", description: "Wire without a reference", evidence: null });
    await user.click(screen.getByRole("button", { name: "View UC-000001" }));
    await waitFor(() => expect(address()).toBe("/payments/unapplied-cash/UC-000001"));
  });

  it("keeps what was typed when it is refused, and says why beside the field", async () => {
    const { user } = open("/payments?tab=unapplied", {
      start: "empty",
      overrides: { record_unapplied_cash: () => refusal("INVALID_INPUT", "12,5 is not an amount.", [{ field: "amount", message: "12,5 is not an amount." }]) },
    });
    await user.click(await screen.findByRole("button", { name: "Record unapplied cash" }));
    const dialog = await screen.findByRole("dialog", { name: "Record unapplied cash" });
    await user.type(within(dialog).getByLabelText("Amount (USD)"), "12,5");
    await user.click(within(dialog).getByRole("button", { name: "Record unapplied cash" }));
    await within(dialog).findByText("12,5 is not an amount.");
    const amount = within(dialog).getByLabelText<HTMLInputElement>("Amount (USD)");
    expect(amount.value).toBe("12,5");
    await waitFor(() => expect(document.activeElement).toBe(amount));
  });

  it("R6, R11: ties it to a funding that waits for a transfer, all of it by default", async () => {
    const opened = open("/payments?tab=unapplied");
    await menu(opened, "UC-000001", "Tie to a funding");
    const dialog = await screen.findByRole("dialog", { name: "Tie UC-000001 to a funding" });
    expect(within(dialog).getByLabelText<HTMLInputElement>("Amount (USD)").value).toBe("4800.00");
    await opened.user.click(within(dialog).getByRole("button", { name: "Tie to funding" }));
    await within(dialog).findByText("Choose the funding that the money was sent for.");
    await choose(opened, dialog, /^Funding/, /FND-000008/);
    await opened.user.click(within(dialog).getByRole("button", { name: "Tie to funding" }));
    await screen.findByText("UC-000001 is tied to FND-000008");
    expect(request(opened, "tie_unapplied_cash")).toMatchObject({ cashId: "UC-000001", fundingId: "FND-000008", amount: "4800.00" });
    await waitFor(() => expect(screen.queryByRole("button", { name: "Actions for UC-000001" })).toBeNull());
  });

  it("keeps what is typed and chosen while another program changes the ledger", async () => {
    const opened = open("/payments?tab=unapplied");
    await menu(opened, "UC-000001", "Apply to an invoice");
    const dialog = await screen.findByRole("dialog", { name: "Apply UC-000001 to an invoice" });
    await choose(opened, dialog, /^Invoice/, /INV-2026-0140/);
    const amount = within(dialog).getByLabelText<HTMLInputElement>("Amount (USD)");
    await opened.user.clear(amount);
    await opened.user.type(amount, "1000.5");
    const reads = () => opened.fake.calls.filter((call) => call.command === "list_unapplied_funds").length;
    const before = reads();
    opened.fake.emit("ledger-changed", null);
    await waitFor(() => expect(reads()).toBeGreaterThan(before));
    expect(amount.value).toBe("1000.5");
    await opened.user.click(within(dialog).getByRole("button", { name: "Apply" }));
    await screen.findByText(/USD.1,000\.50 is applied to INV-2026-0140/);
    expect(request(opened, "apply_unapplied_cash")).toMatchObject({ sourceId: "UC-000001", amount: "1000.5" });
    await waitFor(() => expect(screen.getByRole("row", { name: /UC-000001/ }).textContent).toContain("Partially applied"));
  });

  it("says beside the amount that it is more than is left", async () => {
    const opened = open("/payments?tab=unapplied");
    await menu(opened, "UC-000001", "Apply to an invoice");
    const dialog = await screen.findByRole("dialog", { name: "Apply UC-000001 to an invoice" });
    await choose(opened, dialog, /^Invoice/, /INV-2026-0140/);
    const amount = within(dialog).getByLabelText("Amount (USD)");
    await opened.user.clear(amount);
    await opened.user.type(amount, "5000");
    await opened.user.click(within(dialog).getByRole("button", { name: "Apply" }));
    await within(dialog).findByText(/is left; 5000 is more than that/);
  });
});

describe("Unapplied cash", () => {
  it("shows its evidence and postings, and marks it as returned after a confirmation", async () => {
    const { user, fake } = open("/payments/unapplied-cash/UC-000001");
    await heading(/Unapplied cash UC-000001/);
    await screen.findByText("“Remittance note of 6 March”");
    expect(screen.getAllByText("assets:unapplied cash").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Mark as returned by the bank" }));
    const dialog = await screen.findByRole("dialog", { name: "Mark UC-000001 as returned by the bank?" });
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(fake.calls.some((call) => call.command === "return_unapplied_cash")).toBe(false);
    expect(document.activeElement?.textContent).toBe("Mark as returned by the bank");
    await user.click(screen.getByRole("button", { name: "Mark as returned by the bank" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Mark as returned" }));
    await screen.findByText("UC-000001 is marked as returned");
    await screen.findByText("That it was taken back");
    await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
  });

  it("says that it is loading, and why it can't be shown", async () => {
    const { user, fake } = open("/payments/unapplied-cash/UC-000001", { delayMs: 20, overrides: { get_unapplied_cash: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
    await screen.findByText("Loading the unapplied cash");
    await screen.findByText("Another program is writing.");
    fake.override("get_unapplied_cash", undefined);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("How it is known");
  });
});
