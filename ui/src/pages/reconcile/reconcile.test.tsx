import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { violations } from "../../test/axe";
import { heading, open, refusal } from "../../test/render";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const called = (fake: { calls: { command: string; args: Record<string, unknown> }[] }, command: string) => fake.calls.filter((it) => it.command === command).map((it) => it.args);

describe("To decide", () => {
  it("shows line and funding side by side, the surest first, with why and what confirming records", async () => {
    open("/reconcile");
    await heading("Reconcile");
    const buttons = await screen.findAllByRole("button", { name: /^Confirm LINE/ });
    expect(buttons.map((it) => it.getAttribute("aria-label"))).toEqual([
      "Confirm LINE-000006 for FND-000008",
      "Confirm LINE-000005 for FND-000006",
      "Confirm LINE-000004 for FND-000007",
      "Confirm LINE-000003 for FND-000006",
    ]);
    expect(screen.getAllByText("Exact match")).toHaveLength(2);
    expect(screen.getByText("It is on the statement of the account that is debited.")).toBeTruthy();
    expect(screen.getByText(/^That USD.12,500\.00 was received for FND-000008 on 12 Mar 2026/)).toBeTruthy();
    expect((await screen.findAllByText("Partially received")).length).toBeGreaterThan(0);
  });

  it("confirms a match, says so, and goes on with the rest", async () => {
    const { user, fake } = open("/reconcile");
    await user.click(await button("Confirm LINE-000004 for FND-000007"));
    expect((await screen.findAllByText("LINE-000004 is recorded for FND-000007")).length).toBeGreaterThan(0);
    expect(called(fake, "confirm_match")).toEqual([{ id: "MATCH-000002" }]);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Confirm LINE-000004 for FND-000007" })).toBeNull());
    expect(document.activeElement).not.toBe(document.body);
    expect(screen.getByRole("button", { name: "Confirm LINE-000006 for FND-000008" })).toBeTruthy();
  });

  it("says beside a match why it is refused", async () => {
    const { user } = open("/reconcile", { overrides: { confirm_match: () => refusal("WRONG_STATUS", "FND-000007 failed before.") } });
    await user.click(await button("Confirm LINE-000004 for FND-000007"));
    await screen.findByText("FND-000007 failed before.");
    expect(screen.getByText("Nothing was recorded")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Confirm LINE-000004 for FND-000007" })).toBeTruthy();
  });

  it("asks before it rejects", async () => {
    const { user, fake } = open("/reconcile");
    await user.click(await button("Reject LINE-000003 for FND-000006"));
    const dialog = await screen.findByRole("dialog", { name: "Reject the match of LINE-000003 with FND-000006?" });
    expect(called(fake, "reject_match")).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Reject" }));
    expect((await screen.findAllByText("The match of LINE-000003 with FND-000006 is rejected")).length).toBeGreaterThan(0);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Reject LINE-000003 for FND-000006" })).toBeNull());
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("confirms the exact ones that are selected, after saying what that records", async () => {
    const { user, fake } = open("/reconcile");
    expect((await button("Confirm exact matches (0)")).getAttribute("aria-disabled")).toBe("true");
    await user.click(await screen.findByRole("checkbox", { name: "Select all exact matches" }));
    await user.click(await button("Confirm exact matches (2)"));
    const dialog = await screen.findByRole("dialog", { name: "Confirm 2 matches?" });
    expect(within(dialog).getAllByRole("listitem")).toHaveLength(2);
    await user.click(within(dialog).getByRole("button", { name: "Confirm 2 matches" }));
    expect((await screen.findAllByText("2 matches confirmed")).length).toBeGreaterThan(0);
    expect(called(fake, "confirm_match")).toEqual([{ id: "MATCH-000004" }, { id: "MATCH-000003" }]);
    // What came back of FND-000006 fits no more: more than that has arrived by now.
    await waitFor(() => expect(screen.getAllByRole("button", { name: /^Confirm LINE/ })).toHaveLength(1));
  });

  it("one of several that is refused keeps back no other, and says why", async () => {
    const { user, fake } = open("/reconcile");
    await user.click(await screen.findByRole("checkbox", { name: "Select all exact matches" }));
    await user.click(await button("Confirm exact matches (2)"));
    fake.override("confirm_match", ({ id }: { id: string }) => {
      fake.override("confirm_match", undefined);
      return refusal("WRONG_STATUS", `${id} was rejected before.`);
    });
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Confirm 2 matches" }));
    await screen.findByText("1 match not confirmed");
    expect(screen.getByRole("dialog").textContent).toContain("LINE-000006: MATCH-000004 was rejected before.");
    expect((await screen.findAllByText("1 match confirmed")).length).toBeGreaterThan(0);
  });

  it("with nothing to decide says what a statement is for, and leads to the import", async () => {
    const { user, address } = open("/reconcile", { start: "empty" });
    await screen.findByText("Nothing to decide");
    expect(screen.getByText(/camt\.053 \(XML\), OFX or CSV.*Nothing is recorded before you confirm it/)).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Import statement" }).at(-1)!);
    expect(address()).toBe("/reconcile/import");
  });
});

describe("Statement lines", () => {
  it("have an address, and each leads to its page", async () => {
    const { user, address } = open("/reconcile");
    await user.click(await screen.findByRole("tab", { name: "Statement lines" }));
    expect(address()).toBe("/reconcile?tab=lines");
    await user.click(await screen.findByRole("link", { name: "LINE-000002" }));
    expect(address()).toBe("/reconcile/lines/LINE-000002");
  });

  it("are searched and restricted by the backend, and downloaded as they are shown", async () => {
    const { user, fake } = open("/reconcile?tab=lines&status=SUGGESTED&direction=DEBIT&from=2026-03-12");
    const table = await screen.findByRole("table", { name: "Statement lines" });
    await waitFor(() => expect(within(table).getAllByRole("link", { name: /^LINE-/ })).toHaveLength(3));
    await user.type(screen.getByRole("searchbox", { name: "Find text, an amount or an ID" }), "wire");
    await waitFor(() => expect(within(table).getAllByRole("link", { name: /^LINE-/ })).toHaveLength(2));
    const asked = (called(fake, "list_statement_lines").at(-1) as { query: object }).query;
    expect(asked).toMatchObject({ statuses: ["SUGGESTED"], creditDebit: ["DEBIT"], from: "2026-03-12", to: null, search: "wire" });
    await user.click(await button(/CSV/));
    await waitFor(() => expect(called(fake, "download_list")).toMatchObject([{ list: { list: "STATEMENT_LINES", search: "wire", statuses: ["SUGGESTED"] } }]));
  });

  it("keep what is long, and what is written from right to left, within their cells", async () => {
    const long = "دفعة ".repeat(40);
    const { fake } = open("/reconcile?tab=lines");
    fake.ledger().lines[0]!.description = long;
    await screen.findByRole("link", { name: "LINE-000001" });
    expect(screen.getByText(long.trim()).tagName).toBe("BDI");
  });
});

it.each([
  ["/reconcile", "Exact match"],
  ["/reconcile?tab=lines", "Monthly account fee"],
  ["/reconcile/lines/LINE-000006", "What the bank says"],
  ["/reconcile/import", "Drop a bank statement here"],
])("axe finds nothing on %s", async (address, text) => {
  const { container } = open(address);
  await screen.findAllByText(text);
  expect(await violations(container)).toEqual([]);
});
