"""The drafts' screen without Qt: editing in place with exact totals, and what is off meanwhile."""

from datetime import date
from typing import Any

import pytest

from app.domain.documents import Item
from app.domain.money import Money
from app.domain.record import replace
from app.domain.tracking import CLASS, LOCATION, TrackingLists, TrackingOption
from app.language import ENGLISH, Speech, speak
from app.propose.drafting.draft import DraftProposal
from app.propose.drafting.engine import propose_drafts
from app.propose.drafting.snapshot import DraftingRules
from app.propose.drafting.together import Merging
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import DraftDetail, ProposalRow
from app.screens.drafts import DraftEdit, DraftsScreen
from tests.app.propose.drafting.test_engine import ITEM, snapshot, time, usd


def put_forward(*quantities: str) -> DraftProposal:
    """One draft of so many hours each, all of one project."""
    work = (time(number, hours, project="Book") for number, hours in enumerate(quantities))
    (found,) = propose_drafts(snapshot(*work))
    return found


def screen_of(proposal: DraftProposal) -> DraftsScreen:
    """The screen standing on it."""
    screen = DraftsScreen()
    screen.current = 1
    screen.detail = DraftDetail(1, ProposalState.OPEN, proposal, rates={"2": "8"})
    return screen


def begun(*quantities: str) -> DraftEdit:
    """A draft being edited."""
    edit = screen_of(put_forward(*quantities)).begin_edit()
    assert edit is not None
    return edit


def test_totals_are_live_and_exact() -> None:
    """Quantity and price as typed; the ledger's tax on them."""
    edit = begun("2", "0.5")
    edit.lines[0].quantity, edit.lines[1].price = "3", "1,000.50"
    totals = edit.invoice().totals
    assert (totals.subtotal, totals.tax, totals.total) == (usd(785_25), usd(62_82), usd(848_07))
    assert (edit.why_not(), edit.is_changed) == ("", True)


@pytest.mark.parametrize("typed", ["", "two", "1e9999", "0.12345678", "NaN"])
def test_what_is_no_number_is_said_and_not_approved(typed: str) -> None:
    """The line counts as nothing meanwhile."""
    edit = begun("2", "1")
    edit.lines[0].quantity = typed
    assert "quantity" in edit.why_not()
    assert edit.invoice().totals.subtotal == usd(95_00)


def test_a_comma_is_a_decimal_point_where_it_is_one() -> None:
    """“12,5” hours are twelve and a half in German and refused in English; once they were 125."""
    edit = begun("2.5")
    edit.lines[0].quantity = "12,5"
    assert "quantity" in edit.why_not()
    speak(Speech(group=".", point=","))
    try:
        edit = begun("2.5")
        assert edit.lines[0].quantity == "2,5", "as it is typed there"
        before = edit.invoice().totals.subtotal
        edit.lines[0].quantity = "12,5"
        assert edit.why_not() == ""
        assert edit.invoice().totals.subtotal.minor == before.minor * 5
        edit.lines[0].quantity = "1.500"
        assert edit.why_not(), "fifteen hundred or one and a half"
    finally:
        speak(ENGLISH)


def test_lines_are_merged_and_taken_apart_again() -> None:
    """The total of whole hours stays; apart they are what was put forward, sources and all."""
    edit = begun("2", "1", "4")
    before = edit.invoice()
    assert edit.can_merge
    edit.merge()
    assert ([line.quantity for line in edit.lines], edit.can_merge) == (["7"], False)
    assert edit.invoice().totals == before.totals
    assert edit.invoice().sources == before.sources
    edit.split()
    assert edit.invoice() == before


def test_a_models_words_come_into_the_fields_and_what_was_typed_meanwhile_stands() -> None:
    """The sums stay; taken apart again, the template's words and no prompt are there."""
    edit = begun("2", "1")
    asked = edit.invoice()
    edit.lines[1].description = "Typed meanwhile"
    edit.word(asked, ("Pages laid out", "Cover laid out"), "reword_lines.v1@1")
    now = edit.invoice()
    assert [line.description for line in now.lines] == ["Pages laid out", "Typed meanwhile"]
    assert (now.totals, now.prompt) == (asked.totals, "reword_lines.v1@1")
    edit.remove(0)
    edit.word(asked, ("Too", "late"), "reword_lines.v1@1")
    assert [line.description for line in edit.lines] == ["Typed meanwhile"]
    edit.split()
    assert edit.invoice().prompt == ""


def test_a_line_left_out_takes_the_deposit_that_its_source_tells_of_along() -> None:
    """It is taken off when the work is billed; left behind, it would be taken off both invoices."""
    deposit = Item("40", "0", "Deposits", tax_code_id="NON")
    (found,) = propose_drafts(
        snapshot(
            time(1, deposit_paid="30"), time(2, deposit_paid="50"), items=(ITEM, deposit),
            rules=DraftingRules(deposit_item_id="40"),
        )
    )  # fmt: skip
    edit = screen_of(found).begin_edit()
    assert edit is not None
    edit.remove(1)
    left = edit.invoice()
    assert [(line.amount, line.is_deposit) for line in left.lines] == [
        (usd(190_00), False),
        (usd(-30_00), True),
    ]
    edit.remove(1)
    assert [line.is_deposit for line in edit.invoice().lines] == [False], "it may be left out by itself"


