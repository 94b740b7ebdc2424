import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";

import { lock } from "../../backend/fake/keeping";
import { open, refusal } from "../../test/render";

const GOOD = "five words drawn at random";
const click = async (user: ReturnType<typeof open>["user"], name: string | RegExp) => user.click(await screen.findByRole("button", { name }));

test("where the key is, which one, and what it encrypts", async () => {
  open("/settings?tab=security");
  expect(await screen.findByText("The system's keyring")).toBeTruthy();
  expect(screen.getByText("1, the first one")).toBeTruthy();
  expect(screen.getByText("3 encrypted fields")).toBeTruthy();
  expect(await screen.findByText("Can be read")).toBeTruthy();
});

test("a failed load can be tried again", async () => {
  const { user, fake } = open("/settings?tab=security", { overrides: { key_info: () => refusal("STORAGE_FAILED", "The disk could not be read.") } });
  expect(await screen.findByText("The disk could not be read.")).toBeTruthy();
  fake.override("key_info", undefined);
  await click(user, "Try again");
  expect(await screen.findByText("The system's keyring")).toBeTruthy();
});

test("the key goes to a key file; the old one is kept unless it shall be forgotten", async () => {
  const { user, fake } = open("/settings?tab=security");
  await click(user, "Move to a key file");
  expect(await screen.findByText(/looks for it there each time it opens/)).toBeTruthy();
  expect((screen.getByLabelText("Forget the old key") as HTMLInputElement).checked).toBe(false);
  await click(user, "Choose a file and move");
  expect((await screen.findAllByText("The key is in its file")).length).toBeGreaterThan(0);
  expect(screen.getAllByText("The key from before is still in the keyring.").length).toBeGreaterThan(0);
  expect(fake.calls.find((it) => it.command === "move_key_to_file")?.args).toEqual({ forget: false });
  expect(await screen.findByText("A key file")).toBeTruthy();
});

test("forgetting the old key is sent only when it is ticked", async () => {
  const { user, fake } = open("/settings?tab=security");
  await click(user, "Change the key");
  await user.click(await screen.findByLabelText("Forget the old key"));
  const buttons = await screen.findAllByRole("button", { name: "Change the key" });
  await user.click(buttons.at(-1)!);
  expect((await screen.findAllByText("The key was changed")).length).toBeGreaterThan(0);
  expect(screen.getAllByText("3 encrypted fields were encrypted anew.").length).toBeGreaterThan(0);
  expect(fake.calls.find((it) => it.command === "rotate_key")?.args).toEqual({ forget: true });
});

test("a passphrase is typed twice, refused beside its field, then set", async () => {
  const { user, fake } = open("/settings?tab=security");
  await click(user, "Set a passphrase");
  await user.type(await screen.findByLabelText("New passphrase"), GOOD);
  const send = async () => user.click((await screen.findAllByRole("button", { name: "Set a passphrase" })).at(-1)!);
  await send();
  expect(await screen.findByText("The two are not the same.")).toBeTruthy();
  expect(fake.calls.some((it) => it.command === "move_key_under_passphrase")).toBe(false);
  await user.type(screen.getByLabelText("The same passphrase again"), GOOD);
  await send();
  expect((await screen.findAllByText("The key is under the passphrase")).length).toBeGreaterThan(0);
  expect(await screen.findByText("In the ledger, under a passphrase")).toBeTruthy();
  expect(fake.calls.find((it) => it.command === "move_key_under_passphrase")?.args).toEqual({ passphrase: GOOD, forget: false });
});

test("the backend's refusal of a passphrase stands beside the field, and what was typed stays", async () => {
  const { user } = open("/settings?tab=security", { overrides: { move_key_under_passphrase: () => refusal("INVALID_INPUT", "Too easily guessed.") } });
  await click(user, "Set a passphrase");
  await user.type(await screen.findByLabelText("New passphrase"), GOOD);
  await user.type(screen.getByLabelText("The same passphrase again"), GOOD);
  await user.click((await screen.findAllByRole("button", { name: "Set a passphrase" })).at(-1)!);
  await screen.findByText("Too easily guessed.");
  expect(screen.getByLabelText("New passphrase").getAttribute("aria-invalid")).toBe("true");
  expect((screen.getByLabelText("New passphrase") as HTMLInputElement).value).toBe(GOOD);
});

test("a keyring that can't be used refuses in the dialog; a canceled file dialog says that nothing was changed", async () => {
  const { user, fake } = open("/settings?tab=security", { overrides: { move_key_to_file: () => null } });
  await click(user, "Move to a key file");
  await click(user, "Choose a file and move");
  expect(await screen.findByText("No file was chosen; nothing was changed.")).toBeTruthy();
  fake.override("move_key_to_file", () => refusal("STORAGE_FAILED", "The disk is gone."));
  await click(user, "Choose a file and move");
  expect(await screen.findByText("The disk is gone.")).toBeTruthy();
});

test("backups that still need the old key are a warning that names them", async () => {
  const key = { location: "KEYRING", keyFile: null, keyId: "k", version: 2, passphraseCost: null, sealedFields: 3 };
  const change = { key, resealedFields: 3, backup: "/b/1.age", renewedBackups: 1, oldBackups: ["/b/0.age: its key is not here"], formerKey: "the keyring" };
  const { user } = open("/settings?tab=security", { overrides: { rotate_key: () => change } });
  await click(user, "Change the key");
  await user.click((await screen.findAllByRole("button", { name: "Change the key" })).at(-1)!);
  expect((await screen.findAllByText("/b/0.age: its key is not here")).length).toBeGreaterThan(0);
});

