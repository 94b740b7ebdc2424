//! Spanish.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::es::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "es",
    right_to_left: false,
    numbers: Numbers { group: ".", point: ",", currency_last: true },
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

const MONTHS: [&str; 12] = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("Emitido el {day}"),
    replaces: |number| format!("Sustituye a {number}"),
    also_issued_as: |number| format!("Mismo contenido que {number}"),
    foot: |number, code| {
        format!("{number}  ·  Código de control {code}  ·  Verificar: Documentos en Advance Pay Console, o advance-pay document check")
    },
    page: |page| format!("Página {page}"),
    of_pages: |pages| format!(" de {pages}"),
    account_name: "Nombre de la cuenta",
    account_id: "ID de la cuenta",
    seller: "Vendedor",
    funding_id: "ID de la aportación",
    reference: "Referencia",
    requested_on: "Solicitado el",
    requested_by: "Solicitado por",
    balance: "Saldo",
    advance_pay: |currency| format!("Advance Pay, {currency}"),
    use_of_funds: |currency, seller| {
        format!("Los fondos pagan las facturas admisibles de {seller} en {currency} el día de su vencimiento.")
    },
    returned: "Devuelto",
    returned_on: |day| format!("Devuelto el {day}"),
    refused_on: |day| format!("Rechazado el {day}"),
    because: |what, why| format!("{what}: {why}"),
    stamp_canceled: "CANCELADO",
    stamp_refused: "RECHAZADO",
    stamp_returned: "DEVUELTO",
    us_bank_account: |digits| format!("Cuenta bancaria de EE. UU. ····{digits}"),
    electronic_funds_transfer: "Transferencia electrónica de fondos",
    what_to_do: "Qué hacer",
};

const FUNDING: FundingWords = FundingWords {
    title: "Documento de aportación",
    canceled_banner: |day| format!("Cancelado el {day}: no envíe esta transferencia"),
    send: "Enviar",
    amount: "Importe",
    remark: "Indíquela exactamente así; sin ella no se puede conciliar el pago",
    no_payment_expected: "No se espera ningún pago con esta referencia",
    for_copying: "Para copiar, sin espacios",
    pay_to: "Pagar a",
    paid_for: "Pagado para",
    write: "Escriba",
    sepa_code: ["Código de", "pago SEPA"],
    plain_code: ["Referencia", "e importe"],
    code_in_words: |said| format!("Código para escanear, que dice: {said}"),
    valid: "Válido",
    until_canceled: "Hasta su cancelación",
    no_longer: |day| format!("Ya no: cancelado el {day}"),
    what_next: "Qué ocurre después",
    from_day: |day| format!("Desde el {day}"),
    send_it: "Envíe la transferencia con la referencia. Guarde la confirmación del banco.",
    by_day: |day| format!("Hasta el {day}"),
    should_arrive: "Si se envió enseguida, debería haber llegado. Si no, pida a su banco que la rastree.",
    on_arrival: "A la llegada",
    record_it: |currency, seller| {
        format!("Registre la recepción: los fondos pagan entonces las facturas de {seller} en {currency} a su vencimiento.")
    },
    after_cancelation: [
        ("Ahora", "No envíe nada. Quien tenga este documento debe destruirlo."),
        ("Si ya se envió", "Pida a su banco que reclame la transferencia."),
        ("Para añadir fondos", "Solicite una nueva aportación: tendrá su propia referencia."),
    ],
    if_wrong: "Si algo sale mal",
    trouble: [
        ("Llega menos", "Un banco retuvo una comisión. Registre lo que llegó y envíe el resto con la misma referencia."),
        ("Referencia cortada", "Envíe el aviso de pago de abajo: vincula el dinero a esta aportación."),
        ("Otros datos bancarios", "No se fíe de ninguno que llegue por correo electrónico. Llame a un número que ya conozca."),
    ],
    advice_to: |whom| format!("Aviso de pago: envíelo a {whom}"),
    cut_here: "Cortar aquí",
    from: "De",
    to: "A",
    funding_and_document: "Aportación y documento",
    sent_on: "Enviado el",
    confirmation: "Confirmación del banco",
};

