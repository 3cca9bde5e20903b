"""Closing: what changed in the ledger between two looks, items accepted, months closed."""

from pathlib import Path

from alembic import op

revision = "0019"
down_revision = "0014"


def upgrade() -> None:
    """Add the three tables from the frozen script beside this file."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in script.split(";\n\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
