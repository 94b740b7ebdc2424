//! Portuguese as in Brazil.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::pt_br::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "pt-BR",
    right_to_left: false,
    numbers: Numbers { group: ".", point: ",", currency_last: false },
    day: |date| format!("{} {} {}", date.day(), month_name(date), date.year()),
    month: |date| format!("{} {}", month_name(date), date.year()),
    in_words: amount_in_words,
    letter: LETTER,
    funding: FUNDING,
    form: FORM,
    summary: SUMMARY,
    receipt: RECEIPT,
    statement: STATEMENT,
};

/// As Brazil's standard for documents (ABNT) abbreviates them; May stays whole.
const MONTHS: [&str; 12] = ["jan.", "fev.", "mar.", "abr.", "maio", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("Emitido em {day}"),
    replaces: |number| format!("Substitui {number}"),
    also_issued_as: |number| format!("Mesmo conteúdo de {number}"),
    foot: |number, code| {
        format!("{number}  ·  Código de verificação {code}  ·  Verificar: Documentos no Advance Pay Console, ou advance-pay document check")
    },
    page: |page| format!("Página {page}"),
    of_pages: |pages| format!(" de {pages}"),
    account_name: "Nome da conta",
    account_id: "ID da conta",
    seller: "Vendedor",
    funding_id: "ID do aporte",
    reference: "Referência",
    requested_on: "Solicitado em",
    requested_by: "Solicitado por",
    balance: "Saldo",
    advance_pay: |currency| format!("Advance Pay, {currency}"),
    use_of_funds: |currency, seller| format!("Os fundos pagam as faturas qualificadas de {seller} em {currency} no dia do vencimento."),
    returned: "Devolvido",
    returned_on: |day| format!("Devolvido em {day}"),
    refused_on: |day| format!("Recusado em {day}"),
    because: |what, why| format!("{what}: {why}"),
    stamp_canceled: "CANCELADO",
    stamp_refused: "RECUSADO",
    stamp_returned: "DEVOLVIDO",
    us_bank_account: |digits| format!("Conta bancária dos EUA ····{digits}"),
    electronic_funds_transfer: "Transferência eletrônica de fundos",
    what_to_do: "O que fazer",
};

const FUNDING: FundingWords = FundingWords {
    title: "Documento de aporte",
    canceled_banner: |day| format!("Cancelado em {day}: não envie esta transferência"),
    send: "Enviar",
    amount: "Valor",
    remark: "Informe exatamente assim; sem ela, o pagamento não pode ser identificado",
    no_payment_expected: "Nenhum pagamento com esta referência é esperado",
    for_copying: "Para copiar, sem espaços",
    pay_to: "Pagar a",
    paid_for: "Referente a",
    write: "Escrever",
    sepa_code: ["Código de", "pagamento SEPA"],
    plain_code: ["Referência", "e valor"],
    code_in_words: |said| format!("Código para escanear, que diz: {said}"),
    valid: "Válido",
    until_canceled: "Até ser cancelado",
    no_longer: |day| format!("Não mais: cancelado em {day}"),
    what_next: "O que acontece a seguir",
    from_day: |day| format!("A partir de {day}"),
    send_it: "Envie a transferência com a referência. Guarde a confirmação do banco.",
    by_day: |day| format!("Até {day}"),
    should_arrive: "Se enviada logo, já deve ter chegado. Se não, peça ao seu banco que a rastreie.",
    on_arrival: "Na chegada",
    record_it: |currency, seller| {
        format!("Registre o recebimento: os fundos então pagam as faturas de {seller} em {currency} no vencimento.")
    },
    after_cancelation: [
        ("Agora", "Não envie nada. Quem tiver este documento deve destruí-lo."),
        ("Se já foi enviada", "Peça ao seu banco que reverta a transferência."),
        ("Para adicionar fundos", "Solicite um novo aporte: ele terá sua própria referência."),
    ],
    if_wrong: "Se algo der errado",
    trouble: [
        ("Chega menos", "Um banco descontou tarifas. Registre o que chegou e envie o restante com a mesma referência."),
        ("Referência cortada", "Envie o aviso de pagamento abaixo: ele vincula o dinheiro a este aporte."),
        ("Outros dados bancários", "Não confie em nenhum que chegue por e-mail. Ligue para um número que você já conhece."),
    ],
    advice_to: |whom| format!("Aviso de pagamento: envie-o a {whom}"),
    cut_here: "Cortar aqui",
    from: "De",
    to: "Para",
    funding_and_document: "Aporte e documento",
    sent_on: "Enviado em",
    confirmation: "Confirmação do banco",
};

