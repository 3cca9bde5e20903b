"""Numbers in texts: the forms a document number can be looked up by, and what a receipt's texts offer."""

import re
from enum import IntEnum

from msgspec import Struct

_PIECE = re.compile(r"[A-Z]+|\d+")
_MONEY = re.compile(r"(?<![\d.,/-])\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2}(?![\d/-])")
_DATE = re.compile(r"(?<![\d-])(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:20)?\d{2})(?![\d-])")
_LIST = re.compile(r"(\d{3,})((?:\s?[/,+&]\s?\d{1,3}(?!\d))+)")
_RANGE = re.compile(r"(\d{3,})\s?(?:-|–|TO|THRU|BIS|THROUGH)\s?[A-Z]{0,4}[- ]?(\d{1,12})(?!\d)")
_LABELLED = re.compile(
    r"(?:INV|INVOICE|BILL|RECHNUNG|RECHN|RG|RE|FACTURE|FACTURA|FATTURA|FAKTURA|FACT|BELEG)"
    r"[ .:#-]{0,3}(?:NO|NR|NUM|NUMBER|N)?[ .:#°-]{0,3}(\d{3,})"
)
_OF_PARTIES = re.compile(
    r"(?:\b(?:KD|KUNDEN?|DEBITOREN?|CUST(?:OMER)?|CLIENT|CLIENTE|KLANT|DEBITEUR|KONTO|KTO|ACCOUNT|ACCT|MANDATS?|"
    r"VERTRAGS?|CONTRACT|STEUER)[ .:/-]{0,2}(?:NO|NR|NUM(?:MER|BER|ERO)?|ID|REF(?:ERENZ)?)|"
    r"\bN[°O.][ .]?(?:DE )?CLIENTE?|\b(?:IBAN|TEL|PHONE|FAX))[ .:#°/-]{0,3}\d+"
)
"""Numbers that a text calls a customer's, a contract's or an account's: none of an invoice."""
_STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|"
    "W[AIVY]"
)
_STREETS = (
    "STR(?:ASSE|EET)?|ST|AVE(?:NUE)?|RD|ROAD|BLVD|LANE|LN|DRIVE|DR|WAY|COURT|CT|SUITE|STE|\\w*STR(?:ASSE)?|\\w*WEG|"
    "\\w*PLATZ|ALLEE|RUE|VIA|CALLE|PLAZA|CHEMIN|QUAI|LAAN|STRAAT"
)
_POSTCODE = re.compile(
    rf"(?:(?:,|\b(?:{_STREETS})\b\.?)[A-Z ,.]{{0,40}}\b(?:{_STATES}) |"
    r"\b(?:PLZ|ZIP(?: CODE)?|POST ?CODE|POSTAL CODE|CODE POSTAL|C\.?P\.)[ .:]{0,2})"
    r"\d{4,6}(?:-\d{4})?(?!\d)|"
    rf"\b(?:{_STREETS})\b\.?[A-Z .]{{0,30}}\d{{1,4}} ?[A-Z]?(?:, ?| )\d{{4,5}}(?= [A-Z]{{3,}})|"
    rf"\b\d{{1,4}},? (?:{_STREETS})\b[A-Z .]{{0,40}}(?:, ?| )\d{{4,5}}(?= [A-Z]{{3,}})"
)
"""Postcodes, by what stands around them in an address: none is an invoice's number."""
_LETTER_FOR_DIGIT = re.compile(r"[OILSB](?:(?<=\d[OILSB])(?=\d|\b)|(?<![A-Z][OILSB])(?=\d))")
_DIGIT_FOR_LETTER = {"O": "0", "I": "1", "L": "1", "S": "5", "B": "8"}
_JOINED = re.compile(r"\d\s?(?:[-.,/+&–]|TO\b|BIS\b|THR)")
_LONGEST_JOIN = 5
_MOST_PIECES = 40
_LONGEST_RANGE = 12
_CUT_LENGTHS = frozenset({16, 18, 20, 22, 27, 32, 35, 40, 50, 70, 105, 140})
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

    ``INV-2024-0042`` → INV20240042 (full), 20240042 (digits), 0042 (tail); with and without leading zeros.
    Forms of fewer than three digits tell nothing and are left out.
    """
    return read_document_number(number)[0]


def read_document_number(number: str) -> tuple[dict[str, Form], str, str]:
    """A document number's forms, all its digits, and its core: the longest run, the last of equals."""
    pieces = _PIECE.findall(number.upper())
    groups = [piece for piece in pieces if piece.isdigit()]
    forms: dict[str, Form] = {}
    if not groups:
        return forms, "", ""
    core = digits = groups[-1]
    if len(groups) > 1:
        core = max(reversed(groups), key=len)
        digits = "".join(groups)
        _add(forms, groups[-1], Form.TAIL)
        _add(forms, core, Form.TAIL)
    _add(forms, digits, Form.DIGITS)
    if len(pieces) > len(groups):
        forms["".join(pieces)] = Form.FULL
        if any(group[0] == "0" for group in groups):
            short = "".join([piece.lstrip("0") for piece in pieces])
            if len(short) >= 4:
                forms.setdefault(short, Form.DIGITS)
    return forms, digits if len(digits) >= 3 else "", core


