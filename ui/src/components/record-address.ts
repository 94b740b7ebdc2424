/** The page of the record that an id names. */
export function recordAddress(id: string): string {
  const [kind] = id.split("-");
  switch (kind) {
    case "UC":
      return `/payments/unapplied-cash/${id}`;
    case "DOC":
      return `/documents/${id}`;
    case "FND":
      return `/fundings/${id}`;
    case "LINE":
      return `/reconcile/lines/${id}`;
    case "PAY":
      return `/payments/${id}`;
    case "PM":
      return `/payment-methods/${id}`;
    default:
      return `/invoices/${id}`;
  }
}
