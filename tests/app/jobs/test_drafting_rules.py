"""A rule of drafting is changed, and what waits to be decided is drafted by it at once."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from app.domain.documents import BillingStatus, Customer, Item, TimeEntry
from app.errors import BadInput
from app.jobs import drafting_rules, settings
from app.jobs.drafting_rules import Together
from app.jobs.metering import Tally
from app.jobs.propose_drafts import drafts
from app.lanes import Lanes
from app.paths import home
from app.propose.drafting.draft import DraftProposal
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.review.listing import Grouping
from app.screens.lane_drafts import LaneDrafts
from app.screens.lane_safeguards import LaneSettings, Seat
from app.settings import Drafting, WordingModel
from app.store import mirror, proposals
from app.store.company_file import CompanyFile
from app.wiring.services import Addresses, Wiring
from integrations.sandbox.wording import WordingStandIn, serve_wording
from tests.app.store.made import DAY, NOW


class Noon:
    """One moment for good."""

    def now(self) -> datetime:
        """A noon after the day of the work."""
        return datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@pytest.fixture
def worked(company: CompanyFile) -> CompanyFile:
    """Two projects of one customer's time, drafted."""
    entries = [
        TimeEntry(
            str(number),
            "0",
            "Mia",
            DAY,
            60,
            BillingStatus.BILLABLE,
            "58",
            "12",
            project,
            "95.00",
            "USD",
            "Work",
        )
        for number, project in enumerate(("Shop", "Office"))
    ]
    with company.writer() as conn:
        mirror.save_documents(
            conn, [Customer("58", "0", "Tidewater"), Item("12", "0", "Hour"), *entries], NOW
        )
    drafting_rules.hold(company, "58", "Ana", Noon(), is_on=True)
    return company


@pytest.fixture
def lanes() -> Iterator[Lanes]:
    """The program's threads."""
    made = Lanes()
    yield made
    made.close()


def waiting(company: CompanyFile) -> list[DraftProposal]:
    """What is put forward now."""
    with company.reader() as conn:
        found = [one.proposal for one in proposals.in_states(conn, ProposalKind.DRAFT, [ProposalState.OPEN])]
    return [one for one in found if isinstance(one, DraftProposal)]


def test_every_rule_takes_hold_at_once(worked: CompanyFile) -> None:
    """Held for a look, let go, split by project: no sync in between, and nothing else would be drafted."""
    (held,) = waiting(worked)
    assert "on hold" in held.withheld
    drafting_rules.hold(worked, "58", "Ana", Noon(), is_on=False)
    assert "on hold" not in waiting(worked)[0].withheld
    drafting_rules.group(worked, "58", Together(by_project=True), "Ana", Noon())
    assert len(waiting(worked)) == 2
    assert [one.rows for one in drafts(worked, Noon())] == [()]


def test_the_windows_desk_asks_the_model_that_is_set(worked: CompanyFile, lanes: Lanes) -> None:
    """None is set at first, which is said; the pane is told whether there is one."""
    wiring = Wiring(home(None), Addresses())
    seat = Seat(lanes, lambda: worked, Noon(), "Ana")
    desk = LaneDrafts(seat, wiring.work_files, lambda: wiring.ledger(worked, Tally()), wiring.wording)
    with worked.reader() as conn:
        (stored,) = proposals.in_states(conn, ProposalKind.DRAFT, [ProposalState.OPEN])
    detail = desk.detail(stored.id).result(30)
    assert detail.draft is not None
    assert detail.draft.invoice is not None
    assert (detail.can_word, detail.grouping) == (False, Grouping())
    with pytest.raises(BadInput):
        desk.word(detail.draft.invoice).result(30)
    with serve_wording(WordingStandIn(answer=lambda text: text.replace("Work", "Work done"))) as served:
        settings.change(worked, WordingModel(served.url, "small"), "Ana", Noon())
        made = desk.word(detail.draft.invoice).result(30)
    assert made.words == ("Shop · Work done · 18 Nov 2026", "Office · Work done · 18 Nov 2026")
    assert desk.detail(stored.id).result(30).can_word


def test_settings_in_the_window_take_hold_at_once(worked: CompanyFile, lanes: Lanes) -> None:
    """The same through the desk of the window; nothing is drafted anew where nothing was changed."""
    services = Wiring(home(None), Addresses())
    desk = LaneSettings(Seat(lanes, lambda: worked, Noon(), "Ana"), services, lambda: None)
    seen = desk.view().result(30).settings.drafting
    assert not desk.change(seen, seen).result(30)
    changes = desk.change(Drafting(look_above_minor=100_00), Drafting()).result(30)
    assert changes.settings
    assert changes.proposals
    (draft,) = waiting(worked)
    assert "190.00 is over 100.00" in draft.withheld
    assert "on hold" in draft.withheld
