"""The tables of the month's close and of what changed in the ledger, beside those of ``schema``."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text, text

from app.store.schema import metadata

ledger_change = Table(
    "ledger_change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("seen_at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("remote_id", Text, nullable=False),
    Column("is_posting", Integer, nullable=False),
    CheckConstraint("is_posting IN (0, 1)"),
    Column("first_on", Text),
    Column("last_on", Text),
    Column("made_by", Text, nullable=False, server_default=""),
    Column("before", Text),
    Column("after", Text),
    Index("ledger_change_by_time", "seen_at"),
    Index("ledger_change_by_day", "first_on", "last_on", sqlite_where=text("is_posting = 1")),
    sqlite_strict=True,
    sqlite_autoincrement=True,
)
"""How records of the ledger moved between two looks, as ``app.domain.posted`` reads them."""

close_acceptance = Table(
    "close_acceptance",
    metadata,
    Column("month", Text, primary_key=True, nullable=False),
    Column("code", Text, primary_key=True, nullable=False),
    Column("figure", Text, nullable=False),
    Column("records", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("accepted_by", Text, nullable=False),
    Column("accepted_at", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

closed_month = Table(
    "closed_month",
    metadata,
    Column("first_on", Text, primary_key=True, nullable=False),
    Column("last_on", Text, nullable=False),
    Column("closed_by", Text, nullable=False),
    Column("closed_at", Text, nullable=False),
    Column("locked_on", Text),
    Column("balances", Text, nullable=False),
    Column("items", Text, nullable=False),
    sqlite_strict=True,
)
"""Months that a person closed, with the figures and the checklist as they stood then."""
