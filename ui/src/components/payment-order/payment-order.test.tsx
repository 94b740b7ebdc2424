import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, test } from "vitest";

import type { FakeOptions } from "../../backend/fake";
import { violations } from "../../test/axe";
import { later } from "../../test/later";
import { open, refusal } from "../../test/render";

/** A transfer that is awaited, with the dialog open and its accounts read. */
async function openOrder(options: FakeOptions = {}) {
  const opened = open("/fundings/FND-000008", options);
  await opened.user.click(await screen.findByRole("button", { name: "Order for your bank" }));
  const dialog = await screen.findByRole("dialog", { name: "Order for your bank: FND-000008" });
  return { ...opened, dialog, order: () => within(dialog).getByRole("button", { name: "Download order" }) };
}

async function openWithAccount(options: FakeOptions = {}) {
  const opened = await openOrder(options);
  await within(opened.dialog).findByRole("button", { name: /^Paid from.*1234/ });
  return opened;
}

describe("The order for one's own bank", () => {
  test.each([
    ["awaits its transfer", "/fundings/FND-000008", true],
    ["has received all", "/fundings/FND-000001", false],
    ["is debited from a bank account", "/fundings/FND-000007", false],
  ])("is offered for a transfer that is awaited, and for nothing else: a funding that %s", async (_, address, offered) => {
    open(address);
    await screen.findByText("Timeline");
    expect(screen.queryByRole("button", { name: "Order for your bank" }) !== null).toBe(offered);
  });

  it("is offered where the funding document is, right after the funds were added", async () => {
    const { user } = open("/advance-pay/add-funds");
    await user.type(await screen.findByRole("textbox", { name: /^Amount/ }), "500.00");
    await user.click(await screen.findByRole("button", { name: "Continue" }));
    await user.click(await screen.findByRole("radio", { name: /^Electronic funds transfer/ }));
    await user.click(screen.getByRole("button", { name: "Continue" }));
    await user.click(await screen.findByRole("button", { name: "Add funds" }));
    await user.click(await screen.findByRole("button", { name: "Order for your bank" }));
    expect(await screen.findByRole("dialog", { name: /^Order for your bank: FND-/ })).toBeTruthy();
  });

  it("is a wire from the default account unless something else is chosen, and says where it was saved", async () => {
    const { user, fake, dialog, order } = await openWithAccount();
    expect(within(dialog).getByText("The date of this ledger is simulated: give the order to no real bank.")).toBeTruthy();
    expect(within(dialog).queryByRole("textbox", { name: /^Company ID/ })).toBeNull();
    await user.click(order());
    await screen.findByText("Saved payment-order-FND-000008.xml to Downloads");
    expect(screen.getByText("Nothing is recorded until the money has arrived.")).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show in folder" }));
    const sent = (command: string) => fake.calls.find((call) => call.command === command)?.args;
    expect(sent("download_payment_file")).toEqual({ request: { fundingId: "FND-000008", format: "PAIN_001", from: "PM-000002", date: null, companyId: null } });
    await waitFor(() => expect(sent("show_in_folder")).toEqual({ path: "/home/owner/Downloads/payment-order-FND-000008.xml" }));
  });

  it("is made as it was chosen", async () => {
    const { user, fake, dialog, order } = await openWithAccount();
    await user.click(within(dialog).getByRole("radio", { name: /^ACH credit/ }));
    await user.click(within(dialog).getByRole("button", { name: /^Paid from/ }));
    await user.click(await screen.findByRole("option", { name: /1789/ }));
    await user.type(within(dialog).getByRole("textbox", { name: /^Carried out on/ }), "2026-03-16");
    await user.type(within(dialog).getByRole("textbox", { name: /^Company ID/ }), "1123456789");
    await user.click(order());
    await screen.findByText("Saved payment-order-FND-000008.ach to Downloads");
    expect(fake.calls.find((call) => call.command === "download_payment_file")?.args).toEqual({
      request: { fundingId: "FND-000008", format: "NACHA", from: "PM-000003", date: "2026-03-16", companyId: "1123456789" },
    });
  });

  it("asks for the company ID in ACH files alone, and insists on it for a personal account", async () => {
    const { user, fake, dialog, order } = await openWithAccount();
    await user.click(within(dialog).getByRole("radio", { name: /^ACH credit/ }));
    expect(within(dialog).getByRole("textbox", { name: "Company ID – optional" })).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: /^Paid from/ }));
    await user.click(await screen.findByRole("option", { name: /1789/ }));
    await user.click(order());
    const field = within(dialog).getByRole("textbox", { name: "Company ID", description: /Enter the company ID that your bank has assigned to you\./ });
    expect(document.activeElement).toBe(field);
    expect(fake.calls.some((call) => call.command === "download_payment_file")).toBe(false);
  });

  it("keeps what was typed when a field is refused, and says so beside it", async () => {
    const { user, dialog, order } = await openWithAccount();
    await user.type(within(dialog).getByRole("textbox", { name: /^Carried out on/ }), "2026-03-02");
    await user.click(order());
    const field = await within(dialog).findByRole<HTMLInputElement>("textbox", { name: /^Carried out on/, description: /Banks can't send USD on 2 Mar 2026/ });
    expect(field.value).toBe("2026-03-02");
    expect(within(dialog).queryByText("No order was made")).toBeNull();
  });

  it("says a refusal of one format beside the formats until another one is chosen", async () => {
    const { user, dialog, order } = await openWithAccount({ overrides: { download_payment_file: () => refusal("INVALID_INPUT", "ACH reaches only US accounts.", [{ field: "format", message: "ACH reaches only US accounts." }]) } });
    await user.click(within(dialog).getByRole("radio", { name: /^ACH credit/ }));
    await user.click(order());
    await within(dialog).findByText("ACH reaches only US accounts.");
    await user.click(within(dialog).getByRole("radio", { name: /^Wire/ }));
    await waitFor(() => expect(within(dialog).queryByText("ACH reaches only US accounts.")).toBeNull());
  });

  it("says any other refusal in the dialog, which stays open", async () => {
    const { user, dialog, order } = await openWithAccount({ overrides: { download_payment_file: () => refusal("WRONG_STATUS", "FND-000008 awaits no transfer.") } });
    await user.click(order());
    await within(dialog).findByText("No order was made");
    expect(within(dialog).getByText("FND-000008 awaits no transfer.")).toBeTruthy();
  });

  it("shows that it is being made, and asks once", async () => {
    const { answer, reject } = later<never>();
    const { user, fake, dialog, order } = await openWithAccount({ overrides: { download_payment_file: answer } });
    await user.click(order());
    await waitFor(() => expect(order().getAttribute("aria-disabled")).toBe("true"));
    await user.click(order());
    reject({ code: "LEDGER_BUSY", message: "Another program is writing to the ledger.", field: null, problems: [] });
    await within(dialog).findByText("Another program is writing to the ledger.");
    expect(fake.calls.filter((call) => call.command === "download_payment_file")).toHaveLength(1);
  });

  it("leads to a new bank account where none can pay", async () => {
    const { user, dialog, order, address } = await openOrder({ overrides: { list_payment_methods: () => ({ items: [], nextCursor: null, total: 0 }) } });
    const link = await within(dialog).findByRole("link", { name: "Add a US bank account" });
    expect(order().getAttribute("aria-disabled")).toBe("true");
    await user.click(link);
    await waitFor(() => expect(address()).toBe("/payment-methods/add"));
  });

  it("has nothing that axe finds", async () => {
    const { user, dialog } = await openWithAccount();
    await user.click(within(dialog).getByRole("radio", { name: /^ACH credit/ }));
    await within(dialog).findByRole("textbox", { name: /^Company ID/ });
    expect(await violations(dialog)).toEqual([]);
  });
});
