import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `Método en el que se cargará ${invoice}`,
  open: "Cambiar el método de pago",
  change: "Cambiar",
  standing: (method: string) => `Advance Pay paga lo que puede el día del vencimiento. El resto se carga en ${method}, el método de pago predeterminado.`,
  marketplace: (method: string) => `Advance Pay no debe pagar cargos de Marketplace. El día del vencimiento, la factura se carga en ${method}.`,
  refused: "Ahora no se puede cambiar",
  instead: "En su lugar, puede hacer ahora el cargo de esta factura a otro método de pago.",
  nothing: (invoice: string) => `Ya no queda nada pendiente de ${invoice}.`,
  method: "Hacer el cargo a este otro método",
  forAll: "Pasa a ser el método de pago predeterminado para todas las facturas que Advance Pay no paga.",
  none: "No se puede hacer el cargo de esta factura a ningún otro método de pago.",
  choose: "Elija un método de pago.",
  payNow: "Pagar ahora con otro método",
  action: "Establecer como predeterminado",
  done: (invoice: string, method: string) => `${invoice} se cargará en ${method}`,
};
