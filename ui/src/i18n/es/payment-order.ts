import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "Orden para su banco",
  title: (id: string) => `Orden para su banco: ${id}`,
  intro: "Suba este archivo a su banco en lugar de rellenar su formulario: contiene el importe, la cuenta de destino y la referencia.",
  format: "Formato",
  formats: { PAIN_001: "Transferencia (ISO 20022, pain.001)", NACHA: "Abono ACH (Nacha)" },
  formatTexts: {
    PAIN_001: "A cualquier cuenta, en cualquier moneda del vendedor.",
    NACHA: "En dólares estadounidenses a una cuenta en EE. UU.; más lento y más barato.",
  },
  from: "Se paga desde",
  noAccount: "No hay ninguna cuenta bancaria de EE. UU. que pueda pagar.",
  date: "Fecha de ejecución",
  dateHint: "Vacío: el próximo día en que los bancos puedan.",
  companyId: "Identificador de empresa (Company ID)",
  companyIdHint: "Aquel por el que su banco conoce a su empresa: diez letras y dígitos. Vacío: 1 y el número fiscal federal.",
  companyIdNeeded: "Aquel por el que su banco le conoce: diez letras y dígitos, tal como los asignó. Una cuenta personal no tiene un número fiscal federal que pueda sustituirlo.",
  companyIdMissing: "Introduzca el identificador de empresa que su banco le ha asignado.",
  note: "El archivo contiene números de cuenta sin cifrar. Elimínelo en cuanto su banco lo tenga, y súbalo una sola vez: se paga cada vez.",
  simulated: "La fecha de este libro mayor es simulada: no entregue la orden a ningún banco real.",
  download: "Descargar la orden",
  failed: "No se creó ninguna orden",
  saved: (file: string) => `${file} guardado en Descargas`,
  savedText: "No se registra nada hasta que llegue el dinero.",
};
