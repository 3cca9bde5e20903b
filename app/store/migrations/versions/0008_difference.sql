CREATE TABLE difference (
    batch_id INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    words TEXT NOT NULL,
    noticed_at TEXT NOT NULL,
    PRIMARY KEY (batch_id, row_number, words),
    FOREIGN KEY(batch_id, row_number) REFERENCES plan_row (batch_id, number)
) WITHOUT ROWID, STRICT;
