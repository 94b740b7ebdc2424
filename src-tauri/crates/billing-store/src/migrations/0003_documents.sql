-- The second half of format 3: documents of every kind, not of fundings alone. What was issued before is a funding document without a
-- check code.

CREATE TABLE document_3 (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('FUNDING_DOCUMENT', 'FUNDING_SUMMARY', 'RECEIPT', 'STATEMENT')),
    funding INTEGER REFERENCES funding (id),
    seller TEXT NOT NULL CHECK (seller IN ('AWS_INC', 'AWS_EUROPE')),
    currency TEXT NOT NULL CHECK (currency IN ('USD', 'EUR', 'GBP')),
    period_from TEXT CHECK (period_from IS date(period_from)),
    period_to TEXT CHECK (period_to IS date(period_to)),
    -- How many steps of the funding, or up to which transaction of the balance, it shows: more of them make it outdated.
    basis INTEGER NOT NULL CHECK (basis >= 0),
    replaces INTEGER REFERENCES document_3 (id),
    check_code TEXT CHECK (length(check_code) = 14),
    issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content_sealed BLOB NOT NULL,
    seller_bank INTEGER REFERENCES seller_bank (id),
    CHECK ((kind = 'STATEMENT') = (funding IS NULL)),
    CHECK ((kind = 'STATEMENT') = (period_from IS NOT NULL AND period_to IS NOT NULL)),
    CHECK ((kind = 'FUNDING_DOCUMENT') = (seller_bank IS NOT NULL)),
    CHECK (period_from <= period_to)
) STRICT;

INSERT INTO document_3 SELECT document.id, 'FUNDING_DOCUMENT', funding, seller, currency, NULL, NULL, 0, NULL, NULL, issued_on, file_name, sha256,
    content_sealed, seller_bank FROM document JOIN funding ON funding.id = document.funding;
DROP TABLE document;
ALTER TABLE document_3 RENAME TO document;

CREATE INDEX document_of_funding ON document (funding, id) WHERE funding IS NOT NULL;
CREATE INDEX document_of_period ON document (seller, currency, period_from, period_to, id) WHERE kind = 'STATEMENT';
CREATE INDEX document_by_day ON document (issued_on, id);
CREATE UNIQUE INDEX document_check_code ON document (check_code) WHERE check_code IS NOT NULL;
-- A document takes the place of another at most once.
CREATE UNIQUE INDEX document_replaces ON document (replaces) WHERE replaces IS NOT NULL;

CREATE TRIGGER document_stays BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'issued documents are never changed'); END;
CREATE TRIGGER document_remains BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'issued documents are never deleted'); END;
