"""Which ways of allocating a receipt are worth scoring: by number, by amount, by payer, never all of them."""

import math

from app.domain.documents import DocumentKind
from app.propose.matching.index import Book, Index, Item
from app.propose.matching.score import (
    EXACT,
    ODD_FEE,
    STRONG,
    Case,
    Draft,
    Ground,
    combined_draft,
    combined_grounds,
    discount_of,
    fee_cap,
    fee_chance,
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
_MOST_PARTS = 4
_MOST_DISCOUNTED = 12
_MOST_NEAR = 40
_COMBINED = math.log(0.12 / 0.7)
_REPEATS_WITHIN = 45
_BOOKED_WITHIN = 6

SettledBy = dict[tuple[int, str, int], list[Settled]]


def plain(case: Case, index: Index, settled: SettledBy) -> list[Draft]:
    """The drafts of a receipt that surely names one open invoice of its amount; empty for all others.

    Nothing else needs looking at but the next best, so that most receipts cost little.
    """
    strong = [place for place, ground in case.hits.items() if ground.weight >= STRONG]
    if len(strong) != 1:
        return []
    item = index.items[strong[0]]
    known = case.payer.identities
    if item.left != case.minor or item.currency != case.currency or (known and item.customer not in known):
        return []
    others = [one for one in index.by_amount[(case.currency, case.minor)][:3] if one is not item]
    if not others:
        own = index.by_customer[(item.customer, item.currency)]
        others = [one for one in own[:3] if one is not item and one.left > 0][:1]
    drafts = [draft for one in (item, *others) for draft in single_drafts(case, one, index)]
    return drafts + (_repeated(case, index, settled) if settled else [])


def gather(case: Case, index: Index, settled: SettledBy) -> list[Draft]:
    """The drafts for a receipt, unordered; each kind and set of parts once."""
    named = _named(case, index)
    books = _books(case, index, named)
    drafts = [draft for item in named for draft in single_drafts(case, item, index)]
    drafts += _equal_amount(case, index)
    for customers in books:
        drafts += _near_amounts(case, index, index.book(customers, case.currency))
        drafts += _parts(case, index, customers)
    drafts += _combined(case, index, books, named)
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
    customers = [item.customer for item in named if case.hits[item.place].weight >= 4.0]
    customers += [one.customer for one in ranked[:_MOST_CUSTOMERS] if one.weight > 1.0]
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
    odd = 0
    for amount in book.between(case.minor + 1, case.minor + fee_cap(settings, case.minor * 2))[:_MOST_NEAR]:
        kept = amount - case.minor
        is_fee = kept <= fee_cap(settings, amount)
        is_usual = is_fee and fee_chance(index, kept, amount) > ODD_FEE
        odd += is_fee and not is_usual
        for item in book.by_amount[amount][:2]:
            if is_usual or is_fee and odd <= 3 or discount_of(item, case.day, settings):
                drafts += single_drafts(case, item, index)
    return drafts


def _combined(case: Case, index: Index, books: list[tuple[int, ...]], named: list[Item]) -> list[Draft]:
    drafts: list[Draft | None] = []
    credits = [index.items[place] for place in case.hits if index.items[place].left < 0]
    for customers in books:
        book = index.book(customers, case.currency)
        own = tuple(
            item
            for item in (*named, *credits)
            if item.customer in customers and case.hits[item.place].weight >= 4 and item.currency == case.currency
        )
        prior = _COMBINED + index.set_prior(len(book.invoices), case.currency)
        for one in sums_to(book, case.minor, own):
            choice = prior + one.log_choice
            drafts.append(_with_credits(case, index, one.items, choice, ways=one.ways))
        if len(own) >= 2 and any(item.left > 0 for item in own):
            drafts += _named_together(case, index, own, prior)
        drafts += _discounted_run(case, index, book, prior)
    return [draft for draft in drafts if draft is not None]


def _with_credits(
    case: Case, index: Index, items: tuple[Item, ...], choice: float, *, ways: float
) -> Draft | None:
    draft = combined_draft(case, index, items, choice, ways=ways)
    if draft is not None:
        used = [item.place for item in items if item.kind is DocumentKind.CREDIT_NOTE]
        draft.grounds = (*draft.grounds, *(Ground("credit_used", 0.0, (place,)) for place in used))
    return draft


def _named_together(case: Case, index: Index, own: tuple[Item, ...], prior: float) -> list[Draft | None]:
    """The named invoices as a whole, when the money is less (fee, discount, part) or more than their sum."""
    due = sum(item.left for item in own)
    choice = prior + math.log(0.3)
    if due > case.minor:
        drafts = [combined_draft(case, index, own, choice)]
        grounds = combined_grounds(case, own)
        amount = Ground("part", math.log(0.08 * 0.3 * 100 / due) - case.chance, (due,))
        score = choice + amount.weight + sum(ground.weight for ground in grounds)
        parts = _oldest_first(own, case.minor)
        return [*drafts, Draft(MatchKind.PARTIAL, parts, 0, None, score, (amount, *grounds))]
    if 0 < due < case.minor:
        grounds = combined_grounds(case, own)
        amount = Ground("over", math.log(0.03 * 0.3 * 100 / due) - case.chance, (case.minor - due,))
        score = choice + amount.weight + sum(ground.weight for ground in grounds)
        whole = tuple((item.place, item.left) for item in own)
        return [
            Draft(MatchKind.OVER, whole, case.minor - due, RemainderAs.OVERPAYMENT, score, (amount, *grounds))
        ]
    return []


def _oldest_first(own: tuple[Item, ...], minor: int) -> tuple[tuple[int, int], ...]:
    """Credits whole, then the invoices by due date as far as the money goes."""
    parts = [(item.place, item.left) for item in own if item.left < 0]
    rest = minor - sum(amount for _, amount in parts)
    for item in sorted((one for one in own if one.left > 0), key=lambda one: (one.due, one.place)):
        if rest > 0:
            parts.append((item.place, min(item.left, rest)))
            rest -= min(item.left, rest)
    return tuple(parts)


def _discounted_run(case: Case, index: Index, book: Book, prior: float) -> list[Draft | None]:
    """Everything that still earns its discount, paid together less the discounts."""
    settings = index.snapshot.settings
    if len(book.invoices) > _MOST_DISCOUNTED or book.total <= case.minor:
        return []
    earning = tuple(item for item in book.invoices if discount_of(item, case.day, settings))
    if len(earning) < 2 or sum(item.left for item in earning) <= case.minor:
        return []
    return [combined_draft(case, index, earning, prior + math.log(0.1))]


def _parts(case: Case, index: Index, customers: tuple[int, ...]) -> list[Draft]:
    """Part payments and overpayments of a likely payer's oldest invoices."""
    if len(customers) > 1:
        return []
    invoices = index.book(customers, case.currency).invoices
    drafts: list[Draft] = []
    for item in invoices[:_MOST_PARTS]:
        found = single_drafts(case, item, index)
        for draft in found:
            if draft.kind is MatchKind.PARTIAL and item.place not in case.hits:
                draft.ways = max(1.0, len(invoices) / _MOST_PARTS)
        drafts += found
    return drafts


def _repeated(case: Case, index: Index, settled: SettledBy) -> list[Draft]:
    """The receipt repeats money that is booked already, or pays what a ready receipt has paid."""
    drafts: list[Draft] = []
    for place, ground in case.hits.items():
        item = index.items[place]
        if item.left == 0 and item.currency == case.currency:
            drafts.append(_again(case, index, item, ground))
    for customer in case.payer.identities:
        spent = index.spent.get((customer, case.currency, case.minor), ())[-3:]
        drafts += [_again(case, index, index.items[one], None) for one in spent if one not in case.hits]
        if settled and case.receipt.source_kind is not SourceKind.LEDGER_PAYMENT:
            drafts += _booked(case, customer, settled.get((customer, case.currency, case.minor), ()))
    return drafts


def _again(case: Case, index: Index, item: Item, hit: Ground | None) -> Draft:
    who = identity_ground(case, item)
    amount = index.original(item.place) == case.minor
    first = index.taken_by.get(item.place)
    near = first is None or abs(case.day - first.received_on.toordinal()) <= _REPEATS_WITHIN
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
