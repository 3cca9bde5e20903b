"""Pairs of customers that a person has said are two, for ever."""

from pathlib import Path

from alembic import op

revision = "0010"
down_revision = "0008"


def upgrade() -> None:
    """Add the table from the frozen script beside this file."""
    op.get_bind().exec_driver_sql(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
