/** The fake's sample: a year of plausible business of Example Corp, made through the fake's own operations. */
import type { BankAccountInput, ChargeType, SellerBankInput } from "../bindings";
import { addBank, advance, create, register, setSellerBank } from "./account";
import { add as addCard } from "./cards";
import { record as recordCash } from "./cash";
import { addFunds, cancel, fail, recordReceipt, takeBack } from "./fundings";
import { add } from "./invoices";
import type { FakeLedger } from "./model";
import { takeIn, type Movement } from "./statements";

const ADDRESS = { line1: "100 Main Street", line2: "Suite 400", city: "Springfield", state: "IL", postalCode: "62701", country: "US" };

/** The seller's bank details of the sample: sample numbers, no real account. */
export const SELLER_BANK: SellerBankInput = {
  currency: "USD",
  beneficiaryName: "Sample Seller Receivables",
  beneficiaryAddress: "1 Sample Plaza\nSpringfield, IL 62701",
  bankName: "Sample Bank",
  bankAddress: "2 Sample Street\nSpringfield, IL 62701",
  accountNumber: "000123456789",
  iban: null,
  routingNumber: "021000021",
  bic: null,
  remittanceEmail: "remittance@example.com",
};

function account(accountNumber: string, ownership: "BUSINESS" | "PERSONAL", tags: Record<string, string>): BankAccountInput {
  const business = ownership === "BUSINESS";
  return {
    ownership,
    nameOnAccount: business ? "Example Corp" : "Jane Example",
    routingNumber: business ? "011401533" : "121000358",
    routingNumberAgain: null,
    accountNumber,
    accountNumberAgain: null,
    taxId: business ? "12-3456789" : null,
    idNumber: business ? null : "D123-4567",
    idState: business ? null : "IL",
    billingAddress: ADDRESS,
    phone: business ? "+1 555 0100" : null,
    tags,
  };
}

/** An account as it is right after its set-up, in a sandbox. */
export function emptyLedger(): FakeLedger {
  return create({ accountId: "111122223333", accountName: "Example Corp", payerAccount: true, billingAddress: ADDRESS, seller: "AWS_INC", currency: "USD", simulatedDate: "2026-03-12", keyInFile: false }, "2026-03-12");
}

