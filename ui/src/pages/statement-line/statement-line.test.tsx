import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { heading, open, refusal } from "../../test/render";

test("says what the bank says, and where the line came from", async () => {
  open("/reconcile/lines/LINE-000006");
  await heading(/Statement line LINE-000006/);
  await screen.findByText("statement-2026-03-12.xml");
  expect(screen.getByText("····1234")).toBeTruthy();
  expect(screen.getByText("Money out", { exact: false })).toBeTruthy();
  expect(screen.getByText("Entry in the file")).toBeTruthy();
  expect(screen.getByText("camt.053 (XML)")).toBeTruthy();
  expect((await screen.findAllByRole("link", { name: "FND-000008" })).length).toBeGreaterThan(0);
});

test("a match that is confirmed here says who decided, and the funding's timeline leads back", async () => {
  const { user, address } = open("/reconcile/lines/LINE-000006");
  await user.click(await screen.findByRole("button", { name: "Confirm LINE-000006 for FND-000008" }));
  await screen.findByText(/^Confirmed by owner, 12 Mar 2026/);
  expect(screen.getAllByText("Matched").length).toBeGreaterThan(0);
  expect(screen.queryByRole("button", { name: /^Reject/ })).toBeNull();
  await user.click(screen.getAllByRole("link", { name: "FND-000008" })[0]!);
  await heading(/Funding FND-000008/);
  const evidence = await screen.findByText(/^Bank statement/);
  await user.click(within(evidence).getByRole("link", { name: "LINE-000006" }));
  expect(address()).toBe("/reconcile/lines/LINE-000006");
});

test("a rejected match stays, with who rejected it", async () => {
  const { user } = open("/reconcile/lines/LINE-000006");
  await user.click(await screen.findByRole("button", { name: "Reject LINE-000006 for FND-000008" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Reject" }));
  await screen.findByText(/^Rejected by owner/);
  await waitFor(() => expect(screen.getByText("No match")).toBeTruthy());
});

test("a withdrawn line says that it counts no more", async () => {
  const { fake } = open("/reconcile/lines/LINE-000001");
  fake.ledger().lines[0]!.withdrawn = true;
  await screen.findByText(/The line counts no more, and stays on record/);
  expect(screen.getByText("No funding fits")).toBeTruthy();
});

test("a funding that can't be read says so, and is tried again", async () => {
  const { user, fake } = open("/reconcile/lines/LINE-000006", { overrides: { get_funding: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
  await screen.findByText("The funding could not be loaded.");
  fake.override("get_funding", undefined);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("Awaiting transfer");
});
