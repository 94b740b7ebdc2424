import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import FormField from "@cloudscape-design/components/form-field";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Table, { type TableProps } from "@cloudscape-design/components/table";
import { useEffect, useRef, useState } from "react";

import type { SellerBankDetails } from "../../backend/bindings";
import type { BackendError } from "../../backend/host";
import { t } from "../../i18n";
import styles from "./change-alarm.module.css";
import { compareDetails, type Difference, type FullBankInput } from "./values";

const says = t.sellerBank.alarm;

function Value({ text, marked = false }: { text: string; marked?: boolean }) {
  if (text === "") {
    return <Box color="text-status-inactive">{says.empty}</Box>;
  }
  return <span className={marked ? `${styles.value} ${styles.marked}` : styles.value}>{text}</span>;
}

const COLUMNS: TableProps.ColumnDefinition<Difference>[] = [
  { id: "field", header: says.field, cell: (row) => row.field, isRowHeader: true, width: "20%" },
  { id: "old", header: says.onRecord, cell: (row) => <Value text={row.old} />, width: "30%" },
  { id: "new", header: says.entered, cell: (row) => <Value text={row.new} marked={row.differs} />, width: "30%" },
  {
    id: "result",
    header: says.result,
    cell: (row) => <StatusIndicator type={row.differs ? "warning" : "success"}>{row.differs ? says.differs : says.same}</StatusIndicator>,
    width: "20%",
    minWidth: 120,
  },
];

/** The alarm on changed bank details of a seller: old and new side by side, to be confirmed by hand (R19). */
export function ChangeAlarm({
  current,
  input,
  running,
  error,
  onConfirm,
  onBack,
}: {
  current: SellerBankDetails;
  input: FullBankInput;
  running: boolean;
  error: BackendError | null;
  onConfirm: () => void;
  onBack: () => void;
}) {
  const [confirmed, setConfirmed] = useState(false);
  const [missing, setMissing] = useState(false);
  const top = useRef<HTMLDivElement>(null);

  // The alarm takes the place of the form: whoever reads by ear or by keyboard must land on it.
  useEffect(() => {
    top.current?.focus();
    top.current?.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <div ref={top} tabIndex={-1} className={styles.alarm} role="group" aria-label={says.title}>
      <SpaceBetween size="l">
        <Alert type="error" header={says.title}>
          <SpaceBetween size="xs">
            <span>{says.text}</span>
            <Box variant="strong">{says.call}</Box>
          </SpaceBetween>
        </Alert>
        <Table
          variant="container"
          items={compareDetails(current, input)}
          columnDefinitions={COLUMNS}
          wrapLines
          header={<Box variant="h3" padding={{ vertical: "xs" }}>{says.compare}</Box>}
          ariaLabels={{ tableLabel: says.compare }}
        />
        <FormField errorText={missing && !confirmed ? says.confirmMissing : undefined}>
          <Checkbox checked={confirmed} onChange={({ detail }) => setConfirmed(detail.checked)}>
            {says.confirm(current.sellerName)}
          </Checkbox>
        </FormField>
        {error && <Alert type="error">{error.message}</Alert>}
        <SpaceBetween direction="horizontal" size="xs" alignItems="end">
          <Button onClick={onBack} disabled={running}>
            {says.back}
          </Button>
          <Button variant="primary" loading={running} onClick={() => (confirmed ? onConfirm() : setMissing(true))}>
            {says.save}
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </div>
  );
}
