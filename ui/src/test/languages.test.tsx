import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** Opens an address in a language: what reads it is loaded anew. */
async function openIn(language: string, address: string) {
  const { startLanguage } = await import("../i18n/language");
  await startLanguage(language);
  const { open } = await import("./render");
  return open(address);
}

beforeEach(() => vi.resetModules());

afterEach(() => {
  document.documentElement.lang = "en";
  document.documentElement.dir = "ltr";
});

test("R20: an invoice is explained in German, and the balance is a link", async () => {
  await openIn("de", "/invoices/INV-000001");
  const why = await screen.findByText("Warum?");
  const explanation = why.closest('[class*="awsui_root"]')?.textContent ?? "";
  expect(explanation.replace(/\u00A0/g, " ")).toMatch(/INV-2025-0871 wurde am .* fällig; daher wurden am .* 4\.200,00 USD aus dem Advance-Pay-Guthaben bei AWS Inc\. entnommen\./);
  expect(screen.getAllByRole("link", { name: "Advance-Pay-Guthaben" }).length).toBeGreaterThan(0);
});

test("R20: from right to left an explanation keeps its amounts apart", async () => {
  await openIn("ar", "/invoices/INV-000001");
  const balance = await screen.findByRole("link", { name: "رصيد Advance Pay" });
  const explanation = balance.closest('[class*="awsui_root"]')?.textContent ?? "";
  expect(explanation).toMatch(/\u2066[^\u2069]*4,200\.00[^\u2069]*\u2069/);
  expect(explanation).toContain("\u2068INV-2025-0871\u2069");
});
