import Box from "@cloudscape-design/components/box";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { commands, type JournalFormat } from "../../backend/bindings";
import { useLongTask } from "../../backend/long-task";
import { LongWork } from "../../components/long-work";
import { useDownload } from "../../components/use-download";
import { t } from "../../i18n";

const says = t.backup.journal;
const FORMATS: JournalFormat[] = ["HLEDGER", "BEANCOUNT", "CSV"];

/** Saves the whole record as a journal of another program. */
export function JournalExport() {
  const { download, running } = useDownload();
  const task = useLongTask((id, format: JournalFormat) => commands.downloadJournal(id, format));
  const save = async (format: JournalFormat) => {
    const { path, transactions } = await task.mutateAsync(format);
    return { path: path ?? "", text: says.done(transactions, path ?? "") };
  };
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={says.text}
          actions={
            <ButtonDropdown
              loading={running !== null}
              loadingText={says.running}
              items={FORMATS.map((id) => ({ id, text: says.formats[id], description: says.descriptions[id] }))}
              onItemClick={({ detail }) => void download("journal", () => save(detail.id as JournalFormat))}
            >
              {says.action}
            </ButtonDropdown>
          }
        >
          {says.title}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <Box color="text-body-secondary">{says.checked}</Box>
        {task.isPending && <LongWork task={task} label={says.running} text={says.runningText} />}
      </SpaceBetween>
    </Container>
  );
}
