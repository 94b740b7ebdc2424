//! Russian. A day in a sentence ends with "г.": no full stop comes after it.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::ru::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "ru",
    right_to_left: false,
    numbers: Numbers { group: "\u{a0}", point: ",", currency_last: true },
    day: |date| format!("{} {} {}", date.day(), named(OF_MONTHS, date), date.year()),
    month: |date| format!("{} {}", named(MONTHS, date), date.year()),
    in_words: amount_in_words,
    letter: LETTER,
    funding: FUNDING,
    form: FORM,
    summary: SUMMARY,
    receipt: RECEIPT,
    statement: STATEMENT,
};

/// After a day.
const OF_MONTHS: [&str; 12] = ["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."];

/// By themselves.
const MONTHS: [&str; 12] = ["янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."];

fn named(months: [&'static str; 12], date: NaiveDate) -> &'static str {
    months[date.month0() as usize]
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("Дата выдачи: {day} г."),
    replaces: |number| format!("Заменяет {number}"),
    also_issued_as: |number| format!("Содержание то же, что в {number}"),
    foot: |number, code| {
        format!("{number}  ·  Проверочный код {code}  ·  Проверка: «Документы» в Advance Pay Console или advance-pay document check")
    },
    page: |page| format!("Страница {page}"),
    of_pages: |pages| format!(" из {pages}"),
    account_name: "Название аккаунта",
    account_id: "ID аккаунта",
    seller: "Продавец",
    funding_id: "ID пополнения",
    reference: "Референс",
    requested_on: "Дата запроса",
    requested_by: "Кто запросил",
    balance: "Баланс",
    advance_pay: |currency| format!("Advance Pay, {currency}"),
    use_of_funds: |currency, seller| {
        format!("Средства оплачивают подходящие инвойсы продавца {seller} в валюте {currency} в день наступления срока оплаты.")
    },
    returned: "Возвращено",
    returned_on: |day| format!("Возвращено {day} г."),
    refused_on: |day| format!("Отклонено {day} г."),
    because: |what, why| format!("{what}: {why}"),
    stamp_canceled: "ОТМЕНЕНО",
    stamp_refused: "ОТКЛОНЕНО",
    stamp_returned: "ВОЗВРАЩЕНО",
    us_bank_account: |digits| format!("Банковский счёт в США ····{digits}"),
    electronic_funds_transfer: "Электронный перевод средств",
    what_to_do: "Что делать",
};

const FUNDING: FundingWords = FundingWords {
    title: "Документ на пополнение",
    canceled_banner: |day| format!("Отменено {day} г.: не отправляйте этот перевод"),
    send: "Сумма перевода",
    amount: "Сумма",
    remark: "Укажите именно его; без него платёж невозможно сопоставить",
    no_payment_expected: "Платёж с этим референсом не ожидается",
    for_copying: "Для копирования, без пробелов",
    pay_to: "Кому платить",
    paid_for: "За что платёж",
    write: "Что указать",
    sepa_code: ["Код для", "платежа SEPA"],
    plain_code: ["Референс", "и сумма"],
    code_in_words: |said| format!("Код для сканирования, в котором указано: {said}"),
    valid: "Действует",
    until_canceled: "До отмены",
    no_longer: |day| format!("Больше нет: отменено {day} г."),
    what_next: "Что будет дальше",
    from_day: |day| format!("С {day} г."),
    send_it: "Отправьте перевод с референсом. Сохраните подтверждение банка.",
    by_day: |day| format!("К {day} г."),
    should_arrive: "Перевод должен поступить, если отправлен сразу. Если его нет, попросите банк его разыскать.",
    on_arrival: "При поступлении",
    record_it: |currency, seller| {
        format!("Зарегистрируйте поступление: тогда средства оплачивают инвойсы продавца {seller} в валюте {currency} в срок.")
    },
    after_cancelation: [
        ("Сейчас", "Ничего не отправляйте. Уничтожьте все экземпляры этого документа."),
        ("Если отправлено", "Попросите свой банк отозвать перевод."),
        ("Чтобы пополнить", "Запросите новое пополнение: у него будет свой референс."),
    ],
    if_wrong: "Если что-то пошло не так",
    trouble: [
        ("Поступило меньше", "Банк удержал комиссию. Зарегистрируйте поступившее и отправьте остальное с тем же референсом."),
        ("Референс обрезан", "Отправьте уведомление о платеже, что ниже: по нему деньги привяжут к этому пополнению."),
        ("Другие реквизиты", "Не верьте тем, что пришли по эл. почте. Позвоните по уже известному вам номеру."),
    ],
    advice_to: |whom| format!("Уведомление о платеже. Кому отправить: {whom}"),
    cut_here: "Линия отреза",
    from: "От кого",
    to: "Кому",
    funding_and_document: "Пополнение и документ",
    sent_on: "Дата отправки",
    confirmation: "Подтверждение банка",
};

const FORM: FormWords = FormWords {
    wire_form: "В форме wire",
    ach_form: "В форме ACH",
    sepa_form: "В форме SEPA",
    uk_form: "В британской форме",
    transfer_form: "В форме перевода",
    swift_field: "Поле SWIFT",
    beneficiary: "Получатель",
    beneficiary_address: "Адрес получателя",
    beneficiary_account: "Счёт получателя",
    aba_number: "Номер ABA банка",
    beneficiary_bank: "Банк получателя",
    beneficiary_bic: "BIC банка получателя",
    wire_reference: "OBI / референс",
    creditor_reference: "Референс (RF)",
    payment_details: "Назначение платежа",
    account_number: "Номер счёта",
    charges: "Комиссии",
    charges_us: "Комиссия вашего банка сверх суммы, чтобы сумма дошла полностью",
    charges_sepa: "SHA; через SWIFT — OUR: все комиссии платите вы, чтобы сумма дошла полностью",
    charges_uk: "Из-за границы — OUR: все комиссии платите вы, чтобы сумма дошла полностью",
    charges_swift: "OUR: все комиссии платите вы, чтобы сумма дошла полностью",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "Сводка пополнения",
    to_be_debited: "Будет списано",
    debited: "Списано",
    not_debited: "Не списано",
    debited_from: "Откуда списание",
    account: "Счёт",
    name_on_account: "Имя владельца счёта",
    kind_of_debit: "Вид списания",
    ach_once: "Списание ACH, разовое",
    when: "Сроки",
    expected: "Ожидается",
    expected_between: |from, to| {
        format!("Предположительно списание будет выполнено с {from} по {to} г. (рабочие дни Федеральной резервной системы).")
    },
    after_that: "После этого",
    went_through: "Выполнено",
    can_be_returned: "Возможен возврат",
    returned_until: |day| format!("Вашим банком, вплоть до {day} г."),
    refused: "Отклонено",
    nothing_added: |day| format!("{day} г. Средства не зачислены."),
    was_reduced: |day| format!("{day} г. Баланс уменьшен на эту сумму."),
    authorization: "Разрешение",
    authorized: "Разрешено",
    authorized_text: |day, who, seller, amount| {
        format!(
            "{day} г. продавцу {seller} разрешено однократно списать {amount} с указанного выше счёта электронной операцией (ACH) и \
             исправить ошибочную операцию. Кто разрешил: {who}. Внесённые средства нельзя вывести, вернуть, перевести или конвертировать."
        )
    },
    if_returned: "Если списание будет возвращено",
    returns: [
        (
            "Как это видно",
            "Зачисление в банковской выписке и сторно в книге учёта, с кодом возврата банка, например R01 (недостаточно средств).",
        ),
        (
            "Что это значит",
            "Баланс уменьшится на эту сумму. То, что уже израсходовано, станет дефицитом, и автоматическая оплата приостановится.",
        ),
        ("Что делать", "Зарегистрируйте возврат с его кодом, узнайте в банке причину и пополните баланс другим способом."),
    ],
    after_refusal: [
        ("Узнать причину", "Её знает ваш банк. Пока она не устранена, новое списание с этого счёта тоже будет отклонено."),
        ("Чтобы пополнить", "Запросите новое пополнение, с другого счёта или электронным переводом средств."),
    ],
    after_return: [
        ("Узнать причину", "Её знает ваш банк. То, что уже израсходовано, стало дефицитом, и автоматическая оплата приостановлена."),
        ("Чтобы пополнить", "Запросите новое пополнение, с другого счёта или электронным переводом средств."),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Квитанция",
    received_by: |seller| format!("Получено продавцом {seller}"),
    received_for: "За что получено",
    funding: "Пополнение",
    requested: "Запрошено",
    paid_by: "Способ оплаты",
    what_arrived: "Что поступило",
    arrived_on: "Поступило",
    how_known: "Откуда известно",
    recorded_by: "Кто внёс",
    owners_word: "Со слов владельца",
    bank_statement: "Банковская выписка",
    simulated_clock: "По имитируемым часам тестовой среды",
    program: "Программа",
    total: "Итого",
    meaning: "Что это значит",
    taken_back: "Банк отозвал деньги. Если они уже израсходованы, на балансе будет дефицит, пока его не пополнят.",
    missing: "Ещё не поступило",
    missing_text: |amount| format!("{amount}. Пополнение остаётся открытым; отправьте остальное с тем же референсом."),
    excess: "Излишек",
    excess_text: |amount| format!("На {amount} больше, чем запрошено; зачисляется вместе с остальным."),
    use_label: "Использование",
    source: "Источник",
    source_text: "Составлено по собственной книге учёта плательщика и указанным выше сведениям. Это не квитанция продавца.",
};

const STATEMENT: StatementWords = StatementWords {
    title: "Выписка по балансу",
    account: "Аккаунт",
    period_label: "Период",
    period: |from, to| format!("С {from} по {to} г."),
    both_included: |from, to| format!("С {from} по {to} г., включая оба дня (UTC)"),
    opening: "Начальный баланс",
    funded: "Внесено",
    applied: "Зачтено",
    returned: "Возвращено",
    closing: "Конечный баланс",
    movements_in: |currency| format!("Движения в валюте {currency}"),
    date: "Дата",
    transaction: "Операция",
    movement: "Движение",
    deducted: "Списано",
    balance: "Баланс",
    opening_on: |day| format!("Начальный баланс, {day} г."),
    closing_on: |day| format!("Конечный баланс, {day} г."),
    carried_forward: "К переносу",
    brought_forward: "Перенос с предыдущей страницы",
    no_movements: "За этот период движений нет",
    month_by_month: "По месяцам",
    month: "Месяц",
    month_columns: ["Начальный", "Внесено", "Зачтено", "Возвращено", "Конечный"],
    proof: "Подтверждение",
    head: "Головной хеш",
    link: "Звено",
    link_text: |number| format!("{number}. Каждая операция до этой выдачи — звено одной цепочки хешей."),
    to_check: "Как проверить",
    to_check_text: "«Настройки», «Проверка книги учёта» или advance-pay verify --head с указанным хешем: до этого звена ничего не изменено.",
    invoice: |number| format!("Инвойс {number}"),
    funding: |reference| format!("Пополнение {reference}"),
    unapplied_cash: |label| format!("Незачтённое поступление, {label}"),
    return_of: |label| format!("Возврат: {label}"),
};
