import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "Otomatik ödeme duraklatıldı",
  action: "Bilgisayarın saati doğru",
  confirmTitle: "Bilgisayarın saati doğru mu?",
  confirmText: (today: string) =>
    `Saate göre bugünün tarihi: ${today}. Bu doğruysa, yanlış saatle kapatılan sonraki günler dikkate alınmaz ve bugün vadesi gelenler şimdi ödenir. O günlerde ödenenler ödenmiş olarak kalır.`,
  wrongText: "Saat yanlışsa iptal edin ve saati düzeltin: Otomatik ödeme kendiliğinden devam eder.",
  confirm: "Saat doğru",
  done: "Otomatik ödeme devam ediyor",
};