const FORM: FormWords = FormWords {
    wire_form: "Formulario de wire",
    ach_form: "Formulario ACH",
    sepa_form: "Formulario SEPA",
    uk_form: "Formulario británico",
    transfer_form: "Formulario de pago",
    swift_field: "Campo SWIFT",
    beneficiary: "Beneficiario",
    beneficiary_address: "Dirección del beneficiario",
    beneficiary_account: "Cuenta del beneficiario",
    aba_number: "Número ABA del banco",
    beneficiary_bank: "Banco del beneficiario",
    beneficiary_bic: "BIC de ese banco",
    wire_reference: "OBI / referencia",
    creditor_reference: "Referencia (RF)",
    payment_details: "Concepto",
    account_number: "Número de cuenta",
    charges: "Gastos",
    charges_us: "La comisión de su banco aparte, para que llegue el importe íntegro",
    charges_sepa: "SHA; por SWIFT, OUR: usted paga todos los gastos, para que llegue el importe íntegro",
    charges_uk: "Desde el extranjero, OUR: usted paga todos los gastos, para que llegue el importe íntegro",
    charges_swift: "OUR: usted paga todos los gastos, para que llegue el importe íntegro",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "Resumen de aportación",
    to_be_debited: "Se adeudará",
    debited: "Adeudado",
    not_debited: "No adeudado",
    debited_from: "Adeudo en",
    account: "Cuenta",
    name_on_account: "Titular",
    kind_of_debit: "Tipo de adeudo",
    ach_once: "Adeudo directo ACH, único",
    when: "Cuándo",
    expected: "Previsto",
    expected_between: |from, to| format!("Se espera que el adeudo se efectúe del {from} al {to} (días hábiles de la Reserva Federal)."),
    after_that: "Después",
    went_through: "Efectuado",
    can_be_returned: "Puede devolverse",
    returned_until: |day| format!("Por su banco, hasta el {day}."),
    refused: "Rechazado",
    nothing_added: |day| format!("El {day}. No se abonó nada."),
    was_reduced: |day| format!("El {day}. El saldo se redujo en ese importe."),
    authorization: "Autorización",
    authorized: "Autorizado",
    authorized_text: |day, who, seller, amount| {
        format!(
            "El {day}, {who} autorizó a {seller} a adeudar {amount} una sola vez en la cuenta indicada, mediante un asiento electrónico (ACH), \
             y a corregir un asiento erróneo. Los fondos añadidos no se pueden retirar, reembolsar, transferir ni convertir."
        )
    },
    if_returned: "Si se devuelve el adeudo",
    returns: [
        (
            "Cómo se ve",
            "Como abono en su extracto bancario y como anulación en el libro mayor, con el código de devolución del banco, \
             por ejemplo R01 (fondos insuficientes).",
        ),
        ("Qué significa", "El saldo baja en ese importe. Lo ya gastado aparece como déficit, y el pago automático se detiene."),
        ("Qué hacer", "Registre la devolución con su código, pregunte el motivo a su banco y añada fondos por otro medio."),
    ],
    after_refusal: [
        ("Preguntar el motivo", "Su banco lo conoce. Mientras subsista, otro adeudo en esta cuenta también se rechazaría."),
        ("Para añadir fondos", "Solicite una nueva aportación, desde otra cuenta o por transferencia electrónica de fondos."),
    ],
    after_return: [
        ("Preguntar el motivo", "Su banco lo conoce. Lo ya gastado aparece como déficit, y el pago automático se detiene."),
        ("Para añadir fondos", "Solicite una nueva aportación, desde otra cuenta o por transferencia electrónica de fondos."),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Recibo",
    received_by: |seller| format!("Recibido por {seller}"),
    received_for: "Recibido para",
    funding: "Aportación",
    requested: "Solicitado",
    paid_by: "Pagado por",
    what_arrived: "Qué llegó",
    arrived_on: "Llegó el",
    how_known: "Cómo se sabe",
    recorded_by: "Registrado por",
    owners_word: "Palabra del titular",
    bank_statement: "Extracto bancario",
    simulated_clock: "Reloj simulado de un entorno de pruebas",
    program: "El programa",
    total: "Total",
    meaning: "Qué significa",
    taken_back: "El banco recuperó el dinero. Si ya se había gastado, el saldo muestra un déficit hasta que se añadan fondos.",
    missing: "Falta aún",
    missing_text: |amount| format!("{amount}. La aportación sigue abierta; envíe el resto con la misma referencia."),
    excess: "Exceso",
    excess_text: |amount| format!("{amount} más de lo solicitado; se abona con el resto."),
    use_label: "Uso",
    source: "Origen",
    source_text: "Hecho con el libro mayor del propio pagador y las pruebas anteriores. No es un recibo del vendedor.",
};

const STATEMENT: StatementWords = StatementWords {
    title: "Estado de cuenta",
    account: "Cuenta",
    period_label: "Período",
    period: |from, to| format!("Del {from} al {to}"),
    both_included: |from, to| format!("Del {from} al {to}, ambos incluidos (UTC)"),
    opening: "Saldo inicial",
    funded: "Aportado",
    applied: "Aplicado",
    returned: "Devuelto",
    closing: "Saldo final",
    movements_in: |currency| format!("Movimientos en {currency}"),
    date: "Fecha",
    transaction: "Transacción",
    movement: "Movimiento",
    deducted: "Deducido",
    balance: "Saldo",
    opening_on: |day| format!("Saldo inicial, {day}"),
    closing_on: |day| format!("Saldo final, {day}"),
    carried_forward: "Suma y sigue",
    brought_forward: "Suma anterior",
    no_movements: "Sin movimientos en este período",
    month_by_month: "Mes a mes",
    month: "Mes",
    month_columns: ["Inicial", "Aportado", "Aplicado", "Devuelto", "Final"],
    proof: "Prueba",
    head: "Cabeza",
    link: "Eslabón",
    link_text: |number| format!("{number}. Cada transacción hasta esta emisión es un eslabón de una misma cadena de huellas (hash)."),
    to_check: "Comprobar",
    to_check_text: "Configuración, Verificar el libro mayor, o advance-pay verify --head con la cabeza anterior: nada cambió hasta este eslabón.",
    invoice: |number| format!("Factura {number}"),
    funding: |reference| format!("Aportación {reference}"),
    unapplied_cash: |label| format!("Cobro sin aplicar, {label}"),
    return_of: |label| format!("Devolución de {label}"),
};
