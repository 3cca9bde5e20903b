"""Where an invoice can be paid: the ledger's own page of it."""

from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Add the table."""
    op.get_bind().exec_driver_sql(
        "CREATE TABLE pay_page (invoice_id TEXT NOT NULL, url TEXT NOT NULL, PRIMARY KEY (invoice_id))"
        " WITHOUT ROWID, STRICT"
    )
