import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** Opens an address in German: what reads the language is loaded anew. */
async function openInGerman(address: string, overrides: Record<string, () => unknown> = {}) {
  const { startLanguage } = await import("../i18n/language");
  await startLanguage("de");
  const { open } = await import("./render");
  return open(address, { overrides });
}

beforeEach(() => vi.resetModules());

afterEach(() => {
  document.documentElement.lang = "en";
});

test("R12: a return code is found by German words, and the returned funding says in German why", async () => {
  const { user } = await openInGerman("/fundings/FND-000002");
  await user.click(await screen.findByRole("button", { name: "Als zurückgegeben markieren" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: /Rückgabecode/ }));
  expect((await screen.findAllByRole("option")).length).toBeGreaterThan(1);
  await user.click(screen.getByRole("combobox", { name: "Code suchen" }));
  await user.paste("NICHT GEDECKT");
  const [found, ...others] = await screen.findAllByRole("option");
  expect([found?.textContent, others]).toEqual([expect.stringMatching(/R01.*Das Konto war nicht gedeckt\./), []]);
  await user.click(found!);
  await user.click(within(dialog).getByRole("button", { name: "Als zurückgegeben markieren" }));
  await screen.findByText("R01: Das Konto war nicht gedeckt.");
});

test("a charge that the bank refused says in German why", async () => {
  const { createFake } = await import("../backend/fake");
  const payment = (await createFake({ start: "sample" }).invoke("get_payment", { id: "PAY-000001" })) as object;
  await openInGerman("/payments/PAY-000001", { get_payment: () => ({ ...payment, returnCode: "R16", returnMeaning: "The account is frozen." }) });
  await screen.findByText("R16: Das Konto ist gesperrt.");
});
