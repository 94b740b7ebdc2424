import type { Texts } from "../catalogue";

/** Strings of Settings, Automatic payments. */
export const automaticPayments: Texts<"automaticPayments"> = {
  open: {
    title: "Solange das Fenster geöffnet ist",
    text: "Jede Minute prüft dieses Fenster, was nach dem Tag in UTC fällig ist, und bezahlt es aus dem Advance-Pay-Guthaben, danach mit der Standardzahlungsmethode. Eine Rechnung wird aus jeder Quelle höchstens einmal am Tag automatisch bezahlt, auch wenn andere Fenster oder der Timer laufen.",
    missed: "Tage, an denen der Computer ausgeschaltet war, werden der Reihe nach nachgeholt, sobald das Fenster oder der Timer wieder läuft.",
    simulated: "Das Datum dieses Hauptbuchs ist simuliert: Fälliges wird bezahlt, wenn Sie das Datum vorrücken.",
  },
  closed: {
    title: "Solange das Fenster geschlossen ist",
    description: "Ein Timer Ihres Systems läuft einmal täglich kurz nach Mitternacht UTC, nur für Sie und ohne Administratorrechte.",
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
