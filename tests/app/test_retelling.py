"""Stored English sentences, said in another language by their forms; names and unknown texts stay."""

from collections.abc import Iterator

import pytest

from app.language import ENGLISH, Speech, speak
from app.retelling import retold, with_days

GERMAN = {
    "received {days} after the due date": "{days} nach Fälligkeit eingegangen",
    "{days} days": "{days} Tage",
    "1 day": "1 Tag",
    "paid {times} under the name “{payer}”": "zahlte {times} unter dem Namen „{payer}“",
    "{second} times": "{second}-mal",
    "once": "einmal",
    "{money} from {payer} → {word} {numbers}": "{money} von {payer} → {word} {numbers}",
    "invoices": "Rechnungen",
    "invoice": "Rechnung",
    "deletes the payment": "löscht die Zahlung",
    ", and {back}": ", und {back}",
    ", and ": ", und ",
    "deletes the journal entry": "löscht die Journalbuchung",
    "{label} was edited in the ledger": "{label} wurde in der Buchhaltung geändert",
    "Invoice {number}": "Rechnung {number}",
    "{words} of {received_on}": "{words} vom {received_on}",
    "money received": "Geldeingang",
    "The customer {arranged}{until}": "Der Kunde {arranged}{until}",
    "promised to pay": "hat Zahlung zugesagt",
    "{words} until {next_day}": "{words} bis {next_day}",
    "the text names {items}": "der Text nennt {items}",
    "{most} and {last}": "{most} und {last}",
    "No open invoice fits this receipt.": "Keine offene Rechnung passt zu diesem Eingang.",
}


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    """German with a few forms."""
    speak(
        Speech(
            dictionary=lambda text, _comment, _n: GERMAN.get(text, ""),
            group=".",
            point=",",
            day="{day}. {month} {year}",
            forms=tuple(GERMAN),
        )
    )
    yield
    speak(ENGLISH)


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("received 3 days after the due date", "3 Tage nach Fälligkeit eingegangen"),
        ("Received 1 day after the due date.", "1 Tag nach Fälligkeit eingegangen."),
        ("paid 2 times under the name “Once”", "zahlte 2-mal unter dem Namen „Once“"),
        ("paid once under the name “A · B”", "zahlte einmal unter dem Namen „A · B“"),
        (
            "1,044.84 USD from Smith and Sons → invoices 7 and 8",
            "1.044,84 USD von Smith and Sons → Rechnungen 7 und 8",
        ),
        (
            "deletes the payment, and deletes the journal entry",
            "löscht die Zahlung, und löscht die Journalbuchung",
        ),
        (
            "Invoice 12 was edited in the ledger; No open invoice fits this receipt.",
            "Rechnung 12 wurde in der Buchhaltung geändert; Keine offene Rechnung passt zu diesem Eingang.",
        ),
        ("money received of 2026-11-09", "Geldeingang vom 9. Nov 2026"),
        (
            "The customer promised to pay until 2026-12-01: “soon”",
            "Der Kunde hat Zahlung zugesagt bis 1. Dec 2026: “soon”",
        ),
        ("the text names INV-1, INV-2 and INV-3", "der Text nennt INV-1, INV-2 und INV-3"),
    ],
)
def test_a_sentence_is_found_by_its_form(stored: str, said: str) -> None:
    """Also nested, several in a row, and with the first letter changed for its place; names are kept."""
    assert retold(stored) == said


@pytest.mark.parametrize("text", ["", "Payment of Days Inn and Sons", "half of whatever", "A of B", "12"])
def test_what_no_form_made_stays(text: str) -> None:
    """A text of a person or a service is nobody's to translate."""
    assert retold(text) == text


def test_english_is_what_was_stored() -> None:
    """No form is looked for."""
    speak(ENGLISH)
    assert retold("received 3 days after the due date") == "received 3 days after the due date"


FRENCH = {
    "the payment pays {record}": "le paiement règle {record}",
    "No account is known for its {words}": "Aucun compte connu pour ce {words}",
    "Failed payment": "Paiement échoué",
    "Invoice {number}": "Facture {number}",
    "PDF of {number}": "PDF de {number}",
    "; and {len} more": "; et {len} de plus",
}


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("the payment pays Invoice 12", "le paiement règle facture 12"),
        ("the payment pays PDF of 12", "le paiement règle PDF de 12"),
        ("the payment pays Failed Payments Inc.", "le paiement règle Failed Payments Inc."),
        ("No account is known for its failed payment", "Aucun compte connu pour ce paiement échoué"),
        ("Invoice 12; Invoice 13", "Facture 12 ; Facture 13"),
        ("Invoice 12; and 3 more", "Facture 12 ; et 3 de plus"),
        ("1,044.84 USD", "1 044,84 USD"),
    ],
)
def test_words_within_a_sentence_are_small_where_nouns_are(stored: str, said: str) -> None:
    """What began a text of its own begins no sentence there; names and short forms keep their capitals."""
    words = Speech(
        dictionary=lambda text, _comment, _n: FRENCH.get(text, ""),
        group=" ",
        point=",",
        apart=" ",
        has_capital_nouns=False,
        forms=tuple(FRENCH),
    )
    speak(words)
    assert retold(stored) == said


def test_a_day_that_was_stored_is_said_as_people_write_it() -> None:
    """In English too; what only looks like a day stays."""
    assert with_days("closed up to 2026-09-30, 2026-13-01 and po_2026-09-30x") == (
        "closed up to 30. Sep 2026, 2026-13-01 and po_2026-09-30x"
    )
    speak(ENGLISH)
    assert with_days("Ann has 3.00 USD in their favour on 2026-11-30") == (
        "Ann has 3.00 USD in their favour on 30 Nov 2026"
    )
