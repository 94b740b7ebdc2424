import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { BACKUP_PASSPHRASE, CHOSEN_BACKUP, lock } from "../../backend/fake/keeping";
import { untilCanceled } from "../../test/later";
import { open, refusal } from "../../test/render";

const GOOD = "five words drawn at random";
const click = async (user: ReturnType<typeof open>["user"], name: string | RegExp) => user.click(await screen.findByRole("button", { name }));

async function typeTwice(user: ReturnType<typeof open>["user"], first: string, second = first) {
  await user.type(await screen.findByLabelText("New passphrase"), first);
  await user.type(screen.getByLabelText("The same passphrase again"), second);
}

test("the daily backups are listed, and today's is made once", async () => {
  const { user } = open("/settings?tab=backup", { start: "empty" });
  const table = await screen.findByRole("table", { name: "Daily backups" });
  expect(within(table).getAllByRole("row")).toHaveLength(4);
  await click(user, "Back up now");
  expect((await screen.findAllByText(/Today's backup is made and was read back/)).length).toBeGreaterThan(0);
  await waitFor(() => expect(within(screen.getByRole("table", { name: "Daily backups" })).getAllByRole("row")).toHaveLength(5));
  await click(user, "Back up now");
  expect((await screen.findAllByText(/There is a backup of today already/)).length).toBeGreaterThan(0);
});

test("without a backup the page says so; what could not be listed can be tried again", async () => {
  const { user, fake } = open("/settings?tab=backup", { start: "empty", overrides: { list_backups: () => refusal("STORAGE_FAILED", "The folder can't be read.") } });
  expect(await screen.findByText("The folder can't be read.")).toBeTruthy();
  fake.override("list_backups", () => []);
  await click(user, "Try again");
  expect(await screen.findByText("No daily backup yet")).toBeTruthy();
  expect(screen.getByText("None yet")).toBeTruthy();
});

test("a backup that warns is no success", async () => {
  const made = { path: "/b/2026-03-12.age", madeAt: "2026-03-12T10:00:00Z", madeOn: "2026-03-12", transactions: 2, verified: null };
  const { user } = open("/settings?tab=backup", { start: "empty", overrides: { daily_backup: () => ({ made, removed: [], warning: "An older backup has 9 transactions, the ledger has 2." }) } });
  await click(user, "Back up now");
  expect((await screen.findAllByText("The backup is made, but look at this")).length).toBeGreaterThan(0);
  expect(screen.getAllByText("An older backup has 9 transactions, the ledger has 2.").length).toBeGreaterThan(0);
});

test("a refused backup says why; under a locked passphrase it can be unlocked there", async () => {
  const { user, fake } = open("/settings?tab=backup", { start: "empty" });
  await screen.findByRole("button", { name: "Back up now" });
  lock(fake.ledger(), GOOD);
  await click(user, "Back up now");
  expect(await screen.findByText("No backup was made")).toBeTruthy();
  await click(user, "Unlock the ledger");
  await user.type(await screen.findByLabelText("Passphrase"), `${GOOD}{Enter}`);
  expect((await screen.findAllByText(/is unlocked until the window is closed/)).length).toBeGreaterThan(0);
  await click(user, "Back up now");
  expect((await screen.findAllByText(/Today's backup is made/)).length).toBeGreaterThan(0);
});

test.each([
  ["", "", "Enter a passphrase."],
  ["too short", "too short", "A passphrase needs at least 12 characters; this has 9."],
  ["aaaaaaaaaaaaaa", "aaaaaaaaaaaaaa", /Take at least 5 different characters/],
  [GOOD, `${GOOD}!`, "The two are not the same."],
])("the passphrase %j is refused beside its field", async (first, second, message) => {
  const { user, fake } = open("/settings?tab=backup", { start: "empty" });
  await click(user, "Save an encrypted backup");
  await screen.findByLabelText("New passphrase");
  if (first !== "") {
    await typeTwice(user, first, second);
  }
  await click(user, "Choose a file and save");
  expect(await screen.findByText(message)).toBeTruthy();
  expect(fake.calls.some((it) => it.command === "back_up")).toBe(false);
});

test("an encrypted backup is saved, and says where; a canceled dialog loses nothing typed", async () => {
  const { user, fake } = open("/settings?tab=backup", { start: "empty", overrides: { back_up: () => null } });
  await click(user, "Save an encrypted backup");
  await typeTwice(user, GOOD);
  expect(screen.getByText("Good length, if the words are drawn at random")).toBeTruthy();
  await click(user, "Choose a file and save");
  expect(await screen.findByText("No file was chosen; nothing was saved.")).toBeTruthy();
  expect((screen.getByLabelText("New passphrase") as HTMLInputElement).value).toBe(GOOD);
  fake.override("back_up", undefined);
  await click(user, "Choose a file and save");
  expect((await screen.findAllByText(/\/home\/owner\/Documents\/advance-pay\.backup/)).length).toBeGreaterThan(0);
  expect(fake.calls.filter((it) => it.command === "back_up").map((it) => (it.args as { passphrase: string }).passphrase)).toEqual([GOOD, GOOD]);
});

test("the backend's refusal of a passphrase stands beside the field", async () => {
  const { user } = open("/settings?tab=backup", { start: "empty", overrides: { back_up: () => refusal("INVALID_INPUT", "The passphrase is too easily guessed.") } });
  await click(user, "Save an encrypted backup");
  await typeTwice(user, GOOD);
  await click(user, "Choose a file and save");
  await screen.findByText("The passphrase is too easily guessed.");
  expect(screen.getByLabelText("New passphrase").getAttribute("aria-invalid")).toBe("true");
});

test("a daily backup is restored after asking, and the pages start anew", async () => {
  const { user, fake } = open("/settings?tab=backup", { start: "empty" });
  const [row] = await screen.findAllByRole("button", { name: /^Restore the backup of/ });
  await user.click(row!);
  expect(await within(await screen.findByRole("dialog")).findByText(/it stays beside the restored one/)).toBeTruthy();
  expect(screen.queryByLabelText("Passphrase of the backup")).toBeNull();
  const before = fake.calls.filter((it) => it.command === "startup").length;
  await click(user, "Restore this backup");
  expect((await screen.findAllByText("The ledger is restored")).length).toBeGreaterThan(0);
  expect(screen.getAllByText(/account\.ledger\.replaced-/).length).toBeGreaterThan(0);
  expect(fake.calls.filter((it) => it.command === "startup").length).toBeGreaterThan(before);
});

test("a chosen file asks for its passphrase; a wrong one is refused beside the field, and the ledger is opened again", async () => {
  const { user, fake } = open("/settings?tab=backup", { start: "empty" });
  await click(user, "Restore from a file");
  expect(await screen.findByText(CHOSEN_BACKUP)).toBeTruthy();
  await click(user, "Restore this backup");
  expect(await screen.findByText("This backup is under a passphrase: enter it.")).toBeTruthy();
  const before = fake.calls.filter((it) => it.command === "startup").length;
  await user.type(screen.getByLabelText("Passphrase of the backup"), "wrong");
  await click(user, "Restore this backup");
  expect(await screen.findByText(/This is not the backup's passphrase/)).toBeTruthy();
  await waitFor(() => expect(fake.calls.filter((it) => it.command === "startup").length).toBeGreaterThan(before));
  await user.clear(screen.getByLabelText("Passphrase of the backup"));
  await user.type(screen.getByLabelText("Passphrase of the backup"), `${BACKUP_PASSPHRASE}{Enter}`);
  expect((await screen.findAllByText("The ledger is restored")).length).toBeGreaterThan(0);
  expect(fake.calls.filter((it) => it.command === "restore_backup").at(-1)?.args).toEqual({ path: CHOSEN_BACKUP, passphrase: BACKUP_PASSPHRASE });
});

test("a daily backup that needs a passphrase asks for it", async () => {
  const { user } = open("/settings?tab=backup", { start: "empty", overrides: { restore_backup: () => refusal("PASSPHRASE_NEEDED", "Type it when asked.") } });
  const [row] = await screen.findAllByRole("button", { name: /^Restore the backup of/ });
  await user.click(row!);
  await click(user, "Restore this backup");
  expect(await screen.findByLabelText("Passphrase of the backup")).toBeTruthy();
});

test("a canceled choice asks nothing", async () => {
  const { user } = open("/settings?tab=backup", { start: "empty", overrides: { choose_backup: () => null } });
  await click(user, "Restore from a file");
  await waitFor(() => expect(screen.queryByText("Restore this backup?")).toBeNull());
});

test("what is typed for a backup stays while another program changes the ledger", async () => {
  const { user, fake } = open("/settings?tab=backup", { start: "empty" });
  await click(user, "Save an encrypted backup");
  await typeTwice(user, GOOD);
  const lists = () => fake.calls.filter((it) => it.command === "list_backups").length;
  const before = lists();
  fake.emit("ledger-changed", null);
  await waitFor(() => expect(lists()).toBeGreaterThan(before));
  expect((screen.getByLabelText("New passphrase") as HTMLInputElement).value).toBe(GOOD);
});

test.each([
  ["hledger", "HLEDGER", "journal"],
  ["beancount", "BEANCOUNT", "beancount"],
  ["CSV", "CSV", "csv"],
])("the journal is exported as %s to Downloads, also of sample data", async (name, format, extension) => {
  const { user, fake } = open("/settings?tab=backup");
  await click(user, "Export journal");
  await user.click(await screen.findByRole("menuitem", { name: new RegExp(`^${name}`) }));
  expect((await screen.findAllByText(new RegExp(`^[0-9,]+ transactions in .*/Downloads/ledger-.*\\.${extension}$`))).length).toBeGreaterThan(0);
  expect(fake.calls.find((it) => it.command === "download_journal")?.args).toMatchObject({ format });
});

test("an export says how far it is; canceled, it says that no file was saved", async () => {
  const { user, fake } = open("/settings?tab=backup", { start: "empty", overrides: untilCanceled("download_journal") });
  await click(user, "Export journal");
  await user.click(await screen.findByRole("menuitem", { name: /^CSV/ }));
  await waitFor(() => expect(fake.calls.some((it) => it.command === "download_journal")).toBe(true));
  fake.emit("task-progress", { task: fake.calls.find((it) => it.command === "download_journal")?.args.task, done: 1, total: 4 });
  expect(await screen.findByText("25%")).toBeTruthy();
  await click(user, "Cancel");
  expect((await screen.findAllByText("No file was saved.")).length).toBeGreaterThan(0);
  expect(screen.queryByText("25%")).toBeNull();
});