const FORM: FormWords = FormWords {
    wire_form: "Formulário de wire",
    ach_form: "Formulário ACH",
    sepa_form: "Formulário SEPA",
    uk_form: "Formulário britânico",
    transfer_form: "Ordem de pagamento",
    swift_field: "Campo SWIFT",
    beneficiary: "Beneficiário",
    beneficiary_address: "Endereço do beneficiário",
    beneficiary_account: "Conta do beneficiário",
    aba_number: "Número ABA do banco",
    beneficiary_bank: "Banco do beneficiário",
    beneficiary_bic: "BIC desse banco",
    wire_reference: "OBI / referência",
    creditor_reference: "Referência (RF)",
    payment_details: "Informações da remessa",
    account_number: "Número da conta",
    charges: "Tarifas",
    charges_us: "A tarifa do seu banco à parte, para que chegue o valor integral",
    charges_sepa: "SHA; por SWIFT, OUR: você paga todas as tarifas, para que chegue o valor integral",
    charges_uk: "Do exterior, OUR: você paga todas as tarifas, para que chegue o valor integral",
    charges_swift: "OUR: você paga todas as tarifas, para que chegue o valor integral",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "Resumo do aporte",
    to_be_debited: "A debitar",
    debited: "Debitado",
    not_debited: "Não debitado",
    debited_from: "Conta debitada",
    account: "Conta",
    name_on_account: "Titular",
    kind_of_debit: "Tipo de débito",
    ach_once: "Débito ACH, único",
    when: "Quando",
    expected: "Previsto",
    expected_between: |from, to| format!("O débito deve ser efetivado de {from} a {to} (dias úteis do Federal Reserve)."),
    after_that: "Depois",
    went_through: "Efetivado",
    can_be_returned: "Pode ser devolvido",
    returned_until: |day| format!("Pelo seu banco, até {day}."),
    refused: "Recusado",
    nothing_added: |day| format!("Em {day}. Nada foi creditado."),
    was_reduced: |day| format!("Em {day}. O saldo foi reduzido nesse valor."),
    authorization: "Autorização",
    authorized: "Autorizado",
    authorized_text: |day, who, seller, amount| {
        format!(
            "Em {day}, {who} autorizou {seller} a debitar {amount} uma única vez da conta acima, por um lançamento eletrônico (ACH), \
             e a corrigir um lançamento feito por engano. Os fundos adicionados não podem ser sacados, reembolsados, transferidos nem \
             convertidos."
        )
    },
    if_returned: "Se o débito for devolvido",
    returns: [
        (
            "Como aparece",
            "Como crédito no seu extrato bancário e como estorno no livro-razão, com o código de devolução do banco, \
             como R01 (saldo insuficiente).",
        ),
        ("O que significa", "O saldo diminui nesse valor. O que já foi gasto aparece como déficit, e o pagamento automático é pausado."),
        ("O que fazer", "Registre a devolução com o código, pergunte o motivo ao seu banco e adicione fundos de outra forma."),
    ],
    after_refusal: [
        ("Perguntar o motivo", "Seu banco o conhece. Enquanto ele persistir, um novo débito desta conta também seria recusado."),
        ("Para adicionar fundos", "Solicite um novo aporte, de outra conta ou por transferência eletrônica de fundos."),
    ],
    after_return: [
        ("Perguntar o motivo", "Seu banco o conhece. O que já foi gasto aparece como déficit, e o pagamento automático é pausado."),
        ("Para adicionar fundos", "Solicite um novo aporte, de outra conta ou por transferência eletrônica de fundos."),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Recibo",
    received_by: |seller| format!("Recebido por {seller}"),
    received_for: "Recebido para",
    funding: "Aporte",
    requested: "Solicitado",
    paid_by: "Pago por",
    what_arrived: "O que chegou",
    arrived_on: "Chegou em",
    how_known: "Como se sabe",
    recorded_by: "Registrado por",
    owners_word: "Declaração do titular",
    bank_statement: "Extrato bancário",
    simulated_clock: "Relógio simulado de um ambiente de teste",
    program: "O programa",
    total: "Total",
    meaning: "O que significa",
    taken_back: "O banco retomou o dinheiro. Se ele já tinha sido gasto, o saldo mostra um déficit até que se adicionem fundos.",
    missing: "Ainda faltam",
    missing_text: |amount| format!("{amount}. O aporte continua em aberto; envie o restante com a mesma referência."),
    excess: "Excedente",
    excess_text: |amount| format!("{amount} a mais do que o solicitado, creditados com o restante."),
    use_label: "Uso",
    source: "Fonte",
    source_text: "Feito com o livro-razão do próprio pagador e as evidências acima. Não é um recibo do vendedor.",
};

const STATEMENT: StatementWords = StatementWords {
    title: "Extrato da conta",
    account: "Conta",
    period_label: "Período",
    period: |from, to| format!("{from} a {to}"),
    both_included: |from, to| format!("{from} a {to}, ambos incluídos (UTC)"),
    opening: "Saldo inicial",
    funded: "Aportado",
    applied: "Aplicado a faturas",
    returned: "Devolvido",
    closing: "Saldo final",
    movements_in: |currency| format!("Movimentações em {currency}"),
    date: "Data",
    transaction: "Transação",
    movement: "Movimentação",
    deducted: "Deduzido",
    balance: "Saldo",
    opening_on: |day| format!("Saldo inicial, {day}"),
    closing_on: |day| format!("Saldo final, {day}"),
    carried_forward: "A transportar",
    brought_forward: "Transporte",
    no_movements: "Nenhuma movimentação neste período",
    month_by_month: "Mês a mês",
    month: "Mês",
    month_columns: ["Inicial", "Aportado", "Aplicado", "Devolvido", "Final"],
    proof: "Prova",
    head: "Topo",
    link: "Elo",
    link_text: |number| format!("{number}. Cada transação até esta emissão é um elo de uma única cadeia de hash."),
    to_check: "Para verificar",
    to_check_text: "Configurações, Verificar livro-razão, ou advance-pay verify --head com o topo acima: nada até este elo foi alterado.",
    invoice: |number| format!("Fatura {number}"),
    funding: |reference| format!("Aporte {reference}"),
    unapplied_cash: |label| format!("Recebimento não aplicado, {label}"),
    return_of: |label| format!("Devolução de {label}"),
};
