import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { open, refusal } from "../../test/render";

test("the account is shown, and edited", async () => {
  const { user, fake } = open("/settings", { start: "empty" });
  expect(await screen.findByText("Payer (management) account")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Edit" }));
  const name = await screen.findByLabelText("Account name");
  await user.clear(name);
  await user.type(name, "Example Holdings");
  await user.click(screen.getByRole("button", { name: "Save changes" }));
  expect((await screen.findAllByText("The account was changed.")).length).toBeGreaterThan(0);
  expect(fake.ledger().info.accountName).toBe("Example Holdings");
});

test("R7: the seller is locked while funds are unused; the amount is named beside the field and nothing typed is lost", async () => {
  const { user, fake } = open("/settings");
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  await user.clear(await screen.findByLabelText("Account name"));
  await user.type(screen.getByLabelText("Account name"), "Example Holdings");
  await user.click(screen.getByRole("button", { name: /Seller of record/ }));
  await user.click(await screen.findByRole("option", { name: "AWS Europe" }));
  await user.click(screen.getByRole("button", { name: "Save changes" }));
  expect((await screen.findAllByText(/of Advance Pay is unused: the seller can't be changed/)).length).toBeGreaterThan(0);
  expect((screen.getByLabelText("Account name") as HTMLInputElement).value).toBe("Example Holdings");
  expect(fake.ledger().info.seller).toBe("AWS_INC");
});

test("a failed load can be tried again", async () => {
  const { user, fake } = open("/settings?tab=seller", { overrides: { seller_profile: () => refusal("KEY_MISSING", "The ledger's key is not here.") } });
  expect(await screen.findByText("The ledger's key is not here.")).toBeTruthy();
  fake.override("seller_profile", undefined);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Bank details for USD")).toBeTruthy();
});

test("unknown bank details are asked for, checked and saved", async () => {
  const { user, fake } = open("/settings?tab=seller", { start: "empty" });
  await user.click(await screen.findByRole("button", { name: "Enter bank details" }));
  await user.type(await screen.findByLabelText("Beneficiary name"), "Sample Seller");
  await user.type(screen.getByLabelText("Beneficiary address"), "1 Sample Plaza{Enter}Springfield");
  await user.type(screen.getByLabelText("Bank name"), "Sample Bank");
  await user.type(screen.getByLabelText("Bank address"), "2 Sample Street");
  await user.type(screen.getByLabelText("Routing number"), "021000020");
  await user.type(screen.getByLabelText("Account number"), "000123456789");
  await user.click(screen.getByRole("button", { name: "Save bank details" }));
  expect(await screen.findByText(/its check digit is wrong/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("Routing number"));
  await user.type(screen.getByLabelText("Routing number"), "{Backspace}1");
  await user.click(screen.getByRole("button", { name: "Save bank details" }));
  expect((await screen.findAllByText("The bank details of AWS Inc. for USD were saved.")).length).toBeGreaterThan(0);
  expect(fake.ledger().bankDetails[0]).toMatchObject({ routingNumber: "021000021", accountNumber: "000123456789", iban: null, bic: null, beneficiaryAddress: ["1 Sample Plaza", "Springfield"] });
});

test.each([
  ["IBAN", "DE89370400440532013001", /This is not an IBAN/],
  ["BIC (SWIFT code)", "DEUT", /A BIC has eight or eleven characters/],
])("a wrong %s is refused", async (label, text, message) => {
  const { user } = open("/settings?tab=seller", { start: "empty" });
  await user.click(await screen.findByRole("button", { name: "Enter bank details" }));
  await user.click(await screen.findByLabelText("IBAN and BIC"));
  await user.type(await screen.findByLabelText(label), text);
  await user.tab();
  expect(await screen.findByText(message)).toBeTruthy();
});

test("R19: changed bank details raise the alarm; only a confirmed change is saved", async () => {
  const { user, fake } = open("/settings?tab=seller");
  await user.click(await screen.findByRole("button", { name: "Edit bank details for USD" }));
  const account = await screen.findByLabelText("Account number");
  await user.clear(account);
  await user.type(account, "999888777");
  await user.click(screen.getByRole("button", { name: "Save bank details" }));

  const table = await screen.findByRole("table", { name: "Old and new bank details" });
  const row = within(table).getByRole("row", { name: /Account number/ });
  expect(within(row).getByText("000123456789")).toBeTruthy();
  expect(within(row).getByText("999888777")).toBeTruthy();
  expect(within(row).getByText("Differs")).toBeTruthy();
  expect(within(within(table).getByRole("row", { name: /Bank name/ })).getByText("Same")).toBeTruthy();

  await user.click(screen.getByRole("button", { name: "Replace the bank details" }));
  expect(await screen.findByText("Confirm that you called before saving.")).toBeTruthy();
  expect(fake.ledger().bankDetails[0]?.accountNumber).toBe("000123456789");

  await user.click(screen.getByRole("button", { name: "Back to editing" }));
  expect(((await screen.findByLabelText("Account number")) as HTMLInputElement).value).toBe("999888777");
  await user.click(screen.getByRole("button", { name: "Save bank details" }));
  await user.click(await screen.findByLabelText(/I called AWS Inc\./));
  await user.click(screen.getByRole("button", { name: "Replace the bank details" }));
  await waitFor(() => expect(fake.ledger().bankDetails[0]?.accountNumber).toBe("999888777"));
  expect(await screen.findByText("History")).toBeTruthy();
  expect(await screen.findByText("021000021 / 000123456789")).toBeTruthy();
});

test("the appearance is remembered", async () => {
  const { user } = open("/settings?tab=appearance");
  await user.click(await screen.findByLabelText("Dark"));
  expect(document.body.classList.contains("awsui-dark-mode")).toBe(true);
  expect(localStorage.getItem("appearance")).toBe("dark");
  await user.click(screen.getByLabelText("Light"));
  expect(document.body.classList.contains("awsui-dark-mode")).toBe(false);
});

test("the density is chosen for the whole window, here or at a table, and remembered", async () => {
  const { user } = open("/settings?tab=appearance");
  await user.click(await screen.findByLabelText("Compact"));
  expect(document.body.className).toContain("compact");
  expect(localStorage.getItem("density")).toBe("compact");
  cleanup();
  const { user: later } = open("/documents");
  await later.click(await screen.findByRole("button", { name: "Preferences" }));
  const mode = await screen.findByLabelText<HTMLInputElement>(/^Compact mode/);
  expect(mode.checked).toBe(true);
  await later.click(mode);
  await later.click(screen.getByRole("button", { name: "Confirm" }));
  expect(localStorage.getItem("density")).toBe("comfortable");
  expect(document.body.className).not.toContain("compact");
  expect(localStorage.getItem("table:documents") ?? "").not.toContain("contentDensity");
});

test("a change by another program refreshes what is behind a form, and nothing typed is lost", async () => {
  const { user, fake } = open("/settings", { start: "empty" });
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  const name = await screen.findByLabelText("Account name");
  await user.clear(name);
  await user.type(name, "Example Hold");
  fake.ledger().info.accountName = "Another name";
  fake.emit("ledger-changed", null);
  await screen.findAllByText(/Another name/);
  await user.type(screen.getByLabelText("Account name"), "ings");
  expect((screen.getByLabelText("Account name") as HTMLInputElement).value).toBe("Example Holdings");
});

test("each section has its address, and the navigation lists them", async () => {
  const { user, address } = open("/settings");
  await user.click(await screen.findByRole("link", { name: "About" }));
  expect(address()).toBe("/settings?tab=about");
  expect(await screen.findByText("Apache License 2.0")).toBeTruthy();
});

test("a language is chosen, remembered, and taken by loading the window again", async () => {
  const reload = vi.fn();
  vi.stubGlobal("location", { ...window.location, reload });
  const { user } = open("/settings?tab=language");
  await user.click(await screen.findByRole("button", { name: /^Language/ }));
  await user.click(await screen.findByRole("option", { name: "English" }));
  expect(localStorage.getItem("language")).toBe("en");
  expect(reload).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
