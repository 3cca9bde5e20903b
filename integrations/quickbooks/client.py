"""Calls to QuickBooks: limits, patience, tokens and traces; bytes in and bytes out (wire/quickbooks.md 2, 4).

Reads are repeated with growing pauses; a write is sent once, and once more only after a 401, with the same
requestid. Writes go through python-quickbooks' ``QuickBooks`` object over our own session, which gives it
time limits, fresh tokens and the exact bytes (wire/quickbooks.md 7.2).
"""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.errors import (
    AllowanceSpent,
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
NO_CONNECTION = "QuickBooks can't be reached"
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


ALLOWED = (Allowance(8, 1.0), Allowance(450, 60.0))
"""Under QuickBooks' 10 a second and 500 a minute (4), leaving room for others."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How calls are paced, and how reads are repeated."""

    patience: Patience = field(default_factory=Patience)
    allowances: tuple[Allowance, ...] = ALLOWED


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
        self._pace = Pace(*manners.allowances)
        self._throttled_reads = 0
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

    def post(self, path: str, query: Query, body: bytes, key: str) -> Answer:
        """Send a write's exact bytes under its key; the answer is a success without a fault in it.

        Raises:
            Unreachable: provably not sent.
            OutcomeUnknown: it may be written.
            RateLimited, AccessError, RemoteRejected: refused, not written.
        """
        token = self._grant.access_token()
        self._pace.wait()
        answer = self._sent(path, query, body, key)
        if faults.is_stale_token(answer):
            self._grant.renew(token)
            answer = self._sent(path, query, body, key)
        if not answer.is_success or faults.parse(answer.body) is not None:
            raise faults.of_write(answer)
        return answer

    def _sent(self, path: str, query: Query, body: bytes, key: str) -> Answer:
        parameters = [*query, ("requestid", key)]
        headers = {"Accept": "application/json", "Content-Type": "application/json"}
        try:
            answer: Answer = self._library().process_request(
                "POST", self.base_url + path, headers=headers, params=parameters, data=body
            )
        except NotSent as error:
            raise Unreachable(NO_CONNECTION, detail=str(error)) from error
        except MaybeSent as error:
            raise OutcomeUnknown(detail=str(error)) from error
        self._meter(SERVICE, CallKind.WRITE)
        trace = answer.header("intuit_tid", "intuit-tid")
        log.info("quickbooks.written path=%s key=%s status=%d trace=%s", path, key, answer.status, trace)
        return answer

    def _library(self) -> Any:
        if self._sdk is None:
            from quickbooks import QuickBooks

            sdk = QuickBooks(company_id=self.realm_id, minorversion=MINOR_VERSION)
            sdk.session = _Session(self._http, self._grant)
            self._sdk = sdk
        return self._sdk

    def _read(self, method: str, resource: str, query: Query, body: bytes) -> bytes:
        token = self._grant.access_token()
        answer = self._asked(method, resource, query, body, token)
        if faults.is_stale_token(answer):
            answer = self._asked(method, resource, query, body, self._grant.renew(token))
        if not answer.is_success or faults.parse(answer.body) is not None:
            raise faults.of_read(answer)
        if not (answer.body.lstrip().startswith(b"{") and answer.body.rstrip().endswith(b"}")):
            raise UnreadableAnswer(detail=f"{resource}: not a whole JSON object")
        self._throttled_reads = 0
        return answer.body

    def _asked(self, method: str, resource: str, query: Query, body: bytes, token: str) -> Answer:
        headers = {"Accept": "application/json", "Authorization": f"Bearer {token}"}
        if body:
            headers["Content-Type"] = "application/text"
        url = f"{self.base_url}{self.company_path}/{resource}"
        parameters = [*query, ("minorversion", str(MINOR_VERSION))]
        try:
            answer = self._http.request(method, url, headers=headers, query=parameters, body=body)
        except (NotSent, MaybeSent) as error:
            raise Unreachable(NO_CONNECTION, detail=str(error)) from error
        self._meter(SERVICE, CallKind.READ)
        return answer

    def _patiently(self, call: Callable[[], bytes], cancel: Cancel | None) -> bytes:
        import tenacity

        sleep = cancel.sleep if cancel is not None else time.sleep

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

    def _worn_out(self, error: RateLimited) -> RateLimited | AllowanceSpent:
        """A minute's limit passes in a minute; what outlasts two rounds of waiting is the month's (4)."""
        self._throttled_reads += 1
        if self._throttled_reads >= 2:
            return AllowanceSpent(detail=error.detail)
        return error


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
