"""Guardrails as a person writes them: there and back, and bad input named."""

import pytest

from app.errors import BadInput
from app.review.guardrails import Guardrails, SecondBy
from app.screens.guardrails import BY_NAME, SETTINGS, setting_text

GOOD = {
    "row-limit": ("1500.00", 1500_00),
    "batch-rows": ("40", 40),
    "day-rows": ("none", None),
    "second-kinds": ("draft,short,over", ("draft", "short", "over")),
    "second-new-customers": ("yes", True),
    "second-by": ("another", SecondBy.ANOTHER),
}


@pytest.mark.parametrize("name", GOOD)
def test_what_is_written_is_kept_and_shown_alike(name: str) -> None:
    """Amounts in major units, counts, yes and no, kinds, none."""
    text, value = GOOD[name]
    rails = BY_NAME[name].changed(Guardrails(), text, "USD")
    assert getattr(rails, BY_NAME[name].field) == value
    assert setting_text(BY_NAME[name], rails, "USD") == text


def test_every_default_comes_back_as_it_is_shown() -> None:
    """No setting shows what it does not read."""
    for each in SETTINGS:
        text = setting_text(each, Guardrails(), "USD")
        assert each.changed(Guardrails(), text, "USD") == Guardrails()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *(("row-limit", text) for text in ("-1.00", "ten", "1.234", "1,500", "1e3", "9" * 30)),
        *(("batch-rows", text) for text in ("0", "10001", "none", "4.5", "-3", "²")),
        *(("pause-minutes", text) for text in ("0", "", "99999")),
        ("second-kinds", "exact,pigeon"),
        ("second-new-customers", "perhaps"),
        ("second-by", "nobody"),
        ("bulk-percent", "101"),
    ],
)
def test_what_makes_no_sense_is_refused(name: str, text: str) -> None:
    """With a sentence that names what was written."""
    with pytest.raises(BadInput) as refused:
        BY_NAME[name].changed(Guardrails(), text, "USD")
    assert refused.value.title


def test_amounts_follow_the_currency() -> None:
    """Yen have no cents."""
    assert BY_NAME["row-limit"].changed(Guardrails(), "1500", "JPY").row_limit_minor == 1500
    with pytest.raises(BadInput):
        BY_NAME["row-limit"].changed(Guardrails(), "1500.50", "JPY")
