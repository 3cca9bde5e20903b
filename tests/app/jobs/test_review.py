"""A payment that a person divides among invoices: what can't be is said before anything is decided."""

import pytest

from app.domain.documents import Allocation, DocumentKind
from app.domain.money import Money
from app.domain.record import replace
from app.errors import AllocationNotPossible
from app.jobs.review import edited
from tests.app.store.made import invoice, proposal

HOME = invoice("401")
FOREIGN = replace(invoice("402"), total=Money(340_00, "EUR"), balance=Money(340_00, "EUR"))
OTHERS = replace(invoice("403"), customer_id="another")


def part(target: str, amount: str = "100.00", currency: str = "USD") -> Allocation:
    """A part of a payment for an invoice."""
    return Allocation(DocumentKind.INVOICE, target, Money(int(amount.replace(".", "")), currency))


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((), "Choose at least one"),
        ((part("999"),), "not in the mirror"),
        ((part("401", currency="EUR"),), "another currency"),
        ((part("402"),), "another currency"),
        ((part("402", currency="EUR"),), "another currency"),
        ((part("401", "0.00"),), "more than nothing"),
        ((part("401", "340.01"),), "only 340.00 open"),
        ((part("401"), part("401")), "named twice"),
        ((part("401"), part("403")), "one customer only"),
        ((part("401", "340.00"), part("404", "340.00")), "80.00 USD more than was received"),
    ],
)
def test_what_can_not_be_allocated(parts: tuple[Allocation, ...], words: str) -> None:
    """Each reason in its own words, an invoice in another currency than the payment's included."""
    invoices = {one.remote_id: one for one in (HOME, FOREIGN, OTHERS, invoice("404"))}
    with pytest.raises(AllocationNotPossible, match=words):
        edited(proposal("ch_1", minor=600_00), parts, invoices)
