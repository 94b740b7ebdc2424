import { pluralIn } from "../plural";

/** A count with its noun: `#` stands for the number. */
export const plural = pluralIn<"other">("vi-VN");
