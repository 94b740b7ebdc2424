import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `Was mit ${invoice} belastet wird`,
  open: "Zahlungsmethode ändern",
  change: "Ändern",
  standing: (method: string) => `Advance Pay bezahlt am Fälligkeitstag, was es kann. Mit dem Rest wird ${method} belastet, die Standardzahlungsmethode.`,
  marketplace: (method: string) => `Advance Pay darf Marketplace-Gebühren nicht bezahlen. Am Fälligkeitstag wird ${method} damit belastet.`,
  refused: "Das kann jetzt nicht geändert werden",
  instead: "Sie können stattdessen jetzt eine andere Zahlungsmethode mit dieser Rechnung belasten.",
  nothing: (invoice: string) => `Von ${invoice} ist nichts mehr offen.`,
  method: "Stattdessen belasten",
  forAll: "Sie wird die Standardzahlungsmethode, für jede Rechnung, die Advance Pay nicht bezahlt.",
  none: "Für diese Rechnung kann keine andere Zahlungsmethode belastet werden.",
  choose: "Wählen Sie eine Zahlungsmethode.",
  payNow: "Jetzt mit einer anderen Methode bezahlen",
  action: "Als Standard festlegen",
  done: (invoice: string, method: string) => `Mit ${invoice} wird ${method} belastet`,
};
