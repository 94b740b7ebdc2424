import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `С чего будет списана оплата инвойса ${invoice}`,
  open: "Изменить способ оплаты",
  change: "Изменить",
  standing: (method: string) => `В срок оплаты Advance Pay оплатит, сколько сможет. Остальное будет списано со способа оплаты по умолчанию: ${method}.`,
  marketplace: (method: string) => `Advance Pay не может оплачивать начисления Marketplace. В срок оплаты сумма будет списана со способа оплаты: ${method}.`,
  refused: "Сейчас это нельзя изменить",
  instead: "Вместо этого можно прямо сейчас списать оплату этого инвойса с другого способа оплаты.",
  nothing: (invoice: string) => `По инвойсу ${invoice} больше нечего оплачивать.`,
  method: "Списать с другого способа оплаты",
  forAll: "Он станет способом оплаты по умолчанию для всех инвойсов, которые не оплачивает Advance Pay.",
  none: "Другого способа оплаты, с которого можно списать оплату этого инвойса, нет.",
  choose: "Выберите способ оплаты.",
  payNow: "Оплатить сейчас другим способом",
  action: "Сделать способом по умолчанию",
  done: (invoice: string, method: string) => `Оплата инвойса ${invoice} будет списана со способа оплаты: ${method}`,
};
