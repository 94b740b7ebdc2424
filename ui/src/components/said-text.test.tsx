import { render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";

import type { Sentence } from "../backend/bindings";
import { SaidText } from "./said-text";

const card: Sentence = { code: "CARD", params: { name: "Visa ····4242", id: "PM-000003" } };

const shown = (said: Sentence[], links: Record<string, string> = {}, at = "/") => {
  const { container } = render(
    <MemoryRouter initialEntries={[at]}>
      <SaidText said={said} links={links} />
    </MemoryRouter>,
  );
  return [...container.querySelectorAll("a")].map((link) => `${link.textContent ?? ""} → ${link.getAttribute("href") ?? ""}`);
};

test.each<[string, Sentence[], Record<string, string>, string, string[]]>([
  ["nothing to link", [{ code: "IMPORT_UNDONE", params: { number: "EX-1" } }], {}, "/", []],
  ["a gap whose page is given", [{ code: "IMPORT_UNDONE", params: { number: "EX-1" } }], { number: "/invoices/INV-000001" }, "/", ["EX-1 → /invoices/INV-000001"]],
  ["a record by its id", [{ code: "CASH_WENT_TO", params: { amount: { currency: "USD", value: "1.00" }, funding: "FND-000001" } }], {}, "/", ["FND-000001 → /fundings/FND-000001"]],
  ["a record by its name, and a page", [{ code: "IS_DEFAULT", params: { method: card } }], {}, "/", ["Visa ····4242 → /payment-methods/PM-000003", "Make another one the default → /payment-methods"]],
  ["not what is open already", [{ code: "IS_DEFAULT", params: { method: card } }], {}, "/payment-methods/PM-000003", ["Make another one the default → /payment-methods"]],
  ["only where it is first named", [{ code: "FUNDS_RECEIVED", params: {} }, { code: "FUNDS_RECEIVED", params: {} }], {}, "/", ["Advance Pay balance → /advance-pay"]],
])("%s", (_, said, links, at, expected) => {
  expect(shown(said, links, at)).toEqual(expected);
});
