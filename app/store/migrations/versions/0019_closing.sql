CREATE TABLE ledger_change (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    seen_at TEXT NOT NULL,
    kind TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    is_posting INTEGER NOT NULL,
    first_on TEXT,
    last_on TEXT,
    made_by TEXT DEFAULT '' NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CHECK (is_posting IN (0, 1))
)
 STRICT;

CREATE INDEX ledger_change_by_time ON ledger_change (seen_at);

CREATE INDEX ledger_change_by_day ON ledger_change (first_on, last_on) WHERE is_posting = 1;

CREATE TABLE close_acceptance (
    month TEXT NOT NULL,
    code TEXT NOT NULL,
    figure TEXT NOT NULL,
    records TEXT NOT NULL,
    reason TEXT NOT NULL,
    accepted_by TEXT NOT NULL,
    accepted_at TEXT NOT NULL,
    PRIMARY KEY (month, code)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE closed_month (
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    locked_on TEXT,
    balances TEXT NOT NULL,
    items TEXT NOT NULL,
    PRIMARY KEY (first_on)
)
 STRICT;
