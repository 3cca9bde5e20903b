"""Logs hold no secret, survive a disk that is full, and keep the last lines for the crash page."""

import contextlib
import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import log
from app.errors import HomeUnusable
from app.log import RECENT, keep_report
from app.redaction import redact

JWT = "eyJlbmMiOiJBMTI4Q0JDLUhTMjU2In0..x9_Q-Zk3"
SECRETS = {
    "access token": JWT,
    "refresh token": "AB11737409381VJ8bUeXQXmlsyIIXYkTk7oVzBY1mGeOhsrxnd",
    "newer refresh token": "RT1-152-H0-1737409381lj8m2b0o9gkzvnw5qxsd",
    "client secret": "fYvK2bqLxJ0R7uQh3T9sDgNcWmZpAe5i",
    "restricted key": "rk_live_51NcuKoJx0aZ9",
    "secret key": "sk_test_51NcuKoJx0aZ9",
    "webhook secret": "whsec_9aX0kQ2bL7",
}
WAYS = {
    "header": "Authorization: Bearer {}",
    "basic header": "{{'authorization': 'Basic {}'}}",
    "json": '{{"access_token": "{}", "expires_in": 3600}}',
    "json, refresh": '{{"refresh_token":"{}"}}',
    "json, revoke": '{{"token": "{}"}}',
    "json, id": '{{"id_token": "{}"}}',
    "form": "grant_type=refresh_token&refresh_token={}&x=1",
    "form, secret": "client_id=abc&client_secret={}",
    "form, code": "code={}&state=1",
    "form, verifier": "code_verifier={}&x=1",
    "repr": "Tokens(client_secret='{}', access='x')",
    "bytes": "b'refresh_token={}'",
    "percent": "body=refresh_token%3D{}%26x%3D1",
    "variable": "COUNTERSIGN_PASSPHRASE={}",
    "keyword": "passphrase={}",
    "password": "password: {}",
    "Intuit's fault": "message=AuthenticationFailed; detail=Token expired: {}",
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_is_redacted_whatever_carries_it(secret: str, way: str) -> None:
    """Headers, forms, JSON, reprs and Intuit's own fault text."""
    line = redact("grant.failed " + WAYS[way].format(SECRETS[secret]) + " ms=12")
    assert SECRETS[secret] not in line
    assert SECRETS[secret][-8:] not in line
    assert "[redacted]" in line
    assert line.startswith("grant.failed ")


@pytest.mark.parametrize("secret", sorted(SECRETS.keys() - {"client secret"}))
def test_a_token_is_known_by_its_face(secret: str) -> None:
    """Also where nothing says that it is one. A client secret has no face: it is never put into a text."""
    assert SECRETS[secret] not in redact(f"unexpected {SECRETS[secret]!r} in the answer")


@given(st.text(alphabet=st.characters(codec="ascii", categories=["L", "N"]), min_size=12, max_size=60))
def test_any_bearer_is_redacted(token: str) -> None:
    """Whatever a service takes for a token."""
    assert redact(f"Bearer {token}") == "Bearer [redacted]"


@pytest.mark.parametrize(
    "line",
    [
        "http.answered method=GET host=127.0.0.1 path=/v3/company/1/query status=200 ms=3 trace=1-55ac7ca6",
        "quickbooks.written path=/v3/company/1/payment key=60c0304a12a8418383df358013952db0 status=200",
        "faults code 5010; Stale Object Error; trace 1-720cd9ab",
        "sync.failed service=quickbooks problem=The access token was refused",
    ],
)
def test_what_is_no_secret_stays_readable(line: str) -> None:
    """A log without its codes, keys and traces would help nobody."""
    assert redact(line) == line


@pytest.fixture
def quiet_root() -> Iterator[logging.Logger]:
    """The root logger, given back as it was."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield root
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        with contextlib.suppress(OSError):  # its file may be a full disk
            handler.close()
    root.setLevel(level)


def test_a_log_goes_to_its_file_and_to_memory_without_secrets(
    quiet_root: logging.Logger, tmp_path: Path
) -> None:
    """Messages, arguments and the texts of exceptions are redacted before they are written anywhere."""
    log.start(tmp_path / "logs")
    logger = logging.getLogger("tests.log")
    logger.info("grant.renewed token=%s", f"Bearer {JWT}")
    try:
        int(f'{{"refresh_token": "{SECRETS["refresh token"]}"}}')
    except ValueError:
        logger.exception("crash")
    written = (tmp_path / "logs" / "countersign.log").read_text(encoding="utf-8")
    for text in (written, "\n".join(RECENT)):
        assert "grant.renewed" in text
        assert "ValueError" in text
        assert all(secret not in text for secret in SECRETS.values())


def test_addresses_of_requests_are_not_logged(quiet_root: logging.Logger, tmp_path: Path) -> None:
    """The HTTP library would log whole addresses, which may carry a customer's name."""
    log.start(None)
    for name in ("httpx", "httpcore", "stripe"):
        assert not logging.getLogger(name).isEnabledFor(logging.INFO)


def test_a_folder_that_cannot_be_made_leaves_the_memory(quiet_root: logging.Logger, tmp_path: Path) -> None:
    """It is said, and the crash page still has its lines."""
    (tmp_path / "home").write_text("")
    with pytest.raises(HomeUnusable):
        log.start(tmp_path / "home" / "logs")
    logging.getLogger("tests.log").info("still.kept number=%d", 7)
    assert any("still.kept number=7" in line for line in RECENT)


def test_a_log_that_cannot_be_written_says_nothing(
    quiet_root: logging.Logger, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A full disk has its own message; a traceback of the log must not bury it."""
    folder = tmp_path / "logs"
    log.start(folder)
    (folder / "countersign.log").symlink_to("/dev/full")
    logging.getLogger("tests.log").info("lost.line")
    assert capsys.readouterr().err == ""


def test_a_crash_report_is_kept_beside_the_log(tmp_path: Path) -> None:
    """Redacted, the last twenty; a folder that takes nothing is no second crash."""
    log.start(tmp_path / "logs")
    first = datetime(2026, 11, 25, tzinfo=UTC)
    for number in range(25):
        path = keep_report(f"KeyError\nBearer {SECRETS['restricted key']}", first + timedelta(seconds=number))
        assert path is not None
        assert SECRETS["restricted key"] not in path.read_text(encoding="utf-8")
    kept = sorted(path.name for path in (tmp_path / "logs").glob("crash-*.txt"))
    assert (len(kept), kept[-1]) == (20, "crash-20261125-000024.txt")
    (tmp_path / "logs" / "crash-21001231-000000.txt").mkdir()
    assert keep_report("again", datetime(2100, 12, 31, tzinfo=UTC)) is None
    log.start(None)
    assert keep_report("without a folder", first) is None
