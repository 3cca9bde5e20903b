"""The keychain, or where there is none an encrypted file. Secrets are never written in clear.

    open_secrets(folder, passphrase) -> Secrets     # the keychain, else the encrypted file in that folder
    KeyringSecrets(), FileSecrets(path, passphrase), MemorySecrets()

keyring and cryptography are imported when a secret is first asked for.
"""

import base64
import errno
import json
import os
import secrets as randomness
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.errors import DiskFull, SecretsUnavailable, WrongPassphrase
from app.ports import Secrets

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Passphrase = Callable[[], str | None]
"""Gives the passphrase, asking for it once at most; None when there is none."""

T = TypeVar("T")

SERVICE = "Countersign"
PART = 1000
"""Characters a keychain entry: Windows takes 2,560 bytes, and keyring stores UTF-16 there."""

SCRYPT = {"n": 2**15, "r": 8, "p": 1}
"""About 0.1 s and 32 MB a guess."""

_START_AFRESH = "If it is lost, move the file secrets.json away and connect again."


def open_secrets(folder: Path, passphrase: Passphrase) -> Secrets:
    """The system's keychain if it has one, else the encrypted file in this folder."""
    backend = _usable_backend()
    if backend is not None:
        return KeyringSecrets(backend)
    return FileSecrets(folder / "secrets.json", passphrase)


