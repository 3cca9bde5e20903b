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


def test_an_empty_one_is_put_away() -> None:
    """Its name is remembered at once; that it is made inactive is signed first."""
    remembered, away = settled(Weight()).steps
    assert (remembered.text, remembered.link) == (
        "Money from “Harbour Sons” is taken for Harbour & Sons Ltd",
        "",
    )
    assert (away.text, away.link) == ("Make Harbour Sons inactive: nothing hangs on it", "")
    assert (remembered.is_signed, away.is_signed) == (False, True)


@pytest.mark.parametrize(("service", "where"), [("quickbooks", "qbo.intuit.com"), ("xero", "go.xero.com")])
def test_what_the_ledger_alone_can_do_has_its_way_there(service: str, where: str) -> None:
    """Merging, and customers below the one that goes."""
    (_, merge) = settled(Weight(2), service).steps
    assert merge.text.startswith("Merge Harbour Sons into Harbour & Sons Ltd")
    assert where in merge.link
    assert merge.link.endswith("2")
    (_, below, _) = settled(Weight(children=2), service).steps
    assert below.text == "Give the customers below Harbour Sons to Harbour & Sons Ltd"


def test_open_documents_are_moved_before_the_ledger_merges() -> None:
    """What is open is named as far as its numbers are known."""
    texts = [one.text for one in settled(Weight(3, 2)).steps]
    assert texts[1] == "Move what is open of Harbour Sons to Harbour & Sons Ltd: 2"
    assert "Merge" in texts[2]
    named = settled(Weight(9, 7, numbers=tuple("123456"))).steps[1].text
    assert named == "Move what is open of Harbour Sons to Harbour & Sons Ltd: 1, 2, 3, 4, 5 …"
    assert settled(Weight(2, 1, numbers=("7",))).steps[1].text.endswith(": 7")
