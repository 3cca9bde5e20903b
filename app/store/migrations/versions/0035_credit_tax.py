"""A credit note's own tax; where there are credit notes, the next sync of the ledger reads them anew."""

from pathlib import Path

from alembic import op

revision = "0035"
down_revision = "0032"


def upgrade() -> None:
    """Make the table anew from the frozen script beside this file, and forget the ledger's cursor."""
    connection = op.get_bind()
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split(";\n\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
    connection.exec_driver_sql(
        "UPDATE cursor SET cursor = NULL, is_running = 0 WHERE service <> 'stripe'"
        " AND EXISTS (SELECT 1 FROM credit_note WHERE is_deleted = 0)"
    )
