"""Drafts put on one invoice once, or one draft taken apart: whether that can be, and what differs. Pure."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct, field

from app.domain.money import Money, total
from app.domain.tracking import WHOLE, TrackingLists
from app.draft_errors import DraftsNotMerged
from app.propose.drafting.draft import DraftInvoice, DraftProposal

MERGED, APART = "merged", "apart"
"""What the group of a piece of work begins with: put together with other work, or apart from it."""
INVOICE = "invoice:"
"""What the subject of a draft of unbilled work begins with."""


class Merging(Struct, frozen=True):
    """What merging drafts would make: whose, how much in all before rounding, what of them differs."""

    party: str
    money: Money
    lines: int
    differences: tuple[str, ...]


class Names(Struct, frozen=True):
    """How people call the ledger's own: tax codes and terms by id, and what lines are told apart by."""

    taxes: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    tracking: TrackingLists = TrackingLists()


def merging(drafts: Sequence[DraftProposal], names: Names) -> Merging:
    """What one invoice of these drafts would be; DraftsNotMerged when they can't be one."""
    invoices = [_invoice(draft) for draft in drafts]
    if len(invoices) < 2:
        raise DraftsNotMerged("It takes two drafts to merge")
    first = invoices[0]
    for other in invoices[1:]:
        _check_alike(first, other)
    estimates = {source.estimate_id for one in invoices for source in one.sources if source.estimate_id}
    if len(estimates) > 1:
        raise DraftsNotMerged("One invoice can bill one estimate only", remedy="Leave one of them out.")
    return Merging(
        party=first.customer_name,
        money=total((one.totals.total for one in invoices), first.currency),
        lines=sum(len(one.lines) for one in invoices),
        differences=tuple(_differences(invoices, names)),
    )


def _invoice(draft: DraftProposal) -> DraftInvoice:
    invoice = next((one.invoice for one in draft.candidates if one.invoice), None)
    if invoice is None or not draft.subject.startswith(INVOICE):
        raise DraftsNotMerged(f"“{draft.party}”: only drafts of work that is not billed yet can be merged")
    return invoice


def _check_alike(one: DraftInvoice, other: DraftInvoice) -> None:
    if (one.customer_id, one.customer_subject) != (other.customer_id, other.customer_subject):
        name, another = one.customer_name, other.customer_name
        raise DraftsNotMerged(f"“{name}” and “{another}” are two customers")
    if one.currency != other.currency:
        raise DraftsNotMerged(f"One is in {one.currency}, the other in {other.currency}")
    if one.rules.is_inclusive is not other.rules.is_inclusive:
        raise DraftsNotMerged("The prices of one contain the tax, those of the other do not")
    if one.rules != other.rules:
        raise DraftsNotMerged("The ledger reckons the tax of one otherwise than of the other")


def _differences(invoices: Sequence[DraftInvoice], names: Names) -> Iterable[str]:
    """What a person should know before: the invoice has one of each, or each line keeps its own."""
    terms = _told(invoices, lambda one: [names.terms.get(one.term_id or "", one.term_id or "")])
    if len(terms) > 1:
        yield f"the terms differ: {_listed(terms)}; the invoice gets the customer's"
    if len({one.due_on for one in invoices}) > 1:
        yield "they fall due on different days; the invoice is reckoned from today"
    orders = _told(invoices, lambda one: [one.purchase_order])
    if len(orders) > 1:
        yield f"the purchase orders differ: {_listed(orders)}; the invoice names all of them"
    taxes = _told(invoices, lambda one: sorted(_taxes(one, names)))
    if len(taxes) > 1:
        yield f"the taxes differ: {_listed(taxes)}; each line keeps its own"
    yield from _tracking(invoices, names.tracking)


def _tracking(invoices: Sequence[DraftInvoice], lists: TrackingLists) -> Iterable[str]:
    borne = {category for one in invoices for line in one.lines for category, _ in line.tracking}
    for category in sorted(borne):
        values = _told(invoices, lambda one, of=category: sorted(_values(one, of, lists)))  # type: ignore[misc]
        if len(values) > 1 and category in WHOLE:
            yield f"{category} differs: {_listed(values)}; the invoice has one, that of most lines"
        elif len(values) > 1:
            yield f"{category} differs: {_listed(values)}; each line keeps its own"


def _taxes(invoice: DraftInvoice, names: Names) -> set[str]:
    codes = {line.tax_code_id or "" for line in invoice.lines if not line.is_deposit}
    return {names.taxes.get(code, code) for code in codes}


def _values(invoice: DraftInvoice, category: str, lists: TrackingLists) -> set[str]:
    lines = [dict(line.tracking) for line in invoice.lines if not line.is_deposit]
    return {lists.name_of(category, line[category]) if category in line else "" for line in lines}


def _told(invoices: Sequence[DraftInvoice], what: Callable[[DraftInvoice], Sequence[str]]) -> tuple[str, ...]:
    """What each says, every answer once."""
    return tuple(dict.fromkeys(", ".join(what(one)) for one in invoices))


def _listed(texts: Sequence[str]) -> str:
    return " / ".join(text or "–" for text in texts)


def projects_of(invoice: DraftInvoice) -> tuple[str, ...]:
    """The projects its work is for, none among them, in the order of its lines."""
    return tuple(dict.fromkeys(line.project for line in invoice.lines if line.sources))


def by_project(draft: DraftProposal, number: int) -> dict[str, str]:
    """The group of each piece of work when a draft is split by project; DraftsNotMerged where it has one."""
    invoice = _invoice(draft)
    if len(projects_of(invoice)) < 2:
        raise DraftsNotMerged("All of its work is for one project", remedy="There is nothing to split.")
    worked = ((line.project, source) for line in invoice.lines for source in line.sources)
    return {source.subject: f"{APART}-{number}:{project}" for project, source in worked}


def as_one(drafts: Iterable[DraftProposal], number: int) -> dict[str, str]:
    """The group of each piece of work when drafts become one."""
    return {source.subject: f"{MERGED}-{number}:" for draft in drafts for source in _invoice(draft).sources}
