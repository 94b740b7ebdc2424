import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { open, type Opened } from "../../test/render";

const lastQuery = ({ fake }: Opened, command: string): Record<string, unknown> => (fake.calls.filter((call) => call.command === command).at(-1)?.args as { query: Record<string, unknown> }).query;

const choose = async ({ user }: Opened, field: RegExp, option: string): Promise<void> => {
  await user.click(screen.getByRole("button", { name: field }));
  await user.click(await screen.findByRole("option", { name: option }));
};

describe("the address of a table", () => {
  it("holds what was searched for, and back and forward lead through it", async () => {
    const opened = open("/payments?tab=transactions");
    const field = await screen.findByRole<HTMLInputElement>("searchbox", { name: /Find by ID/ });
    await opened.user.type(field, "FND-000001 ");
    await waitFor(() => expect(opened.address()).toBe("/payments?tab=transactions&search=FND-000001"));
    expect(field.value).toBe("FND-000001 ");
    await choose(opened, /^Type Any type/, "Funding");
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
    expect(screen.getByLabelText<HTMLInputElement>("From").value).toBe("2026-01-01");
  });

  it("is empty again once the filters are cleared", async () => {
    const opened = open("/payments?tab=transactions&search=nothing-like-it&from=2026-01-01");
    await opened.user.click(await screen.findByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(opened.address()).toBe("/payments?tab=transactions"));
  });
});

describe("filters", () => {
  it("restrict the funding history by status and by the days of the request", async () => {
    const opened = open("/advance-pay");
    const from = await screen.findByLabelText<HTMLInputElement>("Requested from");
    await choose(opened, /^Status Any status/, "Succeeded");
    await opened.user.type(from, "2026-02");
    expect(opened.address()).toBe("/advance-pay?status=SUCCEEDED");
    await opened.user.type(from, "-01");
    await waitFor(() => expect(lastQuery(opened, "list_fundings")).toMatchObject({ statuses: ["SUCCEEDED"], from: "2026-02-01", to: null }));
    expect(opened.address()).toBe("/advance-pay?status=SUCCEEDED&from=2026-02-01");
  });

  it("complete a day that is left early, and say beside it what is wrong with it", async () => {
    const opened = open("/advance-pay?from=2026-02-10");
    const to = await screen.findByLabelText<HTMLInputElement>("Requested to");
    await opened.user.type(to, "2026-02");
    expect(opened.address()).toBe("/advance-pay?from=2026-02-10");
    await opened.user.click(screen.getByRole("heading", { level: 1 }));
    await waitFor(() => expect(to.value).toBe("2026-02-01"));
    expect(await screen.findByText("Choose a day that isn't before the first one.")).toBeTruthy();
    expect(opened.address()).toBe("/advance-pay?from=2026-02-10&to=2026-02-01");
  });

  it("restrict the payments due by status", async () => {
    const opened = open("/payments");
    await screen.findByRole("searchbox", { name: /Find by invoice ID/ });
    await choose(opened, /^Status Any status/, "Past due");
    await waitFor(() => expect(lastQuery(opened, "list_invoices")).toMatchObject({ statuses: ["PAST_DUE"], openOnly: true }));
    expect(within(await screen.findByRole("table", { name: "Payments due" })).queryByText("Due")).toBeNull();
  });
});
