"""What lines are told apart by: classes, locations, tracking categories. The next sync fills them in."""

from pathlib import Path

from alembic import op

revision = "0031"
down_revision = "0029"


def upgrade() -> None:
    """Add the tables from the frozen script beside this file."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in script.split(";\n\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
