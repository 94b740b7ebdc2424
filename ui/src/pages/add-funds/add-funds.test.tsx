import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { fromMinor, toMinor } from "../../money";
import { heading, open, refusal, type Opened } from "../../test/render";

beforeEach(() => sessionStorage.clear());

const addCalls = ({ fake }: Opened): { requestId: string; amount: string; via: string }[] =>
  fake.calls.filter((call) => call.command === "add_funds").map((call) => (call.args as { request: { requestId: string; amount: string; via: string } }).request);

async function typeAmount({ user }: Opened, amount: string): Promise<void> {
  const input = await screen.findByRole("textbox", { name: "Amount" });
  await user.clear(input);
  await user.type(input, `${amount}{Enter}`);
}

async function toReview(opened: Opened, amount: string): Promise<HTMLElement> {
  await typeAmount(opened, amount);
  await screen.findByRole("radio", { name: /Electronic funds transfer/ });
  await opened.user.click(screen.getByRole("button", { name: "Continue" }));
  return screen.findByRole("button", { name: "Add funds" });
}

/** What the backend was last asked about an amount. */
const lastAsked = ({ fake }: Opened): unknown => (fake.calls.filter((call) => call.command === "funding_options").at(-1)?.args as { query: { amount: string | null } }).query.amount;

/** The sample, whose balance and fundings on their way are gone: open invoices ask for more than there is. */
async function openWithoutFunds(): Promise<Opened> {
  const opened = open("/settings?tab=about");
  await heading("About");
  const ledger = opened.fake.ledger();
  for (const balance of ledger.balances.keys()) {
    if (balance.includes("advance pay")) {
      ledger.balances.set(balance, 0n);
    }
  }
  ledger.fundings = ledger.fundings.filter(({ funding }) => !["AWAITING_TRANSFER", "PARTIALLY_RECEIVED", "PROCESSING"].includes(funding.status));
  // One invoice falls due later than soon, so that what is due soon is less than all that is open.
  ledger.invoices.find((it) => it.invoiceNumber === "INV-2026-0140")!.dueOn = "2026-06-30";
  await opened.user.click(screen.getByRole("link", { name: "Advance Pay" }));
  await opened.user.click((await screen.findAllByRole("button", { name: "Add funds" }))[0] as HTMLElement);
  await screen.findByRole("textbox", { name: "Amount" });
  return opened;
}