class MemorySecrets:
    """Secrets for the length of a process: the demo company keeps its stand-in tokens here."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """The value, or None."""
        return self._values.get(name)

    def set(self, name: str, value: str) -> None:
        """Keep it."""
        self._values[name] = value

    def delete(self, name: str) -> None:
        """Forget it."""
        self._values.pop(name, None)

    def require(self) -> None:
        """Memory is always there."""


class KeyringSecrets:
    """Secrets in the system's keychain. A long value is kept in numbered parts behind a short head.

    New parts are written under a fresh mark before the head names them, so that a crash between two writes
    leaves the old value whole.
    """

    def __init__(self, backend: "KeyringBackend | None" = None) -> None:
        self._backend = backend or _usable_backend()
        if self._backend is None:
            raise SecretsUnavailable
        self._lock = threading.Lock()

    def get(self, name: str) -> str | None:
        """The value, or None. Raises SecretsUnavailable when the keychain refuses."""
        with self._lock:
            head = self._read(name)
            names = _parts(name, head)
            if head is None or not names:
                return head[1:] if head else None
            parts = [self._read(part) for part in names]
        return None if None in parts else "".join(part for part in parts if part is not None)

    def set(self, name: str, value: str) -> None:
        """Store it; raises SecretsUnavailable when the keychain refuses."""
        with self._lock:
            old = _parts(name, self._read(name))
            if len(value) < PART:
                self._write(name, "=" + value)
            else:
                pieces = [value[start : start + PART] for start in range(0, len(value), PART)]
                head = f"+{randomness.token_hex(4)}.{len(pieces)}"
                for part, piece in zip(_parts(name, head), pieces, strict=True):
                    self._write(part, piece)
                self._write(name, head)
            for part in old:
                self._drop(part)

    def delete(self, name: str) -> None:
        """Forget it; no error when it is not there."""
        with self._lock:
            parts = _parts(name, self._read(name))
            for part in (name, *parts):
                self._drop(part)

    def require(self) -> None:
        """Raise SecretsUnavailable when the keychain refuses."""
        with self._lock:
            self._read("")

    def _read(self, name: str) -> str | None:
        return self._asked(lambda backend: backend.get_password(SERVICE, name))

    def _write(self, name: str, value: str) -> None:
        self._asked(lambda backend: backend.set_password(SERVICE, name, value))

    def _drop(self, name: str) -> None:
        from keyring.errors import PasswordDeleteError

        with suppress(PasswordDeleteError):
            self._asked(lambda backend: backend.delete_password(SERVICE, name))

    def _asked(self, question: "Callable[[KeyringBackend], T]") -> T:
        from keyring.errors import KeyringError, PasswordDeleteError

        assert self._backend is not None
        try:
            return question(self._backend)
        except PasswordDeleteError:
            raise
        except KeyringError as error:
            raise SecretsUnavailable(
                "The keychain refused", remedy="Unlock it, then try again.", detail=type(error).__name__
            ) from error


def _parts(name: str, head: str | None) -> tuple[str, ...]:
    if not head or not head.startswith("+"):
        return ()
    mark, count = head[1:].split(".")
    return tuple(f"{name}#{mark}.{number}" for number in range(int(count)))


def _usable_backend() -> "KeyringBackend | None":
    import keyring
    from keyring.backends import chainer, fail, null

    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring | null.Keyring) or _is_clear_text(backend):
        return None
    if isinstance(backend, chainer.ChainerBackend):
        usable = [inner for inner in backend.backends if not _is_clear_text(inner)]
        return usable[0] if usable else None
    return backend


def _is_clear_text(backend: "KeyringBackend") -> bool:
    # keyrings.alt may be installed by other programs; its file keyrings are no keychain.
    return type(backend).__module__.startswith("keyrings.")


class FileSecrets:
    """Secrets in one file, encrypted (scrypt, AES-256-GCM) and unlocked by a passphrase.

    The file is rewritten whole, into a new file that takes the old one's place; several processes may use it.
    """

    def __init__(self, path: Path, passphrase: Passphrase) -> None:
        self._path = path
        self._passphrase = passphrase
        self._lock = threading.Lock()
        self._asked: str | None = None
        self._keys: dict[bytes, bytes] = {}

    def get(self, name: str) -> str | None:
        """The value, or None. Raises SecretsUnavailable or WrongPassphrase."""
        with self._lock:
            return self._load().get(name)

    def set(self, name: str, value: str) -> None:
        """Store durably before returning. Raises SecretsUnavailable or WrongPassphrase."""
        self._change(lambda values: values.update({name: value}))

    def delete(self, name: str) -> None:
        """Forget; no error when it is not there."""
        if self._path.exists():
            self._change(lambda values: values.pop(name, None))

    def require(self) -> None:
        """Raise SecretsUnavailable or WrongPassphrase when nothing could be stored."""
        with self._lock:
            if not self._load():
                self._phrase()

    def _change(self, change: Callable[[dict[str, str]], object]) -> None:
        from filelock import FileLock

        with self._lock:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                with FileLock(self._path.with_suffix(".lock"), timeout=30):
                    values = self._load()
                    change(values)
                    self._save(values)
            except OSError as error:
                raise _unusable(error) from error

    def _load(self) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            kept = json.loads(self._path.read_bytes())
            salt, nonce, box = (base64.b64decode(kept[part]) for part in ("salt", "nonce", "box"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise _unusable(error) from error
        except (ValueError, KeyError, TypeError) as error:
            raise SecretsUnavailable(
                "The secrets file is damaged", remedy=_START_AFRESH, detail=type(error).__name__
            ) from error
        try:
            clear = AESGCM(self._key(salt)).decrypt(nonce, box, SERVICE.encode())
        except InvalidTag as error:
            self._asked, self._keys = None, {}
            raise WrongPassphrase(remedy=f"Check the passphrase. {_START_AFRESH}") from error
        values: dict[str, str] = json.loads(clear)
        return values

    def _save(self, values: dict[str, str]) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        salt = next(iter(self._keys), None) or randomness.token_bytes(16)
        nonce = randomness.token_bytes(12)
        box = AESGCM(self._key(salt)).encrypt(nonce, json.dumps(values).encode(), SERVICE.encode())
        parts = {"salt": salt, "nonce": nonce, "box": box}
        text = json.dumps({name: base64.b64encode(part).decode() for name, part in parts.items()})
        _replace(self._path, text.encode())

    def _key(self, salt: bytes) -> bytes:
        from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

        if salt not in self._keys:
            self._keys = {salt: Scrypt(salt=salt, length=32, **SCRYPT).derive(self._phrase().encode())}
        return self._keys[salt]

    def _phrase(self) -> str:
        self._asked = self._asked or self._passphrase()
        if not self._asked:
            raise SecretsUnavailable
        return self._asked


def _unusable(error: OSError) -> DiskFull | SecretsUnavailable:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(detail=error.strerror or "")
    return SecretsUnavailable(
        "The secrets file can't be used",
        remedy="Check that its folder exists and that you may write in it.",
        detail=error.strerror or type(error).__name__,
    )


def _replace(path: Path, content: bytes) -> None:
    """Write a file so that a crash leaves the old or the new one, readable by its owner only."""
    fresh = path.with_name(f"{path.name}.{randomness.token_hex(4)}.new")
    try:
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
