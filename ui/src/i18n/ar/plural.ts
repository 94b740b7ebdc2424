import { pluralIn } from "../plural";

/** A count with its noun: `#` stands for the number. */
export const plural = pluralIn<"zero" | "one" | "two" | "few" | "many" | "other">("ar-AE-u-nu-latn");
