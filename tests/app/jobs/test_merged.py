"""A contact merged at Xero: payments and arrangements follow it, though Xero sends none of them again."""

from datetime import date, timedelta
from pathlib import Path

from app.clock import SystemClock
from app.domain.arrangements import Arrangement, ArrangementKind
from app.domain.documents import DocumentKind, Payment, PaymentForm
from app.jobs import settings
from app.review.guardrails import Guardrails, Trust
from app.settings import Drafting, FollowUps
from app.store import aliases, arrangements, audit, merged, mirror
from app.store.company_file import CompanyFile
from integrations.sandbox.clock import Clock
from integrations.sandbox.sample.story import generated_story
from integrations.sandbox.server import Door, Sandbox
from tests.app.jobs import test_sync
from tests.integrations.sandbox.conftest import NOW


def test_payments_aliases_and_pauses_follow(tmp_path: Path) -> None:
    """As a fresh sync of the merged books has them; the record of it is in the audit, once."""
    path = tmp_path / "kept.company"
    with Sandbox(generated_story(12, 120, 7, NOW), clock=Clock(NOW), door=Door(xero_tier="core")) as sandbox:
        service = test_sync.xero(sandbox, tmp_path)
        service.run(path)
        gone, into = _two_payers(path)
        _arranged(path, gone)
        sandbox.clock.advance(timedelta(hours=1))
        service.edits[0](sandbox)  # somebody pays, so that the payments before it are old
        service.run(path)
        sandbox.clock.advance(timedelta(hours=1))
        sandbox.act({"service": "xero", "act": "merge", "id": gone, "into": into})
        service.run(path)
        service.run(tmp_path / "fresh.company")
        service.run(path)
    assert _payers(path) == _payers(tmp_path / "fresh.company")
    assert gone not in _payers(path).values()
    with CompanyFile.open(path, exclusive=False) as company, company.reader() as conn:
        assert [one.customer_id for one in aliases.every(conn)] == [into]
        (pause,) = arrangements.every(conn, customer_id=into)
        assert pause.customer_id == into
        told = [one["subject"] for one in audit.export(conn) if one["action"] == "customer.merged"]
        assert told == [f"customer:{gone}"]


def _payers(path: Path) -> dict[str, str]:
    with CompanyFile.open(path, exclusive=False) as company, company.reader() as conn:
        found = mirror.every(conn, DocumentKind.PAYMENT)
    return {one.remote_id: one.customer_id for one in found if isinstance(one, Payment)}


def _two_payers(path: Path) -> tuple[str, str]:
    with CompanyFile.open(path, exclusive=False) as company, company.reader() as conn:
        found = mirror.every(conn, DocumentKind.PAYMENT)
    plain = {one.customer_id for one in found if isinstance(one, Payment) and one.form is PaymentForm.PAYMENT}
    first, second, *_ = sorted(plain)
    return first, second


def _arranged(path: Path, customer: str) -> None:
    with CompanyFile.open(path) as company, company.writer() as conn:
        pause = Arrangement(0, ArrangementKind.PAUSE, customer, date(2026, 11, 1), until=date(2027, 1, 1))
        arrangements.put(conn, pause, "Ann", NOW)
        aliases.put(conn, "OLD NAME", customer, "Ann", NOW)


def test_a_chain_is_followed_to_its_end(tmp_path: Path) -> None:
    """In whatever order the merges are told; a circle, which no ledger has, ends."""
    pairs = [("b", "c"), ("a", "b")]
    with CompanyFile.create(tmp_path / "chain.company", "Chain") as company, company.writer() as conn:
        for customer in ("a", "b"):
            aliases.put(conn, f"PAYER {customer}", customer, "Ann", NOW)
        assert merged.follow(conn, pairs, NOW) == 2
        assert {one.customer_id for one in aliases.every(conn)} == {"c"}
        assert merged.follow(conn, [*pairs, ("c", "a")], NOW) >= 0


def test_rules_of_drafting_and_of_letters_follow(tmp_path: Path) -> None:
    """A hold goes along; where the other customer has its own rule, that stands; trust is not taken over."""
    rules = Drafting(on_hold=("x", "a"), merges_months=("a", "b"), credit_limits={"a": 5, "b": 7, "x": 9})
    letters = FollowUps(groups={"a": "patient"}, languages={"x": "de"})
    rails = Guardrails(trusted=(Trust("a", "Anna"),))
    clock = SystemClock()
    with CompanyFile.create(tmp_path / "rules.company", "Rules") as company:
        for section in (rules, letters, rails):
            settings.change(company, section, "Ann", clock)
        with company.writer() as conn:
            assert merged.follow(conn, [("a", "b"), ("c", "b")], NOW) == 2
            assert merged.follow(conn, [("a", "b")], NOW) == 0
        kept = settings.read(company)
    assert kept.drafting == Drafting(on_hold=("x", "b"), merges_months=("b",), credit_limits={"b": 7, "x": 9})
    assert (kept.followups.groups, kept.followups.languages) == ({"b": "patient"}, {"x": "de"})
    assert kept.guardrails.trusted == rails.trusted
