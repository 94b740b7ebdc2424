import { pluralIn } from "../plural";

/** A count with its noun: `#` stands for the number. */
export const plural = pluralIn<"one" | "other">("it-IT");
