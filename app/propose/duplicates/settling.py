"""What can be done about two customers who are one: which stays, what is tied to it, what is left to do.

Both ledgers merge customers in their own screens alone (wire/quickbooks.md 2.3, wire/xero.md 2.2). An empty
one can be made inactive: that is a fix, signed and written like all others (``putting_away``).
"""

from msgspec import Struct

from app.domain.documents import Customer

_LINKS = {
    "quickbooks": "https://qbo.intuit.com/app/customerdetail?nameId={id}",
    "xero": "https://go.xero.com/Contacts/View/{id}",
}
_NAMED = 5
"""Open documents named one by one."""


class Weight(Struct, frozen=True):
    """What hangs on a customer: documents in all, those of them that are still open, customers below it.

    ``numbers`` are those of some of the open ones.
    """

    documents: int = 0
    open_documents: int = 0
    children: int = 0
    numbers: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be missed."""
        return not self.documents and not self.children


class Step(Struct, frozen=True):
    """Something to do: done at once, or once it is signed with a batch, or a person's (``is_yours``).

    ``link`` leads to where a person does it, as far as that is known.
    """

    text: str
    is_signed: bool = False
    is_yours: bool = False
    link: str = ""


class Settlement(Struct, frozen=True):
    """Which of two customers stays, which goes, what hangs on that one, and the steps.

    The first one is done here.
    """

    keep: Customer
    drop: Customer
    weight: Weight
    steps: tuple[Step, ...]


def settlement(
    pair: tuple[tuple[Customer, Weight], tuple[Customer, Weight]], service: str, keep: str | None = None
) -> Settlement:
    """Settle a pair. Without ``keep``, an id, the one with more documents stays, of equals the first."""
    first, second = pair
    wanted = keep or max(pair, key=lambda one: (one[1].documents, one is first))[0].remote_id
    stays, goes = (first, second) if first[0].remote_id == wanted else (second, first)
    return Settlement(stays[0], *goes, tuple(_steps(stays[0], *goes, service)))


def _steps(stays: Customer, goes: Customer, weight: Weight, service: str) -> list[Step]:
    steps = [Step(f"Money from “{goes.name}” is taken for {stays.name}")]
    if weight.is_empty:
        return [*steps, Step(f"Make {goes.name} inactive: nothing hangs on it", is_signed=True)]
    link = _LINKS.get(service, "").format(id=goes.remote_id)
    yours = [f"Merge {goes.name} into {stays.name}; the ledger does it in its own screen"]
    if weight.children:
        yours.insert(0, f"Give the customers below {goes.name} to {stays.name}")
    if weight.open_documents:
        yours.insert(0, f"Move what is open of {goes.name} to {stays.name}: {_numbers(weight)}")
    return [*steps, *(Step(text, is_yours=True, link=link) for text in yours)]


def _numbers(weight: Weight) -> str:
    """The first numbers of what is open, or how many there are."""
    named = weight.numbers[:_NAMED]
    more = " …" if weight.open_documents > len(named) else ""
    return ", ".join(named) + more if named else f"{weight.open_documents:,}"
