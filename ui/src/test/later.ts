/** Answers that a test gives when it wants to, whether the backend was asked by then or not. */

/** A command's answer, and what gives or refuses it. */
export interface Later<T> {
  answer: () => Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
}

/** An answer that is yet to come: `overrides: { startup: it.answer }`, then `it.resolve(…)`. */
export function later<T>(): Later<T> {
  let resolve: Later<T>["resolve"] = () => undefined;
  let reject: Later<T>["reject"] = () => undefined;
  const promise = new Promise<T>((...settle) => ([resolve, reject] = settle));
  // Refused before it is asked for, it is no error that nobody handles.
  promise.catch(() => undefined);
  return { answer: () => promise, resolve, reject };
}

/** The overrides of a command that goes on until `cancel_task` ends it. */
export function untilCanceled(command: string) {
  const { answer, reject } = later<never>();
  const canceled = { code: "CANCELED", message: "It was canceled. Nothing was changed.", field: null, problems: [] };
  return { [command]: answer, cancel_task: () => (reject(canceled), null) };
}
