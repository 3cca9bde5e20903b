CREATE TABLE exchange_rate (
    kind TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    rate TEXT NOT NULL,
    PRIMARY KEY (kind, remote_id),
    CHECK (kind IN ('invoice', 'credit_note', 'payment'))
) WITHOUT ROWID, STRICT;
