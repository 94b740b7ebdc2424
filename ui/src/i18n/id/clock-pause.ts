import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "Pembayaran otomatis dijeda",
  action: "Jam komputer sudah benar",
  confirmTitle: "Apakah jam komputer sudah benar?",
  confirmText: (today: string) =>
    `Jam menunjukkan bahwa hari ini adalah ${today}. Jika itu benar, hari-hari setelahnya yang diproses dengan jam yang salah diabaikan, dan apa yang jatuh tempo hari ini dibayar sekarang. Apa yang dibayar pada hari-hari itu tetap terbayar.`,
  wrongText: "Jika jam salah, batalkan dan perbaiki jamnya: pembayaran otomatis kemudian berlanjut dengan sendirinya.",
  confirm: "Jam sudah benar",
  done: "Pembayaran otomatis berlanjut",
};
