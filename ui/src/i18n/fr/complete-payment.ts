import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `Effectuer le paiement de ${invoice}`,
  again: (invoice: string) => `Réessayer le paiement de ${invoice}`,
  outstanding: (amount: string, invoice: string) => `Reste dû sur ${invoice} : ${amount}.`,
  nothing: (invoice: string) => `Plus rien n’est dû sur ${invoice}.`,
  what: "Le débit est enregistré comme en cours de traitement. Marquez-le comme réussi ou échoué dès que la banque a répondu.",
  method: "Mode de paiement",
  methodHint: "Il est débité ; un virement, vous l’envoyez vous-même.",
  choose: "Choisir un mode de paiement",
  missing: "Choisissez le mode de paiement à débiter.",
  none: "Aucun mode de paiement ne peut être débité pour cette facture.",
  isDefault: "Par défaut",
  wire: "Vous envoyez un virement vous-même ; il ne peut pas être débité.",
  bankElsewhere: "Un compte bancaire américain ne paie qu’AWS Inc., en dollars américains.",
  part: "Tout ce qui reste dû, ou une partie.",
  wholeSubscription: "Un abonnement se paie en entier, jamais en partie.",
  wholeMarketplace: "Une facture Marketplace se paie en entier, jamais en partie.",
  wholeBank: "Seule une carte peut payer une partie d’une facture, pas un compte bancaire.",
  wholeChoose: "Choisissez une carte pour en payer une partie.",
  action: "Effectuer le paiement",
  done: (amount: string, method: string) => `${amount} débités sur ${method}`,
  already: (payment: string) => `Ceci a déjà été enregistré sous ${payment} ; rien n’a changé`,
};
