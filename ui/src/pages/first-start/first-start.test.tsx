import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { BACKUP_PASSPHRASE } from "../../backend/fake/keeping";
import { heading, open, refusal } from "../../test/render";

type User = ReturnType<typeof open>["user"];
const button = (name: string) => screen.getByRole("button", { name });

async function begin(user: User) {
  await user.click(await screen.findByRole("button", { name: "Set up my account" }));
  await heading(/^Account/);
}

async function fillFirst(user: User, id = "1111-2222-3333") {
  await user.type(screen.getByLabelText("Account name"), "Example Corp");
  await user.type(screen.getByLabelText("Account ID"), id);
}

async function fillAddress(user: User) {
  await user.type(await screen.findByLabelText("Street address"), "100 Main Street");
  await user.type(screen.getByLabelText("City"), "Springfield");
  await user.type(screen.getByLabelText("ZIP code"), "62701");
  await user.click(screen.getByRole("button", { name: /^State/ }));
  await user.click(await screen.findByRole("option", { name: "Illinois (IL)" }));
}

test("the sample opens from the first page, and its banner leads back to the set-up", async () => {
  const { user } = open("/", { start: "none" });
  await user.click(await screen.findByLabelText(/Look around with sample data/));
  await user.click(button("Open sample data"));
  expect(await screen.findByText(/You are looking at sample data/)).toBeTruthy();
  await user.click(button("Set up my account"));
  expect(await screen.findByLabelText("Account name")).toBeTruthy();
});

