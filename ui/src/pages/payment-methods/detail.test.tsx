import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { heading, open, refusal } from "../../test/render";

describe("Payment method", () => {
  it("shows what goes through it, and each refusal with the way out", async () => {
    const { user, address } = open("/payment-methods");
    await user.click(await screen.findByRole("link", { name: "US bank account ····1234" }));
    await heading("US bank account ····1234");
    expect(address()).toBe("/payment-methods/PM-000002");
    const fundings = await screen.findByRole("table", { name: "Fundings from it" });
    expect(within(fundings).getAllByRole("link", { name: /^FND-/ }).length).toBeGreaterThan(1);
    expect(await screen.findByText("It can't be removed now")).toBeTruthy();
  });

  it("R7: why it can't become the default, with a link to the funds in the way", async () => {
    const { user, address } = open("/payment-methods/PM-000003");
    await screen.findByText("It can't become the default now");
    await user.click(await screen.findByRole("link", { name: "Advance Pay funds" }));
    expect(address()).toBe("/advance-pay");
  });

  it("says where nothing goes through it, and why a read failed", async () => {
    const { user, fake } = open("/payment-methods/PM-000001", { overrides: { get_payment_method: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
    await screen.findByText("Another program is writing.");
    fake.override("get_payment_method", undefined);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("No payments charged to it");
  });
});
