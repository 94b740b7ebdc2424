import { expect, test } from "vitest";

import { add as sum } from "../money";
import { commands } from "./bindings";
import { createFake } from "./fake";
import { minorOf } from "./fake/model";
import { setHost } from "./host";

test("the fake answers every command of the bindings", async () => {
  const asked: string[] = [];
  setHost({
    invoke: async (command) => {
      asked.push(command);
      return null;
    },
    listen: async () => () => undefined,
  });
  await Promise.all(Object.values(commands).map((call) => (call as (argument: unknown) => Promise<unknown>)({})));
  const fake = createFake({ start: "sample" });
  for (const command of asked) {
    const answer = await fake.invoke(command, { request: {}, query: {}, id: "", path: "", to: "" }).catch((reason: unknown) => String((reason as Error).message));
    expect(String(answer), command).not.toContain("does not know");
  }
});

test("the sample has fundings of every status, and invoices whose parts add up", async () => {
  const ledger = createFake({ start: "sample" }).ledger();
  const statuses = new Set(ledger.fundings.map((it) => it.funding.status));
  expect([...statuses].sort()).toEqual(["AWAITING_TRANSFER", "CANCELED", "FAILED", "PARTIALLY_RECEIVED", "PROCESSING", "RECEIVED", "RETURNED", "SUCCEEDED"]);
  for (const invoice of ledger.invoices) {
    const parts = [invoice.processing, invoice.settled, invoice.canceled].reduce(sum, invoice.outstanding);
    expect(parts, invoice.invoiceNumber).toEqual(invoice.amount);
  }
  const all = [...ledger.balances.values()].reduce((total, it) => total + it, 0n);
  expect(all).toBe(0n);
  expect(ledger.invoices.some((it) => minorOf(it.outstanding) > 0n)).toBe(true);
});
