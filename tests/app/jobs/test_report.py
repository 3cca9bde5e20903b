"""The shadow report over a company file, by the job and by the command."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.cli import cli
from app.domain.documents import Allocation, DocumentKind, Payment
from app.domain.money import Money
from app.jobs import learning, report
from app.propose.proposal import Candidate, MatchKind, MatchProposal, ProposalKind, Receipt, SourceKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.store import mirror, proposals, shadow
from app.store.company_file import CompanyFile

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
DAY = date(2026, 11, 18)
WHOLE = Money(340_00, "USD")


def put_forward(source: str, invoice_id: str) -> MatchProposal:
    """A ready proposal of 340.00 from Jo Marsh on one invoice."""
    share = Allocation(DocumentKind.INVOICE, invoice_id, WHOLE)
    chosen = Candidate(MatchKind.EXACT, (share,), Money(0, "USD"), None, 0.99, (), "58")
    paid = Receipt(SourceKind.CHARGE, source, "0", DAY, WHOLE, payer_name="Jo Marsh")
    return MatchProposal(ProposalKind.MATCH, paid, Tier.READY, MatchKind.EXACT, 0.99, (chosen,), "", source)


@pytest.fixture
def company_path(tmp_path: Path) -> Path:
    """A company where one proposal was committed and another was booked otherwise in the ledger."""
    path = tmp_path / "larkspur.company"
    with CompanyFile.create(path, "Larkspur") as company, company.writer() as conn:
        found = [put_forward("ch_1", "401"), put_forward("ch_2QkTestCharge", "402")]
        proposals.replace(conn, ProposalKind.MATCH, found, NOW)
        proposals.decide_many(conn, [1], DecisionAction.APPROVE, "Ana", NOW)
        proposals.set_states(conn, [1], ProposalState.COMMITTED, NOW)
        other = (Allocation(DocumentKind.INVOICE, "403", WHOLE),)
        note = "Stripe ch_2QkTestCharge"
        booked = Payment("p1", "0", "58", DAY, WHOLE, Money(0, "USD"), allocations=other, note=note)
        mirror.save_documents(conn, [booked], NOW)
        shadow.note(conn, shadow.overtaken(conn, found[:1]), NOW)
    return path


def test_the_job_counts_both(company_path: Path) -> None:
    """One right by decision, one wrong by the ledger, and the counter of the committed one."""
    with CompanyFile.open(company_path) as company:
        found = report.shadow(company)
        assert (found.count, found.precision, len(found.misses)) == (2, 0.5, 1)
        assert [(one.payer, one.count) for one in learning.counters(company)] == [("Jo Marsh", 1)]
        learning.erase(company, None, "Ana", NOW)
        assert learning.counters(company) == ()


def test_the_command_prints_it(company_path: Path, tmp_path: Path) -> None:
    """For reading, and as one JSON document."""
    where = ["--home", str(tmp_path / "home"), "--company", str(company_path)]
    lines = CliRunner().invoke(cli, [*where, "report", "shadow"])
    assert lines.exit_code == 0, lines.output
    assert "ready: 50.0% right" in lines.output
    assert "403 340.00" in lines.output
    document = json.loads(CliRunner().invoke(cli, [*where, "--json", "report", "shadow"]).output)
    assert (document["proposals"], document["precision"]) == (2, 0.5)
    assert document["worst_misses"][0]["fate"] == "ledger"
