"""``countersign edit`` of a draft invoice: what is given is approved, what can't be is refused with why."""

import json
import re

import pytest

from app.cli import run
from app.domain.tracking import CategoryOption, TrackingCategory
from app.paths import home
from app.propose.drafting.draft import Draft
from app.propose.drafting.engine import propose_drafts
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.store import mirror, proposals
from app.store.company_file import CompanyFile
from integrations.sandbox.wording import WordingStandIn, serve_wording
from tests.app.propose.drafting.test_engine import snapshot, time
from tests.app.store.made import NOW

REGION = TrackingCategory("c1", "", "Region", (CategoryOption("o1", "North"), CategoryOption("o2", "South")))


@pytest.fixture
def draft_id() -> int:
    """A draft of three lines in the one company of this home."""
    work = (time(number, hours, project="Book") for number, hours in enumerate(("2", "1", "4")))
    with (
        CompanyFile.create(home(None).company_file("larkspur"), "Larkspur") as made,
        made.writer() as conn,
    ):
        (found,) = propose_drafts(snapshot(*work))
        mirror.save_documents(conn, [REGION], NOW)
        proposals.replace(conn, ProposalKind.DRAFT, [found], NOW)
        return proposals.ids_for_subjects(conn, ProposalKind.DRAFT, [found.subject])[found.subject]


def approved(draft_id: int) -> tuple[ProposalState, Draft]:
    """How it stands, and what was approved."""
    with CompanyFile.open(home(None).company_file("larkspur")) as company, company.reader() as conn:
        stored = proposals.load(conn, draft_id)
    assert stored.decision is not None
    assert isinstance(stored.decision.candidate, Draft)
    return stored.state, stored.decision.candidate


def test_a_draft_is_approved_as_it_was_changed(draft_id: int) -> None:
    """Quantity, price, words, a line left out and the order; the total follows."""
    words = ("--quantity", "1=3", "--price", "2=10.50", "--words", "1=Layout of the book", "--drop", "3")
    more = ("--order", "PO-77", "--tracking", "region=o1", "--tracking", "2:Region=South")
    assert run(["edit", str(draft_id), *words, *more]) == 0
    state, draft = approved(draft_id)
    assert state is ProposalState.APPROVED
    assert draft.invoice is not None
    assert [(line.quantity, line.unit_price) for line in draft.invoice.lines] == [("3", "95"), ("1", "10.5")]
    assert draft.invoice.lines[0].description == "Layout of the book"
    assert draft.invoice.purchase_order == "PO-77"
    assert [line.tracking for line in draft.invoice.lines] == [(("Region", "North"),), (("Region", "South"),)]
    assert draft.invoice.totals.subtotal.plain() == "295.50"


def test_lines_are_merged_by_command(draft_id: int) -> None:
    """Equal lines of one project become one."""
    assert run(["edit", str(draft_id), "--merge"]) == 0
    _, draft = approved(draft_id)
    assert draft.invoice is not None
    assert [line.quantity for line in draft.invoice.lines] == ["7"]


def test_a_model_words_the_lines_and_only_their_words(
    draft_id: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """It sees no figure and no name; kept, the invoice has its words, the same sums, the prompt's name."""
    assert run(["drafting", "word", str(draft_id)]) == 2
    stand_in = WordingStandIn(answer=lambda text: text.replace("Layout", "Layout of the pages"))
    with serve_wording(stand_in) as served:
        assert run(["followup", "model", "--url", served.url, "--model", "small"]) == 0
        assert run(["drafting", "word", str(draft_id), "--keep"]) == 0
    (sent,) = stand_in.requests
    asked = json.loads(sent)["messages"][-1]["content"]
    assert not re.search(r"\d|Tidewater|Book|Nov", asked)
    state, draft = approved(draft_id)
    assert state is ProposalState.APPROVED
    assert draft.invoice is not None
    assert {line.description for line in draft.invoice.lines} == {"Book · Layout of the pages · 10 Nov 2026"}
    assert draft.invoice.totals.subtotal.plain() == "665.00"
    assert draft.invoice.prompt.startswith("reword_lines.v1@")
    capsys.readouterr()
    assert run(["drafting", "word", str(draft_id), "--json"]) == 1
    assert len(json.loads(capsys.readouterr().out)["faults"]) == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--quantity", "9=1"), "there is no line “9”"),
        (("--quantity", "1=two"), "“two” is no quantity"),
        (("--price", "1"), "is not LINE=VALUE"),
        (("--drop", "1", "--drop", "2", "--drop", "3"), "An invoice needs a line"),
        (("--tracking", "Region=West"), "The ledger has no Region “West”"),
        (("--tracking", "2:Team=Print"), "nothing called “Team” to tell lines apart by"),
        (("--tracking", "9:Region=North"), "there is no line “9”"),
    ],
)
def test_what_can_not_be_is_refused(
    draft_id: int, words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With one clear line, and nothing is decided."""
    assert run(["edit", str(draft_id), *words]) == 2
    assert said in capsys.readouterr().err
    with CompanyFile.open(home(None).company_file("larkspur")) as company, company.reader() as conn:
        assert proposals.load(conn, draft_id).state is ProposalState.OPEN


def test_changes_and_allocations_are_not_given_together(draft_id: int) -> None:
    """A match and a draft are edited by words of their own."""
    assert run(["edit", str(draft_id), "--merge", "--allocate", "1=2"]) == 2
    assert run(["edit", str(draft_id)]) == 2
