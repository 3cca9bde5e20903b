"""Work that a person put on one invoice, or apart, just once."""

from alembic import op

revision = "0032"
down_revision = "0031"


def upgrade() -> None:
    """Add the table."""
    op.get_bind().exec_driver_sql(
        "CREATE TABLE work_group (work TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (work))"
        " WITHOUT ROWID, STRICT"
    )
