-- Format 2: every record is sealed into one hash chain, what is no posting into an audit log; balances are kept by day; text is
-- searched by index. New records: unapplied cash, cards, the days that were settled, and where the key is.
-- Runs with foreign keys off, as tables are rebuilt; they are checked before it commits.

CREATE TABLE ledger_2 (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    account_id TEXT NOT NULL CHECK (length(account_id) = 12),
    account_name TEXT NOT NULL CHECK (length(account_name) BETWEEN 1 AND 100),
    payer_account INTEGER NOT NULL CHECK (payer_account IN (0, 1)),
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    address_line1 TEXT,
    address_line2 TEXT,
    address_city TEXT,
    address_state TEXT,
    address_postal_code TEXT,
    address_country TEXT,
    default_method INTEGER NOT NULL REFERENCES payment_method (id) DEFERRABLE INITIALLY DEFERRED,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    simulated_date TEXT CHECK (simulated_date IS date(simulated_date)),
    created_at TEXT NOT NULL
) STRICT;

-- Where the data key is, and what proves it. Under a passphrase the key itself stands here, wrapped.
CREATE TABLE ledger_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    location TEXT NOT NULL CHECK (location IN ('KEYRING', 'FILE', 'PASSPHRASE')),
    key_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 255),
    key_check BLOB NOT NULL,
    wrapped BLOB,
    salt BLOB,
    memory_kib INTEGER CHECK (memory_kib > 0),
    passes INTEGER CHECK (passes > 0),
    lanes INTEGER CHECK (lanes > 0),
    CHECK ((location = 'PASSPHRASE') = (wrapped IS NOT NULL AND salt IS NOT NULL AND memory_kib IS NOT NULL AND passes IS NOT NULL
        AND lanes IS NOT NULL))
) STRICT;

INSERT INTO ledger_key (id, location, key_id, version, key_check) SELECT 1, key_location, key_id, 1, key_check FROM ledger;
INSERT INTO ledger_2 SELECT id, account_id, account_name, payer_account, seller, currency, address_line1, address_line2, address_city,
    address_state, address_postal_code, address_country, default_method, sample, simulated_date, created_at FROM ledger;
DROP TABLE ledger;
ALTER TABLE ledger_2 RENAME TO ledger;

-- Of a card, brand, last four digits and expiry are all that is ever stored.
CREATE TABLE payment_method_2 (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('US_BANK_ACCOUNT', 'CARD', 'WIRE_TRANSFER')),
    ownership TEXT CHECK (ownership IN ('PERSONAL', 'BUSINESS')),
    name_on_account TEXT CHECK (length(name_on_account) BETWEEN 1 AND 100),
    routing_number TEXT CHECK (length(routing_number) = 9),
    last_four TEXT CHECK (length(last_four) <= 4),
    account_number_sealed BLOB,
    account_match BLOB,
    identity_sealed BLOB,
    id_state TEXT CHECK (length(id_state) = 2),
    card_brand TEXT CHECK (length(card_brand) BETWEEN 1 AND 30),
    card_expires TEXT CHECK (card_expires || '-01' IS date(card_expires || '-01')),
    address_line1 TEXT,
    address_line2 TEXT,
    address_city TEXT,
    address_state TEXT,
    address_postal_code TEXT,
    address_country TEXT,
    phone TEXT CHECK (length(phone) <= 30),
    invalid INTEGER NOT NULL DEFAULT 0 CHECK (invalid IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    added_on TEXT NOT NULL CHECK (added_on IS date(added_on)),
    CHECK ((kind = 'US_BANK_ACCOUNT') = (routing_number IS NOT NULL AND account_number_sealed IS NOT NULL AND identity_sealed IS NOT NULL)),
    CHECK ((kind = 'CARD') = (card_brand IS NOT NULL AND card_expires IS NOT NULL))
) STRICT;

INSERT INTO payment_method_2 SELECT id, kind, ownership, name_on_account, routing_number, last_four, account_number_sealed, account_match,
    identity_sealed, id_state, NULL, NULL, address_line1, address_line2, address_city, address_state, address_postal_code,
    address_country, phone, invalid, removed, added_on FROM payment_method;
