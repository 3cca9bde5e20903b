"""Work in the window: a file comes in row by row, a booking is paid in part, invoiced, and taken back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.propose.drafting.draft import DraftAction
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.review.listing import DraftDetail, ProposalFilter
from app.settings import Drafting
from tests.journeys.ground import on_each_ledger
from tests.journeys.sitting import Sitting
from ui.dialogs.import_work import WorkDoor, WorkImportDialog, WorkImportsDialog
from ui.panels.drafts.panel import DraftsPanel

HEAD = "Appointment ID,Appointment Date,Start Time,Customer,Service,Price,Status\n"
HALF = 320_00


def written(path: Path, *rows: tuple[str, int, str, str, str]) -> Path:
    """A file of bookings: id, days from today, customer, price, status."""
    today = datetime.now(UTC).date()
    lines = [f"{key},{today + timedelta(days=on)},10:00 AM,{who},Garden care,{price},{status}\n"
             for key, on, who, price, status in rows]  # fmt: skip
    path.write_text(HEAD + "".join(lines), encoding="utf-8")
    return path


def looked_at(sitting: Sitting, path: Path) -> WorkImportDialog:
    """The dialog of a file, once its rows are there."""
    door = sitting.window.findChild(WorkDoor)
    assert isinstance(door, WorkDoor)
    door.open(str(path))
    dialog = sitting.window.findChildren(WorkImportDialog)[-1]
    sitting.until(lambda: bool(dialog.state.receipt or dialog.state.problem))
    return dialog


def bring(sitting: Sitting, path: Path) -> None:
    """Import a file with the keyboard alone."""
    dialog = looked_at(sitting, path)
    dialog.yes.setFocus()
    QTest.keyClick(dialog.yes, Qt.Key.Key_Space)
    sitting.until(lambda: not sitting.window.findChildren(WorkImportDialog))


def drafts(sitting: Sitting, *states: ProposalState) -> list[DraftDetail]:
    """Drafts in full."""
    wanted = ProposalFilter(states=frozenset(states or {ProposalState.OPEN}), kind=ProposalKind.DRAFT)
    ids = sitting.link.desk.list_ids(wanted).result(30)
    return [sitting.link.desk.drafts.detail(one).result(30) for one in ids]


def only(sitting: Sitting, aspect: str, party: str) -> DraftDetail:
    """The one open draft of a kind to a customer."""
    [found] = [
        one for one in drafts(sitting)
        if one.proposal.party == party and one.proposal.aspect == aspect
    ]  # fmt: skip
    return found


def shown(sitting: Sitting, detail: DraftDetail) -> DraftsPanel:
    """The panel, once it shows this draft."""
    sitting.window.go("drafts")
    panel = sitting.window.page("drafts")
    assert isinstance(panel, DraftsPanel)
    sitting.until(lambda: detail.id in panel.drafts.ids)
    panel.move_to(detail.id)
    sitting.until(lambda: panel.drafts.detail is not None and panel.drafts.detail.id == detail.id)
    return panel


def approve(sitting: Sitting, detail: DraftDetail) -> None:
    """In the panel, as the Enter key does."""
    shown(sitting, detail).table.setFocus()
    sitting.press("approve")
    sitting.until(lambda: detail.id in {one.id for one in drafts(sitting, ProposalState.APPROVED)})


@on_each_ledger
def test_a_booking_comes_in_is_paid_in_part_and_invoiced(
    seated: Callable[[], Sitting], tmp_path: Path
) -> None:
    """File ▶ link with its code ▶ paid ▶ booked as owed ▶ invoice over the balance ▶ the file taken back."""
    sitting = seated()
    sitting.link.desk.settings.change(Drafting(booking_deposit_share="0.5"), Drafting()).result(30)
    party = next(one.proposal.party for one in drafts(sitting) if one.proposal.aspect == "time")
    path = tmp_path / "bookings.csv"
    dialog = looked_at(sitting, written(path, ("B7", 9, party, "640.00", "Scheduled"), ("", 9, "", "x", "")))
    states = [dialog.rows.item(at, 0).text() for at in range(dialog.rows.rowCount())]  # type: ignore[union-attr] # filled
    assert states[0] == "not read"
    assert "new" in states
    dialog.reject()

    bring(sitting, written(path, ("B7", 9, party, "640.00", "Scheduled")))
    sitting.until(lambda: any(one.proposal.aspect == DraftAction.DEPOSIT for one in drafts(sitting)))
    asked = only(sitting, DraftAction.DEPOSIT, party)
    approve(sitting, asked)
    assert sitting.sign_and_commit() == {"committed"}
    link = sitting.link.desk.drafts.detail(asked.id).result(30).link
    assert link is not None
    bring(sitting, written(tmp_path / "others.csv", ("B8", 20, party, "10.00", "Cancelled")))
    sitting.until(lambda: any(one.proposal.subject.startswith("waiting:") for one in drafts(sitting)))
    waiting = next(one for one in drafts(sitting) if one.proposal.subject.startswith("waiting:"))
    panel = shown(sitting, waiting)
    assert panel.pane.link.isVisibleTo(panel)
    assert not panel.pane.link.code.pixmap().isNull()
    assert panel.pane.link.url.text() == link.url
    assert link.url in panel.pane.link.text.toPlainText()

    sitting.act({"service": "stripe", "act": "pay_link", "link": link.remote_id, "name": "Ada"})
    sitting.sync()
    received = only(sitting, DraftAction.RECEIVED, party)
    assert received.proposal.money.minor == HALF
    bring(sitting, written(path, ("B7", -2, party, "640.00", "Completed")))
    subject = received.proposal.subject
    sitting.until(lambda: any(subject in one.proposal.needs for one in drafts(sitting)))
    [invoice] = [one for one in drafts(sitting) if subject in one.proposal.needs]
    before = sum(sitting.balances().values())
    approve(sitting, invoice)
    assert {one.id for one in drafts(sitting, ProposalState.APPROVED)} == {received.id, invoice.id}
    assert sitting.sign_and_commit() == {"committed"}
    assert sum(sitting.balances().values()) == before + invoice.proposal.money.minor

    sitting.window.verbs["work_imports"].trigger()
    [kept] = sitting.window.findChildren(WorkImportsDialog)
    sitting.until(lambda: len(kept.state.imports) == 3)
    QTest.keyClick(kept.table, Qt.Key.Key_Down)
    assert kept.state.chosen == 1
    QTest.keyClick(kept.table, Qt.Key.Key_Up)
    kept.yes.click()
    sitting.until(lambda: kept.state.imports[0].undone_at is not None)
    assert not kept.yes.isEnabled()
    kept.reject()
    sitting.leave()


def test_a_file_that_cannot_be_read_says_so(sit: Callable[[], Sitting], tmp_path: Path) -> None:
    """Nothing comes in, and the dialog stays to be told what the file is of."""
    sitting = sit()
    path = tmp_path / "odd.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    dialog = looked_at(sitting, path)
    assert dialog.state.problem
    assert not dialog.yes.isEnabled()
    dialog.reject()
    sitting.leave()


@on_each_ledger
def test_a_deal_and_a_booking_are_billed_once_and_what_is_cancelled_is_voided(
    seated: Callable[[], Sitting], tmp_path: Path
) -> None:
    """Deal ▶ new customer and invoice in one plan; booking ▶ invoice ▶ nothing twice ▶ cancelled ▶ voided."""
    sitting = seated()
    sitting.link.desk.settings.change(Drafting(default_item="Garden design"), Drafting()).result(30)
    # the company's day is behind UTC's for hours, and what closes tomorrow is not due today
    won_on = datetime.now(UTC).date() - timedelta(days=2)
    deals, path = tmp_path / "deals.csv", tmp_path / "bookings.csv"
    deals.write_text(
        "Record ID,Deal Name,Deal Stage,Amount,Close Date,Associated Company,Email,Currency\n"
        f"77,Glasshouse,Closed Won,1800.00,{won_on},Wetherby Glass,post@wetherby.example,USD\n",
        encoding="utf-8",
    )
    bring(sitting, deals)
    bring(sitting, written(path, ("B9", -40, "Wetherby Glass", "640.00", "Completed")))
    ours = "Wetherby Glass"
    sitting.until(lambda: len([one for one in drafts(sitting) if one.proposal.party == ours]) == 3)
    before = sum(sitting.balances().values())
    found = [one for one in drafts(sitting) if one.proposal.party == ours]
    worth = sum(one.proposal.money.minor for one in found)
    invoices = [one for one in found if one.proposal.aspect != DraftAction.CUSTOMER]
    for one in invoices:
        approve(sitting, one)
    assert sitting.sign_and_commit() == {"committed"}
    assert sum(sitting.balances().values()) == before + worth
    sitting.sync()
    assert [one for one in drafts(sitting) if one.proposal.party == ours] == []

    bring(sitting, written(path, ("B9", -40, "Wetherby Glass", "640.00", "Cancelled")))
    sitting.until(lambda: any(one.proposal.aspect == DraftAction.VOID for one in drafts(sitting)))
    void = only(sitting, DraftAction.VOID, ours)
    approve(sitting, void)
    assert sitting.sign_and_commit() == {"committed"}
    assert sum(sitting.balances().values()) == before + worth - void.proposal.money.minor
    sitting.leave()
