import type { ClockAdvance } from "../backend/bindings";
import { formatMoney, say, t } from "../i18n";

/** As many lines as a message can hold; the rest is on the Transactions tab. */
const SHOWN = 3;

/** What happened while the simulated date moved. */
export function ClockReport({ report }: { report: ClockAdvance }) {
  const { payments, unpaid, fundingsCompleted, chargesCompleted } = report;
  const nothing = payments.length + unpaid.length + fundingsCompleted.length + chargesCompleted.length === 0;
  return (
    <>
      {nothing && <div>{t.frame.clock.nothing}</div>}
      {fundingsCompleted.length > 0 && <div>{t.frame.clock.arrived(fundingsCompleted.length)}</div>}
      {chargesCompleted.length > 0 && <div>{t.frame.clock.charged(chargesCompleted.length)}</div>}
      {payments.length > 0 && (
        <Lines
          title={t.frame.clock.paid(payments.length)}
          lines={payments.map((it) => t.frame.clock.payment(it.invoiceNumber, formatMoney(it.amount), say(it.sourceLabelParts)))}
        />
      )}
      {unpaid.length > 0 && (
        <Lines
          title={t.frame.clock.unpaid(unpaid.length)}
          lines={unpaid.map((it) => t.frame.clock.unpaidInvoice(it.invoiceNumber, formatMoney(it.outstanding), say(it.reasonParts)))}
        />
      )}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }) {
  return (
    <>
      <div>{title}</div>
      <ul>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>{t.frame.clock.more(lines.length - SHOWN)}</li>}
      </ul>
    </>
  );
}
