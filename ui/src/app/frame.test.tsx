import { act, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { formatDate } from "../i18n";
import { heading, open, refusal } from "../test/render";

const realMatchMedia = window.matchMedia;

test("the frame names the account, its sample and its simulated date", async () => {
  const { fake } = open("/settings");
  expect((await screen.findAllByText(`Sample · Example Corp (${fake.ledger().info.accountId})`)).length).toBeGreaterThan(0);
  expect(await screen.findByRole("button", { name: "Set up my account" })).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /12 Mar 2026/ }).length).toBeGreaterThan(0);
});

test("a real ledger is named with its account ID, and is no sample", async () => {
  const { fake } = open("/settings", { start: "empty", overrides: {} });
  fake.ledger().info.simulated = false;
  expect((await screen.findAllByText("Example Corp (111122223333)")).length).toBeGreaterThan(0);
  expect(screen.queryByText(/You are looking at sample data/)).toBeNull();
  expect(screen.queryByRole("button", { name: /Move forward/ })).toBeNull();
});

test("moving the date says what was paid on the way", async () => {
  const { user, fake } = open("/settings");
  await user.click((await screen.findAllByRole("button", { name: /Move forward/ }))[0]!);
  await user.click(await screen.findByRole("button", { name: "Next due date" }));
  await user.click(screen.getByRole("button", { name: "Move date" }));
  expect((await screen.findAllByText(`It is now ${formatDate("2026-03-19")}`)).length).toBeGreaterThan(0);
  expect((await screen.findAllByText(/INV-2026-0100: USD.[\d,]+\.\d\d from Advance Pay/)).length).toBeGreaterThan(0);
  expect(fake.calls.find((it) => it.command === "advance_clock")?.args).toEqual({ to: "2026-03-19" });
});

test("a date that does not move forward is refused beside its field", async () => {
  const { user, fake } = open("/settings");
  await user.click((await screen.findAllByRole("button", { name: /Move forward/ }))[0]!);
  const field = await screen.findByLabelText("New date");
  await user.clear(field);
  await user.click(screen.getByRole("button", { name: "Move date" }));
  expect(await screen.findByText("Enter a complete date.")).toBeTruthy();
  expect(fake.calls.some((it) => it.command === "advance_clock")).toBe(false);
});

test("a ledger that can't be opened says why, and can be tried again", async () => {
  const message = "The ledger was written by version 9; this is version 0.1.0. Install the newer one.";
  const problem = { code: "LEDGER_NEWER", message, field: null, problems: [] };
  const { user, fake } = open("/", { overrides: { startup: () => ({ ledger: null, problem, keyringAvailable: true, newLedgerPath: "", newKeyFile: "", sellers: [], version: "0.1.0" }) } });
  expect(await screen.findByText(message)).toBeTruthy();
  fake.override("startup", undefined);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: "Payment methods" })).toBeTruthy();
});

test("a program that can't start says why", async () => {
  open("/", { overrides: { startup: () => refusal("STORAGE_FAILED", "The folder can't be read.") } });
  expect(await screen.findByText("The folder can't be read.")).toBeTruthy();
});

test("an unknown address leads nowhere but says so", async () => {
  open("/nowhere");
  expect(await heading("There is no such page")).toBeTruthy();
});

test("a page that fails leaves the frame standing and says what to do", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  open("/payment-methods", { overrides: { list_payment_methods: () => ({ items: null, nextCursor: null }) } });
  expect(await screen.findByText("This page could not be shown")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Settings" })).toBeTruthy();
});

test("a success stays for the page that it led to, and no longer", async () => {
  const { user } = open("/settings");
  await user.click((await screen.findAllByRole("button", { name: /Move forward/ }))[0]!);
  await user.click(await screen.findByRole("button", { name: "Next due date" }));
  await user.click(screen.getByRole("button", { name: "Move date" }));
  const said = () => screen.queryAllByText(`It is now ${formatDate("2026-03-19")}`).length;
  await waitFor(() => expect(said()).toBeGreaterThan(0));
  await user.click(screen.getAllByRole("link", { name: "Payment methods" })[0]!);
  await screen.findByRole("button", { name: "Add payment method" });
  expect(said()).toBeGreaterThan(0);
  await user.click(screen.getAllByRole("link", { name: "Advance Pay" })[0]!);
  await waitFor(() => expect(said()).toBe(0));
});

