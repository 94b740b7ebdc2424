import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `Su che cosa sarà addebitata ${invoice}`,
  open: "Modifica il metodo di pagamento",
  change: "Modifica",
  standing: (method: string) => `Advance Pay paga ciò che può alla data di scadenza. Il resto viene addebitato su ${method}, il metodo di pagamento predefinito.`,
  marketplace: (method: string) => `Advance Pay non può pagare gli addebiti Marketplace. Alla data di scadenza la fattura viene addebitata su ${method}.`,
  refused: "Al momento non è modificabile",
  instead: "Può invece addebitare subito questa fattura su un altro metodo di pagamento.",
  nothing: (invoice: string) => `Non resta più nulla da saldare per ${invoice}.`,
  method: "Addebita invece su",
  forAll: "Diventa il metodo di pagamento predefinito per ogni fattura che Advance Pay non paga.",
  none: "Nessun altro metodo di pagamento può essere addebitato per questa fattura.",
  choose: "Scelga un metodo di pagamento.",
  payNow: "Paga ora con un altro metodo",
  action: "Imposta come predefinito",
  done: (invoice: string, method: string) => `${invoice} sarà addebitata su ${method}`,
};
