CREATE TABLE not_duplicate (
    a TEXT NOT NULL,
    b TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (a, b),
    CHECK (a < b)
) WITHOUT ROWID, STRICT
