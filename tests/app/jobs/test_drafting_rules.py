"""A rule of drafting is changed, and what waits to be decided is drafted by it at once."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from app.domain.documents import BillingStatus, Customer, Item, TimeEntry
from app.jobs import drafting_rules
from app.jobs.drafting_rules import Together
from app.jobs.propose_drafts import drafts
from app.lanes import Lanes
from app.paths import home
from app.propose.drafting.draft import DraftProposal
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.screens.lane_safeguards import LaneSettings, Seat
from app.settings import Drafting
from app.store import mirror, proposals
from app.store.company_file import CompanyFile
from app.wiring.services import Addresses, Wiring
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
