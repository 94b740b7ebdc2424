import { I18nProvider } from "@cloudscape-design/components/i18n";
import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { RouterProvider } from "react-router";

import { listen, sayRefusalsWith } from "../backend/host";
import { createQueryClient } from "../backend/query";
import { FlashProvider } from "../components/flash";
import { activeLanguage } from "../i18n/language";
import { sayOr } from "../i18n/say";
import { createRouter, type AppRouter } from "./routes";

sayRefusalsWith(sayOr);

/** The whole program: its providers around the router. Tests pass a router of their own. */
export function App({ router, client }: { router?: AppRouter; client?: QueryClient }) {
  const [queryClient] = useState(() => client ?? createQueryClient());
  const [appRouter] = useState(() => router ?? createRouter());

  // Another window, or the command line, changed the ledger.
  useEffect(() => listen("ledger-changed", () => void queryClient.invalidateQueries()), [queryClient]);

  const { language, messages } = activeLanguage();
  return (
    <I18nProvider locale={language.components} messages={messages}>
      <QueryClientProvider client={queryClient}>
        <FlashProvider>
          <RouterProvider router={appRouter} />
        </FlashProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