DROP TABLE payment_method;
ALTER TABLE payment_method_2 RENAME TO payment_method;
CREATE UNIQUE INDEX payment_method_account ON payment_method (account_match) WHERE removed = 0;

-- Money that arrived and matched nothing: to be tied to a funding, or to pay an invoice.
CREATE TABLE unapplied_cash (
    id INTEGER PRIMARY KEY,
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 99999999999999),
    remaining INTEGER NOT NULL CHECK (remaining BETWEEN 0 AND amount),
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    description TEXT CHECK (length(description) <= 200),
    evidence TEXT NOT NULL CHECK (evidence IN ('OWNERS_WORD', 'SIMULATED_CLOCK', 'PROGRAM')),
    evidence_text TEXT CHECK (length(evidence_text) <= 500),
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    returned_on TEXT CHECK (returned_on IS date(returned_on)),
    return_evidence TEXT CHECK (return_evidence IN ('OWNERS_WORD', 'SIMULATED_CLOCK', 'PROGRAM')),
    return_text TEXT CHECK (length(return_text) <= 500),
    return_recorded_by TEXT,
    return_recorded_at TEXT,
    CHECK (returned_on IS NULL OR remaining = 0)
) STRICT;

CREATE INDEX unapplied_cash_open ON unapplied_cash (seller, currency, received_on) WHERE remaining > 0;

CREATE TABLE payment_2 (
    id INTEGER PRIMARY KEY,
    invoice INTEGER NOT NULL REFERENCES invoice (id),
    source TEXT NOT NULL CHECK (source IN ('ADVANCE_PAY', 'CREDIT_MEMO', 'PAYMENT_METHOD', 'UNAPPLIED_CASH')),
    payment_method INTEGER REFERENCES payment_method (id),
    credit_memo INTEGER REFERENCES invoice (id),
    unapplied_cash INTEGER REFERENCES unapplied_cash (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    paid_on TEXT NOT NULL CHECK (paid_on IS date(paid_on)),
    automatic INTEGER NOT NULL CHECK (automatic IN (0, 1)),
    status TEXT NOT NULL CHECK (status IN ('PROCESSING', 'SUCCEEDED', 'FAILED')),
    expected_by TEXT CHECK (expected_by IS date(expected_by)),
    answered_on TEXT CHECK (answered_on IS date(answered_on)),
    source_left INTEGER,
    outstanding_after INTEGER NOT NULL CHECK (outstanding_after >= 0),
    return_code TEXT,
    answer_evidence TEXT CHECK (answer_evidence IN ('OWNERS_WORD', 'SIMULATED_CLOCK', 'PROGRAM')),
    answer_text TEXT CHECK (length(answer_text) <= 500),
    answer_recorded_by TEXT,
    answer_recorded_at TEXT,
    advance_pay_gap TEXT CHECK (advance_pay_gap IN ('NOT_REGISTERED', 'NOT_ELIGIBLE', 'DEFICIT', 'PAID_TODAY', 'USED_UP')),
    CHECK ((source = 'PAYMENT_METHOD') = (payment_method IS NOT NULL)),
    CHECK ((source = 'CREDIT_MEMO') = (credit_memo IS NOT NULL)),
    CHECK ((source = 'UNAPPLIED_CASH') = (unapplied_cash IS NOT NULL))
) STRICT;

INSERT INTO payment_2 SELECT id, invoice, source, payment_method, credit_memo, NULL, amount, paid_on, automatic, status, expected_by,
    answered_on, source_left, outstanding_after, return_code, answer_evidence, answer_text, answer_recorded_by, answer_recorded_at,
    advance_pay_gap FROM payment;
DROP TABLE payment;
ALTER TABLE payment_2 RENAME TO payment;
CREATE UNIQUE INDEX payment_once_a_day ON payment (invoice, paid_on, source, ifnull(payment_method, 0), ifnull(credit_memo, 0)) WHERE automatic = 1;
CREATE INDEX payment_of_invoice ON payment (invoice, id);
CREATE INDEX payment_processing ON payment (expected_by) WHERE status = 'PROCESSING';
CREATE INDEX payment_of_credit_memo ON payment (credit_memo) WHERE credit_memo IS NOT NULL;
CREATE INDEX payment_of_unapplied_cash ON payment (unapplied_cash) WHERE unapplied_cash IS NOT NULL;

-- The days on which automatic payments were made, each once (R18). A day that a wrong clock settled can be disregarded.
CREATE TABLE settled_day (
    day TEXT PRIMARY KEY CHECK (day IS date(day)),
    recorded_at TEXT NOT NULL,
    disregarded INTEGER NOT NULL DEFAULT 0 CHECK (disregarded IN (0, 1))
) STRICT, WITHOUT ROWID;

-- `last_day` is the latest day with an entry: a posting on it or after it needs to look at no other day.
CREATE TABLE account_2 (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    balance INTEGER NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day)),
    UNIQUE (name, seller, currency)
) STRICT;

