"""Customers that a person said are one are kept: which goes, which stays."""

from alembic import op

revision = "0037"
down_revision = "0036"


def upgrade() -> None:
    """Add the table."""
    op.get_bind().exec_driver_sql(
        "CREATE TABLE same_customer (goes TEXT NOT NULL, stays TEXT NOT NULL, decided_by TEXT NOT NULL,"
        " decided_at TEXT NOT NULL, PRIMARY KEY (goes), CHECK (goes <> stays)) WITHOUT ROWID, STRICT"
    )
