import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { heading, open, refusal } from "../../test/render";

const ACCOUNT = "4815162342";

async function fillAccount(user: ReturnType<typeof open>["user"]) {
  await user.type(await screen.findByLabelText("Name on account"), "Example Corp");
  await user.type(screen.getByLabelText("Routing number"), "021000021");
  await user.type(screen.getByLabelText("Routing number again"), "021000021");
  await user.type(screen.getByLabelText("Checking account number"), ACCOUNT);
  await user.type(screen.getByLabelText("Checking account number again"), ACCOUNT);
  await user.type(screen.getByLabelText("Federal tax ID"), "12-3456789");
  await user.click(screen.getByRole("button", { name: "Use the account's billing address" }));
}

const submit = () => screen.getByRole("button", { name: "Add bank account" });

test("the page loads, then shows each method with its default, status and users", async () => {
  open("/payment-methods", { delayMs: 20 });
  expect(await screen.findByText("Loading payment methods")).toBeTruthy();
  expect(await screen.findByText("US bank account ····1234")).toBeTruthy();
  expect(screen.getByText("Default")).toBeTruthy();
  expect(screen.getByText("In use")).toBeTruthy();
  expect(screen.getByText(/^\d fundings? processing$/)).toBeTruthy();
  expect(screen.getByText("cost-center: 4100")).toBeTruthy();
});

