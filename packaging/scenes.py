"""What the window shows once something was marked, decided, signed or broken, for those who picture it."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject

from app.domain.arrangements import ArrangementKind
from app.domain.record import replace
from app.errors import Unreachable
from app.review.decision import DecisionAction
from app.review.listing import ProposalRow
from app.screens.closing import can_accept
from ui.dialogs.finder import Finder
from ui.dialogs.import_bank import ImportDoor
from ui.dialogs.import_work import WorkDoor
from ui.dialogs.two_reviews import ReviewDoor
from ui.link import Link
from ui.panels.drafts.panel import DraftsPanel
from ui.panels.followups.panel import FollowUpsPanel
from ui.panels.history import HistoryPanel
from ui.panels.proposals.panel import ProposalPanel
from ui.panels.reconcile.panel import ReconcilePanel
from ui.panels.settings.panel import SettingsPanel
from ui.window import Window

T = TypeVar("T", bound=QObject)
PATIENCE_S = 180.0
WORK = Path(__file__).resolve().parent.parent / "resources/samples/time_toggl.csv"
STATEMENT = """Date,Description,Amount,Balance
2026-11-18,STRIPE PAYOUT,1840.25,22890.11
2026-11-19,ORCHARD LANE INV 1042,340.00,23230.11
2026-11-20,OFFICE RENT,-1200.00,22030.11
"""
UNREADABLE = "Posted on,What,How much\nlast Tuesday,OFFICE RENT,a lot\n"


@dataclass(frozen=True, slots=True)
class Scenes:
    """Brings a company's window into a state as a person would; ``until`` waits while the window lives."""

    window: Window
    link: Link
    folder: Path
    until: Callable[[Callable[[], bool]], None]

    def one(self, kind: type[T]) -> T:
        """The window's only object of a kind."""
        found = self.window.findChild(kind)
        assert isinstance(found, kind), f"the window has a {kind.__name__}"
        return found

    def is_ready(self, place: str) -> bool:
        """Whether what a place asks for when it is opened has come."""
        page = self.window.page(place)
        if isinstance(page, ProposalPanel):
            return page.screen_state.detail is not None
        if isinstance(page, SettingsPanel):
            return page.screen_state is not None
        return not isinstance(page, ReconcilePanel) or page.view is not None

    # files

    def import_statement(self) -> None:
        """A bank's file is looked at before it is imported."""
        self._import("statement.csv", STATEMENT)

    def import_rubbish(self) -> None:
        """A file that is no statement is told in the window."""
        self._import("rubbish.csv", UNREADABLE)
        self.until(self.window.notice.isVisible)

    def _import(self, name: str, text: str) -> None:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.one(ImportDoor).open(str(path))

    def import_work(self) -> None:
        """A file of hours is looked at before it is imported."""
        self.one(WorkDoor).open(str(WORK))

    def merge_decisions(self) -> None:
        """Another person's decisions, handed on as a file, beside one's own that are partly other ones."""
        desk, out = self.link.desk, self.folder / "decisions.json"
        ids = self._ready()
        self.decide(ids[:8], DecisionAction.APPROVE)
        desk.second.export_decisions(out).result(PATIENCE_S)
        self.link.changed.emit(desk.undo().result(PATIENCE_S))
        self.decide(ids[:3], DecisionAction.APPROVE)
        self.decide(ids[3:5], DecisionAction.REJECT)
        self.one(ReviewDoor).look(str(out))

    # lists and sections

    def find_nothing(self) -> None:
        """A filter that hides every match."""
        self.window.matches.look_for("no such payer")
        self.until(lambda: not self.window.matches.screen_state.ids)

    def find_all_again(self) -> None:
        """The filter is taken away."""
        self.window.matches.clear()
        self.until(lambda: bool(self.window.matches.screen_state.ids))

    def edit_draft(self) -> None:
        """A draft is changed in place."""
        drafts = self.one(DraftsPanel)
        self.until(lambda: drafts.drafts.detail is not None)
        ids = self.link.desk.list_ids(drafts.drafts.filter).result(PATIENCE_S)
        rows = self.link.desk.list_rows(ids).result(PATIENCE_S)
        wanted = next(row.id for row in rows if row.subject.startswith("invoice:"))
        drafts.move_to(wanted)
        self.until(lambda: drafts.drafts.detail is not None and drafts.drafts.detail.id == wanted)
        drafts.edit()

    def leave_draft(self) -> None:
        """It stays as it was."""
        self.one(DraftsPanel).clear()

    def merge_drafts(self) -> None:
        """Two drafts of work to one customer are marked, then merged."""
        drafts = self.one(DraftsPanel)
        ids = self.link.desk.list_ids(drafts.drafts.filter).result(PATIENCE_S)
        rows = self.link.desk.list_rows(ids).result(PATIENCE_S)
        drafts.drafts.mark(_two_of_one(rows))
        drafts.move_to(next(iter(drafts.drafts.marks)))
        drafts.merge()

    def arrange(self, kind: ArrangementKind) -> None:
        """A promise or a plan of the customer in sight is entered."""
        self.one(FollowUpsPanel).pane.arrange_asked.emit(kind)

    def remove_group(self) -> None:
        """A group of customers is made and taken away."""
        section = self.one(SettingsPanel).followups
        section.new_group.setText("Old friends")
        section.add_group.click()
        self.until(lambda: section.group == "Old friends" and section.drop_group.isVisible())
        section.drop_group.click()

    def disconnect(self) -> None:
        """Whether Stripe is let go of is asked."""
        self.one(SettingsPanel).connections.doors["stripe"].click()

    def search(self) -> None:
        """A few letters of a customer."""
        self.window.verbs["find"].trigger()
        finder = next(one for one in self.window.findChildren(Finder) if one.isVisible())
        before = finder.list.count()
        finder.text.setText("mar")
        self.until(lambda: finder.list.count() not in {0, before})

    # the close

    def close_month(self) -> None:
        """All that stands open in a month is accepted, then it is closed."""
        panel = self.one(ReconcilePanel)
        panel.show_page(3)
        self._accept_all(panel)
        panel.closing.close_month.click()

    def _accept_all(self, panel: ReconcilePanel) -> None:
        page, desk = panel.closing, self.link.desk.reconcile
        while page.shown is not None and (waiting := [one for one in page.shown.items if can_accept(one)]):
            before = page.shown
            self.link.changed.emit(desk.accept(before.first, waiting[0], "as agreed").result(PATIENCE_S))
            self.until(lambda before=before: page.shown is not before)

    def reopen_month(self) -> None:
        """The month is closed, and opened again."""
        page = self.one(ReconcilePanel).closing
        assert page.shown is not None, "a month is shown"
        self.link.changed.emit(self.link.desk.reconcile.close(page.shown).result(PATIENCE_S))
        self.until(lambda: page.shown is not None and page.shown.closed is not None)
        page.reopen.click()

    # batches

    def decide(self, ids: Iterable[int], action: DecisionAction) -> None:
        """Decide in the list of matches."""
        self.link.changed.emit(self.link.desk.decide(list(ids), action).result(PATIENCE_S))

    def approve(self, most: int | None = None) -> None:
        """Approve the matches that are ready."""
        self.window.go("matches")
        self.decide(self._ready()[:most], DecisionAction.APPROVE)
        self.until(self.window.verbs["sign"].isEnabled)

    def review(self, signer: str) -> None:
        """What is approved is looked at, and a name entered."""
        self.window.verbs["sign"].trigger()
        self.until(lambda: self.window.place == "signing")
        self.window.signing.review.name.setText(signer)

    def commit(self) -> None:
        """It is signed and carried out."""
        self.window.signing.review.sign.click()
        self.until(lambda: self.window.signing.is_committing)
        self.until(lambda: not self.window.signing.is_committing)

    def undo_batch(self) -> None:
        """What taking the latest batch back would write."""
        history = self.one(HistoryPanel)
        self.until(history.undo.isEnabled)
        history.undo.click()
        self.until(lambda: self.window.place == "signing")

    def sign_once(self) -> None:
        """Every row above one needs two signatures; the first is given, and the sheet asks for the second."""
        self._ask_two(100)
        self.approve(6)
        self.review("Ana Ruiz")
        review = self.window.signing.review
        review.sign.click()
        self.until(review.refuse.isVisible)
        review.name.setText("Ben Okoro")

    def refuse_batch(self) -> None:
        """The second signer is asked whether to refuse."""
        self.window.signing.review.refuse.click()

    def sign_no_more(self) -> None:
        """It is refused, its rows are open again, and one signature is enough."""
        second, batch = self.link.desk.second, self._waiting_batch()
        waiting = second.waiting(batch).result(PATIENCE_S)
        self.link.changed.emit(second.refuse(waiting, "Ben Okoro", "").result(PATIENCE_S))
        self._ask_two(None)

    def _waiting_batch(self) -> int:
        self.until(lambda: self.link.state is not None and self.link.state.waiting_batch is not None)
        assert self.link.state is not None, "it was waited for"
        assert self.link.state.waiting_batch is not None, "it was waited for"
        return self.link.state.waiting_batch

    def _ask_two(self, above_minor: int | None) -> None:
        desk = self.link.desk.settings
        seen = desk.view().result(PATIENCE_S).settings.guardrails
        fresh = replace(seen, second_row_minor=above_minor)
        self.link.changed.emit(desk.change(fresh, seen).result(PATIENCE_S))

    def _ready(self) -> list[int]:
        wanted = self.window.matches.screen_state.ready_filter()
        return list(self.link.desk.list_ids(wanted).result(PATIENCE_S))

    # troubles

    def trouble(self) -> None:
        """A service is away."""
        self.link.troubled.emit(Unreachable().of_service("QuickBooks"))

    def crash(self) -> None:
        """A fault of the program's own."""
        try:
            _fail()
        except LookupError as fault:
            self.window.trouble(fault)


def _fail() -> None:
    raise LookupError


def _two_of_one(rows: Iterable[ProposalRow]) -> list[ProposalRow]:
    found = defaultdict(list)
    for row in rows:
        if row.subject.startswith("invoice:"):
            found[row.party, row.amount.currency].append(row)
    return next(of_one[:2] for of_one in found.values() if len(of_one) > 1)
