import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "Уведомления",
  description: "Что произошло без вас за последние 30 дней и что ждёт вас.",
  help: {
    title: "Уведомления",
    text: [
      "Здесь показываются автоматические платежи, поступившие, отклонённые и возвращённые пополнения, отклонённые списания, а также всё просроченное и запаздывающее — по данным самой книги учёта.",
      "Число на верхней панели показывает, сколько нового появилось с тех пор, как вы последний раз открывали эту страницу на этом компьютере.",
      "Проведённые платежи консоль никогда не отзывает. Если банк отозвал деньги, в книге учёта рядом с первой проводкой стоит обратная.",
    ],
  },
  loading: "Загрузка уведомлений",
  last: "Последние 30 дней",
  show: "Какие уведомления",
  shown: { all: "Все", open: "Ещё открытые" },
  button: (unread: number) => (unread === 0 ? "Уведомления" : `Уведомления, новых: ${String(unread)}`),
  isNew: "Новое",
  isOpen: "Открыто",
  empty: "Ничего не произошло",
  emptyText: "Здесь показываются автоматические платежи и то, что сделали банки.",
  noneOpen: "Вас ничего не ждёт",
  noneOpenText: "По всему, что произошло, вопросы закрыты.",
  columns: { date: "Дата", what: "Что произошло", amount: "Сумма", link: "Перейти" },
  links: { payments: "Платежи за день", pastDue: "Просроченные инвойсы" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1
        ? `Инвойс ${label} просрочен; по нему не оплачено ${amount}`
        : plural(count, {
            one: `Просрочен # инвойс; не оплачено ${amount}`,
            few: `Просрочены # инвойса; не оплачено ${amount}`,
            many: `Просрочено # инвойсов; не оплачено ${amount}`,
            other: `Просрочено # инвойса; не оплачено ${amount}`,
          }),
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `Списание ${label} на сумму ${amount} отклонено`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `Ответ банка по списанию ${label} на сумму ${amount} запаздывает`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `Банк отозвал ${amount} из пополнения ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `Списание ${amount} для пополнения ${label} отклонено`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `По пополнению ${label} уже должно было поступить ${amount}`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `По пополнению ${label} поступило ${amount}`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) =>
      plural(count, {
        one: `# автоматический платёж на сумму ${amount}`,
        few: `# автоматических платежа на сумму ${amount}`,
        many: `# автоматических платежей на сумму ${amount}`,
        other: `# автоматического платежа на сумму ${amount}`,
      }),
  },
};
