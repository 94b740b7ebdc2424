import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `Оплата инвойса ${invoice}`,
  again: (invoice: string) => `Повторная оплата инвойса ${invoice}`,
  outstanding: (amount: string, invoice: string) => `По инвойсу ${invoice} остаётся оплатить ${amount}.`,
  nothing: (invoice: string) => `По инвойсу ${invoice} больше нечего оплачивать.`,
  what: "Списание регистрируется как обрабатываемое. Когда банк ответит, отметьте его как выполненное или отклонённое.",
  method: "Способ оплаты",
  methodHint: "С него списывается сумма; банковский перевод вы отправляете сами.",
  choose: "Выберите способ оплаты",
  missing: "Выберите способ оплаты, с которого списать сумму.",
  none: "Нет способа оплаты, с которого можно списать оплату этого инвойса.",
  isDefault: "По умолчанию",
  wire: "Перевод вы отправляете сами; списать с него нельзя.",
  bankElsewhere: "С банковского счёта в США можно платить только продавцу AWS Inc. и только в долларах США.",
  part: "Всё, что осталось оплатить, или часть.",
  wholeSubscription: "Подписка оплачивается только целиком, не по частям.",
  wholeMarketplace: "Инвойс Marketplace оплачивается только целиком, не по частям.",
  wholeBank: "Часть инвойса можно оплатить только картой, но не с банковского счёта.",
  wholeChoose: "Чтобы оплатить часть, выберите карту.",
  action: "Оплатить",
  done: (amount: string, method: string) => `Списывается ${amount}, способ оплаты: ${method}`,
  already: (payment: string) => `Это уже было зарегистрировано под номером ${payment}; ничего не изменилось`,
};
