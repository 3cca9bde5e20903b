"""Decisions as a file: two companies' files of the same books, exported, damaged, merged."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.domain.documents import Organisation
from app.domain.record import replace
from app.errors import DecisionsOfAnotherCompany, DecisionsUnreadable
from app.jobs import review, two_reviews
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction, ProposalState
from app.review.two_reviews import Standing
from app.store import audit, connections, proposals
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW, proposal

CLOCK = SystemClock()
BOOKS = Organisation("r-1", "Larkspur", "USD")
Desk = Callable[[str], CompanyFile]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A reviewer's own file of the same books with the same four proposals."""

    def sit(name: str, books: Organisation = BOOKS) -> CompanyFile:
        made = CompanyFile.create(tmp_path / f"{name}.company", "Larkspur")
        with made.writer() as conn:
            connections.connect(conn, "quickbooks", books, NOW, is_ledger=True)
            found = [proposal(f"ch_{number}", f"40{number}") for number in range(1, 5)]
            proposals.replace(conn, ProposalKind.MATCH, found, NOW)
        return made

    return sit


def decide(company: CompanyFile, by: str, *words: str) -> None:
    """Decide on proposals 1, 2 … with these actions; ``-`` leaves one open."""
    for number, word in enumerate(words, start=1):
        if word != "-":
            review.decide(company, [number], DecisionAction(word), by, NOW)


def state(company: CompanyFile, number: int) -> tuple[ProposalState, str, str]:
    """Where a proposal stands, who decided, and the note."""
    with company.reader() as conn:
        stored = proposals.load(conn, number)
    return stored.state, stored.decision.decided_by if stored.decision else "", stored.note


def test_agreement_is_kept_with_both_names_and_conflict_is_opened(desk: Desk, tmp_path: Path) -> None:
    """One each: agreed, conflict, only theirs, only ours; merging again changes nothing."""
    ana, ben, file = desk("ana"), desk("ben"), tmp_path / "ben.json"
    decide(ben, "Ben", "approve", "reject", "approve", "-")
    decide(ana, "Ana", "approve", "approve", "-", "approve")
    assert two_reviews.export(ben, file, "Ben", CLOCK) == 3
    assert two_reviews.view(ana, file, "Ana").is_at_odds
    assert state(ana, 1)[:2] == (ProposalState.APPROVED, "Ana"), "a view changes nothing"

    merged = two_reviews.merge(ana, file, "Ana", CLOCK)
    standings = {row.id: row.standing for row in merged.comparison.rows}
    assert standings == {
        1: Standing.AGREED,
        2: Standing.CONFLICT,
        3: Standing.THEIRS_ONLY,
        4: Standing.OURS_ONLY,
    }
    assert merged.changes.proposals == {1, 2}
    assert state(ana, 1)[:2] == (ProposalState.APPROVED, "Ana + Ben")
    assert state(ana, 2)[0] is ProposalState.OPEN
    assert "Ben decided otherwise (reject)" in state(ana, 2)[2]
    assert state(ana, 3)[0] is ProposalState.OPEN, "one approval of two is none"
    assert state(ana, 4)[:2] == (ProposalState.APPROVED, "Ana")
    again = two_reviews.merge(ana, file, "Ana", CLOCK)
    assert not again.changes.proposals
    with ana.reader() as conn:
        assert audit.verify(conn).is_whole
        assert [each["action"] for each in audit.export(conn)].count("decisions.merged") == 2


def test_ones_own_decisions_do_not_count_twice(desk: Desk, tmp_path: Path) -> None:
    """The same person's file makes no second name."""
    ana, file = desk("ana"), tmp_path / "ana.json"
    decide(ana, "Ana", "approve")
    two_reviews.export(ana, file, "Ana", CLOCK)
    merged = two_reviews.merge(ana, file, "Ana", CLOCK)
    assert [row.standing for row in merged.comparison.rows] == [Standing.SAME_PERSON]
    assert not merged.changes


def test_other_books_are_refused(desk: Desk, tmp_path: Path) -> None:
    """Before anything is compared."""
    ana, file = desk("ana"), tmp_path / "x.json"
    stranger = CompanyFile.create(tmp_path / "stranger.company", "Other")
    with stranger.writer() as conn:
        connections.connect(conn, "quickbooks", replace(BOOKS, remote_id="r-2"), NOW, is_ledger=True)
    two_reviews.export(stranger, file, "Ben", CLOCK)
    with pytest.raises(DecisionsOfAnotherCompany):
        two_reviews.merge(ana, file, "Ana", CLOCK)


def test_a_damaged_file_is_named_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    """Missing, no JSON, another JSON, edited, newer, half a decision: file and place are named."""
    ana, ben, file = desk("ana"), desk("ben"), tmp_path / "ben.json"
    decide(ben, "Ben", "approve")
    decide(ana, "Ana", "approve")
    with pytest.raises(DecisionsUnreadable, match=r"ben\.json can't be read"):
        two_reviews.merge(ana, file, "Ana", CLOCK)
    two_reviews.export(ben, file, "Ben", CLOCK)
    whole = file.read_text(encoding="utf-8")
    edited = json.loads(whole)
    edited["decisions"][0]["action"] = "reject"
    for text, words in (
        ("{]", "line 1, column 2"),
        ("[]", "no file of decisions"),
        (json.dumps(edited), "its hash differs"),
        (whole.replace('"version": 1', '"version": 2'), "newer Countersign"),
    ):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(DecisionsUnreadable, match=words):
            two_reviews.merge(ana, file, "Ana", CLOCK)
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DecisionsUnreadable, match="UTF-8"):
        two_reviews.view(ana, file, "Ana")
    assert state(ana, 1)[:2] == (ProposalState.APPROVED, "Ana")