test("a backup is restored where there is no ledger yet, once its passphrase is right", async () => {
  const { user, fake } = open("/", { start: "none" });
  await user.click(await screen.findByRole("button", { name: "Restore a backup" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Restore this backup?" }));
  expect(dialog.queryByText(/The ledger that is there now/)).toBeNull();
  await user.type(dialog.getByLabelText("Passphrase of the backup"), "not this one");
  await user.click(dialog.getByRole("button", { name: "Restore this backup" }));
  expect(await dialog.findByText("This is not the backup's passphrase. Nothing was changed.")).toBeTruthy();
  await user.clear(dialog.getByLabelText("Passphrase of the backup"));
  await user.type(dialog.getByLabelText("Passphrase of the backup"), BACKUP_PASSPHRASE);
  await user.click(dialog.getByRole("button", { name: "Restore this backup" }));
  expect(await heading("Payments")).toBeTruthy();
  expect((await screen.findAllByText("The ledger is restored")).length).toBeGreaterThan(0);
  expect(fake.calls.filter((it) => it.command === "restore_backup").length).toBe(2);
});

test("an account is set up in three steps", async () => {
  const { user, fake } = open("/", { start: "none" });
  await begin(user);
  await fillFirst(user);
  await user.keyboard("{Enter}");
  await fillAddress(user);
  await user.click(button("Next"));
  await user.click(await screen.findByLabelText(/AWS Europe/));
  await user.click(button("Set up account"));
  expect((await screen.findAllByText(/The account Example Corp is set up/)).length).toBeGreaterThan(0);
  expect(fake.calls.find((it) => it.command === "create_ledger")?.args.request).toEqual({
    accountName: "Example Corp",
    accountId: "111122223333",
    payerAccount: true,
    billingAddress: { line1: "100 Main Street", line2: "", city: "Springfield", state: "IL", postalCode: "62701", country: "US" },
    seller: "AWS_EUROPE",
    currency: "EUR",
    simulatedDate: null,
    keyInFile: false,
  });
});

test("each step has to be valid on its own, and its first field in error gets the focus", async () => {
  const { user } = open("/", { start: "none" });
  await begin(user);
  await fillFirst(user, "12345");
  await user.click(button("Next"));
  expect(await screen.findByText("An account ID has twelve digits; this has 5.")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("Account ID"));
  await user.type(screen.getByLabelText("Account ID"), "6789012");
  await user.click(button("Next"));
  await screen.findByLabelText("Street address");
  expect(screen.queryByText("Enter the city.")).toBeNull();
  await user.click(button("Next"));
  expect(await screen.findByText("Enter the city.")).toBeTruthy();
});

test("going back, even to the beginning, keeps what was typed", async () => {
  const { user } = open("/", { start: "none" });
  await begin(user);
  await fillFirst(user);
  await user.click(button("Next"));
  await user.type(await screen.findByLabelText("Street address"), "100 Main Street");
  await user.click(button("Back"));
  expect(((await screen.findByLabelText("Account name")) as HTMLInputElement).value).toBe("Example Corp");
  await user.click(button("Back to the beginning"));
  await begin(user);
  expect((screen.getByLabelText("Account name") as HTMLInputElement).value).toBe("Example Corp");
  await user.click(button("Next"));
  expect(((await screen.findByLabelText("Street address")) as HTMLInputElement).value).toBe("100 Main Street");
});

test("looking around in the sample between keeps what was typed, until the account is set up", async () => {
  const { user } = open("/", { start: "none" });
  await begin(user);
  await fillFirst(user);
  await user.click(button("Next"));
  await fillAddress(user);
  await user.click(button("Back"));
  await user.click(await screen.findByRole("button", { name: "Back to the beginning" }));
  await user.click(await screen.findByLabelText(/Look around with sample data/));
  await user.click(button("Open sample data"));
  await screen.findByText(/You are looking at sample data/);
  await user.click(button("Set up my account"));
  expect((await screen.findByLabelText<HTMLInputElement>("Account name")).value).toBe("Example Corp");
  expect(screen.getByLabelText<HTMLInputElement>("Account ID").value).toBe("1111-2222-3333");
  await user.click(button("Next"));
  expect((await screen.findByLabelText<HTMLInputElement>("City")).value).toBe("Springfield");
  await user.click(button("Next"));
  await user.click(await screen.findByRole("button", { name: "Set up account" }));
  await screen.findAllByText(/The account Example Corp is set up/);
  expect(sessionStorage.length).toBe(0);
});

test.each(["{", "[]", '"text"', '{"accountName":7,"billingAddress":null,"seller":{},"gone":1}'])("a draft that can't be read is no draft: %s", async (stored) => {
  sessionStorage.setItem("set-up-draft", stored);
  const { user } = open("/", { start: "none" });
  await begin(user);
  expect(screen.getByLabelText<HTMLInputElement>("Account name").value).toBe("");
});

test("without a keyring the key goes to a file, and the page says why", async () => {
  const { user, fake } = open("/", { start: "none", keyringAvailable: false });
  await begin(user);
  await fillFirst(user);
  await user.click(button("Next"));
  await fillAddress(user);
  await user.click(button("Next"));
  expect(await screen.findByText(/This computer has no keyring/)).toBeTruthy();
  expect((screen.getByLabelText(/The system's keyring/) as HTMLInputElement).disabled).toBe(true);
  expect(screen.getByText(/account\.key/)).toBeTruthy();
  await user.click(button("Set up account"));
  await screen.findAllByText(/The account Example Corp is set up/);
  expect(fake.calls.find((it) => it.command === "create_ledger")?.args.request).toMatchObject({ keyInFile: true });
});

test("a refusal leads back to the step of its field", async () => {
  const { user } = open("/", {
    start: "none",
    overrides: { create_ledger: () => refusal("INVALID_INPUT", "wrong", [{ field: "accountId", message: "There is a ledger of this account already." }]) },
  });
  await begin(user);
  await fillFirst(user);
  await user.click(button("Next"));
  await fillAddress(user);
  await user.click(button("Next"));
  await user.click(await screen.findByRole("button", { name: "Set up account" }));
  expect(await screen.findByText("There is a ledger of this account already.")).toBeTruthy();
  expect((screen.getByLabelText("Account ID") as HTMLInputElement).value).toBe("1111-2222-3333");
});

test("a sample that can't be opened says why", async () => {
  const { user } = open("/", { start: "none", overrides: { open_sample: () => refusal("DISK_FULL", "The disk is full.") } });
  await user.click(await screen.findByLabelText(/Look around with sample data/));
  await user.click(button("Open sample data"));
  expect(await screen.findByText("The disk is full.")).toBeTruthy();
});
