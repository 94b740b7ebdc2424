import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { describe, expect, it, vi } from "vitest";

import type { ListTotals, Page } from "../../backend/bindings";
import { createFake } from "../../backend/fake";
import { setHost } from "../../backend/host";
import { createQueryClient } from "../../backend/query";
import { later } from "../../test/later";
import { FlashProvider } from "../flash";
import { DataTable, type DataTableProps, type PageRequest } from ".";

interface Row {
  id: string;
}

const ROWS: Row[] = Array.from({ length: 60 }, (_, index) => ({ id: `ROW-${String(index + 1)}` }));

function pageOf({ search, limit, after }: PageRequest): Page<Row> {
  const found = ROWS.filter((row) => search === null || row.id.includes(search));
  const start = Number(after ?? 0);
  return { items: found.slice(start, start + limit), nextCursor: start + limit < found.length ? String(start + limit) : null };
}

function show(load: (request: PageRequest) => Promise<Page<Row>>, more: Partial<DataTableProps<Row, string>> = {}) {
  render(
    <MemoryRouter>
      <FlashProvider>
        <QueryClientProvider client={createQueryClient()}>
          <DataTable<Row, string>
            id="rows"
            title="Rows"
            columns={[
              { id: "id", label: "ID", cell: (row) => row.id, rowHeader: true },
              { id: "extra", label: "Extra", cell: () => "extra", hidden: true },
            ]}
            trackBy={(row) => row.id}
            queryKey={["rows"]}
            load={load}
            search="Find rows"
            empty={{ title: "No rows yet", text: "Rows show here." }}
            {...more}
          />
        </QueryClientProvider>
      </FlashProvider>
    </MemoryRouter>,
  );
  return userEvent.setup();
}

