"""Which rows may be under way together, and which have to wait."""

from datetime import UTC, datetime, timedelta

import pytest

from app.commit.plan import BatchState, Effect, Plan, PlannedWrite, PlanRow, Premise, Signature
from app.commit.results import RowOutcome, RowResult
from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import MAIL, PreparedRequest, made_for
from app.jobs.run import Run
from app.store.records import StoredBatch

SIGNED = Signature("", "Ana", "ana", datetime(2026, 11, 20, tzinfo=UTC), "")


def row(number: int, invoice: str = "", customer: str = "", payment: str = "") -> PlanRow:
    """A row that moves an invoice's balance for a customer, perhaps with money of a payment."""
    money = Money(100, "USD")
    effect = Effect(DocumentKind.INVOICE, invoice, f"Invoice {invoice}", money, money - money)
    rests = ((DocumentKind.CUSTOMER, customer), (DocumentKind.PAYMENT, payment))
    premises = tuple(Premise(kind, one, "", "", one) for kind, one in rests if one)
    effects = (effect,) if invoice else ()
    return PlanRow(number, number, "", money, "quickbooks", (), premises, effects, "")


def mail(number: int) -> PlanRow:
    """A row that sends a mail to a customer of its own."""
    request = PreparedRequest(MAIL, "MAIL", "a@b.example", (), b"", "message/rfc822", "", None)
    return replace(row(number, customer=str(number)), writes=(PlannedWrite(1, "k", request, ""),))


def run_of(*rows: PlanRow) -> Run:
    """A run of these, all waiting."""
    stored = StoredBatch(1, BatchState.COMMITTING, Plan(rows, ""), SIGNED)
    return Run(stored, waiting={each.number: each for each in rows})


def numbers(rows: list[PlanRow]) -> list[int]:
    """By their numbers."""
    return [each.number for each in rows]


def through(run: Run, number: int, result: RowResult = RowResult.COMMITTED) -> None:
    """A row is through."""
    came = run.came_back(number)
    run.outcomes[number] = RowOutcome(number, came.proposal_id, "", came.money, result)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (row(1, invoice="7"), row(2, invoice="7")),
        (row(1, invoice="7", customer="c"), row(2, invoice="8", customer="c")),
        (row(1, invoice="7", payment="p"), row(2, invoice="8", payment="p")),
        (row(1, customer=made_for(9)), row(2, customer=made_for(9))),
        (mail(1), mail(2)),
    ],
)
def test_what_touches_the_same_record_goes_one_after_the_other(one: PlanRow, other: PlanRow) -> None:
    """An invoice, a customer, a payment, a customer yet to be made, the mail server."""
    run = run_of(one, other, row(3, invoice="9"))
    assert 2 not in numbers(run.able_to_go(5))
    if 1 in run.in_hand:
        through(run, 1)
        assert 2 in numbers(run.able_to_go(5)) or one.premises[0].remote_id == made_for(9)


def test_what_touches_nothing_in_common_goes_together_up_to_the_room() -> None:
    """In the order of the batch."""
    run = run_of(*(row(number, invoice=str(number)) for number in range(1, 6)))
    assert numbers(run.able_to_go(3)) == [1, 2, 3]
    assert numbers(run.able_to_go(3)) == [4, 5]


def test_a_row_that_must_wait_holds_only_its_own_record() -> None:
    """An unknown row is not under way, but what it may have moved is not built upon."""
    run = run_of(row(1, invoice="7", customer="c"), row(2, invoice="7"), row(3, invoice="8", customer="c"))
    assert numbers(run.able_to_go(5)) == [1]
    run.came_back(1)
    assert numbers(run.able_to_go(5)) == [3]


def test_a_limit_is_counted_once_for_all_that_were_under_way() -> None:
    """Ten answers of the same minute are one; the longest pause is kept; ten in a row are too often."""
    run = run_of()
    for seconds in (5, 30, 10):
        assert not run.is_throttled_too_often(timedelta(seconds=seconds))
    assert (run.throttled, run.pause) == (1, timedelta(seconds=30))
    run.pause = timedelta()
    assert not run.is_throttled_too_often(None)
    assert run.pause == timedelta(seconds=60)
    for _ in range(7):
        run.pause = timedelta()
        assert not run.is_throttled_too_often(None)
    run.pause = timedelta()
    assert run.is_throttled_too_often(None)
