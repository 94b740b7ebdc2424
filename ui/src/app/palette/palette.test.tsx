import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { FakeOptions } from "../../backend/fake";
import { violations } from "../../test/axe";
import { open, refusal, type Opened } from "../../test/render";

const field = () => screen.findByRole("combobox", { name: "Find a page, an action or a record" });
const options = () => screen.queryAllByRole("option").map((it) => it.textContent);
const marked = () => screen.getByRole("option", { selected: true }).textContent;
const status = () => within(screen.getByRole("dialog")).getByRole("status").textContent;

async function openPalette(address: string, settings: FakeOptions = {}): Promise<Opened> {
  const opened = open(address, settings);
  await screen.findAllByRole("button", { name: /^Find/ });
  await opened.user.keyboard("{Control>}k{/Control}");
  await field();
  return opened;
}

test("a record is found by its number and opened, by keyboard alone", async () => {
  const { user, address, fake } = await openPalette("/settings?tab=about");
  const invoice = fake.ledger().invoices.find((it) => it.invoiceNumber === "INV-2026-0100")!;
  await user.keyboard("inv-2026-0100");
  await screen.findByRole("group", { name: "Invoices and credit memos" });
  await waitFor(() => expect(status()).toMatch(/^\d+ results?$/));
  expect(marked()).toContain("INV-2026-0100");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe(`/invoices/${invoice.id}`));
  expect(screen.queryByRole("dialog")).toBeNull();
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
});

test.each([
  ["doc-000001", "Documents", "DOC-000001", "/documents/DOC-000001"],
  ["line-000001", "Statement lines", "LINE-000001", "/reconcile/lines/LINE-000001"],
  ["UC-000001", "Unapplied cash", "UC-000001", "/payments/unapplied-cash/UC-000001"],
])("%j is found among %s", async (typed, group, id, page) => {
  const { user, address } = await openPalette("/settings?tab=about");
  await user.keyboard(typed);
  const found = within(await screen.findByRole("group", { name: group })).getByRole("option");
  expect(found.textContent).toContain(id);
  await user.click(found);
  await waitFor(() => expect(address()).toBe(page));
});

test("the arrows, Home and End choose, round and round; the field keeps the focus and names the row", async () => {
  const { user } = await openPalette("/settings?tab=about");
  const all = options();
  expect(marked()).toBe(all[0]);
  await user.keyboard("{ArrowDown}");
  expect(marked()).toBe(all[1]);
  await user.keyboard("{End}");
  expect(marked()).toBe(all.at(-1));
  await user.keyboard("{ArrowDown}");
  expect(marked()).toBe(all[0]);
  await user.keyboard("{ArrowUp}");
  expect(marked()).toBe(all.at(-1));
  await user.keyboard("{Home}");
  expect(marked()).toBe(all[0]);
  const input = await field();
  expect(document.activeElement).toBe(input);
  expect(document.getElementById(input.getAttribute("aria-activedescendant")!)).toBe(screen.getByRole("option", { selected: true }));
  expect(document.getElementById(input.getAttribute("aria-controls")!)).toBe(screen.getByRole("listbox"));
});

test("pages and actions are found by other words, too; only those of this ledger", async () => {
  const { user, address } = await openPalette("/settings?tab=about");
  await user.keyboard("back up now");
  expect(options()).toEqual([]);
  await user.clear(await field());
  await user.keyboard("dark");
  expect(marked()).toBe("Settings: Appearance");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(address()).toBe("/settings?tab=appearance"));
});

test("what can't be done in a ledger is not offered", async () => {
  const { user } = await openPalette("/settings?tab=about", { start: "empty" });
  await user.keyboard("add funds");
  expect(options()).toEqual([]);
  await user.clear(await field());
  await user.keyboard("register");
  expect(marked()).toBe("Register for Advance Pay");
});

