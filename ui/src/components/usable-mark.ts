/** A mark in the window's timeline, from which the time from its start to its first use is measured (`cargo xtask startup`). */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";

/** The mark's name. */
export const USABLE = "usable";

/** Marks, once, that a page shows what it reads: nothing is being read any more, and a frame has been painted since. */
export function useUsableMark(): void {
  const client = useQueryClient();
  useEffect(() => {
    if (performance.getEntriesByName(USABLE).length > 0) {
      return;
    }
    let frame = 0;
    const mark = () => {
      if (client.isFetching() === 0) {
        performance.mark(USABLE);
        stop();
      }
    };
    // A frame is painted after its callbacks: only the next one's come after the paint.
    const markWhenPainted = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(mark);
      });
    };
    const stop = client.getQueryCache().subscribe(markWhenPainted);
    markWhenPainted();
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [client]);
}
