/** Figures that the fake's pages show above their lists. */
import type { AccountSummary, AdvancePayBalance, AdvancePayOverview, Attention, Currency, EligibilityCondition, Funding, Invoice, Money, NextStep, NextStepKind, Seller, Sentence, UnappliedFund, UpcomingInvoice } from "../bindings";
import { advancePayBalance, copy, defaultMethod, minorOf, money, sellerName, type FakeLedger } from "./model";
import { nextStep } from "./fundings";
import { english, englishIfAny } from "./said";
import { forecast, least, openInvoices } from "./settle";

/** Up to which day a balance covers open invoices, which come in the order of their payment. */
export function coverage(open: Invoice[], held: bigint): { coversUntil: string | null; coversAll: boolean } {
  let left = held;
  let coversUntil: string | null = null;
  for (const invoice of open) {
    left -= minorOf(invoice.outstanding);
    if (left < 0n) {
      return { coversUntil, coversAll: false };
    }
    coversUntil = invoice.dueOn;
  }
  return { coversUntil, coversAll: true };
}

function totals(amounts: Money[], fallback: Currency): Money[] {
  const sums = new Map<Currency, bigint>([[fallback, 0n]]);
  for (const amount of amounts) {
    sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + minorOf(amount));
  }
  return [...sums].map(([currency, sum]) => money(sum, currency));
}

function sellersWithBalance(ledger: FakeLedger): { seller: Seller; currency: Currency }[] {
  const own = { seller: ledger.info.seller, currency: ledger.info.currency };
  const others = ledger.fundings.map(({ funding }) => ({ seller: funding.seller, currency: funding.amount.currency }));
  const seen = new Set<string>();
  return [own, ...others].filter(({ seller, currency }) => !seen.has(`${seller}/${currency}`) && seen.add(`${seller}/${currency}`));
}

const WAITING = ["AWAITING_TRANSFER", "PARTIALLY_RECEIVED", "PROCESSING"];

function balanceOf(ledger: FakeLedger, seller: Seller, currency: Currency): AdvancePayBalance {
  const held = advancePayBalance(ledger, seller, currency);
  const open = openInvoices(ledger).filter((it) => it.seller === seller && it.amount.currency === currency && it.chargeType !== "MARKETPLACE");
  const waiting = ledger.fundings.filter(({ funding: it }) => it.seller === seller && it.amount.currency === currency && WAITING.includes(it.status));
  const needed = open.reduce((sum, it) => sum + minorOf(it.outstanding), 0n);
  const days = new Map<string, { balance: Money; funded: bigint; deducted: bigint }>();
  for (const transaction of ledger.transactions) {
    const entry = transaction.entries.find((it) => it.account === "assets:advance pay");
    if (entry && entry.balanceAfter.currency === currency) {
      const day = days.get(transaction.date) ?? { balance: entry.balanceAfter, funded: 0n, deducted: 0n };
      day.balance = entry.balanceAfter;
      day.funded += entry.debit ? minorOf(entry.debit) : 0n;
      day.deducted += entry.credit ? minorOf(entry.credit) : 0n;
      days.set(transaction.date, day);
    }
  }
  const paused: Sentence[] = held < 0n ? [{ code: "DEFICIT_PAUSES", params: { balance: money(held, currency) } }] : [];
  const history = [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, day]) => ({ date, balance: day.balance.value, funded: money(day.funded, currency).value, deducted: money(day.deducted, currency).value }));
  return {
    seller,
    sellerName: sellerName(seller),
    balance: money(held, currency),
    waiting: money(waiting.reduce((sum, it) => sum + minorOf(it.funding.amount) - minorOf(it.funding.received), 0n), currency),
    waitingCount: waiting.length,
    ...coverage(open, held),
    shortfall: money(needed > held ? needed - held : 0n, currency),
    lastChangeOn: history.at(-1)?.date ?? null,
    paused: englishIfAny(paused),
    pausedParts: paused,
    upcoming: upcomingOf(ledger, seller, currency),
    waitingFundings: waiting.map(({ funding }) => ({ ...funding, nextStep: english(nextStep(funding)), nextStepParts: nextStep(funding) })),
    nextStep: nextStepOf(ledger, held, needed, waiting.map(({ funding }) => funding), coverage(open, held).coversUntil),
    history,
  };
}

