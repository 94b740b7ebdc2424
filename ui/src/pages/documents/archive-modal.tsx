import Box from "@cloudscape-design/components/box";
import { useState } from "react";

import { commands, type DocumentQuery } from "../../backend/bindings";
import { useLongTask } from "../../backend/long-task";
import { isDay } from "../../components/civil-day";
import { DayField } from "../../components/day-field";
import { FormModal } from "../../components/form-modal";
import { LongWork } from "../../components/long-work";
import { useDownload } from "../../components/use-download";
import { t } from "../../i18n";

const says = t.documents;

/** Asks for a period, and saves all documents that were issued in it. */
export function ArchiveModal({ today, onClose }: { today: string; onClose: () => void }) {
  const [{ from, to }, setPeriod] = useState({ from: "", to: today });
  const [tried, setTried] = useState(false);
  const { download, running } = useDownload();
  const task = useLongTask((id, query: Pick<DocumentQuery, "from" | "to">) => commands.downloadDocumentArchive(id, query));
  const complete = (day: string) => day === "" || isDay(day);
  const problem = (day: string) => (tried && !complete(day) ? says.incomplete : undefined);
  const save = async () => {
    const { path, documents } = await task.mutateAsync({ from: from || null, to: to || null });
    return { path, text: says.archive.done(documents, path) };
  };
  const run = () => {
    setTried(true);
    if (complete(from) && complete(to)) {
      void download("archive", save).then(onClose);
    }
  };
  return (
    <FormModal title={says.archive.title} run={says.archive.make} busy={running !== null} error={null} onRun={run} onClose={onClose}>
      <Box variant="p">{says.archive.text}</Box>
      <DayField label={says.from} open={says.openFrom} value={from} today={today} error={problem(from)} onChange={(day) => setPeriod({ from: day, to })} />
      <DayField label={says.to} open={says.openTo} value={to} today={today} error={problem(to)} onChange={(day) => setPeriod({ from, to: day })} />
      {task.isPending && <LongWork task={task} label={says.archive.running} text={says.archive.runningText} />}
    </FormModal>
  );
}
