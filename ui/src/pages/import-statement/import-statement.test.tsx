import { act, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { heading, open, refusal, type Opened } from "../../test/render";

async function openWithFile(options: Parameters<typeof open>[1] = {}, path = "/home/owner/march.xml"): Promise<Opened> {
  const opened = open("/reconcile/import", options);
  await heading("Import statement");
  await act(async () => opened.fake.emit("invoice-file-dropped", path));
  return opened;
}

const requests = ({ fake }: Opened, command: string) => fake.calls.filter((it) => it.command === command).map((it) => it.args);

test("previews a dropped file, and writes nothing before it is told to", async () => {
  const opened = await openWithFile();
  const rows = await screen.findByRole("table", { name: "Rows" });
  expect(within(rows).getByText("booked_on: 2026-02-30 is no date. Write it as YYYY-MM-DD.")).toBeTruthy();
  expect(within(rows).getByText("2026-02-30,-40.00,USD,Card fee")).toBeTruthy();
  expect(screen.getByText("····1234")).toBeTruthy();
  expect(screen.getByText("camt.053 (XML)")).toBeTruthy();
  expect(requests(opened, "import_statement")).toEqual([]);
});

test("imports the new lines, says what waits for a decision and leads there", async () => {
  const opened = await openWithFile();
  await opened.user.click(await screen.findByRole("button", { name: "Import 3 lines" }));
  await screen.findByText("3 lines added");
  expect(requests(opened, "import_statement")).toEqual([{ request: { path: "/home/owner/march.xml", sha256: "4d7e".repeat(16), applyExact: false } }]);
  expect(within(screen.getByRole("table", { name: "Needs review" })).getByText(/Card fee/)).toBeTruthy();
  await opened.user.click(screen.getByRole("button", { name: "Decide on 1 match" }));
  expect(opened.address()).toBe("/reconcile");
  await screen.findByRole("button", { name: "Confirm LINE-000009 for FND-000008" });
});

test("confirms exact matches at once only where it is asked to, and shows what was recorded and paid", async () => {
  const opened = await openWithFile();
  await opened.user.click(await screen.findByRole("checkbox", { name: /Confirm exact matches at once/ }));
  await opened.user.click(screen.getByRole("button", { name: "Import 3 lines" }));
  const confirmed = await screen.findByRole("table", { name: "Confirmed at once" });
  expect(within(confirmed).getByRole("link", { name: "LINE-000006" })).toBeTruthy();
  expect(within(confirmed).getAllByText("Transfer received")).toHaveLength(2);
  expect(requests(opened, "import_statement")).toMatchObject([{ request: { applyExact: true } }]);
  expect(screen.getByRole("table", { name: "Paid at once" })).toBeTruthy();
});

test("R16: the same file again has nothing to import, and says so", async () => {
  const opened = await openWithFile();
  await opened.user.click(await screen.findByRole("button", { name: "Import 3 lines" }));
  await opened.user.click(await screen.findByRole("button", { name: "Import another file" }));
  await act(async () => opened.fake.emit("invoice-file-dropped", "/home/owner/march.xml"));
  const button = await screen.findByRole("button", { name: "Import statement" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
});

test("withdraws what it brought, after asking", async () => {
  const opened = await openWithFile();
  await opened.user.click(await screen.findByRole("button", { name: "Import 3 lines" }));
  await opened.user.click(await screen.findByRole("button", { name: "Undo import" }));
  const dialog = await screen.findByRole("dialog", { name: "Undo this import?" });
  expect(requests(opened, "undo_statement")).toEqual([]);
  await opened.user.click(within(dialog).getByRole("button", { name: "Undo import" }));
  await screen.findByText("3 lines withdrawn.");
  expect(requests(opened, "undo_statement")).toEqual([{ id: "STM-000002" }]);
  await screen.findByText("Drop a bank statement here");
});

test("a refused undo says why and stays; with a line tied it is not offered", async () => {
  const opened = await openWithFile({ overrides: { undo_statement: () => refusal("WRONG_STATUS", "LINE-000009 is the evidence of a step of FND-000008.") } });
  await opened.user.click(await screen.findByRole("button", { name: "Import 3 lines" }));
  await opened.user.click(await screen.findByRole("button", { name: "Undo import" }));
  const dialog = await screen.findByRole("dialog", { name: "Undo this import?" });
  await opened.user.click(within(dialog).getByRole("button", { name: "Undo import" }));
  await within(dialog).findByText("LINE-000009 is the evidence of a step of FND-000008.");
  await opened.user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  expect(screen.getByText("Import finished")).toBeTruthy();
});

test("a file that is no statement says why, and offers another", async () => {
  await openWithFile({}, "/home/owner/picture.png");
  await screen.findByText(/is no bank statement/);
  expect(screen.getByRole("button", { name: "Choose another file" })).toBeTruthy();
});

test("a refused import stays in the preview", async () => {
  const { user } = await openWithFile({ overrides: { import_statement: () => refusal("FILE_CHANGED", "march.xml changed since the preview.") } });
  await user.click(await screen.findByRole("button", { name: "Import 3 lines" }));
  await screen.findByText("march.xml changed since the preview.");
  expect(screen.getAllByRole("button", { name: "Choose another file" }).length).toBeGreaterThan(1);
});