describe("Add funds", () => {
  it("leads from the amount over the method and the review to the bank's form", async () => {
    const opened = open("/advance-pay/add-funds");
    await heading("Add funds");
    const add = await toReview(opened, "1500.00");
    expect(screen.getByText(/You add USD.1,500\.00 to your Advance Pay balance with AWS Inc\./)).toBeTruthy();
    expect(screen.getByText("021000021")).toBeTruthy();
    await opened.user.click(add);
    await screen.findByText("Quote exactly this; without it the payment can't be matched.");
    expect(addCalls(opened)).toEqual([expect.objectContaining({ amount: "1500.00", via: "eft", currency: null })]);
    const funding = opened.fake.ledger().fundings.at(-1)!.funding;
    expect(opened.address()).toBe(`/advance-pay/add-funds?done=${funding.id}`);
    expect(screen.getByText(funding.reference.replace(/(.{4})(?=.)/g, "$1 "))).toBeTruthy();
    expect((screen.getByRole("textbox", { name: "Email text" }) as HTMLTextAreaElement).value).toContain(funding.reference);
    await opened.user.click(screen.getByRole("button", { name: "Download funding document" }));
    await screen.findByText("Saved to Downloads");
  });

  it("says before funds are asked for that the document can't print a letter, and leads to where it is changed", async () => {
    const opened = open("/settings?tab=account");
    await opened.user.click(await screen.findByRole("button", { name: "Edit" }));
    await opened.user.type(await screen.findByLabelText("Account name"), " 😀");
    await opened.user.click(screen.getByRole("button", { name: "Save changes" }));
    await screen.findByText("No document can be made for this account yet");
    expect(screen.getByText(/can't print '😀' \(U\+1F600\) in the account name/)).toBeTruthy();

    await opened.user.click(screen.getByRole("link", { name: "Advance Pay" }));
    await opened.user.click((await screen.findAllByRole("button", { name: "Add funds" }))[0] as HTMLElement);
    const add = await toReview(opened, "1500.00");
    expect(screen.getByText("Its document can't be made yet")).toBeTruthy();
    expect(screen.getByText(/can't print '😀' \(U\+1F600\) in the account name/)).toBeTruthy();
    expect(add.getAttribute("aria-disabled")).not.toBe("true");
    await opened.user.click(screen.getByRole("button", { name: "Open account settings" }));
    await screen.findByText("No document can be made for this account yet");
  });

  it("R16: a double click asks once", async () => {
    const opened = open("/advance-pay/add-funds", { delayMs: 20 });
    const add = await toReview(opened, "250.00");
    fireEvent.click(add);
    fireEvent.click(add);
    await screen.findByText("What to do now");
    expect(addCalls(opened)).toHaveLength(1);
  });

  it("R16: a retry keeps the request's id, another amount gets another one", async () => {
    let attempts = 0;
    const opened = open("/advance-pay/add-funds", { overrides: { add_funds: () => refusal("LEDGER_BUSY", `Busy, attempt ${String(++attempts)}.`) } });
    const add = await toReview(opened, "250.00");
    await opened.user.click(add);
    await screen.findByText("Busy, attempt 1.");
    await opened.user.click(screen.getByRole("button", { name: "Add funds" }));
    await screen.findByText("Busy, attempt 2.");
    await opened.user.click(screen.getByRole("button", { name: "Change: 1. Amount" }));
    await opened.user.click(await toReview(opened, "300.00"));
    await screen.findByText("Busy, attempt 3.");
    const ids = addCalls(opened).map((request) => request.requestId);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it.each([
    ["", "Enter the amount to add."],
    ["0", "Enter an amount above zero."],
    ["1,00.00", /^Write "1,00.00" without thousands separators/],
    ["1.000", /^Write "1.000" without thousands separators/],
    ["abc", /^"abc" is not an amount\./],
  ])("refuses the amount %j beside its field and keeps it", async (typed, message) => {
    const opened = open("/advance-pay/add-funds");
    const input = await screen.findByRole("textbox", { name: "Amount" });
    if (typed !== "") {
      await opened.user.type(input, typed);
    }
    await opened.user.click(screen.getByRole("button", { name: "Continue" }));
    await screen.findByText(message);
    await waitFor(() => expect(document.activeElement).toBe(input));
    expect((input as HTMLInputElement).value).toBe(typed);
    expect(addCalls(opened)).toEqual([]);
  });

  it("gives the focus to the form of a bank account, and back when none is added", async () => {
    const opened = open("/advance-pay/add-funds");
    await typeAmount(opened, "1500.00");
    await opened.user.click(await screen.findByRole("button", { name: "Add a bank account" }));
    await screen.findByLabelText("Name on account");
    expect(document.activeElement?.textContent).toContain("Add a US bank account");
    await opened.user.click(within(screen.getByLabelText("Name on account").closest("form")!).getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Add a bank account"));
  });

  it("keeps what was typed when the page is left", async () => {
    const opened = open("/advance-pay/add-funds");
    await opened.user.type(await screen.findByRole("textbox", { name: "Amount" }), "777.00");
    await opened.user.click(screen.getByRole("link", { name: "Payment methods" }));
    await heading("Payment methods");
    await opened.user.click(screen.getByRole("link", { name: "Advance Pay" }));
    await opened.user.click((await screen.findAllByRole("button", { name: "Add funds" }))[0] as HTMLElement);
    expect(((await screen.findByRole("textbox", { name: "Amount" })) as HTMLInputElement).value).toBe("777.00");
  });

  it("shows a refused method beside the methods, with its reason", async () => {
    const opened = open("/advance-pay/add-funds", {
      overrides: { add_funds: () => refusal("METHOD_NOT_USABLE", "The bank said no.", [{ field: "via", message: "The bank said that this account can't be debited." }]) },
    });
    await opened.user.click(await toReview(opened, "10.00"));
    await screen.findByText("The bank said that this account can't be debited.");
    expect(screen.getByRole("radio", { name: /Electronic funds transfer/ })).toBeTruthy();
  });

  it("says why it can't be shown, and tries again", async () => {
    const { user, fake } = open("/advance-pay/add-funds", { overrides: { funding_options: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
    await screen.findByText("Another program is writing.");
    fake.override("funding_options", undefined);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("textbox", { name: "Amount" });
  });

  it("R1: sends to the registration first", async () => {
    open("/advance-pay/add-funds", { start: "empty" });
    await screen.findByText("Register for Advance Pay first");
    expect(screen.queryByRole("textbox", { name: "Amount" })).toBeNull();
  });

  it("asks for the seller's bank details where they are missing", async () => {
    const opened = open("/advance-pay/add-funds");
    await heading("Add funds");
    opened.fake.ledger().bankDetails = [];
    const add = await toReview(opened, "10.00");
    expect(add.getAttribute("aria-disabled") ?? String((add as HTMLButtonElement).disabled)).toBe("true");
    expect(within(document.body).getByText("Where should the wire go?")).toBeTruthy();
  });

  it("suggests what covers a chosen number of months, from what was paid in the months before", async () => {
    const opened = open("/advance-pay/add-funds");
    await screen.findByText(/Advance Pay paid USD.[\d,.]+ a month on average over the last \d whole months?\./);
    await screen.findByText(/falls? due before the money can arrive/);
    await opened.user.click(screen.getByRole("button", { name: /^Cover your usual use for/ }));
    await opened.user.click(await screen.findByRole("option", { name: "12 months" }));
    // What the sample has on its way lasts for the year already: nothing more is suggested.
    await screen.findByText("The balance and what is on its way cover 12 months already.");
    expect(screen.queryByRole("button", { name: /^Use USD/ })).toBeNull();
    expect(opened.fake.calls.filter((call) => call.command === "funding_options").some((call) => (call.args as { query: { months: number } }).query.months === 12)).toBe(true);
  });

  it("R6, R7: warns before more is funded than eligible charges are known to use", async () => {
    const { user } = open("/advance-pay/add-funds");
    await user.type(await screen.findByRole("textbox", { name: "Amount" }), "900000");
    await screen.findByText("This is more than eligible charges are known to use");
    await screen.findByText(/the default payment method can't be changed/);
  });

  it("fills in what covers a chosen number of months by one click, where funds are missing", async () => {
    const opened = await openWithoutFunds();
    const three = await screen.findByRole("button", { name: /^Use USD/ });
    const usual = /Advance Pay paid USD.([\d,.]+) a month/.exec((await screen.findByText(/a month on average over the last/)).textContent ?? "")?.[1]?.replace(",", "") ?? "";
    const months = (count: bigint) => fromMinor((toMinor(usual) ?? 0n) * count);
    await opened.user.click(three);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Amount" }).value).toBe(months(3n));
    await opened.user.click(screen.getByRole("button", { name: /^Cover your usual use for/ }));
    await opened.user.click(await screen.findByRole("option", { name: "6 months" }));
    await waitFor(() => expect(screen.getByRole("button", { name: /^Use USD/ }).textContent?.replace(/[^\d.]/g, "")).toBe(months(6n)));
    await opened.user.click(screen.getByRole("button", { name: /^Use USD/ }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Amount" }).value).toBe(months(6n));
    await waitFor(() => expect(lastAsked(opened)).toBe(months(6n)));
  });

  it.each([
    ["due soon", /^USD[^:]*: due soon$/],
    ["all open invoices", /^USD[^:]*: all open invoices$/],
    ["as last time", /^USD[^:]*: as last time$/],
  ])("fills in the suggestion %j, and asks about just that amount", async (_, name) => {
    const opened = await openWithoutFunds();
    const suggestion = await screen.findByRole("button", { name });
    const amount = (suggestion.textContent ?? "").replace(/[^\d.]/g, "");
    await opened.user.click(suggestion);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Amount" });
    expect(field.value).toBe(amount);
    await waitFor(() => expect(lastAsked(opened)).toBe(amount));
    // A suggestion is no request: nothing is added until it is reviewed.
    expect(addCalls(opened)).toEqual([]);
  });

  it("says that what falls due before the money can arrive is not covered, how much of it, and what becomes of that", async () => {
    const opened = await openWithoutFunds();
    const invoice = opened.fake.ledger().invoices.find((it) => it.invoiceNumber === "INV-2026-0100")!;
    invoice.dueOn = opened.fake.ledger().info.today;
    opened.fake.emit("ledger-changed", null);
    await screen.findByText(/^USD.9,120\.75 falls due before the money can arrive \(13 Mar 2026 at the earliest\)\. The balance does not cover USD.9,120\.75 of it: that is paid late, or charged to the default payment method\.$/);
  });

  it("says that the balance covers what falls due before the money can arrive", async () => {
    const opened = open("/advance-pay/add-funds");
    await screen.findByRole("textbox", { name: "Amount" });
    opened.fake.ledger().invoices.find((it) => it.invoiceNumber === "INV-2026-0100")!.dueOn = opened.fake.ledger().info.today;
    opened.fake.emit("ledger-changed", null);
    await screen.findByText(/^USD.9,120\.75 falls due before the money can arrive \(13 Mar 2026 at the earliest\); the balance covers it\.$/);
  });

  it("tells how long what stays unused lasts, without a warning where that is not too long", async () => {
    const opened = await openWithoutFunds();
    await opened.user.type(screen.getByRole("textbox", { name: "Amount" }), "50000");
    await screen.findByText(/^Once every open invoice is paid, USD.[\d,.]+ stays unused: about \d+ months? of your usual use\.$/);
    expect(screen.queryByText("This is more than eligible charges are known to use")).toBeNull();
  });

  it("says how an amount was understood that was typed with separators, and asks for just that", async () => {
    const opened = open("/advance-pay/add-funds");
    const add = await toReview(opened, "1,500.50");
    expect(screen.getByText(/You add USD.1,500\.50 to your Advance Pay balance/)).toBeTruthy();
    await opened.user.click(screen.getByRole("button", { name: "Change: 1. Amount" }));
    expect(await screen.findByText(/^= USD.1,500\.50$/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Amount" }).value).toBe("1,500.50");
    await opened.user.click(screen.getByRole("button", { name: "Continue" }));
    // The amount is asked about first; until then its button is the one that is found.
    await screen.findByRole("radio", { name: /Electronic funds transfer/ });
    await opened.user.click(screen.getByRole("button", { name: "Continue" }));
    await opened.user.click(await screen.findByRole("button", { name: "Add funds" }));
    await screen.findByText("What to do now");
    expect(addCalls(opened)).toEqual([expect.objectContaining({ amount: "1500.50" })]);
    expect(add.isConnected).toBe(false);
  });
});
