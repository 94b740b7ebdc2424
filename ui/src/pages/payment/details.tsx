import Box from "@cloudscape-design/components/box";
import KeyValuePairs, { type KeyValuePairsProps } from "@cloudscape-design/components/key-value-pairs";

import type { PaymentDetail } from "../../backend/bindings";
import { CopyText } from "../../components/copy-text";
import { DateText } from "../../components/date-text";
import { Money } from "../../components/money";
import { PaymentSourceText } from "../../components/payment-source";
import { formatReturnCode, t } from "../../i18n";

const texts = t.payment.details;

/** What was paid, when, out of what, and what was left of it. */
export function Details({ payment }: { payment: PaymentDetail }) {
  const items: KeyValuePairsProps.Item[] = [
    { label: texts.amount, value: <Money money={payment.amount} size="large" /> },
    { label: texts.source, value: <PaymentSourceText payment={payment} /> },
    ...(payment.sourceLeft === null ? [] : [{ label: texts.left[payment.source], value: <Money money={payment.sourceLeft} /> }]),
    { label: texts.date, value: <DateText date={payment.date} /> },
    { label: texts.id, value: <CopyText text={payment.id} what={texts.id} /> },
    { label: texts.seller, value: payment.invoice.sellerName },
    ...(payment.status === "PROCESSING" && payment.expectedBy !== null ? [{ label: texts.expectedBy, value: <DateText date={payment.expectedBy} /> }] : []),
    ...(payment.answeredOn === null ? [] : [{ label: texts.answeredOn, value: <DateText date={payment.answeredOn} /> }]),
    ...(payment.returnCode === null ? [] : [{ label: texts.returnCode, value: formatReturnCode(payment.returnCode, payment.returnMeaning) }]),
  ];
  return <KeyValuePairs columns={4} minColumnWidth={180} items={items} />;
}

/** How it is known that the money moved (R21). */
export function Evidence({ payment }: { payment: PaymentDetail }) {
  const words = t.payment.evidence;
  if (payment.recordedBy === null) {
    return <Box>{payment.status === "PROCESSING" ? words.awaited : words.ledgerAlone}</Box>;
  }
  return (
    <KeyValuePairs
      columns={3}
      minColumnWidth={180}
      items={[
        { label: words.recordedBy, value: payment.recordedBy },
        { label: words.words, value: payment.evidence ?? words.noWords },
      ]}
    />
  );
}
