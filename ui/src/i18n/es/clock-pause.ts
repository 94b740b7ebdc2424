import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "El pago automático está en pausa",
  action: "El reloj del equipo es correcto",
  confirmTitle: "¿Es correcto el reloj del equipo?",
  confirmText: (today: string) =>
    `Según el reloj, hoy es ${today}. Si es así, los días posteriores que se liquidaron con un reloj erróneo no se tienen en cuenta, y lo que vence hoy se paga ahora. Lo que se pagó en esos días sigue pagado.`,
  wrongText: "Si el reloj está mal, cancele y póngalo en hora: el pago automático continúa entonces por sí solo.",
  confirm: "El reloj es correcto",
  done: "El pago automático continúa",
};
