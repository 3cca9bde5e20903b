"""The company file's tables, as SQLAlchemy Core knows them. The file itself is made by the migrations.

Every table is STRICT, every status has its CHECK, amounts are integer minor units with a three-letter
currency, instants ISO text in UTC, accounting dates ISO text.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from app.commit.delivery import EntryState
from app.commit.plan import BatchState
from app.commit.second import SecondStanding
from app.domain.arrangements import ArrangementKind, ArrangementState
from app.domain.documents import DocumentKind
from app.domain.findings import FindingKind
from app.domain.statements import BankFormat
from app.domain.work import WorkKind
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.store.layout import LAYOUTS


class DecisionStanding(StrEnum):
    """Whether a decision is in force. Rows are never deleted; only this standing moves.

    ``active`` can be undone, ``undone`` can be redone, ``sealed`` was signed, ``stale`` was overtaken: by a
    later decision after an undo, or because what was decided about changed.
    """

    ACTIVE = "active"
    UNDONE = "undone"
    SEALED = "sealed"
    STALE = "stale"


metadata = MetaData()

_LISTED = frozenset({DocumentKind.CLASS, DocumentKind.LOCATION, DocumentKind.TRACKING_CATEGORY})
_SETTLED = tuple(kind for kind in DocumentKind if kind not in _LISTED)
"""Kinds that a write may make or money may be applied to: lists that are only read are none of them."""


def _words(name: str, words: Iterable[StrEnum], *, is_nullable: bool = False) -> tuple[Any, ...]:
    listed = ", ".join(f"'{word.value}'" for word in words)
    return Column(name, Text, nullable=is_nullable), CheckConstraint(f'"{name}" IN ({listed})')


def _flag(name: str) -> tuple[Any, ...]:
    column: Column[int] = Column(name, Integer, nullable=False)
    return column, CheckConstraint(f"{name} IN (0, 1)")


def _text(name: str) -> "Column[str]":
    return Column(name, Text, nullable=False, server_default="")


def _currency() -> tuple[Any, ...]:
    return Column("currency", Text, nullable=False), CheckConstraint("length(currency) = 3")


def _table(name: str, *parts: Any, **more: Any) -> Table:
    return Table(name, metadata, *parts, sqlite_strict=True, **more)


mirror = {kind: layout.table(metadata) for kind, layout in LAYOUTS.items()}

_invoice, _payment = mirror[DocumentKind.INVOICE], mirror[DocumentKind.PAYMENT]
_credit_note = mirror[DocumentKind.CREDIT_NOTE]
OPEN_INVOICE = text("invoice.balance_minor <> 0 AND invoice.status = 'open' AND invoice.is_deleted = 0")
OPEN_CREDIT = text("remaining_minor <> 0")
OPEN_PAYMENT = text("unapplied_minor <> 0")
"""The partial indexes' conditions: SQLite uses such an index only where a query says just the same."""

Index("invoice_by_customer", _invoice.c.customer_id)
Index(
    "invoice_open",
    _invoice.c.due_on,
    sqlite_where=text("balance_minor <> 0 AND status = 'open' AND is_deleted = 0"),
)
Index(
    "invoice_owed",
    _invoice.c.customer_id,
    _invoice.c.due_on,
    _invoice.c.currency,
    _invoice.c.balance_minor,
    sqlite_where=text("balance_minor <> 0 AND status = 'open' AND is_deleted = 0"),
)
Index("invoice_by_total", _invoice.c.currency, _invoice.c.total_minor)
Index(
    "invoice_by_balance",
    _invoice.c.currency,
    _invoice.c.balance_minor,
    sqlite_where=text("balance_minor <> 0 AND balance_minor <> total_minor"),
)
Index(
    "invoice_looked_for",
    _invoice.c.number,
    _invoice.c.purchase_order,
    _invoice.c.is_deleted,
    _invoice.c.balance_minor,
    _invoice.c.issued_on,
)
Index("credit_note_open", _credit_note.c.customer_id, sqlite_where=OPEN_CREDIT)
Index("payment_by_customer", _payment.c.customer_id)
Index("payment_unapplied", _payment.c.received_on, sqlite_where=OPEN_PAYMENT)
Index("payment_by_date", _payment.c.received_on)
Index("charge_by_time", mirror[DocumentKind.CHARGE].c.created_at)
Index("refund_by_charge", mirror[DocumentKind.REFUND].c.charge_id)
Index("dispute_by_charge", mirror[DocumentKind.DISPUTE].c.charge_id)
Index("estimate_by_customer", mirror[DocumentKind.ESTIMATE].c.customer_id)
Index("time_entry_by_customer", mirror[DocumentKind.TIME_ENTRY].c.customer_id)
Index("balance_transaction_by_payout", mirror[DocumentKind.BALANCE_TRANSACTION].c.payout_id)

