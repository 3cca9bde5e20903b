"""A language model at its stand-in: what it is sent, and what happens when it is away or answers nonsense."""

import json
import re

import pytest

from app.errors import WordingAway
from app.jobs.followups import shipped_templates
from app.propose.followup.compose import Letter, compose, facts_shown
from app.propose.followup.wording import unveiled, veiled
from app.propose.veil import Rejected
from integrations.sandbox.wording import WordingStandIn, serve_wording
from integrations.wording import ChatWording
from tests.app.propose.followup.made import customer, item

ITEMS = (item("INV-1042", minor=1_234_50), item("INV-1043", minor=99_00))


def test_nothing_identifying_leaves_and_the_answer_is_used() -> None:
    """The request holds marks alone; what came back has the facts' own figures."""
    shown = facts_shown(customer(), ITEMS, "Larkspur Design", {ITEMS[0].id: "https://pay.example/x9"})
    letter = compose("en/firm", shipped_templates()["en/firm"], shown)
    hidden = veiled(letter, shown)
    stand_in = WordingStandIn(answer=lambda text: text.replace("Please pay now", "Kindly pay now"))
    with serve_wording(stand_in) as served:
        answer = ChatWording(served.url, "small", 5.0).reword("Reword it.", hidden.text)
    (sent,) = stand_in.requests
    asked = json.loads(sent)["messages"][-1]["content"]
    assert not re.search(r"\d|@|http|Acme|Larkspur|INV", asked)
    found = unveiled(hidden, answer, "en", ())
    assert isinstance(found, Letter)
    assert "Kindly pay now" in found.body
    assert "$1,234.50" in found.body


@pytest.mark.parametrize(
    "stand_in",
    [
        WordingStandIn(status=500),
        WordingStandIn(status=429),
        WordingStandIn(delay_s=1.5),
        WordingStandIn(answer=lambda _: None),  # type: ignore[arg-type, return-value] # no text at all
        WordingStandIn(answer=lambda _: "x" * 300_000),
    ],
    ids=["it fails", "it is busy", "it is slow", "no text", "far too much"],
)
def test_it_is_away(stand_in: WordingStandIn) -> None:
    """Every way of not answering is the same: the template stands."""
    with serve_wording(stand_in) as served, pytest.raises(WordingAway):
        ChatWording(served.url, "small", 0.5).reword("Reword it.", "Subject\n\nText")


def test_nobody_listens() -> None:
    """A wrong address is known at once."""
    with serve_wording(WordingStandIn()) as served:
        url = served.url
    with pytest.raises(WordingAway):
        ChatWording(url, "small", 2.0).reword("Reword it.", "Subject\n\nText")


@pytest.mark.parametrize("url", ["http://[::1", "http://a\0b", f"http://{'a' * 300}.example", "http://.."])
def test_an_address_that_is_none_is_away(url: str) -> None:
    """Whatever was kept as the model's address."""
    with pytest.raises(WordingAway):
        ChatWording(url, "small", 2.0).reword("Reword it.", "Subject\n\nText")


def test_an_invented_amount_is_not_used() -> None:
    """The stand-in adds a fee: the answer is turned down."""
    shown = facts_shown(customer(), ITEMS, "Larkspur Design")
    hidden = veiled(compose("en/firm", shipped_templates()["en/firm"], shown), shown)
    with serve_wording(WordingStandIn(answer=lambda text: text + "\nA fee of 25.00 is added.")) as served:
        answer = ChatWording(served.url, "small", 5.0).reword("Reword it.", hidden.text)
    assert isinstance(unveiled(hidden, answer, "en", ()), Rejected)
