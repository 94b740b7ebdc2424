import type { SelectProps } from "@cloudscape-design/components/select";

import type { DateOrder, DecimalMark, FileColumn, FileColumns } from "../../backend/bindings";
import { kept, t } from "../../i18n";
import { NEEDED, WORDS } from "./fields";
import { NOT_IN_FILE, asValue, atPosition, positionOf, valueOf } from "./values";

const says = t.matchColumns;

const DATE_EXAMPLES: Record<DateOrder, string> = { YEAR_MONTH_DAY: "2026-03-31", MONTH_DAY_YEAR: "3/31/2026", DAY_MONTH_YEAR: "31.3.2026" };

const DECIMAL_EXAMPLES: Record<DecimalMark, string> = { POINT: "1,234.50", COMMA: "1.234,50" };

function withExamples<T extends string>(labels: Record<T, string>, examples: Record<T, string>): SelectProps.Option[] {
  return (Object.keys(examples) as T[]).map((value) => ({ value, label: labels[value], description: says.example(examples[value]) }));
}

/** How dates can be written. */
export const DATE_ORDERS = withExamples(says.dateOrders, DATE_EXAMPLES);

/** Which mark can stand before the cents. */
export const DECIMAL_MARKS = withExamples(says.decimalMarks, DECIMAL_EXAMPLES);

/** The name that the first line gives to a column; its number where it gives none. */
export function nameOf(header: readonly string[], position: number): string {
  const name = header[position] ?? "";
  return name.trim() === "" ? says.unnamed(position + 1) : name;
}

/** What the first rows have in a column, each once. */
function cellsAt({ samples }: FileColumns, position: number): string[] {
  return [...new Set(samples.map((row) => row[position] ?? ""))].filter((cell) => cell.trim() !== "").map(kept);
}

/** The columns of the file, each with what the first rows have in it; its number tells those of one name apart. */
function fileOptions(file: FileColumns): SelectProps.Option[] {
  const { header } = file;
  const names = header.map((_, position) => nameOf(header, position));
  return names.map((name, position) => {
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return { value: atPosition(position), label: kept(name), labelTag: isAlone ? undefined : says.unnamed(position + 1), description: cellsAt(file, position).join(" | ") };
  });
}

/** What can be chosen for a column. What it is in every row so far may be written in the owner's own way, and stays on offer. */
export function columnOptions(file: FileColumns, column: FileColumn): SelectProps.Options {
  const none = NEEDED[file.kind].includes(column) ? [] : [{ value: NOT_IN_FILE, label: says.notInFile }];
  const words = WORDS[column];
  if (words === undefined) {
    return [...none, ...fileOptions(file)];
  }
  const own = file.columns.find((it) => it.column === column)?.value ?? null;
  const known = own === null || Object.hasOwn(words, own) ? words : { ...words, [own]: own };
  const everyRow = Object.entries(known).map(([word, label]) => ({ value: asValue(word), label }));
  return [...none, { label: says.inFile, options: fileOptions(file) }, { label: says.everyRow, options: everyRow }];
}

/** The option with this value. */
export function optionWith(options: SelectProps.Options, value: string): SelectProps.Option | null {
  return options.flatMap((it) => ("options" in it ? it.options : [it])).find((it) => it.value === value) ?? null;
}

/** What is chosen, in short: a column with the first that is in it, a word with what its group would say of it. */
export function chosenOption(file: FileColumns, options: SelectProps.Options, chosen: string): SelectProps.Option | null {
  const position = positionOf(chosen);
  const description = position !== null ? cellsAt(file, position)[0] : valueOf(chosen) !== null ? says.everyRow : undefined;
  const option = optionWith(options, chosen);
  return option && { ...option, description };
}
