/** The figures as a table. */
import type { Size } from "./size";

/** How much larger than the reference the pages may be. */
const MOST = 1.3;

/** The pages, or some of them, beside their reference. */
export interface Figure {
  what: string;
  ours: Size;
  reference: Size;
}

/** A table of figures against the target, and a list of what has none. */
export function figures(compared: readonly Figure[], listed: readonly (readonly [what: string, size: Size])[]): string {
  const rows = compared.flatMap(({ what, ours, reference }) => [
    row(`${what}, as it is`, ours.raw, reference.raw),
    row(`${what}, gzipped`, ours.gzip, reference.gzip),
  ]);
  const head = line("JavaScript and CSS, kB", ["ours", "reference", "ratio", "target"]);
  return [head, ...rows, "", ...listed.map(([what, { raw, gzip }]) => line(what, [kilobytes(raw), kilobytes(gzip)], " gzipped"))].join("\n");
}

function row(what: string, ours: number, reference: number): string {
  const ratio = ours / reference;
  return line(what, [kilobytes(ours), kilobytes(reference), ratio.toFixed(2), `≤ ${MOST}`], ratio <= MOST ? "  holds" : "  falls short");
}

function line(what: string, columns: string[], rest = ""): string {
  return `${what.padEnd(56)}${columns.map((column) => column.padStart(10)).join("")}${rest}`;
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
