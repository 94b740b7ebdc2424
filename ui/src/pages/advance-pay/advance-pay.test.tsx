import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import type { AdvancePayOverview, Money, Sentence } from "../../backend/bindings";
import { heading, open, refusal } from "../../test/render";

describe("Advance Pay before registration", () => {
  it("R1: registers once the terms are accepted, and not before", async () => {
    const { user, fake } = open("/advance-pay", { start: "empty" });
    await heading("Advance Pay");
    await user.click(await screen.findByRole("button", { name: "Register" }));
    await screen.findByText("Accept the terms to register.");
    expect(fake.calls.filter((call) => call.command === "register")).toEqual([]);
    await user.click(screen.getByRole("checkbox", { name: "I accept the terms of Advance Pay" }));
    await user.click(screen.getByRole("button", { name: "Register" }));
    await screen.findByText("You are registered for Advance Pay");
    await screen.findByText("No fundings yet");
  });

  it("R2: says which condition is not met and what would change it", async () => {
    open("/advance-pay", {
      start: "empty",
      overrides: {
        advance_pay_overview: () => ({
          registration: null,
          eligibility: [
            {
              condition: "The account is a payer (management) account.",
              conditionParts: [{ code: "PAYER_ACCOUNT_NEEDED", params: {} }],
              met: false,
              remedy: "Register with the payer account.",
              remedyParts: [{ code: "REGISTER_WITH_PAYER", params: {} }],
            },
          ],
          terms: { version: "1", paragraphs: ["Text"] },
          balances: [],
          defaultMethodLabel: "Wire transfer",
          defaultMethodLabelParts: { code: "WIRE_TRANSFER", params: { id: null } },
          attention: [],
        }),
      },
    });
    await screen.findByText("The account is a payer (management) account.");
    expect(screen.getByText(/Register with the payer account\./)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Register" })).toBeNull();
  });

  it("says why it can't be shown, and tries again", async () => {
    const { user, fake } = open("/advance-pay", { overrides: { advance_pay_overview: () => refusal("LEDGER_DAMAGED", "The file is damaged.") } });
    await screen.findByText("The file is damaged.");
    fake.override("advance_pay_overview", undefined);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("Advance Pay summary");
  });
});

describe("Advance Pay", () => {
  it("says that it is loading", async () => {
    open("/advance-pay", { overrides: { advance_pay_overview: () => new Promise(() => undefined) } });
    await screen.findByText("Loading Advance Pay");
  });

  it("R13: a deficit and the pause that it means stand out", async () => {
    const { fake } = open("/payments");
    await heading("Payments");
    const overview = (await fake.invoke("advance_pay_overview")) as AdvancePayOverview;
    cleanup();
    const deficit: Money = { currency: "USD", value: "-120.00" };
    const pausedParts: Sentence[] = [{ code: "DEFICIT_PAUSES", params: { balance: deficit } }];
    const balances = overview.balances.map((balance) => ({ ...balance, balance: { ...balance.balance, value: deficit.value }, paused: "Paused in English", pausedParts }));
    open("/advance-pay", { overrides: { advance_pay_overview: () => ({ ...overview, balances }) } });
    await screen.findByText(/A returned funding left the balance at USD.-120\.00\./);
    expect(screen.getByText("Deficit")).toBeTruthy();
    expect(screen.getAllByText(/-USD.120\.00/).length).toBeGreaterThan(0);
  });

  const history = async (): Promise<HTMLElement> => screen.findByRole("table", { name: "Funding history" });

  it("records a receipt and says what it paid at once (R9, R11)", async () => {
    const { user, fake } = open("/advance-pay");
    const table = await history();
    await user.click(await within(table).findByRole("button", { name: "Actions for FND-000008" }));
    await user.click(await screen.findByRole("menuitem", { name: "Record receipt" }));
    const dialog = await screen.findByRole("dialog", { name: "Record receipt for FND-000008" });
    expect(within(dialog).getByLabelText<HTMLInputElement>("Date").value).toBe("2026-03-12");
    expect(within(dialog).getByText("As YYYY-MM-DD.")).toBeTruthy();
    const amount = within(dialog).getByRole("textbox", { name: "Amount received (USD)" });
    expect((amount as HTMLInputElement).value).toBe("12500.00");
    await user.clear(amount);
    await user.type(amount, "-1");
    await user.click(within(dialog).getByRole("button", { name: "Record receipt" }));
    await within(dialog).findByText('Enter an amount above zero; "-1" is negative.');
    await waitFor(() => expect(document.activeElement).toBe(amount));
    await user.clear(amount);
    await user.type(amount, "12500.00");
    await user.click(within(dialog).getByRole("button", { name: "Record receipt" }));
    await screen.findByText(/Receipt recorded: USD.12,500\.00 received for FND-000008 in all/);
    const receipts = fake.calls.filter((call) => call.command === "record_receipt").map((call) => (call.args as { request: { requestId: string } }).request.requestId);
    expect(new Set(receipts).size).toBe(1);
  });

  it("R12: a return of a debit needs its code", async () => {
    const { user, fake } = open("/advance-pay");
    const table = await history();
    await user.click(await within(table).findByRole("button", { name: "Actions for FND-000002" }));
    await user.click(await screen.findByRole("menuitem", { name: "Mark as returned" }));
    const dialog = await screen.findByRole("dialog", { name: "Mark FND-000002 as returned" });
    await user.click(within(dialog).getByRole("button", { name: "Mark as returned" }));
    await within(dialog).findByText("Choose the return code of the bank's notice.");
    await user.click(within(dialog).getByRole("button", { name: /Return code/ }));
    await user.click(await screen.findByRole("option", { name: /R01/ }));
    await user.click(within(dialog).getByRole("button", { name: "Mark as returned" }));
    await screen.findByText("FND-000002 is marked as returned");
    const call = fake.calls.find((it) => it.command === "mark_funding_returned");
    expect((call?.args as { request: { returnCode: string } }).request.returnCode).toBe("R01");
  });

  it("saves a document and offers to open it", async () => {
    const { user, fake } = open("/advance-pay");
    const table = await history();
    await user.click(await within(table).findByRole("button", { name: "Download the funding document of FND-000008" }));
    await screen.findByText("Saved to Downloads");
    await user.click(screen.getByRole("button", { name: "Show in folder" }));
    await waitFor(() => expect(fake.calls.some((call) => call.command === "show_in_folder")).toBe(true));
  });

  it("asks before it cancels", async () => {
    const { user, fake } = open("/advance-pay");
    const table = await history();
    await user.click(await within(table).findByRole("button", { name: "Actions for FND-000008" }));
    await user.click(await screen.findByRole("menuitem", { name: "Cancel funding" }));
    const dialog = await screen.findByRole("dialog", { name: "Cancel FND-000008?" });
    expect(fake.calls.some((call) => call.command === "cancel_funding")).toBe(false);
    expect(within(dialog).getByRole("button", { name: "Keep funding" })).toBeTruthy();
    expect(within(dialog).queryByRole("button", { name: "Cancel" })).toBeNull();
    await user.click(within(dialog).getByRole("button", { name: "Cancel funding" }));
    await screen.findByText("FND-000008 is canceled");
  });
});

describe("Advance Pay at a glance", () => {
  it("says the next step once, which invoices the balance covers, and what each funding on its way waits for", async () => {
    const { user, address } = open("/advance-pay");
    const upcoming = await screen.findByRole("table", { name: "Next invoices" });
    expect(within(upcoming).getByRole("columnheader", { name: "Advance Pay after it" })).toBeTruthy();
    expect(within(upcoming).getByText("Marketplace: not from Advance Pay")).toBeTruthy();
    const waiting = screen.getByRole("table", { name: "Fundings on their way" });
    expect(within(waiting).getAllByRole("row").length).toBeGreaterThan(2);
    // What the alerts above say already is not said again.
    expect(screen.queryByText(/^Next: /)).toBeNull();
    await user.click(within(upcoming).getByRole("link", { name: "INV-2026-0100" }));
    expect(address()).toBe("/invoices/INV-000007");
  });

  it("says that no invoice is open, and how one comes there", async () => {
    const { user, fake, address } = open("/advance-pay", { start: "empty" });
    await heading("Advance Pay");
    await fake.invoke("register", { request: { acceptTerms: true, termsVersion: "1" } });
    fake.emit("ledger-changed", null);
    await screen.findByText("Nothing to do: no invoice is open");
    await user.click(within(await screen.findByRole("table", { name: "Next invoices" })).getByRole("button", { name: "Import invoices" }));
    expect(address()).toBe("/invoices/import");
  });
});
