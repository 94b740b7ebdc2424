/** The page of one payment. */
export const payment = {
  help: {
    title: "Payment",
    text: [
      "A payment moves money from one source to one invoice: from the Advance Pay balance, a credit memo, unapplied cash or a payment method.",
      "What a payment method is charged is processing until you say what the bank answered. Nothing is taken to have happened at a bank without evidence.",
      "A payment is never changed or deleted. A refused charge leaves the amount outstanding, and can be tried again.",
    ],
  },
  title: (id: string) => `Payment ${id}`,
  loading: "Loading the payment",
  invoices: {
    title: "Invoices paid",
    invoice: "Invoice ID",
    due: "Due date",
    total: "Total amount",
    before: "Balance due before",
    paid: "Paid",
    after: "Balance due after",
    status: "Status now",
  },
  details: {
    title: "Details",
    id: "Payment ID",
    amount: "Amount",
    source: "Paid by",
    left: {
      ADVANCE_PAY: "Advance Pay balance after it",
      CREDIT_MEMO: "Left of the credit memo",
      UNAPPLIED_CASH: "Left of the unapplied cash",
      PAYMENT_METHOD: "Left",
    },
    date: "Date",
    seller: "Seller",
    expectedBy: "Bank's answer expected by",
    answeredOn: "Bank answered on",
    returnCode: "Return code",
  },
  evidence: {
    title: "How it is known",
    awaited: "The bank has not answered yet. Once it has, mark the charge as succeeded or failed and say how you know.",
    ledgerAlone: "The ledger made this payment out of funds that it holds; no bank had to do anything.",
    recordedBy: "Recorded by",
    words: "In their words",
    noWords: "Nothing was said",
  },
};
