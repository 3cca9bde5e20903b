"""Duplicates: what is found, what is told apart, and that a rejected pair never comes again."""

from random import Random

import pytest

from app.propose.duplicates import CustomerRecord, DuplicatePair, find_duplicates

_SURNAMES = (
    "Abel Bauer Castro Dahl Ekberg Fontaine Garcia Hansen Ibsen Jansen Keller Lund Moretti Novak Olsen "
    "Petrov Quist Rossi Silva Tanaka Ueda Vogel Weber Xu Yilmaz Zeman Albrecht Bergmann Costa Duarte"
).split()
_TRADES = "Bakery Plumbing Motors Travel Dental Press Design Timber Florist Security".split()


def crowd() -> list[CustomerRecord]:
    """Three hundred firms that are all different, so that the list itself tells what is common."""
    return [
        CustomerRecord(
            f"f{number}",
            f"{surname} {trade} Ltd",
            f"office@{surname.lower()}-{trade.lower()}.example",
            f"+44 20 7{number * 7919 % 1_000_000:06}",
            f"{number * 37 % 200 + 1} {_SURNAMES[number * 11 % 30]} Street",
            "Leeds" if number % 3 else "York",
            f"LS{number % 40} {number % 9}AB",
        )
        for number, (surname, trade) in enumerate((s, t) for s in _SURNAMES for t in _TRADES)
    ]


def pair_of(a: CustomerRecord, b: CustomerRecord) -> DuplicatePair | None:
    """The pair of these two in a list with the crowd; None when it is not handed out."""
    found = find_duplicates([*crowd(), a, b])
    return next((pair for pair in found if {pair.a, pair.b} == {a.id, b.id}), None)


def chance(a: CustomerRecord, b: CustomerRecord) -> float:
    """How probable the two are one."""
    pair = pair_of(a, b)
    return pair.probability if pair else 0.0


def customer(key: str, name: str, **more: str) -> CustomerRecord:
    """A customer with only what matters."""
    return CustomerRecord(key, name, **more)


HARBOUR = customer(
    "a", "Harbour & Sons Upholstery GmbH", email="mail@harbour.example", phone="+44 113 496 0123",
    address="17 Quarry Hill Road", city="Leeds", postcode="LS2 7AB",
)  # fmt: skip


@pytest.mark.parametrize(
    "other",
    [
        customer("b", "Harbour and Sons Upholstery"),
        customer("b", "HARBOUR SONS UPHOLSTERY LTD.", phone="0113 4960123"),
        customer("b", "Upholstery Harbour Sons", address="17 Quarry Hill Rd.", city="Leeds"),
        customer("b", "Harbor & Sons Upholstry", email="mail@harbour.example"),
        customer("b", "Harbour & Sons", address="17, Quarry Hill Road", postcode="LS2 7AB"),
        customer(
            "b", "Harbour & Sons Upholstery", address="4 New Lane", city="York", phone="(0113) 496 0123"
        ),
    ],
)
def test_spellings_of_one_customer_are_found(other: CustomerRecord) -> None:
    """Legal form, order, slips, short forms and a move do not hide that it is one customer."""
    assert chance(HARBOUR, other) > 0.5


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Storage Park Unit 1", "Storage Park Unit 2"),
        ("Harbour & Sons Upholstery", "Bauer Upholstery"),
        ("Maria Castellanos", "Pedro Castellanos"),
    ],
)
def test_relatives_are_told_apart(name: str, other: str) -> None:
    """Numbered siblings, firms of one trade and families share words, not identity."""
    shared = {"address": "17 Quarry Hill Road", "city": "Leeds", "postcode": "LS2 7AB"}
    assert chance(customer("a", name), customer("b", other)) < 0.5
    assert chance(customer("a", name, **shared), customer("b", other, **shared)) < 0.5


def test_branches_of_a_chain_are_told_apart() -> None:
    """One name at several places with several phones is a chain."""
    places = [("Elm", "Leeds"), ("Park", "York"), ("Mill", "Hull"), ("King", "Ripon")]
    branches = [
        customer(
            f"b{number}",
            "Kebab Palace",
            address=f"{number}1 {street} Avenue",
            city=city,
            phone=f"0115 49{number}77 {number}{number}",
        )
        for number, (street, city) in enumerate(places, 3)
    ]
    found = find_duplicates([*crowd(), *branches])
    assert [pair for pair in found if pair.probability >= 0.5] == []


def test_firms_behind_one_door_are_told_apart() -> None:
    """The same address and switchboard make no duplicate of two firms with other names."""
    shared = {"address": "17 Quarry Hill Road", "city": "Leeds", "phone": "0113 496 0123"}
    assert (
        chance(customer("a", "Harbour Upholstery", **shared), customer("b", "Wexford Legal", **shared)) < 0.5
    )


def test_a_different_crowd_holds_no_duplicates() -> None:
    """Three hundred different firms give no pair worth a signature."""
    assert [pair for pair in find_duplicates(crowd()) if pair.probability >= 0.5] == []


