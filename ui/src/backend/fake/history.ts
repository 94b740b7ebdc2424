/** The fake ledger's account as of any past day, and month by month, from its postings. */
import type { BalancesOn, Currency, Money, RollForward, RollForwardMonth, RollForwardQuery, Seller } from "../bindings";
import { isDate, minorOf, money, refuseFields, sellerName, type FakeLedger } from "./model";

const POSITIONS: { seller: Seller; currency: Currency }[] = [
  { seller: "AWS_INC", currency: "USD" },
  { seller: "AWS_EUROPE", currency: "EUR" },
  { seller: "AWS_EUROPE", currency: "USD" },
  { seller: "AWS_EUROPE", currency: "GBP" },
];

interface Movement {
  date: string;
  minor: bigint;
  returned: boolean;
}

/** What an account of one seller and currency went up and down by; the fake's postings name their record's seller. */
function movements(ledger: FakeLedger, account: string, seller: Seller, currency: Currency): Movement[] {
  const sellers = new Map<string, Seller>([
    ...ledger.fundings.map(({ funding }) => [funding.id, funding.seller] as const),
    ...ledger.invoices.map((it) => [it.id, it.seller] as const),
    ...ledger.cash.map(({ cash }) => [cash.id, cash.seller] as const),
  ]);
  return ledger.transactions
    .filter((it) => sellers.get(it.recordId) === seller && it.amount.currency === currency)
    .flatMap((it) =>
      it.entries
        .filter((entry) => entry.account === account)
        .map((entry) => ({ date: it.date, minor: entry.debit ? minorOf(entry.debit) : -minorOf(it.amount), returned: it.type === "RETURN" })),
    );
}

const total = (moves: Movement[]) => moves.reduce((sum, it) => sum + it.minor, 0n);

/** The account as of the end of a day. */
export function balancesOn(ledger: FakeLedger, date: string): BalancesOn {
  if (!isDate(date) || date > ledger.info.today) {
    refuseFields([{ field: "date", message: `${date} is in the future; the ledger's day is ${ledger.info.today}. Ask for a day that has come.` }]);
  }
  const result: BalancesOn = { date, outstanding: [], pastDue: [], unappliedFunds: { advancePay: [], creditMemos: [], unappliedCash: [] }, totalUnapplied: [] };
  const on = (account: string, seller: Seller, currency: Currency) => total(movements(ledger, account, seller, currency).filter((it) => it.date <= date));
  for (const { seller, currency } of POSITIONS) {
    const held = on("assets:advance pay", seller, currency);
    const memos = on("assets:credit memos", seller, currency);
    const cash = on("assets:unapplied cash", seller, currency);
    const owed = -on("liabilities:invoices", seller, currency);
    const own = seller === ledger.info.seller && currency === ledger.info.currency;
    if (!own && [held, memos, cash, owed].every((it) => it === 0n)) {
      continue;
    }
    const late = owed > 0n && ledger.invoices.some((it) => it.type === "INVOICE" && it.dueOn < date && it.paidOn === null && it.recordedOn <= date) ? owed : 0n;
    result.outstanding.push(money(owed, currency));
    result.pastDue.push(money(late, currency));
    result.unappliedFunds.advancePay.push({ seller, currency, value: money(held, currency).value });
    result.unappliedFunds.creditMemos.push(money(memos, currency));
    result.unappliedFunds.unappliedCash.push(money(cash, currency));
    result.totalUnapplied.push(money((held > 0n ? held : 0n) + memos + cash, currency));
  }
  return result;
}

const next = (month: string): string => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 12 ? `${String(year + 1)}-01` : `${String(year)}-${String(number + 1).padStart(2, "0")}`;
};

/** The Advance Pay balances month by month. */
export function rollForward(ledger: FakeLedger, query: RollForwardQuery): RollForward {
  for (const [field, month] of [["from", query.from], ["to", query.to]] as const) {
    if (month && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
      refuseFields([{ field, message: `"${month}" is not a month. Write it as year-month, such as 2026-03.` }]);
    }
  }
  const balances = POSITIONS.map((it) => ({ ...it, moves: movements(ledger, "assets:advance pay", it.seller, it.currency) })).filter((it) => it.moves.length > 0);
  const thisMonth = ledger.info.today.slice(0, 7);
  const oldest = balances.flatMap((it) => it.moves.map((move) => move.date.slice(0, 7))).sort()[0] ?? thisMonth;
  const first = query.from ?? oldest;
  const last = query.to ?? thisMonth;
  if (first > last) {
    refuseFields([{ field: "from", message: `${first} is after ${last}. Turn the two around.` }]);
  }
  const months: RollForwardMonth[] = [];
  for (let month = first; month <= last; month = next(month)) {
    for (const { seller, currency, moves } of balances) {
      const inMonth = moves.filter((it) => it.date.startsWith(month));
      const before = total(moves.filter((it) => it.date.slice(0, 7) < month));
      const of = (test: (it: Movement) => boolean): Money => {
        const sum = total(inMonth.filter(test));
        return money(sum < 0n ? -sum : sum, currency);
      };
      months.push({
        month,
        seller,
        sellerName: sellerName(seller),
        currency,
        opening: money(before, currency),
        funded: of((it) => it.minor > 0n),
        applied: of((it) => it.minor < 0n && !it.returned),
        returned: of((it) => it.minor < 0n && it.returned),
        closing: money(before + total(inMonth), currency),
      });
    }
  }
  return { months };
}
