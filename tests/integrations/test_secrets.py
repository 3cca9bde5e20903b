"""Secrets: in the keychain where there is one, else encrypted under a passphrase; never in clear text."""

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from app.errors import SecretsUnavailable, WrongPassphrase
from app.ports import Secrets
from integrations.secrets import PART, FileSecrets, KeyringSecrets, MemorySecrets, open_secrets

PHRASE = "correct horse battery staple"
LONG = "".join(f"{number:08d}" for number in range(800))
"""As long as two of Intuit's tokens: more than Windows takes in one entry."""

_WRITER = """
import sys
from pathlib import Path
from integrations.secrets import FileSecrets
secrets = FileSecrets(Path(sys.argv[1]), lambda: "correct horse battery staple")
for number in range(15):
    secrets.set(f"{sys.argv[2]}:{number}", sys.argv[2] * 20)
"""


class Chain(KeyringBackend):
    """A keychain with the manners of a real one: entries of a limited length, and a lock."""

    priority = 1.0  # type: ignore[assignment] # keyring's own way of saying it

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}
        self.is_locked = False
        self.writes_left = 10**9

    def get_password(self, service: str, username: str) -> str | None:
        """The entry."""
        self._open()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep an entry of at most 2,560 bytes of UTF-16, as Windows does."""
        self._open()
        self.writes_left -= 1
        if self.writes_left < 0:
            raise KeyringLocked("the session ended")
        assert len(password.encode("utf-16-le")) <= 2560
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Drop an entry; an error when there is none."""
        self._open()
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")

    def _open(self) -> None:
        if self.is_locked:
            raise KeyringLocked("locked")


@pytest.fixture
def chain() -> Chain:
    """An open keychain."""
    return Chain()


@pytest.fixture
def system() -> Iterator[None]:
    """The process's keyring, given back afterwards."""
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture(params=["memory", "keychain", "file"])
def secrets(request: pytest.FixtureRequest, tmp_path: Path, chain: Chain) -> Secrets:
    """Each of the three, for what they have in common."""
    if request.param == "memory":
        return MemorySecrets()
    if request.param == "keychain":
        return KeyringSecrets(chain)
    return FileSecrets(tmp_path / "deep" / "secrets.json", lambda: PHRASE)


@pytest.mark.parametrize("value", ["", "short", "=", "+1.2", "ünïcode 🗝", LONG, "x" * PART, "x" * (PART - 1)])
def test_what_is_stored_comes_back(secrets: Secrets, value: str) -> None:
    """Any text, replaced by any other, and gone when forgotten."""
    assert secrets.get("quickbooks:a") is None
    secrets.set("quickbooks:a", LONG + LONG)
    secrets.set("quickbooks:a", value)
    secrets.set("stripe:a", "another")
    assert secrets.get("quickbooks:a") == value
    secrets.delete("quickbooks:a")
    secrets.delete("quickbooks:a")
    assert secrets.get("quickbooks:a") is None
    assert secrets.get("stripe:a") == "another"
    secrets.require()


@given(st.lists(st.text(max_size=3 * PART), min_size=1, max_size=5))
def test_a_keychain_keeps_no_leftovers(values: list[str]) -> None:
    """However long the values were, deleting the last leaves an empty keychain."""
    chain = Chain()
    secrets = KeyringSecrets(chain)
    for value in values:
        secrets.set("name", value)
        assert secrets.get("name") == value
    secrets.delete("name")
    assert chain.entries == {}


@pytest.mark.parametrize("writes", range(8))
def test_a_crash_between_two_parts_keeps_the_old_value(chain: Chain, writes: int) -> None:
    """The head changes last: until then the old value is whole, from then on the new one."""
    secrets = KeyringSecrets(chain)
    secrets.set("name", LONG)
    chain.writes_left = writes
    fresh = LONG[::-1]
    try:
        secrets.set("name", fresh)
    except SecretsUnavailable:
        assert KeyringSecrets(chain).get("name") == LONG
    else:
        assert KeyringSecrets(chain).get("name") == fresh


def test_a_locked_keychain_says_so(chain: Chain) -> None:
    """Every use and the question beforehand; unlocked, all is there."""
    secrets = KeyringSecrets(chain)
    secrets.set("name", "value")
    chain.is_locked = True
    uses = (lambda: secrets.get("name"), lambda: secrets.set("name", "x"), lambda: secrets.delete("name"))
    for use in (*uses, secrets.require):
        with pytest.raises(SecretsUnavailable, match="keychain refused") as met:
            use()
        assert "Unlock" in met.value.remedy
    chain.is_locked = False
    assert secrets.get("name") == "value"


def test_the_keychain_is_used_where_there_is_one(system: None, chain: Chain, tmp_path: Path) -> None:
    """No file is made then, and no passphrase asked for."""
    keyring.set_keyring(chain)
    open_secrets(tmp_path, lambda: pytest.fail("asked for a passphrase")).set("name", "value")
    assert chain.entries
    assert list(tmp_path.iterdir()) == []


class PlainText(Chain):
    """A keyring that other programs may have installed, which writes clear text."""


