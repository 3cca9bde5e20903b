"""Proposals of every kind in one table: the columns of matches alone become what all kinds have."""

from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0002"


def upgrade() -> None:
    """Make the table anew with its rows, from the frozen script beside this file."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in script.split(";\n\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
