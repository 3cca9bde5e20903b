"""The drafts' screen without Qt: editing in place with exact totals, and what is off meanwhile."""

from dataclasses import replace

import pytest

from app.language import ENGLISH, Speech, speak
from app.propose.drafting.draft import DraftProposal
from app.propose.drafting.engine import propose_drafts
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import DraftDetail
from app.screens.drafts import DraftEdit, DraftsScreen
from tests.app.propose.drafting.test_engine import snapshot, time, usd


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
