// The oldest supported Node runs no TypeScript; Vite does.
import { fileURLToPath } from "node:url";

import { runnerImport } from "vite";

// As `vite build` has it: without it, React would be bundled as for development.
process.env.NODE_ENV = "production";
const { module } = await runnerImport(fileURLToPath(new URL("main.ts", import.meta.url)), { configFile: false, logLevel: "error" });
await module.main();
