"""Calls to Xero: limits, patience and tokens; bytes in and bytes out (wire/xero.md 2.1, 4).

Reads are repeated with growing pauses; a write is sent once, and once more only after a 401 for a stale
token, the same bytes under the same key. Nobody sleeps here for a limit but through the caller's ``cancel``:
a call without one that would have to wait raises RateLimited with the pause instead.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from app.errors import (
    AllowanceSpent,
    CountersignError,
    OutcomeUnknown,
    RateLimited,
    RemoteFault,
    Unreachable,
    UnreadableAnswer,
)
from app.ports import Allowances, CallKind, Cancel, Meter
from integrations.grant import Grant
from integrations.http import Answer, Http, MaybeSent, NotSent, Query
from integrations.usage import Allowance, Pace
from integrations.xero import faults

if TYPE_CHECKING:
    import tenacity

log = logging.getLogger(__name__)

SERVICE = "xero"
ACCOUNTING = "/api.xro/2.0"
PROJECTS = "/projects.xro/2.0"
JSON = "application/json"

IN_FLIGHT = 4
"""One under Xero's five calls in progress (4)."""

STARTER_DAY, HIGHER_DAY = 1000, 5000
"""Calls a day: on the Starter tier, and on those above (4)."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How reads are repeated: tries, and the pause after a failure, growing, in seconds."""

    attempts: int = 4
    first: float = 0.5
    longest: float = 20.0


@dataclass(frozen=True, slots=True)
class Manners:
    """How calls are paced: under Xero's 60 a minute (4). ``monotonic`` is seconds."""

    patience: Patience = field(default_factory=Patience)
    allowance: Allowance = Allowance(55, 60.0)  # noqa: RUF009 - frozen
    monotonic: Callable[[], float] = time.monotonic


