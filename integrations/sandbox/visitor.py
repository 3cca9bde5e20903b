"""A person at the stand-ins' consent page, for the sample company: opens it and presses Connect."""

import urllib.parse
import urllib.request
from html.parser import HTMLParser


class _Form(HTMLParser):
    """The consent form's address and hidden fields."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect the form's parts."""
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = found.get("action", "")
        elif tag == "input" and found.get("type") == "hidden":
            self.fields[found["name"]] = found.get("value", "")


def press_connect(address: str) -> None:
    """Open the authorise address, press Connect, and follow the redirect to whoever waits for it."""
    form = _Form()
    form.feed(_open(address, None))
    fields = urllib.parse.urlencode(form.fields | {"decision": "connect"})
    _open(urllib.parse.urljoin(address, form.action), fields.encode("ascii"))


def _open(address: str, body: bytes | None) -> str:
    if urllib.parse.urlsplit(address).hostname not in {"127.0.0.1", "localhost", "::1"}:
        raise ValueError("stand-ins live on loopback only")
    # No proxy: what is on loopback stays there.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(urllib.request.Request(address, body), timeout=10) as answer:  # noqa: S310 - loopback
        return str(answer.read().decode("utf-8", "replace"))