test("a locked ledger says what can't be read, refuses a wrong passphrase beside its field, and unlocks", async () => {
  const { user, fake } = open("/settings?tab=account");
  await screen.findByText("Payer (management) account");
  lock(fake.ledger(), GOOD);
  await user.click(screen.getByRole("link", { name: "Security" }));
  expect(await screen.findByText("Encrypted fields can't be read")).toBeTruthy();
  await click(user, "Unlock the ledger");
  const send = async () => user.click((await screen.findAllByRole("button", { name: "Unlock the ledger" })).at(-1)!);
  await send();
  expect(await screen.findByText("Enter the passphrase.")).toBeTruthy();
  await user.type(screen.getByLabelText("Passphrase"), "wrong");
  fake.emit("ledger-changed", null);
  await send();
  expect(await screen.findByText(/This is not the passphrase of this ledger/)).toBeTruthy();
  expect((screen.getByLabelText("Passphrase") as HTMLInputElement).value).toBe("wrong");
  await user.clear(screen.getByLabelText("Passphrase"));
  await user.type(screen.getByLabelText("Passphrase"), GOOD);
  await send();
  expect((await screen.findAllByText(/unlocked until the window is closed/)).length).toBeGreaterThan(0);
  await waitFor(() => expect(screen.queryByText("Encrypted fields can't be read")).toBeNull());
  expect(await screen.findByText("Can be read")).toBeTruthy();
});

test.each([
  ["KEYRING", "KEY_MISSING", "The keyring has no key for this ledger.", /Unlock your system's keyring, then try again/],
  ["FILE", "KEY_MISSING", "There is no key file at /keys/account.key.", /Put the key file back at \/keys\/account\.key/],
] as const)("a key that is missing in its place (%s) says what to do", async (location, code, message, hint) => {
  const info = { location, keyFile: location === "FILE" ? "/keys/account.key" : null, keyId: "k", version: 1, passphraseCost: null, sealedFields: 3 };
  const { user, fake } = open("/settings?tab=security", { overrides: { key_info: () => info, seller_profile: () => refusal(code, message) } });
  expect(await screen.findByText(message)).toBeTruthy();
  expect(screen.getByText(hint)).toBeTruthy();
  fake.override("seller_profile", undefined);
  await click(user, "Try again");
  await waitFor(() => expect(screen.queryByText(message)).toBeNull());
});

test("where sealed fields can't be read, the page offers to unlock the ledger", async () => {
  const { user, fake } = open("/settings?tab=account");
  await screen.findByText("Payer (management) account");
  lock(fake.ledger(), GOOD);
  await user.click(screen.getByRole("link", { name: "Seller's bank details" }));
  expect(await screen.findByText(/Everything but account numbers and documents works without it/)).toBeTruthy();
  await click(user, "Unlock the ledger");
  await user.type(await screen.findByLabelText("Passphrase"), `${GOOD}{Enter}`);
  expect(await screen.findByText("Bank details for USD")).toBeTruthy();
});

test("a form that needs the key keeps what was typed while the ledger is unlocked", async () => {
  const { user, fake } = open("/settings?tab=seller");
  await click(user, "Edit bank details for USD");
  const name = await screen.findByLabelText("Bank name");
  lock(fake.ledger(), GOOD);
  await user.clear(name);
  await user.type(name, "Sample Bank Two");
  await click(user, "Save bank details");
  await screen.findAllByText(/Everything but account numbers/);
  await user.click((await screen.findAllByRole("button", { name: "Unlock the ledger" }))[0]!);
  await user.type(await screen.findByLabelText("Passphrase"), `${GOOD}{Enter}`);
  await screen.findAllByText(/unlocked until the window is closed/);
  expect((screen.getByLabelText("Bank name") as HTMLInputElement).value).toBe("Sample Bank Two");
});

test("a missing key leads to the page that can help", async () => {
  const { user, address } = open("/settings?tab=seller", { overrides: { seller_profile: () => refusal("KEY_MISSING", "The ledger's key is not here.") } });
  await user.click(await screen.findByRole("link", { name: "Go to Settings, Security" }));
  expect(address()).toBe("/settings?tab=security");
});

test("a key file that was moved is chosen where it is now; a wrong one is refused in words", async () => {
  const info = { location: "FILE", keyFile: "/keys/account.key", keyId: "k", version: 1, passphraseCost: null, sealedFields: 3 };
  const missing = "There is no key file at /keys/account.key.";
  const { user, fake } = open("/settings?tab=security", {
    overrides: { key_info: () => info, seller_profile: () => refusal("KEY_MISSING", missing), choose_key_file: () => refusal("KEY_WRONG", "This key belongs to another ledger.") },
  });
  expect(await screen.findByText(missing)).toBeTruthy();
  await click(user, "Choose the key file");
  expect(await screen.findByText("This key belongs to another ledger.")).toBeTruthy();
  fake.override("choose_key_file", () => false);
  await click(user, "Choose the key file");
  expect(await screen.findByText(missing)).toBeTruthy();
  fake.override("choose_key_file", () => true);
  fake.override("seller_profile", undefined);
  await click(user, "Choose the key file");
  expect((await screen.findAllByText(/The window looks for it there from now on/)).length).toBeGreaterThan(0);
  await waitFor(() => expect(screen.queryByText(missing)).toBeNull());
});
