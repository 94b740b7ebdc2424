import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Tabs from "@cloudscape-design/components/tabs";

import { AdvancePayContent } from "../../components/advance-pay";
import { ClockPauseAlert } from "../../components/clock-pause";
import { Page } from "../../components/page";
import { PageHelp } from "../../components/page-help";
import { useNavigate, useSearchParams } from "../../components/routing";
import { t } from "../../i18n";
import { DueTab } from "./due-tab";
import { InvoicesTab } from "./invoices-tab";
import { SummaryContainer, useAccountSummary } from "./summary";
import { TransactionsTab } from "./transactions-tab";
import { UnappliedTab } from "./unapplied-tab";

const TABS = ["due", "invoices", "unapplied", "transactions", "advance-pay"] as const;

/** What is owed, what can pay it, what has moved, and Advance Pay. */
export default function PaymentsPage() {
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const summary = useAccountSummary();
  const tab = TABS.find((known) => known === parameters.get("tab")) ?? "due";
  const counts = summary.data?.counts;
  const today = summary.data?.today ?? null;
  return (
    <Page
      title={t.payments.title}
      help={<PageHelp {...t.payments.help} />}
      section="/payments"
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <Button onClick={() => void navigate("/payments/month-end")}>{t.payments.monthEnd}</Button>
          <Button onClick={() => void navigate("/invoices/import")}>{t.payments.importInvoices}</Button>
          <Button variant="primary" onClick={() => void navigate("/advance-pay/add-funds")}>
            {t.payments.addFunds}
          </Button>
        </SpaceBetween>
      }
    >
      <SpaceBetween size="l">
        <ClockPauseAlert />
        <SummaryContainer summary={summary} />
        <Tabs
          ariaLabel={t.payments.tabsLabel}
          activeTabId={tab}
          onChange={({ detail }) => setParameters({ tab: detail.activeTabId }, { replace: false })}
          tabs={[
            { id: "due", label: t.payments.tabs.due(counts?.paymentsDue ?? null), content: <DueTab today={today} count={counts?.paymentsDue ?? null} /> },
            { id: "invoices", label: t.payments.tabs.invoices(counts?.invoices ?? null), content: <InvoicesTab count={counts?.invoices ?? null} /> },
            { id: "unapplied", label: t.payments.tabs.unapplied(counts?.unappliedFunds ?? null), content: <UnappliedTab count={counts?.unappliedFunds ?? null} /> },
            { id: "transactions", label: t.payments.tabs.transactions(counts?.transactions ?? null), content: <TransactionsTab count={counts?.transactions ?? null} /> },
            { id: "advance-pay", label: t.payments.tabs.advancePay(counts?.fundings ?? null), content: <AdvancePayContent /> },
          ]}
        />
      </SpaceBetween>
    </Page>
  );
}
