import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import Alert from "@cloudscape-design/components/alert";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

import type { BackendError } from "../../backend/host";
import { t } from "../../i18n";
import styles from "./drop-zone.module.css";

const texts = t.importInvoices;

/** Where a file is dropped or chosen, and what is wrong with the last one. */
export function DropZone({ over, reading, error, onChoose }: { over: boolean; reading: boolean; error: BackendError | null; onChoose: () => void }) {
  return (
    <Container>
      <SpaceBetween size="l">
        {error && (
          <Alert type="error" header={texts.unreadable} action={<Button onClick={onChoose}>{texts.chooseAnother}</Button>}>
            {error.message}
          </Alert>
        )}
        <div className={`${styles.zone} ${over ? styles.over : ""}`}>
          <SpaceBetween size="s">
            {reading ? (
              <StatusIndicator key="reading" type="loading">
                {texts.reading}
              </StatusIndicator>
            ) : (
              <div key="drop">
                <Box variant="h3" tagOverride="h2" margin={{ bottom: "s" }}>{over ? texts.dropNow : texts.drop}</Box>
                <Box color="text-body-secondary">{texts.dropText}</Box>
              </div>
            )}
            {/* It stays while a file is chosen, and keeps the focus for when none was. */}
            <Button key="choose" variant="primary" iconName="upload" loading={reading} onClick={onChoose}>
              {texts.choose}
            </Button>
          </SpaceBetween>
        </div>
        <ExpandableSection headerText={texts.formatHelp}>
          <SpaceBetween size="s">
            <Box variant="p">{texts.formatText}</Box>
            <pre className={styles.example}>{texts.formatExample}</pre>
          </SpaceBetween>
        </ExpandableSection>
      </SpaceBetween>
    </Container>
  );
}
