"""A key that a person writes down comes back, and a slip of the pen is noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import recovery_key

keys = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(keys)
def test_what_was_written_is_read(key: str) -> None:
    """Fourteen groups of four, read in any case, spacing and with what is easily misread."""
    text = recovery_key.written(key)
    assert [len(group) for group in text.split("-")] == [4] * recovery_key.GROUPS
    assert recovery_key.read(text) == key
    careless = text.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert recovery_key.read(f"\n {careless}\n") == key


@given(keys, st.integers(0, 55), st.sampled_from(recovery_key.ALPHABET))
def test_one_wrong_character_is_noticed(key: str, at: int, other: str) -> None:
    """Whichever it is: the check characters do not fit, or it is the same after all."""
    letters = list(recovery_key.written(key).replace("-", ""))
    was, letters[at] = letters[at], other
    if was == other:
        assert recovery_key.read("".join(letters)) == key
    else:
        with pytest.raises(ValueError, match="check"):
            recovery_key.read("".join(letters))


@given(keys, st.integers(0, 54))
def test_two_swapped_characters_are_noticed(key: str, at: int) -> None:
    """The commonest slip of all."""
    letters = list(recovery_key.written(key).replace("-", ""))
    letters[at], letters[at + 1] = letters[at + 1], letters[at]
    if letters[at] != letters[at + 1]:
        with pytest.raises(ValueError, match="check"):
            recovery_key.read("".join(letters))


@pytest.mark.parametrize("text", ["", "ABCD", "U" * 56, "é" * 56, recovery_key.written("00" * 32)[:-1]])
def test_other_text_is_none(text: str) -> None:
    """Too short, too long, letters that are never in one."""
    with pytest.raises(ValueError):  # noqa: PT011 - whichever of the reasons
        recovery_key.read(text)
