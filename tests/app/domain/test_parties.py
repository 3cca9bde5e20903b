"""Names of payers: when two spellings are one, and that every name has a key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.parties import payer_key, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller & Söhne GmbH", "MULLER SOHNE"),
        ("O'Brien Ltd.", "OBRIEN LIMITED"),
        ("The Orchard Lane Company", "orchard lane"),
        ("J.P. Morgan & Co.", "JP MORGAN"),
        ("  Fig  &  Thistle, Inc.  ", "Fig and Thistle"),
        ("Straße AG", "STRASSE"),
        ("Sørensen A/S", "SORENSEN A/S"),
        ("Łódź Sp. z o.o.", "LODZ SP. Z O.O."),
        ("Ærø Kaffe ApS", "Aero Kaffe"),
        ("𝐀𝐜𝐦𝐞 Studio", "Acme Studio"),
        ("ＡＣＭＥ Studio", "acme studio"),
        ("Пекарня Заря", "ПЕКАРНЯ ЗАРЯ"),
        ("Καφέ Ήλιος", "ΚΑΦΕ ΗΛΙΟΣ"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    """Case, accents, legal forms, filler words, punctuation, and letters that banks write plainly."""
    assert payer_key(one) == payer_key(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orchard Lane", "Orchard Land"),
        ("Marsh 2", "Marsh 3"),
        ("株式会社山田", "株式会社田中"),
        ("Заря", "Рассвет"),
    ],
)
def test_other_names_have_other_keys(one: str, other: str) -> None:
    """Names in any script stay apart: an alias for one must not take the other's money."""
    assert payer_key(one) != payer_key(other)


@pytest.mark.parametrize("name", ["The Group Ltd", "Co. Ltd", "AG", "A.B. Ltd"])
def test_a_name_of_legal_forms_alone_keeps_its_words(name: str) -> None:
    """It must not be blank, or it would be everybody's."""
    assert words_of(name)


@pytest.mark.parametrize("name", ["", "   ", "…", "—/—", "'", "_"])
def test_a_blank_name_has_no_key(name: str) -> None:
    """Marks alone name nobody."""
    assert payer_key(name) == ""


@given(st.text(max_size=60))
def test_a_key_is_its_own_key(name: str) -> None:
    """Keys are stable: kept and read again they mean the same, whatever a bank writes."""
    key = payer_key(name)
    assert payer_key(key) == key
    assert payer_key(name.upper().lower()) == payer_key(name.lower())


@given(st.text(max_size=60).filter(lambda text: any(char.isalnum() and ord(char) < 0x3000 for char in text)))
def test_a_name_with_a_letter_or_digit_has_a_key(name: str) -> None:
    """In any script."""
    assert payer_key(name)
