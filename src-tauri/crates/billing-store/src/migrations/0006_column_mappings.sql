-- Format 6: where the columns of a table stand whose first line the program does not know, as the owner said once.

CREATE TABLE column_mapping (
    id INTEGER PRIMARY KEY,
    file_kind TEXT NOT NULL CHECK (file_kind IN ('INVOICES', 'STATEMENT')),
    -- The names in the first line with tabs between them, in small letters, with underscores for spaces and hyphens.
    header TEXT NOT NULL CHECK (length(header) BETWEEN 1 AND 20000),
    date_order TEXT NOT NULL CHECK (date_order IN ('YMD', 'MDY', 'DMY')),
    decimal_mark TEXT NOT NULL CHECK (decimal_mark IN ('POINT', 'COMMA')),
    mapped_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX column_mapping_of_header ON column_mapping (file_kind, header);

-- Of each column that is read, its place in the first line, from 0, or the value that it has in every row.
CREATE TABLE column_source (
    mapping INTEGER NOT NULL REFERENCES column_mapping (id),
    column_name TEXT NOT NULL CHECK (length(column_name) BETWEEN 1 AND 40),
    position INTEGER CHECK (position BETWEEN 0 AND 1000),
    fixed_value TEXT CHECK (length(fixed_value) BETWEEN 1 AND 100),
    PRIMARY KEY (mapping, column_name),
    CHECK ((position IS NULL) <> (fixed_value IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER column_mapping_stays BEFORE UPDATE OF id, file_kind, header ON column_mapping
    BEGIN SELECT RAISE(ABORT, 'a mapping stays that of its first line'); END;
CREATE TRIGGER column_mapping_remains BEFORE DELETE ON column_mapping BEGIN SELECT RAISE(ABORT, 'mappings are never deleted'); END;
