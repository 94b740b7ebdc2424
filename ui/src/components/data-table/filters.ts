import { isDay } from "../civil-day";

/** One of the values of a choice. */
export interface Choice {
  value: string;
  label: string;
}

/** What a list can be restricted by. The ids of its values name them in the address. */
export type DataFilter =
  /** One or several of some values. */
  | { kind: "choice"; id: string; label: string; options: readonly Choice[] }
  /** From one day to another, each of which can be open. */
  | { kind: "days"; id: string; label: string; from: string; to: string }
  /** From one amount to another, each of which can be open. */
  | { kind: "amounts"; id: string; label: string; min: string; max: string }
  /** Text in one column. */
  | { kind: "text"; id: string; label: string };

/** What restricts a list now, by the id in the address; what restricts nothing is absent. Several choices are joined by commas. */
export type FilterValues = Readonly<Record<string, string>>;

/** The ids of a filter's values in the address. */
export function idsOf(filter: DataFilter): readonly string[] {
  switch (filter.kind) {
    case "days":
      return [filter.from, filter.to];
    case "amounts":
      return [filter.min, filter.max];
    default:
      return [filter.id];
  }
}

/** An amount as it is typed into a filter: a decimal with at most two digits after the point. */
export function isAmount(text: string): boolean {
  return /^\d{1,12}(\.\d{1,2})?$/.test(text);
}

/** The values of a filter as the backend takes a choice: none stands for any. */
export function chosen<T extends string>(known: readonly T[], value: string | undefined): T[] {
  const values = value?.split(",") ?? [];
  return known.filter((it) => values.includes(it));
}

/** What a filter keeps of a value; an address may have been typed by hand. */
function kept(filter: DataFilter, value: string): string {
  switch (filter.kind) {
    case "choice": {
      const values = value.split(",");
      return filter.options.map((option) => option.value).filter((option) => values.includes(option)).join(",");
    }
    case "days":
      return isDay(value) ? value : "";
    case "amounts":
      return isAmount(value) ? value : "";
    case "text":
      return value.trim();
  }
}

/** Of the values given for these filters, those that they can have. */
export function fitting(filters: readonly DataFilter[], given: (id: string) => string | null | undefined): FilterValues {
  const values: Record<string, string> = {};
  for (const filter of filters) {
    for (const id of idsOf(filter)) {
      const value = kept(filter, given(id) ?? "");
      if (value !== "") {
        values[id] = value;
      }
    }
  }
  return values;
}
