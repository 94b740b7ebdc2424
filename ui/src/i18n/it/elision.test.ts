import { expect, test } from "vitest";

import { elided } from "./elision";

test.each([
  ["scade il 8 mar 2026", "scade l’8 mar 2026"],
  ["Il 11 mar 2026 lei ha", "L’11 mar 2026 lei ha"],
  ["dal 8 mar 2026 al 11 mar 2026", "dall’8 mar 2026 all’11 mar 2026"],
  ["non prima del 8 mar 2026", "non prima dell’8 mar 2026"],
  ["entro il 18 mar 2026", "entro il 18 mar 2026"],
  ["il 80 mar", "il 80 mar"],
  ["il 8.000,00 USD", "il 8.000,00 USD"],
  ["stil 8 mar", "stil 8 mar"],
])("%s", (text, said) => {
  expect(elided(text)).toBe(said);
});
