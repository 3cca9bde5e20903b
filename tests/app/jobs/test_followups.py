"""Follow-ups over real files: what lapses, what was missed, and what comes next."""

from datetime import timedelta

import pytest

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState, Instalment
from app.domain.documents import Allocation, DocumentKind, Payment
from app.errors import FollowUpHeld, NotDecidable
from app.jobs import arrangements
from app.propose.followup.policy import Channel
from app.propose.proposal import Tier
from app.store import mirror
from tests.faults.office import CUSTOMERS, TODAY, Office, Street, usd

WHO, GRATEFUL = CUSTOMERS[1], CUSTOMERS[2]
WEEK = timedelta(weeks=1)


def pays(office: Office, key: str, minor: int) -> None:
    """Money comes in and is applied to the customer's invoice, as the next sync would tell."""
    (invoice,) = office.invoices(WHO)
    applied = (Allocation(DocumentKind.INVOICE, invoice.remote_id, usd(minor)),)
    on = office.clock.now().date()
    with office.company.writer() as conn:
        paid = Payment(key, "0", invoice.customer_id, on, usd(minor), usd(0), applied)
        mirror.save_documents(conn, [paid], office.clock.now())


def state(office: Office, kind: ArrangementKind) -> ArrangementState:
    """How the only arrangement of a kind stands."""
    (one,) = arrangements.listed(office.company, [kind])
    return one.state


def send(office: Office) -> str:
    """Approve, sign and send what is put forward for the customer; the step."""
    step = str(office.propose()[WHO].proposal.step)  # type: ignore[union-attr]
    office.approve(WHO)
    office.deliver(office.sign())
    return step


def test_a_missed_instalment_is_noticed_asked_for_and_the_plan_goes_on(town: Street) -> None:
    """The first week is paid in part: one message asks for the rest, and the plan holds again."""
    with town.office() as office:
        who = office.customer(WHO).remote_id
        parts = tuple(Instalment(TODAY + n * WEEK, usd(100_00)) for n in (1, 2, 3))
        office.arrange(Arrangement(0, ArrangementKind.PLAN, who, TODAY, instalments=parts))
        assert office.propose()[WHO].proposal.tier is Tier.NONE
        pays(office, "p1", 70_00)
        office.clock.sleep(8 * 24 * 3600)
        office.sync()
        pays(office, "p1", 70_00)
        found = office.propose()[WHO].proposal
        assert (found.step, found.tier) == (f"instalment-{TODAY + WEEK}", Tier.REVIEW)  # type: ignore[union-attr]
        assert "30.00 of the instalment" in found.evidence[0].text  # type: ignore[union-attr]
        assert send(office) == f"instalment-{TODAY + WEEK}"
        (letter,) = office.postbox.letters
        assert "$30.00 has not" in letter.get_content() or "$30.00 is missing" in letter.get_content()
        held = office.propose()[WHO].proposal
        assert (held.tier, held.step) == (Tier.NONE, "reminder-1")  # type: ignore[union-attr]
        assert "a payment plan runs" in held.withheld  # type: ignore[union-attr]

        office.clock.sleep(21 * 24 * 3600)
        office.sync()
        office.propose()
        assert state(office, ArrangementKind.PLAN) is ArrangementState.BROKEN
        assert office.propose()[WHO].proposal.tier is not Tier.NONE


def test_a_plan_that_was_paid_is_kept_at_once(town: Street) -> None:
    """It does not wait for its last day."""
    with town.office() as office:
        who = office.customer(WHO).remote_id
        parts = (Instalment(TODAY + WEEK, usd(90_00)),)
        office.arrange(Arrangement(0, ArrangementKind.PLAN, who, TODAY, instalments=parts))
        pays(office, "p1", 90_00)
        office.propose()
        assert state(office, ArrangementKind.PLAN) is ArrangementState.KEPT


@pytest.mark.parametrize(
    ("minor", "ended"), [(100_00, ArrangementState.KEPT), (99_99, ArrangementState.BROKEN)]
)
def test_a_promise_of_a_part_is_kept_by_that_part(town: Street, minor: int, ended: ArrangementState) -> None:
    """100.00 of 300.00 was promised: to the cent, and not all that is owed."""
    with town.office() as office:
        who = office.customer(WHO).remote_id
        office.arrange(
            Arrangement(0, ArrangementKind.PROMISE, who, TODAY, until=TODAY + WEEK, amount=usd(100_00))
        )
        pays(office, "p1", minor)
        office.clock.sleep(8 * 24 * 3600)
        office.propose()
        assert state(office, ArrangementKind.PROMISE) is ended


def test_who_paid_in_full_is_thanked_once(town: Street) -> None:
    """Only where the policy wants it; held by a pause, sent once that is lifted, never again."""
    with town.office() as office:
        who, (invoice,) = office.customer(GRATEFUL).remote_id, office.invoices(GRATEFUL)
        office.sandbox.act({"service": "quickbooks", "act": "pay", "id": invoice.remote_id})
        office.sync()
        assert GRATEFUL not in office.propose()
        office.set_policy(Channel.MAIL, thanks=True)
        found = office.propose()[GRATEFUL].proposal
        assert (found.step, found.tier, found.money) == ("thanks", Tier.READY, usd(0))  # type: ignore[union-attr]
        pause = Arrangement(0, ArrangementKind.PAUSE, who, TODAY)
        office.approve(GRATEFUL)
        shown = office.preview()
        key = office.arrange(pause)
        with pytest.raises((FollowUpHeld, NotDecidable)):
            office.sign(shown)
        assert GRATEFUL not in office.propose()
        arrangements.settle(office.company, (pause.kind, key), ArrangementState.ENDED, "Ana", office.clock)
        office.approve(GRATEFUL)
        batch_id = office.sign()
        for _ in range(2):
            office.deliver(batch_id)
        (letter,) = office.postbox.letters
        assert letter["Subject"] == "Thank you for your payment"
        assert f"{invoice.number}, due" in letter.get_content()
        assert "Together: $99.00." in letter.get_content()
        assert GRATEFUL not in office.propose()
