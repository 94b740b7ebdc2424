import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { heading, open, refusal } from "../../test/render";
import { lastMonth } from "./periods";

const sent = (calls: readonly { command: string; args: unknown }[], command: string) => calls.filter((call) => call.command === command).map((call) => call.args);

describe("Documents", () => {
  it("lists every document, and downloads one as it was issued", async () => {
    const { user, fake } = open("/documents");
    await heading("Documents");
    const table = await screen.findByRole("table", { name: "Documents" });
    const rows = await within(table).findAllByRole("button", { name: /^Download DOC-/ });
    expect(rows.length).toBeGreaterThan(0);
    await user.click(rows[0]!);
    await waitFor(() => expect(sent(fake.calls, "download_document")[0]).toMatchObject({ request: { document: "ISSUED" } }));
  });

  it("makes the statement of last month unless told otherwise", async () => {
    const { user, fake } = open("/documents");
    await user.click(await screen.findByRole("button", { name: "Statement of account" }));
    const dialog = await screen.findByRole("dialog", { name: "Statement of account" });
    await user.click(within(dialog).getByRole("button", { name: "Download statement" }));
    await waitFor(() => expect(sent(fake.calls, "download_document")[0]).toMatchObject({ request: { document: "STATEMENT", from: "2026-02-01", to: "2026-02-28" } }));
    await screen.findByText("1 Feb 2026 to 28 Feb 2026");
  });

  it("shows what must stand on a document, and refuses an unknown code beside its field", async () => {
    const { user } = open("/documents", { overrides: { check_document: () => refusal("INVALID_INPUT", "Do not pay by it.", [{ field: "code", message: "Do not pay by it." }]) } });
    await user.click(await screen.findByRole("button", { name: "Check a document" }));
    const dialog = await screen.findByRole("dialog", { name: "Check a document" });
    await user.type(within(dialog).getByLabelText("Check code"), "0000-0000-0000");
    await user.click(within(dialog).getByRole("button", { name: "Check" }));
    await within(dialog).findByText("Do not pay by it.");
  });

  it("packs a period for an audit", async () => {
    const { user, fake } = open("/documents");
    await user.click(await screen.findByRole("button", { name: "Download for an audit" }));
    const dialog = await screen.findByRole("dialog", { name: "Download for an audit" });
    await user.click(within(dialog).getByRole("button", { name: "Download ZIP" }));
    await waitFor(() => expect(sent(fake.calls, "download_document_archive")).toEqual([{ query: { from: null, to: "2026-03-12" } }]));
  });

  it("says what an empty ledger would show", async () => {
    open("/documents", { start: "empty" });
    await screen.findByText("No documents yet");
  });

  it.each([
    ["2026-03-12", "2026-02-01", "2026-02-28"],
    ["2026-01-31", "2025-12-01", "2025-12-31"],
    ["2024-03-01", "2024-02-01", "2024-02-29"],
  ])("the month before %s is %s to %s", (today, from, to) => {
    expect(lastMonth(today)).toEqual({ from, to });
  });
});
