"""Which of two customers stays, and what is left to do."""

import pytest

from app.domain.documents import Customer
from app.propose.duplicates.settling import Settlement, Weight, settlement

OLD = Customer("1", "0", "Harbour & Sons Ltd")
TWIN = Customer("2", "0", "Harbour Sons")


def settled(twin: Weight, service: str = "quickbooks", keep: str | None = None) -> Settlement:
    """The old one has ten documents."""
    return settlement(((TWIN, twin), (OLD, Weight(10, 1))), service, keep)


def test_the_one_with_more_documents_stays() -> None:
    """Unless a person says otherwise."""
    assert settled(Weight(2, 0)).keep == OLD
    assert settled(Weight(2, 0), keep="2").keep == TWIN


@pytest.mark.parametrize(("service", "word"), [("quickbooks", "Make inactive"), ("xero", "Archive")])
def test_an_empty_one_is_put_away(service: str, word: str) -> None:
    """Its name is remembered here; the rest is done in the ledger, with the link to it."""
    remembered, away = settled(Weight(), service).steps
    assert (remembered.text, remembered.link) == (
        "Money from “Harbour Sons” is taken for Harbour & Sons Ltd",
        "",
    )
    assert away.text.startswith(word)
    assert away.link.startswith("https://")
    assert away.link.endswith("2")


def test_open_documents_are_moved_before_the_ledger_merges() -> None:
    """What is open is counted."""
    texts = [one.text for one in settled(Weight(3, 2)).steps]
    assert texts[1] == "Move 2 open documents to Harbour & Sons Ltd"
    assert "Merge" in texts[2]
