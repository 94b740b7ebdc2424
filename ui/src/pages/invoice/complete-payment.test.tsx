import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { open, refusal, type Opened } from "../../test/render";

// Of the sample: usage (0100), a subscription (0118).
const USAGE = "/invoices/INV-000007";
const SUBSCRIPTION = "/invoices/INV-000008";

const start = async ({ user }: Opened) => {
  await user.click(await screen.findByRole("button", { name: "Complete payment" }));
  return screen.findByRole("dialog", { name: /^Complete the payment of/ });
};

const amountOf = (dialog: HTMLElement) => within(dialog).getByLabelText<HTMLInputElement>("Amount (USD)");

const chooseMethod = async ({ user }: Opened, dialog: HTMLElement, name: RegExp) => {
  await user.click(within(dialog).getByRole("button", { name: /^Payment method/ }));
  await user.click(await screen.findByRole("option", { name }));
};

const requests = ({ fake }: Opened) => fake.calls.filter((call) => call.command === "pay_invoice").map((call) => (call.args as { request: Record<string, string | null> }).request);

describe("Completing a payment", () => {
  it("charges all that is outstanding to the default method, and says why no part can be paid", async () => {
    const opened = open(USAGE);
    const dialog = await start(opened);
    await within(dialog).findByText("Only a card pays a part of an invoice, not a bank account.");
    expect(amountOf(dialog).readOnly).toBe(true);
    await opened.user.click(within(dialog).getByRole("button", { name: "Complete payment" }));
    await screen.findByText(/USD.9,120\.75 is charged to US bank account ····1234/);
    expect(requests(opened)).toMatchObject([{ methodId: "PM-000002", amount: "9120.75" }]);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Complete payment" })).toBeNull());
  });

  it("R15: a card pays a part of usage charges", async () => {
    const opened = open(USAGE);
    const dialog = await start(opened);
    await chooseMethod(opened, dialog, /Visa ····4242/);
    await opened.user.clear(amountOf(dialog));
    await opened.user.type(amountOf(dialog), "120.75");
    await opened.user.click(within(dialog).getByRole("button", { name: "Complete payment" }));
    await screen.findByText(/USD.120\.75 is charged to Visa ····4242/);
  });

  it("R15: a subscription is paid whole, whatever pays it", async () => {
    const opened = open(SUBSCRIPTION);
    const dialog = await start(opened);
    await chooseMethod(opened, dialog, /Visa ····4242/);
    expect(within(dialog).getByText("A subscription is paid whole, never in part.")).toBeTruthy();
    expect(amountOf(dialog).readOnly).toBe(true);
  });

  it("keeps what was typed through a refusal and a change by another program; the request keeps its id", async () => {
    const opened = open(USAGE, { overrides: { pay_invoice: () => refusal("INVALID_INPUT", "Too much.", [{ field: "amount", message: "Too much." }]) } });
    const dialog = await start(opened);
    await chooseMethod(opened, dialog, /Visa ····4242/);
    await opened.user.clear(amountOf(dialog));
    await opened.user.type(amountOf(dialog), "99999");
    await opened.user.click(within(dialog).getByRole("button", { name: "Complete payment" }));
    await within(dialog).findByText("Too much.");
    const reads = () => opened.fake.calls.filter((call) => call.command === "get_invoice").length;
    const before = reads();
    opened.fake.emit("ledger-changed", null);
    await waitFor(() => expect(reads()).toBeGreaterThan(before));
    expect(amountOf(dialog).value).toBe("99999");
    await opened.user.click(within(dialog).getByRole("button", { name: "Complete payment" }));
    await waitFor(() => expect(requests(opened)).toHaveLength(2));
    const [first, second] = requests(opened);
    expect(first?.requestId).toBe(second?.requestId);
  });

  it("tries a refused charge again with the same method and amount, as a new request", async () => {
    const opened = open(USAGE);
    const dialog = await start(opened);
    await chooseMethod(opened, dialog, /Visa ····4242/);
    await opened.user.clear(amountOf(dialog));
    await opened.user.type(amountOf(dialog), "120.75");
    await opened.user.click(within(dialog).getByRole("button", { name: "Complete payment" }));
    const charge = (await screen.findByRole("button", { name: /^Actions for PAY-/ })).getAttribute("aria-label")?.replace("Actions for ", "") ?? "";
    await opened.fake.invoke("mark_charge_failed", { request: { paymentId: charge, date: null, returnCode: null, evidence: null } });
    opened.fake.emit("ledger-changed", null);
    await opened.user.click(await screen.findByRole("button", { name: `Try the charge ${charge} again` }));
    const again = await screen.findByRole("dialog", { name: "Try the payment of INV-2026-0100 again" });
    expect(amountOf(again).value).toBe("120.75");
    await opened.user.click(within(again).getByRole("button", { name: "Complete payment" }));
    await waitFor(() => expect(requests(opened)).toHaveLength(2));
    const [first, second] = requests(opened);
    expect(second).toMatchObject({ methodId: first?.methodId, amount: "120.75" });
    expect(second?.requestId).not.toBe(first?.requestId);
  });
});
