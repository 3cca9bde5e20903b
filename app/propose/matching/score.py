"""The score of one way to allocate a receipt: additive log-odds against chance, each with its reason.

A score is log(prior of the kind × chance of this amount, if so) − log(how many open balances would have this
amount anyway) + how much more likely the text, the payer and the dates are, if so, than by chance. Scores of
all ways and of "nothing" then share one probability (``judge.py``).
"""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from app.propose.matching.index import Density, Index, Item
from app.propose.matching.payers import Identity, Payer
from app.propose.matching.snapshot import MatchSettings, OpenInvoice
from app.propose.matching.tokens import (
    Form,
    TextNumbers,
    canonical,
    chunks,
    is_neighbour,
    is_one_slip,
)
from app.propose.proposal import MatchKind, Receipt, RemainderAs, SourceKind

_NOTHING_OF_KNOWN, _NOTHING_OF_STRANGER, _NOTHING = math.log(0.08), math.log(0.25), math.log(0.15)

EXACT = math.log(0.7)
STRONG = 6.0
"""The least weight of a number that is surely meant."""
_SHORT, _DISCOUNT, _PART, _OVER, _EXCHANGE = 0.06, 0.10, 0.08, 0.03, 0.05
_CARD_FEES = (
    (290, 30),
    (290, 25),
    (250, 25),
    (140, 20),
    (150, 25),
    (175, 30),
    (349, 49),
    (340, 30),
    (390, 30),
)
"""Usual card fees: hundredths of a percent and minor units."""
_STRANGER = (0.0, -1.0, -2.5)
ODD_FEE = 0.0001
_SEEN_OFTEN = 4
_LEAST_CHUNK = 4
_WRITTEN_OUT, _LABELLED = 3.0, 1.5
"""What a number with our own letters tells beyond its digits, and one that the text calls an invoice's."""
_SHARES = ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (1, 6), (1, 10), (3, 10), (2, 5), (3, 5), (9, 10))
_ODD_OVER = 1.0
_USUAL_PART = 25.0
"""Times as likely as one amount of all that a part must be to be a usual one."""
_ROUND = ((100_000, 0.5), (50_000, 0.5), (10_000, 0.5), (5_000, 0.5), (1_000, 0.4), (500, 0.4), (100, 0.3))


@dataclass(slots=True)
class Ground:
    """One reason before it is worded: a code, its log-odds, and what its sentence needs."""

    code: str
    weight: float
    said: tuple[object, ...] = ()


@dataclass(slots=True)
class Draft:
    """One way to allocate a receipt. ``parts`` are item places with signed minor units.

    ``ways`` counts the look-alike choices that this one stands for.
    """

    kind: MatchKind
    parts: tuple[tuple[int, int], ...]
    remainder: int
    remainder_as: RemainderAs | None
    score: float
    grounds: tuple[Ground, ...]
    ways: float = 1.0
    probability: float = 0.0


@dataclass(slots=True)
class Case:
    """A receipt on the table: what its money, text and payer say. ``minor`` is in ``currency``.

    ``chance`` is the log of how many open balances would have this amount by chance. ``stranger`` is a number
    in the text that is written like ours but not open; ``strangeness`` 2 when it surely is one of ours.
    """

    receipt: Receipt
    minor: int
    currency: str
    day: int
    payer: Payer
    numbers: TextNumbers
    density: Density
    chance: float = 0.0
    hits: dict[int, Ground] = field(default_factory=dict)
    loose_runs: tuple[str, ...] = ()
    stranger: str = ""
    strangeness: int = 0

    @property
    def is_foreign(self) -> bool:
        """Whether the money came in another currency than it is looked at in, so that a rate lies between."""
        return self.currency != self.receipt.amount.currency


def nothing(case: Case) -> float:
    """The score of "this receipt pays none of the open items": customers rarely pay for nothing."""
    if case.payer.identities:
        return _NOTHING_OF_KNOWN
    return _NOTHING_OF_STRANGER if case.payer.is_named else _NOTHING


