"""What each customer owes is summed from an index alone, in the order of customers."""

from alembic import op

revision = "0029"
down_revision = "0022"


def upgrade() -> None:
    """Add the index."""
    op.get_bind().exec_driver_sql(
        "CREATE INDEX invoice_owed ON invoice (customer_id, due_on, currency, balance_minor)"
        " WHERE balance_minor <> 0 AND status = 'open' AND is_deleted = 0"
    )
