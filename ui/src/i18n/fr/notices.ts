import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "Notifications",
  description: "Ce qui s’est passé sans vous au cours des 30 derniers jours, et ce qui vous attend.",
  help: {
    title: "Notifications",
    text: [
      "Les paiements automatiques, les approvisionnements arrivés, échoués ou rejetés, les débits refusés et tout ce qui est en retard s’affichent ici, tels que le grand livre lui-même les rapporte.",
      "Le nombre dans la barre du haut compte ce qui est nouveau depuis votre dernière ouverture de cette page sur cet ordinateur.",
      "La console ne reprend jamais un paiement comptabilisé. Lorsqu’une banque a repris de l’argent, une contre-écriture figure dans le grand livre à côté de la première.",
    ],
  },
  loading: "Chargement des notifications",
  last: "30 derniers jours",
  show: "Quelles notifications",
  shown: { all: "Toutes", open: "Encore à traiter" },
  button: (unread: number) => (unread === 0 ? "Notifications" : plural(unread, { one: "Notifications : # nouvelle", other: "Notifications : # nouvelles" })),
  isNew: "Nouveau",
  isOpen: "À traiter",
  empty: "Rien ne s’est passé",
  emptyText: "Les paiements automatiques et ce que les banques ont fait s’affichent ici.",
  noneOpen: "Rien ne vous attend",
  noneOpenText: "Tout ce qui s’est passé est traité.",
  columns: { date: "Date", what: "Ce qui s’est passé", amount: "Montant", link: "Aller à" },
  links: { payments: "Paiements du jour", pastDue: "Factures en retard" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1
        ? `La facture ${label} est passée en retard, avec ${amount} restant dus`
        : plural(count, {
            one: `# facture est passée en retard, avec ${amount} restant dus`,
            other: `# factures sont passées en retard, avec ${amount} restant dus`,
          }),
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `Le débit ${label} de ${amount} a été refusé`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `La réponse de la banque au débit ${label} de ${amount} est en retard`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `La banque a repris ${amount} de ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `Le prélèvement de ${amount} pour ${label} a été refusé`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${amount} de ${label} auraient déjà dû arriver`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${amount} de ${label} sont arrivés`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) =>
      plural(count, { one: `# paiement automatique de ${amount}`, other: `# paiements automatiques, en tout ${amount}` }),
  },
};
