import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { looksLikeCardNumber } from "../../components/card-number";
import { expiryMonth } from "../../components/card-form/values";
import { open, refusal } from "../../test/render";

// A well-known test number; it passes the check digit.
const WHOLE = "4242 4242 4242 4242";

async function fill(user: ReturnType<typeof open>["user"]) {
  await user.click(await screen.findByRole("button", { name: /^Brand/ }));
  await user.click(await screen.findByRole("option", { name: "Visa" }));
  await user.type(screen.getByLabelText("Last four digits"), "4242");
  await user.type(screen.getByLabelText("Expires"), "04/29");
  await user.type(screen.getByLabelText("Name on card"), "Jane Example");
  await user.click(screen.getByRole("button", { name: "Use the account's billing address" }));
}

test("a card is added with its last four digits alone", async () => {
  const { user, fake } = open("/payment-methods/add-card", { start: "empty" });
  await fill(user);
  await user.click(screen.getByRole("button", { name: "Add card" }));
  expect((await screen.findAllByText("Visa ····4242 was added.")).length).toBeGreaterThan(0);
  const { card } = (fake.calls.find((it) => it.command === "add_card")?.args as { request: { card: unknown } }).request;
  expect(card).toMatchObject({ brand: "Visa", lastFour: "4242", expires: "2029-04", nameOnCard: "Jane Example" });
});

test("a whole card number is refused at once in words, and never sent", async () => {
  const { user, fake } = open("/payment-methods/add-card", { start: "empty" });
  const lastFour = await screen.findByLabelText<HTMLInputElement>("Last four digits");
  await user.click(lastFour);
  await user.paste(WHOLE);
  await screen.findByText(/This looked like a whole card number/);
  expect(lastFour.value).toBe("");
  const name = screen.getByLabelText<HTMLInputElement>("Name on card");
  await user.click(name);
  await user.paste(`Jane ${WHOLE}`);
  expect(name.value).toBe("");
  await user.click(screen.getByRole("button", { name: "Add card" }));
  expect(fake.calls.some((it) => it.command === "add_card")).toBe(false);
});

test("a refusal stands beside its field with all that was typed", async () => {
  const { user } = open("/payment-methods/add-card", {
    start: "empty",
    overrides: { add_card: () => refusal("INVALID_INPUT", "This card expired.", [{ field: "card.expires", message: "This card expired." }]) },
  });
  await fill(user);
  await user.click(screen.getByRole("button", { name: "Add card" }));
  await screen.findByText("This card expired.");
  expect(document.activeElement).toBe(screen.getByLabelText("Expires"));
  expect(screen.getByLabelText<HTMLInputElement>("Last four digits").value).toBe("4242");
});

test("the list shows a card that has expired as expired, and why it can't be the default", async () => {
  open("/payment-methods");
  const name = await screen.findByText("Mastercard ····5100");
  const card = name.closest("li") as HTMLElement;
  expect(within(card).getByText("Expired")).toBeTruthy();
  expect(within(card).getAllByText(/expired at the end of/).length).toBeGreaterThan(0);
  expect(screen.getByText("Visa ····4242")).toBeTruthy();
});

test.each([
  [WHOLE, true],
  ["4242-4242-4242-4242", true],
  ["411111111111", true],
  ["4242", false],
  ["62701-1234", false],
  ["100 Main Street, Suite 400", false],
])("%s looks like a card number: %s", (text, expected) => {
  expect(looksLikeCardNumber(text)).toBe(expected);
});

test.each([
  ["04/28", "2028-04"],
  ["4/2028", "2028-04"],
  ["2028-04", "2028-04"],
  ["13/28", null],
  ["0428", null],
])("the expiry %s is read as %s", (typed, month) => {
  expect(expiryMonth(typed)).toBe(month);
});
