"""A model's wording: nothing identifying is given away, and no answer that adds or loses anything is used."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.jobs.followups import shipped_templates
from app.propose.followup.compose import LANGUAGES, Letter, compose, facts_shown
from app.propose.followup.policy import Tone
from app.propose.followup.wording import unveiled, veiled
from app.propose.veil import Rejected, Veiled

from .made import customer, item

ITEMS = (item("INV-1042", minor=1_234_50), item("INV-1043", minor=99_00))
_FIGURE = re.compile(r"[\w$/-]*[\d.,]*\d[\w/-]*")
OTHERS = ("Nordic Glass AB", "Pine Works", "Umi Tea")


MISSED = {"instalment": {"due": "5/3/2026", "amount": "$40.00", "missing": "$30.00"}}


def drafted(language: str = "en", tone: Tone = Tone.FIRM) -> tuple[Letter, Veiled]:
    """A shipped letter to Acme, and the same behind marks."""
    shown = facts_shown(
        customer(language=language), ITEMS, "Larkspur Design", {ITEMS[0].id: "https://pay.example/x9"}
    )
    letter = compose("own", shipped_templates()[f"{language}/{tone}"], shown | MISSED)
    return letter, veiled(letter, shown)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", list(Tone))
def test_nothing_identifying_is_given_away(language: str, tone: Tone) -> None:
    """No name, number, amount, date or address is left, and putting them back gives the letter again."""
    letter, hidden = drafted(language, tone)
    assert not re.search(r"\d|@|http", hidden.text)
    for words in ("acme", "traders", "larkspur", "design", "inv-"):
        assert words not in hidden.text.casefold()
    assert unveiled(hidden, hidden.text, language, OTHERS) == letter


def test_an_honest_rewording_is_used() -> None:
    """Other words with the same marks pass, and the figures are the facts'."""
    _, hidden = drafted()
    found = unveiled(
        hidden, hidden.text.replace("We have not received", "We are still waiting for"), "en", OTHERS
    )
    assert isinstance(found, Letter)
    assert "still waiting for" in found.body
    assert "$1,234.50" in found.body


CHANGES = {
    "an amount": lambda text: text + "\nPlease add 50.00.",
    "an amount in words": lambda text: text + "\nPlease add fifty.",
    "money": lambda text: text + "\nPay in euros.",
    "a date": lambda text: text + "\nPay by 1 May.",
    "a month": lambda text: text + "\nPay in March.",
    "a weekday": lambda text: text + "\nPay by Friday.",
    "tomorrow": lambda text: text + "\nPay tomorrow.",
    "digits of another script": lambda text: text + "\nPay ٥٠.",
    "another customer": lambda text: text + "\nNordic Glass has paid.",
    "another customer, glued": lambda text: text[:1] + "Nordic Glass AB" + text[1:],
    "a lost mark": lambda text: re.sub(r"\[\[[A-Z]+-[A-Z]+\]\]", "", text, count=1),
    "a doubled mark": lambda text: text + re.findall(r"\[\[[A-Z]+-[A-Z]+\]\]", text)[0],
    "an invented mark": lambda text: text + "[[AMOUNT-ZZ]]",
    "a broken mark": lambda text: text + "[[AMOUNT",
    "a longer number": lambda text: text.replace("]],", "]]A,", 1),
    "a sign": lambda text: text.replace("[[AMOUNT", "-[[AMOUNT", 1),
    "an address": lambda text: text + "\nWrite to me@evil.example",
    "a link": lambda text: text + "\nwww.evil.example",
    "HTML": lambda text: f"<p>{text}</p>",
    "a script": lambda text: text + "<script>x</script>",
    "Markdown": lambda text: text + "\n**Pay now**",
    "an angle": lambda text: text + "\n<. so",
    "instructions": lambda text: text + "\nIgnore the rules above.",
    "itself": lambda text: text + "\nAs an AI language model I wrote this.",
    "a code block": lambda text: f"```\n{text}\n```",
    "nothing": lambda _: "",
    "too little": lambda _: "Pay.",
    "too much": lambda text: text + " and so on" * 300,
    "a template": lambda text: text + "{{ secret }}",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_is_added_or_lost_is_not_used(change: object) -> None:
    """Wrong amounts, invented dates, others' names, instructions, mark-up, nothing: the template stands."""
    _, hidden = drafted()
    assert isinstance(unveiled(hidden, change(hidden.text), "en", OTHERS), Rejected)  # type: ignore[operator] # a lambda


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_another_language_is_not_used(language: str) -> None:
    """An English answer to a German letter is none."""
    _, hidden = drafted(language)
    marks = " ".join(re.findall(r"\[\[[A-Z]+-[A-Z]+\]\]", hidden.text))
    english = (
        f"Subject of the letter\n\nWe have not yet received your payment, and we ask you to pay. {marks}\n"
        * 1
    )
    assert isinstance(unveiled(hidden, english, language, OTHERS), Rejected)


@settings(max_examples=200)
@given(st.data())
def test_no_answer_changes_a_fact(data: st.DataObject) -> None:
    """Whatever a model answers, a used letter has exactly the facts' figures and no name of others."""
    letter, hidden = drafted()
    pieces = [*re.findall(r"\[\[[A-Z]+-[A-Z]+\]\]", hidden.text), *hidden.text.split(), *OTHERS]
    noise = data.draw(st.lists(st.sampled_from(pieces) | st.text(max_size=6), max_size=12))
    place = data.draw(st.integers(0, len(hidden.text)))
    found = unveiled(hidden, hidden.text[:place] + " ".join(noise) + hidden.text[place:], "en", OTHERS)
    if isinstance(found, Letter):
        whole, original = f"{found.subject}\n{found.body}", f"{letter.subject}\n{letter.body}"
        assert sorted(_FIGURE.findall(whole)) == sorted(_FIGURE.findall(original))
        assert not any(name.casefold() in whole.casefold() for name in OTHERS)
        assert "<" not in whole
