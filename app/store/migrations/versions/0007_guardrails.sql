CREATE TABLE second_signature (
    batch_id INTEGER NOT NULL,
    standing TEXT NOT NULL,
    rule TEXT NOT NULL,
    digest TEXT NOT NULL,
    signed_by TEXT DEFAULT '' NOT NULL,
    os_user TEXT DEFAULT '' NOT NULL,
    signed_at TEXT,
    statement TEXT DEFAULT '' NOT NULL,
    why TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (batch_id),
    CHECK ("standing" IN ('waiting', 'given', 'refused')),
    FOREIGN KEY(batch_id) REFERENCES batch (id)
) STRICT;

CREATE TABLE row_change (
    batch_id INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    seen_at TEXT NOT NULL,
    records TEXT NOT NULL,
    PRIMARY KEY (batch_id, row_number),
    FOREIGN KEY(batch_id, row_number) REFERENCES plan_row (batch_id, number)
) STRICT;
