import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

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
    ["0", /not an amount above zero/],
    ["1,000.00", /without separators/],
    ["abc", /not an amount above zero/],
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
});
