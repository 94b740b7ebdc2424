/** Orders for the owner's own bank, of the fake ledger. */
import type { PaymentFile, PaymentFileRefusal, PaymentFileRequest, PaymentMethod } from "../bindings";
import { find } from "./fundings";
import { minorOf, money, refuse, refuseFields, type FakeLedger } from "./model";
import { english } from "./said";

const DOWNLOADS = "/home/owner/Downloads";

function wrong(field: string, refusal: PaymentFileRefusal): void {
  refuseFields([{ field, message: english([refusal]), messageParts: [refusal] }]);
}

function payingAccount(ledger: FakeLedger, named: string | null): PaymentMethod {
  const usable = ledger.methods.filter((it) => it.kind === "US_BANK_ACCOUNT" && it.unusable === null);
  const method = named === null ? (usable.find((it) => it.isDefault) ?? usable[0]) : usable.find((it) => it.id === named);
  const refusal: PaymentFileRefusal = named === null ? { code: "NO_PAYING_ACCOUNT", params: {} } : { code: "NOT_A_PAYING_ACCOUNT", params: { id: named } };
  return method ?? refuse("METHOD_NOT_USABLE", english([refusal]), null, [], [refusal]);
}

/** Pretends to save the order with which the owner's bank sends what a funding awaits. */
export function download(ledger: FakeLedger, request: PaymentFileRequest): PaymentFile {
  const { funding } = find(ledger, request.fundingId);
  if (funding.method !== "EFT") {
    const refusal: PaymentFileRefusal = { code: "FUNDING_DEBITED", params: { id: funding.id } };
    refuse("WRONG_STATUS", english([refusal]), null, [], [refusal]);
  }
  if (!funding.actions.includes("RECORD_RECEIPT")) {
    const refusal: PaymentFileRefusal = { code: "NOTHING_TO_ORDER", params: { id: funding.id, status: funding.status } };
    refuse("WRONG_STATUS", english([refusal]), null, [], [refusal]);
  }
  const method = payingAccount(ledger, request.from ?? null);
  const { today } = ledger.info;
  const date = request.date ?? today;
  if (date < today) {
    wrong("date", { code: "NO_BANKING_DAY", params: { currency: funding.amount.currency, date, next: today } });
  }
  const bank = ledger.bankDetails.find((it) => it.currency === funding.amount.currency);
  if (bank === undefined) {
    return refuse("SELLER_BANK_DETAILS_MISSING", `Where ${funding.sellerName} receives ${funding.amount.currency} is not known yet. Enter its bank details first.`);
  }
  if (request.format === "NACHA") {
    if (funding.amount.currency !== "USD") {
      wrong("format", { code: "ACH_CURRENCY", params: { currency: funding.amount.currency } });
    }
    if (!request.companyId && method.bankAccount?.ownership === "PERSONAL") {
      wrong("companyId", { code: "ORIGINATOR_UNKNOWN", params: {} });
    }
    if (request.companyId && !/^[A-Za-z0-9]{10}$/.test(request.companyId)) {
      wrong("companyId", { code: "ORIGINATOR_MALFORMED", params: {} });
    }
  }
  const awaited = minorOf(funding.amount) - minorOf(funding.received);
  return {
    fundingId: funding.id,
    format: request.format,
    path: `${DOWNLOADS}/payment-order-${funding.id}.${request.format === "NACHA" ? "ach" : "xml"}`,
    orderId: `${funding.reference}-${String(awaited)}`,
    amount: money(awaited, funding.amount.currency),
    reference: funding.reference,
    from: method.id,
    fromLabel: method.label,
    beneficiaryName: bank.beneficiaryName,
    carriedOutOn: date,
    simulated: ledger.info.simulated,
    sha256: "3d90b7e2".repeat(8),
  };
}
