-- The second half of format 4: the seller's own PDF of an invoice or credit memo, attached to its record.

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    invoice INTEGER NOT NULL REFERENCES invoice (id),
    file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 255),
    size_bytes INTEGER NOT NULL CHECK (size_bytes BETWEEN 1 AND 10485760),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    attached_at TEXT NOT NULL,
    removed_at TEXT,
    -- Removing one removes its bytes; that it was there stays on record.
    content_sealed BLOB,
    CHECK ((content_sealed IS NULL) = (removed_at IS NOT NULL))
) STRICT;

-- The same file is attached to a record once.
CREATE UNIQUE INDEX attachment_once ON attachment (invoice, sha256) WHERE removed_at IS NULL;

CREATE TRIGGER attachment_stays BEFORE UPDATE OF id, invoice, file_name, size_bytes, sha256, attached_at ON attachment
    BEGIN SELECT RAISE(ABORT, 'attachments are never changed'); END;
CREATE TRIGGER attachment_stays_removed BEFORE UPDATE ON attachment WHEN OLD.removed_at IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'removed attachments stay removed'); END;
CREATE TRIGGER attachment_remains BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'attachments stay on record'); END;