/** The next open invoices with what is expected of each. */
function upcomingOf(ledger: FakeLedger, seller: Seller, currency: Currency): UpcomingInvoice[] {
  const uncovered = forecast(ledger);
  let left = advancePayBalance(ledger, seller, currency);
  return openInvoices(ledger)
    .filter((it) => it.seller === seller && it.amount.currency === currency)
    .slice(0, 6)
    .map((it) => {
      const eligible = it.chargeType !== "MARKETPLACE";
      left -= eligible ? least(left > 0n ? left : 0n, minorOf(it.outstanding)) : 0n;
      return {
        invoiceId: it.id,
        invoiceNumber: it.invoiceNumber,
        dueOn: it.dueOn,
        outstanding: it.outstanding,
        eligible,
        willBePaidBy: it.willBePaidBy,
        uncovered: money(uncovered.get(it.id) ?? 0n, currency),
        balanceAfter: money(left, currency),
      };
    });
}

/** What is to be done next, the most pressing first. */
function nextStepOf(ledger: FakeLedger, held: bigint, needed: bigint, waiting: Funding[], coversUntil: string | null): NextStep | null {
  const { currency } = ledger.info;
  const about = (kind: NextStepKind, it: Funding): NextStep => ({ kind, amount: it.amount, on: it.expectedBy, fundingId: it.id });
  const alone = (kind: NextStepKind, amount: bigint | null = null, on: string | null = null): NextStep => ({ kind, amount: amount === null ? null : money(amount, currency), on, fundingId: null });
  if (!ledger.registration) {
    return null;
  }
  if (held < 0n) {
    return alone("CURE_DEFICIT", -held);
  }
  const unclear = waiting.find((it) => it.overdue || it.status === "PARTIALLY_RECEIVED");
  const unsent = waiting.find((it) => it.status === "AWAITING_TRANSFER");
  const missing = needed - held - waiting.reduce((sum, it) => sum + minorOf(it.amount) - minorOf(it.received), 0n);
  const first = waiting[0];
  if (unclear) {
    return about("ASK_ABOUT_FUNDING", unclear);
  }
  if (unsent) {
    return about("SEND_TRANSFER", unsent);
  }
  if (missing > 0n) {
    return alone("ADD_FUNDS", missing, openInvoices(ledger)[0]?.dueOn ?? null);
  }
  if (first) {
    return about("WAIT", first);
  }
  return coversUntil === null ? alone("NOTHING_OPEN") : alone("ALL_COVERED", null, coversUntil);
}

const TERMS = [
  "Funds that you add are kept to pay future eligible invoices of one seller, in one currency, when they fall due.",
  "Funds can't be withdrawn, refunded, transferred or converted.",
  "While funds are unused, the seller, the preferred currency and the default payment method stay as they are.",
  "What Advance Pay can't or may not pay, such as Marketplace invoices, is charged to the default payment method.",
];

/** All that the Advance Pay page shows above its history. */
export function overview(ledger: FakeLedger): AdvancePayOverview {
  const { info, registration } = ledger;
  const attention: Attention[] = ledger.fundings
    .filter(({ funding }) => funding.overdue || funding.status === "PARTIALLY_RECEIVED")
    .map(({ funding }) => {
      const { id, amount, received, expectedBy: by } = funding;
      const said: Sentence = funding.overdue ? { code: "RECEIPT_OVERDUE", params: { id, amount, by } } : { code: "SHORT_RECEIPT", params: { id, received, amount } };
      return { message: english([said]), messageParts: [said], fundingId: id, invoiceId: null };
    });
  if (ledger.pause) {
    attention.unshift({ message: ledger.pause.reason, messageParts: ledger.pause.reasonParts, fundingId: null, invoiceId: null });
  }
  const condition = (asked: Sentence, remedy: Sentence | null): EligibilityCondition => ({
    condition: english([asked]),
    conditionParts: [asked],
    met: remedy === null,
    remedy: remedy && english([remedy]),
    remedyParts: remedy ? [remedy] : [],
  });
  const { label: defaultMethodLabel, labelParts: defaultMethodLabelParts } = defaultMethod(ledger);
  return copy({
    registration,
    eligibility: [
      condition({ code: "PAYER_ACCOUNT_NEEDED", params: {} }, info.payerAccount ? null : { code: "REGISTER_WITH_PAYER", params: {} }),
      condition({ code: "CURRENCY_ACCEPTED", params: { seller: info.sellerName, currencies: [info.currency] } }, null),
    ],
    terms: { version: "2021-07-09", paragraphs: TERMS },
    balances: sellersWithBalance(ledger).map(({ seller, currency }) => balanceOf(ledger, seller, currency)),
    defaultMethodLabel,
    defaultMethodLabelParts,
    attention,
  });
}