def test_the_evidence_says_what_agrees() -> None:
    """Each field that both have is named, with its weight; what one lacks is not."""
    pair = pair_of(HARBOUR, customer("b", "Harbour Sons Upholstery", phone="0113 496 0123", city="York"))
    assert pair is not None
    told = {one.code: one for one in pair.evidence}
    assert set(told) == {"name_same", "phone_same", "city_different"}
    assert told["phone_same"].weight > 0 > told["city_different"].weight
    assert "“York”" in told["city_different"].text


def test_a_rejected_pair_never_comes_again() -> None:
    """In either order of its ids."""
    twin = customer("b", "Harbour Sons Upholstery")
    assert any({pair.a, pair.b} == {"a", "b"} for pair in find_duplicates([HARBOUR, twin]))
    assert find_duplicates([HARBOUR, twin], [("b", "a")]) == []


def test_pairs_come_best_first_and_do_not_depend_on_the_order() -> None:
    """The same list, turned round, gives the same pairs with the same probabilities."""
    twins = [HARBOUR, customer("b", "Harbour Sons Upholstery"), customer("c", "Harbor Sons")]
    found = find_duplicates([*crowd(), *twins])
    turned = find_duplicates([*crowd(), *twins][::-1])
    assert [pair.probability for pair in found] == sorted((p.probability for p in found), reverse=True)
    assert {frozenset((p.a, p.b)): p.probability for p in found} == pytest.approx(
        {frozenset((p.a, p.b)): p.probability for p in turned}, abs=1e-3
    )


@pytest.mark.parametrize(
    "names", [[], ["Alone"], ["", ""], ["", "?"], ["?!", "?!"], ["日本商事", "日本商事"]]
)
def test_odd_lists_are_no_trouble(names: list[str]) -> None:
    """Empty lists, blank names and other scripts are read like any other."""
    for pair in find_duplicates([customer(str(place), name) for place, name in enumerate(names)]):
        assert 0.0 <= pair.probability <= 1.0


def test_common_names_alone_are_no_duplicates() -> None:
    """A name that many have tells nothing by itself; two that few have are put forward."""
    names = [f"{given} {surname}" for given in _SURNAMES[:8] for surname in _SURNAMES[:8]] * 8
    people = [customer(str(place), name) for place, name in enumerate(names)]
    found = find_duplicates([*people, customer("x", "Quentin Zubrowski"), customer("y", "Quentin Zubrowski")])
    assert [{pair.a, pair.b} for pair in found if pair.probability >= 0.5] == [{"x", "y"}]


def test_a_household_is_not_one_customer() -> None:
    """Relatives share their surname, place and phone; another given name makes them two."""
    people = []
    for number, surname in enumerate(_SURNAMES):
        home = {
            "address": f"{number + 3} Quarry Hill Road",
            "city": "Leeds",
            "phone": f"0113 49{number * 37:05}",
        }
        people += [customer(f"{given}{number}", f"{given} {surname}", **home) for given in ("Maria", "Pedro")]
    twin = customer("x", "Abel, Maria", address="3 Quarry Hill Rd", city="Leeds")
    likely = [pair for pair in find_duplicates([*people, twin]) if pair.probability >= 0.5]
    assert [{pair.a, pair.b} for pair in likely] == [{"Maria0", "x"}]


GIVEN_NAMES = (
    "Nilsa Stephen Amaury Keisha Paymm Dimon Tegira Solita Ismael Charley Janiece Wilrev Geraldo Zakiya "
    "Rosalind Cassandra Irwin Diane Hilliard Terran Branden Phyllis Samiar Jasiah"
).split()
COMMON = [(given, name) for given in GIVEN_NAMES[:6] for name in ("Smith", "Jones", "Khan", "Braun")] * 6


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Abel Plumbing Ltd", "Abel Plumbnig"),
        ("Müller & Söhne Getränkehandel GmbH", "Mueller u. Soehne Getraenkehandel OHG"),
        ("Harbour Motors S.A.", "HARBOUR MTORS"),
        ("Blue Ridge Landscaping", "BlueRidge Landscaping"),
        ("Gebr. Novak Zimmerei", "Gebrüder Novak Zimmerei e.K."),
    ],
)
def test_names_alone_are_seen_through_their_spelling(name: str, other: str) -> None:
    """A slip in a word that others have, an umlaut written out, a blank and a legal form hide nothing."""
    alone = [customer(one.id, one.name) for one in crowd() if one.name != "Abel Plumbing Ltd"]
    found = find_duplicates([*alone, customer("a", name), customer("b", other)])
    assert [{pair.a, pair.b} for pair in found if pair.probability >= 0.5] == [{"a", "b"}]


