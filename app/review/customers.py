"""What the customers' list and page show. Plain records, read by window and commands."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.arrangements import Arrangement, InstalmentStanding
from app.domain.documents import Customer
from app.domain.money import Money
from app.propose.standing import OwedInvoice, SettledInvoice, Standing


class CustomerShow(StrEnum):
    """Which customers a list shows."""

    OVERDUE = "overdue"
    OWING = "owing"
    ALL = "all"


class CustomerOrder(StrEnum):
    """Columns a list of customers can be ordered by; every order ends in the name."""

    NAME = "name"
    OWED = "owed"
    OVERDUE = "overdue"
    OLDEST = "oldest"


class CustomerFilter(Struct, frozen=True):
    """Which customers to list. ``text`` is looked for in name, company and e-mail."""

    show: CustomerShow = CustomerShow.ALL
    text: str = ""
    order: CustomerOrder = CustomerOrder.OVERDUE
    descending: bool = True


class CustomerRow(Struct, frozen=True):
    """One customer in the list. ``id`` is its row in the mirror; the money is in home currency.

    ``has_other_currencies``: more is open in other currencies, which the page shows.
    """

    id: int
    remote_id: str
    name: str
    owed: Money
    overdue: Money
    oldest_days: int
    is_active: bool = True
    has_other_currencies: bool = False


class Agreed(Struct, frozen=True):
    """What was agreed with a customer; of a plan also what of each instalment has come."""

    arrangement: Arrangement
    instalments: tuple[InstalmentStanding, ...] = ()


class CustomerPage(Struct, frozen=True):
    """Everything about one customer on the company's ``today``.

    ``unapplied`` is money of theirs that pays no invoice yet, ``aliases`` are payer names
    that a person has tied to them, ``agreed`` is the latest first.
    """

    customer: Customer
    today: date
    terms: str
    parent: str
    owed: tuple[OwedInvoice, ...]
    settled: tuple[SettledInvoice, ...]
    unapplied: tuple[Money, ...]
    aliases: tuple[str, ...]
    standing: Standing
    agreed: tuple[Agreed, ...] = ()


class MaybeOne(Struct, frozen=True):
    """Two customers that may be one, with the documents of each.

    ``levels``: how the fields that both have compare (same, near, part, mixed, different).
    """

    probability: float
    a: Customer
    b: Customer
    documents: tuple[int, int]
    levels: Mapping[str, str]

    @property
    def usual_keep(self) -> str:
        """The id of the one that stays unless somebody says otherwise: the one with more documents."""
        return (self.b if self.documents[1] > self.documents[0] else self.a).remote_id

    def facts(self) -> tuple[tuple[str, str, str], ...]:
        """The fields of both side by side, empty where one lacks it."""
        a, b = self.a, self.b
        of_a, of_b = (f"{each:,}" for each in self.documents)
        return (
            ("name", a.name, b.name),
            ("company", a.company_name, b.company_name),
            ("email", a.email, b.email),
            ("phone", a.phone, b.phone),
            ("address", a.address, b.address),
            ("tax_id", a.tax_id, b.tax_id),
            ("documents", of_a, of_b),
        )


class MaybeOnes(Struct, frozen=True):
    """The likeliest pairs, best first, and how many more there are."""

    pairs: tuple[MaybeOne, ...]
    left_off: int = 0