def find_hits(case: Case, index: Index) -> None:
    """Look up every number of the text; fills ``hits``, ``loose_runs`` and ``stranger``."""
    numbers = case.numbers
    count = max(len(numbers.digit_runs), 1)
    read: set[str] = set()
    for text in numbers.strings:
        holders = index.holders(text)
        if holders:
            read.update(run for run in numbers.digit_runs if run.endswith(text) or text.endswith(run))
            labelled = _LABELLED if text in numbers.labelled else 0.0
            for place, form in holders:
                _keep_hit(case, place, _hit(text, form, count, labelled))
    whole = [str(ground.said[0]) for ground in case.hits.values()]
    for text, read_from in numbers.implied:
        if not any(read_from in one for one in whole):  # "1074/26" may be one number, year and all
            for place, form in index.holders(text):
                _keep_hit(case, place, _hit(text, form, count + 2))
    for run in numbers.digit_runs:
        if run not in read and len(run) >= 2 * _LEAST_CHUNK:
            _find_glued(case, index, run, count + 1)
    _find_by_other_means(case, index)
    strong = any(ground.weight >= STRONG for ground in case.hits.values())
    case.loose_runs = tuple(run for run in numbers.digit_runs if len(run) >= 3)[:8]
    for text in numbers.strings if not strong else ():
        strangeness = index.strangeness(text)
        if strangeness and text in numbers.labelled:
            strangeness = 2
        if strangeness > case.strangeness:
            case.stranger, case.strangeness = text, strangeness


def _find_glued(case: Case, index: Index, run: str, count: int) -> None:
    """A run of digits that is several numbers of one customer, end to end; a bank's own number is not."""
    pieces = [index.holders(chunk) for chunk in chunks(run, index.number_lengths)]
    if not pieces or len(run) < _LEAST_CHUNK * len(pieces):
        return
    owners = [{index.items[place].customer for place, _ in holders} for holders in pieces]
    common = set.intersection(*owners)
    for holders, chunk in zip(pieces, chunks(run, index.number_lengths), strict=True):
        for place, form in holders:
            if index.items[place].customer in common:
                _keep_hit(case, place, _hit(chunk, form, count))


def _find_by_other_means(case: Case, index: Index) -> None:
    receipt = case.receipt
    for processor_id in (receipt.reference, receipt.source_id):
        if processor_id in index.by_processor_id:
            _keep_hit(case, index.by_processor_id[processor_id], Ground("processor", 13.0, (processor_id,)))
    if receipt.invoice_id in index.by_id:
        _keep_hit(case, index.by_id[receipt.invoice_id], Ground("processor", 14.0, ()))
    if index.phrases:
        text = canonical(f"{receipt.reference} {receipt.memo}")
        for start in range(max(len(text) - 5, 0)):
            for phrase in index.phrases_by_head.get(text[start : start + 6], ()):
                if text.startswith(phrase, start):
                    _note_phrase(case, index, phrase)


def _note_phrase(case: Case, index: Index, phrase: str) -> None:
    holders = index.phrases[phrase]
    if len(holders) <= 20:
        for place in holders:
            weight = min(0.7 * len(phrase), 7.0) - math.log(len(holders))
            _keep_hit(case, place, Ground("purchase_order", max(weight, 0.2), (phrase,)))


def _keep_hit(case: Case, place: int, ground: Ground) -> None:
    present = case.hits.get(place)
    if present is None or ground.weight > present.weight:
        case.hits[place] = ground


