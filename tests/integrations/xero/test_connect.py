"""Consent by PKCE on registered ports, the organisation that is meant, fresh tokens, and letting go."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.documents import Organisation
from app.domain.record import replace
from app.errors import BadInput, ConnectionRevoked, ConsentRefused, NotConnected, PortInUse, WrongOrganisation
from app.jobs.metering import Tally
from app.lanes import CancelToken
from integrations.grant import TokenPlace, Tokens
from integrations.http import Http
from integrations.loopback import Loopback
from integrations.oauth import ConsentWay
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.sandbox.visitor import decide, press_cancel, press_connect
from integrations.secrets import MemorySecrets
from integrations.xero.adapter import XeroApp, XeroLedger, xero_grant
from integrations.xero.connect import PORTS, Choice, connect_xero, disconnect_xero
from tests.integrations.sandbox.conftest import NOW, small_story
from tests.integrations.xero.conftest import CLIENT


@dataclass
class Ground:
    """The stand-in and a place for tokens, not connected yet."""

    sandbox: Sandbox
    place: TokenPlace
    seen: list[str] = field(default_factory=list)

    @property
    def app(self) -> XeroApp:
        """The registered app."""
        return XeroApp(self.sandbox.url, self.sandbox.url, CLIENT)

    def connect(
        self, choice: Choice | None = None, press: Callable[[str], None] = press_connect
    ) -> Organisation:
        """Consent in the browser."""

        def opened(url: str) -> None:
            self.seen.append(url)
            press(url)

        return connect_xero(
            self.app,
            choice or Choice(),
            self.place,
            ConsentWay(opened, timeout=10),
            meter=Tally(),
            cancel=CancelToken(),
        )

    def introduced(self, organisation: Organisation) -> str:
        """The name that the connected ledger gives."""
        ledger = XeroLedger(self.app, organisation.remote_id, self.place, meter=Tally())
        with closing(ledger):
            return ledger.organisation().name


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    """The small company's stand-in."""
    with Sandbox(small_story(), clock=Clock(NOW)) as sandbox:
        yield Ground(sandbox, TokenPlace(MemorySecrets(), "xero:test", tmp_path))


def test_the_way_to_the_consent_page(ground: Ground) -> None:
    """PKCE with S256, granular scopes, and a redirect that is registered to the letter."""
    assert ground.connect().name == "Harbour Lane Studio"
    asked = {name: values[0] for name, values in parse_qs(urlsplit(ground.seen[0]).query).items()}
    assert asked["code_challenge_method"] == "S256"
    assert urlsplit(asked["redirect_uri"]).port in PORTS
    assert asked["redirect_uri"].startswith("http://localhost:")
    assert "offline_access" in asked["scope"].split()
    assert "accounting.transactions" not in asked["scope"].split()
    assert "client_secret" not in asked


def test_a_taken_port_is_passed_over(ground: Ground) -> None:
    """Another program sits on the first free port; the next one is listened on."""
    with Loopback(0, "/x") as other:
        way = ConsentWay(press_connect, ports=(other.port, *PORTS), timeout=10)
        found = connect_xero(ground.app, Choice(), ground.place, way, meter=Tally(), cancel=CancelToken())
        assert found.name == "Harbour Lane Studio"
        with pytest.raises(PortInUse):
            connect_xero(ground.app, Choice(), ground.place, replace(way, ports=(other.port,)), meter=Tally(),
                         cancel=CancelToken())  # fmt: skip


def test_the_answer_may_come_to_either_address() -> None:
    """A browser may take localhost for ::1: both loopback addresses listen on the one port."""
    with Loopback(0, "/callback") as listener:
        listener.expect("s")
        family = socket.AF_INET6 if _has_six() else socket.AF_INET
        address = "::1" if family is socket.AF_INET6 else "127.0.0.1"
        with socket.socket(family) as browser:
            browser.connect((address, listener.port))
            browser.sendall(b"GET /callback?code=1&state=s HTTP/1.0\r\n\r\n")
            page = b"".join(iter(lambda: browser.recv(4096), b""))
        assert page.startswith(b"HTTP/1.0 200")
        assert listener.answers.get(timeout=5) == {"code": "1", "state": "s"}


def _has_six() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


def test_a_no_is_a_no(ground: Ground) -> None:
    """The person cancels; nothing is stored."""
    with pytest.raises(ConsentRefused):
        ground.connect(press=press_cancel)
    with pytest.raises(NotConnected):
        ground.introduced(Organisation("x", "x"))


def test_the_pasted_address(ground: Ground) -> None:
    """Without a listener the person pastes where the browser ended."""
    urls: list[str] = []
    way = ConsentWay(urls.append, paste=lambda: decide(urls[0]))
    found = connect_xero(ground.app, Choice(), ground.place, way, meter=Tally(), cancel=CancelToken())
    assert found.name == "Harbour Lane Studio"


def test_the_organisation_that_is_meant(ground: Ground) -> None:
    """A sign-in that reaches several organisations: the named one, or a list to choose from."""
    first = ground.connect()
    ground.sandbox.xero.oauth.grant(CLIENT, "openid", ground.sandbox.xero.demo_tenant)
    with pytest.raises(WrongOrganisation):
        ground.connect(Choice(tenant_id="somebody-else"))
    with pytest.raises(BadInput) as caught:
        ground.connect(Choice(name="Nobody & Co"))
    assert "Harbour Lane Studio" in caught.value.remedy
    assert ground.connect(Choice(name="harbour lane studio")) == first
    assert ground.connect(Choice(tenant_id=first.remote_id)) == first


def test_tokens_stay_fresh_and_rotate(ground: Ground) -> None:
    """After half an hour the token is renewed once, by one of two that ask at once."""
    organisation = ground.connect()
    before = _tokens(ground)
    ground.sandbox.clock.advance(timedelta(minutes=31))
    found: list[str] = []
    ask = partial(ground.introduced, organisation)
    threads = [threading.Thread(target=lambda: found.append(ask())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert found == [organisation.name] * 2
    after = _tokens(ground)
    assert after.refresh != before.refresh
    assert after.previous == before.refresh


def test_a_lost_rotation_is_mended_in_its_grace(ground: Ground) -> None:
    """The new pair was never stored: the refresh token before it works for half an hour more."""
    organisation = ground.connect()
    with closing(Http()) as http:
        grant = xero_grant(ground.app, ground.place, Tally(), http)
        kept = grant.tokens()
        grant.endpoint.refresh(kept.refresh, "")  # its answer is lost
    ground.sandbox.clock.advance(timedelta(minutes=29))
    ground.sandbox.faults.switch({"queue": [{"kind": "401", "pattern": "xero.read.organisation"}]})
    assert ground.introduced(organisation) == organisation.name


def test_letting_go(ground: Ground) -> None:
    """Disconnecting takes the connection away at Xero and forgets the tokens."""
    organisation = ground.connect()
    assert disconnect_xero(ground.app, organisation.remote_id, ground.place, meter=Tally())
    with pytest.raises(NotConnected):
        ground.introduced(organisation)
    assert not disconnect_xero(ground.app, organisation.remote_id, ground.place, meter=Tally())


def test_a_dead_sign_in_is_said(ground: Ground) -> None:
    """After the refresh token's sixty days the person has to connect again."""
    organisation = ground.connect()
    ground.sandbox.clock.advance(timedelta(days=61))
    with pytest.raises(ConnectionRevoked):
        ground.introduced(organisation)


def _tokens(ground: Ground) -> Tokens:
    with closing(Http()) as http:
        return xero_grant(ground.app, ground.place, Tally(), http).tokens()
