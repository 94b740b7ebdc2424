/**
 * What the pages' calls go to: the real window's backend, or an in-memory one for tests and `npm run dev` in a browser.
 * The generated bindings import `invoke` from here.
 */
import type { ApiError, ErrorCode, FieldProblem, Sentence } from "./bindings";

/** Something that answers commands and sends events. */
export interface Host {
  /** Runs a command; rejects with an `ApiError`, or with anything else when the backend itself failed. */
  invoke(command: string, args?: Record<string, unknown>): Promise<unknown>;
  /** Calls `handler` with the payload of each such event, until the function that it gives is called. */
  listen(event: BackendEvent, handler: (payload: unknown) => void): Promise<() => void>;
}

/** Events that the backend sends on its own. */
export type BackendEvent = "invoice-file-hover" | "invoice-file-dropped" | "ledger-changed" | "task-progress";

/** Says sentences in the language of the pages, or the English text where it has no words for them. */
type Speaker = (parts: readonly Sentence[], english: string) => string;

/** The strings are read only when the pages are: until then refusals are said in English. */
let speaker: Speaker = (_, english) => english;

/** Has refusals said in the language of the pages. */
export function sayRefusalsWith(say: Speaker): void {
  speaker = say;
}

/** What is wrong, in the language of the pages. Whatever rejects need not have parts. */
const spoken = ({ message, messageParts }: { message: string; messageParts?: Sentence[] }): string => speaker(messageParts ?? [], message);

/** A refusal by the backend, or its failure to answer. Its messages are in the language of the pages. */
export class BackendError extends Error implements ApiError {
  readonly code: ErrorCode;
  readonly field: string | null;
  readonly messageParts: Sentence[];
  readonly problems: FieldProblem[];

  constructor(error: ApiError) {
    super(spoken(error));
    this.name = "BackendError";
    this.code = error.code;
    this.field = error.field;
    this.messageParts = error.messageParts ?? [];
    this.problems = (error.problems ?? []).map((problem) => ({ ...problem, message: spoken(problem) }));
  }
}

/** Whatever a command rejected with, as the one error that pages handle. */
export function toBackendError(reason: unknown): BackendError {
  if (reason instanceof BackendError) {
    return reason;
  }
  if (typeof reason === "object" && reason !== null && "code" in reason && "message" in reason) {
    return new BackendError(reason as ApiError);
  }
  const message = reason instanceof Error ? reason.message : String(reason);
  return new BackendError({ code: "STORAGE_FAILED", message, messageParts: [], field: null, problems: [] });
}

let host: Promise<Host> | undefined;

/** Puts another backend in place, before anything is rendered. */
export function setHost(next: Host): void {
  host = Promise.resolve(next);
}

async function load(): Promise<Host> {
  // The fake is left out of the built pages: the condition is constant there.
  if (import.meta.env.DEV && !("__TAURI_INTERNALS__" in window)) {
    return (await import("./fake")).createFake();
  }
  return (await import("./tauri")).tauriHost;
}

function current(): Promise<Host> {
  host ??= load();
  return host;
}

/** Runs a command of the backend. */
export async function invoke<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return (await (await current()).invoke(command, args)) as T;
  } catch (reason) {
    throw toBackendError(reason);
  }
}

/** Listens to an event of the backend; the function that it gives stops it. */
export function listen(event: BackendEvent, handler: (payload: unknown) => void): () => void {
  let stopped = false;
  let stop: (() => void) | undefined;
  void current()
    .then((it) => it.listen(event, handler))
    .then((unlisten) => {
      if (stopped) {
        unlisten();
      } else {
        stop = unlisten;
      }
    });
  return () => {
    stopped = true;
    stop?.();
  };
}
