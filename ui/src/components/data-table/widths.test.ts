import { expect, test } from "vitest";

import { usualWidth } from "./widths";

test.each([
  ["asked for", { label: "Type", width: 105 }, 105],
  ["an amount's, where nothing is asked for", { label: "Paid" }, 135],
  ["the longest word of its header", { label: "Дата выставления", width: 117 }, 137],
  ["and the arrow that sorts", { label: "Дата выставления", width: 117, sort: "DATE" }, 163],
  ["the longest word that its cells say", { label: "Тип", width: 80, said: ["Инвойс", "Пополнение счёта"] }, 122],
  ["and the icon before it", { label: "Тип", width: 80, said: ["Пополнение"], icon: true }, 144],
  ["no more where lines break anywhere", { label: "請求書の発行日と支払期限", width: 100 }, 100],
])("a column is as wide as %s", (_, column, width) => {
  expect(usualWidth(column)).toBe(width);
});
