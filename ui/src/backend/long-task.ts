import { useEffect, useState } from "react";

import { commands } from "./bindings";
import { listen } from "./host";
import { useTask, type Change } from "./query";

/** Work that may take long, as a page sees it. */
export interface LongTask<T, A> extends Pick<Change<T, A>, "mutate" | "mutateAsync" | "isPending" | "data" | "error" | "variables" | "reset"> {
  /** How much of it is done, in percent; `null` until it first says so. */
  percent: number | null;
  /** Ends it as soon as it can be ended; then it is refused with the code CANCELED. */
  cancel: () => void;
  /** Whether it was asked to end, and has not ended yet. */
  canceling: boolean;
}

/** What the backend says of a task. */
interface Report {
  task: string;
  done: number;
  total: number;
}

/** As `useTask`, for work that may take long: `useLongTask((task, head) => commands.verifyLedger(task, head))`. */
export function useLongTask<T, A = void>(work: (task: string, args: A) => Promise<T>): LongTask<T, A> {
  const [id] = useState(() => crypto.randomUUID());
  const [percent, setPercent] = useState<number | null>(null);
  const [canceling, setCanceling] = useState(false);
  const task = useTask<T, A>((args) => {
    setPercent(null);
    setCanceling(false);
    return work(id, args);
  });
  useEffect(
    () =>
      listen("task-progress", (payload) => {
        const { task: of, done, total } = payload as Report;
        if (of === id) {
          setPercent(total === 0 ? 0 : Math.min(100, Math.floor((done * 100) / total)));
        }
      }),
    [id],
  );
  // Whoever leaves the page does not wait for it any more.
  useEffect(() => () => void commands.cancelTask(id).catch(() => undefined), [id]);
  const cancel = (): void => {
    setCanceling(true);
    // What can't be canceled goes on, as if nobody had asked.
    void commands.cancelTask(id).catch(() => setCanceling(false));
  };
  return { ...task, percent, cancel, canceling: canceling && task.isPending };
}