def _add(forms: dict[str, Form], digits: str, form: Form) -> None:
    if len(digits) >= 3:
        forms[digits] = form
        if digits[0] == "0":
            short = digits.lstrip("0")
            if len(short) >= 3:
                forms[short] = form


class TextNumbers(Struct, frozen=True):
    """What texts offer to look up. ``strings`` are all joined runs of pieces, in order of appearance.

    ``digit_runs`` are the runs of digits as written; ``cut`` is the last run of a text that was probably cut.
    ``implied`` are numbers of a range or a shortened list ("1042-1045", "1042/43"), each with the digits it
    was read from; ``labelled`` are numbers that the text calls an invoice's.
    """

    strings: tuple[str, ...]
    digit_runs: tuple[str, ...]
    cut: str = ""
    implied: tuple[tuple[str, str], ...] = ()
    labelled: frozenset[str] = frozenset()


_NOTHING = TextNumbers((), ())


def read_numbers(*texts: str) -> TextNumbers:
    """Find the possible document numbers of texts; amounts with cents and dates are not offered."""
    strings: dict[str, None] = {}
    runs: dict[str, None] = {}
    implied: list[tuple[str, str]] = []
    labelled: set[str] = set()
    cut = ""
    for text in texts:
        if not text or not any(map(str.isdigit, text)):
            continue
        upper = _POSTCODE.sub(" ", _OF_PARTIES.sub(" ", text.upper()))
        if _JOINED.search(upper):
            upper = _MONEY.sub(" ", _DATE.sub(" ", upper))
            implied += _implied(upper)
        labelled.update(_LABELLED.findall(upper))
        cut = _read(upper, strings, runs, is_cut=len(text) in _CUT_LENGTHS) or cut
        corrected = _LETTER_FOR_DIGIT.sub(lambda found: _DIGIT_FOR_LETTER[found.group()], upper)
        if corrected != upper:
            _read(corrected, strings, runs, is_cut=False)
    if not runs:
        return _NOTHING
    return TextNumbers(tuple(strings), tuple(runs), cut, tuple(implied), frozenset(labelled))


def _read(upper: str, strings: dict[str, None], runs: dict[str, None], *, is_cut: bool) -> str:
    """Add what a text offers; the last run when the text ends in it and is cut there."""
    spans = [(m.group(), m.start(), m.end()) for m in _PIECE.finditer(upper)][:_MOST_PIECES]
    for first, (piece, _, stop) in enumerate(spans):
        joined, last_end = piece, stop
        has_digits = piece[0].isdigit()
        if has_digits:
            runs.setdefault(piece)
            strings.setdefault(piece)
            if piece[0] == "0":
                strings.setdefault(piece.lstrip("0"))
        for other, start, end in spans[first + 1 : first + _LONGEST_JOIN]:
            if start - last_end > 2:
                break
            joined, last_end = joined + other, end
            has_digits = has_digits or other[0].isdigit()
            if has_digits:
                strings.setdefault(joined)
    ends_in_digits = bool(spans) and spans[-1][2] == len(upper) and spans[-1][0].isdigit()
    return spans[-1][0] if is_cut and ends_in_digits else ""


def _implied(upper: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for first, rest in _LIST.findall(upper):
        shorts = [short for short in re.findall(r"\d+", rest) if len(short) < len(first)]
        found += [(first[: -len(short)] + short, first + short) for short in shorts]
    for first, last in _RANGE.findall(upper):
        whole = first[: len(first) - len(last)] + last if len(last) < len(first) else last
        if len(whole) == len(first) and 0 < int(whole) - int(first) <= _LONGEST_RANGE:
            numbers = range(int(first) + 1, int(whole) + 1)
            found += [(str(number).zfill(len(first)), first + last) for number in numbers]
    return found


def chunks(run: str, lengths: tuple[int, ...]) -> tuple[str, ...]:
    """Cut a glued run of digits into numbers of one usual length; empty when it does not come out even."""
    for length in lengths:
        if length >= 3 and len(run) > length and len(run) % length == 0 and len(run) // length <= 6:
            return tuple(run[start : start + length] for start in range(0, len(run), length))
    return ()


def is_one_slip(written: str, meant: str) -> bool:
    """Whether one transposed pair, one wrong, missing or added digit turns one number into the other."""
    lacking = len(meant) - len(written)
    if lacking > 1 or lacking < -1 or written == meant or min(len(written), len(meant)) < 4:
        return False
    start, most = 0, min(len(written), len(meant))
    while start < most and written[start] == meant[start]:
        start += 1
    if lacking:
        longer, shorter = (written, meant) if lacking < 0 else (meant, written)
        return longer[start + 1 :] == shorter[start:]
    if written[start + 1 :] == meant[start + 1 :]:
        return True
    return (
        written[start] == meant[start + 1]
        and written[start + 1] == meant[start]
        and written[start + 2 :] == meant[start + 2 :]
    )


def is_neighbour(written: str, meant: str) -> bool:
    """Whether only the last digit differs: as likely another document as a slip of the hand."""
    return len(written) == len(meant) and written[:-1] == meant[:-1] and written != meant
