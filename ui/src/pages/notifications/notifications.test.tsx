import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";

import { heading, open, refusal } from "../../test/render";

describe("Notifications", () => {
  beforeEach(() => localStorage.clear());

  it("counts what is new in the bar on top until the page was opened", async () => {
    const { user } = open("/settings");
    const bell = (await screen.findAllByRole("button", { name: /^Notifications: \d+ new$/ }))[0]!;
    await user.click(bell);
    await heading("Notifications");
    expect((await screen.findAllByText("New")).length).toBeGreaterThan(0);
    await waitFor(() => expect(screen.getAllByRole("button", { name: "Notifications" }).length).toBeGreaterThan(0));
  });

  it("tells what was paid, what arrived and what is past due, with a link to each", async () => {
    const first = open("/notifications");
    await heading("Notifications");
    const { fake } = first;
    await fake.invoke("advance_clock", { to: "2026-04-08" });
    fake.emit("ledger-changed", null);
    expect((await screen.findAllByText(/automatic payment/)).length).toBeGreaterThan(0);
    expect((await screen.findAllByRole("link", { name: /^(FND|PAY)-/ })).length).toBeGreaterThan(0);
  });

  it("says that nothing happened, and why it could not be read", async () => {
    const { user, fake } = open("/notifications", { overrides: { list_notices: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
    await screen.findByText("Another program is writing.");
    fake.override("list_notices", () => []);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("Nothing happened");
  });
});
