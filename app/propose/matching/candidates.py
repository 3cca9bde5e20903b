"""Which ways of allocating a receipt are worth scoring: by number, by amount, by payer, never all of them."""

import math

from app.domain.documents import DocumentKind
from app.propose.matching.index import Book, Index, Item
from app.propose.matching.score import (
    EXACT,
    Case,
    Draft,
    Ground,
    combined_draft,
    combined_grounds,
    discount_of,
    fee_cap,
    identity_ground,
    reference_ground,
    single_drafts,
    timing_ground,
)
from app.propose.matching.snapshot import Settled
from app.propose.matching.sums import sums_to
from app.propose.proposal import MatchKind, RemainderAs, SourceKind

_MOST_NAMED = 12
_MOST_ALIKE = 6
_MOST_CUSTOMERS = 6
_MOST_PARTS = 12
_DECISIVE = 7.0
_COMBINED = math.log(0.12 / 0.7)
_REPEATS_WITHIN = 45
_BOOKED_WITHIN = 6


def gather(case: Case, index: Index, settled: dict[tuple[int, str, int], list[Settled]]) -> list[Draft]:
    """The drafts for a receipt, unordered; each kind and set of parts once."""
    named = _named(case, index)
    books = _books(case, index, named)
    drafts = [draft for item in named for draft in single_drafts(case, item, index)]
    drafts += _equal_amount(case, index)
    for customers in books:
        drafts += _near_amounts(case, index, index.book(customers, case.currency))
    best = max((draft.score for draft in drafts), default=-99.0)
    if best < _DECISIVE or len(named) > 1 or case.stranger:
        drafts += _combined(case, index, books, named)
        drafts += _parts(case, index, books)
    drafts += _repeated(case, index, settled)
    once: dict[tuple[MatchKind, tuple[tuple[int, int], ...]], Draft] = {}
    for draft in drafts:
        key = (draft.kind, draft.parts)
        if key not in once or draft.score > once[key].score:
            once[key] = draft
    return list(once.values())


def _named(case: Case, index: Index) -> list[Item]:
    places = sorted(case.hits, key=lambda place: (-case.hits[place].weight, place))[:_MOST_NAMED]
    items = [index.items[place] for place in places]
    return [item for item in items if item.left > 0 and item.currency == case.currency]


def _equal_amount(case: Case, index: Index) -> list[Draft]:
    alike = index.by_amount.get((case.currency, case.minor), [])
    shown = alike
    if len(alike) > _MOST_ALIKE:
        known = case.payer.identities
        by_payer = [
            item
            for customer in list(known)[:_MOST_CUSTOMERS]
            for item in index.book((customer,), case.currency).by_amount.get(case.minor, ())[:_MOST_ALIKE]
        ]
        chosen = dict.fromkeys(item.place for item in by_payer)
        chosen.update(dict.fromkeys(item.place for item in alike[:_MOST_ALIKE]))
        shown = [index.items[place] for place in chosen]
    drafts = [draft for item in shown for draft in single_drafts(case, item, index)]
    hidden = len(alike) - len(shown)
    if hidden > 0:
        _spread(case, index, drafts, hidden)
    return drafts


def _spread(case: Case, index: Index, drafts: list[Draft], hidden: int) -> None:
    """Let look-alikes that are not shown weigh on those that are, by customer where the payer is known."""
    by_customer: dict[int, list[Draft]] = {}
    for draft in drafts:
        by_customer.setdefault(index.items[draft.parts[0][0]].customer, []).append(draft)
    for customer, own in by_customer.items():
        if customer in case.payer.identities:
            there = len(index.book((customer,), case.currency).by_amount.get(case.minor, ()))
            more = max(there - len(own), 0)
            for draft in own:
                draft.ways = 1.0 + more / len(own)
    strangers = [draft for customer, own in by_customer.items() if customer not in case.payer.identities
                 for draft in own]  # fmt: skip
    for draft in strangers:
        draft.ways = 1.0 + hidden / len(strangers)


def _books(case: Case, index: Index, named: list[Item]) -> list[tuple[int, ...]]:
    """The customers, and the families of parents, whose open items are looked through."""
    ranked = sorted(case.payer.identities.values(), key=lambda one: (-one.weight, one.customer))
    customers = [one.customer for one in ranked[:_MOST_CUSTOMERS] if one.weight > 1.0]
    customers += [item.customer for item in named if case.hits[item.place].weight >= 4.0]
    books: dict[tuple[int, ...], None] = {}
    for customer in dict.fromkeys(customers):
        books.setdefault((customer,))
        if index.children.get(customer):
            books.setdefault(index.family(customer))
    return list(books)[: 2 * _MOST_CUSTOMERS]


def _near_amounts(case: Case, index: Index, book: Book) -> list[Draft]:
    """Invoices of a likely payer that the receipt pays exactly, or short by a fee or a discount."""
    settings = index.snapshot.settings
    drafts: list[Draft] = []
    for item in book.by_amount.get(case.minor, ())[:_MOST_ALIKE]:
        drafts += single_drafts(case, item, index)
    for amount in book.between(case.minor + 1, case.minor + fee_cap(settings, case.minor * 2))[:20]:
        for item in book.by_amount[amount][:2]:
            if amount - case.minor <= fee_cap(settings, amount) or discount_of(item, case.day, settings):
                drafts += single_drafts(case, item, index)
    return drafts


