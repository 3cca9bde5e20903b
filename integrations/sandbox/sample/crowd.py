"""Customers by the thousand for generated companies: names put together, never twice the same."""

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from integrations.sandbox.sample.cast import slug
from integrations.sandbox.story import StoryCustomer

_FIRST = (
    "Amber Ashen Bright Cobalt Copper Coral Crimson Dusky Eastern Elder Emerald Fallow Gilded Golden Granite "
    "Hidden Hollow Indigo Iron Ivory Jade Juniper Linden Lunar Maple Marble Misty Northern Olive Opal Quiet "
    "Rustic Saffron Sandy Scarlet Silver Stone Sunny Velvet Verdant Western Willow Winter"
).split()
_SECOND = (
    "Anchor Arbor Bay Bell Bridge Brook Canyon Cedar Cove Creek Crest Dale Field Finch Ford Garden Gate Glen "
    "Grove Harbor Haven Hill Holt Lake Lantern Ledge Meadow Mesa Mill Orchard Peak Pine Point Pond Ridge "
    "River Rock Shore Spring Terrace Vale Vista Well Wood Yard"
).split()
_TRADES = (
    "Apartments Bakery Books Brewing Builders Cafe Clinic Dental Design Estates Farms Fitness Gallery Homes "
    "Hotel Interiors Kitchen Legal Logistics Market Motors Nursery Pediatrics Partners Realty School Spa "
    "Studios Supply Vineyards"
).split()
_FORMS = ("LLC", "Inc.", "Co.", "", "", "Group", "Ltd", "LP")
_GIVEN = (
    "Ada Ben Cora Dev Elsa Finn Gina Hugo Iris Jon Kara Liam Mona Ned Olga Pete Quinn Rita Sven Tara".split()
)
_FAMILY = (
    "Abbot Baker Castle Dorsey Ellery Farrow Gould Hale Ingram Jessup Keane Lowry Munro Nash Orr".split()
)
_TERMS = ("net30", "net15", "net30", "receipt", "early")


def customers(rng: Random, count: int, first_day: datetime) -> tuple[StoryCustomer, ...]:
    """So many customers, at least 24; of every 20 one is a parent with two children, one is inactive."""
    count = max(24, count)
    space = len(_FIRST) * len(_SECOND) * len(_TRADES) * len(_FORMS)
    chosen = rng.sample(range(space), count)
    found: list[StoryCustomer] = []
    for index, code in enumerate(chosen):
        made = _customer(rng, code, index, first_day)
        if index % 20 in {1, 2}:
            made = replace(made, parent=found[index - index % 20].key, term="net30")
        found.append(made)
    return tuple(found)


def _customer(rng: Random, code: int, index: int, first_day: datetime) -> StoryCustomer:
    code, form = divmod(code, len(_FORMS))
    code, trade = divmod(code, len(_TRADES))
    first, second = divmod(code, len(_SECOND))
    name = " ".join((_FIRST[first], _SECOND[second], _TRADES[trade], _FORMS[form])).strip()
    given, family = rng.choice(_GIVEN), rng.choice(_FAMILY)
    domain = slug(f"{_FIRST[first]} {_SECOND[second]} {_TRADES[trade]}")
    return StoryCustomer(
        key=f"{slug(name)}-{index}",
        name=name,
        company_name=name,
        given_name=given,
        family_name=family,
        email=f"{given.lower()}@{domain}.example",
        phone=f"(213) 555-{index % 10000:04d}",
        street=f"{rng.randrange(10, 9000)} {_SECOND[second]} St",
        city="Los Angeles",
        region="CA",
        postcode=str(90001 + index % 90),
        term=_TERMS[index % 5],
        is_active=index % 20 != 19,
        created_at=first_day - timedelta(days=200, seconds=-index),
    )
