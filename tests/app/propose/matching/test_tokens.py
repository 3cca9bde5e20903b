"""Numbers out of texts: what is offered to look up, and what is not."""

import pytest

from app.propose.matching.tokens import (
    Form,
    canonical,
    chunks,
    is_neighbour,
    is_one_slip,
    number_forms,
    read_document_number,
    read_numbers,
)


def test_forms_of_a_number() -> None:
    """Whole, digits, tail, each without leading zeros where that leaves three digits."""
    forms = number_forms("INV-2024-0042")
    assert forms["INV20240042"] is Form.FULL
    assert forms["INV202442"] is forms["20240042"] is Form.DIGITS
    assert forms["0042"] is Form.TAIL
    assert "42" not in forms
    assert number_forms("CX01234/26")["01234"] is Form.TAIL
    assert number_forms("no digits") == {}
    assert read_document_number("R-2026/00815")[1:] == ("202600815", "00815")
    assert canonical("inv-2041/07") == "INV204107"


def test_amounts_and_dates_are_no_numbers() -> None:
    """An amount with cents and a date are not offered."""
    assert read_numbers("1,234.56 of 2026-11-17 and 17.11.2026").strings == ()


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Kd-Nr 10045 RE 20046", ("20046",)),
        ("Kundennummer: 4711", ()),
        ("customer no 5551 inv 8801", ("8801",)),
        ("N° client 4455 facture 991", ("991",)),
        ("account no 12345", ()),
        ("client invoice 4455", ("4455",)),
        ("invoice no 12345", ("12345",)),
    ],
)
def test_numbers_of_parties_are_no_documents(text: str, runs: tuple[str, ...]) -> None:
    """What a text calls a customer's or an account's number is not offered."""
    assert read_numbers(text).digit_runs == runs


def test_each_text_is_cut_by_itself() -> None:
    """A reference of just a usual length that ends in digits was probably cut there."""
    assert read_numbers("PAYMENT OF INV 104", "thanks").cut == "104"
    assert read_numbers("INV 104", "thanks").cut == ""


@pytest.mark.parametrize(
    ("text", "implied"),
    [
        ("1042/43/44", ["1043", "1044"]),
        ("1042-1045", ["1043", "1044", "1045"]),
        ("1042 to 44", ["1043", "1044"]),
        ("1042-9", ["1043", "1044", "1045", "1046", "1047", "1048", "1049"]),
        ("1042-1041", []),
        ("INV-2041", []),
    ],
)
def test_ranges_and_shortened_lists(text: str, implied: list[str]) -> None:
    """What they leave out is offered too, within reason."""
    assert [number for number, _ in read_numbers(text).implied] == implied


@pytest.mark.parametrize(
    ("written", "is_slip"),
    [
        ("10432", True),
        ("1024", True),
        ("1032", True),
        ("142", False),
        ("2042", True),
        ("1042", False),
        ("9876", False),
    ],
)
def test_one_slip(written: str, *, is_slip: bool) -> None:
    """One pair swapped, one digit wrong, missing or too many; short numbers and the same are none."""
    assert is_one_slip(written, "1042") is is_slip


def test_the_next_number_is_a_neighbour() -> None:
    """Only the last digit differs: as likely another invoice."""
    assert is_neighbour("1043", "1042")
    assert not is_neighbour("1142", "1042")


def test_glued_numbers_come_apart_evenly() -> None:
    """A run that is several numbers of a usual length, or nothing."""
    assert chunks("10421043", (4,)) == ("1042", "1043")
    assert chunks("104210431", (4,)) == ()
