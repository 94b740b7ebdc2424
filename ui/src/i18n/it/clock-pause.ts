import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "Il pagamento automatico è sospeso",
  action: "L’orologio del computer è corretto",
  confirmTitle: "L’orologio del computer è corretto?",
  confirmText: (today: string) =>
    `L’orologio indica che oggi è il ${today}. Se è corretto, i giorni successivi elaborati con un orologio errato vengono ignorati, e ciò che è in scadenza oggi viene pagato ora. Ciò che è stato pagato in quei giorni resta pagato.`,
  wrongText: "Se l’orologio è errato, annulli e lo corregga: il pagamento automatico riprende allora da solo.",
  confirm: "L’orologio è corretto",
  done: "Il pagamento automatico riprende",
};
