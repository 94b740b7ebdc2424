import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `Sur quoi ${invoice} sera débitée`,
  open: "Modifier le mode de paiement",
  change: "Modifier",
  standing: (method: string) => `Advance Pay paie ce qu’il peut à l’échéance. Le reste est débité sur ${method}, le mode de paiement par défaut.`,
  marketplace: (method: string) => `Advance Pay n’a pas le droit de payer les frais Marketplace. À l’échéance, ils sont débités sur ${method}.`,
  refused: "Cela ne peut pas être modifié pour le moment",
  instead: "Vous pouvez à la place débiter maintenant un autre mode de paiement pour cette facture.",
  nothing: (invoice: string) => `Plus rien n’est dû sur ${invoice}.`,
  method: "Débiter plutôt",
  forAll: "Il devient le mode de paiement par défaut, pour chaque facture qu’Advance Pay ne paie pas.",
  none: "Aucun autre mode de paiement ne peut être débité pour cette facture.",
  choose: "Choisissez un mode de paiement.",
  payNow: "Payer maintenant par un autre mode",
  action: "Définir par défaut",
  done: (invoice: string, method: string) => `${invoice} sera débitée sur ${method}`,
};
