"""Calls to QuickBooks: limits, patience, tokens and traces; bytes in and bytes out (wire/quickbooks.md 2, 4).

Reads are repeated with growing pauses; a write is sent once, and once more only after a 401, with the same
requestid. Reads are what Intuit counts by the month; when a month's are used up, reads are refused while
writes still pass, and waiting a minute does not help (4). Writes go through python-quickbooks'
``QuickBooks`` object over our own session, which gives it time limits, fresh tokens and the exact bytes
(wire/quickbooks.md 7.2).
"""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from app.errors import (
    AllowanceSpent,
    CountersignError,
    OutcomeUnknown,
    RateLimited,
    RemoteFault,
    Unreachable,
    UnreadableAnswer,
)
from app.ports import CallKind, Cancel, Meter
from integrations.grant import Grant
from integrations.http import Answer, Http, MaybeSent, NotSent, Query
from integrations.quickbooks import faults
from integrations.usage import Allowance, Pace

if TYPE_CHECKING:
    import tenacity

log = logging.getLogger(__name__)

SERVICE = "quickbooks"
JSON = "application/json"
MINOR_VERSION = 75
LONG_STATEMENT = 1500
"""Characters; a longer query goes in the body of a POST, which reads all the same (2.2)."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How reads are repeated: tries, and seconds to pause after a failure or when throttled."""

    attempts: int = 4
    first: float = 0.5
    longest: float = 20.0
    throttled: float = 60.0


ALLOWED = (Allowance(1, 0.111), Allowance(475, 60.0))
"""QuickBooks takes 10 calls a second and 500 a minute from one app and company (4). Nine a second, evenly,
and 475 in any minute use over nine tenths of that, and leave room for calls that arrive closer together than
they were sent."""

BATCHES = Allowance(38, 60.0)
"""Of 40 a minute (4); each item counts as a call besides (2.5)."""

LONGEST_BATCH = 30
LONGEST_BATCH_KEY = 36
LONGEST_ITEM_NAME = 10


@dataclass(frozen=True, slots=True)
class Manners:
    """How calls are paced, and how reads are repeated. ``monotonic`` and ``sleep`` tell and pass seconds."""

    patience: Patience = field(default_factory=Patience)
    allowances: tuple[Allowance, ...] = ALLOWED
    batches: Allowance = BATCHES
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