def _hit(text: str, form: Form, count: int, more: float = 0.0) -> Ground:
    if text.isdigit():
        digits = len(text)
        weight = min(2.3 * digits, 11.5) - 0.7 - math.log(count) + more
        if digits == 4 and "1990" <= text <= "2035":
            weight -= 3.5
    else:
        digits = sum(map(str.isdigit, text))
        letters = len(text) - digits
        weight = min(2.3 * digits, 11.5) + (2.5 if letters >= 2 else letters) - 0.7 - math.log(count)
    if form is Form.TAIL:
        weight -= 1.5
    elif form is Form.FULL:
        weight += _WRITTEN_OUT
    return Ground("purchase_order" if form is Form.ORDER else "number", max(weight, 0.1), (text,))


def reference_ground(case: Case, item: Item) -> Ground | None:
    """What the text says for this item: named, one slip away, cut, or without its head."""
    hit = case.hits.get(item.place)
    if hit is not None or not item.digits:
        return hit
    if case.loose_runs:
        share = math.log(len(case.numbers.digit_runs))
        for run in case.loose_runs:
            ground = _near_number(run, item, share)
            if ground is not None:
                return ground
    cut = case.numbers.cut
    if len(cut) >= 2 and (item.digits.startswith(cut) or item.core.startswith(cut)):
        return Ground("number_cut", min(2.3 * len(cut) - 1.5, 4.0), (cut,))
    return None


def _near_number(run: str, item: Item, share: float) -> Ground | None:
    for meant in (item.digits, item.core) if item.core != item.digits else (item.digits,):
        bare, short = run.lstrip("0"), meant.lstrip("0")
        if is_one_slip(run, meant) or ((bare != run or short != meant) and is_one_slip(bare, short)):
            if is_neighbour(bare, short):
                return Ground("number_slip", 0.5, (run,))
            return Ground("number_slip", max(min(2.3 * len(short) - 3.5, 5.0) - share, 0.2), (run,))
        if run != meant and meant.endswith(run):
            return Ground("number_tail", max(min(2.3 * len(run) - 2.0, 5.0) - share, 0.2), (run,))
        if len(bare) >= 4 and len(bare) in (len(short) - 1, len(short) - 2) and short.startswith(bare):
            return Ground("number_cut", max(2.3 * len(bare) - 7.0 - share, 0.2), (run,))
    return None


@lru_cache(maxsize=1_024)
def ground_of(identity: Identity) -> Ground:
    """A payer's identity as a reason."""
    return Ground(identity.code, identity.weight, (identity.customer, identity.detail))


def identity_ground(case: Case, item: Item) -> Ground | None:
    """What the payer says for this item's customer."""
    identity = case.payer.identities.get(item.customer)
    if identity is not None:
        return ground_of(identity)
    if case.payer.elsewhere == 0.0:
        return None
    return Ground("payer_other", case.payer.elsewhere, (item.customer,))


def timing_ground(case: Case, item: Item) -> Ground:
    """What the dates say: paid before issue speaks against, about the due date a little for."""
    if case.day < item.issued:
        return _early(item.issued - case.day)
    return _after_due(case.day - item.due)


@lru_cache(maxsize=1_024)
def _early(days: int) -> Ground:
    return Ground("before_issue", -4.0 if days > 2 else -1.0, (days,))


@lru_cache(maxsize=4_096)
def _after_due(late: int) -> Ground:
    if late > 120:
        return Ground("very_late", -1.2, (late,))
    if late > 45:
        return Ground("late", -0.4, (late,))
    return Ground("in_time", 0.3 if late >= -45 else -0.2, (late,))


def single_drafts(case: Case, item: Item, index: Index) -> list[Draft]:
    """All ways in which the receipt could pay this one open invoice."""
    base = [ground for ground in (reference_ground(case, item), identity_ground(case, item)) if ground]
    base.append(timing_ground(case, item))
    base += _text_against(case, (item.place,))
    start = sum(ground.weight for ground in base) + index.customer_prior(item.customer, item.currency)
    return [
        Draft(kind, ((item.place, taken),), remainder, named, start + amount.weight, (amount, *base))
        for kind, taken, remainder, named, amount in _amount_ways(case, item, index)
    ]