test("a failed load can be tried again", async () => {
  const { user, fake } = open("/payment-methods", { overrides: { list_payment_methods: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
  expect(await screen.findByText("Another program is writing.")).toBeTruthy();
  fake.override("list_payment_methods", undefined);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("US bank account ····1234")).toBeTruthy();
});

test("without a bank account the page says what one is good for", async () => {
  open("/payment-methods", { start: "empty" });
  expect(await screen.findByText("Add a US bank account")).toBeTruthy();
});

test("R14: what can't be removed says why, and nothing is asked", async () => {
  const { fake } = open("/payment-methods");
  const remove = await screen.findByRole("button", { name: "Remove US bank account ····1234" });
  expect(remove.getAttribute("aria-disabled")).toBe("true");
  remove.focus();
  expect(await screen.findByText(/is in use: .*FND-000007 \(USD/)).toBeTruthy();
  expect(fake.calls.some((it) => it.command === "remove_payment_method")).toBe(false);
});

test("removing asks first, and can be called off", async () => {
  const { user, fake } = open("/payment-methods");
  await user.click(await screen.findByRole("button", { name: "Remove US bank account ····1789" }));
  const dialog = await screen.findByRole("dialog", { name: "Remove US bank account ····1789?" });
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Remove US bank account ····1789" }));
  expect(fake.calls.some((it) => it.command === "remove_payment_method")).toBe(false);

  await user.click(screen.getByRole("button", { name: "Remove US bank account ····1789" }));
  await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Remove" }));
  expect((await screen.findAllByText("US bank account ····1789 was removed.")).length).toBeGreaterThan(0);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Remove US bank account ····1789" })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
});

test("R7: the default can't be changed while funds are unused, and the amount in the way is named", async () => {
  const { user } = open("/payment-methods");
  await user.click(await screen.findByRole("button", { name: "Set as default: US bank account ····1789" }));
  expect((await screen.findAllByText(/of Advance Pay is unused/)).length).toBeGreaterThan(0);
});

test("an empty form names every missing field and focuses the first", async () => {
  const { user, fake } = open("/payment-methods/add");
  await screen.findByLabelText("Name on account");
  await user.click(submit());
  for (const message of ["Enter the name on the account.", "Enter the routing number.", "Enter the account number.", "Enter the city.", "Choose the state."]) {
    expect(await screen.findByText(message)).toBeTruthy();
  }
  expect(document.activeElement).toBe(screen.getByLabelText("Name on account"));
  expect(fake.calls.some((it) => it.command === "add_bank_account")).toBe(false);
});

test.each([
  ["Routing number", "021000022", /its check digit is wrong/],
  ["Routing number", "02100002", /nine digits; this one has 8/],
  ["Routing number", "0210o0021", /digits only/],
  ["Checking account number", "123456789012345678", /at most 17 digits; this one has 18/],
  ["Checking account number", "12 34", /digits only/],
  ["Federal tax ID", "12-34567", /nine digits, such as/],
])("R4: %s %s is refused when the field is left", async (label, text, message) => {
  const { user } = open("/payment-methods/add");
  await user.type(await screen.findByLabelText(label), text);
  await user.tab();
  const errors = await screen.findAllByText(message);
  expect(errors.length).toBeGreaterThan(0);
});

test("R4: two entries that differ are refused", async () => {
  const { user, fake } = open("/payment-methods/add");
  await fillAccount(user);
  await user.type(screen.getByLabelText("Checking account number again"), "9");
  await user.click(submit());
  expect(await screen.findByText(/The two account numbers differ/)).toBeTruthy();
  expect(fake.calls.some((it) => it.command === "add_bank_account")).toBe(false);
});

test("the account number is masked until it is asked for, and can be pasted", async () => {
  const { user } = open("/payment-methods/add");
  const field = (await screen.findByLabelText("Checking account number")) as HTMLInputElement;
  expect(field.type).toBe("password");
  await user.click(field);
  await user.paste("000987");
  expect(field.value).toBe("000987");
  await user.click(screen.getByRole("button", { name: "Show account number" }));
  expect((screen.getByLabelText("Checking account number") as HTMLInputElement).type).toBe("text");
});

test("a bank account is added as typed, once, and the list says so", async () => {
  const { user, fake, address } = open("/payment-methods/add", { start: "empty" });
  await fillAccount(user);
  await user.click(screen.getByRole("button", { name: "Add tag" }));
  await user.type(await screen.findByRole("textbox", { name: /Key/ }), "team");
  await user.type(screen.getByRole("textbox", { name: /Value/ }), "cloud");
  await user.click(screen.getByLabelText(/Set as default payment method/));
  await user.dblClick(submit());

  expect((await screen.findAllByText("US bank account ····2342 was added.")).length).toBeGreaterThan(0);
  expect(address()).toBe("/payment-methods");
  const sent = fake.calls.filter((it) => it.command === "add_bank_account");
  expect(sent.length).toBe(1);
  expect(sent[0]?.args.request).toMatchObject({
    setAsDefault: true,
    account: { ownership: "BUSINESS", nameOnAccount: "Example Corp", routingNumber: "021000021", accountNumber: ACCOUNT, taxId: "12-3456789", idNumber: null, tags: { team: "cloud" }, billingAddress: { state: "IL", country: "US" } },
  });
  expect(screen.queryByText(ACCOUNT)).toBeNull();
});

test("a refusal stands beside its field, keeps what was typed, and is gone once that is mended", async () => {
  const { user, fake } = open("/payment-methods/add", {
    start: "empty",
    overrides: { add_bank_account: () => refusal("INVALID_INPUT", "Twice", [{ field: "account.accountNumber", message: "This account is in the ledger already." }]) },
  });
  await fillAccount(user);
  await user.click(submit());
  expect(await screen.findByText("This account is in the ledger already.")).toBeTruthy();
  const field = screen.getByLabelText("Checking account number") as HTMLInputElement;
  expect(field.value).toBe(ACCOUNT);
  expect(document.activeElement).toBe(field);
  fake.override("add_bank_account", () => refusal("DISK_FULL", "The disk is full. Make room and try again."));
  await user.type(field, "1");
  expect(screen.queryByText("This account is in the ledger already.")).toBeNull();
  await user.type(screen.getByLabelText("Checking account number again"), "1");
  await user.click(submit());
  expect(await screen.findByText("The disk is full. Make room and try again.")).toBeTruthy();
});

test("R16: the same form sent again is the same request; a changed one is another", async () => {
  const { user, fake } = open("/payment-methods/add", { start: "empty", overrides: { add_bank_account: () => refusal("LEDGER_BUSY", "Another program is writing.") } });
  await fillAccount(user);
  const ids = () => fake.calls.filter((it) => it.command === "add_bank_account").map((it) => (it.args.request as { requestId: string }).requestId);
  await user.click(submit());
  await screen.findByText("Another program is writing.");
  await user.click(submit());
  await waitFor(() => expect(ids().length).toBe(2));
  await user.type(screen.getByLabelText("Name on account"), "oration");
  await user.click(submit());
  await waitFor(() => expect(ids().length).toBe(3));
  expect(ids()[0]).toBe(ids()[1]);
  expect(ids()[2]).not.toBe(ids()[0]);
});

test("R4: only name, address and phone are edited", async () => {
  const { user, fake } = open("/payment-methods/PM-000002/edit");
  const name = await screen.findByLabelText("Name on account");
  expect(screen.queryByLabelText("Routing number")).toBeNull();
  await user.clear(name);
  await user.type(name, "Example Corporation{Enter}");
  expect((await screen.findAllByText("US bank account ····1234 was changed.")).length).toBeGreaterThan(0);
  expect(fake.calls.find((it) => it.command === "edit_bank_account")?.args.request).toMatchObject({ id: "PM-000002", nameOnAccount: "Example Corporation", phone: "+1 555 0100" });
  expect(await heading("Payment methods")).toBeTruthy();
});

test("an unknown method can't be edited", async () => {
  open("/payment-methods/PM-000099/edit");
  expect(await screen.findByText("There is no such bank account")).toBeTruthy();
});
