import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";

import type { BackendError } from "../../backend/host";
import { t } from "../../i18n";
import styles from "./file-drop.module.css";

const says = t.importInvoices;

/** What is said of the files that a page takes. */
export interface FileWords {
  drop: string;
  dropText: string;
  formatHelp: string;
  formatText: string;
  formatExample: string;
}

/** Where a file is dropped or chosen, and what is wrong with the last one. */
export function FileDrop({ words, over, reading, error, onChoose }: { words: FileWords; over: boolean; reading: boolean; error: BackendError | null; onChoose: () => void }) {
  return (
    <Container>
      <SpaceBetween size="l">
        {error && <Unreadable error={error} onChoose={onChoose} />}
        <div className={`${styles.zone} ${over ? styles.over : ""}`}>
          <SpaceBetween size="s">
            {reading ? (
              <StatusIndicator key="reading" type="loading">
                {says.reading}
              </StatusIndicator>
            ) : (
              <div key="drop">
                <Box variant="h3" tagOverride="h2" margin={{ bottom: "s" }}>{over ? says.dropNow : words.drop}</Box>
                <Box color="text-body-secondary">{words.dropText}</Box>
              </div>
            )}
            {/* It stays while a file is chosen, and keeps the focus for when none was. */}
            <Button key="choose" variant="primary" iconName="upload" loading={reading} onClick={onChoose}>
              {says.choose}
            </Button>
          </SpaceBetween>
        </div>
        <ExpandableSection headerText={words.formatHelp}>
          <SpaceBetween size="s">
            <Box variant="p">{words.formatText}</Box>
            <pre className={styles.example}>{words.formatExample}</pre>
          </SpaceBetween>
        </ExpandableSection>
      </SpaceBetween>
    </Container>
  );
}

/** Why a file can't be read. */
export function Unreadable({ error, onChoose }: { error: BackendError; onChoose: () => void }) {
  return (
    <Alert type="error" header={says.unreadable} action={<Button onClick={onChoose}>{says.chooseAnother}</Button>}>
      {error.message}
    </Alert>
  );
}
