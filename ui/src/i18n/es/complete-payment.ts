import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `Completar el pago de ${invoice}`,
  again: (invoice: string) => `Reintentar el pago de ${invoice}`,
  outstanding: (amount: string, invoice: string) => `Quedan ${amount} pendientes de ${invoice}.`,
  nothing: (invoice: string) => `Ya no queda nada pendiente de ${invoice}.`,
  what: "El cargo se registra como en proceso. Márquelo como correcto o fallido cuando el banco haya respondido.",
  method: "Método de pago",
  methodHint: "Se le hace el cargo; una transferencia la envía usted mismo.",
  choose: "Elija un método de pago",
  missing: "Elija el método de pago al que hacer el cargo.",
  none: "No se puede hacer el cargo a ningún método de pago para esta factura.",
  isDefault: "Predeterminado",
  wire: "La transferencia la envía usted mismo; no admite cargos.",
  bankElsewhere: "Una cuenta bancaria de EE. UU. solo paga a AWS Inc. en dólares estadounidenses.",
  part: "Todo lo pendiente o una parte.",
  wholeSubscription: "Una suscripción se paga entera, nunca en parte.",
  wholeMarketplace: "Una factura de Marketplace se paga entera, nunca en parte.",
  wholeBank: "Solo una tarjeta paga una parte de una factura, no una cuenta bancaria.",
  wholeChoose: "Elija una tarjeta para pagar una parte.",
  action: "Completar el pago",
  done: (amount: string, method: string) => `Se cargan ${amount} en ${method}`,
  already: (payment: string) => `Esto ya se registró como ${payment}; no cambió nada`,
};
