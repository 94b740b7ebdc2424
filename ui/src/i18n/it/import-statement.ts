import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { one: "# riga", other: "# righe" });
const matches = (count: number): string => plural(count, { one: "# abbinamento", other: "# abbinamenti" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "Importa estratto conto",
    text: [
      "Scarichi l’estratto conto dalla Sua banca, in camt.053 (XML) se lo offre, altrimenti in CSV. Il file resta su questo computer.",
      "Dei numeri di conto restano solo gli ultimi quattro caratteri. Importare di nuovo le stesse righe non cambia nulla.",
      "Dopo l’importazione, le righe che possono corrispondere a un versamento attendono la Sua decisione. Con «Conferma subito gli abbinamenti esatti», quelle senza dubbi sono registrate immediatamente.",
      "Se un file CSV chiama le colonne in altro modo, le abbini una volta: i file con la stessa prima riga saranno poi letti così.",
    ],
  },
  description: "Acquisisce i movimenti di un estratto conto bancario. Nulla è scritto prima che abbia visto che cosa accadrà.",
  drop: "Rilasci qui un estratto conto bancario",
  dropText: "camt.053 (XML) o OFX come li offrono le banche, o CSV con intestazione.",
  formatHelp: "Come deve essere un file CSV",
  formatText:
    "La prima riga nomina le colonne. Queste sono necessarie: booked_on, amount, currency. Queste sono acquisite se presenti: value_on, description, counterparty, reference, bank_reference, account. Le uscite hanno il segno meno; al posto di amount possono esserci debit e credit.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Conti",
  period: "Contabilizzato",
  newCredits: "Entrate, righe nuove",
  newDebits: "Uscite, righe nuove",
  refusedNote: "Le righe rifiutate sono tralasciate.",
  applyExact: "Conferma subito gli abbinamenti esatti",
  applyExactText: "Una riga che cita il riferimento di un versamento e muove proprio quanto è atteso è registrata immediatamente, e quanto è da pagare è pagato. Sono confermati anche gli abbinamenti esatti di importazioni precedenti.",
  noneNew: "Nessuna riga è nuova: non c’è nulla da importare.",
  action: (count: number) => `Importa ${lines(count)}`,
  running: "Importazione delle righe e confronto con i versamenti",
  result: {
    added: (count: number) => `Aggiunte: ${lines(count)}`,
    confirmed: "Abbinamenti confermati",
    waiting: "Attendono la Sua decisione",
    confirmedTitle: "Confermati subito",
    confirmedNone: "Nessun abbinamento è stato confermato, quindi nulla è stato registrato per un versamento.",
    recorded: "Registrato",
    effects: { RECEIPT: "Bonifico ricevuto", SUCCESS: "Addebito diretto andato a buon fine", RETURN: "Denaro ripreso dalla banca" },
    toDecide: (count: number) => `Decidi su ${matches(count)}`,
    toLines: "Visualizza le righe dell’estratto conto",
    tied: "Una riga di questa importazione è la prova di una fase di un versamento.",
    undoText: (count: number) => `Saranno ritirate ${lines(count)}: non conteranno più e resteranno conservate; quanto proposto per esse è rifiutato. Lo stesso file può essere importato di nuovo.`,
    undone: (count: number) => `Ritirate: ${lines(count)}.`,
  },
};
