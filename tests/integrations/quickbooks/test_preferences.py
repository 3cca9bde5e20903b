"""The ledger's settings are read again before every plan (wire/quickbooks.md 3.12)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.domain.documents import Preferences
from app.errors import WrongOrganisation
from app.jobs import preferences
from app.jobs.metering import Tally
from app.jobs.workplace import Workplace
from app.store import connections
from app.store.company_file import CompanyFile
from tests.integrations.quickbooks.conftest import NOW, Books


@pytest.fixture
def place(books: Books, tmp_path: Path) -> Iterator[Workplace]:
    """A company file connected to the books."""
    with CompanyFile.create(tmp_path / "larkspur.company", "Larkspur") as company:
        with company.writer() as conn:
            connections.connect(conn, "quickbooks", books.organisation, NOW, is_ledger=True)
        yield Workplace(company, SystemClock(), Tally())


def _kept(place: Workplace) -> Preferences:
    with place.company.reader() as conn:
        return connections.company(conn).preferences


def test_a_closing_date_set_meanwhile_is_known_to_the_plan(books: Books, place: Workplace) -> None:
    """A colleague closes a month, turns automatic application on and numbering off: the plan goes by it."""
    assert _kept(place).books_closed_on == date(2026, 8, 31)
    books.sandbox.act({"act": "close_books", "on": "2026-10-31"})
    books.sandbox.act({"act": "switch", "switches": {"AutoApplyCredit": True, "CustomTxnNumbers": True}})
    assert preferences.refresh(place, books.ledger)
    now = _kept(place)
    assert now.books_closed_on == date(2026, 10, 31)
    assert (now.auto_apply_credit, now.custom_numbers, now.auto_apply_payments) == (True, True, False)


def test_without_the_network_the_last_ones_are_kept(books: Books, place: Workplace) -> None:
    """A plan can be made offline; it goes by what was known."""
    books.ledger.close()
    books.sandbox.stop()
    assert not preferences.refresh(place, books.ledger)
    assert _kept(place).books_closed_on == date(2026, 8, 31)


def test_other_books_are_not_taken_for_these(books: Books, tmp_path: Path) -> None:
    """A file that mirrors another company says so instead of planning."""
    from app.domain.record import replace

    with CompanyFile.create(tmp_path / "other.company", "Other") as company:
        with company.writer() as conn:
            other = replace(books.organisation, remote_id="1")
            connections.connect(conn, "quickbooks", other, NOW, is_ledger=True)
        with pytest.raises(WrongOrganisation):
            preferences.refresh(Workplace(company, SystemClock(), Tally()), books.ledger)
