import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { heading, open, refusal } from "../../test/render";

const PAGE = "/invoices/INV-000001";
const table = (): HTMLElement => screen.getByRole("table", { name: "Attached files" });

describe("Attached files", () => {
  it("attaches the seller's PDF, saves it again and removes it after a question", async () => {
    const { user, fake } = open(PAGE);
    await heading(/Invoice INV-2025-0871/);
    expect(within(table()).getByText("No file attached")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Attach PDF" }));
    await screen.findByText("INV-2025-0871.pdf is attached");
    expect(await within(table()).findByText("84.2 kB")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Download INV-2025-0871.pdf" }));
    await screen.findByText("/home/owner/Downloads/INV-2025-0871.pdf");

    await user.click(screen.getByRole("button", { name: "Remove INV-2025-0871.pdf" }));
    const dialog = await screen.findByRole("dialog", { name: "Remove INV-2025-0871.pdf?" });
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    expect(fake.calls.some((call) => call.command === "remove_attachment")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Remove INV-2025-0871.pdf" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Remove" }));
    await screen.findByText("INV-2025-0871.pdf was removed");
    await waitFor(() => expect(within(table()).getByText("No file attached")).toBeTruthy());
  });

  it("says why a file can't be attached", async () => {
    const { user } = open(PAGE, { overrides: { attach_file: () => refusal("FILE_UNREADABLE", "invoice.docx: This is not a PDF.") } });
    await heading(/Invoice INV-2025-0871/);
    await user.click(screen.getByRole("button", { name: "Attach PDF" }));
    await screen.findByText("The file couldn't be attached");
    expect(screen.getByText("invoice.docx: This is not a PDF.")).toBeTruthy();
  });

  it("says nothing where the dialog was canceled", async () => {
    const { user } = open(PAGE, { overrides: { attach_file: () => null } });
    await heading(/Invoice INV-2025-0871/);
    await user.click(screen.getByRole("button", { name: "Attach PDF" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Attach PDF" }).hasAttribute("disabled")).toBe(false));
    expect(screen.queryByText(/is attached/)).toBeNull();
  });
});
