import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import type { FileColumns, MapColumns } from "../../backend/bindings";
import { later } from "../../test/later";
import { heading, open, refusal, type Opened } from "../../test/render";

const OTHER = "/home/owner/other-columns.csv";

const PAGES = [
  { address: "/invoices/import", title: "Import invoices", kind: "INVOICES", preview: "preview_invoices", choose: "choose_invoice_file", known: "/home/owner/march.csv" },
  { address: "/reconcile/import", title: "Import statement", kind: "STATEMENT", preview: "preview_statement", choose: "choose_statement_file", known: "/home/owner/march.csv" },
] as const;

type PageOfFiles = (typeof PAGES)[number];

const [INVOICES, STATEMENT] = PAGES;

async function openWithFile(page: PageOfFiles, path: string, options: Parameters<typeof open>[1] = {}): Promise<Opened> {
  const opened = open(page.address, options);
  await heading(page.title);
  await act(async () => opened.fake.emit("invoice-file-dropped", path));
  return opened;
}

const sent = ({ fake }: Opened) => fake.calls.filter((it) => it.command === "map_columns").map((it) => it.args["request"] as MapColumns);

const field = (name: string | RegExp) => screen.getByRole("button", { name: name instanceof RegExp ? name : new RegExp(`^${name}\\b`) });

async function choose({ user }: Opened, name: string, option: string | RegExp): Promise<void> {
  await user.click(field(name));
  await user.click(await screen.findByRole("option", { name: option }));
}

const KEY_CODES = { ArrowDown: 40, Enter: 13 };

/** Presses a key where the focus is. Cloudscape reads it from `keyCode`, which user-event leaves out. */
const press = (key: keyof typeof KEY_CODES) => act(async () => void fireEvent.keyDown(document.activeElement!, { key, keyCode: KEY_CODES[key] }));

const formIsShown = () => screen.findByRole("heading", { name: "Match columns" });

const use = ({ user }: Opened) => user.click(screen.getByRole("button", { name: "Use these columns" }));

async function matchInvoices(opened: Opened): Promise<void> {
  await formIsShown();
  await choose(opened, "Invoice ID", /^Invoice no\./);
  await choose(opened, "Type", "Invoice");
  await choose(opened, "Issued on", /^Invoice date/);
  await choose(opened, "Due date", /^Due/);
  await choose(opened, "Amount", /^Total/);
  await choose(opened, "Currency", "EUR");
  await choose(opened, "How dates are written", /^Month, day, year/);
}

