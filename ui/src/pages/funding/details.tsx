import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";

import type { FundingDetail } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import { DateText } from "../../components/date-text";
import { Money } from "../../components/money";
import { formatDate, formatReference, formatReturnCode, say, t } from "../../i18n";
import { compare, subtract } from "../../money";

const texts = t.funding.details;

function amountsOf(funding: FundingDetail): KeyValuePairsProps.Item[] {
  const items: KeyValuePairsProps.Item[] = [
    { label: texts.amount, value: <Money money={funding.amount} /> },
    { label: texts.received, value: <Money money={funding.received} /> },
  ];
  if (funding.status === "PARTIALLY_RECEIVED" && compare(funding.amount, funding.received) > 0) {
    items.push({ label: texts.remaining, value: <Money money={subtract(funding.amount, funding.received)} /> });
  }
  if (funding.excess !== null) {
    items.push({ label: texts.excess, value: <Money money={funding.excess} /> });
  }
  return items;
}

/** What was asked for, how, and what came of it. */
export function Details({ funding }: { funding: FundingDetail }) {
  const items: KeyValuePairsProps.Item[] = [
    ...amountsOf(funding),
    { label: texts.reference, value: <CopyText text={funding.reference} display={formatReference(funding.reference)} what={t.funding.referenceName} /> },
    { label: texts.method, value: funding.method === "EFT" ? t.funding.methods.EFT : say(funding.methodLabelParts) },
    { label: texts.seller, value: <bdi>{funding.sellerName}</bdi> },
    { label: texts.requestedOn, value: <DateText date={funding.requestedOn} instant={funding.requestedAt} /> },
    funding.arrivedOn === null
      ? { label: texts.expected, value: texts.expectedRange(formatDate(funding.expectedFrom), formatDate(funding.expectedBy)) }
      : { label: texts.arrivedOn, value: <DateText date={funding.arrivedOn} /> },
  ];
  if (funding.returnCode !== null) {
    items.push({ label: texts.returnCode, value: formatReturnCode(funding.returnCode, funding.returnMeaning) });
  }
  return <KeyValuePairs columns={2} minColumnWidth={180} items={items} />;
}
