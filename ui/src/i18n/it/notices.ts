import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "Notifiche",
  description: "Che cosa è successo senza il suo intervento negli ultimi 30 giorni, e che cosa attende la sua azione.",
  help: {
    title: "Notifiche",
    text: [
      "Qui sono mostrati i pagamenti automatici, i versamenti arrivati, non riusciti o stornati, gli addebiti rifiutati e ciò che è scaduto o in ritardo, come risulta dal libro mastro stesso.",
      "Il numero nella barra in alto conta le novità da quando ha aperto l’ultima volta questa pagina su questo computer.",
      "La console non revoca mai i pagamenti registrati. Quando una banca ha ripreso del denaro, nel libro mastro una scrittura di storno affianca la prima.",
    ],
  },
  loading: "Caricamento delle notifiche",
  last: "Ultimi 30 giorni",
  show: "Quali notifiche",
  shown: { all: "Tutte", open: "Ancora aperte" },
  button: (unread: number) => (unread === 0 ? "Notifiche" : plural(unread, { one: "Notifiche: # nuova", other: "Notifiche: # nuove" })),
  isNew: "Nuova",
  isOpen: "Aperta",
  empty: "Non è successo nulla",
  emptyText: "I pagamenti automatici e le operazioni delle banche sono mostrati qui.",
  noneOpen: "Nulla attende la sua azione",
  noneOpenText: "Tutto ciò che è successo è stato gestito.",
  columns: { date: "Data", what: "Che cosa è successo", amount: "Importo", link: "Vai a" },
  links: { payments: "Pagamenti del giorno", pastDue: "Fatture scadute" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} è scaduta; ${amount} non sono pagati` : `${plural(count, { one: "# fattura è scaduta", other: "# fatture sono scadute" })}; ${amount} non sono pagati`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `L’addebito ${label} di ${amount} è stato rifiutato`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `La risposta della banca sull’addebito ${label} di ${amount} è in ritardo`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `La banca ha ripreso ${amount} di ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `L’addebito diretto di ${amount} per ${label} è stato rifiutato`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${amount} di ${label} dovrebbero essere già arrivati`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${amount} di ${label} sono arrivati`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => plural(count, { one: `# pagamento automatico di ${amount}`, other: `# pagamenti automatici di ${amount}` }),
  },
};