describe.each(PAGES)("$title", (page) => {
  test("a file whose columns are not known says so, shows its first rows and asks where they are", async () => {
    await openWithFile(page, OTHER);
    await formIsShown();
    expect(screen.getByText(/^other-columns\.csv: The first line does not name the columns/)).toBeTruthy();
    const rows = screen.getByRole("table", { name: "First rows" });
    expect(within(rows).getAllByText(page.kind === "INVOICES" ? "3/12/2026" : "12.03.2026").length).toBeGreaterThan(0);
    await waitFor(() => expect(document.activeElement?.contains(screen.getByRole("heading", { name: "Match columns" }))).toBe(true));
    expect(document.activeElement).not.toBe(document.body);
  });

  test("a file that is no table can't be matched", async () => {
    const { fake } = await openWithFile(page, "/home/owner/picture.png");
    await screen.findByText("This file can't be read");
    expect(fake.calls.some((it) => it.command === "file_columns")).toBe(true);
    expect(screen.queryByRole("heading", { name: "Match columns" })).toBeNull();
  });

  test("a file that is refused for another reason is not asked about", async () => {
    await openWithFile(page, page.known, { overrides: { [page.preview]: () => refusal("FILE_UNREADABLE", "march.csv: In line 3, a quote is opened, but never closed.") } });
    await screen.findByText("march.csv: In line 3, a quote is opened, but never closed.");
    expect(screen.queryByRole("heading", { name: "Match columns" })).toBeNull();
  });

  test("while the columns are looked for, it says that the file is read", async () => {
    const columns = later<FileColumns>();
    const { fake } = await openWithFile(page, OTHER, { overrides: { file_columns: columns.answer } });
    await waitFor(() => expect(fake.calls.some((it) => it.command === "file_columns")).toBe(true));
    expect(screen.getByText("Reading the file")).toBeTruthy();
    expect(screen.queryByText("This file can't be read")).toBeNull();
    columns.reject({ code: "FILE_UNREADABLE", message: "other-columns.csv: It is gone.", field: null, problems: [] });
    await screen.findByText("This file can't be read");
    expect(screen.queryByText("Reading the file")).toBeNull();
  });

  test("nothing is sent while needed columns are missing: each is marked, and the first gets the focus", async () => {
    const opened = await openWithFile(page, OTHER);
    await formIsShown();
    await use(opened);
    const needed = page.kind === "INVOICES" ? ["Invoice ID", "Type", "Issued on", "Due date", "Amount", "Currency"] : ["Booked on", "Amount", "Currency"];
    for (const name of needed) {
      expect([name, field(name).getAttribute("aria-invalid")]).toEqual([name, "true"]);
    }
    expect(document.activeElement).toBe(field(needed[0]!));
    expect(sent(opened)).toEqual([]);
  });

  test("Cancel leaves the file as it is, and keeps the focus", async () => {
    const { user } = await openWithFile(page, OTHER);
    await formIsShown();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("heading", { name: "Match columns" })).toBeNull();
    expect(screen.getByText("This file can't be read")).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });

  test("what was chosen stays when the dialog for another file is canceled", async () => {
    const opened = await openWithFile(page, OTHER, { overrides: { [page.choose]: () => null } });
    await formIsShown();
    await choose(opened, "Currency", "GBP");
    await opened.user.click(screen.getByRole("button", { name: "Choose another file" }));
    await waitFor(() => expect(screen.queryByText("Reading the file")).toBeNull());
    expect(opened.fake.calls.some((it) => it.command === page.choose)).toBe(true);
    expect(field("Currency").textContent).toMatch(/GBP/);
  });

  test("a known file can be read otherwise: the form has what holds now, and Cancel leads back to the preview", async () => {
    const opened = await openWithFile(page, page.known);
    await opened.user.click(await screen.findByRole("button", { name: "Change columns" }));
    await formIsShown();
    expect(screen.queryByRole("heading", { name: "What will happen" })).toBeNull();
    expect(field("Currency").textContent).toMatch(/currency/);
    expect(field("How dates are written").textContent).toMatch(/2026-03-31/);
    await waitFor(() => expect(document.activeElement?.contains(screen.getByRole("heading", { name: "Match columns" }))).toBe(true));
    await opened.user.click(screen.getByRole("button", { name: "Cancel" }));
    const title = await screen.findByRole("heading", { name: "What will happen" });
    await waitFor(() => expect(document.activeElement?.contains(title)).toBe(true));
    expect(screen.queryByText("As you matched them")).toBeNull();
    expect(sent(opened)).toEqual([]);
  });

  test("a file that can't be found any more has no columns to change", async () => {
    const { user } = await openWithFile(page, page.known, { overrides: { file_columns: () => refusal("FILE_UNREADABLE", "march.csv: There is no such file.") } });
    await user.click(await screen.findByRole("button", { name: "Change columns" }));
    await screen.findByText("march.csv: There is no such file.");
  });
});

test("what was matched is remembered, a word for every row as a value, and the preview follows", async () => {
  const opened = await openWithFile(INVOICES, OTHER);
  await matchInvoices(opened);
  await use(opened);
  const title = await screen.findByRole("heading", { name: "What will happen" });
  expect(sent(opened)).toEqual([
    {
      path: OTHER,
      kind: "INVOICES",
      header: ["Invoice no.", "Invoice date", "Due", "Total", "Seller", "Cost center", ""],
      columns: [
        { column: "invoice_number", position: 0, value: null },
        { column: "type", position: null, value: "INVOICE" },
        { column: "seller", position: 4, value: null },
        { column: "issued_on", position: 1, value: null },
        { column: "due_on", position: 2, value: null },
        { column: "amount", position: 3, value: null },
        { column: "currency", position: null, value: "EUR" },
      ],
      dates: "MONTH_DAY_YEAR",
      decimals: "POINT",
    },
  ]);
  expect(screen.getByText("As you matched them")).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.contains(title)).toBe(true));
});

test("a statement of another bank is matched once; the next one of it is read at once, and can be changed again", async () => {
  const opened = await openWithFile(STATEMENT, OTHER);
  await formIsShown();
  await choose(opened, "Booked on", /^Posting day/);
  await choose(opened, "Money out", /^Paid out/);
  await choose(opened, "Money in", /^Paid in/);
  await choose(opened, "Currency", "USD");
  await choose(opened, "How dates are written", /^Day, month, year/);
  await choose(opened, "Mark before the cents", /^Comma/);
  await use(opened);
  await screen.findByText("As you matched them");
  await act(async () => opened.fake.emit("invoice-file-dropped", "/home/owner/april/other-columns.csv"));
  await waitFor(() => expect(opened.fake.calls.filter((it) => it.command === "preview_statement").length).toBe(3));
  await screen.findByText("As you matched them");
  await opened.user.click(screen.getByRole("button", { name: "Change columns" }));
  await formIsShown();
  expect(field("Currency").textContent).toMatch(/USD.*The same in every row/);
  expect(field("Money out").textContent).toMatch(/Paid out.*31,50/);
  expect(field("Mark before the cents").textContent).toMatch(/1\.234,50/);
  expect(sent(opened).length).toBe(1);
});

