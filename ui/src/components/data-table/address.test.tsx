import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { open, type Opened } from "../../test/render";

const lastQuery = ({ fake }: Opened, command: string): Record<string, unknown> => (fake.calls.filter((call) => call.command === command).at(-1)?.args as { query: Record<string, unknown> }).query;

/** Adds a filter as an owner does: the property, how it is compared, then the value. */
const filterBy = async ({ user }: Opened, table: string, property: string, options: readonly string[]): Promise<void> => {
  const field = screen.getByRole("combobox", { name: `${table}: filters` });
  await user.click(field);
  await user.click(await screen.findByRole("option", { name: new RegExp(`^${property}`) }));
  for (const option of options) {
    await user.click(await screen.findByRole("option", { name: new RegExp(option) }));
  }
  await user.click(await screen.findByRole("button", { name: "Apply" }));
};

describe("the address of a table", () => {
  it("holds what was searched for, and back and forward lead through it", async () => {
    const opened = open("/payments?tab=transactions");
    const field = await screen.findByRole<HTMLInputElement>("searchbox", { name: /Find by ID/ });
    await opened.user.type(field, "FND-000001 ");
    await waitFor(() => expect(opened.address()).toBe("/payments?tab=transactions&search=FND-000001"));
    expect(field.value).toBe("FND-000001 ");
    await filterBy(opened, "Transactions", "Type", ["Funding"]);
    await waitFor(() => expect(opened.address()).toBe("/payments?tab=transactions&search=FND-000001&type=FUNDING"));
    await waitFor(() => expect(lastQuery(opened, "list_transactions")).toMatchObject({ search: "FND-000001", types: ["FUNDING"] }));
    await act(() => opened.go(-1));
    expect(opened.address()).toBe("/payments?tab=transactions&search=FND-000001");
    await act(() => opened.go(-1));
    expect(opened.address()).toBe("/payments?tab=transactions");
    expect(field.value).toBe("");
    await act(() => opened.go(1));
    expect(field.value).toBe("FND-000001");
  });

  it("brings a list again as it was, and leaves out what makes no sense", async () => {
    const opened = open("/payments?tab=transactions&search=INV&type=PAYMENT&from=2026-01-01&to=2026-02-31");
    const field = await screen.findByRole<HTMLInputElement>("searchbox", { name: /Find by ID/ });
    expect(field.value).toBe("INV");
    await waitFor(() => expect(lastQuery(opened, "list_transactions")).toMatchObject({ search: "INV", types: ["PAYMENT"], from: "2026-01-01", to: null }));
    expect(await screen.findByText("1 Jan 2026", { exact: false, selector: "*:not(td *)" })).toBeTruthy();
  });

  it("is empty again once the filters are cleared", async () => {
    const opened = open("/payments?tab=transactions&search=nothing-like-it&from=2026-01-01");
    await screen.findByText("No matches");
    // Beside the filters there is one that leaves the search.
    await opened.user.click(screen.getAllByRole("button", { name: "Clear filters" }).at(-1) as HTMLElement);
    await waitFor(() => expect(opened.address()).toBe("/payments?tab=transactions"));
  });
});

describe("filters", () => {
  it("of several choices are one question", async () => {
    const opened = open("/advance-pay?status=SUCCEEDED");
    await screen.findByRole("searchbox", { name: /Find by ID/ });
    await filterBy(opened, "Funding history", "Status", ["Received", "Failed"]);
    await waitFor(() => expect(opened.address()).toBe("/advance-pay?status=RECEIVED%2CSUCCEEDED%2CFAILED"));
    await waitFor(() => expect(lastQuery(opened, "list_fundings")).toMatchObject({ statuses: ["RECEIVED", "SUCCEEDED", "FAILED"] }));
  });

  it("restrict by amount, currency, seller and method, and what is added up as well", async () => {
    const opened = open("/payments?tab=transactions&min=100.00&max=junk&currency=USD%2CJPY&seller=AWS_INC&method=PM-000001");
    const asked = { minAmount: "100.00", maxAmount: null, currencies: ["USD"], sellers: ["AWS_INC"], methods: ["PM-000001"] };
    await waitFor(() => expect(lastQuery(opened, "list_transactions")).toMatchObject(asked));
    await waitFor(() => {
      const call = opened.fake.calls.filter((it) => it.command === "list_totals").at(-1);
      expect(call?.args.list).toMatchObject({ list: "TRANSACTIONS", ...asked, after: null });
    });
  });

  it("find what is paid in the list of all invoices", async () => {
    const opened = open("/payments?tab=invoices&status=PAID");
    await waitFor(() => expect(lastQuery(opened, "list_invoices")).toMatchObject({ statuses: ["PAID"], sort: "DUE_DATE", direction: "DESCENDING" }));
    expect((await screen.findAllByText("Paid")).length).toBeGreaterThan(0);
  });
});

