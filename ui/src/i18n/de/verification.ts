import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => plural(count, { one: "# Glied", other: "# Gliedern" });

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "Hauptbuch prüfen",
  description: "Liest jede Zeile erneut und prüft jede Regel, die das Hauptbuch einhalten muss. Nichts wird geändert.",
  run: "Hauptbuch prüfen",
  again: "Erneut prüfen",
  running: "Jede Zeile wird gelesen und jedes Glied der Kette geprüft. Bei einem Hauptbuch über viele Jahre dauert das eine Weile. Wer diesen Tab verlässt, bricht es ab.",
  runningLabel: "Das Hauptbuch wird geprüft",
  canceled: "Die Prüfung wurde abgebrochen",
  canceledText: "Es wurde nichts geändert, und über das Hauptbuch ist nicht mehr bekannt als zuvor.",
  failedToRun: "Das Hauptbuch konnte nicht geprüft werden",
  passed: "Jede Regel ist eingehalten",
  failed: "Eine Regel ist verletzt",
  read: (transactions: number, entries: number) =>
    `${plural(transactions, { one: "# Transaktion", other: "# Transaktionen" })} mit ${plural(entries, { one: "# Buchung", other: "# Buchungen" })} wurden gelesen.`,
  sealed: (fields: number | null) =>
    fields === null
      ? "Verschlüsselte Felder wie Kontonummern und Dokumente wurden nicht geöffnet, da der Schlüssel des Hauptbuchs nicht verfügbar ist."
      : `${plural(fields, { one: "# verschlüsseltes Feld wurde", other: "# verschlüsselte Felder wurden" })} geöffnet.`,
  table: "Regeln und ob sie eingehalten sind",
  number: "Nr.",
  rule: "Regel",
  result: "Ergebnis",
  holds: "Eingehalten",
  broken: "Verletzt",
  places: (count: number, more: boolean) =>
    more ? `An ${plural(count, { one: "# Stelle", other: "# Stellen" })} oder mehr verletzt` : `An ${plural(count, { one: "# Stelle", other: "# Stellen" })} verletzt`,
  nothing: "Noch nicht geprüft, seit diese Seite geöffnet wurde",
  nothingText: "Prüfen Sie das Hauptbuch am Monatsende, bevor Sie sich auf seine Summen verlassen, und nach einer Wiederherstellung.",
  head: {
    title: "Kopf des Hauptbuchs",
    description: "Ein Hash über jede Transaktion und jeden Eintrag des Änderungsprotokolls, jeweils einschließlich des vorherigen. Notieren Sie ihn anderswo, zum Beispiel auf einem ausgedruckten Kontoauszug oder in einer E-Mail an Ihre Prüfer: Er beweist später, dass bis jetzt nichts verändert wurde.",
    hash: "Kopf-Hash (SHA-256)",
    copyName: "Kopf-Hash",
    links: "Glieder der Kette",
    noted: "Früher notierter Kopf",
    notedHint: "Optional. 64 Ziffern und Buchstaben von a bis f, wie diese Seite sie zeigt; Leerzeichen schaden nicht. „Hauptbuch prüfen“ sucht dann auch danach.",
    bad: (count: number) => `Ein Kopf hat 64 Ziffern und Buchstaben von a bis f; dieser hat ${count}.`,
    badLetters: "Ein Kopf hat nur Ziffern und Buchstaben von a bis f.",
    found: "Der notierte Kopf ist in der Kette",
    foundText: (link: number, all: number) =>
      link === all
        ? `Er ist das letzte von ${links(all)}: Seit Sie ihn notiert haben, wurde nichts erfasst und nichts davor verändert.`
        : `Er ist Glied ${link} von ${all}: Bis dahin wurde nichts verändert, seit Sie ihn notiert haben; danach ${plural(all - link, { one: "kam # Glied", other: "kamen # Glieder" })} hinzu.`,
    foundButBroken: (link: number, all: number) => `Er ist Glied ${link} von ${all}, aber eine Regel ist verletzt: Sehen Sie unten, ob die Kette selbst unversehrt ist.`,
    missing: "Der notierte Kopf ist nicht in der Kette",
    missingText: "Vergleichen Sie zuerst Ihre Eingabe mit Ihrer Notiz. Stimmt sie, wurde etwas verändert, das bis dahin erfasst war, oder dies ist ein anderes Hauptbuch.",
  },
  todo: {
    title: "Was zu tun ist",
    steps: [
      "Erfassen Sie nichts mehr in diesem Hauptbuch und verlassen Sie sich nicht auf seine Summen.",
      "Kopieren Sie die Liste dessen, was verletzt ist, und bewahren Sie sie bei der Datei auf.",
      "Stellen Sie die neueste frühere Sicherung wieder her: Sie wird geprüft, bevor sie an die Stelle dieses Hauptbuchs tritt, und dieses Hauptbuch wird daneben aufbewahrt.",
    ],
    copy: "Liste dessen, was verletzt ist",
    copyText: "Liste kopieren",
    restore: "Zu „Einstellungen, Sicherung“",
    log: "Im Änderungsprotokoll sehen, wer was geändert hat",
  },
};
