import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { heading, open, refusal } from "../../test/render";

describe("Import invoices", () => {
  it("previews a dropped file, imports what is new and says what was left out", async () => {
    const { user, fake } = open("/invoices/import");
    await heading("Import invoices");
    await act(async () => fake.emit("invoice-file-hover", true));
    await screen.findByText("Let go to read this file");
    await act(async () => fake.emit("invoice-file-dropped", "/home/owner/march.csv"));
    const rows = await screen.findByRole("table", { name: "Rows" });
    expect(within(rows).getByText(/due_on: The due date 2026-02-30 is no date/)).toBeTruthy();
    expect(fake.calls.some((call) => call.command === "import_invoices")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Import 3 invoices" }));
    await screen.findByText("3 records added");
    expect(within(screen.getByRole("table", { name: "Needs review" })).getByText("INV-2026-0999")).toBeTruthy();
    const request = (fake.calls.find((call) => call.command === "import_invoices")?.args as { request: { sha256: string; settle: boolean } }).request;
    expect(request).toMatchObject({ settle: true, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it("R16: the same file again has nothing to import, and says so", async () => {
    const { user, fake } = open("/invoices/import");
    await heading("Import invoices");
    await act(async () => fake.emit("invoice-file-dropped", "/home/owner/march.csv"));
    await user.click(await screen.findByRole("button", { name: "Import 3 invoices" }));
    await user.click(await screen.findByRole("button", { name: "Import another file" }));
    await act(async () => fake.emit("invoice-file-dropped", "/home/owner/march.csv"));
    const button = await screen.findByRole("button", { name: "Import invoices" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
  });

  it("R20: says of each payment that it made at once why", async () => {
    const { user, fake } = open("/invoices/import");
    await heading("Import invoices");
    for (const invoice of fake.ledger().invoices.filter((it) => it.invoiceNumber === "INV-2026-0100")) {
      invoice.dueOn = fake.ledger().info.today;
    }
    await act(async () => fake.emit("invoice-file-dropped", "/home/owner/march.csv"));
    await user.click(await screen.findByRole("button", { name: "Import 3 invoices" }));
    const paid = await screen.findByRole("table", { name: "Paid at once" });
    const rows = within(paid).getAllByRole("row", { name: /INV-2026-0100/ });
    for (const row of rows) {
      expect(within(row).getAllByRole("cell").at(-1)?.textContent).toMatch(/INV-2026-0100 .*due/);
    }
  });

  it("says why a file can't be read, and offers another", async () => {
    const { user, fake } = open("/invoices/import", {
      overrides: { choose_invoice_file: () => "/home/owner/picture.png", preview_invoices: () => refusal("FILE_UNREADABLE", "picture.png is a PNG picture, not an invoice file.") },
    });
    await user.click(await screen.findByRole("button", { name: "Choose file" }));
    await screen.findByText("picture.png is a PNG picture, not an invoice file.");
    await user.click(screen.getByRole("button", { name: "Choose another file" }));
    await waitFor(() => expect(fake.calls.filter((call) => call.command === "choose_invoice_file").length).toBe(2));
  });

  it("stays as it was when the file dialog is canceled", async () => {
    const { user } = open("/invoices/import", { overrides: { choose_invoice_file: () => null } });
    await user.click(await screen.findByRole("button", { name: "Choose file" }));
    await screen.findByText("Drop an invoice file here");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Choose file"));
  });

  it("gives the focus to the preview of the file that was chosen", async () => {
    const { user } = open("/invoices/import");
    await user.click(await screen.findByRole("button", { name: "Choose file" }));
    await screen.findByRole("table", { name: "Rows" });
    await waitFor(() => expect(document.activeElement?.contains(screen.getByRole("heading", { name: "What will happen" }))).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
  });

  it("takes an import back by counter-postings, after asking", async () => {
    const { user, fake } = open("/invoices/import");
    await heading("Import invoices");
    await act(async () => fake.emit("invoice-file-dropped", "/home/owner/march.csv"));
    await user.click(await screen.findByRole("button", { name: "Import 3 invoices" }));
    await user.click(await screen.findByRole("button", { name: "Undo import" }));
    const dialog = await screen.findByRole("dialog", { name: "Undo this import?" });
    expect(within(dialog).getByText(/What was posted stays/)).toBeTruthy();
    expect(fake.calls.some((call) => call.command === "undo_import")).toBe(false);
    await user.click(within(dialog).getByRole("button", { name: "Undo import" }));
    await screen.findByText("The import is undone");
    expect(fake.calls.filter((call) => call.command === "undo_import").map((call) => call.args)).toEqual([{ id: "IMP-000001" }]);
    await screen.findByText("Drop an invoice file here");
  });

  it("says why an import can't be taken back any more, and stays", async () => {
    const { user, fake } = open("/invoices/import", { overrides: { undo_import: () => refusal("WRONG_STATUS", "Something was paid for INV-2026-0901.") } });
    await heading("Import invoices");
    await act(async () => fake.emit("invoice-file-dropped", "/home/owner/march.csv"));
    await user.click(await screen.findByRole("button", { name: "Import 3 invoices" }));
    await user.click(await screen.findByRole("button", { name: "Undo import" }));
    const dialog = await screen.findByRole("dialog", { name: "Undo this import?" });
    await user.click(within(dialog).getByRole("button", { name: "Undo import" }));
    await within(dialog).findByText("Something was paid for INV-2026-0901.");
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    expect(screen.getByText("Import finished")).toBeTruthy();
  });
});
