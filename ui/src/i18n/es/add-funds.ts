import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "Añadir fondos",
    text: [
      "Con una transferencia electrónica de fondos, usted envía una transferencia desde su banco. El documento de aportación indica a su banco qué escribir en cada campo.",
      "Con una cuenta bancaria de EE. UU., el adeudo consta como en proceso hasta que su extracto bancario muestra que se ejecutó.",
      "Lo que escribió se conserva si sale de esta página y vuelve.",
    ],
  },
  title: "Añadir fondos",
  description: "Los fondos pagan automáticamente las facturas futuras cuando vencen.",
  loading: "Cargando las opciones de aportación",
  notRegistered: "Regístrese primero en Advance Pay",
  notRegisteredText: "Se pueden añadir fondos en cuanto la cuenta está registrada.",
  goToRegister: "Ir a Advance Pay",
  sections: { amount: "1. Importe", method: "2. Método de pago", review: "3. Revisión" },
  change: "Cambiar",
  changeLabel: (section: string) => `Cambiar: ${section}`,
  continue: "Continuar",
  cancel: "Cancelar",
  amount: {
    label: "Importe",
    hint: (smallest: string) => `Al menos ${smallest}.`,
    currency: "Moneda",
    dueSoon: (amount: string, days: number) => `${amount} vencidos o con vencimiento en ${plural(days, { one: "# día", other: "# días" })}.`,
    nothingDue: (days: number) => `Nada vence en los próximos ${plural(days, { one: "# día", other: "# días" })}.`,
    missing: "Introduzca el importe que desea añadir.",
    checking: "Comprobando el importe",
    suggestions: "Sugerencias",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: vence pronto`,
      ALL_OPEN: (amount: string) => `${amount}: todas las facturas abiertas`,
      LAST_FUNDING: (amount: string) => `${amount}: como la última vez`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `Nada vence antes de que el dinero pueda llegar: el ${day} como muy pronto, en días hábiles.`,
    coveredBefore: (amount: string, day: string) => `Antes de que el dinero pueda llegar (el ${day} como muy pronto) vencen ${amount}; el saldo los cubre.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `Antes de que el dinero pueda llegar (el ${day} como muy pronto) vencen ${amount}. De ese importe, el saldo no cubre ${uncovered}: se pagan con retraso o se cargan en el método de pago predeterminado.`,
    cover: "Cubrir su uso habitual durante",
    usual: (perMonth: string, months: number) => `Advance Pay pagó ${perMonth} al mes de media en ${plural(months, { one: "el último mes completo", other: "los últimos # meses completos" })}.`,
    months: (count: number) => plural(count, { one: "# mes", other: "# meses" }),
    take: (amount: string) => `Usar ${amount}`,
    coveredMonths: (months: string) => `El saldo y lo que está en camino ya cubren ${months}.`,
    unused: (unused: string, months: string) => `Una vez pagadas todas las facturas abiertas, quedan ${unused} sin usar: aproximadamente ${months} de su uso habitual.`,
    unusedUnknown: (unused: string) => `Una vez pagadas todas las facturas abiertas, quedan ${unused} sin usar, y aún no hay un uso habitual que indique cuánto durarán.`,
    moreThanUsed: "Es más de lo que se sabe que consumen los cargos admisibles",
    final: "Los fondos no pueden retirarse, reembolsarse, transferirse ni convertirse y, mientras estén sin usar, no pueden cambiarse el vendedor, la moneda ni el método de pago predeterminado.",
  },
  method: {
    label: "¿Cómo desea pagar?",
    eft: "Transferencia electrónica de fondos",
    eftText: (from: string, to: string) =>
      `Usted envía una transferencia desde su banco con un documento de aportación. Suele llegar en 1 o 2 días hábiles: del ${from} al ${to}. Si ya pasó la hora límite de su banco para transferencias, cuente desde el siguiente día hábil.`,
    bankText: (from: string, to: string) =>
      `Se registra un adeudo en su cuenta. Tarda de 3 a 5 días hábiles, del ${from} al ${to}, y el banco puede devolverlo.`,
    unavailable: (reason: string) => `No disponible: ${reason}`,
    add: "Añadir una cuenta bancaria",
    missing: "Elija cómo desea pagar.",
    by: (date: string) => `prevista antes del ${date}`,
    tooLarge: (amount: string) => `Este método admite como máximo ${amount}. Elija otro o un importe menor.`,
    adding: "Añadir una cuenta bancaria de EE. UU.",
    keptText: "Su importe se conserva.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `Usted añade ${amount} a su saldo de Advance Pay con ${seller}, mediante ${method}.`,
    eftSentence: (date: string) => `Usted mismo envía la transferencia. Los fondos pueden usarse cuando se registra su recepción, prevista antes del ${date}.`,
    bankSentence: (from: string, to: string) => `El adeudo se registra como en proceso. Los fondos pueden usarse cuando se ha ejecutado, previsiblemente del ${from} al ${to}.`,
    pays: (seller: string, currency: string) =>
      `Pagan las facturas admisibles de ${seller} en ${currency} el día en que vencen. Las facturas de Marketplace se pagan con el método de pago predeterminado.`,
    final: "Los fondos no pueden retirarse, reembolsarse, transferirse ni convertirse.",
    bankTitle: "Cuenta bancaria receptora",
    correct: "¿Son correctos estos datos?",
    correctText: "Compárelos con los que le dio el vendedor. Si difieren, confírmelos llamando a un número que ya conozca.",
    edit: "Corregir los datos",
    bankMissing: "¿Adónde debe ir la transferencia?",
    bankMissingText: "El documento de aportación necesita los datos bancarios del vendedor. Introdúzcalos una vez, tal como se los dio el vendedor.",
    action: "Añadir fondos",
    needsBank: "Introduzca primero los datos bancarios del vendedor.",
    unprintable: "Aún no se puede crear su documento",
    unprintableText: "Puede añadir los fondos de todos modos. El documento se podrá crear cuando se haya cambiado este carácter.",
    openAccount: "Abrir la configuración de la cuenta",
    failed: "No se creó ninguna aportación",
  },
  bank: {
    beneficiaryName: "Nombre del beneficiario",
    beneficiaryAddress: "Dirección del beneficiario",
    bankName: "Nombre del banco",
    bankAddress: "Dirección del banco",
    accountNumber: "Número de cuenta",
    iban: "IBAN",
    routingNumber: "Número de ruta (ABA)",
    bic: "BIC (código SWIFT)",
    remittanceEmail: "Aviso de pago a",
    confirmedAt: (date: string) => `Introducido o confirmado el ${date}`,
  },
  summary: {
    title: "Resumen",
    seller: "Vendedor",
    now: "Saldo actual",
    waiting: "Pendiente de llegar",
    after: "Saldo posterior",
    covers: "Cubre facturas hasta",
    coversAll: "Todas las facturas abiertas",
    coversAllUntil: (date: string) => `${date}, todas las facturas abiertas`,
    coversNone: "Ninguna factura abierta por completo",
    afterUnknown: "Introduzca un importe",
  },
  done: {
    eftTitle: (id: string) => `La aportación ${id} está lista: envíe ahora la transferencia`,
    bankTitle: (id: string) => `La aportación ${id} está en curso`,
    steps: "Qué hacer ahora",
    eftSteps: (amount: string, by: string) => [
      "Descargue el documento de aportación o copie los campos siguientes.",
      `Envíe desde su banco una transferencia de exactamente ${amount}, con la referencia en el campo para el destinatario (concepto). Se prevé que llegue antes del ${by}.`,
      "Cuando haya llegado, abra la aportación y elija «Registrar recepción». Las facturas vencidas se pagan entonces de inmediato.",
    ],
    reference: "Referencia",
    referenceText: "Indíquela exactamente así; sin ella, el pago no se puede conciliar.",
    form: "Para el formulario de su banco",
    amount: "Importe",
    download: "Descargar el documento de aportación",
    email: "Texto del correo electrónico",
    emailText: "Para quien envíe la transferencia.",
    copyEmail: "Copiar el texto del correo",
    view: "Ver la aportación",
    another: "Añadir más fondos",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `El adeudo de ${amount} en ${method} está registrado como en proceso.`,
      `Su resultado se prevé del ${from} al ${to}. Cuando su extracto bancario lo muestre, elija «Marcar como correcta» en la página de la aportación.`,
      "Entonces los fondos están en el saldo y las facturas vencidas se pagan de inmediato. El banco aún puede devolver el adeudo después.",
    ],
    bankNote: "Qué ocurre y cuándo",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `Asunto: Transferencia de ${parts.amount}, referencia ${parts.reference}

Hola:

Por favor, envíe una transferencia para nuestro pago anticipado a ${parts.seller} (cuenta ${parts.account}, aportación ${parts.id}).

${parts.fields}

La referencia debe indicarse exactamente como arriba; sin ella, el pago no se puede conciliar.
Debería llegar antes del ${parts.by}.

Gracias`,
};
