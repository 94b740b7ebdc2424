import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { matchRoutes } from "react-router";
import { expect, test } from "vitest";

import type { FakeOptions } from "../../backend/fake";
import { sampleLedger } from "../../backend/fake/sample";
import { violations } from "../../test/axe";
import { open, type Opened } from "../../test/render";
import { placesOf } from "../places";
import { routes } from "../routes";
import { keyOf, shortcutsOf } from "./registry";

async function openFrame(address: string, options: FakeOptions = {}): Promise<Opened> {
  const opened = open(address, options);
  await screen.findAllByRole("button", { name: /^Find/ });
  return opened;
}

/** The search of the list on the page, once it is there. */
function pageSearch(): Promise<HTMLInputElement> {
  return waitFor(() => {
    const field = document.querySelector<HTMLInputElement>("main input[type=search]");
    expect(field).not.toBeNull();
    return field!;
  });
}

/** Closes the dialog by Escape. Cloudscape reads it from `keyCode`, which user-event leaves out. */
async function escape(): Promise<void> {
  fireEvent.keyDown(screen.getByRole("dialog").querySelector("button")!, { key: "Escape", keyCode: 27 });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
}

test("g and a letter go to a page, and the focus to its heading", async () => {
  const { user, address } = await openFrame("/settings?tab=about");
  await user.keyboard("gm");
  await waitFor(() => expect(address()).toBe("/payment-methods"));
  await waitFor(() => expect(document.activeElement?.tagName).toBe("H1"));
  expect(document.activeElement?.textContent).toContain("Payment methods");
  await user.keyboard("gs");
  await waitFor(() => expect(address()).toBe("/settings"));
});

test("a key that goes on with nothing starts anew", async () => {
  const { user, address } = await openFrame("/settings?tab=about");
  await user.keyboard("gxm");
  await user.keyboard("ggm");
  await waitFor(() => expect(address()).toBe("/payment-methods"));
});

test("n adds funds, but only where the account is registered", async () => {
  const { user, address } = await openFrame("/settings?tab=about");
  await user.keyboard("n");
  await waitFor(() => expect(address()).toBe("/advance-pay/add-funds"));
});

test("without registration n does nothing and is not on the sheet", async () => {
  const { user, address } = await openFrame("/settings?tab=about", { start: "empty" });
  await user.keyboard("n?");
  const dialog = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  expect(within(dialog).queryByText("Add funds")).toBeNull();
  expect(address()).toBe("/settings?tab=about");
});

test("nothing happens while one types in a field, or while a dialog is open", async () => {
  const { user, address } = await openFrame("/payments?tab=transactions");
  const search = await pageSearch();
  await user.click(search);
  await user.keyboard("gm?n{Control>}k{/Control}");
  expect(search.value).toBe("gm?n");
  expect(screen.queryByRole("dialog")).toBeNull();
  const searched = "/payments?tab=transactions&search=gm%3Fn";
  await waitFor(() => expect(address()).toBe(searched));
  search.blur();
  await user.keyboard("?");
  await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  await user.keyboard("gmn{Control>}k{/Control}");
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
  expect(address()).toBe(searched);
});

test("/ goes to the search of the page", async () => {
  const { user } = await openFrame("/payments?tab=transactions");
  const search = await pageSearch();
  await user.keyboard("/");
  expect(document.activeElement).toBe(search);
  expect(search.value).toBe("");
});

test("the sheet shows every shortcut there is, closes by Escape and gives the focus back; axe finds nothing on it", async () => {
  const { user, fake } = await openFrame("/settings?tab=about");
  const opener = screen.getAllByRole("link", { name: "Payment methods" })[0]!;
  opener.focus();
  await user.keyboard("?");
  const dialog = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  for (const shortcut of shortcutsOf(fake.ledger().info)) {
    expect(within(dialog).getAllByText(shortcut.text).length).toBeGreaterThan(0);
  }
  expect(within(dialog).getByText("Ctrl+K")).toBeTruthy();
  expect(await violations(dialog)).toEqual([]);
  await escape();
  expect(document.activeElement).toBe(opener);
});

test("shortcuts of single keys can be turned off, and stay so; the palette's stays", async () => {
  const { user, address } = await openFrame("/settings?tab=about");
  await user.keyboard("?");
  await user.click(await screen.findByLabelText("Use shortcuts of single keys"));
  await escape();
  await user.keyboard("gm?");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(address()).toBe("/settings?tab=about");
  expect(localStorage.getItem("single-key-shortcuts")).toBe("false");
  await user.keyboard("{Control>}k{/Control}");
  expect(await screen.findByRole("combobox")).toBeTruthy();
});

test("the palette leads to the sheet, and to the simulated date", async () => {
  const { user } = await openFrame("/settings?tab=about");
  await user.keyboard("{Control>}k{/Control}");
  await screen.findByRole("combobox");
  await user.keyboard("keyboard{Enter}");
  await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  await escape();
  await user.keyboard("{Control>}k{/Control}");
  await screen.findByRole("combobox");
  await user.keyboard("move the sim{Enter}");
  expect(await screen.findByRole("dialog", { name: "Move the simulated date forward" })).toBeTruthy();
  expect(screen.getAllByRole("dialog")).toHaveLength(1);
});

test("no two shortcuts are in each other's way", () => {
  const all = shortcutsOf(sampleLedger().info).map((it) => it.keys.join(" "));
  for (const keys of all) {
    expect(all.filter((other) => other === keys || other.startsWith(`${keys} `))).toEqual([keys]);
  }
});

test("each place has an address that there is", () => {
  for (const place of placesOf(sampleLedger().info)) {
    const found = typeof place.does === "string" ? matchRoutes(routes, place.does) : [];
    expect(found?.at(-1)?.route.path).not.toBe("*");
  }
});

test("a key is known on the keyboard of another script; with Alt it is none", () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  expect(keyOf({ ...none, key: "п", code: "KeyG" })).toBe("g");
  expect(keyOf({ ...none, key: "л", code: "KeyK", ctrlKey: true })).toBe("mod+k");
  expect(keyOf({ ...none, key: "k", code: "KeyK", metaKey: true })).toBe("mod+k");
  expect(keyOf({ ...none, key: "?", code: "Minus", shiftKey: true })).toBe("?");
  expect(keyOf({ ...none, key: "G", code: "KeyG", shiftKey: true })).toBeNull();
  expect(keyOf({ ...none, key: "g", code: "KeyG", altKey: true })).toBeNull();
  expect(keyOf({ ...none, key: "Enter", code: "Enter" })).toBeNull();
});

test("a key that something else took does nothing", async () => {
  const { address } = await openFrame("/settings?tab=about");
  const take = (event: Event): void => event.preventDefault();
  document.body.addEventListener("keydown", take);
  fireEvent.keyDown(document.body, { key: "?", code: "Slash" });
  document.body.removeEventListener("keydown", take);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(address()).toBe("/settings?tab=about");
});