Way = tuple[MatchKind, int, int, RemainderAs | None, Ground]
"""Kind, what the item falls by, what is left of the receipt and its name, and the reason."""


def _amount_ways(case: Case, item: Item, index: Index) -> list[Way]:
    minor, left = case.minor, item.left
    if minor == left:
        amount = Ground("amount", EXACT - case.chance)
        return [(MatchKind.EXACT, left, 0, None, amount)]
    if minor > left:
        named, amount = _over_ground(case, left)
        return [(MatchKind.OVER, left, minor - left, named, amount)]
    if takes_late_discount(case, left, (item,), index.snapshot.settings):
        weight = math.log(_DISCOUNT / 2) - case.chance
        late, granted = (Ground("late_discount", weight - less, (left - minor,)) for less in (0.0, 1.4))
        return [
            (MatchKind.PARTIAL, minor, 0, None, late),
            (MatchKind.SHORT, left, minor - left, RemainderAs.DISCOUNT, granted),
        ]
    shorts = short_grounds(case, left, (item,), index)
    ways: list[Way] = [(MatchKind.SHORT, left, minor - left, named, ground) for named, ground in shorts]
    whole = item.source.total.minor if isinstance(item.source, OpenInvoice) else left
    chance = _part_chance(minor, left)
    if minor < whole != left:
        chance = max(chance, _part_chance(minor, whole))
    code = "part" if chance >= _USUAL_PART / left else "part_odd"
    amount = Ground(code, math.log(_PART * chance) - case.chance, (left,))
    ways.append((MatchKind.PARTIAL, minor, 0, None, amount))
    return ways