describe("DataTable", () => {
  it("walks forwards by cursor, fetches the next page ahead, and walks back", async () => {
    const load = vi.fn((request: PageRequest) => Promise.resolve(pageOf(request)));
    const user = show(load);
    await screen.findByText("ROW-25");
    await waitFor(() => expect(load).toHaveBeenCalledWith({ search: null, sort: null, direction: null, limit: 25, after: "25" }, {}));
    await user.click(screen.getByRole("button", { name: "Next page" }));
    await screen.findByText("ROW-26");
    await user.click(screen.getByRole("button", { name: "Next page" }));
    await screen.findByText("ROW-60");
    expect(screen.getByRole("button", { name: "Next page" }).getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("button", { name: "Previous page" }));
    await screen.findByText("ROW-26");
    expect(load.mock.calls.map(([request]) => request.after)).toEqual([null, "25", "50"]);
  });

  it("searches once the typing pauses, and says when nothing matches", async () => {
    const load = vi.fn((request: PageRequest) => Promise.resolve(pageOf(request)));
    const user = show(load);
    await screen.findByText("ROW-1");
    await user.type(screen.getByRole("searchbox", { name: "Find rows" }), "nothing");
    await screen.findByText("No matches");
    const searches = load.mock.calls.map(([request]) => request.search).filter((search) => search !== null);
    expect(searches).toEqual(["nothing"]);
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await screen.findByText("ROW-1");
  });

  it.each([
    ["1,250.00", "1250.00"],
    ["RF18 5390 0754 7034", "RF18539007547034"],
  ])("searches %j as %j, as the backend writes it, and leaves in the field what was typed", async (typed, searched) => {
    const load = vi.fn((request: PageRequest) => Promise.resolve(pageOf(request)));
    const user = show(load);
    await screen.findByText("ROW-1");
    const field = screen.getByRole<HTMLInputElement>("searchbox", { name: "Find rows" });
    await user.type(field, typed);
    await waitFor(() => expect(load.mock.lastCall?.[0].search).toBe(searched));
    expect(field.value).toBe(typed);
  });

  it("shows why it failed and tries again", async () => {
    const load = vi.fn((request: PageRequest) => Promise.resolve(pageOf(request)));
    load.mockRejectedValueOnce({ message: "The ledger is busy." });
    const user = show(load);
    await screen.findByText("The ledger is busy.");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("ROW-1");
  });

  it("says what an empty list would hold", async () => {
    show(() => Promise.resolve({ items: [], nextCursor: null }));
    await screen.findByText("No rows yet");
  });

  it("remembers the page size and the columns", async () => {
    localStorage.setItem("table:rows", JSON.stringify({ pageSize: 10, contentDisplay: [{ id: "gone", visible: true }, { id: "extra", visible: true }] }));
    show((request) => Promise.resolve(pageOf(request)));
    await screen.findByText("ROW-10");
    expect(screen.queryByText("ROW-11")).toBeNull();
    const headers = within(screen.getByRole("table")).getAllByRole("columnheader").map((header) => header.textContent);
    expect(headers).toEqual(["Extra", "ID"]);
  });

  it("lets the columns be resized, and remembers how wide they are", async () => {
    localStorage.setItem("table:rows", JSON.stringify({ contentDisplay: [{ id: "id", visible: true }, { id: "extra", visible: true }] }));
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 200, 20));
    show((request) => Promise.resolve(pageOf(request)));
    await screen.findByText("ROW-1");
    fireEvent.pointerDown(screen.getByRole("button", { name: /^ID/ }), { pointerType: "mouse", button: 0 });
    fireEvent.pointerMove(document, { clientX: 150 });
    fireEvent.pointerUp(document, { clientX: 150 });
    const stored = JSON.parse(localStorage.getItem("table:rows") ?? "{}") as { widths: Record<string, number> };
    expect(stored.widths).toEqual({ id: 150 });
  });

  it("shows a column as wide as it was made, and ignores widths that make no sense", async () => {
    localStorage.setItem("table:rows", JSON.stringify({ contentDisplay: [{ id: "id", visible: true }, { id: "extra", visible: true }], widths: { id: 321, extra: "wide", gone: 5 } }));
    show((request) => Promise.resolve(pageOf(request)));
    await screen.findByText("ROW-1");
    const widths = screen.getAllByRole("columnheader").map((header) => header.style.width);
    expect(widths[0]).toBe("321px");
    expect(widths[1]).toBe("135px");
  });

  it("says that it is loading", async () => {
    show(() => new Promise(() => undefined));
    expect((await screen.findAllByText("Loading")).length).toBeGreaterThan(0);
  });

  it("shows a long text whole, from right to left too", async () => {
    document.documentElement.dir = "rtl";
    const id = "ROW-1 ".repeat(80).trim();
    show(() => Promise.resolve({ items: [{ id }], nextCursor: null }));
    await screen.findByText(id);
    document.documentElement.dir = "ltr";
  });

  it("gives actions the selected rows that are in sight, and no others", async () => {
    const user = show((request) => Promise.resolve(pageOf(request)), {
      selection: { label: (row) => `Select ${row.id}` },
      actions: (selected) => <output>{selected.map((row) => row.id).join(" ")}</output>,
    });
    await user.click(await screen.findByRole("checkbox", { name: "Select ROW-2" }));
    await user.click(screen.getByRole("checkbox", { name: "Select ROW-5" }));
    expect(screen.getByRole("status").textContent).toBe("ROW-2 ROW-5");
    await user.click(screen.getByRole("button", { name: "Next page" }));
    await screen.findByText("ROW-26");
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("shows the rows before they are added up, then what they come to", async () => {
    const totals = later<ListTotals>();
    setHost(createFake({ overrides: { list_totals: totals.answer } }));
    show((request) => Promise.resolve(pageOf(request)), { list: () => ({ list: "INVOICES" }), totals: { amounts: "Total", parts: "Left" } });
    await screen.findByText("ROW-25");
    await screen.findByText("Adding up…");
    totals.resolve({ rows: 60, more: false, amounts: [{ currency: "USD", value: "1234.50" }], parts: [{ currency: "USD", value: "0.50" }] });
    await screen.findByText(/^60 rows · Total: USD.1,234\.50 · Left: USD.0\.50$/);
    await screen.findByText("(60)");
  });

  it("draws its rows once, and again neither for what is typed nor for what they come to", async () => {
    const totals = later<ListTotals>();
    setHost(createFake({ overrides: { list_totals: totals.answer } }));
    const cell = vi.fn((row: Row) => row.id);
    const user = show((request) => Promise.resolve(pageOf(request)), {
      list: () => ({ list: "INVOICES" }),
      totals: { amounts: "Total" },
      columns: [{ id: "id", label: "ID", cell, rowHeader: true }],
    });
    await screen.findByText("Adding up…");
    cell.mockClear();
    totals.resolve({ rows: 60, more: false, amounts: [], parts: [] });
    await screen.findByText("(60)");
    await user.type(screen.getByRole("searchbox", { name: "Find rows" }), "ROW");
    expect(cell).not.toHaveBeenCalled();
    await user.type(screen.getByRole("searchbox", { name: "Find rows" }), "-60");
    await waitFor(() => expect(screen.queryByText("ROW-1")).toBeNull());
    expect(cell).toHaveBeenCalled();
  });

  it("says so where too many rows match to be added up", async () => {
    setHost(createFake({ overrides: { list_totals: () => ({ rows: 10_000, more: true, amounts: [], parts: [] }) } }));
    show((request) => Promise.resolve(pageOf(request)), { list: () => ({ list: "INVOICES" }), totals: { amounts: "Total" } });
    await screen.findByText(/^More than 10,000 rows\./);
    await screen.findByText("(10000+)");
  });
});
