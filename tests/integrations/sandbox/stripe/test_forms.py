"""Form decoding as Stripe does it."""

import pytest

from integrations.sandbox.stripe import forms
from integrations.sandbox.stripe.faults import StripeFault


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a=1&b=", {"a": "1", "b": ""}),
        ("created[gte]=5&created[lt]=9", {"created": {"gte": "5", "lt": "9"}}),
        ("expand[0]=data.source&expand[1]=x", {"expand": ["data.source", "x"]}),
        ("expand[]=x&expand[]=y", {"expand": ["x", "y"]}),
        ("l[0][p][c]=usd&l[1][p][c]=eur", {"l": [{"p": {"c": "usd"}}, {"p": {"c": "eur"}}]}),
        ("note=a%26b+c", {"note": "a&b c"}),
    ],
)
def test_brackets_nest(text: str, tree: dict[str, object]) -> None:
    """Names in brackets are fields, numbers are places."""
    assert forms.decode(text) == tree


def test_a_value_cannot_be_a_field_and_a_form() -> None:
    """Contradicting parameters are refused, not guessed."""
    with pytest.raises(StripeFault):
        forms.decode("a=1&a[b]=2")


@pytest.mark.parametrize("value", ["yes", "1", ""])
def test_flags_are_true_or_false(value: str) -> None:
    """Nothing else is a boolean."""
    with pytest.raises(StripeFault):
        forms.flag({"active": value}, "active")
