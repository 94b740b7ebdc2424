import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";

import { later, untilCanceled } from "../../test/later";
import { open, refusal } from "../../test/render";

const button = () => screen.findByRole("button", { name: /^Verify (ledger|again)$/ });
const headDigits = (text: string | null) => (text ?? "").replace(/\s/g, "");

test("verifying names each rule and says that all hold", async () => {
  const { user, fake } = open("/settings?tab=verify");
  expect(await screen.findByText("Not verified yet since this page was opened")).toBeTruthy();
  await user.click(await button());
  expect(await screen.findByText("Every rule holds")).toBeTruthy();
  expect(screen.getByText(/The hash chain over all transactions/)).toBeTruthy();
  expect(screen.getAllByText("Holds")).toHaveLength(6);
  expect(fake.calls.find((it) => it.command === "verify_ledger")?.args).toMatchObject({ notedHead: null });
});

test("while it runs, words say what is being done", async () => {
  const verified = later();
  const { user } = open("/settings?tab=verify", { overrides: { verify_ledger: verified.answer } });
  await user.click(await button());
  expect((await screen.findAllByText(/checking every link of the chain/)).length).toBeGreaterThan(0);
  verified.resolve({ ok: true, transactions: 1, entries: 2, invariants: [], head: { links: 1, hash: "0".repeat(64) }, knownLink: null, sealedFields: null });
  expect(await screen.findByText("Every rule holds")).toBeTruthy();
  expect(screen.getByText(/were not opened/)).toBeTruthy();
  expect(screen.queryByText(/checking every link of the chain/)).toBeNull();
});

test("it says how far it is, and can be canceled", async () => {
  const { user, fake } = open("/settings?tab=verify", { overrides: untilCanceled("verify_ledger") });
  await user.click(await button());
  const { task } = await waitFor(() => fake.calls.find((it) => it.command === "verify_ledger")!.args);
  fake.emit("task-progress", { task: "another page's", done: 9, total: 10 });
  expect(screen.queryByRole("progressbar")).toBeNull();
  fake.emit("task-progress", { task, done: 425, total: 1000 });
  expect(await screen.findByText("42%")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByText("Verifying was canceled")).toBeTruthy();
  expect(fake.calls.find((it) => it.command === "cancel_task")?.args).toEqual({ task });
  fake.override("verify_ledger", undefined);
  await user.click(await button());
  expect(await screen.findByText("Every rule holds")).toBeTruthy();
});

test("leaving the section cancels it", async () => {
  const { user, fake } = open("/settings?tab=verify", { overrides: untilCanceled("verify_ledger") });
  await user.click(await button());
  await user.click(screen.getByRole("link", { name: "About" }));
  await waitFor(() => expect(fake.calls.some((it) => it.command === "cancel_task")).toBe(true));
});

test("the head is shown in full, in groups, with a copy button", async () => {
  const { fake } = open("/settings?tab=verify");
  const { hash } = (await fake.invoke("chain_head")) as { hash: string };
  const shown = await screen.findByText((_, element) => element?.tagName === "SPAN" && element.children.length === 0 && headDigits(element.textContent) === hash);
  expect(shown.textContent).toMatch(/^([0-9a-f]{8} ){7}[0-9a-f]{8}$/);
  expect(screen.getByRole("button", { name: "Copy head hash" })).toBeTruthy();
});

test("a head that was noted earlier is found, with blanks, and its link said in words", async () => {
  const { user, fake } = open("/settings?tab=verify");
  const { hash, links } = (await fake.invoke("chain_head")) as { hash: string; links: number };
  await user.type(await screen.findByLabelText("Head noted earlier"), hash.replace(/(.{8})/g, "$1 "));
  await user.click(await button());
  expect(await screen.findByText("The noted head is in the chain")).toBeTruthy();
  expect(screen.getByText(new RegExp(`It is the last of ${links} links`))).toBeTruthy();
});

test("a head that is not in the chain is an alarm that says what to do", async () => {
  const { user } = open("/settings?tab=verify");
  await user.type(await screen.findByLabelText("Head noted earlier"), "a".repeat(64));
  await user.click(await button());
  expect(await screen.findByText("The noted head is not in the chain")).toBeTruthy();
  expect(screen.getByText(/no link has the head that was noted/)).toBeTruthy();
  expect(screen.getByText("What to do")).toBeTruthy();
});

test.each([
  ["abc", "A head has 64 digits and letters from a to f; this has 3."],
  ["not a head", "A head has only digits and letters from a to f."],
])("%s is refused beside its field before anything runs", async (typed, message) => {
  const { user, fake } = open("/settings?tab=verify");
  await user.type(await screen.findByLabelText("Head noted earlier"), typed);
  await user.click(await button());
  expect(await screen.findByText(message)).toBeTruthy();
  expect(fake.calls.some((it) => it.command === "verify_ledger")).toBe(false);
});

test("a refused head stands beside its field; nothing typed is lost", async () => {
  const { user } = open("/settings?tab=verify", { overrides: { verify_ledger: () => refusal("INVALID_INPUT", "no", [{ field: "head", message: "That is no head." }]) } });
  await user.type(await screen.findByLabelText("Head noted earlier"), "b".repeat(64));
  await user.click(await button());
  expect(await screen.findByText("That is no head.")).toBeTruthy();
  expect((screen.getByLabelText("Head noted earlier") as HTMLInputElement).value).toBe("b".repeat(64));
});

test("a broken rule names its places and what to do; a failed run can be tried again", async () => {
  const { user, fake } = open("/settings?tab=verify", { overrides: { verify_ledger: () => refusal("STORAGE_FAILED", "The disk could not be read.") } });
  await user.click(await button());
  expect(await screen.findByText("The disk could not be read.")).toBeTruthy();
  fake.override("verify_ledger", () => ({
    ok: false,
    transactions: 3,
    entries: 6,
    invariants: [{ number: 1, invariant: "Every transaction balances.", holds: false, places: ["TX-000002: debits 5.00, credits 4.00"] }],
    head: { links: 3, hash: "0".repeat(64) },
    knownLink: null,
    sealedFields: 2,
  }));
  await user.click(await button());
  expect(await screen.findByText("TX-000002: debits 5.00, credits 4.00")).toBeTruthy();
  expect(screen.getByText("Broken in 1 place")).toBeTruthy();
  expect(screen.getByText(/2 encrypted fields were opened/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Copy list of what is broken" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Go to Settings, Backup" })).toBeTruthy();
});

test("what is typed stays while another program changes the ledger, and the head follows", async () => {
  const { user, fake } = open("/settings?tab=verify");
  await user.type(await screen.findByLabelText("Head noted earlier"), "abc");
  fake.override("chain_head", () => ({ links: 4711, hash: "f".repeat(64) }));
  fake.emit("ledger-changed", null);
  expect(await screen.findByText("4711")).toBeTruthy();
  expect((screen.getByLabelText("Head noted earlier") as HTMLInputElement).value).toBe("abc");
});
