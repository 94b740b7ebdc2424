import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "Die automatische Zahlung ist angehalten",
  action: "Die Uhr des Computers geht richtig",
  confirmTitle: "Geht die Uhr des Computers richtig?",
  confirmText: (today: string) =>
    `Nach der Uhr ist heute der ${today}. Trifft das zu, werden die späteren Tage, die mit einer falschen Uhr abgerechnet wurden, nicht berücksichtigt, und heute Fälliges wird jetzt bezahlt. Was an jenen Tagen bezahlt wurde, bleibt bezahlt.`,
  wrongText: "Geht die Uhr falsch, brechen Sie ab und stellen Sie sie richtig: Die automatische Zahlung läuft dann von selbst weiter.",
  confirm: "Die Uhr geht richtig",
  done: "Die automatische Zahlung läuft weiter",
};
