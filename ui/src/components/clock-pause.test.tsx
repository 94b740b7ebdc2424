import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { open, refusal, type Opened } from "../test/render";

const REASON = /^Automatic payment pauses: the clock says 12 Mar 2026, but payments were made for 20 Mar 2026 before\./;

function paused(address: string): Opened {
  const opened = open(address);
  opened.fake.ledger().pause = {
    reason: "",
    reasonParts: [{ code: "CLOCK_WENT_BACK", params: { today: "2026-03-12", last: "2026-03-20" } }],
    lastSettledOn: "2026-03-20",
    today: "2026-03-12",
  };
  return opened;
}

test.each(["/payments", "/advance-pay", "/payments?tab=advance-pay"])("R18: %s says once why automatic payment is paused", async (address) => {
  paused(address);
  await screen.findByText(REASON);
  await waitFor(() => expect(screen.getAllByText(REASON)).toHaveLength(1));
});

test("R18: the owner's word that the clock is right is asked for, and what is due is paid", async () => {
  const { user, fake } = paused("/payments");
  await user.click(await screen.findByRole("button", { name: "The computer's clock is right" }));
  const dialog = await screen.findByRole("dialog", { name: "Is the computer's clock right?" });
  fake.override("confirm_clock", () => refusal("LEDGER_BUSY", "Another program is writing."));
  await user.click(within(dialog).getByRole("button", { name: "The clock is right" }));
  await within(dialog).findByText("Another program is writing.");
  fake.override("confirm_clock", undefined);
  await user.click(within(dialog).getByRole("button", { name: "The clock is right" }));
  await screen.findByText("Automatic payment goes on");
  expect(fake.calls.filter((call) => call.command === "settle")).toHaveLength(1);
  await waitFor(() => expect(screen.queryByText(REASON)).toBeNull());
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
});

test("without a pause nothing is said", async () => {
  open("/payments");
  await screen.findByText("INV-2026-0100");
  expect(screen.queryByText("Automatic payment is paused")).toBeNull();
});
