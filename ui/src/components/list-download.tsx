import Button from "@cloudscape-design/components/button";

import { commands, type ListQuery } from "../backend/bindings";
import { t } from "../i18n";
import { useDownload } from "./use-download";

/** Saves all that a list shows, beyond the page, as a spreadsheet. */
export function ListDownload({ table, list, disabled }: { table: string; list: ListQuery; disabled: boolean }) {
  const { download, running } = useDownload();
  const save = async () => {
    const { path, rows } = await commands.downloadList(list);
    return { path, text: t.download.rows(rows, path) };
  };
  return (
    <Button iconName="download" ariaLabel={t.download.csvOf(table)} loading={running !== null} disabled={disabled} onClick={() => void download(list.list, save)}>
      {t.download.csv}
    </Button>
  );
}
