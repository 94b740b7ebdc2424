import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `Completa il pagamento di ${invoice}`,
  again: (invoice: string) => `Ritenta il pagamento di ${invoice}`,
  outstanding: (amount: string, invoice: string) => `${amount} di ${invoice} sono da saldare.`,
  nothing: (invoice: string) => `Non resta più nulla da saldare per ${invoice}.`,
  what: "L’addebito è registrato come in elaborazione. Lo contrassegni come riuscito o non riuscito quando la banca ha risposto.",
  method: "Metodo di pagamento",
  methodHint: "Viene addebitato; un bonifico lo invia lei stesso.",
  choose: "Scelga un metodo di pagamento",
  missing: "Scelga il metodo di pagamento da addebitare.",
  none: "Nessun metodo di pagamento può essere addebitato per questa fattura.",
  isDefault: "Predefinito",
  wire: "Il bonifico lo invia lei; non può essere addebitato.",
  bankElsewhere: "Un conto bancario statunitense paga solo AWS Inc. in dollari statunitensi.",
  part: "Tutto ciò che resta da saldare, o una parte.",
  wholeSubscription: "Un abbonamento si paga per intero, mai in parte.",
  wholeMarketplace: "Una fattura Marketplace si paga per intero, mai in parte.",
  wholeBank: "Solo una carta paga una parte di una fattura, non un conto bancario.",
  wholeChoose: "Scelga una carta per pagarne una parte.",
  action: "Completa il pagamento",
  done: (amount: string, method: string) => `${amount} vengono addebitati su ${method}`,
  already: (payment: string) => `Era già registrato come ${payment}; nulla è cambiato`,
};