INSERT INTO account_2 SELECT account.id, name, account.seller, account.currency, balance, max(occurred_on)
    FROM account JOIN entry ON entry.account = account.id JOIN ledger_transaction ON ledger_transaction.id = entry.ledger_transaction
    GROUP BY account.id;
DROP TABLE account;
ALTER TABLE account_2 RENAME TO account;

-- The balance of each account at the end of each day that moved it, and what moved it: debits, credits, and the part of the credits
-- that returns took.
CREATE TABLE account_day (
    account INTEGER NOT NULL REFERENCES account (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    added INTEGER NOT NULL CHECK (added >= 0),
    taken INTEGER NOT NULL CHECK (taken >= 0),
    returned INTEGER NOT NULL CHECK (returned BETWEEN 0 AND taken),
    balance INTEGER NOT NULL,
    PRIMARY KEY (account, day)
) STRICT, WITHOUT ROWID;

INSERT INTO account_day SELECT account, occurred_on, added, taken, returned, sum(added - taken) OVER (PARTITION BY account ORDER BY occurred_on)
    FROM (SELECT account, occurred_on, sum(max(entry.amount, 0)) AS added, -sum(min(entry.amount, 0)) AS taken,
            -sum(iif(class = 'RETURN', min(entry.amount, 0), 0)) AS returned
        FROM entry JOIN ledger_transaction ON ledger_transaction.id = entry.ledger_transaction GROUP BY account, occurred_on);

-- Everything that is recorded and is no posting: who, when, what, and the values before and after. With the transactions it is one
-- chain: each link's hash covers its own contents and the hash of the link before.
CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY,
    link INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    action TEXT NOT NULL,
    record TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    old_values TEXT CHECK (json_valid(old_values)),
    new_values TEXT NOT NULL CHECK (json_valid(new_values))
) STRICT;

CREATE INDEX audit_log_of_record ON audit_log (record, record_id, id);

-- Filled link by link by the program, from the table of format 1.
CREATE TABLE ledger_transaction_2 (
    id INTEGER PRIMARY KEY,
    link INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    event TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('INVOICE', 'PAYMENT', 'FUNDING', 'CREDIT_MEMO', 'RETURN', 'ADJUSTMENT')),
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    occurred_on TEXT NOT NULL CHECK (occurred_on IS date(occurred_on)),
    recorded_at TEXT NOT NULL,
    funding INTEGER REFERENCES funding (id),
    invoice INTEGER REFERENCES invoice (id),
    unapplied_cash INTEGER REFERENCES unapplied_cash (id),
    payment INTEGER REFERENCES payment (id),
    payment_method INTEGER REFERENCES payment_method (id),
    CHECK (funding IS NULL OR invoice IS NULL),
    CHECK (ifnull(funding, ifnull(invoice, unapplied_cash)) IS NOT NULL)
) STRICT;

-- A contentless index of three-letter parts: what people look for in invoices, found anywhere in it.
CREATE VIRTUAL TABLE invoice_text USING fts5 (text, content = '', columnsize = 0, tokenize = 'trigram');
INSERT INTO invoice_text (rowid, text)
    SELECT id, printf('INV-%06d', id) || char(10) || number || char(10) || ifnull(purchase_order, '') || char(10) || ifnull(billing_period, '')
        || char(10) || printf('%d.%02d', amount / 100, amount % 100) FROM invoice;
