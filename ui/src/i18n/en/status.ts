/** Words of the statuses. */
export const status = {
  funding: {
    AWAITING_TRANSFER: "Awaiting transfer",
    PARTIALLY_RECEIVED: "Partially received",
    RECEIVED: "Received",
    PROCESSING: "Processing",
    SUCCEEDED: "Succeeded",
    FAILED: "Failed",
    RETURNED: "Returned",
    CANCELED: "Canceled",
  },
  invoice: {
    DUE: "Due",
    PAST_DUE: "Past due",
    PROCESSING: "Processing",
    PAID: "Paid",
    CANCELED: "Canceled",
    UNAPPLIED: "Unapplied",
    PARTIALLY_APPLIED: "Partially applied",
    APPLIED: "Applied",
  },
  method: {
    ACTIVE: "Active",
    IN_USE: "In use",
    INVALID: "Invalid",
    EXPIRED: "Expired",
  },
  payment: {
    SUCCEEDED: "Succeeded",
    PROCESSING: "Processing",
    FAILED: "Failed",
  },
  unapplied: {
    UNAPPLIED: "Unapplied",
    PARTIALLY_APPLIED: "Partially applied",
    APPLIED: "Applied",
    RETURNED: "Returned",
  },
};
