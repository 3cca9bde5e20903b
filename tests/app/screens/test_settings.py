"""The settings' screen without a window: texts, choices, and what is wrong with what was written."""

from datetime import UTC, datetime
from pathlib import Path

from app.domain.record import replace
from app.jobs.settings import AccountChoice, SettingsView
from app.review.guardrails import Guardrails, SecondBy, Trust
from app.screens.settings import SettingsScreen
from app.settings import Accounts, Settings
from app.store.connections import KnownService

SINCE = datetime(2026, 11, 3, tzinfo=UTC)
FEES = (AccountChoice("31", "6010", "6010 Bank fees"), AccountChoice("32", "", "Card fees"))
VIEW = SettingsView(
    Settings(guardrails=Guardrails(second_row_minor=500_00, trusted=(Trust("58", "Marsh", 900_00),))),
    "USD",
    Path("larkspur.countersign"),
    (KnownService("xero", "Larkspur", is_connected=True, connected_at=SINCE),),
    fees=FEES,
    used={"bank_fees": "6010 Bank fees"},
)


def test_limits_are_shown_and_written_as_amounts() -> None:
    """No limit is an empty field; what can't be kept is named and changes nothing."""
    screen = SettingsScreen(VIEW)
    assert (screen.text("second-row"), screen.text("row-limit")) == ("500.00", "")
    changed = screen.put("row-limit", "1,250.00")
    assert changed is not None
    assert changed.row_limit_minor == 1250_00
    assert screen.put("second-row", "500") is None, "the same again is no change"
    assert screen.put("row-limit", "lots") is None
    assert "“lots” is not an amount in USD" in screen.errors["row-limit"]
    assert screen.put("row-limit", "") is None
    assert "row-limit" not in screen.errors


def test_only_the_ledger_that_a_company_has_is_offered() -> None:
    """Both before there is one; Stripe always; one that was left says that what was read stays."""
    (xero, stripe) = SettingsScreen(VIEW).services()
    assert (xero.detail, xero.is_connected) == ("Larkspur, since 3 Nov 2026", True)
    assert (stripe.detail, stripe.is_connected) == ("Not connected", False)
    left = replace(VIEW, services=(replace(VIEW.services[0], is_connected=False),))
    assert "what was read stays" in SettingsScreen(left).services()[0].detail
    fresh = SettingsScreen(replace(VIEW, services=()))
    assert [each.service for each in fresh.services()] == ["quickbooks", "xero", "stripe"]


def test_an_account_is_chosen_by_id_or_code_and_given_back() -> None:
    """Nothing chosen says what the books do."""
    screen = SettingsScreen(VIEW)
    assert screen.chosen("bank_fees") == -1
    assert screen.unchosen("bank_fees") == "Now 6010 Bank fees."
    assert screen.account("bank_fees", 1) == Accounts(bank_fees="32")
    by_code = SettingsScreen(replace(VIEW, settings=Settings(accounts=Accounts(bank_fees="6010"))))
    assert by_code.chosen("bank_fees") == 0
    assert by_code.unchosen("bank_fees") == ""
    assert by_code.account("bank_fees", -1) == Accounts()
    assert "held back" in screen.unchosen("discounts")


def test_kinds_signers_and_trust() -> None:
    """Each is one change of the guardrails."""
    screen = SettingsScreen(VIEW)
    assert screen.kind("short", is_on=True).second_kinds == ("short",)
    both = SettingsScreen(replace(VIEW, settings=Settings(guardrails=screen.kind("short", is_on=True))))
    assert both.kind("over", is_on=True).second_kinds == ("over", "short")
    assert both.kind("short", is_on=False).second_kinds == ()
    assert screen.second_by(SecondBy.ANOTHER).second_by is SecondBy.ANOTHER
    assert screen.trusted() == (("58", "Marsh · up to 900.00"),)
    assert screen.up_to(" ") is None
    assert screen.up_to("12.50") == 12_50


def test_the_switch_says_its_state_and_what_it_does() -> None:
    """On and off."""
    off = replace(VIEW, settings=Settings(guardrails=Guardrails(writing_enabled=False)))
    assert SettingsScreen(VIEW).switch()[::2] == ("Writing is on", "Stop all writing")
    assert SettingsScreen(off).switch()[::2] == ("Writing is off", "Allow writing again")