class XeroClient:
    """One organisation's API at Xero; may be used by several threads."""

    def __init__(
        self, *, base_url: str, tenant_id: str, grant: Grant, meter: Meter, http: Http, manners: Manners
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.tenant_id = tenant_id
        self._grant = grant
        self._meter = meter
        self._http = http
        self._manners = manners
        self._pace = Pace(manners.allowance, monotonic=manners.monotonic)
        self._slots = threading.BoundedSemaphore(IN_FLIGHT)
        self._left_today: int | None = None
        self._per_day = STARTER_DAY
        self._blocked_until = 0.0

    @property
    def allowances(self) -> Allowances:
        """What Xero lets us call, by the headers of its last answer."""
        if self._left_today is None:
            return Allowances(per_minute=60, reads_only=False)
        return Allowances(
            tier="Starter" if self._per_day == STARTER_DAY else "Core or above",
            per_minute=60,
            per_day=self._per_day,
            reads_only=False,
            remaining_today=self._left_today,
        )

    def get(
        self,
        path: str,
        query: Query = (),
        *,
        since: datetime | None = None,
        accept: str = JSON,
        cancel: Cancel | None = None,
    ) -> Answer:
        """Read; raises the read errors of ``faults``.

        With ``cancel`` it is a sync that reads: it waits for limits.
        """
        headers = {"Accept": accept}
        if since is not None:
            headers["If-Modified-Since"] = f"{since:%Y-%m-%dT%H:%M:%S}"
        return self._patiently(lambda: self._read(path, query, headers), cancel)

    def write(self, method: str, path: str, query: Query, body: bytes, key: str) -> Answer:
        """Send a write's exact bytes under its key; the answer is a success.

        Raises:
            Unreachable: provably not sent.
            OutcomeUnknown: it may be written.
            RateLimited, AllowanceSpent, AccessError, RemoteRejected: refused, not written.
        """
        headers = {"Accept": JSON}
        if method != "DELETE":
            headers |= {"Content-Type": JSON, "Idempotency-Key": key}
        token = self._grant.access_token()
        self._take_turn(None)
        answer = self._sent(method, path, query, headers, body, token)
        if faults.is_stale_token(answer):
            token = self._grant.renew(token)
            answer = self._sent(method, path, query, headers, body, token)
        log.info("xero.written method=%s path=%s key=%s status=%d", method, path, key, answer.status)
        if not answer.is_success:
            raise self._noted(faults.of_write(answer))
        return answer

    def _sent(
        self, method: str, path: str, query: Query, headers: dict[str, str], body: bytes, token: str
    ) -> Answer:
        try:
            return self._call(method, path, query, headers, body, token)
        except NotSent as error:
            raise Unreachable(detail=str(error)) from error
        except MaybeSent as error:
            raise OutcomeUnknown(detail=str(error)) from error

    def _read(self, path: str, query: Query, headers: dict[str, str]) -> Answer:
        token = self._grant.access_token()
        answer = self._asked(path, query, headers, token)
        if faults.is_stale_token(answer):
            answer = self._asked(path, query, headers, self._grant.renew(token))
        if not answer.is_success:
            raise self._noted(faults.of_read(answer))
        if headers["Accept"] == JSON and not _is_whole(answer.body):
            raise UnreadableAnswer(detail=f"{path}: not a whole JSON document")
        return answer

    def _asked(self, path: str, query: Query, headers: dict[str, str], token: str) -> Answer:
        try:
            return self._call("GET", path, query, headers, b"", token)
        except (NotSent, MaybeSent) as error:
            raise Unreachable(detail=str(error)) from error

    def _call(
        self, method: str, path: str, query: Query, headers: dict[str, str], body: bytes, token: str
    ) -> Answer:
        ours = {
            "Authorization": f"Bearer {token}",
            "xero-tenant-id": self.tenant_id,
            "Accept-Encoding": "gzip",
        }
        with self._slots:
            answer = self._http.request(
                method, self.base_url + path, headers=headers | ours, query=query, body=body
            )
        self._meter(SERVICE, CallKind.READ if method == "GET" else CallKind.WRITE)
        left = answer.header("x-daylimit-remaining")
        if left.isdigit():
            self._left_today = int(left)
            # More left than a Starter day has: the tier is a higher one.
            self._per_day = HIGHER_DAY if int(left) >= STARTER_DAY else self._per_day
        return answer

    def _take_turn(self, cancel: Cancel | None) -> None:
        """Return when one more call is allowed."""
        blocked = self._blocked_until - self._manners.monotonic()
        if blocked > 0:
            raise _spent(timedelta(seconds=blocked))
        while (delay := self._pace.ask()) > 0:
            if cancel is None:
                raise RateLimited(retry_after=timedelta(seconds=delay))
            cancel.sleep(delay)

    def _noted(self, error: CountersignError) -> CountersignError:
        """Remember a day's limit, so that nothing more is asked before its time."""
        if isinstance(error, AllowanceSpent) and error.retry_after is not None:
            self._blocked_until = self._manners.monotonic() + error.retry_after.total_seconds()
        return error

    def _patiently(self, call: Callable[[], Answer], cancel: Cancel | None) -> Answer:
        import tenacity

        def paced() -> Answer:
            if cancel is not None:
                cancel.check()
            self._take_turn(cancel)
            return call()

        passing: tuple[type[CountersignError], ...] = (RemoteFault, Unreachable, UnreadableAnswer)
        if cancel is not None:
            passing += (RateLimited,)
        retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(passing),
            stop=tenacity.stop_after_attempt(self._manners.patience.attempts),
            wait=self._pause,
            sleep=cancel.sleep if cancel is not None else time.sleep,
            reraise=True,
        )
        return retrying(paced)

    def _pause(self, state: "tenacity.RetryCallState") -> float:
        from random import uniform

        error = state.outcome.exception() if state.outcome is not None else None
        if isinstance(error, RateLimited) and error.retry_after is not None:
            return error.retry_after.total_seconds()
        patience = self._manners.patience
        ceiling = min(patience.longest, patience.first * 2**state.attempt_number)
        return uniform(ceiling / 2, ceiling)  # noqa: S311 - jitter, no secret


def _is_whole(body: bytes) -> bool:
    """Whether it looks like JSON from end to end; a cut body or a gateway's HTML does not."""
    text = body.strip()
    return (text[:1], text[-1:]) in {(b"{", b"}"), (b"[", b"]")}


def _spent(wait: timedelta) -> AllowanceSpent:
    return AllowanceSpent(
        "Xero's calls for today are used up",
        remedy="Go on after the pause that Xero asks for.",
        detail=f"again in {round(wait.total_seconds())} s",
        retry_after=wait,
    )
