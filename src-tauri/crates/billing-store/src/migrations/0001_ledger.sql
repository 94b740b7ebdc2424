-- One payer account's ledger. Money is integer minor units; days are UTC civil dates; instants are RFC 3339 in UTC.
-- Columns named *_sealed hold XChaCha20-Poly1305 ciphertext, bound to their table, row, column and key version.

CREATE TABLE ledger (
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
    key_location TEXT NOT NULL CHECK (key_location IN ('KEYRING', 'FILE')),
    key_id TEXT NOT NULL,
    key_check BLOB NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE payment_method (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('US_BANK_ACCOUNT', 'WIRE_TRANSFER')),
    ownership TEXT CHECK (ownership IN ('PERSONAL', 'BUSINESS')),
    name_on_account TEXT CHECK (length(name_on_account) BETWEEN 1 AND 100),
    routing_number TEXT CHECK (length(routing_number) = 9),
    last_four TEXT CHECK (length(last_four) <= 4),
    account_number_sealed BLOB,
    account_match BLOB,
    identity_sealed BLOB,
    id_state TEXT CHECK (length(id_state) = 2),
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
    CHECK ((kind = 'US_BANK_ACCOUNT') = (routing_number IS NOT NULL AND account_number_sealed IS NOT NULL AND identity_sealed IS NOT NULL))
) STRICT;

-- One bank account is one payment method: adding it again answers the first (R16).
CREATE UNIQUE INDEX payment_method_account ON payment_method (account_match) WHERE removed = 0;

CREATE TABLE payment_method_tag (
    method INTEGER NOT NULL REFERENCES payment_method (id),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 128),
    value TEXT NOT NULL CHECK (length(value) <= 256),
    PRIMARY KEY (method, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE registration (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    terms_version TEXT NOT NULL,
    accepted_at TEXT NOT NULL,
    default_method INTEGER NOT NULL REFERENCES payment_method (id)
) STRICT;

CREATE TABLE seller_bank (
    id INTEGER PRIMARY KEY,
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    beneficiary_name TEXT NOT NULL,
    beneficiary_address TEXT NOT NULL,
    bank_name TEXT NOT NULL,
    bank_address TEXT NOT NULL,
    account_kind TEXT NOT NULL CHECK (account_kind IN ('US', 'IBAN', 'SWIFT')),
    account_sealed BLOB NOT NULL,
    routing_number TEXT,
    bic TEXT,
    remittance_email TEXT,
    confirmed_at TEXT NOT NULL,
    superseded_at TEXT
) STRICT;

CREATE UNIQUE INDEX seller_bank_current ON seller_bank (seller, currency) WHERE superseded_at IS NULL;

-- Retries are known by the id that the caller gave to its intent (R16).
CREATE TABLE request (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
    operation TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    result INTEGER NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE funding (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 5 AND 25),
    method TEXT NOT NULL CHECK (method IN ('EFT', 'US_ACH_BANK_ACCOUNT')),
    payment_method INTEGER REFERENCES payment_method (id),
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 99999999999999),
    received INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0),
    status TEXT NOT NULL CHECK (status IN (
        'AWAITING_TRANSFER', 'PARTIALLY_RECEIVED', 'RECEIVED', 'PROCESSING', 'SUCCEEDED', 'FAILED', 'RETURNED', 'CANCELED')),
    requested_at TEXT NOT NULL,
    requested_on TEXT NOT NULL CHECK (requested_on IS date(requested_on)),
    expected_from TEXT NOT NULL CHECK (expected_from IS date(expected_from)),
    expected_by TEXT NOT NULL CHECK (expected_by IS date(expected_by)),
    arrived_on TEXT CHECK (arrived_on IS date(arrived_on)),
    return_code TEXT,
    CHECK ((method = 'US_ACH_BANK_ACCOUNT') = (payment_method IS NOT NULL))
) STRICT;

CREATE INDEX funding_by_status ON funding (status, expected_by);

CREATE TABLE invoice (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 64),
    type TEXT NOT NULL CHECK (type IN ('INVOICE', 'CREDIT_MEMO')),
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 99999999999999),
    outstanding INTEGER NOT NULL CHECK (outstanding >= 0),
    processing INTEGER NOT NULL DEFAULT 0 CHECK (processing >= 0),
    settled INTEGER NOT NULL DEFAULT 0 CHECK (settled >= 0),
    canceled INTEGER NOT NULL DEFAULT 0 CHECK (canceled >= 0),
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    charge_type TEXT NOT NULL CHECK (charge_type IN ('USAGE', 'SUBSCRIPTION', 'MARKETPLACE')),
    purchase_order TEXT CHECK (length(purchase_order) <= 100),
    billing_period TEXT CHECK (length(billing_period) <= 40),
    recorded_on TEXT NOT NULL CHECK (recorded_on IS date(recorded_on)),
    recorded_at TEXT NOT NULL,
    paid_on TEXT CHECK (paid_on IS date(paid_on)),
    UNIQUE (seller, number),
    CHECK (outstanding + processing + settled + canceled = amount),
    CHECK (due_on >= issued_on)
) STRICT;

-- The order of R9, over what is open: settling reads nothing else.
CREATE INDEX invoice_open ON invoice (seller, currency, type, due_on, issued_on, number) WHERE outstanding > 0;
CREATE INDEX invoice_by_due ON invoice (due_on, issued_on, number, id);

CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    invoice INTEGER NOT NULL REFERENCES invoice (id),
    source TEXT NOT NULL CHECK (source IN ('ADVANCE_PAY', 'CREDIT_MEMO', 'PAYMENT_METHOD')),
    payment_method INTEGER REFERENCES payment_method (id),
    credit_memo INTEGER REFERENCES invoice (id),
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
    CHECK ((source = 'CREDIT_MEMO') = (credit_memo IS NOT NULL))
) STRICT;

-- At most one automatic payment for each invoice, source and day (R17, invariant 5).
CREATE UNIQUE INDEX payment_once_a_day ON payment (invoice, paid_on, source, ifnull(payment_method, 0), ifnull(credit_memo, 0)) WHERE automatic = 1;
CREATE INDEX payment_of_invoice ON payment (invoice, id);
CREATE INDEX payment_processing ON payment (expected_by) WHERE status = 'PROCESSING';
CREATE INDEX payment_of_credit_memo ON payment (credit_memo) WHERE credit_memo IS NOT NULL;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    balance INTEGER NOT NULL DEFAULT 0,
    UNIQUE (name, seller, currency)
) STRICT;

CREATE TABLE ledger_transaction (
    id INTEGER PRIMARY KEY,
    event TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('INVOICE', 'PAYMENT', 'FUNDING', 'CREDIT_MEMO', 'RETURN', 'ADJUSTMENT')),
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    occurred_on TEXT NOT NULL CHECK (occurred_on IS date(occurred_on)),
    recorded_at TEXT NOT NULL,
    funding INTEGER REFERENCES funding (id),
    invoice INTEGER REFERENCES invoice (id),
    payment INTEGER REFERENCES payment (id),
    payment_method INTEGER REFERENCES payment_method (id),
    CHECK ((funding IS NULL) <> (invoice IS NULL))
) STRICT;

CREATE INDEX ledger_transaction_of_funding ON ledger_transaction (funding) WHERE funding IS NOT NULL;
CREATE INDEX ledger_transaction_of_invoice ON ledger_transaction (invoice) WHERE invoice IS NOT NULL;

-- Debits are positive, credits negative.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    ledger_transaction INTEGER NOT NULL REFERENCES ledger_transaction (id),
    account INTEGER NOT NULL REFERENCES account (id),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    balance_after INTEGER NOT NULL
) STRICT;

CREATE INDEX entry_of_transaction ON entry (ledger_transaction);
CREATE INDEX entry_of_account ON entry (account, id);

CREATE TABLE funding_event (
    id INTEGER PRIMARY KEY,
    funding INTEGER NOT NULL REFERENCES funding (id),
    kind TEXT NOT NULL CHECK (kind IN ('REQUESTED', 'DOCUMENT_ISSUED', 'RECEIPT', 'SUCCEEDED', 'FAILED', 'RETURNED', 'CANCELED')),
    date TEXT NOT NULL CHECK (date IS date(date)),
    amount INTEGER CHECK (amount > 0),
    evidence TEXT NOT NULL CHECK (evidence IN ('OWNERS_WORD', 'SIMULATED_CLOCK', 'PROGRAM')),
    evidence_text TEXT CHECK (length(evidence_text) <= 500),
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    return_code TEXT
) STRICT;

CREATE INDEX funding_event_of_funding ON funding_event (funding, id);

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    funding INTEGER NOT NULL REFERENCES funding (id),
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content_sealed BLOB NOT NULL,
    seller_bank INTEGER NOT NULL REFERENCES seller_bank (id)
) STRICT;

CREATE INDEX document_of_funding ON document (funding, id);

CREATE TABLE import_file (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file_name TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    rows_read INTEGER NOT NULL,
    rows_added INTEGER NOT NULL,
    rows_already_known INTEGER NOT NULL
) STRICT;

-- What is posted stays: a mistake is corrected by adding a transaction.
CREATE TRIGGER ledger_transaction_stays BEFORE UPDATE ON ledger_transaction BEGIN SELECT RAISE(ABORT, 'posted transactions are never changed'); END;
CREATE TRIGGER ledger_transaction_remains BEFORE DELETE ON ledger_transaction BEGIN SELECT RAISE(ABORT, 'posted transactions are never deleted'); END;
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'posted entries are never changed'); END;
CREATE TRIGGER entry_remains BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'posted entries are never deleted'); END;
CREATE TRIGGER funding_event_stays BEFORE UPDATE ON funding_event BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER funding_event_remains BEFORE DELETE ON funding_event BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
CREATE TRIGGER document_stays BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'issued documents are never changed'); END;
CREATE TRIGGER document_remains BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'issued documents are never deleted'); END;
CREATE TRIGGER funding_remains BEFORE DELETE ON funding BEGIN SELECT RAISE(ABORT, 'fundings are never deleted'); END;
CREATE TRIGGER funding_request_stays BEFORE UPDATE OF reference, method, payment_method, seller, currency, amount, requested_at, requested_on ON funding
    BEGIN SELECT RAISE(ABORT, 'what a funding requested is never changed'); END;
CREATE TRIGGER invoice_remains BEFORE DELETE ON invoice BEGIN SELECT RAISE(ABORT, 'invoices are never deleted'); END;
CREATE TRIGGER invoice_record_stays BEFORE UPDATE OF number, type, seller, currency, amount, issued_on, due_on, charge_type ON invoice
    BEGIN SELECT RAISE(ABORT, 'what the seller issued is never changed'); END;
CREATE TRIGGER payment_remains BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'payments are never deleted'); END;
CREATE TRIGGER payment_stays BEFORE UPDATE OF invoice, source, payment_method, credit_memo, amount, paid_on, automatic ON payment
    BEGIN SELECT RAISE(ABORT, 'what was paid is never changed'); END;
