"""The tables of what was said of pairs of customers, beside those of ``schema``."""

from sqlalchemy import CheckConstraint, Column, Table, Text

from app.store.schema import metadata

not_duplicate = Table(
    "not_duplicate",
    metadata,
    Column("a", Text, primary_key=True, nullable=False),
    Column("b", Text, primary_key=True, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Text, nullable=False),
    CheckConstraint("a < b"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

same_customer = Table(
    "same_customer",
    metadata,
    Column("goes", Text, primary_key=True, nullable=False),
    Column("stays", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("decided_at", Text, nullable=False),
    CheckConstraint("goes <> stays"),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Customers that are one: which goes, and which stays."""
