"""The gate all the way: at proposing, at signing and at sending, for every reason and channel."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from app.commit.delivery import EntryState
from app.commit.results import RowResult
from app.domain.arrangements import Arrangement, ArrangementKind, Instalment
from app.domain.charges import BalanceTransaction, Charge, ChargeStatus, Dispute, Payout
from app.domain.documents import CreditNote, Document, Payment
from app.domain.record import replace
from app.errors import FollowUpHeld, NotDecidable
from app.jobs.propose import propose_kinds
from app.propose.followup.gate import HoldReason
from app.propose.followup.policy import Channel
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import DecisionAction
from app.store import batches, mirror, outbox, proposals, reminders
from integrations.sandbox.exchange import Request, Response
from tests.app.store.made import plan, proposal, signature
from tests.faults.followup_lives import lives
from tests.faults.office import CUSTOMERS, START, TODAY, Office, Street, address, street, usd
from tests.journeys.postbox import Postbox, served

WHO = CUSTOMERS[0]
KIND = ArrangementKind
Change = Callable[[Office], None]


@pytest.fixture(scope="module")
def postbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postbox]:
    """A mail server."""
    with served(tmp_path_factory.mktemp("post")) as box:
        yield box


@pytest.fixture(scope="module", params=["quickbooks", "xero"])
def either(
    request: pytest.FixtureRequest, postbox: Postbox, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Street]:
    """Each ledger in turn."""
    with street(str(request.param), postbox, tmp_path_factory.mktemp(str(request.param))) as made:
        yield made


@pytest.fixture(scope="module")
def one(postbox: Postbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    """One ledger: the gate asks none of them."""
    with street("quickbooks", postbox, tmp_path_factory.mktemp("one")) as made:
        yield made


def _keep(office: Office, *documents: Document) -> None:
    """The mirror learns of these, and matches are put forward for what is money."""
    with office.company.writer() as conn:
        mirror.save_documents(conn, documents, office.clock.now())
    propose_kinds(office.company, office.clock, [ProposalKind.MATCH])


def _arranged(kind: KIND, **more: object) -> Change:
    def change(office: Office) -> None:
        who = office.customer(WHO)
        office.arrange(Arrangement(0, kind, who.remote_id, TODAY, **more))  # type: ignore[arg-type]

    return change


def _paid(office: Office) -> None:
    invoice = office.invoices(WHO)[0]
    _keep(office, replace(invoice, balance=usd(0)))


def _credit_note(office: Office) -> None:
    who = office.customer(WHO).remote_id
    _keep(office, CreditNote("cn1", "0", "77", who, TODAY, usd(10_00), usd(10_00)))


def _unapplied(office: Office) -> None:
    _keep(office, Payment("pay1", "0", office.customer(WHO).remote_id, TODAY, usd(10_00), usd(10_00)))


def _charge(status: ChargeStatus, name: str = WHO, minor: int = 450_00, **more: object) -> Charge:
    at = START - timedelta(hours=2)
    return Charge("ch_1abcdefghijkl", at, usd(minor), usd(0), status, payer_name=name, **more)  # type: ignore[arg-type]


def _pending(office: Office) -> None:
    _keep(office, _charge(ChargeStatus.PENDING))


def _travelling(office: Office) -> None:
    at = START - timedelta(hours=2)
    movement = BalanceTransaction("txn1", at, at, usd(450_00), usd(0), usd(450_00), "charge", payout_id="po1")
    payout = Payout("po1", at, TODAY, usd(450_00), "in_transit")
    _keep(office, payout, movement, _charge(ChargeStatus.SUCCEEDED, balance_transaction_id="txn1"))


def _receipt(office: Office) -> None:
    _keep(office, _charge(ChargeStatus.SUCCEEDED, "Somebody Else", 449_00))


def _disputed(office: Office) -> None:
    dispute = Dispute("dp1", START, "ch_1abcdefghijkl", usd(450_00), "needs_response")
    _keep(office, dispute, _charge(ChargeStatus.SUCCEEDED, is_disputed=True))


def _unread(office: Office) -> None:
    office.clock.sleep(25 * 3600)


def _unaddressed(office: Office) -> None:
    _keep(office, replace(office.customer(WHO), email=""))


def _moved(office: Office) -> None:
    _keep(office, replace(office.customer(WHO), email="new@customer.example"))


def _sent_elsewhere(office: Office) -> None:
    """Another batch, signed somewhere else, sends the same step."""
    with office.company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_elsewhere")], START)
        (wanted,) = proposals.ids_for_subjects(conn, ProposalKind.MATCH, ["charge:ch_elsewhere"]).values()
        proposals.decide_many(conn, [wanted], DecisionAction.APPROVE, "Ben", START)
        whole = plan(wanted, prefix="elsewhere")
        batch = batches.sign(conn, whole, signature(whole))
    who = office.customer(WHO).remote_id
    invoice = office.invoices(WHO)[0]
    with office.company.writer() as conn:
        reminders.sign(conn, (batch, 1), "reminder-1", [invoice.remote_id], (who, TODAY))


SOON = TODAY + timedelta(days=3)
REASONS: dict[str, tuple[HoldReason, Change]] = {
    "paid": (HoldReason.NOTHING_OVERDUE, _paid),
    "credit note": (HoldReason.UNUSED_CREDIT, _credit_note),
    "unapplied": (HoldReason.UNUSED_CREDIT, _unapplied),
    "pending": (HoldReason.PENDING_CHARGE, _pending),
    "payout": (HoldReason.PAYOUT_IN_TRANSIT, _travelling),
    "receipt": (HoldReason.UNMATCHED_RECEIPT, _receipt),
    "dispute": (HoldReason.OPEN_DISPUTE, _arranged(KIND.DISPUTE)),
    "disputed charge": (HoldReason.OPEN_DISPUTE, _disputed),
    "promise": (HoldReason.RUNNING_PROMISE, _arranged(KIND.PROMISE, until=SOON)),
    "plan": (HoldReason.PAYMENT_PLAN, _arranged(KIND.PLAN, instalments=(Instalment(SOON, usd(570_00)),))),
    "pause": (HoldReason.PAUSE, _arranged(KIND.PAUSE)),
    "never": (HoldReason.DO_NOT_CHASE, _arranged(KIND.DO_NOT_CHASE)),
    "automatic": (HoldReason.AUTOMATIC_PAYMENT, _arranged(KIND.AUTOMATIC)),
    "no address": (HoldReason.NO_ADDRESS, _unaddressed),
    "another address": (HoldReason.NO_ADDRESS, _moved),
    "bounced": (HoldReason.BOUNCED_ADDRESS, _arranged(KIND.BOUNCED, address=address(WHO))),
    "stale": (HoldReason.STALE_MIRROR, _unread),
    "sent": (HoldReason.ALREADY_SENT, _sent_elsewhere),
}
ABOUT_ADDRESS = {"no address", "another address", "bounced"}


def test_every_reason_is_met() -> None:
    """No reason is left out."""
    assert {reason for reason, _ in REASONS.values()} == set(HoldReason)


@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("name", REASONS)
def test_what_begins_after_the_signature_holds_it_back(one: Street, name: str, channel: Channel) -> None:
    """Signed, and not sent: the row stops with the reason, no note is written, others go out."""
    if channel is Channel.HAND and name in ABOUT_ADDRESS:
        return  # a letter by hand needs no address: test_a_letter_by_hand_needs_no_address
    with one.office(channel) as office:
        office.approve(WHO)
        batch_id = office.sign()
        REASONS[name][1](office)
        office.deliver(batch_id)
        (row,) = office.results(batch_id)
        assert row.result is RowResult.STOPPED
        assert row.reason
        assert office.sent() == 0
        assert office.is_done(batch_id)


@pytest.mark.parametrize("name", REASONS)
def test_what_begins_after_the_preview_keeps_it_from_being_signed(one: Street, name: str) -> None:
    """The sheet stood open meanwhile: nothing is signed, and it says why."""
    with one.office() as office:
        office.approve(WHO)
        shown = office.preview()
        assert len(shown.plan.rows) == 1
        REASONS[name][1](office)
        with pytest.raises((FollowUpHeld, NotDecidable)):
            office.sign(shown)
        with office.company.reader() as conn:
            assert len(batches.list_batches(conn)) == (name == "sent")
        assert office.preview().plan.rows == ()


@pytest.mark.parametrize("name", REASONS)
def test_what_is_so_already_is_not_put_forward(one: Street, name: str) -> None:
    """Held when proposed, with no message; a new address and a step that went out are simply heeded."""
    with one.office() as office:
        REASONS[name][1](office)
        found = office.propose().get(WHO)
        assert found is not None
        if name in {"paid", "another address", "sent"}:
            assert found.proposal.tier is not Tier.NONE
            return
        assert found.proposal.tier is Tier.NONE
        assert found.proposal.candidates == ()
        office.approve(WHO)
        assert office.preview().plan.rows == ()


@pytest.mark.parametrize("channel", list(Channel))
def test_it_goes_out_once_where_nothing_holds(either: Street, channel: Channel) -> None:
    """Through each channel at each ledger; carried out again, or proposed again, nothing more leaves."""
    with either.office(channel) as office:
        office.approve()
        batch_id = office.sign()
        for _ in range(2):
            office.deliver(batch_id)
            assert {row.result for row in office.results(batch_id)} == {RowResult.COMMITTED}
        expected = {Channel.MAIL: 3, Channel.LEDGER: 4, Channel.HAND: 0}[channel]
        assert office.sent() == expected
        office.approve()
        steps = {one.proposal.step for one in office.propose().values()}  # type: ignore[union-attr]
        assert "reminder-1" not in steps


def test_a_promise_between_two_emails_of_one_message_holds_the_second(one: Street) -> None:
    """The ledger mails invoice by invoice: what began after the first holds the rest."""
    with one.office(Channel.LEDGER) as office:
        office.approve(WHO)
        batch_id = office.sign()
        answer = one.sandbox.quickbooks.answer

        def promising(request: Request) -> Response:
            given = answer(request)
            if request.path.endswith("/send"):
                one.sandbox.quickbooks.answer = answer  # type: ignore[method-assign]
                _arranged(KIND.PROMISE, until=SOON)(office)
            return given

        one.sandbox.quickbooks.answer = promising  # type: ignore[method-assign]
        office.deliver(batch_id)
        assert len(office.emailed) == 1
        (ended,) = office.results(batch_id)
        assert (ended.result, "promised" in ended.reason) == (RowResult.STOPPED, True)
        with office.company.reader() as conn:
            states = [entry.state for entry in outbox.of_row(conn, batch_id, ended.number)]
        assert states == [
            EntryState.ACKNOWLEDGED,
            EntryState.ACKNOWLEDGED,
            EntryState.STOPPED,
            EntryState.STOPPED,
        ]


def test_lives() -> None:
    """Random histories and retries at each ledger, over a mail server in its moods; more by a command."""
    wrong, happened = lives(range(3))
    assert wrong == {}
    assert happened["quickbooks"]
    assert happened["xero"]
    assert happened["letters"] + happened["e-mails"] > 5
    assert happened["unknown"] + happened["interrupted"] > 0
