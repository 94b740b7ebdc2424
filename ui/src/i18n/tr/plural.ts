import { pluralIn } from "../plural";

/** A count with its noun: `#` stands for the number. A noun stays in the singular after a number. */
export const plural = pluralIn<"one" | "other">("tr-TR");
