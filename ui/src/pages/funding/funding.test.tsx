import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { heading, open } from "../../test/render";

describe("Funding", () => {
  it("shows the steps with their evidence, the document and the postings", async () => {
    open("/fundings/FND-000006");
    await heading(/Funding FND-000006/);
    await screen.findByText("Timeline");
    expect(screen.getByText("“Bank statement: a correspondent bank kept 25.00”")).toBeTruthy();
    expect(screen.getByText("Still to arrive")).toBeTruthy();
    const documents = screen.getByRole("table", { name: "Documents" });
    expect(within(documents).getByText(/^DOC-/)).toBeTruthy();
    expect(screen.getAllByText("assets:advance pay").length).toBeGreaterThan(0);
  });

  it("offers what can be done now, and does it", async () => {
    const { user } = open("/fundings/FND-000007");
    await user.click(await screen.findByRole("button", { name: "Mark as succeeded" }));
    const dialog = await screen.findByRole("dialog", { name: "Mark FND-000007 as succeeded" });
    await user.type(within(dialog).getByRole("textbox", { name: /How do you know/ }), "Statement line of today");
    await user.click(within(dialog).getByRole("button", { name: "Mark as succeeded" }));
    await screen.findByText("FND-000007 is marked as succeeded");
    await screen.findByText("“Statement line of today”");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Mark as succeeded" })).toBeNull());
  });

  it("shows the statement lines that may stand for a step, and takes one in from here", async () => {
    const { user, fake } = open("/fundings/FND-000008");
    await user.click(await screen.findByRole("button", { name: "Confirm LINE-000006 for FND-000008" }));
    await screen.findByText(/^Bank statement/);
    expect(screen.getByRole("link", { name: "LINE-000006" })).toBeTruthy();
    expect(screen.queryByText("Suggested matches")).toBeNull();
    expect(fake.calls.filter((it) => it.command === "list_matches")[0]?.args).toEqual({ query: { statuses: ["SUGGESTED"], fundingId: "FND-000008", limit: 100 } });
  });

  it("says that it is loading", async () => {
    open("/fundings/FND-000006", { overrides: { get_funding: () => new Promise(() => undefined) } });
    await screen.findByText("Loading the funding");
  });

  it("says that there is none", async () => {
    open("/fundings/FND-999999");
    await screen.findByText(/FND-999999/, { selector: "h1 *, h1" });
    await screen.findByRole("button", { name: "View funding history" });
  });
});
