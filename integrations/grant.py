"""A connection's tokens: kept in Secrets, refreshed early, by one caller at a time, also across processes.

Intuit revokes a connection whose refresh token is used twice in parallel, and loses one whose new token is
not kept (wire/quickbooks.md 1.4). So: one lock file a connection, the newest tokens read again under the
lock, the new pair stored before anyone uses it, and the value before it tried once when the newest fails.
"""

import base64
import json
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlencode

from app.domain.record import plain, replace
from app.errors import (
    ConnectionRevoked,
    CountersignError,
    NotConnected,
    RateLimited,
    RemoteFault,
    Unreachable,
    UnreadableAnswer,
    WrongCredentials,
)
from app.ports import CallKind, Meter, Secrets
from integrations.http import Answer, Http, MaybeSent, NotSent
from integrations.oauth import Consent

log = logging.getLogger(__name__)

EARLY = timedelta(minutes=5)
LOCK_SECONDS = 180.0
"""Longer than one refresh can take with its time limits."""


class GrantRefused(CountersignError):
    """The token endpoint says ``invalid_grant``: this code or refresh token is dead."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One connection's secrets. Instants are UTC epoch seconds; ``previous`` is the refresh token before."""

    client_secret: str = field(repr=False)
    access: str = field(repr=False)
    refresh: str = field(repr=False)
    expires_at: float
    refresh_expires_at: float = 0.0
    previous: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class TokenEndpoint:
    """A service's token address, with HTTP Basic client authentication.

    A public client has no secret (an empty one here): it names its id in the form instead (RFC 6749 3.2.1).
    """

    http: Http
    url: str
    service: str
    client_id: str
    meter: Meter
    title: str = "The service"

    def exchange(self, consent: Consent, client_secret: str, *, with_verifier: bool = False) -> Tokens:
        """Redeem a consent's code, exactly once.

        Raises:
            WrongCredentials: the client id or secret is refused.
            GrantRefused: the code is dead or the redirect address differs.
            Unreachable, RemoteFault, UnreadableAnswer.
        """
        fields = {
            "grant_type": "authorization_code",
            "code": consent.code,
            "redirect_uri": consent.redirect_uri,
        }
        if with_verifier:
            fields["code_verifier"] = consent.verifier
        return self._asked(fields, client_secret)

    def refresh(self, refresh: str, client_secret: str) -> Tokens:
        """A new pair for a refresh token; raises as ``exchange`` does."""
        return self._asked({"grant_type": "refresh_token", "refresh_token": refresh}, client_secret)

    def _asked(self, fields: dict[str, str], client_secret: str) -> Tokens:
        headers = {
            "Accept": "application/json",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        if client_secret:
            headers["Authorization"] = basic(self.client_id, client_secret)
        else:
            fields = {**fields, "client_id": self.client_id}
        try:
            body = urlencode(fields).encode()
            answer = self.http.request("POST", self.url, headers=headers, body=body)
        except (NotSent, MaybeSent) as error:
            raise Unreachable(f"{self.title} can't be reached", detail=str(error)) from error
        self.meter(self.service, CallKind.AUTH)
        return _tokens(answer, client_secret)


def basic(client_id: str, client_secret: str) -> str:
    """The Authorization header of HTTP Basic."""
    return "Basic " + base64.b64encode(f"{client_id}:{client_secret}".encode()).decode()


def _tokens(answer: Answer, client_secret: str) -> Tokens:
    try:
        fields = json.loads(answer.body)
    except ValueError:
        fields = None
    if not isinstance(fields, dict):
        raise RemoteFault() if answer.status >= 500 else UnreadableAnswer()
    if not answer.is_success:
        raise _refusal(answer.status, fields)
    now = datetime.now(UTC).timestamp()
    try:
        return Tokens(
            client_secret=client_secret,
            access=str(fields["access_token"]),
            refresh=str(fields.get("refresh_token", "")),
            expires_at=now + int(fields.get("expires_in", 3600)),
            refresh_expires_at=now + int(fields.get("x_refresh_token_expires_in", 0)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableAnswer(detail="no tokens in the answer") from error


def _refusal(status: int, fields: dict[str, object]) -> CountersignError:
    match fields.get("error"):
        case "invalid_grant":
            return GrantRefused(detail="invalid_grant")
        case "invalid_client" | "unauthorized_client":
            return WrongCredentials(detail="invalid_client")
    if status == 429:
        return RateLimited(retry_after=timedelta(seconds=60))
    return RemoteFault(detail=f"HTTP {status}")


@dataclass(frozen=True, slots=True)
class TokenPlace:
    """Where a connection's tokens are: their name in Secrets, and the company's folder for the lock file."""

    secrets: Secrets
    name: str
    lock_folder: Path


class Grant:
    """The person's consent for one company, as tokens that are always fresh."""

    def __init__(
        self,
        endpoint: TokenEndpoint,
        place: TokenPlace,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.endpoint = endpoint
        self._secrets = place.secrets
        self._name = place.name
        self._lock_path = place.lock_folder / f"{endpoint.service}-tokens.lock"
        self._now = now
        self._lock = threading.Lock()
        self._tokens: Tokens | None = None

    def access_token(self) -> str:
        """A token good for at least five minutes.

        Raises:
            NotConnected, ConnectionRevoked, WrongCredentials, Unreachable, RemoteFault, UnreadableAnswer,
            SecretsUnavailable, WrongPassphrase.
        """
        with self._lock:
            if self._tokens is None:
                self._tokens = self._kept()
            if not self._is_fresh(self._tokens):
                self._tokens = self._renewed(stale="")
            return self._tokens.access

    def renew(self, stale: str) -> str:
        """A token other than this one, which the service refused; raises as ``access_token`` does."""
        with self._lock:
            if self._tokens is None or self._tokens.access == stale:
                self._tokens = self._renewed(stale)
            return self._tokens.access

    def store(self, tokens: Tokens) -> None:
        """Keep a first pair; durable before it returns."""
        with self._lock:
            self._keep(tokens)
            self._tokens = tokens

    def forget(self) -> None:
        """Drop the tokens from this machine."""
        with self._lock:
            self._secrets.delete(self._name)
            self._tokens = None

    def tokens(self) -> Tokens:
        """What is kept now; raises NotConnected."""
        return self._kept()

    def _is_fresh(self, tokens: Tokens) -> bool:
        return self._now().timestamp() < tokens.expires_at - EARLY.total_seconds()

    def _renewed(self, stale: str) -> Tokens:
        from filelock import FileLock, Timeout

        self._lock_path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with FileLock(self._lock_path, timeout=LOCK_SECONDS):
                kept = self._kept()
                if self._is_fresh(kept) and kept.access != stale:
                    return kept
                return self._refreshed(kept)
        except Timeout as error:
            raise Unreachable(
                "Another Countersign is renewing the connection", remedy="Try again in a minute."
            ) from error

    def _refreshed(self, kept: Tokens) -> Tokens:
        try:
            fresh = self.endpoint.refresh(kept.refresh, kept.client_secret)
        except GrantRefused:
            fresh = self._fallen_back(kept)
        if not fresh.refresh:
            fresh = replace(fresh, refresh=kept.refresh)
        if fresh.refresh != kept.refresh:
            fresh = replace(fresh, previous=kept.refresh)
        else:
            fresh = replace(fresh, previous=kept.previous)
        self._keep(fresh)
        log.info("grant.renewed name=%s", self._name)
        return fresh

    def _fallen_back(self, kept: Tokens) -> Tokens:
        if not kept.previous:
            raise ConnectionRevoked
        # Once: whatever comes of it, this value is not tried again.
        self._keep(replace(kept, previous=""))
        try:
            return self.endpoint.refresh(kept.previous, kept.client_secret)
        except GrantRefused as error:
            raise ConnectionRevoked from error

    def _kept(self) -> Tokens:
        text = self._secrets.get(self._name)
        if text is None:
            raise NotConnected
        try:
            return Tokens(**json.loads(text))
        except (ValueError, TypeError) as error:
            raise NotConnected(detail="the stored tokens can't be read") from error

    def _keep(self, tokens: Tokens) -> None:
        self._secrets.set(self._name, json.dumps(plain(tokens)))
