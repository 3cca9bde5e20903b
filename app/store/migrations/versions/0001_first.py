"""The first company file."""

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table, index and trigger from the frozen script beside this file.

    The script does not follow ``app.store.schema``, so that the first file stays what it was.
    """
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in script.split(";\n\n"):
        connection.exec_driver_sql(statement)
