"""What can be done about two customers who are one: which stays, what is tied to it, what is left to do.

Both ledgers merge customers in their own screens alone (wire/quickbooks.md 2.3, wire/xero.md 2.2), so nothing
here is written to the ledger.
"""

from dataclasses import dataclass

from app.domain.documents import Customer

_LINKS = {
    "quickbooks": "https://qbo.intuit.com/app/customerdetail?nameId={id}",
    "xero": "https://go.xero.com/Contacts/View/{id}",
}


@dataclass(frozen=True, slots=True)
class Weight:
    """What hangs on a customer: documents in all, and those of them that are still open."""

    documents: int = 0
    open_documents: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do. ``link`` leads to where a person does it; empty: it is done here."""

    text: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Settlement:
    """Which of two customers stays, which goes, and the steps; the first one is done here."""

    keep: Customer
    drop: Customer
    steps: tuple[Step, ...]


def settlement(
    pair: tuple[tuple[Customer, Weight], tuple[Customer, Weight]], service: str, keep: str | None = None
) -> Settlement:
    """Settle a pair. Without ``keep``, an id, the one with more documents stays, of equals the first."""
    first, second = pair
    wanted = keep or max(pair, key=lambda one: (one[1].documents, one is first))[0].remote_id
    stays, goes = (first, second) if first[0].remote_id == wanted else (second, first)
    return Settlement(stays[0], goes[0], tuple(_steps(stays[0], *goes, service)))


def _steps(stays: Customer, goes: Customer, weight: Weight, service: str) -> list[Step]:
    link = _LINKS.get(service, "").format(id=goes.remote_id)
    steps = [Step(f"Money from “{goes.name}” is taken for {stays.name}")]
    if weight.open_documents:
        steps.append(Step(f"Move {_count(weight.open_documents, 'open document')} to {stays.name}", link))
    if not weight.documents:
        word = "Archive" if service == "xero" else "Make inactive"
        steps.append(Step(f"{word}: {goes.name} is empty", link))
    else:
        steps.append(Step(f"Merge {goes.name} into {stays.name}; the ledger does it in its own screen", link))
    return steps


def _count(count: int, word: str) -> str:
    return f"{count:,} {word if count == 1 else word + 's'}"
