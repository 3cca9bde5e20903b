"""The first-run door of a ledger in the window: consent, sync, approve, sign, commit."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.propose.proposal import Tier
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import ProposalFilter
from app.store.company_file import CompanyFile
from app.wiring.reception import FrontDesk
from app.wiring.services import addresses
from integrations.sandbox.visitor import press_connect
from tests.journeys.ground import BOOKS, COMPANY, StandIns
from tests.journeys.ground import Program as Commands
from ui.panels.welcome import Welcome
from ui.program import Program
from ui.window import Window

PATIENCE = 120_000


@pytest.fixture
def xero(tmp_path: Path) -> Iterator[StandIns]:
    """The stand-ins with the sample company, about Xero."""
    served = StandIns(tmp_path, BOOKS["xero"])
    served.start()
    yield served
    served.stop()


def test_a_xero_company_by_its_door(
    tmp_path: Path, xero: StandIns, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a client id is entered; what is signed afterwards stands in Xero to the cent."""
    monkeypatch.setenv("COUNTERSIGN_PASSPHRASE", "a phrase for tests")
    front = FrontDesk(
        Home(tmp_path / "home"), addresses(xero.addresses), company=None, is_demo=False, by="Dana Ortiz",
        open_browser=press_connect,
    )  # fmt: skip
    program = Program(qapp, lambda: front)
    try:
        program.start()
        qtbot.waitUntil(lambda: bool(_welcome(program)), timeout=PATIENCE)
        door = _welcome(program)[0]
        _be_quick(tmp_path / "home", xero)
        door.xero_company.setText(COMPANY)
        door.xero_client_id.setText(xero.books.client)
        qtbot.mouseClick(door.xero_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: isinstance(program.window, Window), timeout=PATIENCE)
        link: Any = program.link
        qtbot.waitUntil(lambda: link.sync_state.has_synced, timeout=PATIENCE)
        ready = list(link.desk.list_ids(_ready()).result(30))
        assert len(ready) >= 5
        before = xero.balances()
        link.desk.decide(ready[:5], DecisionAction.APPROVE).result(30)
        preview = link.desk.preview().result(30)
        assert len(preview.plan.rows) == 5
        promised = {
            effect.remote_id: effect.after.minor
            for row in preview.plan.rows
            for effect in row.effects
            if effect.kind == "invoice"
        }
        batch = link.desk.sign(preview, "Dana Ortiz").result(30)
        result = link.desk.commit(batch, lambda _: None, _never()).result(120)
        assert {outcome.result for outcome in result.outcomes} == {"committed"}
        assert result.differences == ()
        assert xero.balances() == before | promised
    finally:
        if program.window is not None:
            program.window.close()
        program.end()
        program.deleteLater()
        QApplication.processEvents()


def _be_quick(home: Path, xero: StandIns) -> None:
    """The company's file is there already, and on loopback nobody keeps Xero's sixty calls a minute."""
    commands = Commands(home, xero)
    CompanyFile.create(commands.company_file, COMPANY).close()
    commands.be_quick()


def _welcome(program: Program) -> list[Welcome]:
    return program.window.findChildren(Welcome) if program.window is not None else []


def _ready() -> ProposalFilter:
    return ProposalFilter(states=frozenset({ProposalState.OPEN}), tiers=frozenset({Tier.READY}))


def _never() -> Any:
    from app.lanes import CancelToken

    return CancelToken()
