"""Encryption of a company file at rest: on, off, and back in with the recovery key.

The key is 32 random bytes and lives in the keychain alone. It is there, and was read back, before the file is
touched; and a person has had the recovery key in hand before that. Turning encryption off keeps the key, and
turning it on again uses the same: older backups stay encrypted with it, and one recovery key opens them all.
"""

import secrets as randomness
from pathlib import Path

from msgspec import Struct

from app.domain import recovery_key
from app.errors import SecretsUnavailable, StorageError
from app.file_errors import AlreadyEncrypted, FileKeyMissing, NoRecoveryKey, NotEncrypted, WrongRecoveryKey
from app.ports import Clock, Secrets
from app.store import audit, backups, cipher, whole_file
from app.store.company_file import CompanyFile

IN_CLEAR_ONCE = (
    "What was on the disk in clear before may be found there until it is written over: on SSDs, in snapshots "
    "and in other programs' backups that can't be told. Encrypt the whole disk to be safe from that."
)


class Protection(Struct, frozen=True):
    """How a company file is kept. ``in_clear`` are copies of it, backups and replaced files, that are not."""

    is_encrypted: bool
    in_clear: tuple[Path, ...] = ()


def find_key(secrets: Secrets, path: Path) -> str | None:
    """The key of a company file: its own, else that of the company whose backup it is."""
    return secrets.get(_name(path.stem)) or secrets.get(_name(backups.company_of(path)))


def protection(company: CompanyFile) -> Protection:
    """How a file and its copies are kept now."""
    return Protection(company.is_encrypted, _copies_in_clear(company.path) if company.is_encrypted else ())


def recovery_key_of(company: CompanyFile, secrets: Secrets) -> str:
    """Make sure of a key in the keychain; the recovery key to show, once, before ``encrypt`` is called.

    Raises AlreadyEncrypted, SecretsUnavailable, WrongPassphrase.
    """
    if company.is_encrypted:
        raise AlreadyEncrypted
    secrets.require()
    name = _name(company.path.stem)
    key = secrets.get(name) or randomness.token_hex(32)
    secrets.set(name, key)
    if secrets.get(name) != key:
        raise SecretsUnavailable("The keychain did not keep the key", remedy="Nothing was encrypted.")
    return recovery_key.written(key)


def encrypt(company: CompanyFile, secrets: Secrets, by: str, clock: Clock) -> Protection:
    """Encrypt the file with the key that ``recovery_key_of`` made, then its backups and replaced files.

    A file that is encrypted already has only its copies encrypted: goes on where a crash ended it. What can't
    be (damaged, in use) is named in what is returned. Raises FileKeyMissing, StorageError; on any failure the
    file is as it was.
    """
    key = find_key(secrets, company.path)
    if key is None:
        raise FileKeyMissing(
            "There is no key yet to encrypt with", remedy="Let the recovery key be shown first."
        )
    if not company.is_encrypted:
        company.change_key(key)
        _note(company, "file.encrypted", by, clock)
    for copy in _copies_in_clear(company.path):
        try:
            whole_file.recode(copy, None, key)
        except StorageError:
            continue  # it is still in clear, and named
    return protection(company)


def decrypt(company: CompanyFile, by: str, clock: Clock) -> None:
    """Keep the file in clear from now on; its older backups stay encrypted. Raises NotEncrypted."""
    if not company.is_encrypted:
        raise NotEncrypted
    company.change_key(None)
    _note(company, "file.decrypted", by, clock)


def recover(path: Path, secrets: Secrets, text: str) -> None:
    """Put the key that a person wrote down back in the keychain, once it is known to open the file.

    Raises NotEncrypted, NoRecoveryKey, WrongRecoveryKey; the keychain is as it was then.
    """
    if not cipher.is_encrypted(path):
        raise NotEncrypted
    try:
        key = recovery_key.read(text)
    except ValueError as problem:
        raise NoRecoveryKey(detail=str(problem)) from None
    if not whole_file.opens_with(path, key):
        raise WrongRecoveryKey
    secrets.set(_name(path.stem), key)


def _name(stem: str) -> str:
    return f"file-key:{stem}"


def _copies_in_clear(path: Path) -> tuple[Path, ...]:
    copies = (*(backup.path for backup in backups.every(path)), *whole_file.replaced(path))
    return tuple(copy for copy in copies if not cipher.is_encrypted(copy))


def _note(company: CompanyFile, action: str, by: str, clock: Clock) -> None:
    with company.writer() as conn:
        audit.append(conn, by, action, "company", {}, clock.now())
