import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "Le paiement automatique est suspendu",
  action: "L’horloge de l’ordinateur est juste",
  confirmTitle: "L’horloge de l’ordinateur est-elle juste ?",
  confirmText: (today: string) =>
    `Selon l’horloge, nous sommes le ${today}. Si c’est exact, les jours ultérieurs traités avec une mauvaise horloge sont ignorés, et ce qui est échu aujourd’hui est payé maintenant. Ce qui a été payé ces jours-là reste payé.`,
  wrongText: "Si l’horloge est fausse, annulez et réglez-la : le paiement automatique reprend alors de lui-même.",
  confirm: "L’horloge est juste",
  done: "Le paiement automatique reprend",
};
