"""Lists of customers in the ways of several countries and trades, some to build on, others only to judge by.

Names are put together from real words; each style has its own ways of being written twice and its own
neighbours that are not the same: sisters of a group, branches, other trades under one family name.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations

from app.domain.record import replace
from app.propose.duplicates import CustomerRecord
from app.propose.duplicates.spelling import name_words
from tests.benchmarks.duplicates_lists import MadeList
from tests.benchmarks.duplicates_words import (
    CITIES,
    DE_FAMILY,
    DE_FORM,
    DE_TRADE,
    DISH,
    EATERY,
    FR_FAMILY,
    FR_FORM,
    FR_TRADE,
    GIVEN,
    JP_FAMILY,
    JP_FORM,
    JP_TRADE,
    MISREAD,
    SHORT_GIVEN,
    STREETS,
    SWAPS,
    UK_FAMILY,
    UK_FORM,
    UK_TRADE,
    US_FAMILY,
    US_FORM,
    US_PLACE,
    US_TRADE,
)

Rng = random.Random


@dataclass(frozen=True, slots=True)
class Style:
    """How customers are drawn, how one is written again, and what kin each has that is another customer."""

    draw: Callable[[Rng], CustomerRecord]
    again: Callable[[Rng, CustomerRecord], CustomerRecord]
    kin: Callable[[Rng, CustomerRecord], CustomerRecord] | None = None
    of_kin: float = 0.25
    twice: float = 0.15


def made(style: Style, count: int, seed: int) -> MadeList:
    """A list of about so many customers in one style; no two of them have the same name and place."""
    draw = random.Random(seed)
    records: list[CustomerRecord] = []
    truth: set[frozenset[str]] = set()
    taken: set[tuple[str, ...]] = set()
    while len(records) < count:
        base = style.draw(draw)
        family = [base]
        if style.kin and draw.random() < style.of_kin:
            family += [style.kin(draw, base) for _ in range(draw.choice((1, 1, 2)))]
        for one in family:
            key = (*sorted(name_words(one.name)), one.address.casefold())
            if key in taken:
                continue
            taken.add(key)
            times = 1 + (draw.random() < style.twice) + (draw.random() < style.twice / 8)
            ids = [f"c{len(records) + place}" for place in range(times)]
            records += [
                replace(style.again(draw, one) if place else one, id=key) for place, key in enumerate(ids)
            ]
            truth |= {frozenset(two) for two in combinations(ids, 2)}
    draw.shuffle(records)
    return MadeList(records, truth)


def _slip(draw: Rng, text: str) -> str:
    """One slip of the keys, not in the first letter."""
    at = draw.randrange(1, max(len(text) - 1, 2))
    if not text[at : at + 1].isalpha():
        return text
    kind = draw.randrange(4)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at] + text[at:]
    if kind == 2:
        return text[:at] + draw.choice("aeioursnlt") + text[at + 1 :]
    return text[:at] + text[at : at + 2][::-1] + text[at + 2 :]


def _reworded(draw: Rng, name: str, forms: tuple[str, ...]) -> str:
    for form in sorted(forms, key=len, reverse=True):
        if form and name.endswith(form):
            name = name.removesuffix(form) + (draw.choice(forms) if draw.random() < 0.7 else form)
            break
    for long, short in SWAPS.items():
        if draw.random() < 0.5:
            name = name.replace(long, short)
    chance = draw.random()
    if chance < 0.3:
        name = _slip(draw, name)
    elif chance < 0.36 and name.count(" ") > 2:
        name = name.rsplit(" ", 1)[0]
    elif chance < 0.4:
        name = "The " + name
    chance = draw.random()
    return name.upper() if chance < 0.2 else name.lower() if chance < 0.25 else name


def _us_name(draw: Rng) -> str:
    trade, form = draw.choice(US_TRADE), draw.choice(US_FORM)
    chance = draw.random()
    if chance < 0.4:
        return f"{draw.choice(US_PLACE)} {trade}{form}"
    if chance < 0.6:
        return f"{draw.choice(US_FAMILY)} {trade}{form}"
    if chance < 0.75:
        return f"{draw.choice(US_FAMILY)} & {draw.choice(US_FAMILY)} {trade}{form}"
    if chance < 0.9:
        return f"{draw.choice(US_FAMILY)} Brothers {trade}{form}"
    return f"{draw.choice('ABCDJKLMRST')}.{draw.choice('ABCDHJLMRW')}. {draw.choice(US_FAMILY)} {trade}{form}"


def _uk_name(draw: Rng) -> str:
    first, second = draw.choice(UK_FAMILY), draw.choice(UK_FAMILY)
    who = draw.choice(
        (first, f"{first} & Sons", f"{first} & {second}", f"{draw.choice('ABCDEFGHJPRSTW')} {first}")
    )
    return f"{who} {draw.choice(UK_TRADE)}{draw.choice(UK_FORM)}"


def _de_name(draw: Rng) -> str:
    first, trade, form = draw.choice(DE_FAMILY), draw.choice(DE_TRADE), draw.choice(DE_FORM)
    who = draw.choice((first, f"{first} & Söhne", f"Gebr. {first}", f"{first} und {draw.choice(DE_FAMILY)}"))
    return f"{trade} {who}{form}" if draw.random() < 0.4 else f"{who} {trade}{form}"


def _fr_name(draw: Rng) -> str:
    lead = draw.choice(("", "", "Établissements ", "Société ", "Entreprise "))
    return f"{lead}{draw.choice(FR_TRADE)} {draw.choice(FR_FAMILY)}{draw.choice(FR_FORM)}"


def _jp_name(draw: Rng) -> str:
    lead = draw.choice(("", "", "Nihon ", "Tōkyō ", "Dai-ichi ", "Shin "))
    return f"{lead}{draw.choice(JP_FAMILY)} {draw.choice(JP_TRADE)}{draw.choice(JP_FORM)}"


def _alone(name: Callable[[Rng], str], forms: tuple[str, ...]) -> Style:
    """Names and nothing else; kin have the same family or place and another trade."""

    def kin(draw: Rng, one: CustomerRecord) -> CustomerRecord:
        other = name(draw).split()
        return CustomerRecord("", " ".join([one.name.split()[0], *other[1:]]))

    return Style(
        lambda draw: CustomerRecord("", name(draw)),
        lambda draw, one: replace(one, name=_reworded(draw, one.name, forms)),
        kin,
        0.15,
    )


def placed(draw: Rng, name: str, email: str = "") -> CustomerRecord:
    """A customer somewhere, with a phone number."""
    number = draw.randint(1, 9_999) if draw.random() < 0.7 else draw.randint(1, 99)
    kind = draw.choice(("Blvd.", "Street", "Avenue", "St.", "Road", "Place"))
    street = f"{number} {draw.choice(STREETS)} {kind}"
    phone = f"{draw.randint(201, 989)}/{draw.randint(200, 999)}-{draw.randint(0, 9_999):04}"
    city = draw.randrange(len(CITIES))
    return CustomerRecord(
        "", name, email, phone, street, CITIES[city], f"{90_000 + city * 101 + draw.randrange(40)}"
    )


def _restaurant(draw: Rng) -> CustomerRecord:
    name = draw.choice(EATERY)
    name += f" {draw.choice(DISH)}" if draw.random() < 0.6 else f" {draw.choice(EATERY)}"
    return replace(placed(draw, name), postcode="")


def _restaurant_again(draw: Rng, one: CustomerRecord) -> CustomerRecord:
    name = one.name.replace("Delicatessen", "Deli").replace("Restaurant", "")
    name = draw.choice(
        (name, name.lower(), f"{name} {draw.choice(DISH)}", name.rsplit(" ", 1)[0], _slip(draw, name))
    )
    address = one.address.replace("Blvd.", "Boulevard").replace("Street", "St.").replace("Avenue", "Ave.")
    address += draw.choice(("", "", " near Main St.", " at Third Ave.", " Suite 200"))
    return replace(
        one,
        name=name,
        address=address if draw.random() < 0.85 else address.split(" ", 1)[1],
        phone=one.phone.replace("/", draw.choice(("-", " ", "/"))) if draw.random() < 0.9 else "",
        city=one.city if draw.random() < 0.85 else draw.choice(CITIES),
    )


def _branch(draw: Rng, one: CustomerRecord) -> CustomerRecord:
    other = placed(draw, one.name)
    return replace(other, postcode=other.postcode if one.postcode else "")


def _person(draw: Rng) -> CustomerRecord:
    given, family = draw.choice(GIVEN), draw.choice(US_FAMILY + UK_FAMILY)
    at = draw.choice(
        ("gmail.com", "yahoo.com", "hotmail.com", f"{family.lower().replace(chr(39), '')}.example")
    )
    email = (
        f"{given.lower()}.{family.lower().replace(chr(39), '')}{draw.choice(('', draw.randint(1, 99)))}@{at}"
    )
    one = placed(draw, f"{given} {family}", email if draw.random() < 0.6 else "")
    return one if draw.random() < 0.6 else replace(one, phone="")


def person_again(draw: Rng, one: CustomerRecord) -> CustomerRecord:
    """A person entered again, with an initial, a short form, a slip; some have moved."""
    given, family = one.name.split(" ", 1)
    given = SHORT_GIVEN.get(given, given) if draw.random() < 0.4 else given
    name = draw.choice(
        (
            f"{given} {family}",
            f"{family}, {given}",
            f"{given[0]}. {family}",
            f"{given} {draw.choice('ABCDEFGHJKL')}. {family}",
        )
    )
    found = replace(one, name=_slip(draw, name) if draw.random() < 0.3 else name)
    found = replace(found, phone=one.phone.replace("/", "-") if draw.random() < 0.7 else "")
    if draw.random() < 0.25:
        found = replace(found, email="")
    if draw.random() < 0.1 and (found.email or found.phone):
        moved = placed(draw, "")
        return replace(found, address=moved.address, city=moved.city, postcode=moved.postcode)
    return replace(found, address=_slip(draw, one.address) if draw.random() < 0.3 else one.address)


def _relative(draw: Rng, one: CustomerRecord) -> CustomerRecord:
    """Somebody else of the household, or the next door with the same family name."""
    given = draw.choice([each for each in GIVEN if not one.name.startswith(each)])
    return replace(one, name=f"{given} {one.name.split(' ', 1)[1]}", email="")


def _chain(draw: Rng) -> CustomerRecord:
    brand = draw.choice(
        ("Burger Barn", "QuickFit Gym", "Sandwich Stop", "Sparkle Car Wash", "Pet Palace", "Kids Campus")
    )
    number = draw.randint(1, 900)
    return placed(
        draw,
        draw.choice((f"{brand} #{number}", f"{brand} Store {number}", f"{brand} - {draw.choice(STREETS)}")),
    )


def _chain_again(draw: Rng, one: CustomerRecord) -> CustomerRecord:
    name = one.name.replace("#", draw.choice(("No. ", "", "Store #"))).replace(
        " - ", draw.choice((" ", " ("))
    )
    name = name + ")" if "(" in name else name
    phone = one.phone.replace("/", "-") if draw.random() < 0.6 else ""
    return replace(one, name=_slip(draw, name) if draw.random() < 0.2 else name, phone=phone)


def _ocr(draw: Rng, one: CustomerRecord) -> CustomerRecord:
    name, address = one.name, one.address
    for _ in range(draw.choice((1, 2, 2, 3))):
        right, wrong = draw.choice(MISREAD)
        name = name.replace(right, wrong, 1) if draw.random() < 0.7 else name
        address = address if draw.random() < 0.7 else address.replace(right, wrong, 1)
    return replace(one, name=name, address=address, email="", phone=one.phone if draw.random() < 0.5 else "")


def _common(draw: Rng) -> CustomerRecord:
    """Few names that many have, told apart by their place alone."""
    return replace(placed(draw, f"{draw.choice(GIVEN[:12])} {draw.choice(US_FAMILY[:12])}"), email="")


_FIRM = Style(lambda draw: placed(draw, _us_name(draw)), _ocr, _branch, 0.1)
BUILD: dict[str, Callable[[], MadeList]] = {
    "US names alone": lambda: made(_alone(_us_name, US_FORM), 2_000, 1),
    "German names alone": lambda: made(_alone(_de_name, DE_FORM), 1_500, 2),
    "restaurants": lambda: made(Style(_restaurant, _restaurant_again, _branch, 0.15), 900, 3),
    "people": lambda: made(Style(_person, person_again, _relative, 0.2), 3_000, 4),
    "few names": lambda: made(Style(_common, person_again, _relative, 0.1), 2_000, 5),
}
"""Those that the search was built on."""
JUDGE: dict[str, Callable[[], MadeList]] = {
    "UK names alone": lambda: made(_alone(_uk_name, UK_FORM), 2_000, 11),
    "French names alone": lambda: made(_alone(_fr_name, FR_FORM), 900, 12),
    "Japanese names alone": lambda: made(_alone(_jp_name, JP_FORM), 900, 13),
    "branches of chains": lambda: made(Style(_chain, _chain_again, _branch, 0.1), 1_500, 14),
    "firms read by machine": lambda: made(_FIRM, 2_000, 15),
    "few people": lambda: made(Style(_person, person_again, _relative, 0.2), 150, 16),
}
"""Those that only judge it."""
