"""What became of work from files, and how a person grouped work: tables beside those of ``schema``."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Table, Text

from app.store.schema import metadata

work_before = Table(
    "work_before",
    metadata,
    Column("import_id", Integer, ForeignKey("work_import.id"), primary_key=True, nullable=False),
    Column("subject", Text, primary_key=True, nullable=False),
    Column("before_id", Integer, ForeignKey("work_import.id")),
    Column("file_name", Text, nullable=False, server_default=""),
    Column("is_withdrawn", Integer, nullable=False),
    CheckConstraint("is_withdrawn IN (0, 1)"),
    Column("item", Text),
    sqlite_strict=True,
)
"""What an import found of each piece of work that it moved; ``item`` null: nothing."""

work_undone = Table(
    "work_undone",
    metadata,
    Column("import_id", Integer, ForeignKey("work_import.id"), primary_key=True, nullable=False),
    Column("undone_by", Text, nullable=False),
    Column("undone_at", Text, nullable=False),
    sqlite_strict=True,
)

work_group = Table(
    "work_group",
    metadata,
    Column("work", Text, primary_key=True, nullable=False),
    Column("name", Text, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""Pieces of work that a person put on one invoice, or apart, once: the group of each, by its subject."""
