"""Putting a backup in a company file's place, so that nothing is written to the books a second time.

A backup is older than the file it replaces, and the books went on. What the backup still has in its outbox
may have been written since: it becomes *unknown* and is looked up, never sent blindly. What was decided and
signed after the backup is not in it at all: until the ledger was read again nothing can be signed, else a
payment that is in the books already could be booked anew from the old mirror.
"""

from datetime import UTC, datetime
from pathlib import Path

from app.errors import BackupUnusable, CompanyFileDamaged, CompanyFileTooNew, CompanyFileUnreadable
from app.file_errors import FileKeyMissing, WrongFileKey
from app.store import audit, cipher, engine, migrate, settings_rows, whole_file
from app.store.connection import Connection
from app.store.faults import translated
from app.store.layout import instant

RESTORED = "restored"
"""The setting that keeps when and from what a file was restored."""


def restore(backup: Path, path: Path, find: cipher.FileKey) -> Path | None:
    """Put a sound backup in the place of a file whose lock the caller holds; returns where the old one is.

    It is encrypted as the file it replaces is, though the backup may be otherwise. Raises BackupUnusable,
    FileKeyMissing or WrongFileKey when the backup can't be opened; the file is as it was then.
    """
    opens, present = whole_file.sound_key(path, find)
    with whole_file.unfinished(path) as fresh:
        key = _prepare(backup, fresh, find, path)
        wanted = present if opens else key and find(path)
        if wanted != key and (opens or wanted):
            whole_file.recode(fresh, key, wanted)
            key = wanted
        _note(fresh, key, backup)
        if opens:
            _fold(path, present)
        kept = whole_file.exchange(fresh, path)
        whole_file.into_wal(path, key)
    return kept


def _fold(path: Path, key: str | None) -> None:
    """Have all of the old file in one, so that no log of it lies beside the new one; a damaged one can't."""
    try:
        with translated(path):
            whole_file.alone(path, key)
    except CompanyFileDamaged:
        return  # its log is set aside with it


def restored_at(conn: Connection) -> datetime | None:
    """When this file was last restored from a backup, None when it never was."""
    kept = settings_rows.get(conn, RESTORED)
    return datetime.fromisoformat(str(kept[1]["at"])) if kept and isinstance(kept[1], dict) else None


def _prepare(backup: Path, fresh: Path, find: cipher.FileKey, path: Path) -> str | None:
    """Make a file of the present shape from a backup; returns its key."""
    try:
        # A backup that lies elsewhere or was renamed is of this company all the same.
        key = cipher.key_of(backup, lambda _: find(backup) or find(path))
        whole_file.copy(backup, fresh, key)
        if whole_file.version(fresh, key) < migrate.HEAD:
            migrate.upgrade(fresh, key)
        problems = whole_file.check(fresh, key).problems
    except (FileKeyMissing, WrongFileKey):
        raise
    except (CompanyFileDamaged, CompanyFileUnreadable, CompanyFileTooNew) as error:
        raise BackupUnusable(f"{backup.name} can't be used as a backup", detail=error.title) from error
    if problems:
        raise BackupUnusable(f"The backup {backup.name} is damaged", detail="; ".join(problems[:3]))
    return key


def _note(fresh: Path, key: str | None, backup: Path) -> None:
    """Doubt the outbox, and say in the file and its audit record what happened to it."""
    now = datetime.now(UTC)
    writing = engine.writing(fresh, key)
    try:
        with translated(fresh), writing.begin() as conn:
            doubted = _doubt_outbox(conn, now)
            settings_rows.put(conn, RESTORED, {"at": instant(now), "backup": backup.name}, now)
            detail = {"backup": backup.name, "doubted": doubted}
            audit.append(conn, "countersign", "file.restored", "company", detail, now)
    finally:
        writing.dispose()
    whole_file.alone(fresh, key)  # all of it in the one file that is moved


def _doubt_outbox(conn: Connection, now: datetime) -> int:
    """What waited in a backup may have been sent after it was made, at the earliest when it was signed.

    It counts as tried once, so that a service that repeats an old answer is not believed without a look.
    """
    return conn.exec_driver_sql(
        "UPDATE outbox SET state = 'unknown', attempts = max(attempts, 1), sent_at = ?, looked_up_at = NULL,"
        " first_sent_at = coalesce(first_sent_at,"
        " (SELECT signed_at FROM batch WHERE batch.id = outbox.batch_id))"
        " WHERE state IN ('queued', 'sending', 'unknown')",
        (instant(now),),
    ).rowcount
