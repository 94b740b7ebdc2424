import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { heading, open, refusal } from "../../test/render";

describe("Payment", () => {
  it("shows the invoice that it paid with its balance before and after, and leads to it", async () => {
    const { user, address } = open("/payments/PAY-000001");
    await heading("Payment PAY-000001");
    const table = await screen.findByRole("table", { name: "Invoices paid" });
    expect(within(table).getByRole("columnheader", { name: "Balance due before" })).toBeTruthy();
    expect(screen.getByText("Advance Pay balance after it")).toBeTruthy();
    await user.click(within(table).getByRole("link", { name: "INV-2025-0871" }));
    await heading(/Invoice INV-2025-0871/);
    expect(address()).toBe("/invoices/INV-000001");
    await user.click(await screen.findByRole("link", { name: "PAY-000001" }));
    await heading("Payment PAY-000001");
  });

  it("says that it is loading, and why it can't be shown, and tries again", async () => {
    const waiting = open("/payments/PAY-000001", { overrides: { get_payment: () => new Promise(() => undefined) } });
    await screen.findByText("Loading the payment");
    waiting.fake.override("get_payment", () => refusal("LEDGER_BUSY", "Another program is writing."));
    const { user, fake } = open("/payments/PAY-000002", { overrides: { get_payment: () => refusal("LEDGER_READ_ONLY", "Its disk can't be read now.") } });
    await screen.findByText("Its disk can't be read now.");
    fake.override("get_payment", undefined);
    await user.click(screen.getAllByRole("button", { name: "Try again" })[0]!);
    await screen.findByRole("table", { name: "Invoices paid" });
  });

  it("R21: an open charge is answered on its own page", async () => {
    const first = open("/settings");
    await heading("Account");
    await first.fake.invoke("advance_clock", { to: "2026-04-01" });
    const charge = first.fake.ledger().payments.find((payment) => payment.status === "PROCESSING")!;
    const payment = (await first.fake.invoke("get_payment", { id: charge.id })) as object;
    const { user } = open(`/payments/${charge.id}`, { overrides: { get_payment: () => payment } });
    await user.click((await screen.findAllByRole("button", { name: "Mark as failed" }))[0]!);
    expect(await screen.findByRole("dialog", { name: `Mark ${charge.id} as failed` })).toBeTruthy();
  });
});
