CREATE TABLE arrangement (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    made_on TEXT NOT NULL,
    until_on TEXT,
    payload TEXT NOT NULL,
    made_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    CHECK ("kind" IN ('promise', 'plan', 'dispute', 'pause', 'do_not_chase', 'bounced', 'automatic')),
    CHECK ("state" IN ('running', 'kept', 'broken', 'ended'))
)
 STRICT;

CREATE INDEX arrangement_by_customer ON arrangement (customer_id);

CREATE INDEX arrangement_running ON arrangement (until_on) WHERE state = 'running';

CREATE TABLE reminder (
    invoice_id TEXT NOT NULL,
    step TEXT NOT NULL,
    batch_id INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    customer_id TEXT NOT NULL,
    signed_on TEXT NOT NULL,
    PRIMARY KEY (invoice_id, step, batch_id),
    FOREIGN KEY(batch_id, row_number) REFERENCES plan_row (batch_id, number)
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX reminder_by_customer ON reminder (customer_id);

CREATE INDEX reminder_by_row ON reminder (batch_id, row_number);
