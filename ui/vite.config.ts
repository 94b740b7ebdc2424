import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

import { withFrozenPrototype } from "./frozen-prototype";

export default defineConfig({
  plugins: [react(), withFrozenPrototype()],
  server: { host: "127.0.0.1", port: 5173, strictPort: false },
  preview: { host: "127.0.0.1" },
  // The web view of the oldest supported distribution; nothing is fetched from the network, so that a large chunk costs little.
  build: { target: "es2022", chunkSizeWarningLimit: 2000 },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    css: { modules: { classNameStrategy: "non-scoped" } },
    testTimeout: 60_000,
    restoreMocks: true,
    // One for each core: by default one core is left idle, which on two is half of them.
    maxWorkers: "100%",
    env: { DEBUG_PRINT_LIMIT: "0" },
    // Cloudscape ships ES modules that import style sheets, which Node itself can't load.
    server: { deps: { inline: [/@cloudscape-design\//] } },
  },
});
