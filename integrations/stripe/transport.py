"""stripe-python's HTTP client over ours: its own would bring requests, its own time limits and CA file."""

from collections.abc import Mapping
from typing import Any

import httpx
import stripe

from integrations.http import Http, MaybeSent, NotSent


class Transport(stripe.HTTPClient):
    """Carries the SDK's requests; it never repeats one by itself."""

    name = "countersign"

    def __init__(self, http: Http) -> None:
        super().__init__()
        self._http = http

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        post_data: Any = None,
        *,
        _usage: list[str] | None = None,
    ) -> tuple[str, int, Mapping[str, str]]:
        """Send once; connection failures become the SDK's own error without a status."""
        body = post_data.encode() if isinstance(post_data, str) else (post_data or b"")
        try:
            answer = self._http.request(method.upper(), url, headers=_ours(headers or {}), body=body)
        except (NotSent, MaybeSent) as problem:
            raise _no_connection(problem) from problem
        kept = {name: value for name, value in answer.headers.items() if name != "stripe-notice"}
        return answer.body.decode("utf-8", "replace"), answer.status, httpx.Headers(kept)

    def close(self) -> None:
        """Kept connections belong to whoever made them."""


def _ours(headers: Mapping[str, str]) -> dict[str, str]:
    """The SDK's headers without its description of this machine; the program names itself."""
    dropped = {"user-agent", "x-stripe-client-user-agent"}
    return {name: value for name, value in headers.items() if name.lower() not in dropped}


def _no_connection(problem: Exception) -> Exception:
    made: Any = stripe.APIConnectionError
    error: Exception = made(str(problem), should_retry=False)
    return error


def transport(http: Http) -> Transport:
    """The SDK's client over these connections."""
    return Transport(http)
