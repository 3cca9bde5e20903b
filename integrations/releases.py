"""Asks one address which version is the newest: a JSON object with ``version`` and, if it likes, ``page``."""

import json

from app.errors import CountersignError
from app.ports import Newest
from app.update_errors import NoUpdatesAddress, UpdatesUnreachable, UpdatesUnreadable
from integrations.http import Http, Limits, MaybeSent, NotSent, is_loopback

_MOST_BYTES = 100_000
_LONGEST = 40


def newest(url: str) -> Newest:
    """What the address says. Nothing is downloaded, and nothing of this machine or its books is told.

    ``page`` is where a person may read on, empty unless it is an https address.

    Raises:
        NoUpdatesAddress, UpdatesUnreachable, UpdatesUnreadable.
    """
    if not url:
        raise NoUpdatesAddress
    if not url.startswith("https://") and not is_loopback(url):
        raise UpdatesUnreadable("The address for newer versions must begin with https://")
    http = Http(Limits(connect=5.0, read=10.0))
    try:
        answer = http.request("GET", url, headers={"Accept": "application/json"})
    except (NotSent, MaybeSent) as problem:
        raise UpdatesUnreachable(detail=str(problem)) from None
    finally:
        http.close()
    if not answer.is_success:
        raise UpdatesUnreachable(detail=f"it answered with status {answer.status}")
    return _read(answer.body)


def _read(body: bytes) -> Newest:
    unreadable: CountersignError = UpdatesUnreadable()
    if len(body) > _MOST_BYTES:
        raise unreadable
    try:
        told = json.loads(body)
        version, page = str(told["version"]), str(told.get("page", ""))
    except (ValueError, LookupError, TypeError, AttributeError):
        raise unreadable from None
    if not version or len(version) > _LONGEST or not version[0].isdigit() or not version.isascii():
        raise unreadable
    return Newest(version, page if page.startswith("https://") else "")
