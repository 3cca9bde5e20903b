"""Somebody at the browser who presses Connect on a stand-in's consent page and follows the redirect.

For the sample company and tests; it works on the wire alone.
"""

import http.client
import threading
from html.parser import HTMLParser
from urllib.parse import urlencode, urlsplit

_PATIENCE = 10.0


def press_connect(url: str) -> None:
    """Visit the authorise address, press Connect and follow the redirect, in a thread of its own."""
    threading.Thread(target=_visit, args=(url, "connect"), daemon=True).start()


def press_cancel(url: str) -> None:
    """As ``press_connect``, but refuse."""
    threading.Thread(target=_visit, args=(url, "cancel"), daemon=True).start()


def decide(url: str, decision: str = "connect") -> str:
    """Visit the page and press a button; the address of the redirect. ValueError without a form."""
    status, _, body = _fetch("GET", url)
    if status != 200:
        raise ValueError(f"the consent page answered {status}")
    form = _Form()
    form.feed(body.decode())
    if not form.action:
        raise ValueError("the consent page has no form")
    fields = urlencode({**form.fields, "decision": decision})
    parts = urlsplit(url)
    _, location, _ = _fetch("POST", f"{parts.scheme}://{parts.netloc}{form.action}", fields)
    return location


def _visit(url: str, decision: str) -> None:
    _fetch("GET", decide(url, decision))


def _fetch(method: str, url: str, form: str | None = None) -> tuple[int, str, bytes]:
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port or 80, timeout=_PATIENCE)
    headers = {"Content-Type": "application/x-www-form-urlencoded"} if form is not None else {}
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    try:
        connection.request(method, target, form, headers)
        response = connection.getresponse()
        return response.status, response.getheader("Location", ""), response.read()
    finally:
        connection.close()


class _Form(HTMLParser):
    """The action and the hidden fields of a page's form."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = found.get("action", "")
        elif tag == "input" and found.get("type") == "hidden":
            self.fields[found.get("name", "")] = found.get("value", "")
