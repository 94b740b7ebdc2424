import type { Sentences } from "../sentences";

/** The backend's sentences in Spanish. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} estaba pendiente desde el {due}} other {{number} venció el {due}}}, por lo que el {on} se tomaron {amount} del <balance>saldo de Advance Pay</balance> de {seller}, que quedó en {left}{rest, select, none {} other {; quedaban por pagar {rest} de la factura}}.",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} estaba pendiente desde el {due}} other {{number} venció el {due}}}, y las notas de crédito pagan primero: el {on} se aplicaron {amount} de {source}, de la que quedaron {left}{rest, select, none {} other {; quedaban por pagar {rest} de la factura}}.",
  APPLIED_BY_HAND:
    "Usted aplicó {amount} de {source} a {number} el {on}, con lo que quedaron {left}{rest, select, none {} other {; quedaban por pagar {rest} de la factura}}.",
  CHARGED_BY_HAND: "Usted cargó {amount} de {number} a {source} el {on}{rest, select, none {} other {; quedaban por pagar {rest} de la factura}}.",
  CHARGED:
    "{late, select, yes {{number} estaba pendiente desde el {due}} other {{number} venció el {due}}}; el {on} se cargaron {amount} a {source}, {why, select, NOT_REGISTERED {porque la cuenta no estaba registrada en Advance Pay} NOT_ELIGIBLE {porque Advance Pay no puede pagar los cargos de Marketplace} DEFICIT {porque un déficit había pausado el pago automático desde Advance Pay} PAID_TODAY {porque Advance Pay ya había pagado una parte ese día} USED_UP {porque el <balance>saldo de Advance Pay</balance> no alcanzaba} other {porque es el método de pago de esta factura}}.",
  CHARGE_EXPECTED: "La respuesta del banco se espera a más tardar el {by}.",
  CHARGE_WENT_THROUGH: "El cargo se realizó{on, select, none {} other { el {on}}}.",
  CHARGE_REFUSED: "El cargo se rechazó{on, select, none {} other { el {on}}}, por lo que el importe vuelve a estar pendiente.",
  UNPAID:
    "{number} vencía el {due}: {amount} siguen sin pagar porque {gap, select, NOT_REGISTERED {la cuenta no está registrada en Advance Pay} NOT_ELIGIBLE {Advance Pay no puede pagar los cargos de Marketplace} DEFICIT {una aportación devuelta dejó el <balance>saldo de Advance Pay</balance> de {seller} en {deficit}, lo que pausa los pagos desde él} PAID_TODAY {Advance Pay ya ha pagado hoy una parte y paga cada factura una vez al día} other {el <balance>saldo de Advance Pay</balance> de {seller} está agotado}}{method, select, UNUSABLE {, y no se puede cargar a ningún método de pago: {why}} BALANCE_NEXT_DAY {, y no se carga a ningún método de pago lo que el saldo puede pagar mañana} other {, y el cargo al método de pago se rechazó el {refused}}}.",
  WILL_NOT_BE_PAID:
    "{number} vence el {due}. Tal como están las cosas, no se pagarán {amount} de {open} porque {gap, select, NOT_REGISTERED {la cuenta no está registrada en Advance Pay} NOT_ELIGIBLE {Advance Pay no puede pagar los cargos de Marketplace} DEFICIT {una aportación devuelta dejó el <balance>saldo de Advance Pay</balance> de {seller} en {deficit}, lo que pausa los pagos desde él} PAID_TODAY {Advance Pay ya ha pagado hoy una parte y paga cada factura una vez al día} other {el <balance>saldo de Advance Pay</balance> de {seller} está agotado}}{method, select, UNUSABLE {, y no se puede cargar a ningún método de pago: {why}} BALANCE_NEXT_DAY {, y no se carga a ningún método de pago lo que el saldo puede pagar mañana} other {, y el cargo al método de pago se rechazó el {refused}}}.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} vence el {due}. Tal como están las cosas, no se pagarán {amount} de {open}.",
  REGISTER_AND_ADD_FUNDS: "Regístrese en Advance Pay y añada fondos, o haga de una cuenta bancaria el método de pago predeterminado.",
  PAY_BY_ANOTHER_METHOD: "Complete el pago a mano con otro método de pago, o páguelo fuera de la consola.",
  TRIED_AGAIN_TOMORROW: "El resto se intentará de nuevo mañana.",
  ADD_FUNDS_TO_PAY: "Añada fondos: la factura se paga en cuanto lleguen.",
  OR_PAY_BY_HAND: "O complete el pago a mano.",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} vence el {due}. Tal como están las cosas, se pagarán entonces {open} del <balance>saldo de Advance Pay</balance> de {seller}.",
  WILL_BE_CHARGED: "{number} vence el {due}. Tal como están las cosas, se cargarán entonces {open} a {method}.",
  WILL_BE_PAID_BY_BOTH:
    "{number} vence el {due}. Tal como están las cosas, Advance Pay pagará entonces lo que pueda de {open}, y el resto se cargará a {method}.",
  PAID_WHEN_NEXT_SETTLED: "{number} vencía el {due} y se paga la próxima vez que se liquiden los pagos pendientes.",
  IMPORT_UNDONE: "La importación de {number} se deshizo: ya no cuenta.",
  MEMO_USED_UP: "La nota de crédito {number} está agotada.",
  MEMO_LEFT: "Quedan {amount} de la nota de crédito {number}. Paga las próximas facturas de {seller} en {currency} que venzan, antes que Advance Pay.",
  CLOCK_WENT_BACK:
    "El pago automático está en pausa: el reloj marca el {today}, pero ya se hicieron pagos para el {last}. Ponga en hora el reloj de este equipo. Si ahora es correcto y entonces no lo era, confírmelo en la página Pagos o con `advance-pay settle --accept-clock`.",
  DEFICIT_PAUSES: "Una aportación devuelta dejó el saldo en {balance}. Los pagos desde él quedan en pausa hasta que añada al menos esa cantidad.",
  CHARGE_ANSWER_OVERDUE: "{id}: la respuesta al cargo de {amount} por {number} se esperaba a más tardar el {by}. ¿Se realizó?",

  // Names
  US_BANK_ACCOUNT: "Cuenta bancaria de EE. UU. ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "Transferencia",
  EFT: "Transferencia electrónica",
  ELECTRONIC_FUNDS_TRANSFER: "Transferencia electrónica de fondos",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "nota de crédito {number}",
  UNAPPLIED_CASH: "cobro {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "una transferencia no admite cargos automáticos, la envía usted",
  CARD_FOR_FUNDS_CLAUSE: "una tarjeta paga facturas, pero no puede añadir fondos de Advance Pay",
  MARKED_INVALID_CLAUSE: "el banco marcó {method} como no válida",
  EXPIRED_CLAUSE: "{method} caducó a finales de {month}",
  REMOVED_CLAUSE: "{method} se eliminó",
  BANK_ELSEWHERE_CLAUSE: "una cuenta bancaria de EE. UU. solo paga a AWS Inc. en USD, no a {seller} en {currency}",
  WIRE_NOT_CHARGEABLE: "Una transferencia no admite cargos automáticos: la envía usted.",
  CARD_FOR_FUNDS: "Una tarjeta paga facturas, pero no puede añadir fondos de Advance Pay.",
  MARKED_INVALID: "El banco marcó {method} como no válida.",
  EXPIRED: "{method} caducó a finales de {month}.",
  REMOVED: "{method} se eliminó.",
  BANK_ELSEWHERE: "Una cuenta bancaria de EE. UU. solo paga a AWS Inc. en USD, no a {seller} en {currency}.",
  NOT_DEFAULT_MARKED_INVALID: "El banco marcó {method} como no válida, por lo que no puede ser el método predeterminado.",
  NOT_DEFAULT_EXPIRED: "{method} caducó a finales de {month}, por lo que no puede ser el método predeterminado.",
  NOT_DEFAULT_REMOVED: "{method} se eliminó, por lo que no puede ser el método predeterminado.",
  NOT_DEFAULT: "No puede ser el método predeterminado: {why}.",
  WIRE_ALWAYS_THERE: "La transferencia siempre está disponible y no se puede eliminar.",
  IS_DEFAULT: "{method} es el método de pago predeterminado. <methods>Haga predeterminado otro</methods> primero.",
  IN_USE: "{method} está en uso: {uses} {count, plural, one {está} other {están}} en proceso. Se podrá eliminar cuando el banco haya respondido.",
  USE: "{id} ({amount})",
  MORE_USES: "{count} más",
  FUNDINGS_PROCESSING: "{count, plural, one {# aportación} other {# aportaciones}} en proceso",
  PAYMENTS_PROCESSING: "{count, plural, one {# pago} other {# pagos}} en proceso",
  MARKETPLACE_INVOICES: "Facturas de Marketplace",
  FIXED_AT_REGISTRATION: "Una factura de Marketplace se carga al método de pago que era el predeterminado el día en que usted se registró.",

  // What comes next
  TRANSFER_OVERDUE:
    "La transferencia se esperaba a más tardar el {by}. Si ha llegado, registre la recepción; si nunca se envió, envíela o cancele esta aportación.",
  SEND_TRANSFER:
    "Envíe {amount} desde su banco e indique la referencia. Se espera a más tardar el {by}; registre la recepción cuando haya llegado.",
  TRANSFER_SHORT: "No han llegado {missing}. Pregunte a su banco si se dedujeron comisiones, o envíe el resto con la misma referencia.",
  DEBIT_OVERDUE:
    "La respuesta del banco se esperaba a más tardar el {by}. Consulte su extracto bancario y marque después esta aportación como realizada o fallida.",
  DEBIT_UNDER_WAY: "El adeudo está en curso. Los fondos podrán usarse cuando se realice, previsto a más tardar el {by}.",
  FUNDS_RECEIVED: "Los fondos están en su <balance>saldo de Advance Pay</balance> y pagan las facturas admitidas a medida que vencen.",
  DEBIT_SUCCEEDED:
    "Los fondos están en su <balance>saldo de Advance Pay</balance> y pagan las facturas admitidas a medida que vencen. Su banco puede devolver el adeudo hasta {until, select, none {20 días después de realizarse} other {el {until}}}.",
  DEBIT_FAILED: "El adeudo se rechazó y no se añadió nada. Añada fondos de nuevo o use otro método de pago.",
  FUNDING_RETURNED: "El banco se llevó de vuelta el dinero. Si ya se había gastado, el saldo muestra un déficit hasta que añada fondos.",
  FUNDING_CANCELED: "Esta aportación se canceló. Si llegó a enviar la transferencia, pida a su banco que la retire.",
  LATE_RETURN:
    "{id} se devolvió el {returned}, después del {deadline}, el último día en que normalmente puede devolverse un adeudo. Queda registrado, ya que su banco tiene el dinero; pregúntele por qué llegó tan tarde.",
  SHORT_RECEIPT: "{id}: han llegado {received} de {amount}. Pregunte a su banco por el resto.",
  RECEIPT_OVERDUE: "{id}: se esperaban {amount} a más tardar el {by}. ¿Han llegado?",
  DEBIT_ANSWER_OVERDUE: "{id}: la respuesta de su banco al adeudo de {amount} se esperaba a más tardar el {by}. ¿Se realizó?",
  TIE_OR_APPLY: "Vincule {amount} a la aportación para la que se enviaron, o aplíquelos a una factura de {seller} en {currency}.",
  CASH_TAKEN_BACK: "El banco se llevó de vuelta lo que quedaba. Ya no puede ocurrir nada más con este cobro.",
  CASH_USED: "No queda nada de {id}: {uses}.",
  CASH_WENT_TO: "{amount} fueron a {funding}",
  CASH_PAID: "{amount} pagaron {number}",
  MARK_TIED_AS_RETURNED: "Si el banco se llevó dinero de vuelta, marque {funding} como devuelta.",
  SELLER_ASKS_ANEW: "Si el banco se llevó dinero de vuelta, el vendedor lo pide con una nueva factura: registre esa.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "La cuenta es una cuenta pagadora (de administración).",
  REGISTER_WITH_PAYER: "Esta es una cuenta miembro, cuyas facturas paga la cuenta pagadora. Regístrese con la cuenta pagadora.",
  CURRENCY_ACCEPTED: "La moneda preferida es una de las que cobra {seller}: {currencies}.",
  CHOOSE_CURRENCY: "Elija {currencies} como moneda preferida en la configuración.",
  BALANCE_UNUSED:
    "No puede cambiar {what, select, SELLER {el vendedor registrado} CURRENCY {la moneda preferida} other {el método de pago predeterminado}} mientras haya {amount} de <balance>fondos de Advance Pay</balance> sin usar. Podrá cambiarse cuando las facturas los hayan consumido.",
  BALANCES_UNUSED:
    "No puede cambiar {what, select, SELLER {el vendedor registrado} CURRENCY {la moneda preferida} other {el método de pago predeterminado}} mientras haya {amounts} de <balance>fondos de Advance Pay</balance> sin usar. Podrá cambiarse cuando las facturas los hayan consumido.",
  UNUSED: "{amount} ({seller})",
};
