CREATE TABLE proposal_wide (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    state TEXT NOT NULL,
    tier TEXT NOT NULL,
    tier_rank INTEGER NOT NULL,
    aspect TEXT DEFAULT '' NOT NULL,
    confidence REAL NOT NULL,
    dated_on TEXT NOT NULL,
    party TEXT DEFAULT '' NOT NULL,
    party_sort TEXT DEFAULT '' NOT NULL,
    party_key TEXT DEFAULT '' NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    summary TEXT DEFAULT '' NOT NULL,
    search TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    payload TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ("kind" IN ('match', 'draft', 'followup', 'reconciliation')),
    CHECK ("state" IN ('open', 'approved', 'rejected', 'later', 'signed', 'committed', 'superseded')),
    CHECK ("tier" IN ('ready', 'review', 'none')),
    CHECK (length(currency) = 3),
    UNIQUE (kind, subject)
) STRICT;

INSERT INTO proposal_wide (
    id, kind, subject, state, tier, tier_rank, aspect, confidence,
    dated_on, party, party_sort, party_key, amount_minor, currency,
    summary, search, note, payload, fingerprint, created_at, updated_at
) SELECT
    id, kind, subject, state, tier, tier_rank, "match", confidence,
    received_on, payer, payer_sort, payer_key, amount_minor, currency,
    targets, search, note, payload, fingerprint, created_at, updated_at
FROM proposal;

DROP TABLE proposal;

ALTER TABLE proposal_wide RENAME TO proposal;

CREATE INDEX proposal_by_amount ON proposal (kind, state, amount_minor, id);

CREATE INDEX proposal_by_date ON proposal (kind, state, dated_on, id);

CREATE INDEX proposal_by_party ON proposal (kind, state, party_sort, id);

CREATE INDEX proposal_by_tier ON proposal (kind, state, tier_rank, dated_on, id);

CREATE INDEX proposal_totals ON proposal (kind, state, tier, currency, amount_minor);
