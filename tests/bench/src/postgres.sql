CREATE TABLE account (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, seller text, currency text, balance bigint,
    UNIQUE (name, seller, currency));
INSERT INTO account (name, seller, currency, balance) VALUES
    ('expenses:cloud usage', 'AWS_INC', 'USD', 0), ('liabilities:invoices', 'AWS_INC', 'USD', 0);

CREATE TABLE invoice (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, number text, type text, seller text, currency text,
    amount bigint, outstanding bigint, processing bigint, settled bigint, canceled bigint, issued_on date, due_on date,
    charge_type text, purchase_order text, billing_period text, recorded_on date, recorded_at timestamptz, paid_on date,
    UNIQUE (seller, number));
CREATE INDEX invoice_by_due ON invoice (due_on, issued_on, number, id);
CREATE INDEX invoice_unsettled ON invoice (due_on, issued_on, number, id) WHERE outstanding > 0 OR processing > 0;
CREATE INDEX invoice_credit_memos ON invoice (due_on, issued_on, number, id) WHERE type = 'CREDIT_MEMO';
CREATE INDEX invoice_open ON invoice (seller, currency, type, due_on, issued_on, number, outstanding, processing, settled, charge_type, recorded_on)
    WHERE outstanding > 0;
CREATE INDEX invoice_canceled ON invoice (due_on, issued_on, number, id) WHERE canceled > 0;
CREATE INDEX invoice_processing ON invoice (due_on, issued_on, number, id) WHERE processing > 0;
CREATE INDEX invoice_credit_memos_open ON invoice (due_on, issued_on, number, id) WHERE type = 'CREDIT_MEMO' AND outstanding > 0;
CREATE INDEX invoice_paid_late ON invoice (paid_on, due_on) WHERE paid_on > due_on;

CREATE TABLE ledger_transaction (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event text, class text, seller text,
    currency text, amount bigint, occurred_on date, recorded_at timestamptz, funding bigint, invoice bigint,
    unapplied_cash bigint, payment bigint, payment_method bigint);
CREATE INDEX ledger_transaction_of_funding ON ledger_transaction (funding) WHERE funding IS NOT NULL;
CREATE INDEX ledger_transaction_of_invoice ON ledger_transaction (invoice) WHERE invoice IS NOT NULL;
CREATE INDEX ledger_transaction_of_unapplied_cash ON ledger_transaction (unapplied_cash) WHERE unapplied_cash IS NOT NULL;
CREATE INDEX ledger_transaction_by_date ON ledger_transaction (occurred_on, id);
CREATE INDEX ledger_transaction_by_class ON ledger_transaction (class, occurred_on, id);
CREATE INDEX ledger_transaction_by_amount ON ledger_transaction (amount, occurred_on, id);

CREATE TABLE entry (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ledger_transaction bigint, account bigint, amount bigint,
    balance_after bigint);
CREATE INDEX entry_of_transaction ON entry (ledger_transaction);
CREATE INDEX entry_of_account ON entry (account, id);

CREATE SEQUENCE invoice_number;

-- Records one invoice and posts it: what the ledger writes for it, in one round trip.
CREATE FUNCTION post() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    recorded bigint;
    posted bigint;
    after_debit bigint;
    after_credit bigint;
BEGIN
    INSERT INTO invoice (number, type, seller, currency, amount, outstanding, processing, settled, canceled, issued_on, due_on,
            charge_type, recorded_on, recorded_at)
        VALUES ('T3-0-' || nextval('invoice_number'), 'INVOICE', 'AWS_INC', 'USD', 41250, 41250, 0, 0, 0, '2026-06-30', '2026-06-30',
            'USAGE', '2026-06-30', '2026-06-30T12:00:00Z')
        RETURNING id INTO recorded;
    INSERT INTO ledger_transaction (event, class, seller, currency, amount, occurred_on, recorded_at, invoice)
        VALUES ('INVOICE_RECORDED', 'INVOICE', 'AWS_INC', 'USD', 41250, '2026-06-30', '2026-06-30T12:00:00Z', recorded)
        RETURNING id INTO posted;
    UPDATE account SET balance = balance + 41250 WHERE id = 1 RETURNING balance INTO after_debit;
    INSERT INTO entry (ledger_transaction, account, amount, balance_after) VALUES (posted, 1, 41250, after_debit);
    UPDATE account SET balance = balance - 41250 WHERE id = 2 RETURNING balance INTO after_credit;
    INSERT INTO entry (ledger_transaction, account, amount, balance_after) VALUES (posted, 2, -41250, after_credit);
END
$$;