def test_a_household_that_two_lists_hold_is_not_one_customer() -> None:
    """Each member is there twice, with nothing but the given name to tell them apart, rare as it is."""
    people = []
    for number, surname in enumerate("Easely Goins Hankins Heller Cosgrave Rothman Swagoi Beltran".split()):
        home = {"address": f"{number * 7 + 3} Starkey Road", "city": "Leeds"}
        for place, given in enumerate(GIVEN_NAMES[3 * number : 3 * number + 3]):
            people.append(customer(f"a{number}{place}", f"{given} {surname}", **home))
            people.append(customer(f"b{number}{place}", f"{given[:-1]} {surname}", **home))
    likely = {frozenset((pair.a, pair.b)) for pair in find_duplicates(people) if pair.probability >= 0.5}
    assert likely == {
        frozenset((f"a{number}{place}", f"b{number}{place}")) for number in range(8) for place in range(3)
    }


def test_a_changed_given_name_hides_no_customer_where_there_are_no_households() -> None:
    """One in eight has another given name the second time, and nobody has relatives in the list."""
    people, truth, draw = [], set(), Random(7)
    for number in range(60):
        given, other = GIVEN_NAMES[number % 24], GIVEN_NAMES[(number + 11) % 24]
        rest = "".join(draw.choice("bcdfgklmnprstvz") + draw.choice("aeiou") for _ in range(4)).title()
        home = {
            "address": f"{number * 13 + 1} {rest} Road",
            "city": f"City{number % 5}",
            "postcode": f"{4000 + number}",
        }
        people.append(customer(f"a{number}", f"{given} {rest}", **home))
        people.append(customer(f"b{number}", f"{other if number % 8 == 0 else given} {rest}", **home))
        truth.add(frozenset((f"a{number}", f"b{number}")))
    likely = {frozenset((pair.a, pair.b)) for pair in find_duplicates(people) if pair.probability >= 0.5}
    assert likely == truth


def test_a_name_that_is_one_firms_alone_is_the_same_however_often_it_comes() -> None:
    """Six times the same rare words are one customer; six people of a common name are not."""
    rest = [customer(f"p{number}", f"{given} {name}") for number, (given, name) in enumerate(COMMON)]
    firms = [
        customer(f"f{number}", name) for number, name in enumerate(["Brizeau B.V.", "BRIZEAU B. V."] * 3)
    ]
    likely = [pair for pair in find_duplicates([*rest, *firms]) if pair.probability >= 0.5]
    assert {pair.a[0] + pair.b[0] for pair in likely} == {"ff"}
    assert len(likely) == 15


def households() -> list[CustomerRecord]:
    """Thirty couples, each with a daughter; Maria and Marie are both common names here."""
    return [
        customer(
            f"{given}{number}", f"{given} {surname}", address=f"{number + 3} Quarry Hill Road", city="Leeds"
        )
        for number, surname in enumerate(_SURNAMES)
        for given in ("Maria", "Pedro", "Marie" if number % 2 else "Samuel")
    ]


def likely_beside_households(*more: CustomerRecord) -> list[set[str]]:
    """The pairs likelier than not in a list with the households and these."""
    found = find_duplicates([*households(), *more])
    return [{pair.a, pair.b} for pair in found if pair.probability >= 0.5]


def of_abels(name: str) -> CustomerRecord:
    """Somebody at the address of the first household: Maria, Pedro and Samuel."""
    return customer("x", name, address="3 Quarry Hill Rd", city="Leeds")


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("P. Abel", [{"Pedro0", "x"}]),
        ("Samule Abel", [{"Samuel0", "x"}]),
        ("Abel", []),
        ("Marie Abel", []),
    ],
)
def test_nobody_is_two_of_a_household(name: str, who: list[set[str]]) -> None:
    """An initial or a slip says who; a surname alone does not, and a name that others have is another's."""
    assert likely_beside_households(of_abels(name)) == who


def test_the_evidence_says_that_somebody_else_may_be_meant() -> None:
    """A surname that two of a household have tells neither; both pairs say so, and are not surer than one."""
    home = {"address": "7 Elm Lane", "city": "York", "phone": "0113 496 0123"}
    pedro, marie = customer("p", "Pedro Harbour", **home), customer("m", "Marie Harbour", **home)
    found = find_duplicates([*households(), pedro, marie, customer("x", "Harbour", **home)])
    either = [pair for pair in found if "x" in (pair.a, pair.b)]
    told = [one for pair in either for one in pair.evidence if one.code == "one_of_several"]
    assert len(told) == len(either) == 2
    assert all(one.weight < 0 for one in told)
    assert 0.9 < sum(pair.probability for pair in either) <= 1.0


def test_a_slip_in_a_short_form_is_seen_through() -> None:
    """“Biill” is Bill and so William, and not somebody else of the household."""
    william = customer("w", "William Harbour", address="7 Elm Lane", city="York")
    twin = customer("x", "Biill Harbour", address="7 Elm Lane", city="York")
    assert likely_beside_households(william, twin) == [{"w", "x"}]


def test_father_and_son_of_one_name_are_two() -> None:
    """However the generation is written."""
    home = {"address": "7 Elm Lane", "city": "York"}
    father, son = customer("f", "John Harbour Sr.", **home), customer("s", "John Harbour Jr.", **home)
    again = customer("x", "Harbour, John II", **home)
    assert likely_beside_households(father, son, again) == [{"s", "x"}]
