"""Made lists of customers with known duplicates: people, firms with contacts, and firms' names alone.

Names follow Zipf's law, as real ones do. Among the firms are branches of chains, firms behind one door,
numbered sisters and firms of one family name: all of them different customers.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.parties import payer_key
from app.domain.record import replace
from app.propose.duplicates import CustomerRecord

_STARTS = "b br c ch d dr f g gr h k kl l m n p r s sch st t tr v w z".split()
_MIDDLES = "a e i o u ai ea ee ie oo ou".split()
_ENDS = "ck l ll m n nd r rd rt s st t th x ne ler man son ton".split()
_TRADES = (
    "Bakery Plumbing Motors Travel Dental Press Design Timber Florist Security Consulting Trading Systems "
    "International Logistics Electrical Engineering Services Group Foods Holdings Partners Media Health"
).split()
_FORMS = ("", " Ltd", " Limited", " Inc.", " LLC", " GmbH", " & Co", " Corp.", " S.A.")
_SHORTER = {
    "International": "Intl", "Engineering": "Eng", "Services": "Svcs", "Group": "Grp", "Systems": "Sys",
    "Electrical": "Elec", "Street": "St", "Road": "Rd", "Avenue": "Ave", "Robert": "Bob", "William": "Bill",
    "Elizabeth": "Liz", "Michael": "Mike", "Margaret": "Peggy", " and ": " & ",
}  # fmt: skip
_GIVEN = "James Robert William Elizabeth Michael Margaret Anna Peter Laura Simon Nina Oscar Ruth Ivan".split()
_STREETS = ("Street", "Road", "Avenue", "Lane", "Drive")


@dataclass(frozen=True, slots=True)
class MadeList:
    """Customers in random order, and the pairs of ids that are one."""

    records: list[CustomerRecord]
    truth: set[frozenset[str]]


def people(count: int, seed: int = 1) -> MadeList:
    """Private customers with addresses, some with a phone or an e-mail address."""
    return _made(count, seed, _person, _soil)


def firms(count: int, seed: int = 2) -> MadeList:
    """Firms with addresses and contacts, with what looks alike and is not."""
    return _made(count, seed, _firm, _soil)


def names_alone(count: int, seed: int = 3) -> MadeList:
    """Firms' names and nothing else; registers refuse a name that another firm has, so none comes twice."""
    taken: set[str] = set()

    def only_name(world: "_World") -> CustomerRecord:
        while (key := payer_key(name := _firm_name(world))) in taken:
            pass
        taken.add(key)
        return CustomerRecord("", name)

    return _made(count, seed, only_name, _soil)


LISTS: dict[str, Callable[[int], MadeList]] = {
    "people": people, "firms": firms, "names alone": names_alone
}  # fmt: skip


