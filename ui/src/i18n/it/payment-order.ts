import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "Ordine per la sua banca",
  title: (id: string) => `Ordine per la sua banca: ${id}`,
  intro: "Carichi questo file presso la sua banca invece di compilarne il modulo: contiene importo, conto di destinazione e riferimento.",
  format: "Formato",
  formats: { PAIN_001: "Bonifico (ISO 20022, pain.001)", NACHA: "Accredito ACH (Nacha)" },
  formatTexts: {
    PAIN_001: "Verso qualsiasi conto, in qualsiasi valuta del venditore.",
    NACHA: "In dollari statunitensi verso un conto negli Stati Uniti; più lento e più economico.",
  },
  from: "Pagato da",
  noAccount: "Non c’è alcun conto bancario statunitense che possa pagare.",
  date: "Esecuzione il",
  dateHint: "Vuoto: il prossimo giorno in cui le banche possono.",
  companyId: "Identificativo dell’azienda (Company ID)",
  companyIdHint: "Quello con cui la sua banca conosce l’azienda: dieci lettere e cifre. Vuoto: 1 e il codice fiscale federale.",
  companyIdNeeded: "Quello con cui la sua banca la conosce: dieci lettere e cifre, come le ha assegnate. Un conto personale non ha un codice fiscale federale che possa sostituirlo.",
  companyIdMissing: "Inserisca l’identificativo dell’azienda che la sua banca le ha assegnato.",
  note: "Il file contiene numeri di conto in chiaro. Lo elimini appena la sua banca lo ha, e lo carichi una sola volta: viene pagato ogni volta.",
  simulated: "La data di questo libro mastro è simulata: non consegni l’ordine ad alcuna banca reale.",
  download: "Scarica l’ordine",
  failed: "Nessun ordine è stato creato",
  saved: (file: string) => `${file} salvato in Download`,
  savedText: "Nulla viene registrato finché il denaro non è arrivato.",
};