allocation = _table(
    "allocation",
    Column("payment_id", Text, ForeignKey("payment.remote_id"), primary_key=True, nullable=False),
    Column("position", Integer, primary_key=True, nullable=False),
    *_words("target_kind", _SETTLED),
    Column("target_id", Text, nullable=False),
    Column("amount_minor", Integer, nullable=False),
    *_currency(),
    _text("remote_id"),
    Index("allocation_by_target", "target_id", "target_kind"),
    sqlite_with_rowid=False,
)

deposit_link = _table(
    "deposit_link",
    Column("payment_id", Text, primary_key=True, nullable=False),
    Column("deposit_id", Text, nullable=False),
    Index("deposit_link_by_deposit", "deposit_id"),
    sqlite_with_rowid=False,
)
"""Which deposit a payment lies in, from the deposits' lines; a deposit may arrive before its payment."""

exchange_rate = _table(
    "exchange_rate",
    Column("kind", Text, primary_key=True, nullable=False),
    Column("remote_id", Text, primary_key=True, nullable=False),
    Column("rate", Text, nullable=False),
    CheckConstraint("kind IN ('invoice', 'credit_note', 'payment')"),
    sqlite_with_rowid=False,
)
"""Home units for one unit of a document's own currency, decimal text; those at home have none."""

company = _table(
    "company",
    Column("id", Integer, primary_key=True),
    CheckConstraint("id = 1"),
    Column("name", Text, nullable=False),
    _text("ledger_service"),
    _text("organisation_id"),
    Column("currency", Text, nullable=False, server_default="USD"),
    CheckConstraint("length(currency) = 3"),
    Column("time_zone", Text, nullable=False, server_default="UTC"),
    Column("preferences", Text, nullable=False, server_default="{}"),
    Column("created_at", Text, nullable=False),
)

