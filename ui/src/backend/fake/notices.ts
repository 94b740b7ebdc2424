/** What happened in the fake ledger while the owner was away. */
import type { Notice, NoticeKind, Money } from "../bindings";
import { add } from "../../money";
import { addDays, minorOf, type FakeLedger } from "./model";

const about = (kind: NoticeKind, date: string, amount: Money, open: boolean, id: string, label = id): Notice => ({ key: `${kind} ${id} ${date}`, kind, date, count: 1, amount, open, recordId: id, recordLabel: label });

/** Automatic payments, those of one day together. */
function automaticPayments(ledger: FakeLedger, since: string): Notice[] {
  const days = new Map<string, Notice>();
  for (const payment of ledger.payments.filter((it) => it.automatic && it.date >= since)) {
    const earlier = days.get(payment.date);
    days.set(
      payment.date,
      earlier
        ? { ...earlier, count: earlier.count + 1, amount: add(earlier.amount, payment.amount), recordId: null, recordLabel: null }
        : { ...about("AUTOMATIC_PAYMENTS", payment.date, payment.amount, false, payment.id), key: `AUTOMATIC_PAYMENTS ${payment.date}` },
    );
  }
  return [...days.values()];
}

function fundings(ledger: FakeLedger, since: string): Notice[] {
  const { today } = ledger.info;
  return ledger.fundings.flatMap(({ funding, events }) => {
    const kinds: Partial<Record<string, NoticeKind>> = { RECEIPT: "FUNDING_ARRIVED", SUCCEEDED: "FUNDING_ARRIVED", FAILED: "FUNDING_FAILED", RETURNED: "FUNDING_RETURNED" };
    const happened = events.flatMap((it) => {
      const kind = kinds[it.kind];
      return kind && it.date >= since ? [about(kind, it.date, it.amount ?? funding.amount, false, funding.id)] : [];
    });
    return funding.overdue ? [...happened, about("FUNDING_OVERDUE", addDays(funding.expectedBy, 1), funding.amount, true, funding.id)] : happened.filter((it) => it.date <= today);
  });
}

/** Everything, the newest first. */
export function notices(ledger: FakeLedger): Notice[] {
  const since = addDays(ledger.info.today, -30);
  const refused = ledger.payments.filter((it) => it.status === "FAILED").map((it) => about("CHARGE_REFUSED", it.answeredOn ?? it.date, it.amount, true, it.id));
  const pastDue = ledger.invoices
    .filter((it) => it.status === "PAST_DUE" && minorOf(it.outstanding) > 0n)
    .map((it) => about("PAST_DUE", addDays(it.dueOn, 1), it.outstanding, true, it.id, it.invoiceNumber));
  return [...automaticPayments(ledger, since), ...fundings(ledger, since), ...refused, ...pastDue].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
