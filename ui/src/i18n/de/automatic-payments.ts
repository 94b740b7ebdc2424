import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "Solange das Fenster geöffnet ist",
    text: "Jede Minute prüft dieses Fenster, was nach dem Tag in UTC fällig ist, und bezahlt es aus dem Advance-Pay-Guthaben, danach mit der Standardzahlungsmethode. Eine Rechnung wird aus jeder Quelle höchstens einmal am Tag automatisch bezahlt, auch wenn andere Fenster oder der Timer laufen.",
    missed: "Tage, an denen der Computer ausgeschaltet war, werden der Reihe nach nachgeholt, sobald das Fenster oder der Timer wieder läuft.",
    simulated: "Das Datum dieses Hauptbuchs ist simuliert: Fälliges wird bezahlt, wenn Sie das Datum vorrücken.",
  },
  timer: {
    title: "Solange das Fenster geschlossen ist",
    description: "Ein Timer Ihres Systems läuft einmal täglich kurz nach Mitternacht UTC, nur für Sie und ohne Administratorrechte.",
    loading: "Der Timer wird abgefragt",
    install: "Timer einrichten",
    again: "Erneut einrichten",
    remove: "Timer entfernen",
    removeTitle: "Timer entfernen?",
    removeText: "Solange dieses Fenster geschlossen ist, wird dann nichts mehr von selbst bezahlt. Was inzwischen fällig wird, wird Tag für Tag nachgeholt, wenn das Fenster wieder geöffnet ist.",
    failed: "Der Timer wurde nicht geändert",
    state: "Timer",
    states: {
      none: "Nicht eingerichtet",
      active: "Eingerichtet und aktiv",
      inactive: "Eingerichtet, aber nicht aktiv. Richten Sie ihn erneut ein.",
      unknown: "Eingerichtet; der Planungsdienst lässt sich hier nicht abfragen",
    },
    nextRun: "Nächster Lauf",
    ledger: "Hauptbuch, aus dem er bezahlt",
    otherLedger: "Der Timer gilt einem anderen Hauptbuch als dem, das hier geöffnet ist. Es gibt nur einen Timer: Wird er erneut eingerichtet, gilt er diesem.",
    notes: {
      SYSTEMD: "Es ist ein Timer der Benutzerverwaltung von systemd. Er läuft, solange Sie angemeldet sind; nach dem Befehl loginctl enable-linger auch, wenn Sie es nicht sind.",
      LAUNCHD: "Es ist ein Agent von launchd. Er läuft, solange Sie angemeldet sind, und holt einen Lauf nach, der im Ruhezustand ausgefallen ist.",
      TASK_SCHEDULER: "Es ist eine Aufgabe der Aufgabenplanung. Sie läuft, solange Sie angemeldet sind, und holt einen ausgefallenen Lauf nach.",
    },
    leftTitle: "Ein Schritt bleibt Ihnen",
    leftText: "Die Dateien sind an ihrem Platz, aber der Planungsdienst hat sie nicht übernommen. Führen Sie dies selbst aus:",
    command: "Befehl",
  },
  closed: {
    title: "Stattdessen über die Befehlszeile",
    description: "Für einen anderen Computer, oder um zu sehen, was die Schaltflächen tun.",
    system: "Ihr System",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "Timer einrichten",
    installText: { linux: "Führen Sie dies in einem Terminal aus:", macos: "Führen Sie dies im Terminal aus:", windows: "Führen Sie dies in der PowerShell aus:" },
    status: "Anzeigen, ob er eingerichtet ist und wann er das nächste Mal läuft",
    remove: "Wieder entfernen",
    notes: {
      linux: "Es ist ein Timer der Benutzerverwaltung von systemd. Er läuft, solange Sie angemeldet sind; nach dem Befehl loginctl enable-linger auch, wenn Sie es nicht sind.",
      macos: "Es ist ein Agent von launchd. Er läuft, solange Sie angemeldet sind, und holt einen Lauf nach, der im Ruhezustand ausgefallen ist.",
      windows: "Es ist eine Aufgabe der Aufgabenplanung. Sie läuft, solange Sie angemeldet sind, und holt einen ausgefallenen Lauf nach.",
    },
    needs: "Die Befehle gehören zu advance-pay, der Befehlszeile dieses Programms. Es gibt nur einen Timer; wird er für ein anderes Hauptbuch eingerichtet, ersetzt er den bisherigen.",
    sample: "Beispieldaten brauchen keinen Timer. Öffnen Sie Ihr eigenes Hauptbuch, dann erscheinen hier die Befehle dafür.",
    copy: { install: "Befehl, der den Timer einrichtet", status: "Befehl, der den Timer anzeigt", remove: "Befehl, der den Timer entfernt" },
  },
};