connection = _table(
    "connection",
    Column("service", Text, primary_key=True, nullable=False),
    Column("organisation_id", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    *_flag("is_ledger"),
    *_flag("is_connected"),
    Column("connected_at", Text, nullable=False),
)

cursor = _table(
    "cursor",
    Column("service", Text, primary_key=True, nullable=False),
    Column("cursor", Text),
    Column("started_at", Text, nullable=False),
    Column("finished_at", Text),
    *_flag("is_running"),
)

flaw = _table(
    "flaw",
    Column("service", Text, primary_key=True, nullable=False),
    Column("kind", Text, primary_key=True, nullable=False),
    Column("remote_id", Text, primary_key=True, nullable=False),
    Column("reason", Text, nullable=False),
    Column("raw", Text, nullable=False),
    Column("seen_at", Text, nullable=False),
)

finding = _table(
    "finding",
    Column("service", Text, primary_key=True, nullable=False),
    Column("kind", Text, primary_key=True, nullable=False),
    CheckConstraint("kind IN (" + ", ".join(f"'{kind.value}'" for kind in FindingKind) + ")"),
    Column("subject", Text, primary_key=True, nullable=False),
    Column("currency", Text, primary_key=True, nullable=False),
    CheckConstraint("length(currency) = 3"),
    Column("label", Text, nullable=False),
    Column("told_minor", Integer, nullable=False),
    Column("summed_minor", Integer, nullable=False),
    Column("records", Text, nullable=False),
    Column("seen_at", Text, nullable=False),
    Column("settled_at", Text),
)
"""Identities that did not hold: ``seen_at`` first, ``settled_at`` when they held again."""

alias = _table(
    "alias",
    Column("payer_key", Text, primary_key=True, nullable=False),
    Column("payer_name", Text, nullable=False),
    Column("customer_id", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Text, nullable=False),
)

proposal = _table(
    "proposal",
    Column("id", Integer, primary_key=True),
    *_words("kind", ProposalKind),
    Column("subject", Text, nullable=False),
    *_words("state", ProposalState),
    *_words("tier", Tier),
    Column("tier_rank", Integer, nullable=False),
    _text("aspect"),
    Column("confidence", REAL, nullable=False),
    Column("dated_on", Text, nullable=False),
    _text("party"),
    _text("party_sort"),
    _text("party_key"),
    Column("amount_minor", Integer, nullable=False),
    *_currency(),
    _text("summary"),
    _text("search"),
    _text("note"),
    Column("payload", Text, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("updated_at", Text, nullable=False),
    UniqueConstraint("kind", "subject"),
    Index("proposal_by_tier", "kind", "state", "tier_rank", "dated_on", "id"),
    Index("proposal_by_date", "kind", "state", "dated_on", "id"),
    Index("proposal_by_party", "kind", "state", "party_sort", "id"),
    Index("proposal_by_amount", "kind", "state", "amount_minor", "id"),
    Index("proposal_search", "kind", "state", "tier", "search"),
    Index("proposal_totals", "kind", "state", "tier", "currency", "amount_minor"),
    sqlite_autoincrement=True,
)

decision = _table(
    "decision",
    Column("id", Integer, primary_key=True),
    Column("step", Integer, nullable=False),
    Column("proposal_id", Integer, ForeignKey("proposal.id"), nullable=False),
    *_words("action", DecisionAction),
    *_words("previous", ProposalState),
    *_words("standing", DecisionStanding),
    Column("candidate", Text),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Text, nullable=False),
    _text("note"),
    Index("decision_by_proposal", "proposal_id", "id"),
    Index("decision_by_standing", "standing", "step"),
    sqlite_autoincrement=True,
)

batch = _table(
    "batch",
    Column("id", Integer, primary_key=True),
    *_words("state", BatchState),
    Column("digest", Text, nullable=False),
    Column("signed_by", Text, nullable=False),
    Column("os_user", Text, nullable=False),
    Column("signed_at", Text, nullable=False),
    Column("statement", Text, nullable=False),
    Column("undoes", Integer, ForeignKey("batch.id")),
    sqlite_autoincrement=True,
)

plan_row = _table(
    "plan_row",
    Column("batch_id", Integer, ForeignKey("batch.id"), primary_key=True, nullable=False),
    Column("number", Integer, primary_key=True, nullable=False),
    Column("proposal_id", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("amount_minor", Integer, nullable=False),
    *_currency(),
    Column("service", Text, nullable=False),
    Column("premises", Text, nullable=False),
    Column("effects", Text, nullable=False),
    Column("undo", Text, nullable=False),
    *_flag("is_undoable"),
    Index("plan_row_by_proposal", "proposal_id"),
)

second_signature = _table(
    "second_signature",
    Column("batch_id", Integer, ForeignKey("batch.id"), primary_key=True),
    *_words("standing", SecondStanding),
    Column("rule", Text, nullable=False),
    Column("digest", Text, nullable=False),
    _text("signed_by"),
    _text("os_user"),
    Column("signed_at", Text),
    _text("statement"),
    _text("why"),
)
"""One for each batch that needs a second signature, from the moment it is signed first."""

row_change = _table(
    "row_change",
    Column("batch_id", Integer, primary_key=True, nullable=False),
    Column("row_number", Integer, primary_key=True, nullable=False),
    Column("seen_at", Text, nullable=False),
    Column("records", Text, nullable=False),
    ForeignKeyConstraint(["batch_id", "row_number"], ["plan_row.batch_id", "plan_row.number"]),
)
"""What a row's records were in the ledger when it stopped because they had changed."""

outbox = _table(
    "outbox",
    Column("id", Integer, primary_key=True),
    Column("batch_id", Integer, nullable=False),
    Column("row_number", Integer, nullable=False),
    Column("step", Integer, nullable=False),
    Column("key", Text, nullable=False, unique=True),
    *_words("state", EntryState),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("first_sent_at", Text),
    Column("sent_at", Text),
    Column("looked_up_at", Text),
    _text("remote_id"),
    _text("remote_version"),
    _text("reason"),
    Column("service", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("lookup", Text, nullable=False),
    *_words("creates", _SETTLED, is_nullable=True),
    Column("summary", Text, nullable=False),
    ForeignKeyConstraint(["batch_id", "row_number"], ["plan_row.batch_id", "plan_row.number"]),
    UniqueConstraint("batch_id", "row_number", "step"),
    Index("outbox_by_state", "state", "batch_id"),
    sqlite_autoincrement=True,
)

difference = _table(
    "difference",
    Column("batch_id", Integer, primary_key=True, nullable=False),
    Column("row_number", Integer, primary_key=True, nullable=False),
    Column("words", Text, primary_key=True, nullable=False),
    Column("noticed_at", Text, nullable=False),
    ForeignKeyConstraint(["batch_id", "row_number"], ["plan_row.batch_id", "plan_row.number"]),
    sqlite_with_rowid=False,
)
"""Where what came back is not what was signed, by row."""

audit = _table(
    "audit",
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
)

audit_head = _table(
    "audit_head",
    Column("id", Integer, primary_key=True),
    CheckConstraint("id = 1"),
    Column("count", Integer, nullable=False),
    Column("hash", Text, nullable=False),
)
"""How long the chain is and how it ends, so that a cut-off tail is noticed."""

setting = _table(
    "setting",
    Column("key", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("updated_at", Text, nullable=False),
)

api_call = _table(
    "api_call",
    Column("day", Text, primary_key=True, nullable=False),
    Column("service", Text, primary_key=True, nullable=False),
    Column("kind", Text, primary_key=True, nullable=False),
    CheckConstraint("kind IN ('read', 'write', 'auth')"),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

bank_account = _table(
    "bank_account",
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False),
    *_currency(),
    _text("name"),
    Column("ledger_account_id", Text),
    Column("layout", Text),
    Column("created_at", Text, nullable=False),
    UniqueConstraint("number", "currency"),
    sqlite_autoincrement=True,
)
"""An own account at a bank. ``number`` is the bank's; ``layout`` is how its tables are read."""

work_import = _table(
    "work_import",
    Column("id", Integer, primary_key=True),
    Column("file_name", Text, nullable=False),
    Column("digest", Text, nullable=False),
    *_words("kind", WorkKind),
    Column("imported_by", Text, nullable=False),
    Column("imported_at", Text, nullable=False),
    Column("fresh", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    Column("withdrawn", Integer, nullable=False),
    sqlite_autoincrement=True,
)

work_item = _table(
    "work_item",
    Column("subject", Text, primary_key=True, nullable=False),
    Column("import_id", Integer, ForeignKey("work_import.id"), nullable=False),
    Column("file_name", Text, nullable=False),
    *_words("kind", WorkKind),
    Column("served_on", Text, nullable=False),
    *_flag("is_withdrawn"),
    Column("item", Text, nullable=False),
)
Index("work_item_by_file", work_item.c.file_name, work_item.c.kind, work_item.c.served_on)
Index("work_item_by_day", work_item.c.served_on)

work_columns = _table(
    "work_columns",
    Column("headings", Text, primary_key=True, nullable=False),
    *_words("kind", WorkKind),
    Column("mapping", Text, nullable=False),
)

bank_import = _table(
    "bank_import",
    Column("id", Integer, primary_key=True),
    Column("file_name", Text, nullable=False),
    Column("digest", Text, nullable=False),
    *_words("format", BankFormat),
    Column("imported_by", Text, nullable=False),
    Column("imported_at", Text, nullable=False),
    Column("undone_at", Text),
    sqlite_autoincrement=True,
)

bank_statement = _table(
    "bank_statement",
    Column("import_id", Integer, ForeignKey("bank_import.id"), primary_key=True, nullable=False),
    Column("position", Integer, primary_key=True, nullable=False),
    Column("account_id", Integer, ForeignKey("bank_account.id"), nullable=False),
    *_currency(),
    Column("starts_on", Text),
    Column("ends_on", Text),
    Column("opening_minor", Integer),
    Column("closing_minor", Integer),
    Column("is_continuous", Integer),
    CheckConstraint("is_continuous IN (0, 1)"),
    Column("line_count", Integer, nullable=False),
    Column("fresh_count", Integer, nullable=False),
    CheckConstraint("fresh_count BETWEEN 0 AND line_count"),
    Column("in_minor", Integer, nullable=False),
    Column("out_minor", Integer, nullable=False),
    _text("gap"),
    Index("bank_statement_by_account", "account_id", "ends_on"),
)
"""What a file said about one account. ``in_minor`` and ``out_minor`` add up its new lines, both positive."""

bank_line = _table(
    "bank_line",
    Column("id", Integer, primary_key=True),
    Column("source_id", Text, nullable=False, unique=True),
    Column("account_id", Integer, ForeignKey("bank_account.id"), nullable=False),
    *_words("format", BankFormat),
    Column("booked_on", Text, nullable=False),
    Column("value_on", Text),
    Column("amount_minor", Integer, nullable=False),
    *_currency(),
    Column("balance_minor", Integer),
    _text("description"),
    _text("counterparty"),
    _text("counter_account"),
    _text("reference"),
    _text("bank_id"),
    _text("kind"),
    Index("bank_line_by_day", "account_id", "booked_on", "amount_minor"),
    sqlite_autoincrement=True,
)
"""Every line once. ``source_id`` follows from what the line says, so that it comes back after an undo."""

bank_sighting = _table(
    "bank_sighting",
    Column("line_id", Integer, ForeignKey("bank_line.id"), primary_key=True, nullable=False),
    Column("import_id", Integer, ForeignKey("bank_import.id"), primary_key=True, nullable=False),
    Index("bank_sighting_by_import", "import_id"),
    sqlite_with_rowid=False,
)
"""Which imports held a line: an undo takes a line away only when no other import holds it."""

pay_page = _table(
    "pay_page",
    Column("invoice_id", Text, primary_key=True, nullable=False),
    Column("url", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""The ledger's page where an invoice can be paid; an empty address: it has none."""

arrangement = _table(
    "arrangement",
    Column("id", Integer, primary_key=True),
    *_words("kind", ArrangementKind),
    *_words("state", ArrangementState),
    Column("customer_id", Text, nullable=False),
    Column("made_on", Text, nullable=False),
    Column("until_on", Text),
    Column("payload", Text, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Index("arrangement_by_customer", "customer_id"),
    Index("arrangement_running", "until_on", sqlite_where=text("state = 'running'")),
    sqlite_autoincrement=True,
)
"""Promises, payment plans, disputes, pauses and the like; ``payload`` is the whole record as JSON."""

reminder = _table(
    "reminder",
    Column("invoice_id", Text, primary_key=True, nullable=False),
    Column("step", Text, primary_key=True, nullable=False),
    Column("batch_id", Integer, primary_key=True, nullable=False),
    Column("row_number", Integer, nullable=False),
    Column("customer_id", Text, nullable=False),
    Column("signed_on", Text, nullable=False),
    ForeignKeyConstraint(["batch_id", "row_number"], ["plan_row.batch_id", "plan_row.number"]),
    Index("reminder_by_customer", "customer_id"),
    Index("reminder_by_row", "batch_id", "row_number"),
    sqlite_with_rowid=False,
)
"""Which step a signed row sends for which invoice, from the moment it is signed."""
