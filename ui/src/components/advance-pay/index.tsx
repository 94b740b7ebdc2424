import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";

import type { AdvancePayBalance, AdvancePayOverview, Attention, NextStep } from "../../backend/bindings";
import { useLedger } from "../../backend/query";
import { isClockPause, useAdvancePayOverview } from "../clock-pause";
import { QueryState } from "../query-state";
import { t } from "../../i18n";
import { BalanceChart } from "./balance-chart";
import { Glance } from "./glance";
import { FundingHistory } from "./history";
import { Ineligible } from "./ineligible";
import { NextStepAlert } from "./next-step";
import { Register } from "./register";
import { AttentionAlerts, SummaryContainer } from "./summary";

/** All of Advance Pay: registering, or the balance with its history. Its own page shows it, and a tab of Payments. */
export function AdvancePayContent() {
  const overview = useAdvancePayOverview();
  return (
    <QueryState query={overview} loading={t.advancePay.loading}>
      {(data) => <Content overview={data} />}
    </QueryState>
  );
}

const keyOf = (balance: AdvancePayBalance): string => `${balance.seller}:${balance.balance.currency}`;

/** Whether an alert asks about the same funding already. */
const isSaidAbove = (step: NextStep, attention: readonly Attention[]): boolean => step.fundingId !== null && attention.some((item) => item.fundingId === step.fundingId);

function Content({ overview }: { overview: AdvancePayOverview }) {
  const ledger = useLedger();
  if (overview.registration === null) {
    const eligible = overview.eligibility.every((condition) => condition.met);
    return eligible ? <Register overview={overview} /> : <Ineligible conditions={overview.eligibility} />;
  }
  // The pause of R18 has an alert of its own, above every tab.
  const attention = overview.attention.filter((item) => !isClockPause(item));
  return (
    <SpaceBetween size="l">
      {attention.length > 0 && <AttentionAlerts items={attention} />}
      {overview.balances.map((balance) => balance.nextStep !== null && !isSaidAbove(balance.nextStep, attention) && <NextStepAlert key={keyOf(balance)} step={balance.nextStep} />)}
      <SummaryContainer overview={overview} registration={overview.registration} />
      {overview.balances.map((balance) => (
        <Glance key={keyOf(balance)} balance={balance} today={ledger.data?.today ?? null} many={overview.balances.length > 1} />
      ))}
      {overview.balances.map((balance) => (
        <Container
          key={keyOf(balance)}
          header={
            <Header variant="h2">
              {overview.balances.length > 1 ? t.advancePay.chart.label(balance.sellerName, balance.balance.currency) : t.advancePay.chart.title}
            </Header>
          }
        >
          {ledger.data && <BalanceChart balance={balance} today={ledger.data.today} />}
        </Container>
      ))}
      <FundingHistory />
    </SpaceBetween>
  );
}
