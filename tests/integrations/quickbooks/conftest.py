"""A ledger connected to the stand-in over a real socket, through the real consent."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.documents import Document, DocumentKind, Organisation
from app.jobs.metering import Tally
from app.lanes import CancelToken
from app.ports import CallKind, Page
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.oauth import ConsentWay
from integrations.quickbooks.adapter import QuickBooksApp, QuickBooksLedger, Tuning
from integrations.quickbooks.client import Manners, Patience
from integrations.quickbooks.connect import connect_quickbooks
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.sandbox.visitor import press_connect
from integrations.secrets import MemorySecrets
from integrations.usage import Allowance
from tests.integrations.sandbox.conftest import NOW, small_story

__all__ = ["HURRIED", "NOW", "Books", "gathered"]

HURRIED = Tuning(
    manners=Manners(Patience(attempts=3, first=0.0, longest=0.0, throttled=0.0), (Allowance(1000, 1.0),))
)


@dataclass
class Books:
    """One connected company and what surrounds it."""

    sandbox: Sandbox
    app: QuickBooksApp
    place: TokenPlace
    organisation: Organisation
    ledger: QuickBooksLedger
    tally: Tally

    def fail(self, kind: str, pattern: str, **more: object) -> None:
        """Let the next matching call fail."""
        self.sandbox.faults.switch({"queue": [{"kind": kind, "pattern": pattern, **more}]})

    def sync(self, cursor: str | None = None) -> list[Page]:
        """All pages of one run."""
        return list(self.ledger.pages(cursor, CancelToken()))

    def everything(self) -> dict[tuple[DocumentKind, str], Document]:
        """The whole company."""
        return gathered(self.sync())

    def writes(self) -> list[dict[str, object]]:
        """What the stand-in was asked to write."""
        return self.sandbox.quickbooks.writes()

    def reads(self) -> int:
        """Metered reads since the last time."""
        return self.tally.take().get(("quickbooks", CallKind.READ), 0)


def gathered(pages: list[Page]) -> dict[tuple[DocumentKind, str], Document]:
    """The documents of pages by kind and id, later pages over earlier ones."""
    return {(page.kind, document.remote_id): document for page in pages for document in page.documents}


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    """The small company, connected."""
    tally = Tally()
    with Sandbox(small_story(), clock=Clock(NOW)) as sandbox, closing(Http(Limits(2.0, 5.0))) as http:
        app = QuickBooksApp(sandbox.url, sandbox.url, "sandbox-client")
        place = TokenPlace(MemorySecrets(), "quickbooks:test", tmp_path)
        organisation = connect_quickbooks(
            app, "sandbox-secret", place, ConsentWay(press_connect, timeout=10), meter=tally,
            cancel=CancelToken(),
        )  # fmt: skip
        realm = organisation.remote_id
        ledger = QuickBooksLedger(app, realm, place, meter=tally, tuning=HURRIED, http=http)
        tally.take()
        yield Books(sandbox, app, place, organisation, ledger, tally)
