import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "En espera de la transferencia",
    PARTIALLY_RECEIVED: "Recibida en parte",
    RECEIVED: "Recibida",
    PROCESSING: "En proceso",
    SUCCEEDED: "Correcta",
    FAILED: "Fallida",
    RETURNED: "Devuelta",
    CANCELED: "Cancelada",
  },
  invoice: {
    DUE: "Pendiente",
    PAST_DUE: "Vencida",
    PROCESSING: "En proceso",
    PAID: "Pagada",
    CANCELED: "Cancelada",
    UNAPPLIED: "Sin aplicar",
    PARTIALLY_APPLIED: "Aplicada en parte",
    APPLIED: "Aplicada",
  },
  method: {
    ACTIVE: "Activo",
    IN_USE: "En uso",
    INVALID: "No válido",
    EXPIRED: "Caducado",
  },
  payment: {
    SUCCEEDED: "Correcto",
    PROCESSING: "En proceso",
    FAILED: "Fallido",
  },
  unapplied: {
    UNAPPLIED: "Sin aplicar",
    PARTIALLY_APPLIED: "Aplicado en parte",
    APPLIED: "Aplicado",
    RETURNED: "Devuelto",
  },
};
