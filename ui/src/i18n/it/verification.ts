import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => plural(count, { one: "# anello", other: "# anelli" });

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "Verifica del libro mastro",
  description: "Rilegge ogni riga e controlla ogni regola che il libro mastro deve rispettare. Nulla viene modificato.",
  run: "Verifica del libro mastro",
  again: "Verifica di nuovo",
  running: "Lettura di ogni riga e controllo di ogni anello della catena. Con un libro mastro di molti anni richiede tempo. Lasciando questa scheda l’operazione viene annullata.",
  runningLabel: "Verifica del libro mastro in corso",
  canceled: "La verifica è stata annullata",
  canceledText: "Nulla è stato modificato, e del libro mastro non si sa nulla che non si sapesse già.",
  failedToRun: "Non è stato possibile verificare il libro mastro",
  passed: "Ogni regola è rispettata",
  failed: "Una regola è violata",
  read: (transactions: number, entries: number) =>
    `Lette ${plural(transactions, { one: "# transazione", other: "# transazioni" })} con ${plural(entries, { one: "# scrittura", other: "# scritture" })}.`,
  sealed: (fields: number | null) =>
    fields === null
      ? "I campi crittografati, come i numeri di conto e i documenti, non sono stati aperti, perché la chiave del libro mastro non è disponibile."
      : `${plural(fields, { one: "# campo crittografato è stato aperto", other: "# campi crittografati sono stati aperti" })}.`,
  table: "Regole e loro rispetto",
  number: "N.",
  rule: "Regola",
  result: "Risultato",
  holds: "Rispettata",
  broken: "Violata",
  places: (count: number, more: boolean) =>
    more ? `Violata in ${plural(count, { one: "# punto", other: "# punti" })} o più` : `Violata in ${plural(count, { one: "# punto", other: "# punti" })}`,
  nothing: "Non ancora verificato dall’apertura di questa pagina",
  nothingText: "Verifichi il libro mastro a fine mese, prima di fare affidamento sui suoi totali, e dopo un ripristino.",
  head: {
    title: "Testa del libro mastro",
    description: "Un hash su ogni transazione e ogni voce del registro di audit, ciascuna comprendente la precedente. Lo annoti altrove, ad esempio su un estratto conto stampato o in un messaggio al suo revisore: in seguito prova che nulla fino a questo punto è stato modificato.",
    hash: "Hash di testa (SHA-256)",
    copyName: "hash di testa",
    links: "Anelli nella catena",
    noted: "Testa annotata in precedenza",
    notedHint: "Facoltativo. 64 cifre e lettere dalla a alla f, come mostrate in questa pagina; gli spazi non disturbano. La verifica del libro mastro cerca allora anche questa.",
    bad: (count: number) => `Una testa ha 64 cifre e lettere dalla a alla f; questa ne ha ${String(count)}.`,
    badLetters: "Una testa contiene solo cifre e lettere dalla a alla f.",
    found: "La testa annotata è nella catena",
    foundText: (link: number, all: number) =>
      link === all
        ? `È l’ultimo di ${links(all)}: nulla è stato registrato da quando l’ha annotata, e nulla fino a lì è stato modificato.`
        : `È l’anello ${link} di ${all}: nulla fino a lì è stato modificato da quando l’ha annotata, e ${plural(all - link, { one: "# anello è seguito", other: "# anelli sono seguiti" })}.`,
    foundButBroken: (link: number, all: number) => `È l’anello ${String(link)} di ${String(all)}, ma una regola è violata: veda qui sotto se la catena stessa è integra.`,
    missing: "La testa annotata non è nella catena",
    missingText: "Confronti prima ciò che ha digitato con il suo appunto. Se è corretto, qualcosa che era stato registrato fino ad allora è stato modificato, oppure questo è un altro libro mastro.",
  },
  todo: {
    title: "Che cosa fare",
    steps: [
      "Non registri più nulla in questo libro mastro, e non faccia affidamento sui suoi totali.",
      "Copi l’elenco di ciò che è violato, e lo conservi con il file.",
      "Ripristini il backup più recente tra i precedenti: viene verificato prima di prendere il posto di questo libro mastro, e questo libro mastro viene conservato accanto ad esso.",
    ],
    copy: "elenco di ciò che è violato",
    copyText: "Copia l’elenco",
    restore: "Vai a Impostazioni, Backup",
    log: "Veda nel registro di audit chi ha modificato che cosa",
  },
};
