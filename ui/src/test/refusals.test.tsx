import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { ApiError, FieldProblem, Sentence } from "../backend/bindings";

/** Opens an address in German: what reads the language is loaded anew. */
async function openInGerman(address: string, overrides: Record<string, () => never>) {
  const { startLanguage } = await import("../i18n/language");
  await startLanguage("de");
  const { open } = await import("./render");
  return open(address, { overrides });
}

/** Rejects as the backend does: in English, with the parts beside it. */
function refuse(message: string, messageParts: Sentence[], problems: FieldProblem[] = []): never {
  throw { code: problems.length > 0 ? "INVALID_INPUT" : "WRONG_STATUS", message, messageParts, field: problems[0]?.field ?? null, problems } satisfies ApiError;
}

const english = "\"five\" is not a phone number. Write it as +1 206 555 0100, or leave it empty.";
const phone: Sentence = { code: "NOT_A_PHONE_NUMBER", params: { given: "five" } };
const unknown = { code: "SAID_BY_A_NEWER_BACKEND", params: {} } as unknown as Sentence;

const onEditPage = (messageParts: Sentence[]) =>
  openInGerman("/payment-methods/PM-000002/edit", { edit_bank_account: () => refuse(english, messageParts, [{ field: "phone", message: english, messageParts }]) });

const onMethods = (messageParts: Sentence[]) =>
  openInGerman("/payment-methods", { set_default_payment_method: () => refuse("This card expired.", messageParts) });

beforeEach(() => vi.resetModules());

afterEach(() => {
  document.documentElement.lang = "en";
});

test.each([
  ["in German", [phone], '"five" ist keine Telefonnummer. Schreiben Sie sie als +1 206 555 0100, oder lassen Sie das Feld leer.'],
  ["in English where a sentence is not known here", [unknown], english],
  ["in English where it has no parts", [], english],
])("beside its field a refusal is said %s", async (_, parts, said) => {
  const { user } = await onEditPage(parts);
  await user.click(await screen.findByRole("button", { name: "Änderungen speichern" }));
  const field = await screen.findByRole("textbox", { name: /^Telefon/, description: new RegExp(said.replace(/[.+"]/g, "\\$&")) });
  expect(field.getAttribute("aria-invalid")).toBe("true");
});

test.each([
  ["in German", [{ code: "NOT_FOUND", params: { what: "PAYMENT_METHOD", id: "PM-000009" } } as Sentence], "Eine Zahlungsmethode PM-000009 gibt es in diesem Hauptbuch nicht."],
  [
    "in German, and the sentence in it",
    [{ code: "NOT_ELIGIBLE", params: { remedy: { code: "REGISTER_WITH_PAYER", params: {} } } } as Sentence],
    /^Dieses Konto kann sich nicht für Advance Pay registrieren\. (?!This)/,
  ],
  ["in English where a sentence in it is not known here", [{ code: "NOT_ELIGIBLE", params: { remedy: unknown } } as Sentence], "This card expired."],
])("in a Flashbar a refusal is said %s", async (_, parts, said) => {
  const { user } = await onMethods(parts);
  await user.click((await screen.findAllByRole("button", { name: /^Als Standard festlegen/ })).find((it) => !it.hasAttribute("aria-disabled"))!);
  const flash = await screen.findByText("Sie kann jetzt nicht als Standard festgelegt werden");
  const item = flash.closest('[class*="flash_"]') ?? document.body;
  expect(within(item as HTMLElement).getByText(said)).toBeTruthy();
});
