"""How the books are kept, read off what ties already: which accounts fees, refunds and payouts go to."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from app.domain.charges import BalanceTransaction
from app.domain.documents import Deposit
from app.propose.reconciliation.books import Books, Entry, Role, payout_of_deposit, role_of
from app.propose.reconciliation.groups import Group

_RECORDED = frozenset({Role.CHARGE, Role.REFUND, Role.DISPUTE, Role.DISPUTE_WON})


class Habits(Struct, frozen=True):
    """What was done until now.

    ``against``: the account that most movements of a role are booked against, and how often. ``banks``: where
    the payouts of a currency arrive. ``has_fee_sums``: the fees of a payout are booked in one sum.
    ``booked``: the ledger's record of each charge and of what was given back, by the movement's id.
    """

    against: Mapping[Role, tuple[str, int]] = field(default_factory=dict)
    banks: Mapping[str, str] = field(default_factory=dict)
    has_fee_sums: bool = False
    booked: Mapping[str, str] = field(default_factory=dict)


def habits_of(books: Books, groups: Iterable[Group]) -> Habits:
    """The habits of the groups that hold."""
    counts: dict[Role, Counter[str]] = defaultdict(Counter)
    banks: dict[str, Counter[str]] = defaultdict(Counter)
    booked: dict[str, str] = {}
    sums = singles = 0
    for group in groups:
        if not group.ledger or not group.other or group.cause is not None:
            continue
        move, post = group.other[0], group.ledger[0]
        if move.role in _RECORDED and len(group.other) == 1:
            booked[move.id] = post.id
        if {one.role for one in group.other} == {move.role}:
            _count(counts[move.role], group.ledger)
        if move.role is Role.PAYOUT:
            banks[move.amount.currency].update(one for one in post.beside if one != post.account)
        if move.role is Role.FEE:
            sums, singles = sums + (len(group.other) > 1), singles + (len(group.other) == 1)
    _count_deposits(books, counts, banks)
    known = set(books.chart.banks.values())
    if len(known) == 1:
        for currency in {one.amount.currency for one in books.payouts}:
            banks[currency].update(dict.fromkeys(known, 1))
    return Habits(
        {role: count.most_common(1)[0] for role, count in counts.items() if count},
        {currency: count.most_common(1)[0][0] for currency, count in banks.items() if count},
        sums > singles,
        booked,
    )


def _count(counter: Counter[str], posts: Iterable[Entry]) -> None:
    counter.update(one for post in posts for one in post.beside if one != post.account)


def _count_deposits(books: Books, counts: dict[Role, Counter[str]], banks: dict[str, Counter[str]]) -> None:
    """What payouts' deposits say: the direct line of a role's sum, or of one movement, names its account."""
    if not books.chart.undeposited:
        return
    ours = payout_of_deposit(books)
    parts: dict[str, list[BalanceTransaction]] = defaultdict(list)
    for one in books.movements:
        if one.payout_id:
            parts[one.payout_id].append(one)
    for deposit in books.deposits:
        if payout := ours.get(deposit.remote_id):
            banks[deposit.total.currency][deposit.account_id] += 1
            roles = _roles_by_amount(parts[payout])
            for account, minor in _direct(deposit):
                if role := roles.get(minor):
                    counts[role][account] += 1


def _roles_by_amount(parts: Iterable[BalanceTransaction]) -> dict[int, Role]:
    found, fees = {}, 0
    for one in parts:
        fees -= one.fee.minor
        if role_of(one) not in {Role.CHARGE, Role.PAYOUT}:
            found[one.amount.minor] = role_of(one)
    return found | ({fees: Role.FEE} if fees else {})


def _direct(deposit: Deposit) -> Iterable[tuple[str, int]]:
    return (
        (line.account_id, line.amount.minor)
        for line in deposit.lines
        if line.account_id and not line.source_id
    )
