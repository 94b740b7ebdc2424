import Box from "@cloudscape-design/components/box";
import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { commands, type SellerBalance } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { isDay } from "../../components/civil-day";
import { useDownload } from "../../components/use-download";
import { t } from "../../i18n";
import { DayField } from "./day-field";
import { FormModal } from "./form-modal";
import { lastMonth } from "./periods";

const says = t.documents;

const nameOf = ({ seller, currency }: SellerBalance) => says.balance(t.payments.sellers[seller], currency);

/** Asks for a balance and a period, and saves its statement. */
export function StatementModal({ today, onClose }: { today: string; onClose: () => void }) {
  const queries = useQueryClient();
  const [{ from, to }, setPeriod] = useState(() => lastMonth(today));
  const [chosen, setChosen] = useState(0);
  const [tried, setTried] = useState(false);
  const summary = useRead(["account-summary"], commands.accountSummary);
  const { download, running } = useDownload();
  const balances = summary.data?.unappliedFunds.advancePay ?? [];
  const options = balances.map((balance, at) => ({ label: nameOf(balance), value: String(at) }));
  const problem = (day: string) => (tried && !isDay(day) ? says.incomplete : undefined);
  const run = () => {
    setTried(true);
    if (!isDay(from) || !isDay(to)) {
      return;
    }
    const balance = balances[chosen];
    const request = { seller: balance?.seller ?? null, currency: balance?.currency ?? null, from, to };
    void download("statement", () => commands.downloadDocument({ document: "STATEMENT", ...request })).then(() => {
      void queries.invalidateQueries({ queryKey: ["documents"] });
      onClose();
    });
  };
  return (
    <FormModal title={says.statement.title} run={says.statement.make} busy={running !== null} error={null} onRun={run} onClose={onClose}>
      <Box variant="p">{says.statement.text}</Box>
      {options.length > 1 && (
        <FormField label={says.statement.balance}>
          <Select options={options} selectedOption={options[chosen] ?? null} onChange={({ detail }) => setChosen(Number(detail.selectedOption.value ?? 0))} />
        </FormField>
      )}
      <DayField label={says.from} open={says.openFrom} value={from} today={today} error={problem(from)} onChange={(day) => setPeriod({ from: day, to })} />
      <DayField label={says.to} open={says.openTo} value={to} today={today} error={problem(to)} onChange={(day) => setPeriod({ from, to: day })} />
    </FormModal>
  );
}
