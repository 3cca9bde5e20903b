"""Bringing a company file to the present shape. Alembic is loaded only when there is something to do."""

from pathlib import Path

from sqlalchemy import Connection

from app.errors import CompanyFileDamaged
from app.store.engine import APPLICATION_ID, writing

HEAD = 39
"""The newest revision. A file keeps its own in ``user_version``, so that most starts need no Alembic."""

_FOLDER = Path(__file__).parent / "migrations"


def upgrade(path: Path, key: str | None = None) -> None:
    """Run the missing revisions in one transaction: all of them or none. The caller holds the file's lock."""
    revision = HEAD
    engine = writing(path, key, foreign_keys=False)
    try:
        with engine.begin() as connection:
            _run(connection, revision)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise CompanyFileDamaged(detail=f"{len(broken)} rows refer to rows that are not there")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {revision}")
    finally:
        engine.dispose()


def _run(connection: Connection, revision: int) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    command.upgrade(config, f"{revision:04d}")
