import { render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";

import { LinkedText, type LinkedWords } from "./linked-text";

const shown = (text: string, links: LinkedWords[] = []) => {
  const { container } = render(
    <MemoryRouter>
      <LinkedText text={text} links={links} />
    </MemoryRouter>,
  );
  return [container.textContent, [...container.querySelectorAll("a")].map((link) => `${link.textContent ?? ""} → ${link.getAttribute("href") ?? ""}`)];
};

test.each<[string, LinkedWords[], string[]]>([
  ["Nothing to link.", [], []],
  ["FND-000001 and PAY-000002 are processing.", [], ["FND-000001 → /fundings/FND-000001", "PAY-000002 → /payments/PAY-000002"]],
  ["Taken from the Advance Pay balance of AWS Inc.", [{ words: "Advance Pay balance", to: "/advance-pay" }], ["Advance Pay balance → /advance-pay"]],
  ["credit memo EX-1 pays EX-1.", [{ words: "EX-1", to: "/a" }, { words: "credit memo EX-1", to: "/b" }], ["credit memo EX-1 → /b", "EX-1 → /a"]],
  ["The reference RF18-FND-1 is none, nor is FND-1.", [], []],
])("%s", (text, links, expected) => {
  expect(shown(text, links)).toEqual([text, expected]);
});
