import { commands, type UnappliedFund } from "../../backend/bindings";
import { DataTable } from "../../components/data-table";
import { t } from "../../i18n";
import { UNAPPLIED_COLUMNS } from "./columns";

/** Advance Pay balance, credit memos and unapplied cash, each with what is left of it. */
export function UnappliedTab({ count }: { count: number | null }) {
  const texts = t.payments.unapplied;
  return (
    <DataTable<UnappliedFund>
      id="unapplied-funds"
      title={texts.title}
      count={count}
      columns={UNAPPLIED_COLUMNS}
      trackBy={(fund) => `${fund.kind}:${fund.id}`}
      queryKey={["unapplied-funds"]}
      load={() => commands.listUnappliedFunds()}
      whole
      empty={{ title: texts.empty, text: texts.emptyText }}
    />
  );
}