class QuickBooksClient:
    """One company's API at QuickBooks; may be used by several threads."""

    def __init__(
        self,
        *,
        base_url: str,
        realm_id: str,
        grant: Grant,
        meter: Meter,
        http: Http,
        manners: Manners,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.realm_id = realm_id
        self._grant = grant
        self._meter = meter
        self._http = http
        self._patience = manners.patience
        self._monotonic = manners.monotonic
        self._sleep = manners.sleep
        self._pace = Pace(*manners.allowances, monotonic=manners.monotonic)
        self._batch_pace = Pace(manners.batches, monotonic=manners.monotonic)
        self._refused_since: float | None = None
        self._refused_rounds = 0
        self._wrote_at: float | None = None
        self._sdk: Any = None

    @property
    def company_path(self) -> str:
        """The path all resources of this company lie under."""
        return f"/v3/company/{self.realm_id}"

    def get(self, resource: str, query: Query = (), *, cancel: Cancel | None = None) -> bytes:
        """Read a resource (``companyinfo/1``, ``cdc``); raises the read errors of ``faults``."""
        return self._patiently(lambda: self._read("GET", resource, query, b""), cancel)

    def query(self, statement: str, *, cancel: Cancel | None = None) -> bytes:
        """Run a query statement (2.2); raises the read errors of ``faults``."""
        if len(statement) <= LONG_STATEMENT:
            return self.get("query", (("query", statement),), cancel=cancel)
        return self._patiently(lambda: self._read("POST", "query", (), statement.encode()), cancel)

    def pdf(self, resource: str) -> bytes:
        """A document's pages; raises the read errors of ``faults``."""
        return self._patiently(lambda: self._read("GET", resource, (), b"", accept="application/pdf"), None)

    def post(self, path: str, query: Query, body: bytes, key: str, *, content_type: str = JSON) -> Answer:
        """Send a write's exact bytes under its key; the answer is a success without a fault in it.

        Raises:
            Unreachable: provably not sent.
            OutcomeUnknown: it may be written.
            RateLimited, AccessError, RemoteRejected: refused, not written.
        """
        self._pace.wait(self._sleep)
        return self._written(_Write(path, query, body, key, content_type))

    def batch(self, body: bytes, key: str, items: int) -> bytes:
        """Send up to 30 writes at once under one key of at most 36 characters (2.5); raises as ``post``.

        The answer may hold faults of single items, and lack items.
        """
        assert items <= LONGEST_BATCH, "the service takes no more"
        assert len(key) <= LONGEST_BATCH_KEY, "the service takes no longer one"
        self._batch_pace.wait(self._sleep)
        self._pace.wait(self._sleep, calls=items)
        write = _Write(f"{self.company_path}/batch", (("minorversion", str(MINOR_VERSION)),), body, key, JSON)
        return self._written(write).body

    def _written(self, write: "_Write") -> Answer:
        token = self._grant.access_token()
        answer = self._sent(write)
        if faults.is_stale_token(answer):
            self._grant.renew(token)
            answer = self._sent(write)
        if not answer.is_success or faults.parse(answer.body) is not None:
            raise faults.of_write(answer)
        self._wrote_at = self._monotonic()
        return answer

    def _sent(self, write: "_Write") -> Answer:
        parameters = [*write.query, ("requestid", write.key)]
        headers = {"Accept": JSON, "Content-Type": write.content_type}
        try:
            answer: Answer = self._library().process_request(
                "POST", self.base_url + write.path, headers=headers, params=parameters, data=write.body
            )
        except NotSent as error:
            raise Unreachable(detail=str(error)) from error
        except MaybeSent as error:
            raise OutcomeUnknown(detail=str(error)) from error
        self._meter(SERVICE, CallKind.WRITE)
        log.info("quickbooks.written path=%s key=%s status=%d trace=%s",
                 write.path, write.key, answer.status, answer.header("intuit_tid", "intuit-tid"))  # fmt: skip
        return answer

    def _library(self) -> Any:
        if self._sdk is None:
            from quickbooks import QuickBooks

            sdk = QuickBooks(company_id=self.realm_id, minorversion=MINOR_VERSION)
            sdk.session = _Session(self._http, self._grant)
            self._sdk = sdk
        return self._sdk

    def _read(self, method: str, resource: str, query: Query, body: bytes, *, accept: str = JSON) -> bytes:
        token = self._grant.access_token()
        ask = partial(self._asked, method, resource, query, body, accept=accept)
        answer = ask(token)
        if faults.is_stale_token(answer):
            answer = ask(self._grant.renew(token))
        if not answer.is_success or faults.parse(answer.body) is not None:
            raise self._refused(faults.of_read(answer))
        begin, end = (b"{", b"}") if accept == JSON else (b"%PDF", b"%%EOF")
        if not (answer.body.lstrip().startswith(begin) and answer.body.rstrip().endswith(end)):
            raise UnreadableAnswer(detail=f"{resource}: not a whole answer")
        self._refused_since, self._refused_rounds = None, 0
        return answer.body

    def _asked(
        self, method: str, resource: str, query: Query, body: bytes, token: str, *, accept: str
    ) -> Answer:
        headers = {"Accept": accept, "Authorization": f"Bearer {token}"}
        if body:
            headers["Content-Type"] = "application/text"
        url = f"{self.base_url}{self.company_path}/{resource}"
        parameters = [*query, ("minorversion", str(MINOR_VERSION))]
        try:
            answer = self._http.request(method, url, headers=headers, query=parameters, body=body)
        except (NotSent, MaybeSent) as error:
            raise Unreachable(detail=str(error)) from error
        self._meter(SERVICE, CallKind.READ)
        return answer

    def _patiently(self, call: Callable[[], bytes], cancel: Cancel | None) -> bytes:
        import tenacity

        sleep = cancel.sleep if cancel is not None and self._sleep is time.sleep else self._sleep

        def paced() -> bytes:
            if cancel is not None:
                cancel.check()
            self._pace.wait(sleep)
            return call()

        passing = (RateLimited, RemoteFault, Unreachable, UnreadableAnswer)
        retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(passing),
            stop=tenacity.stop_after_attempt(self._patience.attempts),
            wait=self._pause,
            sleep=sleep,
            reraise=True,
        )
        try:
            return retrying(paced)
        except RateLimited as error:
            raise self._worn_out(error) from error

    def _pause(self, state: "tenacity.RetryCallState") -> float:
        from random import uniform

        error = state.outcome.exception() if state.outcome is not None else None
        if isinstance(error, RateLimited):
            return self._patience.throttled
        ceiling = min(self._patience.longest, self._patience.first * 2**state.attempt_number)
        return uniform(ceiling / 2, ceiling)  # noqa: S311 - jitter, no secret

    def _refused(self, error: CountersignError) -> CountersignError:
        if isinstance(error, RateLimited) and self._refused_since is None:
            self._refused_since = self._monotonic()
        return error

    def _worn_out(self, error: RateLimited) -> RateLimited | AllowanceSpent:
        """A minute's limit passes in a minute; the month's does not, and lets writes through meanwhile (4).

        So reads that stay refused over minutes are the month's when a write passed after the first refusal,
        or when a second round of waiting did not help either.
        """
        self._refused_rounds += 1
        wrote_at, since = self._wrote_at, self._refused_since
        has_written = wrote_at is not None and since is not None and wrote_at >= since
        return AllowanceSpent(detail=error.detail) if has_written or self._refused_rounds > 1 else error


@dataclass(frozen=True, slots=True)
class _Write:
    """One write on its way."""

    path: str
    query: Query
    body: bytes
    key: str
    content_type: str


class _Session:
    """What python-quickbooks takes for a requests session, over our HTTP and our tokens."""

    def __init__(self, http: Http, grant: Grant) -> None:
        self._http = http
        self._grant = grant

    @property
    def access_token(self) -> str:
        return self._grant.access_token()

    def request(
        self, method: str, url: str, *, headers: Mapping[str, str], params: Query, data: bytes
    ) -> Answer:
        return self._http.request(method, url, headers=headers, query=params, body=data)