test("an action is done at once, and says what came of it", async () => {
  const { user, fake } = await openPalette("/settings?tab=about", { start: "empty" });
  await user.keyboard("back up now{Enter}");
  expect((await screen.findAllByText(/Today's backup is made and was read back/)).length).toBeGreaterThan(0);
  expect(fake.calls.filter((it) => it.command === "daily_backup")).toHaveLength(1);
});

test("an action that fails says why", async () => {
  const { user } = await openPalette("/settings?tab=about", { start: "empty", overrides: { daily_backup: () => refusal("STORAGE_FAILED", "The disk is full.") } });
  await user.keyboard("back up now{Enter}");
  expect((await screen.findAllByText("The disk is full.")).length).toBeGreaterThan(0);
  expect(screen.queryByText("Today's backup is being made.")).toBeNull();
});

test("the answer to what stood there before is dropped", async () => {
  const slow = new Map<string, (page: unknown) => void>();
  const row = (id: string) => ({ items: [{ ...template, id, reference: "RF18539007547034" }], nextCursor: null });
  const { user, fake } = await openPalette("/settings?tab=about", { overrides: { list_fundings: ({ query }) => new Promise((resolve) => slow.set(query.search, resolve)) } });
  const template = fake.ledger().fundings[0]!.funding;
  await user.keyboard("fnd-0");
  await waitFor(() => expect(slow.has("fnd-0")).toBe(true));
  expect(status()).toContain("Searching the ledger");
  await user.keyboard("00002");
  await waitFor(() => expect(slow.has("fnd-000002")).toBe(true));
  slow.get("fnd-000002")!(row("FND-000002"));
  const group = await screen.findByRole("group", { name: "Fundings" });
  slow.get("fnd-0")!(row("FND-000777"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(group.textContent).toContain("FND-000002");
  expect(screen.queryByText(/FND-000777/)).toBeNull();
});

test("each text is searched once, after the typing paused", async () => {
  const { user, fake } = await openPalette("/settings?tab=about");
  await user.keyboard("fnd-000001");
  await screen.findByRole("group", { name: "Fundings" });
  const searched = (command: string) => fake.calls.filter((it) => it.command === command).map((it) => (it.args as { query: { search: string; limit: number } }).query);
  for (const command of ["list_invoices", "list_fundings", "list_transactions"]) {
    expect(searched(command)).toEqual([{ search: "fnd-000001", limit: 5 }]);
  }
});

test("a reference in fours and an amount with commas are searched as the ledger has them", async () => {
  const { user, fake } = await openPalette("/settings?tab=about");
  const last = () => fake.calls.filter((it) => it.command === "list_fundings").at(-1)?.args;
  await user.keyboard("RF18 5390 0754 7034");
  await waitFor(() => expect(last()).toEqual({ query: { search: "RF18539007547034", limit: 5 } }));
  await user.clear(await field());
  await user.keyboard("USD 25,000.00");
  await waitFor(() => expect(last()).toEqual({ query: { search: "25000.00", limit: 5 } }));
});

test("nothing found is said, with what could be tried", async () => {
  const { user } = await openPalette("/settings?tab=about");
  await user.keyboard("zebra");
  await waitFor(() => expect(status()).toBe("Nothing found for “zebra”"));
  expect(screen.getByText(/Try an ID/)).toBeTruthy();
  expect((await field()).getAttribute("aria-expanded")).toBe("false");
  await user.keyboard("{Enter}");
  expect(screen.getByRole("dialog")).toBeTruthy();
});

test("two letters are too few for records, and it says so", async () => {
  const { user, fake } = await openPalette("/settings?tab=about");
  await user.keyboard("pa");
  expect(status()).toContain("Type at least 3 characters to find records.");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(fake.calls.some((it) => it.command === "list_fundings")).toBe(false);
});

test("a failed search says which and why, keeps the rest, and can be tried again", async () => {
  const { user, fake } = await openPalette("/settings?tab=about", { overrides: { list_invoices: () => refusal("STORAGE_FAILED", "The ledger is busy.") } });
  await user.keyboard("000001");
  expect(await screen.findByText("The ledger is busy.")).toBeTruthy();
  expect(status()).toContain("Could not be searched: Invoices and credit memos");
  expect(await screen.findByRole("group", { name: "Fundings" })).toBeTruthy();
  fake.override("list_invoices", undefined);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("group", { name: "Invoices and credit memos" })).toBeTruthy();
  expect(screen.queryByText("The ledger is busy.")).toBeNull();
});

test("at most five of a group are shown, and it says when there are more", async () => {
  const { user } = await openPalette("/settings?tab=about");
  await user.keyboard("inv-");
  const group = await screen.findByRole("group", { name: "Transactions: the first 5" });
  expect(within(group).getAllByRole("option")).toHaveLength(5);
});

test("Escape closes it and gives the focus back; what is typed elsewhere stays", async () => {
  const { user, address } = open("/settings?tab=about");
  await screen.findAllByRole("button", { name: /^Find/ });
  const opener = screen.getAllByRole("link", { name: "Payment methods" })[0]!;
  opener.focus();
  await user.keyboard("{Control>}k{/Control}");
  await field();
  await user.keyboard("adv");
  // Cloudscape reads it from `keyCode`, which user-event leaves out.
  fireEvent.keyDown(await field(), { key: "Escape", keyCode: 27 });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(document.activeElement).toBe(opener);
  expect(address()).toBe("/settings?tab=about");
});

test("the bar on top has a button for it", async () => {
  const { user } = open("/settings?tab=about");
  await user.click((await screen.findAllByRole("button", { name: /^Find/ }))[0]!);
  await waitFor(async () => expect(document.activeElement).toBe(await field()));
});

test("where one jumped lately comes first, for each ledger", async () => {
  const { user, address, fake } = await openPalette("/settings?tab=about");
  await user.keyboard("fnd-000001");
  await screen.findByRole("group", { name: "Fundings" });
  await user.keyboard("{End}{Home}{Enter}");
  await waitFor(() => expect(address()).toBe("/fundings/FND-000001"));
  await user.keyboard("{Control>}k{/Control}");
  await field();
  const recent = screen.getByRole("group", { name: "Recent" });
  expect(within(recent).getAllByRole("option")[0]!.textContent).toContain("FND-000001");
  const key = Object.keys(localStorage).find((it) => it.startsWith("recent:"))!;
  expect(key).toBe(`recent:${fake.ledger().info.path}`);
});

test("what is remembered but damaged is left out", async () => {
  const opened = open("/settings?tab=about");
  localStorage.setItem(`recent:${opened.fake.ledger().info.path}`, '[{"id":7},null,{"id":"FND-000009","text":"FND-000009","address":"https://example.com"},{"id":"payments"}]');
  await screen.findAllByRole("button", { name: /^Find/ });
  await opened.user.keyboard("{Control>}k{/Control}");
  await field();
  expect(within(screen.getByRole("group", { name: "Recent" })).getAllByRole("option").map((it) => it.textContent)).toEqual([expect.stringContaining("Payments")]);
});

test("axe finds nothing on the palette", async () => {
  const { user } = await openPalette("/settings?tab=about");
  expect(await violations(screen.getByRole("dialog"))).toEqual([]);
  await user.keyboard("000001");
  await screen.findByRole("group", { name: "Fundings" });
  expect(await violations(screen.getByRole("dialog"))).toEqual([]);
});
