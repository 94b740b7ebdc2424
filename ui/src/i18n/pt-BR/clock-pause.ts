import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "O pagamento automático está pausado",
  action: "O relógio do computador está certo",
  confirmTitle: "O relógio do computador está certo?",
  confirmText: (today: string) =>
    `O relógio indica que hoje é ${today}. Se isso estiver certo, os dias posteriores processados com um relógio errado são desconsiderados, e o que vence hoje é pago agora. O que foi pago naqueles dias continua pago.`,
  wrongText: "Se o relógio estiver errado, cancele e acerte-o: o pagamento automático continua então por conta própria.",
  confirm: "O relógio está certo",
  done: "O pagamento automático continua",
};
