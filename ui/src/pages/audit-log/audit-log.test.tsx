import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import type { AuditEntry } from "../../backend/bindings";
import { heading, open, refusal } from "../../test/render";
import { pageOf, recordName } from "./record";
import { fieldName, shownValue } from "./values";

function entry(patch: Partial<AuditEntry>): AuditEntry {
  return { id: "7", recordedAt: "2026-03-12T10:20:30Z", recordedBy: "owner", action: "CHANGED", record: "ACCOUNT", recordId: "1", changes: [], ...patch };
}

test("the settings lead to the audit log", async () => {
  const { user, address } = open("/settings");
  await user.click(await screen.findByRole("link", { name: "Audit log" }));
  expect(await heading("Audit log")).toBeTruthy();
  expect(address()).toBe("/settings/audit-log");
});

test("a change of the account shows first, with old and new values when it is unfolded", async () => {
  const { user } = open("/settings", { start: "empty" });
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  const name = await screen.findByLabelText("Account name");
  await user.clear(name);
  await user.type(name, "Example Holdings");
  await user.click(screen.getByRole("button", { name: "Save changes" }));
  await screen.findAllByText("The account was changed.");
  await user.click(await screen.findByRole("link", { name: "Audit log" }));
  const table = await screen.findByRole("table", { name: "Changes" });
  await within(table).findAllByRole("link", { name: "Account" });
  const [, first] = within(table).getAllByRole("row");
  expect(within(first!).getByRole("link", { name: "Account" })).toBeTruthy();
  expect(within(first!).getByText("Changed")).toBeTruthy();
  await user.click(within(first!).getByRole("button", { name: /1 value/ }));
  expect(within(first!).getByText("Example Corp → Example Holdings")).toBeTruthy();
});

test("the list is walked by cursor, and a day's exact instant is there on hover", async () => {
  const { user, fake } = open("/settings/audit-log", {
    overrides: {
      audit_log: ({ query }) =>
        query.after === null
          ? { items: [entry({ id: "2" })], nextCursor: "2" }
          : { items: [entry({ id: "1", record: "PAYMENT_METHOD", recordId: "PM-000002" })], nextCursor: null },
    },
  });
  const day = await screen.findByText("12 Mar 2026");
  expect(day.getAttribute("title")).toBe("12 Mar 2026, 10:20:30 UTC");
  await user.click(await screen.findByRole("button", { name: "Next page" }));
  expect(await screen.findByRole("link", { name: "Payment method PM-000002" })).toBeTruthy();
  expect(fake.calls.filter((it) => it.command === "audit_log").map((it) => (it.args.query as { after: string | null }).after)).toContain("2");
});

test("it fails in words, can be tried again, and says what an empty one would hold", async () => {
  const { user, fake } = open("/settings/audit-log", { overrides: { audit_log: () => refusal("STORAGE_FAILED", "The disk could not be read.") } });
  expect(await screen.findByText("The disk could not be read.")).toBeTruthy();
  fake.override("audit_log", () => ({ items: [], nextCursor: null }));
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Nothing was changed yet")).toBeTruthy();
});

test.each<[Partial<AuditEntry>, string, string | null]>([
  [{ record: "KEY" }, "Encryption key", "/settings?tab=security"],
  [{ record: "FUNDING", recordId: "FND-000003" }, "Funding FND-000003", "/fundings/FND-000003"],
  [{ record: "FUNDING_STEP", recordId: "9", changes: [{ field: "funding", old: null, new: "FND-000003" }] }, "Step of FND-000003", "/fundings/FND-000003"],
  [{ record: "DOCUMENT", recordId: "DOC-000001", changes: [{ field: "funding", old: null, new: "FND-000001" }] }, "Document DOC-000001", "/fundings/FND-000001"],
  [{ record: "UNAPPLIED_CASH", recordId: "UC-000003" }, "Unapplied cash UC-000003", "/payments/unapplied-cash/UC-000003"],
  [{ record: "SETTLED_DAY", recordId: "20260305" }, "Settled day 5 Mar 2026", null],
  [{ record: "STATEMENT_MATCH", recordId: "MATCH-000001", changes: [{ field: "statementLine", old: null, new: "LINE-000007" }] }, "Match of LINE-000007", "/reconcile/lines/LINE-000007"],
  [{ record: "STATEMENT_FILE", recordId: "STM-000001" }, "Imported bank statement STM-000001", null],
  [{ record: "IMPORT_FILE", recordId: "2" }, "Imported file 2", null],
  [{ record: "COLUMN_MAPPING", recordId: "3" }, "Columns of a file 3", null],
])("the record of %j has its name and its page", (patch, name, page) => {
  expect(recordName(entry(patch))).toBe(name);
  expect(pageOf(entry(patch))).toBe(page);
});

test.each([
  ["payerAccount", "1", "Yes"],
  ["removed", "0", "No"],
  ["acceptedAt", "2026-03-12T10:20:30Z", "12 Mar 2026, 10:20:30 UTC"],
  ["addedOn", "2026-03-12", "12 Mar 2026"],
  ["version", "1", "1"],
])("%s %s is shown as %s", (field, value, shown) => {
  expect(shownValue(field, value)).toBe(shown);
});

test("a tag is named by its key, a column by the program's name, an unknown field as it is", () => {
  expect(fieldName("tags.cost-center")).toBe("Tag cost-center");
  expect(fieldName("columns.due_on")).toBe("Column due_on");
  expect(fieldName("somethingNew")).toBe("somethingNew");
});
