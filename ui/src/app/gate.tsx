import Spinner from "@cloudscape-design/components/spinner";
import { lazy, Suspense, useEffect } from "react";

import { commands } from "../backend/bindings";
import { useStartup } from "../backend/query";
import { t } from "../i18n";
import { Frame } from "./frame";
import styles from "./gate.module.css";
import { Problem } from "./problem";
import { TopBar } from "./top-bar";

const FirstStart = lazy(() => import("../pages/first-start"));

/** Decides what the window opens with: the ledger's pages, the first start, or why the ledger can't be opened. */
export function Gate() {
  const startup = useStartup();
  const settled = !startup.isPending;

  useEffect(() => {
    if (settled) {
      // The window is hidden until its page has content. If that fails it is shown anyway, after a while.
      commands.pageReady().catch(() => undefined);
    }
  }, [settled]);

  if (startup.isPending) {
    return <Waiting />;
  }
  if (!startup.data || (startup.data.problem && !startup.data.ledger)) {
    return <Problem startup={startup} />;
  }
  if (!startup.data.ledger) {
    return (
      <>
        <TopBar />
        <Suspense fallback={<Waiting />}>
          <FirstStart startup={startup.data} />
        </Suspense>
      </>
    );
  }
  return <Frame />;
}

function Waiting() {
  return (
    <div className={styles.waiting} role="status" aria-label={t.common.loading}>
      <Spinner size="large" />
    </div>
  );
}
