ALTER TABLE credit_note RENAME TO untaxed_credit_note;

DROP INDEX credit_note_open;

CREATE TABLE credit_note (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    number TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    remaining_minor INTEGER NOT NULL,
    tax_minor INTEGER,
    note TEXT NOT NULL,
    lines TEXT NOT NULL,
    allocations TEXT NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

INSERT INTO credit_note
SELECT remote_id, version, number, customer_id, issued_on, total_minor, currency, remaining_minor, NULL, note, lines,
    allocations, updated_at, is_deleted, deleted_at
FROM untaxed_credit_note;

DROP TABLE untaxed_credit_note;

CREATE INDEX credit_note_open ON credit_note (customer_id) WHERE remaining_minor <> 0;