test("a link that is followed by keyboard leads to the top of its page, and the focus to the page's heading; back to where the page was left", async () => {
  const { user, address, go } = open("/payments");
  const scrolled = vi.spyOn(window, "scrollTo");
  const link = await screen.findByRole("link", { name: "INV-2026-0100" });
  expect(document.activeElement).toBe(document.body);
  link.focus();
  await user.keyboard("{Enter}");
  await heading(/INV-2026-0100/);
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
  expect(address()).toMatch(/^\/invoices\//);
  expect(scrolled).toHaveBeenCalledTimes(1);
  await act(() => go(-1));
  await heading("Payments");
  await waitFor(() => expect(document.activeElement?.textContent).toBe("INV-2026-0100"));
  expect(scrolled).toHaveBeenCalledTimes(1);
});

test("the navigation lists the settings, marks the one that is shown, and keeps the focus", async () => {
  const { user, address } = open("/settings");
  const navigation = within(await screen.findByRole("navigation", { name: "Navigation" }));
  const link = await navigation.findByRole("link", { name: "Security" });
  expect(navigation.getByRole("link", { name: "Account" }).getAttribute("aria-current")).toBe("page");
  link.focus();
  await user.keyboard("{Enter}");
  await heading("Security");
  expect(address()).toBe("/settings?tab=security");
  expect(navigation.getByRole("link", { name: "Security" }).getAttribute("aria-current")).toBe("page");
  expect(document.activeElement).toBe(navigation.getByRole("link", { name: "Security" }));
});

test("an address of the settings that names none of them shows the first", async () => {
  open("/settings?tab=colours");
  expect(await heading("Account")).toBeTruthy();
});

test("where the navigation lies over the page, it is closed until it is asked for, and after it has led on", async () => {
  vi.spyOn(window, "matchMedia").mockImplementation((media) => ({ ...realMatchMedia(media), matches: media.includes("max-width") }));
  const { user } = open("/payments");
  await heading("Payments");
  expect(screen.queryByRole("button", { name: "Close navigation" })).toBeNull();
  await user.click(screen.getAllByRole("button", { name: "Open navigation" })[0]!);
  await user.click(within(await screen.findByRole("navigation", { name: "Navigation" })).getByRole("link", { name: "Documents" }));
  await heading("Documents");
  expect(screen.queryByRole("button", { name: "Close navigation" })).toBeNull();
  expect(localStorage.getItem("navigation-open")).toBeNull();
});

test("a window that was narrow for a while does not close the navigation for good", async () => {
  let narrow = false;
  const heard = new Set<() => void>();
  const subscription = { addEventListener: (_: string, changed: () => void) => heard.add(changed), removeEventListener: (_: string, changed: () => void) => heard.delete(changed) };
  vi.spyOn(window, "matchMedia").mockImplementation((media) => ({ ...realMatchMedia(media), ...subscription, matches: narrow && media.includes("max-width") }) as unknown as MediaQueryList);
  const become = (next: boolean): void => {
    narrow = next;
    // Cloudscape hears of it before the media query does.
    act(() => void window.dispatchEvent(new Event("resize")));
    act(() => heard.forEach((changed) => changed()));
  };
  open("/payments");
  await heading("Payments");
  expect(screen.getAllByRole("button", { name: "Close navigation" }).length).toBeGreaterThan(0);
  become(true);
  expect(screen.queryByRole("button", { name: "Close navigation" })).toBeNull();
  expect(localStorage.getItem("navigation-open")).toBeNull();
  become(false);
  expect(screen.getAllByRole("button", { name: "Close navigation" }).length).toBeGreaterThan(0);
});
