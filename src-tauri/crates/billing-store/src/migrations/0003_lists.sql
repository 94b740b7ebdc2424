-- Format 3: indexes alone. Each list of a rare state, and each walk of what is open, reads what it shows and nothing else.

-- The order of R9 over what is open, as before, now with all that tells who will pay: the walk looks at no row of the table.
DROP INDEX invoice_open;
CREATE INDEX invoice_open ON invoice (seller, currency, type, due_on, issued_on, number, outstanding, processing, settled, charge_type, recorded_on)
    WHERE outstanding > 0;

-- Rare states, in the order of the lists.
CREATE INDEX invoice_canceled ON invoice (due_on, issued_on, number, id) WHERE canceled > 0;
CREATE INDEX invoice_processing ON invoice (due_on, issued_on, number, id) WHERE processing > 0;
CREATE INDEX invoice_credit_memos_open ON invoice (due_on, issued_on, number, id) WHERE type = 'CREDIT_MEMO' AND outstanding > 0;

-- What was past due on a day and is paid by now: few are paid after they were due.
CREATE INDEX invoice_paid_late ON invoice (paid_on, due_on) WHERE paid_on > due_on;

-- Refused charges: each walk of what is open asks whether there was one.
CREATE INDEX payment_refused ON payment (invoice, answered_on) WHERE status = 'FAILED';

CREATE INDEX funding_by_date ON funding (requested_on, id);
CREATE INDEX funding_in_status ON funding (status, requested_on, id);

-- Lists in order of their amounts, and what is of one size.
CREATE INDEX invoice_by_amount ON invoice (amount, id);
CREATE INDEX funding_by_amount ON funding (amount, id);

-- What moved through one payment method, and one kind of record's changes.
CREATE INDEX ledger_transaction_by_method ON ledger_transaction (payment_method, occurred_on, id) WHERE payment_method IS NOT NULL;
CREATE INDEX audit_log_by_record ON audit_log (record, id);
