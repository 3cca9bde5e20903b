"""Customers as the search for duplicates looks at them, and the pairs it finds."""

from msgspec import Struct

from app.propose.proposal import Evidence


class CustomerRecord(Struct, frozen=True):
    """One customer of a list; every text but ``id`` may be empty, which says nothing for or against."""

    id: str
    name: str
    email: str = ""
    phone: str = ""
    address: str = ""
    city: str = ""
    postcode: str = ""
    tax_id: str = ""


class DuplicatePair(Struct, frozen=True):
    """Two customers that may be one: ``probability`` 0 to 1, ``evidence`` for and against, strongest first.

    An evidence's weight is a natural log likelihood ratio: positive for one customer, negative for two.
    """

    a: str
    b: str
    probability: float
    evidence: tuple[Evidence, ...]
