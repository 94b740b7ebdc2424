import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";

import { useLedger } from "../../backend/query";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { QueryState } from "../../components/query-state";
import { StatementModal } from "../../components/statement-modal";
import { useDialog } from "../../components/use-dialog";
import { t } from "../../i18n";
import { AsOfDay } from "./as-of-day";
import { RollForwardSection } from "./roll-forward";

/** How balances went from month to month, and the account as of any past day. */
export default function MonthEndPage() {
  const ledger = useLedger();
  const { open, start, close } = useDialog<"statement">();
  return (
    <Page
      title={t.monthEnd.title}
      description={t.monthEnd.description}
      help={<PageHelp {...t.monthEnd.help} />}
      section="/payments"
      actions={<Button onClick={() => start("statement")}>{t.documents.statement.action}</Button>}
      breadcrumbs={[{ text: t.payments.title, href: "/payments" }]}
    >
      <QueryState query={ledger}>
        {({ today }) => (
          <SpaceBetween size="l">
            <RollForwardSection today={today} />
            <AsOfDay today={today} />
          </SpaceBetween>
        )}
      </QueryState>
      {open === "statement" && ledger.data && <StatementModal today={ledger.data.today} onClose={close} />}
    </Page>
  );
}