PlainText.__module__ = "keyrings.alt.file"


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlainText])
def test_no_keychain_means_an_encrypted_file(
    system: None, tmp_path: Path, backend: type[KeyringBackend]
) -> None:
    """None at all, one that forgets, one that writes clear text: none of them is a keychain."""
    keyring.set_keyring(backend())  # type: ignore[no-untyped-call]
    open_secrets(tmp_path, lambda: PHRASE).set("name", "value")
    assert "value" not in (tmp_path / "secrets.json").read_text()
    with pytest.raises(SecretsUnavailable):
        KeyringSecrets()


def test_of_several_keychains_a_safe_one_is_taken(
    system: None, tmp_path: Path, chain: Chain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clear-text one before it in the chain is passed over."""
    plain = PlainText()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, chain])
    keyring.set_keyring(chainer.ChainerBackend())
    open_secrets(tmp_path, lambda: PHRASE).set("name", "value")
    assert chain.entries
    assert not plain.entries


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with one secret in it."""
    path = tmp_path / "secrets.json"
    FileSecrets(path, lambda: PHRASE).set("quickbooks:larkspur", "the token itself")
    return path


def test_the_file_shows_nothing_and_is_the_owners_alone(file: Path) -> None:
    """Neither values nor the passphrase nor whose they are, readable by its owner only."""
    text = file.read_text()
    for secret in ("token", "larkspur", "horse"):
        assert secret not in text
    assert sorted(each.name for each in file.parent.iterdir()) == ["secrets.json", "secrets.lock"]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_same_secret_never_looks_the_same(file: Path) -> None:
    """Each writing has a nonce of its own."""
    before = file.read_bytes()
    FileSecrets(file, lambda: PHRASE).set("quickbooks:larkspur", "the token itself")
    assert file.read_bytes() != before


def test_a_wrong_passphrase_opens_nothing_and_may_be_corrected(file: Path) -> None:
    """It is asked for again by the same program, and the file is as it was."""
    before = file.read_bytes()
    answers = iter(["wrong", "wrong again", PHRASE])
    secrets = FileSecrets(file, lambda: next(answers))
    with pytest.raises(WrongPassphrase):
        secrets.get("quickbooks:larkspur")
    with pytest.raises(WrongPassphrase):
        secrets.set("other", "value")
    assert file.read_bytes() == before
    assert secrets.get("quickbooks:larkspur") == "the token itself"
    assert secrets.get("quickbooks:larkspur") == "the token itself"


def test_without_a_passphrase_the_file_stays_closed(file: Path, tmp_path: Path) -> None:
    """Reading, writing and the question beforehand say so, with a file and without one."""
    for path in (file, tmp_path / "none.json"):
        closed = FileSecrets(path, lambda: None)
        with pytest.raises(SecretsUnavailable):
            closed.require()
        with pytest.raises(SecretsUnavailable):
            closed.set("name", "value")
    assert not (tmp_path / "none.json").exists()


@pytest.mark.parametrize("part", ["salt", "nonce", "box"])
def test_a_changed_file_is_refused(file: Path, part: str) -> None:
    """One letter anywhere: authenticated encryption notices, and nothing made up is returned."""
    kept = json.loads(file.read_text())
    kept[part] = ("B" if kept[part][0] == "A" else "A") + kept[part][1:]
    file.write_text(json.dumps(kept))
    with pytest.raises(WrongPassphrase):
        FileSecrets(file, lambda: PHRASE).get("quickbooks:larkspur")


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"no json", b'{"salt": 1, "nonce": 2, "box": 3}', b"\xff\xfe"]
)
def test_rubbish_is_said_to_be_damaged(file: Path, content: bytes) -> None:
    """Not a traceback, not an empty set of secrets that the next writing would make true."""
    file.write_bytes(content)
    secrets = FileSecrets(file, lambda: PHRASE)
    for use in (lambda: secrets.get("name"), lambda: secrets.set("name", "value"), secrets.require):
        with pytest.raises(SecretsUnavailable, match="damaged"):
            use()
    assert file.read_bytes() == content


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """A file where the folder should be."""
    (tmp_path / "secrets").write_text("")
    secrets = FileSecrets(tmp_path / "secrets" / "secrets.json", lambda: PHRASE)
    with pytest.raises(SecretsUnavailable, match="secrets file"):
        secrets.set("name", "value")
    with pytest.raises(SecretsUnavailable, match="secrets file"):
        secrets.get("name")


def test_two_processes_lose_nothing_of_each_other(tmp_path: Path) -> None:
    """Both read, change and write the same file at once; every secret of both is there afterwards."""
    path = tmp_path / "secrets.json"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(path), name], env=environment) for name in "ab"
    ]
    assert [each.wait(60) for each in running] == [0, 0]
    secrets = FileSecrets(path, lambda: PHRASE)
    for name in "ab":
        assert [secrets.get(f"{name}:{number}") for number in range(15)] == [name * 20] * 15
    assert sorted(each.name for each in tmp_path.iterdir()) == ["secrets.json", "secrets.lock"]
