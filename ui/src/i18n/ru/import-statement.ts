import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { one: "# строка", few: "# строки", many: "# строк", other: "# строки" });
const matches = (count: number): string => plural(count, { one: "# совпадение", few: "# совпадения", many: "# совпадений", other: "# совпадения" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "Импортировать выписку",
    text: [
      "Скачайте выписку в своём банке: в формате camt.053 (XML), если он его предлагает, иначе CSV. Файл остаётся на этом компьютере.",
      "От номеров счетов сохраняются только последние четыре знака. Повторный импорт тех же строк ничего не меняет.",
      "После импорта строки, которые могут означать пополнение, ждут вашего решения. С вариантом «Сразу подтвердить точные совпадения» несомненные записываются сразу.",
      "Если столбцы CSV-файла названы иначе, сопоставьте их один раз: файлы с такой же первой строкой далее будут читаться так же.",
    ],
  },
  description: "Принимает движения банковской выписки. Ничего не записывается, пока вы не увидите, что произойдёт.",
  drop: "Перетащите сюда банковскую выписку",
  dropText: "camt.053 (XML) или OFX, как их предлагают банки, или CSV с заголовком.",
  formatHelp: "Как должен выглядеть файл CSV",
  formatText:
    "Первая строка называет столбцы. Нужны: booked_on, amount, currency. Берутся, если есть: value_on, description, counterparty, reference, bank_reference, account. Расход пишется со знаком минус; вместо amount могут быть debit и credit.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Счета",
  period: "Проведено",
  newCredits: "Приход, новые строки",
  newDebits: "Расход, новые строки",
  refusedNote: "Отклонённые строки пропускаются.",
  applyExact: "Сразу подтвердить точные совпадения",
  applyExactText: "Строка, которая указывает референс пополнения и переводит ровно ожидаемую сумму, записывается сразу, а то, что к оплате, оплачивается. Точные совпадения прежних импортов тоже подтверждаются.",
  noneNew: "Новых строк нет, импортировать нечего.",
  action: (count: number) => `Импортировать: ${lines(count)}`,
  running: "Строки импортируются и сравниваются с пополнениями",
  result: {
    added: (count: number) => `Добавлено: ${lines(count)}`,
    confirmed: "Подтверждённые совпадения",
    waiting: "Ждут вашего решения",
    confirmedTitle: "Подтверждено сразу",
    confirmedNone: "Ни одно совпадение не подтверждено, для пополнений ничего не записано.",
    recorded: "Записано",
    effects: { RECEIPT: "Перевод поступил", SUCCESS: "Списание выполнено", RETURN: "Деньги отозваны" },
    toDecide: (count: number) => `Принять решение: ${matches(count)}`,
    toLines: "Показать строки выписки",
    tied: "Строка этого импорта — подтверждение шага пополнения.",
    undoText: (count: number) => `Будет отозвано: ${lines(count)}. Они больше не учитываются и хранятся; предложенное для них отклоняется. Тот же файл можно импортировать снова.`,
    undone: (count: number) => `Отозвано: ${lines(count)}.`,
  },
};
