import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "Aggiungi fondi",
    text: [
      "Con un trasferimento elettronico di fondi, lei invia un bonifico dalla sua banca. Il documento di versamento indica alla banca che cosa scrivere in ciascun campo.",
      "Con un conto bancario statunitense, l’addebito diretto è registrato come in elaborazione finché il suo estratto conto bancario non mostra che è andato a buon fine.",
      "Ciò che ha digitato viene conservato se lascia questa pagina e vi ritorna.",
    ],
  },
  title: "Aggiungi fondi",
  description: "I fondi pagano automaticamente le fatture future alla loro scadenza.",
  loading: "Caricamento delle possibilità di versamento",
  notRegistered: "Si registri prima ad Advance Pay",
  notRegisteredText: "I fondi possono essere aggiunti una volta registrato l’account.",
  goToRegister: "Vai ad Advance Pay",
  sections: { amount: "1. Importo", method: "2. Metodo di pagamento", review: "3. Verifica" },
  change: "Modifica",
  changeLabel: (section: string) => `Modifica: ${section}`,
  continue: "Continua",
  cancel: "Annulla",
  amount: {
    label: "Importo",
    hint: (smallest: string) => `Almeno ${smallest}.`,
    currency: "Valuta",
    dueSoon: (amount: string, days: number) => `${amount} già scaduti o in scadenza entro ${plural(days, { one: "# giorno", other: "# giorni" })}.`,
    nothingDue: (days: number) => `Nulla scade entro ${plural(days, { one: "# giorno", other: "# giorni" })}.`,
    missing: "Inserisca l’importo da aggiungere.",
    checking: "Verifica dell’importo",
    suggestions: "Suggerimenti",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: in scadenza a breve`,
      ALL_OPEN: (amount: string) => `${amount}: tutte le fatture aperte`,
      LAST_FUNDING: (amount: string) => `${amount}: come l’ultima volta`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `Nulla scade prima che il denaro possa arrivare: non prima del ${day}, in giorni lavorativi.`,
    coveredBefore: (amount: string, day: string) => `${amount} in scadenza prima che il denaro possa arrivare (non prima del ${day}); il saldo copre questo importo.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `${amount} in scadenza prima che il denaro possa arrivare (non prima del ${day}). Il saldo non ne copre ${uncovered}: questa parte viene pagata in ritardo o addebitata sul metodo di pagamento predefinito.`,
    cover: "Coprire il suo utilizzo abituale per",
    usual: (perMonth: string, months: number) => plural(months, { one: `Advance Pay ha pagato ${perMonth} nell’ultimo mese intero.`, other: `Advance Pay ha pagato in media ${perMonth} al mese negli ultimi # mesi interi.` }),
    months: (count: number) => plural(count, { one: "# mese", other: "# mesi" }),
    take: (amount: string) => `Usa ${amount}`,
    coveredMonths: (months: string) => `Il saldo e i fondi in arrivo coprono già ${months}.`,
    unused: (unused: string, months: string) => `Una volta pagate tutte le fatture aperte, ${unused} restano inutilizzati: circa ${months} del suo utilizzo abituale.`,
    unusedUnknown: (unused: string) => `Una volta pagate tutte le fatture aperte, ${unused} restano inutilizzati; non c’è ancora un utilizzo abituale che permetta di dire quanto dureranno.`,
    moreThanUsed: "È più di quanto risulta che gli addebiti idonei utilizzino",
    final: "I fondi non possono essere prelevati, rimborsati, trasferiti o convertiti; finché sono inutilizzati, il venditore, la valuta e il metodo di pagamento predefinito non possono essere modificati.",
  },
  method: {
    label: "Come desidera pagare?",
    eft: "Trasferimento elettronico di fondi",
    eftText: (from: string, to: string) =>
      `Lei invia un bonifico dalla sua banca con un documento di versamento. Di solito arriva in 1–2 giorni lavorativi: dal ${from} al ${to}. Dopo l’orario limite della sua banca per i bonifici, conti dal giorno lavorativo successivo.`,
    bankText: (from: string, to: string) =>
      `Viene registrato un addebito diretto sul suo conto. Richiede 3–5 giorni lavorativi, dal ${from} al ${to}, e può essere stornato dalla banca.`,
    unavailable: (reason: string) => `Non disponibile: ${reason}`,
    add: "Aggiungi un conto bancario",
    missing: "Scelga come pagare.",
    by: (date: string) => `atteso entro il ${date}`,
    tooLarge: (amount: string) => `Questo metodo trasferisce al massimo ${amount}. Ne scelga un altro, oppure un importo inferiore.`,
    adding: "Aggiungi un conto bancario statunitense",
    keptText: "Il suo importo viene conservato.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `Lei aggiunge ${amount} al suo saldo Advance Pay presso ${seller}, con ${method}.`,
    eftSentence: (date: string) => `Lei invia il bonifico personalmente. I fondi sono utilizzabili non appena ne viene registrata la ricezione, attesa entro il ${date}.`,
    bankSentence: (from: string, to: string) => `L’addebito diretto è registrato come in elaborazione. I fondi sono utilizzabili non appena è andato a buon fine, presumibilmente dal ${from} al ${to}.`,
    pays: (seller: string, currency: string) =>
      `Pagano le fatture idonee di ${seller} in ${currency} il giorno della loro scadenza. Le fatture Marketplace vengono pagate con il metodo di pagamento predefinito.`,
    final: "I fondi non possono essere prelevati, rimborsati, trasferiti o convertiti.",
    bankTitle: "Conto bancario di destinazione",
    correct: "Queste coordinate sono corrette?",
    correctText: "Le confronti con quelle che il venditore le ha fornito. Se differiscono, chieda conferma chiamando un numero che già conosce.",
    edit: "Correggi le coordinate",
    bankMissing: "Dove deve arrivare il bonifico?",
    bankMissingText: "Il documento di versamento richiede le coordinate bancarie del venditore. Le inserisca una volta, così come il venditore le ha fornite.",
    action: "Aggiungi fondi",
    needsBank: "Inserisca prima le coordinate bancarie del venditore.",
    unprintable: "Il relativo documento non può ancora essere creato",
    unprintableText: "Può comunque aggiungere i fondi. Il documento potrà essere creato dopo la modifica di questo carattere.",
    openAccount: "Apri le impostazioni dell’account",
    failed: "Nessun versamento è stato creato",
  },
  bank: {
    beneficiaryName: "Nome del beneficiario",
    beneficiaryAddress: "Indirizzo del beneficiario",
    bankName: "Nome della banca",
    bankAddress: "Indirizzo della banca",
    accountNumber: "Numero di conto",
    iban: "IBAN",
    routingNumber: "Numero di routing (ABA)",
    bic: "BIC (codice SWIFT)",
    remittanceEmail: "Avviso di pagamento a",
    confirmedAt: (date: string) => `Inserite o confermate il ${date}`,
  },
  summary: {
    title: "Riepilogo",
    seller: "Venditore",
    now: "Saldo attuale",
    waiting: "In arrivo",
    after: "Saldo successivo",
    covers: "Copre le fatture fino al",
    coversAll: "Tutte le fatture aperte",
    coversAllUntil: (date: string) => `${date}, tutte le fatture aperte`,
    coversNone: "Nessuna fattura aperta per intero",
    afterUnknown: "Inserisca un importo",
  },
  done: {
    eftTitle: (id: string) => `Il versamento ${id} è pronto: ora invii il bonifico`,
    bankTitle: (id: string) => `Il versamento ${id} è in corso`,
    steps: "Che cosa fare ora",
    eftSteps: (amount: string, by: string) => [
      "Scarichi il documento di versamento, oppure copi i campi qui sotto.",
      `Invii dalla sua banca un bonifico di esattamente ${amount}, con il riferimento nel campo destinato al beneficiario (causale). L’arrivo è previsto entro il ${by}.`,
      "Quando è arrivato, apra il versamento e scelga «Registra la ricezione». Le fatture scadute vengono allora pagate subito.",
    ],
    reference: "Riferimento",
    referenceText: "Lo indichi esattamente così; senza di esso il pagamento non può essere abbinato.",
    form: "Per il modulo della sua banca",
    amount: "Importo",
    download: "Scarica il documento di versamento",
    email: "Testo dell’e-mail",
    emailText: "Per chi invia il bonifico.",
    copyEmail: "Copia il testo dell’e-mail",
    view: "Visualizza il versamento",
    another: "Aggiungi altri fondi",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `L’addebito diretto di ${amount} su ${method} è registrato come in elaborazione.`,
      `Il suo esito è atteso dal ${from} al ${to}. Quando l’estratto conto bancario lo mostra, scelga «Contrassegna come riuscito» nella pagina del versamento.`,
      "I fondi sono allora nel saldo, e le fatture scadute vengono pagate subito. La banca può ancora stornare l’addebito diretto in seguito.",
    ],
    bankNote: "Che cosa succede, e quando",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `Oggetto: Richiesta di bonifico di ${parts.amount}, riferimento ${parts.reference}

Buongiorno,

si prega di inviare un bonifico per il nostro pagamento anticipato a ${parts.seller} (account ${parts.account}, versamento ${parts.id}).

${parts.fields}

Il riferimento va indicato esattamente come sopra; senza di esso il pagamento non può essere abbinato.
Il bonifico dovrebbe arrivare entro il ${parts.by}.

Grazie`,
};
