import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { open } from "../../test/render";

describe("Changing what an invoice is charged to", () => {
  it("R7: says why it can't be while funds are unused, and offers to charge another method now", async () => {
    const { user } = open("/invoices/INV-000007");
    await user.click(await screen.findByRole("button", { name: "Change payment method" }));
    const dialog = await screen.findByRole("dialog", { name: "What INV-2026-0100 will be charged to" });
    await within(dialog).findByText("It can't be changed now");
    expect(within(dialog).getByRole("link", { name: "Advance Pay funds" })).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Pay now with another method" }));
    expect(await screen.findByRole("dialog", { name: "Complete the payment of INV-2026-0100" })).toBeTruthy();
  });

  it("R5: a Marketplace invoice stays with the method of the registration", async () => {
    const { user } = open("/invoices/INV-000009");
    await user.click(await screen.findByRole("button", { name: "Change payment method" }));
    const dialog = await screen.findByRole("dialog", { name: "What INV-2026-0121 will be charged to" });
    expect(await within(dialog).findByText(/of the day on which you registered/)).toBeTruthy();
  });

  it("makes another method the default where no funds are in the way", async () => {
    const { user, fake } = open("/invoices/INV-000007");
    await screen.findByRole("button", { name: "Change payment method" });
    fake.ledger().balances.set("assets:advance pay/AWS_INC/USD", 0n);
    fake.emit("ledger-changed", null);
    await user.click(await screen.findByRole("button", { name: "Change payment method" }));
    const dialog = await screen.findByRole("dialog", { name: "What INV-2026-0100 will be charged to" });
    await user.click(await within(dialog).findByRole("button", { name: /^Charge this instead/ }));
    await user.click(await screen.findByRole("option", { name: /Visa ····4242/ }));
    await user.click(within(dialog).getByRole("button", { name: "Make it the default" }));
    await screen.findByText("INV-2026-0100 will be charged to Visa ····4242");
    expect(fake.calls.find((call) => call.command === "set_default_payment_method")?.args).toEqual({ id: "PM-000004" });
  });
});
