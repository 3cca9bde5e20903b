"""A ledger connected to the Xero stand-in over a real socket, through the real consent."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.domain.documents import Document, DocumentKind, Organisation
from app.jobs.metering import Tally
from app.lanes import CancelToken
from app.ports import CallKind, Page
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.oauth import ConsentWay
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.sandbox.visitor import press_connect
from integrations.secrets import MemorySecrets
from integrations.usage import Allowance
from integrations.xero.adapter import Tuning, XeroApp, XeroLedger
from integrations.xero.client import Manners, Patience
from integrations.xero.connect import Choice, connect_xero
from tests.integrations.sandbox.conftest import NOW, small_story

HURRIED = Tuning(manners=Manners(Patience(attempts=3, first=0.0, longest=0.0), Allowance(1000, 1.0)))
CLIENT = "sandbox-xero-client"


@dataclass
class Books:
    """One connected organisation and what surrounds it."""

    sandbox: Sandbox
    app: XeroApp
    place: TokenPlace
    organisation: Organisation
    ledger: XeroLedger
    tally: Tally

    def fail(self, kind: str, pattern: str, **more: object) -> None:
        """Let the next matching call fail."""
        self.sandbox.faults.switch({"queue": [{"kind": kind, "pattern": pattern, **more}]})

    def act(self, act: str, **more: object) -> Any:
        """Let somebody else do something in Xero's own screens."""
        return self.sandbox.act({"service": "xero", "act": act, **more})

    def sync(self, cursor: str | None = None) -> list[Page]:
        """All pages of one run."""
        return list(self.ledger.pages(cursor, CancelToken()))

    def everything(self) -> dict[tuple[DocumentKind, str], Document]:
        """The whole organisation."""
        return gathered(self.sync())

    def reads(self) -> int:
        """Reads since the last time."""
        return self.tally.take().get(("xero", CallKind.READ), 0)


def gathered(pages: list[Page]) -> dict[tuple[DocumentKind, str], Document]:
    """The documents of pages by kind and id, later pages over earlier ones."""
    found: dict[tuple[DocumentKind, str], Document] = {}
    for page in pages:
        found |= {(page.kind, document.remote_id): document for document in page.documents}
        for remote_id in page.deleted:
            found.pop((page.kind, remote_id), None)
    return found


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """The small company, connected."""
    tally = Tally()
    with Sandbox(small_story(), clock=Clock(NOW)) as sandbox, closing(Http(Limits(2.0, 5.0))) as http:
        app = XeroApp(sandbox.url, sandbox.url, CLIENT)
        place = TokenPlace(MemorySecrets(), "xero:test", tmp_path)
        organisation = connect_xero(
            app, Choice(), place, ConsentWay(press_connect, timeout=10), meter=tally, cancel=CancelToken()
        )
        ledger = XeroLedger(app, organisation.remote_id, place, meter=tally, tuning=HURRIED, http=http)
        tally.take()
        yield Books(sandbox, app, place, organisation, ledger, tally)
