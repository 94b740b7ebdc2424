import { commands, type Money, type Seller, type UnappliedFund } from "../../backend/bindings";
import { useRead } from "../../backend/query";
import { t } from "../../i18n";

/** What can be applied by hand: unapplied cash, or a credit memo. */
export interface Source {
  kind: "UNAPPLIED_CASH" | "CREDIT_MEMO";
  id: string;
  /** How sentences name it. */
  name: string;
  seller: Seller;
  sellerName: string;
  /** What was left of it when the dialog was opened. */
  remaining: Money;
}

/** A row of Unapplied funds as a source; `null` for Advance Pay, which is never applied by hand. */
export function sourceOf(fund: UnappliedFund): Source | null {
  const { kind, id, seller, sellerName, remaining } = fund;
  if (kind === "ADVANCE_PAY") {
    return null;
  }
  return { kind, id, name: kind === "CREDIT_MEMO" ? t.unappliedCash.creditMemo(fund.reference) : id, seller, sellerName, remaining };
}

async function readRemaining({ kind, id }: Source): Promise<Money> {
  return kind === "CREDIT_MEMO" ? (await commands.getInvoice(id)).outstanding : (await commands.getUnappliedCash(id)).remaining;
}

/** What is left of a source now: another program may use it while the dialog is open. */
export function useRemaining(source: Source): Money {
  return useRead(["unapplied-source", source.id], () => readRemaining(source)).data ?? source.remaining;
}
