import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { one: "# línea", other: "# líneas" });
const matches = (count: number): string => plural(count, { one: "# coincidencia", other: "# coincidencias" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "Importar extracto",
    text: [
      "Descargue el extracto de su banco, en camt.053 (XML) si lo ofrece y si no en CSV. El archivo se queda en este equipo.",
      "De los números de cuenta solo se guardan los cuatro últimos caracteres. Importar otra vez las mismas líneas no cambia nada.",
      "Tras la importación, las líneas que pueden corresponder a una aportación esperan su decisión. Con «Confirmar al momento las coincidencias exactas», las que no dejan duda se registran enseguida.",
      "Si un archivo CSV nombra sus columnas de otro modo, asígnelas una vez: los archivos con la misma primera línea se leerán así en adelante.",
    ],
  },
  description: "Incorpora los movimientos de un extracto bancario. No se escribe nada antes de que vea lo que ocurrirá.",
  drop: "Suelte aquí un extracto bancario",
  dropText: "camt.053 (XML) u OFX tal como los ofrecen los bancos, o CSV con encabezado.",
  formatHelp: "Cómo debe ser un archivo CSV",
  formatText:
    "La primera línea nombra las columnas. Estas son necesarias: booked_on, amount, currency. Estas se incorporan si están: value_on, description, counterparty, reference, bank_reference, account. Las salidas llevan signo menos; en lugar de amount puede haber debit y credit.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Cuentas",
  period: "Contabilizado",
  newCredits: "Entradas, líneas nuevas",
  newDebits: "Salidas, líneas nuevas",
  refusedNote: "Las líneas rechazadas se dejan fuera.",
  applyExact: "Confirmar al momento las coincidencias exactas",
  applyExactText: "Una línea que cita la referencia de una aportación y mueve justo lo esperado se registra enseguida, y se paga lo que vence. También se confirman las coincidencias exactas de importaciones anteriores.",
  noneNew: "Ninguna línea es nueva: no hay nada que importar.",
  action: (count: number) => `Importar ${lines(count)}`,
  running: "Importando las líneas y comparándolas con las aportaciones",
  result: {
    added: (count: number) => `Añadido: ${lines(count)}`,
    confirmed: "Coincidencias confirmadas",
    waiting: "Esperan su decisión",
    confirmedTitle: "Confirmadas al momento",
    confirmedNone: "No se confirmó ninguna coincidencia, así que no se registró nada para una aportación.",
    recorded: "Registrado",
    effects: { RECEIPT: "Transferencia recibida", SUCCESS: "Adeudo ejecutado", RETURN: "Dinero retirado por el banco" },
    toDecide: (count: number) => `Decidir sobre ${matches(count)}`,
    toLines: "Ver las líneas del extracto",
    tied: "Una línea de esta importación es la prueba de un paso de una aportación.",
    undoText: (count: number) => `Se retirarán ${lines(count)}: ya no contarán y se conservan; lo propuesto para ellas se rechaza. El mismo archivo se puede importar otra vez.`,
    undone: (count: number) => `Retirado: ${lines(count)}.`,
  },
};
