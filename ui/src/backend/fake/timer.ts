/** The system's timer, as the fake has it: it does what it is told. */
import type { TimerState } from "../bindings";

const NONE: TimerState = { scheduler: "SYSTEMD", installed: false, active: null, ledger: null, nextRun: null, files: [], trouble: null, troubleParts: [], toDo: [] };

/** A system without a timer. */
export function createTimer(): { status: () => TimerState; install: (ledger: string) => TimerState; remove: () => TimerState } {
  let state = NONE;
  const folder = "/home/owner/.config/systemd/user";
  return {
    status: () => state,
    install: (ledger) => {
      const files = [`${folder}/advance-pay-settle.service`, `${folder}/advance-pay-settle.timer`];
      state = { ...NONE, installed: true, active: true, ledger, nextRun: "2026-03-13T00:05:00Z", files };
      return state;
    },
    remove: () => {
      state = NONE;
      return state;
    },
  };
}
