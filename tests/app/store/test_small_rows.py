"""Settings, aliases, usage and connections."""

from datetime import date, timedelta

import pytest

from app.domain.documents import Organisation, Preferences
from app.errors import WrongOrganisation
from app.ports import CallKind
from app.store import aliases, audit, connections, settings_rows, usage
from app.store.company_file import CompanyFile

from .made import DAY, NOW

BOOKS = Organisation(
    "9341", "Larkspur Field Studio", "US", "America/Los_Angeles", "USD",
    is_sandbox=True, preferences=Preferences(books_closed_on=DAY, custom_numbers=True),
)  # fmt: skip


def test_a_setting_is_kept_with_its_version(company: CompanyFile) -> None:
    """Any JSON value; the last one counts."""
    with company.writer() as conn:
        assert settings_rows.get(conn, "guardrails") is None
        settings_rows.put(conn, "guardrails", {"limit": None}, NOW)
        changes = settings_rows.put(conn, "guardrails", {"limit": [1, "a"]}, NOW, version=2)
        assert changes.settings
        assert settings_rows.get(conn, "guardrails") == (2, {"limit": [1, "a"]})
        settings_rows.put(conn, "empty", None, NOW)
        assert settings_rows.every(conn) == {"empty": None, "guardrails": {"limit": [1, "a"]}}


def test_an_alias_holds_for_every_spelling_until_it_is_taken_back(company: CompanyFile) -> None:
    """Kept under the payer's key; each step is in the audit record."""
    with company.writer() as conn:
        aliases.put(conn, "Müller & Söhne GmbH", "58", "Ana", NOW)
        aliases.put(conn, "MULLER SOHNE", "59", "Ben", NOW + timedelta(days=1))
        (kept,) = aliases.every(conn)
        assert (kept.payer_name, kept.customer_id, kept.decided_by) == ("MULLER SOHNE", "59", "Ben")
        assert aliases.forget(conn, "müller söhne", "Ana", NOW).settings
        assert not aliases.forget(conn, "müller söhne", "Ana", NOW)
        assert aliases.every(conn) == ()
        told = [row["action"] for row in audit.export(conn)]
        assert told == ["alias.kept", "alias.kept", "alias.forgotten"]
        with pytest.raises(ValueError, match="blank"):
            aliases.put(conn, " ", "58", "Ana", NOW)


def test_calls_are_counted_by_day_and_month(company: CompanyFile) -> None:
    """Reads, writes and services apart; the month is the calendar's."""
    with company.writer() as conn:
        for day in (date(2026, 10, 31), date(2026, 11, 1), date(2026, 11, 30), date(2026, 12, 1)):
            usage.add(conn, "quickbooks", CallKind.READ, day)
        usage.add(conn, "quickbooks", CallKind.READ, date(2026, 11, 1), 40)
        usage.add(conn, "quickbooks", CallKind.WRITE, date(2026, 11, 1), 7)
        usage.add(conn, "stripe", CallKind.READ, date(2026, 11, 1), 500)
        assert usage.on_day(conn, "quickbooks", CallKind.READ, date(2026, 11, 1)) == 41
        assert usage.in_month(conn, "quickbooks", CallKind.READ, date(2026, 11, 15)) == 42
        assert usage.in_month(conn, "quickbooks", CallKind.READ, date(2027, 11, 15)) == 0
        assert usage.by_day(conn, "quickbooks", CallKind.READ, date(2026, 11, 1)) == {
            date(2026, 11, 1): 41, date(2026, 11, 30): 1, date(2026, 12, 1): 1,
        }  # fmt: skip


def test_a_ledger_makes_the_company_whose_books_these_are(company: CompanyFile) -> None:
    """Currency, time zone and preferences are the ledger's; a processor changes none of them."""
    with company.writer() as conn:
        account = Organisation("acct_1", "Larkspur", currency="EUR")
        connections.connect(conn, "stripe", account, NOW, is_ledger=False)
        connections.connect(conn, "quickbooks", BOOKS, NOW, is_ledger=True)
        about = connections.company(conn)
        assert (about.name, about.ledger_service, about.organisation_id) == ("Larkspur", "quickbooks", "9341")
        assert (about.currency, about.time_zone) == ("USD", "America/Los_Angeles")
        assert about.preferences == BOOKS.preferences
        found = connections.every(conn)
    assert [(one.service, one.is_ledger) for one in found] == [("quickbooks", True), ("stripe", False)]
    assert found[0].organisation == BOOKS
    assert found[0].connected_at == NOW


def test_other_books_never_get_into_the_file(company: CompanyFile) -> None:
    """Not the same service's other company, not another ledger, not after a disconnection either."""
    with company.writer() as conn:
        connections.connect(conn, "quickbooks", BOOKS, NOW, is_ledger=True)
        connections.disconnect(conn, "quickbooks")
        assert connections.every(conn) == ()
        with pytest.raises(WrongOrganisation, match="Larkspur"):
            connections.connect(conn, "quickbooks", Organisation("777", "Other"), NOW, is_ledger=True)
        with pytest.raises(WrongOrganisation):
            connections.connect(conn, "xero", Organisation("t-1", "Other"), NOW, is_ledger=True)
        connections.connect(conn, "quickbooks", BOOKS, NOW + timedelta(days=1), is_ledger=True)
        (again,) = connections.every(conn)
    assert again.connected_at == NOW + timedelta(days=1)
