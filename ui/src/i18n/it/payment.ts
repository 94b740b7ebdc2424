import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "Pagamento",
    text: [
      "Un pagamento sposta denaro da una fonte a una fattura: dal saldo Advance Pay, da una nota di credito, da un incasso non imputato o da un metodo di pagamento.",
      "Ciò che viene addebitato su un metodo di pagamento resta in elaborazione finché lei non indica che cosa ha risposto la banca. Nulla si considera avvenuto presso una banca senza una prova.",
      "Un pagamento non viene mai modificato né eliminato. Un addebito rifiutato lascia l’importo da saldare, e può essere ritentato.",
    ],
  },
  title: (id: string) => `Pagamento ${id}`,
  loading: "Caricamento del pagamento",
  invoices: {
    title: "Fatture pagate",
    invoice: "ID fattura",
    due: "Data di scadenza",
    total: "Importo totale",
    before: "Dovuto precedente",
    paid: "Pagato",
    after: "Dovuto successivo",
    status: "Stato attuale",
  },
  details: {
    title: "Dettagli",
    id: "ID pagamento",
    amount: "Importo",
    source: "Pagato con",
    left: {
      ADVANCE_PAY: "Saldo Advance Pay in seguito",
      CREDIT_MEMO: "Residuo della nota di credito",
      UNAPPLIED_CASH: "Residuo dell’incasso non imputato",
      PAYMENT_METHOD: "Residuo",
    },
    date: "Data",
    seller: "Venditore",
    expectedBy: "Risposta della banca attesa entro",
    answeredOn: "Risposta della banca del",
    returnCode: "Codice di storno",
  },
  evidence: {
    title: "Come se ne è a conoscenza",
    awaited: "La banca non ha ancora risposto. Quando avrà risposto, contrassegni l’addebito come riuscito o non riuscito e indichi come ne è a conoscenza.",
    ledgerAlone: "Il libro mastro ha eseguito questo pagamento con fondi che contiene; nessuna banca ha dovuto fare nulla.",
    recordedBy: "Registrato da",
    words: "Testualmente",
    noWords: "Non è stato indicato nulla",
  },
};
