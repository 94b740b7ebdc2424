import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import { useEffect, useRef, type ReactNode } from "react";

import { t } from "../../i18n";
import styles from "./section.module.css";

/** Where a section stands: not reached, open, or done and shown in one line. */
export type SectionState = "ahead" | "open" | "done";

/** One of the three sections that open in turn. */
export function Section({ title, state, summary, onChange, children }: { title: string; state: SectionState; summary: ReactNode; onChange: () => void; children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  // The button that opened it is gone by now: the focus goes on to what it opened.
  useEffect(() => {
    if (state === "open" && content.current && !content.current.contains(document.activeElement)) {
      content.current.focus();
    }
  }, [state]);
  const change = state === "done" && (
    <Button ariaLabel={t.addFunds.changeLabel(title)} onClick={onChange}>
      {t.addFunds.change}
    </Button>
  );
  return (
    <Container
      disableContentPaddings={state === "ahead"}
      header={
        <Header variant="h2" actions={change || undefined}>
          {state === "ahead" ? (
            <Box variant="span" fontSize="heading-m" fontWeight="bold" color="text-status-inactive">
              {title}
            </Box>
          ) : (
            title
          )}
        </Header>
      }
    >
      {state === "open" ? (
        <div ref={content} tabIndex={-1} className={styles.content}>
          {children}
        </div>
      ) : state === "done" ? (
        summary
      ) : null}
    </Container>
  );
}
