import { expect, test } from "vitest";

import { LANGUAGES } from "../i18n/languages";
import { openIn, PAGES, textsOf } from "./pseudo";

/** What `Intl` writes, and what is written alike in every language: dates, amounts, times, keys, ids, commands, the states of the country. */
const WRITTEN_ALIKE = /^advance-pay timer .*|\bIllinois \(IL\)|\b[A-Z][a-z]{2} \d{1,2}, \d{4}\b|\b[A-Z][a-z]{2} \d{4}\b|\b(USD|EUR|GBP|UTC|Ctrl|YYYY|MM|DD)\b|\b[A-Z]{2,}-[\d-]+\b|\b\d+[A-Z]\b/g;

/** Of Cloudscape's own texts, which these languages have in English. */
const COMPONENTS_OWN = new Set(["More", "Info", "Warning", "Error", "Success"]);

/** A language is named in itself. */
const OWN_NAMES = new Set(LANGUAGES.map((it) => it.name));

test.each(PAGES)("twice as long, every word of %s (%s) comes from the catalogue or the ledger, and is there to its end", async (address, start, file) => {
  const { container, given } = await openIn("en-XA", address, start, file);
  const texts = textsOf(container);
  expect(texts.length).toBeGreaterThan(0);
  // A sentence with a link in it is several texts: its brackets stand in the first and the last, its accents in all of them.
  const own = texts.filter((text) => /[\[\]áéíóúýçñšž·]/i.test(text));
  expect(own.length).toBeGreaterThan(0);
  const whole = texts.join(" ");
  expect(whole.split("[").length).toBe(whole.split("]").length);
  const said = (text: string) => [...given].some((it) => it.includes(text));
  // A reference is set in fours, a hash is cut short, an address, a tag and the cells of a column are put together.
  const ledgers = (text: string) => said(text) || said(text.replace(/ /g, "")) || text.split(/[,:…] ?| \| | (?=\d)/).every(said);
  const foreign = texts.filter((text) => !own.includes(text) && !ledgers(text) && !COMPONENTS_OWN.has(text) && !OWN_NAMES.has(text) && /\p{L}{2}/u.test(text.replace(WRITTEN_ALIKE, "")));
  expect(foreign).toEqual([]);
});
