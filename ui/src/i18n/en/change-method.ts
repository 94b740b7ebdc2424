/** Changing what an invoice will be charged to. */
export const changeMethod = {
  title: (invoice: string) => `What ${invoice} will be charged to`,
  open: "Change payment method",
  change: "Change",
  standing: (method: string) => `Advance Pay pays what it can on the due date. The rest is charged to ${method}, the default payment method.`,
  marketplace: (method: string) => `Advance Pay may not pay Marketplace charges. On the due date it is charged to ${method}.`,
  refused: "It can't be changed now",
  instead: "You can charge another payment method for this invoice now instead.",
  nothing: (invoice: string) => `Nothing of ${invoice} is outstanding any more.`,
  method: "Charge this instead",
  forAll: "It becomes the default payment method, for every invoice that Advance Pay does not pay.",
  none: "No other payment method can be charged for this invoice.",
  choose: "Choose a payment method.",
  payNow: "Pay now with another method",
  action: "Make it the default",
  done: (invoice: string, method: string) => `${invoice} will be charged to ${method}`,
};
