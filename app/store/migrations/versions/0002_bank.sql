CREATE TABLE bank_account (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    currency TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    ledger_account_id TEXT,
    layout TEXT,
    created_at TEXT NOT NULL,
    CHECK (length(currency) = 3),
    UNIQUE (number, currency)
) STRICT;

CREATE TABLE bank_import (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    format TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    undone_at TEXT,
    CHECK ("format" IN ('ofx', 'qfx', 'qif', 'camt', 'mt940', 'bai2', 'csv'))
) STRICT;

CREATE TABLE bank_statement (
    import_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    currency TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    opening_minor INTEGER,
    closing_minor INTEGER,
    is_continuous INTEGER,
    line_count INTEGER NOT NULL,
    fresh_count INTEGER NOT NULL,
    in_minor INTEGER NOT NULL,
    out_minor INTEGER NOT NULL,
    gap TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (import_id, position),
    CHECK (length(currency) = 3),
    CHECK (is_continuous IN (0, 1)),
    CHECK (fresh_count BETWEEN 0 AND line_count),
    FOREIGN KEY(import_id) REFERENCES bank_import (id),
    FOREIGN KEY(account_id) REFERENCES bank_account (id)
) STRICT;

CREATE INDEX bank_statement_by_account ON bank_statement (account_id, ends_on);

CREATE TABLE bank_line (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    source_id TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    format TEXT NOT NULL,
    booked_on TEXT NOT NULL,
    value_on TEXT,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    balance_minor INTEGER,
    description TEXT DEFAULT '' NOT NULL,
    counterparty TEXT DEFAULT '' NOT NULL,
    counter_account TEXT DEFAULT '' NOT NULL,
    reference TEXT DEFAULT '' NOT NULL,
    bank_id TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    CHECK ("format" IN ('ofx', 'qfx', 'qif', 'camt', 'mt940', 'bai2', 'csv')),
    CHECK (length(currency) = 3),
    UNIQUE (source_id),
    FOREIGN KEY(account_id) REFERENCES bank_account (id)
) STRICT;

CREATE INDEX bank_line_by_day ON bank_line (account_id, booked_on, amount_minor);

CREATE TABLE bank_sighting (
    line_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    PRIMARY KEY (line_id, import_id),
    FOREIGN KEY(line_id) REFERENCES bank_line (id),
    FOREIGN KEY(import_id) REFERENCES bank_import (id)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX bank_sighting_by_import ON bank_sighting (import_id);
