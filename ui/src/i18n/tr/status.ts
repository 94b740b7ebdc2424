import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "Havale bekleniyor",
    PARTIALLY_RECEIVED: "Kısmen geldi",
    RECEIVED: "Geldi",
    PROCESSING: "İşleniyor",
    SUCCEEDED: "Başarılı",
    FAILED: "Başarısız",
    RETURNED: "İade edildi",
    CANCELED: "İptal edildi",
  },
  invoice: {
    DUE: "Ödenecek",
    PAST_DUE: "Vadesi geçmiş",
    PROCESSING: "İşleniyor",
    PAID: "Ödendi",
    CANCELED: "İptal edildi",
    UNAPPLIED: "Mahsup edilmemiş",
    PARTIALLY_APPLIED: "Kısmen mahsup edilmiş",
    APPLIED: "Mahsup edilmiş",
  },
  method: {
    ACTIVE: "Etkin",
    IN_USE: "Kullanımda",
    INVALID: "Geçersiz",
    EXPIRED: "Süresi dolmuş",
  },
  payment: {
    SUCCEEDED: "Başarılı",
    PROCESSING: "İşleniyor",
    FAILED: "Başarısız",
  },
  unapplied: {
    UNAPPLIED: "Mahsup edilmemiş",
    PARTIALLY_APPLIED: "Kısmen mahsup edilmiş",
    APPLIED: "Mahsup edilmiş",
    RETURNED: "İade edildi",
  },
};
