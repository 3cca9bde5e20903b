"""Follow-ups: what was arranged with customers, and which steps were signed."""

from pathlib import Path

from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add the two tables from the frozen script beside this file."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in script.split(";\n\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
