"""Which ways of allocating a receipt are worth scoring: by number, by amount, by payer, never all of them."""

import math
from collections.abc import Iterable

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
    distinct_mentions,
    fee_cap,
    fee_chance,
    ground_of,
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
_MOST_PARTS = 2
_MOST_DISCOUNTED = 12
_MOST_NEAR = 40
_AS_LIKELY = 3.0
"""Log-odds that a payer may be behind the likeliest and still have its invoices looked through."""
_FAR_BEHIND = 8.0
"""A number that tells so much less than the best is not looked at."""
_MEANT = 4.0
"""The least weight of a number that combinations are built around."""
_RARE = math.log(0.5)
"""An amount that hardly any open balance has by chance."""
_USUAL_SHORTS = frozenset({"fee", "discount", "late_discount", "exchange"})
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
    sheet = _Sheet(case, index)
    sheet.add(named)
    _equal_amount(sheet)
    strong = sum(ground.weight >= STRONG for ground in case.hits.values())
    is_clear = strong <= 1 and any(_is_clear(draft, case, index) for draft in sheet.drafts)
    drafts = sheet.drafts
    if not is_clear:
        books = [index.book(customers, case.currency) for customers in _books(case, index, named)]
        for book in books if not strong else ():
            _near_amounts(sheet, book)
            _parts(sheet, book)
        drafts = drafts + _combined(case, index, books, named)
    drafts = drafts + _repeated(case, index, settled)
    once: dict[tuple[MatchKind, tuple[tuple[int, int], ...]], Draft] = {}
    for draft in drafts:
        key = (draft.kind, draft.parts)
        if key not in once or draft.score > once[key].score:
            once[key] = draft
    return list(once.values())


def _is_clear(draft: Draft, case: Case, index: Index) -> bool:
    """Whether nothing but one invoice needs looking at: all of it, or short by a usual fee when named."""
    place = draft.parts[0][0]
    if draft.kind is MatchKind.EXACT:
        return place in case.hits or (case.chance < _RARE and _is_sole(case, index.items[place].customer))
    is_named = place in case.hits and case.hits[place].weight >= STRONG
    could_be_credit = index.items[place].customer in index.creditors
    return is_named and not could_be_credit and draft.grounds[0].code in _USUAL_SHORTS


def _is_sole(case: Case, customer: int) -> bool:
    """Whether the payer is this customer, and hardly another one whose invoices could come to as much."""
    known = case.payer.identities
    if customer not in known:
        return False
    rivals = (one.weight for key, one in known.items() if key != customer)
    return max(rivals, default=-math.inf) < known[customer].weight - _AS_LIKELY


class _Sheet:
    """The single invoices scored for a receipt, each once."""

    def __init__(self, case: Case, index: Index) -> None:
        self.case, self.index = case, index
        self.drafts: list[Draft] = []
        self._seen: set[int] = set()

    def add(self, items: Iterable[Item]) -> list[Draft]:
        """Score these; the drafts of those that were not yet."""
        made: list[Draft] = []
        for item in items:
            if item.place not in self._seen:
                self._seen.add(item.place)
                made += single_drafts(self.case, item, self.index)
        self.drafts += made
        return made


def _named(case: Case, index: Index) -> list[Item]:
    surest = max((ground.weight for ground in case.hits.values()), default=0.0)
    worth = [place for place, ground in case.hits.items() if ground.weight > surest - _FAR_BEHIND]
    places = sorted(worth, key=lambda place: (-case.hits[place].weight, place))[:_MOST_NAMED]
    items = [index.items[place] for place in places]
    return [item for item in items if item.left > 0 and item.currency == case.currency]


def _equal_amount(sheet: _Sheet) -> None:
    case, index = sheet.case, sheet.index
    alike = index.by_amount.get((case.currency, case.minor), [])
    shown = alike
    if len(alike) > _MOST_ALIKE:
        by_payer = [
            item
            for customer in list(case.payer.identities)[:_MOST_CUSTOMERS]
            for item in index.book((customer,), case.currency).by_amount.get(case.minor, ())[:_MOST_ALIKE]
        ]
        chosen = dict.fromkeys(item.place for item in by_payer)
        chosen.update(dict.fromkeys(item.place for item in alike[:_MOST_ALIKE]))
        shown = [index.items[place] for place in chosen]
    drafts = sheet.add(shown)
    hidden = len(alike) - len(shown)
    if hidden > 0 and drafts:
        _spread(case, index, drafts, hidden)


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
    own = [one for one in case.payer.identities.values() if one.code != "payer_family"]
    ranked = sorted(own, key=lambda one: (-one.weight, one.customer))
    surest = max((ground.weight for ground in case.hits.values()), default=0.0)
    meant = max(_MEANT, surest - _AS_LIKELY)
    least = max(1.0, ranked[0].weight - _AS_LIKELY) if ranked else 0.0
    customers = [item.customer for item in named if case.hits[item.place].weight >= meant]
    customers += [one.customer for one in ranked[:_MOST_CUSTOMERS] if one.weight >= least]
    books: dict[tuple[int, ...], None] = {}
    for customer in dict.fromkeys(customers):
        books.setdefault((customer,))
        if index.children.get(customer):
            books.setdefault(index.family(customer))
    return list(books)[: 2 * _MOST_CUSTOMERS]


def _near_amounts(sheet: _Sheet, book: Book) -> None:
    """Invoices of a likely payer that the receipt pays exactly, or short by a fee or a discount."""
    case, index = sheet.case, sheet.index
    settings = index.snapshot.settings
    sheet.add(book.by_amount.get(case.minor, ())[:_MOST_ALIKE])
    odd = 0
    for amount in book.between(case.minor + 1, case.minor + fee_cap(settings, case.minor * 2))[:_MOST_NEAR]:
        kept = amount - case.minor
        is_fee = kept <= fee_cap(settings, amount)
        is_usual = is_fee and fee_chance(index, kept, amount) > ODD_FEE
        odd += is_fee and not is_usual
        for item in book.by_amount[amount][:2]:
            if is_usual or (is_fee and odd <= 2) or discount_of(item, case.day, settings):
                sheet.add((item,))


def _combined(case: Case, index: Index, books: list[Book], named: list[Item]) -> list[Draft]:
    drafts: list[Draft | None] = []
    named_credits = [index.items[place] for place in case.hits if index.items[place].left < 0]
    for book in books:
        theirs = [
            item
            for item in (*named, *named_credits)
            if item.customer in book.customers
            and item.currency == case.currency
            and case.hits[item.place].weight >= _MEANT
        ]
        own = distinct_mentions(case, theirs)
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
        if all(index.items[place].left == minor for place, minor in parts):
            return drafts  # it pays some of them whole, which is looked at as such
        return [*drafts, Draft(MatchKind.PARTIAL, parts, 0, None, score, (amount, *grounds))]
    if due < case.minor and all(item.left > 0 for item in own):
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


def _parts(sheet: _Sheet, book: Book) -> None:
    """Part payments and overpayments of a likely payer's oldest invoices, which stand for all of them."""
    if len(book.customers) > 1:
        return
    for draft in sheet.add(book.invoices[:_MOST_PARTS]):
        if draft.kind is MatchKind.PARTIAL and draft.parts[0][0] not in sheet.case.hits:
            draft.ways = max(1.0, len(book.invoices) / _MOST_PARTS)


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
            who = ground_of(identity)
            ground = Ground("booked", weight, (booking.label,))
            drafts.append(
                Draft(MatchKind.DUPLICATE, (), case.minor, None, weight + who.weight, (ground, who))
            )
    return drafts
