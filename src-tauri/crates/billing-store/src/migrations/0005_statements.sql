-- Format 5: bank statements, the ties of their lines to fundings, and lines as the evidence of a funding's step (R21).
-- Runs with foreign keys off, as a table is rebuilt; they are checked before it commits.

-- A statement file that was imported, and a hash over the lines that it added, which the audit log seals with it.
CREATE TABLE statement_file (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
    format TEXT NOT NULL CHECK (length(format) BETWEEN 1 AND 20),
    imported_at TEXT NOT NULL,
    rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
    rows_added INTEGER NOT NULL CHECK (rows_added >= 0),
    rows_already_known INTEGER NOT NULL CHECK (rows_already_known >= 0),
    lines_sha256 TEXT NOT NULL CHECK (length(lines_sha256) = 64),
    undone_at TEXT
) STRICT;

CREATE TABLE statement_line (
    id INTEGER PRIMARY KEY,
    statement_file INTEGER NOT NULL REFERENCES statement_file (id) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL CHECK (place > 0),
    account_last_four TEXT CHECK (length(account_last_four) <= 4),
    booked_on TEXT NOT NULL CHECK (booked_on IS date(booked_on)),
    value_on TEXT CHECK (value_on IS date(value_on)),
    credit_debit TEXT NOT NULL CHECK (credit_debit IN ('CREDIT', 'DEBIT')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    counterparty TEXT CHECK (length(counterparty) BETWEEN 1 AND 140),
    reference TEXT CHECK (length(reference) BETWEEN 1 AND 140),
    bank_reference TEXT CHECK (length(bank_reference) BETWEEN 1 AND 100),
    description TEXT CHECK (length(description) BETWEEN 1 AND 500),
    return_code TEXT,
    -- What tells it from other lines, and the how-manieth it is of those that nothing tells apart: two truly equal lines are two (R16).
    fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
    occurrence INTEGER NOT NULL CHECK (occurrence > 0),
    -- Its import was undone: it stays on record, and may be imported again.
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))
) STRICT;

CREATE UNIQUE INDEX statement_line_once ON statement_line (fingerprint, occurrence) WHERE withdrawn = 0;
CREATE INDEX statement_line_of_file ON statement_line (statement_file, id);
CREATE INDEX statement_line_by_day ON statement_line (booked_on, id) WHERE withdrawn = 0;

CREATE TABLE statement_match (
    id INTEGER PRIMARY KEY,
    statement_line INTEGER NOT NULL REFERENCES statement_line (id),
    funding INTEGER NOT NULL REFERENCES funding (id),
    effect TEXT NOT NULL CHECK (effect IN ('RECEIPT', 'SUCCESS', 'RETURN')),
    confidence TEXT NOT NULL CHECK (confidence IN ('EXACT', 'LIKELY', 'POSSIBLE')),
    -- Codes with commas between them.
    reasons TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('SUGGESTED', 'CONFIRMED', 'REJECTED')),
    suggested_at TEXT NOT NULL,
    decided_at TEXT,
    decided_by TEXT,
    CHECK ((status = 'SUGGESTED') = (decided_at IS NULL AND decided_by IS NULL))
) STRICT;

CREATE INDEX statement_match_of_line ON statement_match (statement_line, id);
CREATE INDEX statement_match_of_funding ON statement_match (funding, id);
CREATE INDEX statement_match_by_status ON statement_match (status, id);
CREATE UNIQUE INDEX statement_match_once ON statement_match (statement_line, funding) WHERE status <> 'REJECTED';
CREATE UNIQUE INDEX statement_match_confirmed ON statement_match (statement_line) WHERE status = 'CONFIRMED';

CREATE TRIGGER statement_file_stays BEFORE UPDATE OF id, sha256, file_name, format, imported_at, rows_read, rows_added, rows_already_known,
    lines_sha256 ON statement_file BEGIN SELECT RAISE(ABORT, 'what was imported is never changed'); END;
CREATE TRIGGER statement_file_remains BEFORE DELETE ON statement_file BEGIN SELECT RAISE(ABORT, 'what was imported is never deleted'); END;
CREATE TRIGGER statement_line_stays BEFORE UPDATE OF id, statement_file, place, account_last_four, booked_on, value_on, credit_debit, currency,
    amount, counterparty, reference, bank_reference, description, return_code, fingerprint, occurrence ON statement_line
    BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER statement_line_remains BEFORE DELETE ON statement_line BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
CREATE TRIGGER statement_match_stays BEFORE UPDATE OF id, statement_line, funding, effect, confidence, reasons, suggested_at ON statement_match
    BEGIN SELECT RAISE(ABORT, 'what was suggested is never changed'); END;
CREATE TRIGGER statement_match_stays_decided BEFORE UPDATE ON statement_match WHEN OLD.status <> 'SUGGESTED'
    BEGIN SELECT RAISE(ABORT, 'what was decided is never changed'); END;
CREATE TRIGGER statement_match_remains BEFORE DELETE ON statement_match BEGIN SELECT RAISE(ABORT, 'matches are never deleted'); END;

-- A step of a funding may now be known from a line of a statement.
CREATE TABLE funding_event_5 (
    id INTEGER PRIMARY KEY,
    funding INTEGER NOT NULL REFERENCES funding (id),
    kind TEXT NOT NULL CHECK (kind IN ('REQUESTED', 'DOCUMENT_ISSUED', 'RECEIPT', 'SUCCEEDED', 'FAILED', 'RETURNED', 'CANCELED')),
    date TEXT NOT NULL CHECK (date IS date(date)),
    amount INTEGER CHECK (amount > 0),
    evidence TEXT NOT NULL CHECK (evidence IN ('OWNERS_WORD', 'STATEMENT_LINE', 'SIMULATED_CLOCK', 'PROGRAM')),
    evidence_text TEXT CHECK (length(evidence_text) <= 500),
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    return_code TEXT,
    statement_line INTEGER REFERENCES statement_line (id),
    CHECK ((evidence = 'STATEMENT_LINE') = (statement_line IS NOT NULL))
) STRICT;

INSERT INTO funding_event_5 SELECT id, funding, kind, date, amount, evidence, evidence_text, recorded_by, recorded_at, return_code, NULL
    FROM funding_event;
DROP TABLE funding_event;
ALTER TABLE funding_event_5 RENAME TO funding_event;

CREATE INDEX funding_event_of_funding ON funding_event (funding, id);
-- A line is the evidence of one step.
CREATE UNIQUE INDEX funding_event_of_line ON funding_event (statement_line) WHERE statement_line IS NOT NULL;
CREATE TRIGGER funding_event_stays BEFORE UPDATE ON funding_event BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
CREATE TRIGGER funding_event_remains BEFORE DELETE ON funding_event BEGIN SELECT RAISE(ABORT, 'evidence is never deleted'); END;
