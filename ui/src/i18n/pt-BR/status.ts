import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "Aguardando transferência",
    PARTIALLY_RECEIVED: "Parcialmente recebido",
    RECEIVED: "Recebido",
    PROCESSING: "Em processamento",
    SUCCEEDED: "Bem-sucedido",
    FAILED: "Falhou",
    RETURNED: "Devolvido",
    CANCELED: "Cancelado",
  },
  invoice: {
    DUE: "A pagar",
    PAST_DUE: "Em atraso",
    PROCESSING: "Em processamento",
    PAID: "Paga",
    CANCELED: "Cancelada",
    UNAPPLIED: "Não aplicada",
    PARTIALLY_APPLIED: "Parcialmente aplicada",
    APPLIED: "Aplicada",
  },
  method: {
    ACTIVE: "Ativa",
    IN_USE: "Em uso",
    INVALID: "Inválido",
    EXPIRED: "Expirada",
  },
  payment: {
    SUCCEEDED: "Bem-sucedido",
    PROCESSING: "Em processamento",
    FAILED: "Falhou",
  },
  unapplied: {
    UNAPPLIED: "Não aplicado",
    PARTIALLY_APPLIED: "Parcialmente aplicado",
    APPLIED: "Aplicado",
    RETURNED: "Devolvido",
  },
};
