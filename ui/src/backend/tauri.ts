/** The real window's backend. The only file that knows Tauri. */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";

import type { Host } from "./host";

/** Commands over Tauri's IPC. */
export const tauriHost: Host = {
  invoke: (command, args) => invoke(command, args),
  listen: (event, handler) => listen(event, ({ payload }) => handler(payload)),
};
