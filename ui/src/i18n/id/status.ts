import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "Menunggu transfer",
    PARTIALLY_RECEIVED: "Diterima sebagian",
    RECEIVED: "Diterima",
    PROCESSING: "Sedang diproses",
    SUCCEEDED: "Berhasil",
    FAILED: "Gagal",
    RETURNED: "Dikembalikan",
    CANCELED: "Dibatalkan",
  },
  invoice: {
    DUE: "Jatuh tempo",
    PAST_DUE: "Lewat jatuh tempo",
    PROCESSING: "Sedang diproses",
    PAID: "Dibayar",
    CANCELED: "Dibatalkan",
    UNAPPLIED: "Belum dialokasikan",
    PARTIALLY_APPLIED: "Dialokasikan sebagian",
    APPLIED: "Dialokasikan",
  },
  method: {
    ACTIVE: "Aktif",
    IN_USE: "Sedang digunakan",
    INVALID: "Tidak valid",
    EXPIRED: "Kedaluwarsa",
  },
  payment: {
    SUCCEEDED: "Berhasil",
    PROCESSING: "Sedang diproses",
    FAILED: "Gagal",
  },
  unapplied: {
    UNAPPLIED: "Belum dialokasikan",
    PARTIALLY_APPLIED: "Dialokasikan sebagian",
    APPLIED: "Dialokasikan",
    RETURNED: "Dikembalikan",
  },
};
