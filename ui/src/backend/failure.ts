/** Which refusal belongs beside which field. */
import type { BackendError } from "./host";

/** A refusal split between a form's fields and the rest of the page. */
export interface FormFailure {
  /** The message for a field, by its name on the wire (`billingAddress.state`). */
  fields: Record<string, string>;
  /** What belongs to none of the form's fields; shown above its buttons. */
  rest: string | null;
}

/** Splits a refusal: `prefix` (such as `account.`) is taken off the names, `known` are the fields that the form shows. */
export function splitFailure(error: BackendError | null | undefined, known: readonly string[], prefix = ""): FormFailure {
  if (!error) {
    return { fields: {}, rest: null };
  }
  const fields: Record<string, string> = {};
  const others: string[] = [];
  const problems = error.problems.length > 0 ? error.problems : error.field ? [{ field: error.field, message: error.message }] : [];
  for (const problem of problems) {
    const name = problem.field.startsWith(prefix) ? problem.field.slice(prefix.length) : problem.field;
    if (known.includes(name)) {
      fields[name] = problem.message;
    } else {
      others.push(problem.message);
    }
  }
  const rest = problems.length === 0 ? error.message : others.length > 0 ? others.join(" ") : null;
  return { fields, rest };
}
