import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";

import { RefusalText } from "../../components/refusal-text";
import { formatList, searchText, t } from "../../i18n";
import { SHORTEST, type RecordGroup } from "./use-records";

const says = t.palette;

const failedOf = (groups: readonly RecordGroup[]): RecordGroup[] => groups.filter(({ read }) => read.error !== null);

const namesOf = (groups: readonly RecordGroup[]): string => formatList(groups.map((group) => group.label));

/** How the search stands, in words; said aloud as it changes. */
export function SearchStatus({ text, count, searching, groups }: { text: string; count: number; searching: boolean; groups: readonly RecordGroup[] }) {
  const failed = failedOf(groups);
  const sentences = [
    searching ? says.searching : count === 0 ? says.nothing(text.trim()) : says.found(count),
    failed.length > 0 && says.failed(namesOf(failed)),
    text.trim() !== "" && searchText(text).length < SHORTEST && says.short(SHORTEST),
  ];
  return <span role="status">{sentences.filter(Boolean).join(" · ")}</span>;
}

/** Why some records could not be searched, with a way to try again. */
export function SearchFailure({ groups }: { groups: readonly RecordGroup[] }) {
  const failed = failedOf(groups);
  const error = failed[0]?.read.error;
  if (!error) {
    return null;
  }
  return (
    <Box margin={{ top: "s" }}>
      <Alert
        type="error"
        header={says.failed(namesOf(failed))}
        action={
          <Button onClick={() => failed.forEach(({ read }) => void read.refetch())} loading={failed.some(({ read }) => read.isFetching)}>
            {t.common.retry}
          </Button>
        }
      >
        <RefusalText error={error} />
      </Alert>
    </Box>
  );
}
