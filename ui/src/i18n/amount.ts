/** Amounts as people type them, in the way of their language. */

/** The signs with which a language writes amounts. */
export interface AmountMarks {
  /** Before the decimals. */
  decimal: string;
  /** Between thousands; any blank stands for any other. */
  group: string;
}

/** The signs with which a locale writes amounts. */
export function amountMarks(locale: string): AmountMarks {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const sign = (type: "decimal" | "group", usual: string) => parts.find((part) => part.type === type)?.value ?? usual;
  return { decimal: sign("decimal", "."), group: sign("group", " ") };
}

/** The first digit of the other digits that an Arabic or Persian keyboard types. */
const OTHER_ZEROS = [0x0660, 0x06f0];

/** One form for signs that look alike: digits of full width or of Arabic, blanks of any width; the unseen marks of direction go. */
function plain(text: string, { decimal, group }: AmountMarks): string {
  return text
    .normalize("NFKC")
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) - (OTHER_ZEROS.find((zero) => (digit.codePointAt(0) ?? 0) - zero < 10) ?? 0)))
    .replace(/[\u061C\u200E\u200F\u2066-\u2069]/g, "")
    .replaceAll("\u066B", decimal)
    .replaceAll("\u066C", group)
    .replace(/\s/g, " ")
    .trim();
}

/**
 * The decimal, `25000.5`, that was typed in a language's way; `null` where that could mean two amounts, or none. Thousands may be set apart,
 * by blanks or by the language's own sign, all of them or none; at most two decimals follow. A point with one or two digits behind it is
 * a decimal point in every language: thousands have three, and files and bank forms write it so.
 */
export function readAmount(text: string, marks: AmountMarks): string | null {
  const typed = plain(text, marks);
  const groups = [" ", marks.group].map((sign) => sign.replace(/\s/, " "));
  const whole = ["\\d+", ...groups.map((sign) => `[1-9]\\d{0,2}(?:[${sign}]\\d{3})+`)].join("|");
  const match = new RegExp(`^(${whole})(?:[${marks.decimal}](\\d{1,2}))?$`).exec(typed) ?? /^(\d+)\.(\d{1,2})$/.exec(typed);
  if (!match) {
    return null;
  }
  const units = BigInt((match[1] ?? "").replace(/\D/g, "")).toString();
  return match[2] === undefined ? units : `${units}.${match[2]}`;
}
