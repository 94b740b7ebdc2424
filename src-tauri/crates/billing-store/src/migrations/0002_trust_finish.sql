-- The second half of format 2: runs once the links of what was recorded before are made.

DROP TABLE ledger_transaction;
ALTER TABLE ledger_transaction_2 RENAME TO ledger_transaction;

CREATE INDEX ledger_transaction_of_funding ON ledger_transaction (funding) WHERE funding IS NOT NULL;
CREATE INDEX ledger_transaction_of_invoice ON ledger_transaction (invoice) WHERE invoice IS NOT NULL;
CREATE INDEX ledger_transaction_of_unapplied_cash ON ledger_transaction (unapplied_cash) WHERE unapplied_cash IS NOT NULL;
CREATE INDEX ledger_transaction_by_date ON ledger_transaction (occurred_on, id);
CREATE INDEX ledger_transaction_by_class ON ledger_transaction (class, occurred_on, id);
CREATE INDEX ledger_transaction_by_amount ON ledger_transaction (amount, occurred_on, id);

-- What is not settled yet, and credit memos, in the order of the lists: a page of them reads nothing else.
CREATE INDEX invoice_unsettled ON invoice (due_on, issued_on, number, id) WHERE outstanding > 0 OR processing > 0;
CREATE INDEX invoice_credit_memos ON invoice (due_on, issued_on, number, id) WHERE type = 'CREDIT_MEMO';

-- What is posted stays: a mistake is corrected by adding a transaction.
CREATE TRIGGER ledger_transaction_stays BEFORE UPDATE ON ledger_transaction BEGIN SELECT RAISE(ABORT, 'posted transactions are never changed'); END;
CREATE TRIGGER ledger_transaction_remains BEFORE DELETE ON ledger_transaction BEGIN SELECT RAISE(ABORT, 'posted transactions are never deleted'); END;
CREATE TRIGGER payment_remains BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'payments are never deleted'); END;
CREATE TRIGGER payment_stays BEFORE UPDATE OF invoice, source, payment_method, credit_memo, unapplied_cash, amount, paid_on, automatic,
    expected_by, source_left, outstanding_after, advance_pay_gap ON payment
    BEGIN SELECT RAISE(ABORT, 'what was paid is never changed'); END;
CREATE TRIGGER payment_answer_stays BEFORE UPDATE OF status, answered_on, return_code, answer_evidence, answer_text, answer_recorded_by,
    answer_recorded_at ON payment WHEN old.status <> 'PROCESSING'
    BEGIN SELECT RAISE(ABORT, 'what a bank answered is never changed'); END;
CREATE TRIGGER unapplied_cash_remains BEFORE DELETE ON unapplied_cash BEGIN SELECT RAISE(ABORT, 'what arrived is never deleted'); END;
CREATE TRIGGER unapplied_cash_stays BEFORE UPDATE OF seller, currency, amount, received_on, description, evidence, evidence_text, recorded_by,
    recorded_at ON unapplied_cash BEGIN SELECT RAISE(ABORT, 'what arrived is never changed'); END;
CREATE TRIGGER unapplied_cash_return_stays BEFORE UPDATE OF returned_on, return_evidence, return_text, return_recorded_by, return_recorded_at
    ON unapplied_cash WHEN old.returned_on IS NOT NULL BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER audit_log_stays BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;
CREATE TRIGGER audit_log_remains BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'the audit log is never shortened: its rows are never deleted'); END;
CREATE TRIGGER settled_day_remains BEFORE DELETE ON settled_day BEGIN SELECT RAISE(ABORT, 'days that were settled are never deleted'); END;
