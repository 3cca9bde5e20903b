"""Exchange rates of documents in other currencies; where there are such, the next sync reads them anew."""

from pathlib import Path

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the table from the frozen script beside this file, and forget the cursors that would pass it by."""
    conn = op.get_bind()
    conn.exec_driver_sql(Path(__file__).with_suffix(".sql").read_text(encoding="utf-8"))
    conn.exec_driver_sql(
        "UPDATE cursor SET cursor = NULL, is_running = 0 WHERE EXISTS (SELECT 1 FROM invoice, company"
        " WHERE invoice.currency <> company.currency AND invoice.is_deleted = 0)"
    )