def _over_ground(case: Case, left: int) -> tuple[RemainderAs, Ground]:
    more = case.minor - left
    if case.is_foreign and more * 50 <= left:
        weight = math.log(_EXCHANGE / max(left // 50, 1)) - case.chance
        return RemainderAs.EXCHANGE, Ground("exchange_over", weight, (more,))
    chance = max(_roundness(more) / left, 0.05 if more == left else 0.0)
    if more * 10 < left and case.minor % 1_000 == 0 and left % 1_000:
        chance = max(chance, 0.02)
    code = "over" if chance > _ODD_OVER / left else "over_odd"
    return RemainderAs.OVERPAYMENT, Ground(code, math.log(_OVER * min(chance, 0.5)) - case.chance, (more,))


@lru_cache(maxsize=4_096)
def _roundness(minor: int) -> float:
    """Chance that people choose about this amount, times the whole range it is chosen from."""
    for grain, share in _ROUND:
        if minor % grain == 0:
            return share * grain
    return 0.2


def _part_chance(minor: int, left: int) -> float:
    """Chance that a part payment of ``left`` is just ``minor``: round, a simple share, or any."""
    chance = min(_roundness(minor) / left, 0.2)
    if _is_simple_share(minor, left):
        chance = max(chance, 0.08)
    elif abs(minor * 100 - left * ((minor * 100 + left // 2) // left)) <= 60:
        chance = max(chance, 0.004)
    return chance * (0.1 if minor * 100 > left * 93 else 1.0)


def _is_simple_share(minor: int, left: int) -> bool:
    shares = [1 for some, parts in _SHARES if -parts <= minor * parts - left * some <= parts]
    return bool(shares)


def fee_cap(settings: MatchSettings, due: int) -> int:
    """The most that may be kept back from ``due`` minor units and still be called a fee."""
    by_percent = max(due * settings.fee_percent_cap // 100, settings.fee_percent_minimum)
    return max(min(settings.fee_cap_minor, due // 5), by_percent)


def short_grounds(
    case: Case, due: int, items: tuple[Item, ...], index: Index
) -> list[tuple[RemainderAs, Ground]]:
    """Why ``minor`` could settle ``due`` whole: the terms' discount, a fee, an exchange difference.

    A processor's charge is gross: its fee is kept back from the payout, and booked there: it has one owner.
    """
    kept, settings = due - case.minor, index.snapshot.settings
    offered = sum(discount_of(item, case.day, settings) for item in items)
    if offered and abs(kept - offered) <= len(items):
        return [(RemainderAs.DISCOUNT, Ground("discount", math.log(_DISCOUNT) - case.chance, (kept,)))]
    if case.is_foreign and kept * 50 <= due:
        weight = math.log(_EXCHANGE / max(due // 50, 1)) - case.chance
        return [(RemainderAs.EXCHANGE, Ground("exchange", weight, (kept,)))]
    is_gross = case.receipt.source_kind is SourceKind.CHARGE
    if is_gross or kept > fee_cap(settings, due) or takes_late_discount(case, due, items, settings):
        return []
    chance = fee_chance(index, kept, due)
    code = "fee" if chance > ODD_FEE else "short"
    return [(RemainderAs.FEE, Ground(code, math.log(_SHORT * chance) - case.chance, (kept, due)))]


def fee_chance(index: Index, kept: int, due: int) -> float:
    """Chance that a fee on ``due`` is just ``kept``: seen before, usual card fees, round ones, others."""
    if kept in index.fees_seen or _rate_of(kept, due) in index.rates_seen:
        return 0.12
    for rate, fixed in _CARD_FEES:
        if abs(kept - (due * rate // 10_000 + fixed)) <= 1:
            return 0.15
    if any(kept * 1000 == due * tenths for tenths in (10, 15, 20, 25, 30)):
        return 0.1
    for grain, chance in ((500, 0.06), (100, 0.02), (50, 0.008)):
        if kept % grain == 0:
            return chance
    return ODD_FEE


def _rate_of(kept: int, due: int) -> int:
    """The fee as a whole number of hundredths of a percent; 0 when it is not one within rounding."""
    rate = (kept * 10_000 + due // 2) // due
    return rate if due > 10_000 and rate and abs(kept - due * rate // 10_000) <= 1 else 0


def note_fees(cases: Iterable[Case], index: Index) -> None:
    """Note this snapshot's fees: what receipts that name one invoice fell short by, again and again."""
    fixed: Counter[int] = Counter()
    rates: Counter[int] = Counter()
    for case in cases:
        strong = [place for place, ground in case.hits.items() if ground.weight >= STRONG]
        item = index.items[strong[0]] if len(strong) == 1 else None
        if item is None or item.currency != case.currency or item.left <= case.minor:
            continue
        kept = item.left - case.minor
        if kept <= fee_cap(index.snapshot.settings, item.left) and kept * 12 < item.left:
            fixed[kept] += 1
            rates[_rate_of(kept, item.left)] += 1
    index.fees_seen = frozenset(kept for kept, count in fixed.items() if count >= _SEEN_OFTEN)
    index.rates_seen = frozenset(rate for rate, count in rates.items() if rate and count >= _SEEN_OFTEN)


def discount_of(item: Item, day: int, settings: MatchSettings) -> int:
    """The early-payment discount in minor units that the terms still grant on a day; 0 when none."""
    invoice = item.source
    if not isinstance(invoice, OpenInvoice) or not invoice.discount_days:
        return 0
    in_time = day <= item.issued + invoice.discount_days + settings.discount_grace_days
    return _discount_by_terms(item) if in_time else 0


def takes_late_discount(case: Case, due: int, items: tuple[Item, ...], settings: MatchSettings) -> bool:
    """Whether just the discount of the terms is missing, though its last day is over: no fee, still owed."""
    offered = sum(_discount_by_terms(item) for item in items)
    missing = abs(due - case.minor - offered) <= len(items)
    return bool(offered) and missing and not any(discount_of(item, case.day, settings) for item in items)


def _discount_by_terms(item: Item) -> int:
    """The early-payment discount in minor units whenever it is taken; 0 when the terms have none."""
    invoice = item.source
    if not isinstance(invoice, OpenInvoice) or not invoice.discount_percent:
        return 0
    whole, _, part = invoice.discount_percent.partition(".")
    hundredths = int(whole or "0") * 100 + int((part + "00")[:2])
    return (item.left * hundredths + 5_000) // 10_000


def _text_against(case: Case, places: tuple[int, ...]) -> list[Ground]:
    """The text names other items than these, or a number that is not open."""
    if not case.hits:
        return [Ground("stranger", _STRANGER[case.strangeness], (case.stranger,))] if case.strangeness else []
    mentions = [case.hits[place] for place in places if place in case.hits]
    others = [
        place
        for place, ground in case.hits.items()
        if ground.weight >= STRONG
        and place not in places
        and not any(is_same_mention(ground, mention) for mention in mentions)
    ]
    if others:
        weight = -3.0 * min(len(others), 3) if mentions else -3.9
        return [Ground("other_number", weight, (tuple(others),))]
    if case.strangeness and not mentions:
        return [Ground("stranger", _STRANGER[case.strangeness], (case.stranger,))]
    return []


def is_same_mention(one: Ground, other: Ground) -> bool:
    """Whether two items were found by the same piece of text: then it names only one of them."""
    if not one.said or not other.said:
        return False
    first, second = str(one.said[0]), str(other.said[0])
    return first in second or second in first


def distinct_mentions(case: Case, items: Iterable[Item]) -> tuple[Item, ...]:
    """The items that the text names each by a piece of its own, the best named first.

    An order number may stand for several invoices; a document number never does.
    """
    kept: list[Item] = []
    for item in sorted(items, key=lambda one: (-case.hits[one.place].weight, one.place)):
        ground = case.hits[item.place]
        rivals = [case.hits[one.place] for one in kept]
        if all(
            rival.code == ground.code == "purchase_order" or not is_same_mention(ground, rival)
            for rival in rivals
        ):
            kept.append(item)
    return tuple(kept)


def combined_draft(
    case: Case, index: Index, items: tuple[Item, ...], log_choice: float, *, ways: float = 1.0
) -> Draft | None:
    """The way of paying these items together, exactly or short; None when the sum does not fit."""
    due = sum(item.left for item in items)
    grounds = combined_grounds(case, items)
    start = sum(ground.weight for ground in grounds) + log_choice
    parts = tuple((item.place, item.left) for item in items)
    if due == case.minor:
        amount = Ground("sum", math.log(0.7) - case.chance, (len(items),))
        return Draft(MatchKind.COMBINED, parts, 0, None, start + amount.weight, (amount, *grounds), ways)
    shorts = short_grounds(case, due, items, index) if case.minor < due else []
    if shorts:
        named, amount = shorts[0]
        grounds = [amount, *grounds]
        kept = case.minor - due
        return Draft(MatchKind.SHORT, parts, kept, named, start + amount.weight, tuple(grounds), ways)
    return None


def combined_grounds(case: Case, items: tuple[Item, ...]) -> list[Ground]:
    """Text, payer and dates for a set: a named item speaks for it, an unnamed one among them against."""
    grounds: list[Ground] = []
    said = [ground for item in items if (ground := reference_ground(case, item)) is not None]
    for ground in sorted(said, key=lambda one: -one.weight):
        if ground.code == "purchase_order" or not any(is_same_mention(ground, one) for one in grounds):
            grounds.append(ground)
    unnamed = len(items) - len(grounds)
    if grounds and unnamed:
        grounds.append(Ground("unnamed", -0.9 * unnamed, (unnamed,)))
    customers = {item.customer: item for item in items}
    payers = [ground for ground in (identity_ground(case, item) for item in customers.values()) if ground]
    if payers:
        grounds.append(min(payers, key=lambda ground: ground.weight))
    dates = [timing_ground(case, item) for item in items]
    grounds.append(min(dates, key=lambda ground: ground.weight))
    return grounds + _text_against(case, tuple(item.place for item in items))
