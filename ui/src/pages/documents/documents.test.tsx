import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { untilCanceled } from "../../test/later";
import { heading, open, refusal } from "../../test/render";
import { lastMonth } from "../../components/periods";

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
    await waitFor(() => expect(sent(fake.calls, "download_document")[0]).toMatchObject({ request: { document: "ISSUED" } }));
    expect(sent(fake.calls, "issue_document")[0]).toMatchObject({ request: { document: "STATEMENT", from: "2026-02-01", to: "2026-02-28" } });
    await screen.findByText("1 Feb 2026 to 28 Feb 2026");
  });

  it("says a refused period beside its field, and keeps what was typed", async () => {
    const { user } = open("/documents", { overrides: { issue_document: () => refusal("INVALID_INPUT", "28 Feb 2026 is in the future.", [{ field: "to", message: "28 Feb 2026 is in the future." }]) } });
    await user.click(await screen.findByRole("button", { name: "Statement of account" }));
    const dialog = await screen.findByRole("dialog", { name: "Statement of account" });
    await user.click(within(dialog).getByRole("button", { name: "View statement" }));
    await within(dialog).findByText("28 Feb 2026 is in the future.");
    expect(within(dialog).getByLabelText<HTMLInputElement>("To").value).toBe("2026-02-28");
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
    await waitFor(() => expect(sent(fake.calls, "download_document_archive")).toMatchObject([{ query: { from: null, to: "2026-03-12" } }]));
  });

  it("says how far packing is; canceled, it says that no file was saved", async () => {
    const { user, fake } = open("/documents", { overrides: untilCanceled("download_document_archive") });
    await user.click(await screen.findByRole("button", { name: "Download for an audit" }));
    const dialog = await screen.findByRole("dialog", { name: "Download for an audit" });
    await user.click(within(dialog).getByRole("button", { name: "Download ZIP" }));
    await waitFor(() => expect(sent(fake.calls, "download_document_archive")).toHaveLength(1));
    fake.emit("task-progress", { ...(sent(fake.calls, "download_document_archive")[0] as { task: string }), done: 30, total: 120 });
    expect(await within(dialog).findByText("25%")).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
    expect((await screen.findAllByText("No file was saved.")).length).toBeGreaterThan(0);
  });

  it("says that it is loading, why it failed, and tries again", async () => {
    const { user, fake } = open("/documents", { delayMs: 20, overrides: { list_documents: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
    await screen.findAllByText("Loading");
    await screen.findByText("Another program is writing.");
    fake.override("list_documents", undefined);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("link", { name: "View DOC-000001" });
  });

  it("shows documents of a kind and of some days", async () => {
    const { fake } = open("/documents?kind=STATEMENT&from=2026-01-01&to=2026-01-31");
    await screen.findByText("No matches");
    expect(sent(fake.calls, "list_documents")[0]).toMatchObject({ query: { kinds: ["STATEMENT"], from: "2026-01-01", to: "2026-01-31" } });
  });

  it("is searched and counted, and downloaded as it is shown", async () => {
    const { user, fake, address } = open("/documents");
    await screen.findByText("(4)");
    await user.type(screen.getByRole("searchbox", { name: /^Find by number/ }), "FND-000006");
    await screen.findByText("(1)");
    expect(screen.getByRole("link", { name: "View DOC-000003" })).toBeTruthy();
    expect(screen.queryByRole("link", { name: "View DOC-000004" })).toBeNull();
    expect(address()).toBe("/documents?search=FND-000006");
    await user.click(screen.getByRole("button", { name: /CSV/ }));
    await waitFor(() => expect(sent(fake.calls, "download_list")).toMatchObject([{ list: { list: "DOCUMENTS", search: "FND-000006" } }]));
  });

  it("is read from the oldest on", async () => {
    const { user, fake, address } = open("/documents");
    await user.click((await screen.findAllByRole("button", { name: /^Number/ }))[0]!);
    await waitFor(() => expect(address()).toBe("/documents?sort=NUMBER"));
    await waitFor(() => expect(screen.getAllByRole("link", { name: /^View DOC-/ }).map((it) => it.textContent)).toEqual(["DOC-000001", "DOC-000002", "DOC-000003", "DOC-000004"]));
    expect(sent(fake.calls, "list_documents").at(-1)).toMatchObject({ query: { direction: "ASCENDING" } });
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
