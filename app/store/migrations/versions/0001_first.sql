-- The first company file. Frozen: later changes are later revisions.

CREATE TABLE account (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    sub_kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    balance_minor INTEGER,
    balance_currency TEXT,
    takes_payments INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (role IN ('receivable', 'undeposited', 'bank', 'bank_fees', 'discounts', 'income', 'other')),
    CHECK (length(currency) = 3),
    CHECK (balance_currency IS NULL OR length(balance_currency) = 3),
    CHECK (takes_payments IN (0, 1)),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE alias (
    payer_key TEXT NOT NULL,
    payer_name TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    PRIMARY KEY (payer_key)
) STRICT;

CREATE TABLE api_call (
    day TEXT NOT NULL,
    service TEXT NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, service, kind),
    CHECK (kind IN ('read', 'write', 'auth'))
) WITHOUT ROWID, STRICT;

CREATE TABLE audit (
    id INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE audit_head (
    id INTEGER NOT NULL,
    count INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1)
) STRICT;

CREATE TABLE balance_transaction (
    remote_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    available_at TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    fee_minor INTEGER NOT NULL,
    net_minor INTEGER NOT NULL,
    category TEXT NOT NULL,
    source_id TEXT NOT NULL,
    payout_id TEXT,
    description TEXT NOT NULL,
    exchange_rate TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE INDEX balance_transaction_by_payout ON balance_transaction (payout_id);

CREATE TABLE batch (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    state TEXT NOT NULL,
    digest TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    os_user TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    statement TEXT NOT NULL,
    undoes INTEGER,
    CHECK ("state" IN ('signed', 'committing', 'done', 'undone')),
    FOREIGN KEY(undoes) REFERENCES batch (id)
) STRICT;

CREATE TABLE charge (
    remote_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    refunded_minor INTEGER NOT NULL,
    status TEXT NOT NULL,
    is_disputed INTEGER NOT NULL,
    payer_name TEXT NOT NULL,
    payer_email TEXT NOT NULL,
    customer_ref TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    description TEXT NOT NULL,
    statement_text TEXT NOT NULL,
    payment_intent_id TEXT NOT NULL,
    balance_transaction_id TEXT NOT NULL,
    method TEXT NOT NULL,
    metadata TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (status IN ('succeeded', 'pending', 'failed', 'other')),
    CHECK (is_disputed IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE INDEX charge_by_time ON charge (created_at);

CREATE TABLE checkout_session (
    remote_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    payment_status TEXT NOT NULL,
    payment_intent_id TEXT NOT NULL,
    payment_link_id TEXT NOT NULL,
    customer_ref TEXT NOT NULL,
    payer_email TEXT NOT NULL,
    payer_name TEXT NOT NULL,
    client_reference TEXT NOT NULL,
    expires_at TEXT,
    metadata TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE company (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    ledger_service TEXT DEFAULT '' NOT NULL,
    organisation_id TEXT DEFAULT '' NOT NULL,
    currency TEXT DEFAULT 'USD' NOT NULL,
    time_zone TEXT DEFAULT 'UTC' NOT NULL,
    preferences TEXT DEFAULT '{}' NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1),
    CHECK (length(currency) = 3)
) STRICT;

CREATE TABLE connection (
    service TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    is_ledger INTEGER NOT NULL,
    is_connected INTEGER NOT NULL,
    connected_at TEXT NOT NULL,
    PRIMARY KEY (service),
    CHECK (is_ledger IN (0, 1)),
    CHECK (is_connected IN (0, 1))
) STRICT;

CREATE TABLE credit_note (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    number TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    remaining_minor INTEGER NOT NULL,
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

CREATE INDEX credit_note_open ON credit_note (customer_id) WHERE remaining_minor <> 0;

CREATE TABLE cursor (
    service TEXT NOT NULL,
    cursor TEXT,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    is_running INTEGER NOT NULL,
    PRIMARY KEY (service),
    CHECK (is_running IN (0, 1))
) STRICT;

CREATE TABLE customer (
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
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (balance_currency IS NULL OR length(balance_currency) = 3),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE deposit (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    deposited_on TEXT NOT NULL,
    account_id TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    note TEXT NOT NULL,
    lines TEXT NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE deposit_link (
    payment_id TEXT NOT NULL,
    deposit_id TEXT NOT NULL,
    PRIMARY KEY (payment_id)
) WITHOUT ROWID, STRICT;

CREATE INDEX deposit_link_by_deposit ON deposit_link (deposit_id);

CREATE TABLE dispute (
    remote_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    charge_id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    due_at TEXT,
    balance_transaction_ids TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE INDEX dispute_by_charge ON dispute (charge_id);

CREATE TABLE estimate (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    number TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    expires_on TEXT,
    accepted_by TEXT NOT NULL,
    accepted_on TEXT,
    note TEXT NOT NULL,
    lines TEXT NOT NULL,
    invoice_ids TEXT NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (status IN ('draft', 'pending', 'accepted', 'declined', 'invoiced')),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE INDEX estimate_by_customer ON estimate (customer_id);

CREATE TABLE finding (
    service TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    currency TEXT NOT NULL,
    label TEXT NOT NULL,
    told_minor INTEGER NOT NULL,
    summed_minor INTEGER NOT NULL,
    records TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    settled_at TEXT,
    PRIMARY KEY (service, kind, subject, currency),
    CHECK (kind IN ('customer_balance', 'invoice_balance', 'processor_balance')),
    CHECK (length(currency) = 3)
) STRICT;

CREATE TABLE flaw (
    service TEXT NOT NULL,
    kind TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    raw TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    PRIMARY KEY (service, kind, remote_id)
) STRICT;

CREATE TABLE invoice (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    number TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    balance_minor INTEGER NOT NULL,
    status TEXT NOT NULL,
    tax_minor INTEGER,
    purchase_order TEXT NOT NULL,
    note TEXT NOT NULL,
    memo TEXT NOT NULL,
    term_id TEXT,
    lines TEXT NOT NULL,
    updated_at TEXT,
    prepaid_minor INTEGER,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (status IN ('draft', 'open', 'paid', 'voided')),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE INDEX invoice_by_customer ON invoice (customer_id);

CREATE INDEX invoice_open ON invoice (due_on) WHERE balance_minor <> 0 AND status = 'open' AND is_deleted = 0;

CREATE TABLE invoice_payment (
    remote_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    invoice_id TEXT NOT NULL,
    invoice_number TEXT NOT NULL,
    payment_intent_id TEXT NOT NULL,
    charge_id TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE item (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit_price TEXT NOT NULL,
    income_account_id TEXT,
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE journal (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    number TEXT NOT NULL,
    posted_on TEXT NOT NULL,
    currency TEXT NOT NULL,
    note TEXT NOT NULL,
    lines TEXT NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE payment (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    received_on TEXT NOT NULL,
    total_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    unapplied_minor INTEGER NOT NULL,
    reference TEXT NOT NULL,
    note TEXT NOT NULL,
    method TEXT NOT NULL,
    form TEXT NOT NULL,
    batch_id TEXT,
    deposit_account_id TEXT,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (form IN ('payment', 'overpayment', 'prepayment')),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE INDEX payment_by_customer ON payment (customer_id);

CREATE INDEX payment_by_date ON payment (received_on);

CREATE INDEX payment_unapplied ON payment (received_on) WHERE unapplied_minor <> 0;

CREATE TABLE payment_intent (
    remote_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    received_minor INTEGER NOT NULL,
    status TEXT NOT NULL,
    customer_ref TEXT NOT NULL,
    latest_charge_id TEXT NOT NULL,
    description TEXT NOT NULL,
    metadata TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE payment_link (
    remote_id TEXT NOT NULL,
    url TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    currency TEXT NOT NULL,
    completed_count INTEGER NOT NULL,
    completed_limit INTEGER,
    metadata TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (is_active IN (0, 1)),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE payout (
    remote_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    arrives_on TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    is_automatic INTEGER NOT NULL,
    reconciliation TEXT NOT NULL,
    balance_transaction_id TEXT NOT NULL,
    statement_text TEXT NOT NULL,
    trace TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_automatic IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE processor_customer (
    remote_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    description TEXT NOT NULL,
    metadata TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE proposal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    state TEXT NOT NULL,
    tier TEXT NOT NULL,
    tier_rank INTEGER NOT NULL,
    "match" TEXT NOT NULL,
    confidence REAL NOT NULL,
    source_kind TEXT NOT NULL,
    source_id TEXT NOT NULL,
    received_on TEXT NOT NULL,
    payer TEXT DEFAULT '' NOT NULL,
    payer_sort TEXT DEFAULT '' NOT NULL,
    payer_key TEXT DEFAULT '' NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    targets TEXT DEFAULT '' NOT NULL,
    search TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    payload TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ("kind" IN ('match')),
    CHECK ("state" IN ('open', 'approved', 'rejected', 'later', 'signed', 'committed', 'superseded')),
    CHECK ("tier" IN ('ready', 'review', 'none')),
    CHECK ("match" IN ('exact', 'partial', 'combined', 'short', 'over', 'duplicate', 'refund', 'unmatched')),
    CHECK ("source_kind" IN ('charge', 'ledger_payment', 'bank_line')),
    CHECK (length(currency) = 3),
    UNIQUE (kind, subject)
) STRICT;

CREATE INDEX proposal_by_amount ON proposal (kind, state, amount_minor, id);

CREATE INDEX proposal_by_date ON proposal (kind, state, received_on, id);

CREATE INDEX proposal_by_payer ON proposal (kind, state, payer_sort, id);

CREATE INDEX proposal_by_tier ON proposal (kind, state, tier_rank, received_on, id);

CREATE INDEX proposal_totals ON proposal (kind, state, tier, currency, amount_minor);

CREATE TABLE refund (
    remote_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    charge_id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    balance_transaction_id TEXT NOT NULL,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE INDEX refund_by_charge ON refund (charge_id);

CREATE TABLE setting (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT;

CREATE TABLE tax_code (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    rate TEXT NOT NULL,
    is_taxable INTEGER NOT NULL,
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (is_taxable IN (0, 1)),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE term (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    due_days INTEGER,
    discount_percent TEXT NOT NULL,
    discount_days INTEGER,
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE TABLE time_entry (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    worker TEXT NOT NULL,
    worked_on TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    status TEXT NOT NULL,
    customer_id TEXT,
    item_id TEXT,
    project TEXT NOT NULL,
    hourly_rate TEXT NOT NULL,
    currency TEXT NOT NULL,
    description TEXT NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (status IN ('billable', 'billed', 'not_billable')),
    CHECK (length(currency) = 3),
    CHECK (is_deleted IN (0, 1))
) STRICT;

CREATE INDEX time_entry_by_customer ON time_entry (customer_id);

CREATE TABLE allocation (
    payment_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    target_kind TEXT NOT NULL,
    target_id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    remote_id TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (payment_id, position),
    CHECK ("target_kind" IN ('customer', 'item', 'account', 'tax_code', 'term', 'invoice', 'credit_note', 'payment', 'deposit', 'journal', 'estimate', 'time_entry', 'charge', 'refund', 'dispute', 'balance_transaction', 'payout', 'payment_intent', 'processor_customer', 'checkout_session', 'payment_link', 'invoice_payment')),
    CHECK (length(currency) = 3),
    FOREIGN KEY(payment_id) REFERENCES payment (remote_id)
) WITHOUT ROWID, STRICT;

CREATE INDEX allocation_by_target ON allocation (target_id, target_kind);

CREATE TABLE decision (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL,
    proposal_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    previous TEXT NOT NULL,
    standing TEXT NOT NULL,
    candidate TEXT,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    CHECK ("action" IN ('approve', 'edit', 'reject', 'later')),
    CHECK ("previous" IN ('open', 'approved', 'rejected', 'later', 'signed', 'committed', 'superseded')),
    CHECK ("standing" IN ('active', 'undone', 'sealed', 'stale')),
    FOREIGN KEY(proposal_id) REFERENCES proposal (id)
) STRICT;

CREATE INDEX decision_by_proposal ON decision (proposal_id, id);

CREATE INDEX decision_by_standing ON decision (standing, step);

CREATE TABLE plan_row (
    batch_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    proposal_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    currency TEXT NOT NULL,
    service TEXT NOT NULL,
    premises TEXT NOT NULL,
    effects TEXT NOT NULL,
    undo TEXT NOT NULL,
    is_undoable INTEGER NOT NULL,
    PRIMARY KEY (batch_id, number),
    CHECK (length(currency) = 3),
    CHECK (is_undoable IN (0, 1)),
    FOREIGN KEY(batch_id) REFERENCES batch (id)
) STRICT;

CREATE INDEX plan_row_by_proposal ON plan_row (proposal_id);

CREATE TABLE outbox (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    step INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER DEFAULT 0 NOT NULL,
    first_sent_at TEXT,
    sent_at TEXT,
    looked_up_at TEXT,
    remote_id TEXT DEFAULT '' NOT NULL,
    remote_version TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    service TEXT NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    "query" TEXT NOT NULL,
    body BLOB NOT NULL,
    content_type TEXT NOT NULL,
    lookup TEXT NOT NULL,
    creates TEXT,
    summary TEXT NOT NULL,
    CHECK ("state" IN ('queued', 'sending', 'unknown', 'acknowledged', 'rejected', 'stopped', 'held')),
    CHECK ("creates" IN ('customer', 'item', 'account', 'tax_code', 'term', 'invoice', 'credit_note', 'payment', 'deposit', 'journal', 'estimate', 'time_entry', 'charge', 'refund', 'dispute', 'balance_transaction', 'payout', 'payment_intent', 'processor_customer', 'checkout_session', 'payment_link', 'invoice_payment')),
    FOREIGN KEY(batch_id, row_number) REFERENCES plan_row (batch_id, number),
    UNIQUE (batch_id, row_number, step),
    UNIQUE ("key")
) STRICT;

CREATE INDEX outbox_by_state ON outbox (state, batch_id);

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit record is append-only');
END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit record is append-only');
END;