class _World:
    def __init__(self, count: int, seed: int) -> None:
        self.random = random.Random(seed)
        self.words = list(dict.fromkeys(self._word() for _ in range(max(count // 2, 200))))
        self.cities = [self._word() for _ in range(max(count // 200, 12))]
        self.weights = [1 / (place + 3) for place in range(len(self.words))]
        self.last: CustomerRecord | None = None
        self._drawn: Iterator[str] = iter(())

    def _word(self) -> str:
        pick = self.random.choice
        middle = pick(_STARTS) + pick(_MIDDLES) if self.random.random() < 0.5 else ""
        return (pick(_STARTS) + pick(_MIDDLES) + middle + pick(_ENDS)).capitalize()

    def word(self) -> str:
        """A name, common ones more often."""
        found = next(self._drawn, None)
        if found is None:
            self._drawn = iter(self.random.choices(self.words, self.weights, k=10_000))
            found = next(self._drawn)
        return found


def _made(
    count: int,
    seed: int,
    make: Callable[[_World], CustomerRecord],
    soil: Callable[[_World, CustomerRecord], CustomerRecord],
) -> MadeList:
    world = _World(count, seed)
    records: list[CustomerRecord] = []
    truth = set()
    while len(records) < count:
        one = replace(make(world), id=f"c{len(records)}")
        records.append(one)
        if world.random.random() < 0.12:
            twin = replace(soil(world, one), id=f"c{len(records)}")
            truth.add(frozenset((one.id, twin.id)))
            records.append(twin)
    world.random.shuffle(records)
    return MadeList(records, truth)


def _person(world: _World) -> CustomerRecord:
    given = world.random.choice(_GIVEN) if world.random.random() < 0.5 else world.word()
    name = f"{given} {world.word()}"
    return _placed(world, name, f"{name.lower().replace(' ', '.')}{world.random.randint(1, 99)}@gmail.com")


def _firm(world: _World) -> CustomerRecord:
    name, chance = _firm_name(world), world.random.random()
    if world.last is not None and chance < 0.04:
        elsewhere = _placed(world, world.last.name, "")
        return replace(elsewhere, email=world.last.email if chance < 0.01 else "")
    if world.last is not None and chance < 0.08:
        return replace(world.last, name=name, email="", phone="")
    world.last = _placed(
        world, name, f"info@{name.split()[0].lower()}{world.random.randint(1, 9999)}.example"
    )
    return world.last


def _firm_name(world: _World) -> str:
    pick = world.random.choice
    chance = world.random.random()
    if chance < 0.1:
        return f"{world.word()} & Sons {pick(_TRADES)}{pick(_FORMS)}"
    if chance < 0.15:
        return f"{world.word()} Park Unit {world.random.randint(1, 30)}"
    middle = f" {world.word()}" if world.random.random() < 0.6 else ""
    return f"{world.word()}{middle} {pick(_TRADES)}{pick(_FORMS)}"


def _placed(world: _World, name: str, email: str) -> CustomerRecord:
    draw = world.random
    city = draw.randrange(len(world.cities))
    return CustomerRecord(
        "",
        name,
        email=email if draw.random() < 0.6 else "",
        phone=f"+44 {draw.randint(20, 199)} {draw.randint(1_000_000, 9_999_999)}"
        if draw.random() < 0.7
        else "",
        address=f"{draw.randint(1, 250)} {world.word()} {draw.choice(_STREETS)}",
        city=world.cities[city],
        postcode=f"{city:03}{draw.randint(0, 99):02}",
    )


def _soil(world: _World, one: CustomerRecord) -> CustomerRecord:
    """The same customer entered again by somebody else."""
    draw = world.random
    name = one.name
    if draw.random() < 0.5:
        name = _reformed(name, draw.choice(_FORMS)) if one.name != one.name.title() else name
    for long, short in _SHORTER.items():
        if draw.random() < 0.4:
            name = name.replace(long, short)
    for _ in range(draw.choice((0, 0, 1, 1, 2))):
        name = _slip(draw, name)
    if draw.random() < 0.1:
        name = " ".join(reversed(name.split()))
    lost = {field: "" for field in ("email", "phone", "postcode") if draw.random() < 0.3}
    found = replace(one, name=name.upper() if draw.random() < 0.2 else name, **lost)
    if one.address and draw.random() < 0.08 and (found.email or found.phone):
        other = _placed(world, name, "")
        found = replace(found, address=other.address, city=other.city, postcode=other.postcode)
    elif one.address and draw.random() < 0.5:
        found = replace(
            found, address=_slip(draw, one.address.replace("Street", "St.").replace("Road", "Rd"))
        )
    if found.phone and draw.random() < 0.5:
        found = replace(found, phone=found.phone.replace("+44 ", "0").replace(" ", "-"))
    return found


def _reformed(name: str, form: str) -> str:
    for old in sorted(_FORMS, key=len, reverse=True):
        if old and name.endswith(old):
            return name.removesuffix(old) + form
    return name + form


def _slip(draw: random.Random, text: str) -> str:
    place = draw.randrange(1, max(len(text) - 1, 2))
    if not text[place : place + 1].isalpha():
        return text
    letter = draw.choice("abcdefghiklmnoprstuw")
    kind = draw.randrange(4)
    if kind == 0:
        return text[:place] + text[place + 1 :]
    if kind == 1:
        return text[:place] + letter + text[place:]
    if kind == 2:
        return text[:place] + letter + text[place + 1 :]
    return text[: place - 1] + text[place] + text[place - 1] + text[place + 1 :]
