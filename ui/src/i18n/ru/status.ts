import type { Texts } from "../catalogue";

/** Words of the statuses. They agree in gender: «пополнение», «инвойс», «кредит-нота», «способ», «платёж». */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "Ожидает перевода",
    PARTIALLY_RECEIVED: "Поступило частично",
    RECEIVED: "Поступило",
    PROCESSING: "Обрабатывается",
    SUCCEEDED: "Выполнено",
    FAILED: "Отклонено",
    RETURNED: "Возвращено",
    CANCELED: "Отменено",
  },
  invoice: {
    DUE: "К оплате",
    PAST_DUE: "Просрочен",
    PROCESSING: "Обрабатывается",
    PAID: "Оплачен",
    CANCELED: "Аннулирован",
    UNAPPLIED: "Не зачтена",
    PARTIALLY_APPLIED: "Зачтена частично",
    APPLIED: "Зачтена",
  },
  method: {
    ACTIVE: "Активен",
    IN_USE: "Используется",
    INVALID: "Недействителен",
    EXPIRED: "Срок истёк",
  },
  payment: {
    SUCCEEDED: "Выполнен",
    PROCESSING: "Обрабатывается",
    FAILED: "Отклонён",
  },
  unapplied: {
    UNAPPLIED: "Не зачтено",
    PARTIALLY_APPLIED: "Зачтено частично",
    APPLIED: "Зачтено",
    RETURNED: "Возвращено",
  },
};
