import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => plural(count, { one: "# eslabón", other: "# eslabones" });

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "Verificar el libro mayor",
  description: "Vuelve a leer cada fila y comprueba cada regla que el libro mayor debe cumplir. No se cambia nada.",
  run: "Verificar el libro mayor",
  again: "Verificar de nuevo",
  running: "Leyendo cada fila y comprobando cada eslabón de la cadena. En un libro mayor de muchos años tarda un rato; salir de esta pestaña lo cancela.",
  runningLabel: "Verificando el libro mayor",
  canceled: "Se canceló la verificación",
  canceledText: "No se cambió nada, y no se sabe del libro mayor más que antes.",
  failedToRun: "No se pudo verificar el libro mayor",
  passed: "Se cumplen todas las reglas",
  failed: "Se incumple una regla",
  read: (transactions: number, entries: number) =>
    `Se leyeron ${plural(transactions, { one: "# transacción", other: "# transacciones" })} con ${plural(entries, { one: "# asiento", other: "# asientos" })}.`,
  sealed: (fields: number | null) =>
    fields === null
      ? "Los campos cifrados, como números de cuenta y documentos, no se abrieron, porque la clave del libro mayor no está disponible."
      : `${plural(fields, { one: "Se abrió # campo cifrado", other: "Se abrieron # campos cifrados" })}.`,
  table: "Reglas y si se cumplen",
  number: "N.º",
  rule: "Regla",
  result: "Resultado",
  holds: "Se cumple",
  broken: "Se incumple",
  places: (count: number, more: boolean) =>
    more ? `Se incumple en ${plural(count, { one: "# lugar", other: "# lugares" })} o más` : `Se incumple en ${plural(count, { one: "# lugar", other: "# lugares" })}`,
  nothing: "Aún sin verificar desde que se abrió esta página",
  nothingText: "Verifique el libro mayor a fin de mes, antes de fiarse de sus totales, y después de una restauración.",
  head: {
    title: "Cabeza del libro mayor",
    description: "Un hash de cada transacción y cada entrada del registro de auditoría, cada una con la anterior incluida. Anótelo en otro lugar, por ejemplo en un extracto impreso o en un correo a su auditor: demuestra después que nada hasta ahora se cambió.",
    hash: "Hash de cabeza (SHA-256)",
    copyName: "hash de cabeza",
    links: "Eslabones de la cadena",
    noted: "Cabeza anotada antes",
    notedHint: "Opcional. 64 dígitos y letras de la a a la f, como los muestra esta página; los espacios no importan. «Verificar el libro mayor» también la busca entonces.",
    bad: (count: number) => `Una cabeza tiene 64 dígitos y letras de la a a la f; esta tiene ${count}.`,
    badLetters: "Una cabeza solo tiene dígitos y letras de la a a la f.",
    found: "La cabeza anotada está en la cadena",
    foundText: (link: number, all: number) =>
      link === all
        ? `Es el último de ${links(all)}: no se registró nada desde que la anotó, y nada anterior se cambió.`
        : `Es el eslabón ${link} de ${all}: nada hasta ahí se cambió desde que la anotó, y después ${plural(all - link, { one: "vino # eslabón", other: "vinieron # eslabones" })}.`,
    foundButBroken: (link: number, all: number) => `Es el eslabón ${link} de ${all}, pero se incumple una regla: vea abajo si la propia cadena está íntegra.`,
    missing: "La cabeza anotada no está en la cadena",
    missingText: "Compare primero lo que escribió con su nota. Si es correcto, algo registrado hasta entonces se cambió, o este es otro libro mayor.",
  },
  todo: {
    title: "Qué hacer",
    steps: [
      "No registre nada más en este libro mayor y no se fíe de sus totales.",
      "Copie la lista de lo que se incumple y guárdela con el archivo.",
      "Restaure la copia anterior más reciente: se comprueba antes de ocupar el lugar de este libro mayor, y este se conserva al lado.",
    ],
    copy: "lista de lo que se incumple",
    copyText: "Copiar la lista",
    restore: "Ir a «Configuración, Copia de seguridad»",
    log: "Ver en el registro de auditoría quién cambió qué",
  },
};