def test_a_line_left_out_leaves_its_work_unbilled() -> None:
    """The other sources are billed; no line at all is no invoice."""
    edit = begun("2", "1")
    edit.remove(0)
    assert [source.subject for source in edit.draft().sources] == ["time:file:1"]
    edit.remove(0)
    assert edit.why_not() == "An invoice needs a line."


def test_answers_wait_for_the_end_of_editing() -> None:
    """Only editing itself goes on; and what has no lines can't be edited."""
    screen = screen_of(put_forward("2"))
    assert screen.why_not(DecisionAction.APPROVE) == ""
    screen.begin_edit()
    assert "Finish editing" in screen.why_not(DecisionAction.APPROVE)
    assert screen.why_not(DecisionAction.EDIT) == ""
    nothing = replace(put_forward("2"), candidates=())
    assert "lines" in screen_of(nothing).why_not(DecisionAction.EDIT)
    assert screen_of(nothing).begin_edit() is None


LISTS = TrackingLists(
    (
        TrackingOption(CLASS, "7", "Studio"),
        TrackingOption(CLASS, "8", "Shop", is_active=False),
        TrackingOption(LOCATION, "1", "Workshop"),
    )
)


def told_apart(*quantities: str) -> DraftEdit:
    """A draft being edited where the ledger has classes and locations."""
    proposal = put_forward(*quantities)
    edit = DraftEdit(
        DraftDetail(1, ProposalState.OPEN, proposal, rates={"2": "8"}, tracking=LISTS),
        proposal.candidates[0].invoice,  # type: ignore[arg-type] # it has one
    )
    assert (edit.whole, edit.is_changed) == ({LOCATION: ""}, False)
    return edit


def test_a_class_is_of_a_line_and_a_location_of_the_document() -> None:
    """By name as typed, whatever its case; emptied it is gone."""
    edit = told_apart("2", "1")
    edit.lines[0].tracking[CLASS], edit.whole[LOCATION] = "studio", "Workshop"
    assert edit.why_not() == ""
    assert [line.tracking for line in edit.invoice().lines] == [
        ((CLASS, "7"), (LOCATION, "1")), ((LOCATION, "1"),),
    ]  # fmt: skip
    edit.lines[0].tracking[CLASS], edit.whole[LOCATION] = "", " "
    assert not edit.is_changed
    edit.track(((CLASS, "7"),), 1)
    assert [line.tracking for line in edit.invoice().lines] == [(), ((CLASS, "7"),)]


@pytest.mark.parametrize(
    ("category", "text", "said"),
    [
        (CLASS, "Nowhere", "The ledger has no class “Nowhere”."),
        (CLASS, "Shop", "The class “Shop” is not in use any more."),
        (LOCATION, "Nowhere", "The ledger has no location “Nowhere”."),
    ],
)
def test_what_the_ledger_would_refuse_is_said_at_once(category: str, text: str, said: str) -> None:
    """The amounts stay as they are."""
    edit = told_apart("2")
    (edit.whole if category == LOCATION else edit.lines[0].tracking)[category] = text
    assert edit.why_not() == said
    assert edit.lines[0].why_no_amount() == ""


def row(number: int, **more: Any) -> ProposalRow:
    """A row of the list."""
    told: dict[str, Any] = {
        "state": ProposalState.OPEN, "subject": f"invoice:58:USD:2026-{number:02}", "party": "Tidewater",
        "amount": usd(95_00),
    } | more  # fmt: skip
    return ProposalRow(
        id=number, kind=ProposalKind.DRAFT, tier=Tier.READY, aspect="time", dated_on=date(2026, 11, 20),
        confidence=1.0, summary="", **told,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([row(10), row(11)], ""),
        ([row(10)], "Mark two or more drafts of one customer first (Space)."),
        ([row(10), row(11, state=ProposalState.APPROVED)], "Some of the marked drafts are decided already."),
        ([row(10), row(11, party="Pell")], "The marked drafts are to several customers."),
        ([row(10), row(11, amount=Money(1, "EUR"))], "The marked drafts are in several currencies."),
        ([row(10), row(11, subject="void:9")], "Only drafts of work that is not billed yet can be merged."),
    ],
)
def test_marked_drafts_may_be_merged_or_it_is_said_why_not(rows: list[ProposalRow], why: str) -> None:
    """As the tip of the action, before anything is asked."""
    screen = screen_of(put_forward("1"))
    screen.mark(rows)
    assert screen.why_not_merge() == why


def test_what_differs_is_part_of_the_question() -> None:
    """Each difference a sentence; else that there is none."""
    screen = screen_of(put_forward("1"))
    screen.mark([row(10), row(11)])
    head, text, yes = screen.merge_question(Merging("Tidewater", usd(190_00), 2, ("class differs: A / B",)))
    assert (head, yes) == ("Merge 2 drafts into one invoice?", "Merge")
    assert text == "Tidewater: 2 lines, $190.00 together.\nClass differs: A / B."
    _, text, _ = screen.merge_question(Merging("Tidewater", usd(190_00), 2, ()))
    assert text.endswith("\nTheir terms, orders and taxes are alike.")