describe("the sums of all invoices", () => {
  it("take off what is owed to the account, and say so", async () => {
    open("/payments?tab=invoices&type=CREDIT_MEMO");
    expect(await screen.findByText(/Total amount less credit memos: -\D*\d.* · Remaining balance less credit memos: -\D*\d/)).toBeTruthy();
  });
});

describe("back", () => {
  it("leads to the page of the list that was left, and to the link that was followed", async () => {
    localStorage.setItem("table:transactions", JSON.stringify({ pageSize: 10 }));
    const opened = open("/payments?tab=transactions");
    const table = await screen.findByRole("table", { name: "Transactions" });
    await waitFor(() => expect(screen.getAllByRole("button", { name: "Next page" })[0]!.getAttribute("aria-disabled")).not.toBe("true"));
    const first = table.textContent;
    await opened.user.click(screen.getAllByRole("button", { name: "Next page" })[0]!);
    await waitFor(() => expect(screen.getByRole("table", { name: "Transactions" }).textContent).not.toBe(first));
    await waitFor(() => expect(within(screen.getByRole("table", { name: "Transactions" })).getAllByRole("link", { name: /^(INV|CM|PAY|FND)-/ }).length).toBeGreaterThan(0));
    const link = within(screen.getByRole("table", { name: "Transactions" })).getAllByRole("link", { name: /^(INV|CM|PAY|FND)-/ })[0]!;
    const [left, name] = [screen.getByRole("table", { name: "Transactions" }).textContent, link.textContent];
    await opened.user.click(link);
    await waitFor(() => expect(opened.address()).not.toContain("tab=transactions"));
    await act(() => opened.go(-1));
    await waitFor(() => expect(screen.getByRole("table", { name: "Transactions" }).textContent).toBe(left));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
  });
});

describe("the order", () => {
  it("stands in the address, goes to the backend, and is left out where it is the usual one", async () => {
    const opened = open("/payments");
    await screen.findByRole("table", { name: "Payments due" });
    const header = () => screen.getByRole("columnheader", { name: /Total amount/ });
    // Beside it there is the button that resizes the column.
    const sorting = () => within(header()).getAllByRole("button", { name: /Total amount/ })[0] as HTMLElement;
    await opened.user.click(sorting());
    await waitFor(() => expect(opened.address()).toBe("/payments?sort=AMOUNT"));
    await waitFor(() => expect(lastQuery(opened, "list_invoices")).toMatchObject({ sort: "AMOUNT", direction: "ASCENDING" }));
    await opened.user.click(sorting());
    await waitFor(() => expect(opened.address()).toBe("/payments?sort=-AMOUNT"));
    expect(header().getAttribute("aria-sort")).toBe("descending");
    await opened.user.click(screen.getAllByRole("button", { name: /^Due date/ })[0] as HTMLElement);
    await waitFor(() => expect(opened.address()).toBe("/payments"));
  });

  it("that a list can't be put into is its usual one", async () => {
    const opened = open("/payments?sort=-COLOUR");
    await screen.findByRole("table", { name: "Payments due" });
    await waitFor(() => expect(lastQuery(opened, "list_invoices")).toMatchObject({ sort: null, direction: null }));
  });
});
