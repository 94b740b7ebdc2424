/** Cards in the fake ledger: brand, last four digits and expiry, nothing more. */
import type { AddCard, CardInput, PaymentMethod, Sentence } from "../bindings";
import { method, setDefault } from "./account";
import { markUse } from "./fundings";
import { copy, id, refuseFields, remember, repeated, type FakeLedger, type Wrong } from "./model";
import { english } from "./said";

/** Adds a card; a field with a whole card number is refused. */
export function add(ledger: FakeLedger, request: AddCard): PaymentMethod {
  const earlier = repeated(ledger, request.requestId, request);
  if (earlier) {
    return copy(method(ledger, earlier));
  }
  const card = request.card as Required<CardInput>;
  const problems: Wrong[] = [];
  for (const field of ["lastFour", "nameOnCard", "expires"] as const) {
    if (card[field].replace(/\D/g, "").length >= 12) {
      problems.push({ field, message: "This looks like a whole card number, and none is ever taken in. Nothing was kept; enter the last four digits alone." });
    }
  }
  if (problems.length === 0 && !/^\d{4}$/.test(card.lastFour)) {
    problems.push({ field: "lastFour", message: "Enter the last four digits of the card number, and only those." });
  }
  if (problems.length === 0 && card.expires < ledger.info.today.slice(0, 7)) {
    const messageParts: Sentence[] = [{ code: "CARD_EXPIRED", params: { month: card.expires } }];
    problems.push({ field: "expires", message: english(messageParts), messageParts });
  }
  refuseFields(problems);
  const added: PaymentMethod = {
    id: id("PM", ledger.methods.length + 1),
    kind: "CARD",
    label: `${card.brand} ····${card.lastFour}`,
    labelParts: { code: "CARD", params: { name: `${card.brand} ····${card.lastFour}`, id: id("PM", ledger.methods.length + 1) } },
    status: "ACTIVE",
    unusable: null,
    unusableParts: [],
    isDefault: false,
    usedBy: [],
    usedByParts: [],
    removalRefusal: null,
    removalRefusalParts: [],
    addedOn: ledger.info.today,
    bankAccount: null,
    card: { ...card },
  };
  ledger.methods.push(added);
  if (request.setAsDefault) {
    setDefault(ledger, added.id);
  }
  markUse(ledger);
  remember(ledger, request.requestId, request, added.id);
  return copy(added);
}
