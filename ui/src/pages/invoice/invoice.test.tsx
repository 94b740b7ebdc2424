import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { App } from "../../app/app";
import { createTestRouter } from "../../app/routes";
import type { InvoiceDetail } from "../../backend/bindings";
import { createQueryClient } from "../../backend/query";
import { heading, open, refusal } from "../../test/render";

describe("Invoice", () => {
  it("adds up its parts in words, and shows its payments with the balance due after each", async () => {
    open("/invoices/INV-000001");
    await heading(/Invoice INV-2025-0871/);
    expect(screen.getByRole("img", { name: /Settled USD.4,200\.00, Processing USD.0\.00, Outstanding USD.0\.00, and Canceled USD.0\.00; together USD.4,200\.00\./ })).toBeTruthy();
    const payments = screen.getByRole("table", { name: "Transaction history" });
    expect(within(payments).getAllByText(/^PAY-/)).toHaveLength(1);
    expect(screen.getByText("Why?")).toBeTruthy();
  });

  it("says that it is loading", async () => {
    open("/invoices/INV-000001", { overrides: { get_invoice: () => new Promise(() => undefined) } });
    await screen.findByText("Loading the invoice");
  });

  it("says why it can't be shown, and tries again", async () => {
    const { user, fake } = open("/invoices/INV-000001", { overrides: { get_invoice: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
    await screen.findByText("Another program is writing.");
    fake.override("get_invoice", undefined);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await heading(/Invoice INV-2025-0871/);
  });

  it("R21: records that a charge to a payment method went through, on the owner's word", async () => {
    const { user, fake } = open("/payments");
    await heading("Payments");
    // The Marketplace invoice is charged on its due date, and the bank has not answered yet.
    await fake.invoke("advance_clock", { to: "2026-04-01" });
    const charge = fake.ledger().payments.find((payment) => payment.status === "PROCESSING")!;
    cleanup();
    render(<App router={createTestRouter(`/invoices/${charge.invoiceId}`)} client={createQueryClient()} />);
    await user.click(await screen.findByRole("button", { name: `Actions for ${charge.id}` }));
    await user.click(await screen.findByRole("menuitem", { name: "Mark as succeeded" }));
    const dialog = await screen.findByRole("dialog", { name: `Mark ${charge.id} as succeeded` });
    await user.type(within(dialog).getByRole("textbox", { name: /How do you know/ }), "Statement line");
    await user.click(within(dialog).getByRole("button", { name: "Mark as succeeded" }));
    await screen.findByText(`${charge.id} is marked as succeeded`);
    const request = (fake.calls.find((call) => call.command === "mark_charge_succeeded")?.args as { request: { evidence: string } }).request;
    expect(request).toMatchObject({ paymentId: charge.id, date: "2026-04-01", evidence: "Statement line" });
    await waitFor(() => expect(screen.queryByRole("button", { name: `Actions for ${charge.id}` })).toBeNull());
  });

  it.each([["DUE", false], ["PAST_DUE", true]] as const)("shows what is outstanding in red only where it is past due: %s", async (status, red) => {
    const { fake } = open("/payments");
    await heading("Payments");
    const { id, invoiceNumber } = fake.ledger().invoices.find((it) => it.status === "DUE")!;
    const detail = (await fake.invoke("get_invoice", { id })) as InvoiceDetail;
    cleanup();
    const { container } = open(`/invoices/${id}`, { overrides: { get_invoice: () => ({ ...detail, status }) } });
    await heading(new RegExp(invoiceNumber));
    expect(container.querySelectorAll(".pastDue").length > 0).toBe(red);
    expect(container.querySelectorAll(".outstanding").length > 0).toBe(!red);
  });

  it("shows a credit memo with the invoices that it paid", async () => {
    const { fake } = open("/payments");
    await heading("Payments");
    const memo = fake.ledger().invoices.find((invoice) => invoice.type === "CREDIT_MEMO")!;
    open(`/invoices/${memo.id}`);
    await heading(/Credit memo CM-2026-0004/);
    expect(screen.getByRole("table", { name: "Invoices credited" })).toBeTruthy();
  });
});
