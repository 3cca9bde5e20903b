"""A number or an amount typed into the search is answered from indexes alone."""

from alembic import op

revision = "0039"
down_revision = "0037"

_LEFT = "balance_minor <> 0 AND balance_minor <> total_minor"
_INDEXES = {
    "invoice_by_total": "(currency, total_minor)",
    "invoice_by_balance": f"(currency, balance_minor) WHERE {_LEFT}",
    "invoice_looked_for": "(number, purchase_order, is_deleted, balance_minor, issued_on)",
}


def upgrade() -> None:
    """Add the indexes."""
    for name, columns in _INDEXES.items():
        op.get_bind().exec_driver_sql(f"CREATE INDEX {name} ON invoice {columns}")
