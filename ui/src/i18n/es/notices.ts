import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "Notificaciones",
  description: "Lo que ocurrió sin usted en los últimos 30 días y lo que espera su intervención.",
  help: {
    title: "Notificaciones",
    text: [
      "Aquí se muestran los pagos automáticos, las aportaciones que llegaron, fallaron o se devolvieron, los cargos rechazados y lo que está vencido o lleva retraso, según el propio libro mayor.",
      "El número de la barra superior cuenta lo nuevo desde la última vez que abrió esta página en este equipo.",
      "La consola nunca retira pagos ya asentados. Cuando un banco retiró dinero, el libro mayor tiene un contraasiento junto al primero.",
    ],
  },
  loading: "Cargando las notificaciones",
  last: "Últimos 30 días",
  show: "Qué notificaciones",
  shown: { all: "Todas", open: "Aún sin resolver" },
  button: (unread: number) => (unread === 0 ? "Notificaciones" : `Notificaciones: ${plural(unread, { one: "# nueva", other: "# nuevas" })}`),
  isNew: "Nueva",
  isOpen: "Sin resolver",
  empty: "No ocurrió nada",
  emptyText: "Los pagos automáticos y lo que hicieron los bancos se muestran aquí.",
  noneOpen: "Nada espera su intervención",
  noneOpenText: "Todo lo que ocurrió está resuelto.",
  columns: { date: "Fecha", what: "Qué ocurrió", amount: "Importe", link: "Ir a" },
  links: { payments: "Pagos del día", pastDue: "Facturas vencidas" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} está vencida; quedan ${amount} sin pagar` : `${plural(count, { one: "# factura está vencida", other: "# facturas están vencidas" })}; quedan ${amount} sin pagar`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `Se rechazó el cargo ${label} de ${amount}`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `La respuesta del banco al cargo ${label} de ${amount} lleva retraso`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `El banco retiró ${amount} de ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `Se rechazó el adeudo de ${amount} para ${label}`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${amount} de ${label} ya deberían haber llegado`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `Llegaron ${amount} de ${label}`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => `${plural(count, { one: "# pago automático", other: "# pagos automáticos" })} por ${amount}`,
  },
};