/** A year of plausible business. */
export function sampleLedger(): FakeLedger {
  const ledger = create({ accountId: "111122223333", accountName: "Example Corp", payerAccount: true, billingAddress: ADDRESS, seller: "AWS_INC", currency: "USD", simulatedDate: "2025-09-01", keyInFile: false }, "2025-09-01", true);
  let requests = 0;
  const fund = (amount: string, via: string) => addFunds(ledger, { requestId: `sample-${++requests}`, amount, currency: "USD", via }).id;
  const receive = (fundingId: string, amount: string, evidence: string) => recordReceipt(ledger, { requestId: null, fundingId, amount, date: ledger.info.today, evidence });
  const invoice = (number: string, amount: string, issuedOn: string, dueOn: string, chargeType: ChargeType = "USAGE", purchaseOrder: string | null = null) =>
    add(ledger, { invoiceNumber: number, type: "INVOICE", seller: null, issuedOn, dueOn, currency: "USD", amount, chargeType, purchaseOrder, billingPeriod: issuedOn.slice(0, 7) });
  const to = (date: string) => advance(ledger, date);

  addBank(ledger, { requestId: "sample-bank-1", account: account("000987651234", "BUSINESS", { department: "Finance", "cost-center": "4100" }), setAsDefault: true });
  addBank(ledger, { requestId: "sample-bank-2", account: account("55501789", "PERSONAL", {}), setAsDefault: false });
  addCard(ledger, { requestId: "sample-card-1", card: { brand: "Visa", lastFour: "4242", expires: "2028-04", nameOnCard: "Jane Example", billingAddress: ADDRESS }, setAsDefault: false });
  addCard(ledger, { requestId: "sample-card-2", card: { brand: "Mastercard", lastFour: "5100", expires: "2026-02", nameOnCard: "Jane Example", billingAddress: ADDRESS }, setAsDefault: false });
  register(ledger, { acceptTerms: true, termsVersion: "2021-07-09" });
  setSellerBank(ledger, { details: SELLER_BANK, confirmChange: false });
  invoice("INV-2025-0871", "4200.00", "2025-09-03", "2025-10-03", "USAGE", "PO-7701");
  const first = fund("25000.00", "eft");
  to("2025-09-04");
  receive(first, "25000.00", "Bank statement of 4 September");
  invoice("INV-2025-0902", "3980.55", "2025-10-03", "2025-11-02", "USAGE", "PO-7701");
  to("2025-10-20");
  invoice("INV-2025-0950", "640.00", "2025-10-20", "2025-11-19", "MARKETPLACE");
  fund("10000.00", "PM-000002");
  to("2025-11-25");
  invoice("INV-2025-1011", "12450.10", "2025-11-25", "2025-12-25", "USAGE", "PO-7702");
  const refused = fund("5000.00", "PM-000003");
  fail(ledger, { fundingId: refused, date: null, returnCode: "R01", evidence: "Mail from the bank" });
  const unused = fund("8000.00", "eft");
  cancel(ledger, unused);
  to("2026-01-05");
  const returned = fund("3000.00", "PM-000003");
  to("2026-01-14");
  takeBack(ledger, { fundingId: returned, date: null, returnCode: "R10", evidence: "Mail from the bank" });
  invoice("INV-2026-0033", "2890.00", "2026-01-14", "2026-02-13", "USAGE", "PO-7702");
  add(ledger, { invoiceNumber: "CM-2026-0004", type: "CREDIT_MEMO", seller: null, issuedOn: "2026-01-20", dueOn: null, currency: "USD", amount: "3150.00", chargeType: null, purchaseOrder: null, billingPeriod: null });
  to("2026-02-20");
  const short = fund("15000.00", "eft");
  to("2026-02-24");
  receive(short, "14975.00", "Bank statement: a correspondent bank kept 25.00");
  invoice("INV-2026-0100", "9120.75", "2026-02-24", "2026-03-19", "USAGE", "PO-7703");
  invoice("INV-2026-0118", "1800.00", "2026-03-01", "2026-03-31", "SUBSCRIPTION", "PO-7703");
  invoice("INV-2026-0121", "415.20", "2026-03-02", "2026-04-01", "MARKETPLACE");
  invoice("INV-2026-0140", "31877.42", "2026-03-05", "2026-04-04", "USAGE", "PO-7703");
  to("2026-03-06");
  recordCash(ledger, { requestId: "sample-cash-1", seller: null, currency: null, amount: "4800.00", date: "2026-03-06", description: "Wire from Example Corp without a reference", evidence: "Remittance note of 6 March" });
  to("2026-03-10");
  fund("20000.00", "PM-000002");
  to("2026-03-12");
  fund("12500.00", "eft");
  takeIn(ledger, { fileName: "statement-2026-03-12.xml", format: "CAMT_053", sha256: "7b1c90fe".repeat(8) }, statementOf(ledger));
  return ledger;
}

/** A bank statement of the last days: movements of fundings, and others. */
function statementOf(ledger: FakeLedger): Movement[] {
  const { today, currency } = ledger.info;
  const quote = (fundingId: string) => ledger.fundings.find((it) => it.funding.id === fundingId)?.funding.reference ?? "";
  const movement = (bookedOn: string, creditDebit: Movement["creditDebit"], value: string, counterparty: string, description: string): Movement => ({ bookedOn, creditDebit, amount: { currency, value }, counterparty, description });
  return [
    movement("2026-03-09", "DEBIT", "210.00", "Sample Bank", "Monthly account fee"),
    movement("2026-03-10", "CREDIT", "8400.00", "Example Customer", "Payment of invoice 4711, 555-0199"),
    movement("2026-03-11", "CREDIT", "14975.00", "Sample Correspondent Bank", "Transfer sent back"),
    movement(today, "DEBIT", "20000.00", "AWS Inc.", "ACH debit"),
    movement(today, "DEBIT", "25.00", "Sample Seller Receivables", `Wire ${quote("FND-000006")}, the fees that were missing`),
    movement(today, "DEBIT", "12500.00", "Sample Seller Receivables", `Wire ${quote("FND-000008")}`),
  ];
}
