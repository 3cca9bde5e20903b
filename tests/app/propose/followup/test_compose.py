"""Letters: each language whole, figures as it writes them, and a template's faults by their line."""

from datetime import date

import pytest

from app.domain.money import Money
from app.jobs.followups import shipped_templates
from app.propose.followup.compose import (
    LANGUAGES,
    TemplateFault,
    compose,
    facts_shown,
    language_of,
    write_amount,
    write_date,
)
from app.propose.followup.policy import Tone

from .made import customer, item

MISSED = {"instalment": {"due": "a day", "amount": "an amount", "missing": "a part"}}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", list(Tone))
def test_every_letter_is_whole(language: str, tone: Tone) -> None:
    """Each shipped template names the customer, every invoice, its amount and the totals by currency."""
    items = (item("INV-1", minor=1_234_50), item("INV-2", minor=45_000, currency="JPY"))
    facts = customer(*items, language=language)
    links = {one.id: f"https://pay.example/{one.number}" for one in items}
    shown = facts_shown(facts, items, "Larkspur Design", links) | MISSED
    letter = compose(f"{language}/{tone}", shipped_templates()[f"{language}/{tone}"], shown)
    assert "\n" not in letter.subject
    asks = [] if tone is Tone.THANKS else links.values()
    for words in ("Acme Traders", "INV-1", "INV-2", "Larkspur Design", *asks):
        assert words in letter.body
    for one in items:
        assert letter.body.count(write_amount(one.balance, language)) == 2
    assert "{" not in letter.body


def test_amounts_and_dates_are_the_languages_own() -> None:
    """Babel writes them; yen have no decimals."""
    assert write_amount(Money(1_234_50, "EUR"), "de") == "1.234,50\xa0€"
    assert write_amount(Money(1_234_50, "USD"), "en") == "$1,234.50"
    assert write_amount(Money(45_000, "JPY"), "en") == "¥45,000"
    assert write_date(date(2026, 3, 5), "de") == "5. März 2026"
    assert write_date(date(2026, 3, 5), "es") == "5 de marzo de 2026"


@pytest.mark.parametrize(("wanted", "found"), [("de-AT", "de"), ("FR", "fr"), ("pt", "en"), ("", "en")])
def test_the_language_is_one_there_is(wanted: str, found: str) -> None:
    """Regions fall back to their language, others to English."""
    assert language_of(wanted) == found


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Subject\n\n{% if %}", 3),
        ("Subject\n{{ nothing }}\n", 2),
        ("Subject\n\n{% for i in invoices %}\n{{ i.secret }}\n{% endfor %}", 4),
        ("Subject\nx\n{{ ''.__class__.__mro__ }}", 3),
        ("Subject\n\n{% include 'other' %}", 3),
        ("Subject only", 1),
        ("{% for i in range(10000000) %}x{% endfor %}\nx", 1),
    ],
)
def test_a_fault_is_named_by_its_line(text: str, line: int) -> None:
    """What can't be read, is not known, reaches out, or is no letter; nothing is written then."""
    shown = facts_shown(customer(), (item("INV-1"),), "Larkspur")
    with pytest.raises(TemplateFault) as caught:
        compose("en/own", text, shown)
    assert (caught.value.name, caught.value.line) == ("en/own", line)
    assert str(caught.value).startswith(f"template en/own, line {line}: ")
