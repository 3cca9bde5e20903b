"""What people and banks do to numbers and names on the way into a bank text."""

import random

from tests.benchmarks.matching_styles import Style

_LOOK_ALIKES = {"0": "O", "1": "I", "5": "S", "8": "B"}
_CUTS = (18, 35, 140)
_PADDING = "payment for goods and services as agreed with your office for the delivery of the last month "


def digits_at(number: str) -> list[int]:
    """Where the digits of a number are."""
    return [place for place, char in enumerate(number) if char.isdigit()]


def mangle(rng: random.Random, style: Style, number: str) -> tuple[str, str]:
    """A number as it may arrive, and what happened to it; ``clean`` when it can't be mangled that way."""
    kind = rng.choice(style.mangling)
    made = _WAYS[kind](rng, number)
    return (made, kind) if made and made != number else (number, "clean")


def _prefix(rng: random.Random, number: str) -> str:
    del rng
    return "".join(number.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ#-/ ") if number[0].isalpha() else number[2:])


def _zeros(rng: random.Random, number: str) -> str:
    del rng
    head = number.rstrip("0123456789")
    tail = number[len(head) :].lstrip("0")
    return head + tail if len(tail) >= 3 else ""


def _transposed(rng: random.Random, number: str) -> str:
    pairs = [
        place
        for place in digits_at(number)[:-1]
        if number[place + 1].isdigit() and number[place] != number[place + 1]
    ]
    if not pairs:
        return ""
    place = rng.choice(pairs[-3:])
    return number[:place] + number[place + 1] + number[place] + number[place + 2 :]


def _glued(rng: random.Random, number: str) -> str:
    bare = "".join(char for char in number if char.isalnum())
    return rng.choice(("INVOICE{}", "REF{}PAYMENT", "{}THANKS", "RE{}DATED", "NR{}")).format(bare)


def _cut(rng: random.Random, number: str) -> str:
    lost = rng.choice((0, 0, 1, 1, 2))
    kept = number[: len(number) - lost]
    length = rng.choice(_CUTS)
    padding = (_PADDING * 3)[: length - len(kept) - 1]
    return f"{padding} {kept}" if len(padding) + 1 + len(kept) == length else ""


def _separators(rng: random.Random, number: str) -> str:
    bare = "".join(char if char.isalnum() else rng.choice((" ", "/", ".", "")) for char in number)
    if bare == number:
        middle = len(number) // 2
        bare = number[:middle] + rng.choice((" ", "-", ".")) + number[middle:]
    return bare.lower() if rng.random() < 0.5 else bare


def _one_digit(rng: random.Random, number: str) -> str:
    place = rng.choice(digits_at(number)[-4:])
    return number[:place] + rng.choice([d for d in "0123456789" if d != number[place]]) + number[place + 1 :]


def _missing_digit(rng: random.Random, number: str) -> str:
    place = rng.choice(digits_at(number)[-4:])
    return number[:place] + number[place + 1 :]


def _lookalike_letters(rng: random.Random, number: str) -> str:
    places = [place for place in digits_at(number) if number[place] in _LOOK_ALIKES]
    if not places:
        return ""
    place = rng.choice(places)
    return number[:place] + _LOOK_ALIKES[number[place]] + number[place + 1 :]


def _year_lost(rng: random.Random, number: str) -> str:
    del rng
    pieces = number.replace("/", "-").split("-")
    return max(pieces[1:], key=len, default="") if len(pieces) > 1 else ""


_WAYS = {
    "prefix": _prefix,
    "zeros": _zeros,
    "transposed": _transposed,
    "glued": _glued,
    "cut": _cut,
    "separators": _separators,
    "one_digit": _one_digit,
    "missing_digit": _missing_digit,
    "lookalike_letters": _lookalike_letters,
    "year_lost": _year_lost,
}


def as_paid_by(rng: random.Random, style: Style, name: str) -> str:
    """A customer's name as its bank writes it; blank at the style's rate."""
    if rng.random() < style.nameless:
        return ""
    if rng.random() >= style.name_noise:
        return name.upper() if rng.random() < 0.3 else name
    way = rng.randrange(6)
    words = name.split()
    if way == 0:
        return name.upper()[: rng.choice(style.cut_names_at)]
    if way == 1 and len(words) > 2:
        return " ".join(words[:-1])
    if way == 2 and len(name) > 6:
        place = rng.randrange(1, len(name) - 2)
        return name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    if way == 3 and len(name) > 6:
        place = rng.randrange(1, len(name) - 1)
        return name[:place] + name[place + 1 :]
    if way == 4:
        return name.upper().replace("Ü", "UE").replace("Ä", "AE").replace("Ö", "OE").replace("&", "AND")
    return f"{' '.join(words[:2])} {rng.choice(('ACCOUNTS', 'PAYMENTS', 'TREASURY'))}"


def bank_memo(rng: random.Random, style: Style) -> str:
    """What the bank adds: a phrase, and often a number of its own."""
    memo = rng.choice(style.memos)
    if rng.random() < style.bank_number:
        number = rng.randrange(10 ** rng.choice((5, 6, 8, 10, 12)))
        memo = f"{memo} {rng.choice(('', 'TRN ', 'REF', 'FP', ''))}{number}".strip()
    return memo