test("a statement has the amount, or money out and money in, not both", async () => {
  const opened = await openWithFile(STATEMENT, OTHER);
  await formIsShown();
  await choose(opened, "Booked on", /^Posting day/);
  await choose(opened, "Currency", "USD");
  await choose(opened, "Money out", /^Paid out/);
  await use(opened);
  expect(document.activeElement).toBe(field("Money in"));
  expect(field("Amount").getAttribute("aria-invalid")).not.toBe("true");
  await choose(opened, "Amount", /^Paid in/);
  expect(await screen.findByText("Choose either the amount, or money out and money in.")).toBeTruthy();
  expect(sent(opened)).toEqual([]);
  await choose(opened, "Money out", "Not in this file");
  expect(screen.queryByText("Choose either the amount, or money out and money in.")).toBeNull();
  await use(opened);
  await screen.findByText("As you matched them");
});

test.each([
  ["beside its field", "INVALID_INPUT", '"EUR" is no known currency.', [{ field: "columns.currency", message: '"EUR" is no known currency.' }]],
  ["above the buttons", "FILE_CHANGED", "other-columns.csv has changed since the preview.", []],
])("a refusal is said %s, and nothing that was chosen is lost", async (_, code, message, problems) => {
  const opened = await openWithFile(INVOICES, OTHER, { overrides: { map_columns: () => refusal(code, message, problems) } });
  await matchInvoices(opened);
  await use(opened);
  expect(await screen.findByText(message)).toBeTruthy();
  expect(field("Currency").getAttribute("aria-invalid") === "true").toBe(problems.length > 0);
  expect(field("Invoice ID").textContent).toMatch(/Invoice no\./);
  opened.fake.override("map_columns", undefined);
  await use(opened);
  await screen.findByText("As you matched them");
  expect(sent(opened)[1]).toEqual(sent(opened)[0]);
});

test("a value of the owner's own stays as it was said", async () => {
  const opened = await openWithFile(INVOICES, "/home/owner/march.csv");
  await screen.findByRole("button", { name: "Change columns" });
  opened.fake.ledger().mappings = [{ path: "", kind: "INVOICES", header: ["invoice_number", "type", "seller", "issued_on", "due_on", "currency", "amount", "comment"], columns: [{ column: "seller", position: null, value: "aws emea" }], dates: "YEAR_MONTH_DAY", decimals: "POINT" }];
  await opened.user.click(screen.getByRole("button", { name: "Change columns" }));
  await formIsShown();
  expect(field("Seller").textContent).toMatch(/aws emea/);
  await choose(opened, "Seller", "AWS Inc.");
  await choose(opened, "Seller", "aws emea");
});

test("it is matched with the keyboard alone", async () => {
  const opened = await openWithFile(STATEMENT, OTHER);
  await formIsShown();
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  const { user } = opened;
  const tabTo = async (control: HTMLElement) => {
    for (let presses = 0; document.activeElement !== control && presses < 40; presses += 1) {
      await user.tab();
    }
    expect(document.activeElement).toBe(control);
  };
  const pick = async (name: string, option: RegExp) => {
    await tabTo(field(name));
    await press("ArrowDown");
    const wanted = await screen.findByRole("option", { name: option });
    const marked = () => document.getElementById(document.activeElement?.getAttribute("aria-activedescendant") ?? "");
    for (let presses = 0; !wanted.contains(marked()) && presses < 20; presses += 1) {
      await press("ArrowDown");
    }
    await press("Enter");
    await waitFor(() => expect(document.activeElement).toBe(field(name)));
  };
  await pick("Booked on", /^Posting day/);
  await pick("Money out", /^Paid out/);
  await pick("Money in", /^Paid in/);
  await pick("Currency", /^GBP/);
  await tabTo(screen.getByRole("button", { name: "Use these columns" }));
  await user.keyboard("{Enter}");
  await screen.findByText("As you matched them");
  expect(sent(opened)[0]?.columns).toContainEqual({ column: "currency", position: null, value: "GBP" });
});

test("columns of one name are told apart by their place, and a file without rows says so", async () => {
  const columns = { path: OTHER, kind: "INVOICES", fileName: "other-columns.csv", header: ["Total", "Total", ""], samples: [], columns: [{ column: "amount", position: null, value: null }], dates: "YEAR_MONTH_DAY", decimals: "POINT", mapped: false, problem: "The columns are not known.", problemParts: [] } satisfies FileColumns;
  const opened = await openWithFile(INVOICES, OTHER, { overrides: { file_columns: () => columns } });
  await formIsShown();
  expect(within(screen.getByRole("table", { name: "First rows" })).getByText("The file has a header, but nothing beneath it.")).toBeTruthy();
  await opened.user.click(field("Amount"));
  const options = await screen.findAllByRole("option");
  expect(options.map((it) => it.textContent)).toEqual([expect.stringMatching(/^Total.*Column 1/), expect.stringMatching(/^Total.*Column 2/), expect.stringMatching(/^Column 3/)]);
});