def _combined(case: Case, index: Index, books: list[tuple[int, ...]], named: list[Item]) -> list[Draft]:
    drafts: list[Draft | None] = []
    for customers in books:
        book = index.book(customers, case.currency)
        own = tuple(
            item for item in named if item.customer in customers and case.hits[item.place].weight >= 4
        )
        prior = _COMBINED + index.set_prior(len(book.invoices), case.currency)
        for one in sums_to(book, case.minor, own):
            choice = prior + one.log_choice
            drafts.append(_with_credits(case, index, one.items, choice, ways=one.ways))
        if len(own) >= 2:
            drafts += _named_together(case, index, own, prior)
        drafts += _discounted_run(case, index, book, prior)
    return [draft for draft in drafts if draft is not None]


def _with_credits(
    case: Case, index: Index, items: tuple[Item, ...], choice: float, *, ways: float
) -> Draft | None:
    draft = combined_draft(case, index, items, choice, ways=ways)
    if draft is not None and any(item.kind is DocumentKind.CREDIT_NOTE for item in items):
        draft.grounds = (*draft.grounds, Ground("credit_used", 0.0, (items[-1].place,)))
    return draft


def _named_together(case: Case, index: Index, own: tuple[Item, ...], prior: float) -> list[Draft | None]:
    """The named invoices as a whole, when the money is less (fee, discount, part) or more than their sum."""
    due = sum(item.left for item in own)
    choice = prior + math.log(0.3)
    if due > case.minor:
        drafts = [combined_draft(case, index, own, choice)]
        grounds = combined_grounds(case, own)
        parts: list[tuple[int, int]] = []
        rest = case.minor
        for item in sorted(own, key=lambda one: (one.due, one.place)):
            if rest > 0:
                parts.append((item.place, min(item.left, rest)))
                rest -= min(item.left, rest)
        amount = Ground("part", math.log(0.08 * 0.3 * 100 / due) - case.chance, (due,))
        score = choice + amount.weight + sum(ground.weight for ground in grounds)
        return [*drafts, Draft(MatchKind.PARTIAL, tuple(parts), 0, None, score, (amount, *grounds))]
    if due < case.minor:
        grounds = combined_grounds(case, own)
        amount = Ground("over", math.log(0.03 * 0.3 * 100 / due) - case.chance, (case.minor - due,))
        score = choice + amount.weight + sum(ground.weight for ground in grounds)
        whole = tuple((item.place, item.left) for item in own)
        return [
            Draft(MatchKind.OVER, whole, case.minor - due, RemainderAs.OVERPAYMENT, score, (amount, *grounds))
        ]
    return []


def _discounted_run(case: Case, index: Index, book: Book, prior: float) -> list[Draft | None]:
    """Everything that still earns its discount, paid together less the discounts."""
    settings = index.snapshot.settings
    if len(book.invoices) > _MOST_PARTS:
        return []
    earning = tuple(item for item in book.invoices if discount_of(item, case.day, settings))
    if len(earning) < 2 or sum(item.left for item in earning) <= case.minor:
        return []
    return [combined_draft(case, index, earning, prior + math.log(0.1))]


def _parts(case: Case, index: Index, books: list[tuple[int, ...]]) -> list[Draft]:
    """Part payments and overpayments of a likely payer's oldest invoices."""
    drafts: list[Draft] = []
    for customers in books:
        if len(customers) > 1:
            continue
        invoices = index.book(customers, case.currency).invoices
        for item in invoices[:_MOST_PARTS]:
            found = single_drafts(case, item, index)
            for draft in found:
                draft.ways = max(1.0, len(invoices) / _MOST_PARTS) if draft.kind is MatchKind.PARTIAL else 1.0
            drafts += found
    return drafts


def _repeated(case: Case, index: Index, settled: dict[tuple[int, str, int], list[Settled]]) -> list[Draft]:
    """The receipt repeats money that is booked already, or pays what a ready receipt has paid."""
    drafts: list[Draft] = []
    for place, ground in case.hits.items():
        item = index.items[place]
        if item.left == 0 and item.currency == case.currency:
            drafts.append(_again(case, index, item, ground))
    for customer in case.payer.identities:
        spent = index.spent.get((customer, case.currency, case.minor), ())[-3:]
        drafts += [_again(case, index, index.items[one], None) for one in spent if one not in case.hits]
        if case.receipt.source_kind is not SourceKind.LEDGER_PAYMENT:
            drafts += _booked(case, customer, settled.get((customer, case.currency, case.minor), ()))
    return drafts


def _again(case: Case, index: Index, item: Item, hit: Ground | None) -> Draft:
    who = identity_ground(case, item)
    amount = index.original(item.place) == case.minor
    first = index.receipt_days.get(index.taken_by.get(item.place, -1), case.day)
    near = abs(case.day - first) <= _REPEATS_WITHIN
    chance = (0.1 if near else 0.03) if amount else 0.002
    weight = math.log(chance) + (EXACT if amount else 0.0) - case.chance
    grounds = [Ground("again", weight, (item.place,))]
    said = hit or reference_ground(case, item)
    grounds += [ground for ground in (said, who, timing_ground(case, item)) if ground is not None]
    kind = MatchKind.DUPLICATE if amount and near else MatchKind.UNMATCHED
    return Draft(kind, (), case.minor, None, sum(ground.weight for ground in grounds), tuple(grounds))


def _booked(case: Case, customer: int, bookings: "list[Settled] | tuple[()]") -> list[Draft]:
    identity = case.payer.identities[customer]
    drafts: list[Draft] = []
    for booking in bookings:
        if abs(booking.received_on.toordinal() - case.day) <= _BOOKED_WITHIN:
            weight = math.log(0.3) - case.chance
            who = Ground(identity.code, identity.weight, (identity.customer, identity.detail))
            ground = Ground("booked", weight, (booking.label,))
            drafts.append(
                Draft(MatchKind.DUPLICATE, (), case.minor, None, weight + who.weight, (ground, who))
            )
    return drafts
