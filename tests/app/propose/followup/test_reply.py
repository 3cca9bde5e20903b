"""Messages from customers: the day, the amount and the line a promise rests on, in four languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.propose.followup.compose import LANGUAGES, write_amount, write_date
from app.propose.followup.reply import Reading, ReplyKind, read_reply
from app.propose.followup.said import amounts_in, days_in

TODAY = date(2026, 11, 25)
"""A Wednesday."""


def eur(minor: int) -> Money:
    """An amount in euro cents."""
    return Money(minor, "EUR")


PROMISES = [
    ("We will pay on Friday.", date(2026, 11, 27), None),
    ("We'll transfer €1,234.50 on 5 December.", date(2026, 12, 5), eur(1_234_50)),
    ("Payment of 500 EUR goes out by December 5th, 2026.", date(2026, 12, 5), eur(500_00)),
    ("We can settle this next Friday.", date(2026, 12, 4), None),
    ("You will get the payment at the end of the month.", date(2026, 11, 30), None),
    ("I will pay tomorrow", date(2026, 11, 26), None),
    ("We pay within two weeks.", date(2026, 12, 9), None),
    ("Wir überweisen 1.234,50 € am 5. Dezember.", date(2026, 12, 5), eur(1_234_50)),
    ("Die Zahlung erfolgt am 05.12.2026.", date(2026, 12, 5), None),
    ("Wir zahlen bis 5.12. den Betrag.", date(2026, 12, 5), None),
    ("Wir zahlen am Freitag.", date(2026, 11, 27), None),
    ("Ich zahle in drei Tagen.", date(2026, 11, 28), None),
    ("Wir begleichen die Rechnung zum Monatsende.", date(2026, 11, 30), None),
    ("Nous réglerons 1 234,50 € le 5 décembre.", date(2026, 12, 5), eur(1_234_50)),
    ("Le virement partira vendredi.", date(2026, 11, 27), None),
    ("Nous payons à la fin du mois.", date(2026, 11, 30), None),
    ("Vamos a pagar 1.234,50 € el 5 de diciembre.", date(2026, 12, 5), eur(1_234_50)),
    ("Pagaremos el viernes.", date(2026, 11, 27), None),
    ("El pago sale a fin de mes.", date(2026, 11, 30), None),
    ("We will pay on 3 January.", date(2027, 1, 3), None),
]


@pytest.mark.parametrize(("line", "day", "amount"), PROMISES)
def test_a_promise_is_read_with_its_line(line: str, day: date, amount: Money | None) -> None:
    """Day, amount and the very line."""
    text = f"Hello,\n\nthank you for your letter. {line}\n\nRegards\nJo"
    assert read_reply(text, TODAY, "EUR") == (Reading(ReplyKind.PROMISE, line, day, amount),)


NOTHING = [
    "Thank you for your letter of 5 December.",
    "We will pay soon.",
    "We will not pay on Friday.",
    "We can't pay before 5 December.",
    "Wir können am Freitag nicht zahlen.",
    "Nous ne pouvons pas payer vendredi.",
    "No podemos pagar el viernes.",
    "We will pay on Friday or on Monday.",
    "We will pay on 31 February.",
    "Invoice of 5 November, we will pay.",
    "",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_names_no_one_day_is_no_promise(text: str) -> None:
    """No day, two days, a day that is over or none, or a no."""
    assert read_reply(text, TODAY, "EUR") == ()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("We dispute this invoice.", ReplyKind.DISPUTE),
        ("Die Rechnung ist falsch.", ReplyKind.DISPUTE),
        ("La facture est erronée.", ReplyKind.DISPUTE),
        ("We have already paid this on 5 November.", ReplyKind.PAID),
        ("Wir haben die Rechnung schon bezahlt.", ReplyKind.PAID),
        ("Nous avons déjà réglé la facture.", ReplyKind.PAID),
        ("Ya hemos pagado la factura.", ReplyKind.PAID),
    ],
)
def test_other_words_are_told_apart(line: str, kind: ReplyKind) -> None:
    """A dispute, and that it is paid."""
    assert read_reply(line, TODAY, "EUR") == (Reading(kind, line),)


@pytest.mark.parametrize(
    "mark",
    [
        "> Please pay by 1 December.",
        "On 20 Nov 2026, Larkspur <a@b.example> wrote:",
        "Am 20.11.2026 schrieb Larkspur:",
    ],
)
def test_what_is_quoted_of_ours_is_not_read(mark: str) -> None:
    """Nor anything below it."""
    assert read_reply(f"Thank you.\n\n{mark}\n> We will pay on 1 December.\n", TODAY, "EUR") == ()


def test_the_order_of_day_and_month_is_the_countrys() -> None:
    """Where both are days; elsewhere there is only one reading."""
    assert days_in("by 5/12/2026", TODAY) == (date(2026, 12, 5),)
    assert days_in("by 12/5/2026", TODAY, is_month_first=True) == (date(2026, 12, 5),)
    assert days_in("by 12/24/2026", TODAY) == (date(2026, 12, 24),)


@given(st.dates(TODAY, date(2030, 12, 31)), st.sampled_from(LANGUAGES))
def test_a_day_as_we_write_it_is_read_back(day: date, language: str) -> None:
    """In each language."""
    assert days_in(f"… {write_date(day, language)} …", TODAY) == (day,)


@given(st.integers(1, 99_999_999), st.sampled_from(["EUR", "USD", "GBP"]), st.sampled_from(LANGUAGES))
def test_an_amount_as_we_write_it_is_read_back(minor: int, currency: str, language: str) -> None:
    """In each language, to the cent."""
    amount = Money(minor, currency)
    assert amounts_in(f"({write_amount(amount, language)})") == (amount,)


@pytest.mark.parametrize(
    "text", [f"We pay in {'9' * 5_000} days.", "We pay in ² days.", "Wir zahlen in ٣ Tagen."]
)
def test_a_count_that_is_none_is_no_day(text: str) -> None:
    """Python reads neither thousands of digits nor a raised two as a number."""
    assert all(one.until is None for one in read_reply(text, TODAY, "EUR"))


@given(st.text())
def test_any_text_is_read_without_a_fall(text: str) -> None:
    """Whatever is pasted."""
    assert all(one.line in text for one in read_reply(text, TODAY, "EUR"))
