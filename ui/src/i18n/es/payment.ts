import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "Pago",
    text: [
      "Un pago lleva dinero de un origen a una factura: del saldo de Advance Pay, una nota de crédito, un cobro sin aplicar o un método de pago.",
      "Lo que se carga en un método de pago está en proceso hasta que usted indica qué respondió el banco. Sin pruebas, no se da por hecho que nada haya ocurrido en un banco.",
      "Un pago nunca se cambia ni se elimina. Un cargo rechazado deja el importe pendiente y puede reintentarse.",
    ],
  },
  title: (id: string) => `Pago ${id}`,
  loading: "Cargando el pago",
  invoices: {
    title: "Facturas pagadas",
    invoice: "ID de factura",
    due: "Vencimiento",
    total: "Importe total",
    before: "Pendiente antes",
    paid: "Pagado",
    after: "Pendiente después",
    status: "Estado actual",
  },
  details: {
    title: "Detalles",
    id: "ID de pago",
    amount: "Importe",
    source: "Pagado con",
    left: {
      ADVANCE_PAY: "Saldo de Advance Pay posterior",
      CREDIT_MEMO: "Restante de la nota de crédito",
      UNAPPLIED_CASH: "Restante del cobro sin aplicar",
      PAYMENT_METHOD: "Restante",
    },
    date: "Fecha",
    seller: "Vendedor",
    expectedBy: "Respuesta del banco prevista antes del",
    answeredOn: "El banco respondió el",
    returnCode: "Código de devolución",
  },
  evidence: {
    title: "Cómo se sabe",
    awaited: "El banco aún no ha respondido. Cuando lo haga, marque el cargo como correcto o fallido e indique cómo lo sabe.",
    ledgerAlone: "El libro mayor hizo este pago con fondos que ya tenía; ningún banco tuvo que hacer nada.",
    recordedBy: "Registrado por",
    words: "En sus palabras",
    noWords: "No se indicó nada",
  },
};
