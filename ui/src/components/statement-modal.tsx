import Box from "@cloudscape-design/components/box";
import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";

import { commands, type SellerBalance } from "../backend/bindings";
import { splitFailure } from "../backend/failure";
import { useChange, useRead } from "../backend/query";
import { t } from "../i18n";
import { isDay } from "./civil-day";
import { DayField } from "./day-field";
import { DocumentLanguageField, useDocumentLanguage } from "./document-language";
import { FormModal } from "./form-modal";
import { lastMonth } from "./periods";
import { RefusalText } from "./refusal-text";
import { useNavigate } from "./routing";
import { useDownload } from "./use-download";

const says = t.documents;

const nameOf = ({ seller, currency }: SellerBalance) => says.balance(t.payments.sellers[seller], currency);

/** Asks for a balance and a period, and shows or saves its statement. */
export function StatementModal({ today, onClose }: { today: string; onClose: () => void }) {
  const navigate = useNavigate();
  const [{ from, to }, setPeriod] = useState(() => lastMonth(today));
  const [chosen, setChosen] = useState(0);
  const [tried, setTried] = useState(false);
  const [language, setLanguage] = useDocumentLanguage();
  const summary = useRead(["account-summary"], commands.accountSummary);
  const issue = useChange(commands.issueDocument);
  const { download, running } = useDownload();
  const balances = summary.data?.unappliedFunds.advancePay ?? [];
  const options = balances.map((balance, at) => ({ label: nameOf(balance), value: String(at) }));
  const failure = splitFailure(issue.error, ["from", "to"]);
  const problem = (day: string, refused: string | undefined) => (tried && !isDay(day) ? says.incomplete : refused);
  const make = (then: (number: string) => void): void => {
    setTried(true);
    if (isDay(from) && isDay(to)) {
      const balance = balances[chosen];
      issue.mutate({ document: "STATEMENT", seller: balance?.seller ?? null, currency: balance?.currency ?? null, from, to, language }, { onSuccess: ({ number }) => then(number) });
    }
  };
  const save = (number: string): void => void download(number, () => commands.downloadDocument({ document: "ISSUED", number })).then(onClose);
  return (
    <FormModal
      title={says.statement.title}
      run={says.statement.view}
      other={{ text: says.statement.make, onClick: () => make(save) }}
      busy={issue.isPending || running !== null}
      error={issue.error && failure.rest !== null ? <RefusalText error={issue.error} /> : null}
      onRun={() => make((number) => void navigate(`/documents/${number}`))}
      onClose={onClose}
    >
      <Box variant="p">{says.statement.text}</Box>
      {options.length > 1 && (
        <FormField label={says.statement.balance}>
          <Select options={options} selectedOption={options[chosen] ?? null} onChange={({ detail }) => setChosen(Number(detail.selectedOption.value ?? 0))} />
        </FormField>
      )}
      <DayField label={says.from} open={says.openFrom} value={from} today={today} error={problem(from, failure.fields.from)} onChange={(day) => setPeriod({ from: day, to })} />
      <DayField label={says.to} open={says.openTo} value={to} today={today} error={problem(to, failure.fields.to)} onChange={(day) => setPeriod({ from, to: day })} />
      <DocumentLanguageField value={language} onChange={setLanguage} />
    </FormModal>
  );
}
