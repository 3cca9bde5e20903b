"""Numbers in texts: the forms a document number can be looked up by, and what a receipt's text offers."""

import re
from dataclasses import dataclass
from enum import IntEnum

_PIECE = re.compile(r"[A-Z]+|\d+")
_MONEY = re.compile(r"(?<!\d)\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2}(?![\d])")
_DATE = re.compile(r"(?<![\d-])(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?![\d-])")
_LONGEST_JOIN = 5
_MOST_PIECES = 40
_CUT_LENGTHS = frozenset({18, 27, 35, 140})
"""Lengths that banks cut texts at (cheque slips, BAI2, SWIFT lines, SEPA remittance)."""


class Form(IntEnum):
    """How much of a document number a form keeps; the higher, the more it tells."""

    TAIL = 0
    ORDER = 1
    DIGITS = 2
    FULL = 3


def canonical(text: str) -> str:
    """Letters and digits only, upper case: ``inv-2041/07`` → ``INV204107``."""
    return "".join(_PIECE.findall(text.upper()))


def number_forms(number: str) -> dict[str, Form]:
    """The texts that stand for a document number, with what they keep of it.

    ``INV-2024-0042`` → INV20240042 (full), 20240042 (digits), 0042 (tail). Forms of fewer than three digits
    tell nothing and are left out.
    """
    pieces = _PIECE.findall(number.upper())
    groups = [piece for piece in pieces if piece.isdigit()]
    forms: dict[str, Form] = {}
    if not groups:
        return forms
    tail, digits = groups[-1], "".join(groups)
    for text in (tail, tail.lstrip("0")):
        if len(text) >= 3:
            forms[text] = Form.TAIL
    for text in (digits, digits.lstrip("0")):
        if len(text) >= 3:
            forms[text] = Form.DIGITS
    full = "".join(pieces)
    if full != digits and len(full) >= 3:
        forms[full] = Form.FULL
    return forms


@dataclass(frozen=True, slots=True)
class TextNumbers:
    """What a text offers to look up. ``strings`` map every joined run of pieces to the pieces it covers.

    ``digit_runs`` are the runs of digits as written; ``cut`` is the last run when the text was probably cut.
    """

    strings: dict[str, int]
    digit_runs: tuple[str, ...]
    cut: str = ""


_NOTHING = TextNumbers({}, ())


def read_numbers(text: str) -> TextNumbers:
    """Find the possible document numbers of a text; amounts with cents and dates are not offered."""
    if not text:
        return _NOTHING
    upper = _DATE.sub(" ", _MONEY.sub(" ", text.upper()))
    spans = [(m.group(), m.start(), m.end()) for m in _PIECE.finditer(upper)][:_MOST_PIECES]
    runs = tuple(piece for piece, _, _ in spans if piece.isdigit())
    if not runs:
        return _NOTHING
    strings: dict[str, int] = {}
    for first in range(len(spans)):
        joined, last_end = "", 0
        for count, (piece, start, stop) in enumerate(spans[first : first + _LONGEST_JOIN], 1):
            if joined and start - last_end > 2:
                break
            joined, last_end = joined + piece, stop
            if count > 1 or piece.isdigit():
                strings.setdefault(joined, count)
    _add_single_runs(strings, runs)
    is_cut = len(text) in _CUT_LENGTHS and spans[-1][2] == len(upper)
    return TextNumbers(strings, runs, runs[-1] if is_cut and spans[-1][0].isdigit() else "")


def _add_single_runs(strings: dict[str, int], runs: tuple[str, ...]) -> None:
    for run in runs:
        strings.setdefault(run, 1)
        strings.setdefault(run.lstrip("0"), 1)
    strings.pop("", None)


def chunks(run: str, lengths: tuple[int, ...]) -> tuple[str, ...]:
    """Cut a glued run of digits into numbers of one usual length; empty when it does not come out even."""
    for length in lengths:
        if length >= 3 and len(run) > length and len(run) % length == 0 and len(run) // length <= 6:
            return tuple(run[start : start + length] for start in range(0, len(run), length))
    return ()


def is_one_slip(written: str, meant: str) -> bool:
    """Whether one transposed pair, one wrong, missing or added digit turns one number into the other."""
    if written == meant or abs(len(written) - len(meant)) > 1 or min(len(written), len(meant)) < 4:
        return False
    if len(written) == len(meant):
        wrong = [place for place in range(len(meant)) if written[place] != meant[place]]
        if len(wrong) == 1:
            return True
        return (
            len(wrong) == 2
            and wrong[1] == wrong[0] + 1
            and written[wrong[0]] == meant[wrong[1]]
            and written[wrong[1]] == meant[wrong[0]]
        )
    longer, shorter = (written, meant) if len(written) > len(meant) else (meant, written)
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
