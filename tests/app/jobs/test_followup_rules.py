"""Groups of customers: who is in which, what holds for them, and their letters on real customers."""

import pytest

from app.domain.record import replace
from app.errors import BadInput
from app.jobs import followup_rules, rules, settings, templates
from app.jobs.followup_rules import Placed, with_group, with_policy, without_group
from app.propose.followup.policy import USUAL, Channel, PayBy, Policy, Step, Tone
from app.settings import FollowUps
from tests.faults.office import CUSTOMERS, Office, Street

WHO, OTHER = CUSTOMERS[:2]
LATER = Policy(tuple(replace(step, days=step.days + 60) for step in USUAL), sender="Ana Larch")


def test_a_customer_follows_the_rules_of_its_group_at_once(town: Street) -> None:
    """By its name; taken out of it again, or with the group gone, it follows everybody else's."""
    with town.office() as office:
        kept = with_policy(with_group(settings.read(office.company).followups, "Slow"), "Slow", LATER)
        rules.keep(office.company, kept, "Ana", office.clock)
        assert WHO in office.propose()
        followup_rules.assign(office.company, WHO.upper(), Placed("Slow"), "Ana", office.clock)
        assert WHO not in office.propose()
        assert OTHER in office.propose()
        followup_rules.assign(office.company, office.customer(WHO).remote_id, Placed(""), "Ana", office.clock)
        assert WHO in office.propose()
        followup_rules.assign(office.company, WHO, Placed("Slow", "de"), "Ana", office.clock)
        gone = without_group(settings.read(office.company).followups, "Slow")
        rules.keep(office.company, gone, "Ana", office.clock)
        found = settings.read(office.company).followups
        assert (dict(found.groups), list(found.languages.values())) == ({}, ["de"])
        assert WHO in office.propose()


def test_nobody_of_that_name_is_put_anywhere(town: Street) -> None:
    """It is said, and nothing is kept."""
    with town.office() as office, pytest.raises(BadInput, match="no customer has"):
        followup_rules.assign(office.company, "Nobody Ltd", Placed("Slow"), "Ana", office.clock)


def test_a_groups_letter_is_read_on_a_customer_of_theirs(town: Street) -> None:
    """With its own name under it and its own way to pay; of another where none of theirs owes anything."""
    with town.office() as office:
        assert read(office, "", "reminder-1") == (WHO, False)
        kept = with_group(settings.read(office.company).followups, "Own")
        own = Policy(USUAL, sender="Ana Larch", links=True, pay_by=PayBy.STRIPE)
        rules.keep(office.company, with_policy(kept, "Own", own), "Ana", office.clock)
        followup_rules.assign(office.company, OTHER, Placed("Own"), "Ana", office.clock)
        shown = templates.letter_of(office.company, "Own", "reminder-3", office.clock)
        assert (shown.customer, shown.no_link) == (OTHER, "Stripe is not connected")
        assert "Ana Larch" in shown.letter.body
        assert "$300.00" in shown.letter.body
        followup_rules.assign(office.company, OTHER, Placed(""), "Ana", office.clock)
        assert read(office, "Own", "reminder-1") == (WHO, False)


def read(office: Office, group: str, step: str) -> tuple[str, bool]:
    """On whom a letter is shown, and whether that one is made up."""
    shown = templates.letter_of(office.company, group, step, office.clock)
    return shown.customer, shown.is_made_up


def test_where_nobody_owes_anything_the_letter_is_on_somebody_made_up(town: Street) -> None:
    """It says so."""
    with town.office() as office:
        office.clock.at = office.clock.at.replace(year=2025)
        assert read(office, "", "reminder-1") == ("Acme Traders", True)


@pytest.mark.parametrize("steps", [
    (), (USUAL[0], USUAL[0]), (USUAL[1], USUAL[0]), (Step("thanks-1", 3, Tone.FIRM),),
    (Step("late", 3, Tone.THANKS),), (Step("instalment-1", 3, Tone.FIRM, Channel.HAND),),
])  # fmt: skip
def test_what_is_no_policy(steps: tuple[Step, ...]) -> None:
    """None, twice the same, out of order, or what comes by itself."""
    with pytest.raises(BadInput):
        with_policy(FollowUps(), "", Policy(steps))
