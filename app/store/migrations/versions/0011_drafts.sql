CREATE TABLE customer_wide (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    company_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    parent_id TEXT,
    currency TEXT NOT NULL,
    balance_minor INTEGER,
    balance_currency TEXT,
    term_id TEXT,
    notes TEXT NOT NULL,
    tax_id TEXT NOT NULL,
    address TEXT NOT NULL,
    tax_code_id TEXT,
    is_taxable INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (balance_currency IS NULL OR length(balance_currency) = 3),
    CHECK (is_taxable IN (0, 1)),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
)
 STRICT;

INSERT INTO customer_wide (
    remote_id, version, name, company_name, email, phone, parent_id, currency, balance_minor,
    balance_currency, term_id, notes, tax_id, address, is_taxable, is_active, updated_at, is_deleted, deleted_at
) SELECT
    remote_id, version, name, company_name, email, phone, parent_id, currency, balance_minor,
    balance_currency, term_id, notes, '', '', 1, is_active, updated_at, is_deleted, deleted_at
FROM customer;

DROP TABLE customer;

ALTER TABLE customer_wide RENAME TO customer;

CREATE TABLE item_wide (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit_price TEXT NOT NULL,
    income_account_id TEXT,
    code TEXT NOT NULL,
    tax_code_id TEXT,
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
)
 STRICT;

INSERT INTO item_wide (
    remote_id, version, name, kind, unit_price, income_account_id, code, is_active, updated_at,
    is_deleted, deleted_at
) SELECT
    remote_id, version, name, kind, unit_price, income_account_id, '', is_active, updated_at,
    is_deleted, deleted_at
FROM item;

DROP TABLE item;

ALTER TABLE item_wide RENAME TO item;

UPDATE cursor SET cursor = NULL, is_running = 0 WHERE service IN ('quickbooks', 'xero');
