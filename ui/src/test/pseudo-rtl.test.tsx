import { expect, test } from "vitest";

import { violations } from "./axe";
import { openIn, PAGES, textsOf } from "./pseudo";

test.each(PAGES)("from right to left, %s (%s) is whole, and axe finds nothing", async (address, start, file) => {
  const { container } = await openIn("en-XB", address, start, file);
  expect([document.documentElement.dir, document.documentElement.lang]).toEqual(["rtl", "en-XB"]);
  expect(textsOf(container).some((text) => text.includes("\u202E"))).toBe(true);
  // Every mark that turns a direction is turned back.
  const marks = container.textContent ?? "";
  expect(marks.split(/[\u202E\u2066\u2067\u2068]/).length).toBe(marks.split(/[\u202C\u2069]/).length);
  expect(await violations(container)).toEqual([]);
});