/** Credit memos and what is left of fundings (the oldest funds are used first), the newest first. */
export function unappliedFunds(ledger: FakeLedger): UnappliedFund[] {
  const rows: UnappliedFund[] = [];
  for (const { seller, currency } of sellersWithBalance(ledger)) {
    let left = advancePayBalance(ledger, seller, currency);
    for (const { funding } of [...ledger.fundings].reverse()) {
      const received = minorOf(funding.received);
      if (funding.seller !== seller || funding.amount.currency !== currency || received === 0n || left <= 0n) {
        continue;
      }
      const remaining = received < left ? received : left;
      left -= remaining;
      rows.push({ kind: "ADVANCE_PAY", id: funding.id, reference: funding.reference, seller, sellerName: sellerName(seller), date: funding.arrivedOn ?? funding.requestedOn, amount: funding.received, remaining: money(remaining, currency), status: remaining < received ? "PARTIALLY_APPLIED" : "UNAPPLIED" });
    }
  }
  for (const memo of ledger.invoices.filter((it) => it.type === "CREDIT_MEMO" && minorOf(it.outstanding) > 0n)) {
    rows.push({ kind: "CREDIT_MEMO", id: memo.id, reference: memo.invoiceNumber, seller: memo.seller, sellerName: memo.sellerName, date: memo.issuedOn, amount: memo.amount, remaining: memo.outstanding, status: minorOf(memo.settled) > 0n ? "PARTIALLY_APPLIED" : "UNAPPLIED" });
  }
  for (const { cash } of ledger.cash.filter((it) => minorOf(it.cash.remaining) > 0n)) {
    rows.push({ kind: "UNAPPLIED_CASH", id: cash.id, reference: cash.description ?? "", seller: cash.seller, sellerName: cash.sellerName, date: cash.receivedOn, amount: cash.amount, remaining: cash.remaining, status: minorOf(cash.remaining) < minorOf(cash.amount) ? "PARTIALLY_APPLIED" : "UNAPPLIED" });
  }
  return rows.sort((a, b) => (a.date > b.date ? -1 : 1));
}

/** The figures of the Payments page. */
export function summary(ledger: FakeLedger): AccountSummary {
  const { today, currency, seller } = ledger.info;
  const uncovered = forecast(ledger);
  const open = openInvoices(ledger);
  const unapplied = unappliedFunds(ledger);
  const memos = unapplied.filter((it) => it.kind === "CREDIT_MEMO").map((it) => it.remaining);
  const cash = unapplied.filter((it) => it.kind === "UNAPPLIED_CASH").map((it) => it.remaining);
  const held = sellersWithBalance(ledger).map((it) => ({ ...it, value: money(advancePayBalance(ledger, it.seller, it.currency), it.currency).value }));
  const upcoming = open.filter((it) => it.dueOn >= today);
  const dueOn = upcoming[0]?.dueOn;
  const next = upcoming.filter((it) => it.dueOn === dueOn);
  const first = next[0];
  return copy({
    today,
    outstanding: totals(open.map((it) => it.outstanding), currency),
    pastDue: totals(open.filter((it) => it.status === "PAST_DUE").map((it) => it.outstanding), currency).filter((it) => minorOf(it) > 0n),
    unappliedFunds: { advancePay: held, creditMemos: totals(memos, currency), unappliedCash: totals(cash, currency) },
    // A deficit is owed; it does not lessen what other funds could pay.
    totalUnapplied: totals([...held.filter((it) => !it.value.startsWith("-")).map((it) => ({ currency: it.currency, value: it.value })), ...memos, ...cash], currency),
    nextAutomaticPayments: first
      ? [{ seller, dueOn: first.dueOn, amount: totals(next.map((it) => it.outstanding), currency)[0] ?? first.outstanding, invoices: next.length, paidBy: first.willBePaidBy, uncovered: money(next.reduce((sum, it) => sum + (uncovered.get(it.id) ?? 0n), 0n), currency) }]
      : [],
    counts: {
      paymentsDue: ledger.invoices.filter((it) => it.type === "INVOICE" && minorOf(it.outstanding) + minorOf(it.processing) > 0n).length,
      invoices: ledger.invoices.length,
      unappliedFunds: unapplied.length,
      transactions: ledger.transactions.length,
      fundings: ledger.fundings.length,
    },
  });
}
