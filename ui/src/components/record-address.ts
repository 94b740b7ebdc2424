/** The page of the record that an id names. */
export function recordAddress(id: string): string {
  if (id.startsWith("UC-")) {
    return `/payments/unapplied-cash/${id}`;
  }
  return id.startsWith("FND-") ? `/fundings/${id}` : `/invoices/${id}`;
}
