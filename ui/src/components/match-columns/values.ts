import type { ColumnSource, DateOrder, DecimalMark, FileColumn, FileColumns, FileKind, MapColumns } from "../../backend/bindings";
import { t } from "../../i18n";
import type { Problems } from "../use-form";
import { NEEDED, SIDES, WORDS } from "./fields";

const says = t.matchColumns;

/** Chosen where the file has no such column. */
export const NOT_IN_FILE = "";

/** What is chosen for each column, and how dates and amounts are written. */
export type MatchValues = Partial<Record<FileColumn, string>> & { dates: DateOrder; decimals: DecimalMark };

/** The choice of the column at a place of the first line. */
export const atPosition = (position: number): string => `at ${String(position)}`;

/** The choice of a word for every row. */
export const asValue = (word: string): string => `is ${word}`;

function choiceOf({ position, value }: ColumnSource): string {
  return value !== null ? asValue(value) : position !== null ? atPosition(position) : NOT_IN_FILE;
}

/** The word for every row that a choice stands for. */
export function valueOf(choice: string): string | null {
  return choice.startsWith("is ") ? choice.slice(3) : null;
}

/** The place in the first line that a choice stands for. */
export function positionOf(choice: string): number | null {
  return choice.startsWith("at ") ? Number(choice.slice(3)) : null;
}

/** The form as the file is read now. */
export function fromFile({ columns, dates, decimals }: FileColumns): MatchValues {
  return { ...Object.fromEntries(columns.map((source) => [source.column, choiceOf(source)])), dates, decimals };
}

/** What is wrong with the form, by column. */
export function check(kind: FileKind, values: MatchValues): Problems {
  const isThere = (column: FileColumn) => (values[column] ?? NOT_IN_FILE) !== NOT_IN_FILE;
  const missing = NEEDED[kind].filter((column) => !isThere(column)).map((column) => [column, WORDS[column] ? says.missingWord : says.missing] as const);
  return { ...Object.fromEntries(missing), ...(kind === "STATEMENT" ? amountProblems(isThere) : {}) };
}

/** A statement has the amount, or money out and money in. */
function amountProblems(isThere: (column: FileColumn) => boolean): Problems {
  const missing = SIDES.filter((column) => !isThere(column));
  const hasSide = missing.length < SIDES.length;
  if (isThere("amount")) {
    return hasSide ? { amount: says.amountTwice } : {};
  }
  return hasSide ? Object.fromEntries(missing.map((column) => [column, says.missing])) : { amount: says.missingAmount };
}

/** What is sent: where the columns that are read come from. */
export function toRequest({ path, kind, header, columns }: FileColumns, values: MatchValues): MapColumns {
  const sources = columns.flatMap(({ column }): ColumnSource[] => {
    const choice = values[column] ?? NOT_IN_FILE;
    return choice === NOT_IN_FILE ? [] : [{ column, position: positionOf(choice), value: valueOf(choice) }];
  });
  return { path, kind, header, columns: sources, dates: values.dates, decimals: values.decimals };
}
