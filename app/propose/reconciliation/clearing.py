"""The ledger's clearing account against the processor's balance: which posting stands for which movement."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from app.domain.documents import DocumentKind
from app.propose.reconciliation.books import Books, Entry, Role, payout_of_deposit, short
from app.propose.reconciliation.causes import Cause
from app.propose.reconciliation.groups import ByAmount, Group, Key, key_of, pair_by_amount

_DAYS = 5
"""How far apart the two sides of one thing usually are."""
_LATE_DAYS = 45
_CENTS = (1, -1, 2, -2)


def clearing_groups(
    books: Books, moves: Sequence[Entry], posts: Sequence[Entry], elsewhere: Sequence[Entry]
) -> list[Group]:
    """Every movement and every posting of the clearing accounts in one group each, mistakes tied up.

    ``elsewhere``: the ledger's postings on other accounts, where a missing one may lie.
    """
    return _Clearing(books, moves, elsewhere).run(list(posts))


class _Clearing:
    def __init__(self, books: Books, moves: Sequence[Entry], elsewhere: Sequence[Entry]) -> None:
        self._books = books
        self._groups = [Group(other=[move]) for move in moves]
        self._by_name: dict[str, list[Group]] = defaultdict(list)
        self._fee_of: dict[str, Group] = {}
        self._of_payout: dict[str, list[Group]] = defaultdict(list)
        for group in self._groups:
            move = group.other[0]
            for name in move.names:
                self._by_name[short(name)].append(group)
            if move.role is Role.FEE:
                self._fee_of[move.id.removesuffix(":fee")] = group
                if move.payout_id:
                    self._of_payout[short(move.payout_id)].append(group)
        self._elsewhere = elsewhere

    def run(self, posts: list[Entry]) -> list[Group]:
        posts = self._take_deposits(posts)
        posts = [post for post in posts if not self._take_named(post)]
        posts = [post for post in posts if not self._take_fees_of_payout(post)]
        told = [post for post in posts if any(name in self._by_name for name in post.names)]
        posts = [post for post in posts if not any(name in self._by_name for name in post.names)]
        for days in (0, _DAYS):
            posts = pair_by_amount(self._groups, posts, days)
        posts = self._take_sums(posts)
        told = [post for post in told if not self._take_named_mistake(post)]
        posts = self._take_lone(self._take_other_currency(self._take_mistakes(posts + told)))
        left = [Group([post]) for post in posts]
        self._look_elsewhere()
        return [group for group in (*self._groups, *left) if not group.is_merged]

    def _take_deposits(self, posts: list[Entry]) -> list[Entry]:
        """What a payout's deposit takes out of Undeposited Funds stands for the payout and its fees."""
        if not self._books.chart.undeposited:
            return posts
        again = self._take_failed()
        held: dict[str, list[Group]] = defaultdict(list)
        for group in (one for one in self._groups if not one.is_merged and one.due):
            move = group.other[0]
            payout = next((one for one in move.names if one.startswith("po_")), move.payout_id)
            for _ in again:
                payout = again.get(payout, payout)
            if payout and move.role is not Role.CHARGE:
                held[payout].append(group)
        left = []
        for post in posts:
            groups = held.get(post.payout_id, [])
            if not groups:
                left.append(post)
                continue
            first = groups[0]
            for group in groups[1:]:
                first.take(group)
            held[post.payout_id] = [first]
            first.ledger.append(post)
        return left

    def _take_failed(self) -> dict[str, str]:
        """A payout that failed and its return are one; by its id the payout that paid out what was in it."""
        funds, booked = self._books.chart.undeposited, set(payout_of_deposit(self._books).values())
        moves = ((group, group.other[0]) for group in self._groups if group.other[0].account == funds)
        out: dict[str, Group] = {}
        again: dict[str, str] = {}
        for group, move in sorted(moves, key=lambda one: one[1].role is Role.PAYOUT_FAILED):
            for name in (one for one in move.names if one.startswith("po_") and one not in booked):
                if move.role is Role.PAYOUT:
                    out[name] = group
                elif move.role is Role.PAYOUT_FAILED and name in out and not out[name].due + group.due:
                    out[name].take(group)
                    again[name] = move.payout_id
        return again

    def _named(self, post: Entry) -> Iterator[Group]:
        for name in post.names:
            yield from (group for group in self._by_name.get(name, ()) if not group.is_merged)

    def _take_named(self, post: Entry) -> bool:
        for group in self._named(post):
            if not group.ledger and key_of(post) == key_of(group.other[0]):
                group.ledger.append(post)
                return True
        return False

    def _take_fees_of_payout(self, post: Entry) -> bool:
        for name in post.names:
            fees = [
                group for group in self._of_payout.get(name, ()) if not group.ledger and not group.is_merged
            ]
            if fees and sum(group.due for group in fees) == post.amount.minor:
                _merge(fees, post)
                return True
        return False

    def _take_sums(self, posts: list[Entry]) -> list[Entry]:
        """Postings that stand for many: the fees of a payout, a day or a month, the charges of a day."""
        for name in (_payout_of, _day_of, _month_of):
            if not posts:
                break
            sums = self._sums(name)
            left = []
            for post in posts:
                days = _DAYS if name is not _month_of else 31
                found = next(
                    (bundle for bundle in sums.get(key_of(post), ()) if _is_near(bundle, post, days)), None
                )
                if found is None:
                    left.append(post)
                else:
                    _merge(found, post)
            posts = left
        return posts

    def _sums(self, name: Callable[[Entry], str]) -> dict[Key, list[list[Group]]]:
        bundles: dict[tuple[str, str, Role, str], list[Group]] = defaultdict(list)
        for group in self._groups:
            if not group.ledger and not group.is_merged:
                move = group.other[0]
                if bundle := name(move):
                    bundles[move.account, move.amount.currency, move.role, bundle].append(group)
        found: dict[Key, list[list[Group]]] = defaultdict(list)
        for (account, currency, _, _), groups in bundles.items():
            if len(groups) > 1:
                found[account, currency, sum(group.due for group in groups)].append(groups)
        return found

    def _take_named_mistake(self, post: Entry) -> bool:
        """A posting that names its movement and has another amount, or comes a second time."""
        named = [
            group for group in self._named(post) if group.other[0].amount.currency == post.amount.currency
        ]
        for group in named:
            if not group.ledger and self._is_net(group, post):
                self._join_net(group, post)
                return True
        for group in named:
            if group.ledger and group.other[0].account == post.account and group.due == post.amount.minor:
                _add_again(group, post)
                return True
        for group in named:
            if not group.ledger and group.due == -post.amount.minor:
                group.cause = Cause.WRONG_SIGN
                group.ledger.append(post)
                return True
        for group in named:
            is_like = group.other[0].role is not Role.PAYOUT or 2 * abs(post.amount.minor) > abs(group.due)
            if not group.ledger and is_like and (group.due > 0) == (post.amount.minor > 0):
                group.ledger.append(post)
                return True
        return self._take_other_fees(post)

    def _take_other_fees(self, post: Entry) -> bool:
        """The fees of a payout, booked in one sum that is not theirs, with the wrong sign, or once more."""
        for name in post.names:
            standing = [one for one in self._of_payout.get(name, ()) if not one.is_merged]
            fees = [one for one in standing if not one.ledger]
            is_turned = post.amount.minor > 0 and sum(one.due for one in fees) == -post.amount.minor
            if fees and (post.amount.minor < 0 or is_turned):
                _merge(fees, post)
                fees[0].cause = Cause.WRONG_SIGN if is_turned else fees[0].cause
                return True
            again = next((one for one in standing if one.ledger and one.due == post.amount.minor), None)
            if again is not None:
                _add_again(again, post)
                return True
        return False

    def _is_net(self, group: Group, post: Entry) -> bool:
        fee = self._fee_of.get(group.other[0].id)
        return fee is not None and fee is not group and group.due + _fee(group, fee) == post.amount.minor

    def _join_net(self, group: Group, post: Entry) -> None:
        fee = self._fee_of[group.other[0].id]
        group.ledger.append(post)
        group.cause = Cause.FEE_TWICE if fee.ledger or fee.is_merged else Cause.NET_FOR_GROSS
        if not fee.is_merged and len(fee.other) == 1:
            group.take(fee)

    def _take_mistakes(self, posts: list[Entry]) -> list[Entry]:
        """Postings without a name whose amount is nearly a movement's, or that of one which has its own."""
        free = [group for group in self._groups if not group.ledger and not group.is_merged and group.due]
        by_amount = ByAmount(free)
        with_fee = (
            one for one in free if one.other[0].id in self._fee_of and one.other[0].role is not Role.FEE
        )
        by_net = ByAmount(with_fee, lambda one: one.due + _fee(one, self._fee_of[one.other[0].id]))
        taken = ByAmount(one for one in self._groups if one.ledger and not one.is_merged)
        return [post for post in posts if not self._take_mistake(post, by_amount, by_net, taken)]

    def _take_mistake(self, post: Entry, by_amount: ByAmount, by_net: ByAmount, taken: ByAmount) -> bool:
        for group in by_net.near(key_of(post), post.on, _DAYS):
            if not group.ledger:
                self._join_net(group, post)
                return True
        is_payment = post.kind == DocumentKind.PAYMENT
        return (
            (not is_payment and _take_near(by_amount, post, 0, -1, _DAYS))
            or self._take_again(post, taken)
            or any(_take_near(by_amount, post, cents, 1, _DAYS) for cents in _CENTS)
            or (is_payment and _take_near(by_amount, post, 0, -1, _DAYS))
            or _take_near(by_amount, post, 0, 1, _LATE_DAYS)
        )

    def _take_again(self, post: Entry, taken: ByAmount) -> bool:
        for group in taken.near(key_of(post), post.on, _DAYS):
            if not post.customer_id or any(one.customer_id in ("", post.customer_id) for one in group.ledger):
                _add_again(group, post)
                return True
        return False

    def _take_lone(self, posts: list[Entry]) -> list[Entry]:
        """The one posting and the one movement of a day that have nobody else: the same thing, mistyped."""
        free: dict[tuple[str, date, bool], list[Group]] = defaultdict(list)
        for group in self._groups:
            move = group.other[0] if group.other else None
            if move and not group.ledger and move.role in {Role.CHARGE, Role.REFUND, Role.DISPUTE}:
                free[move.account, move.on, move.amount.minor > 0].append(group)
        waiting: dict[tuple[str, date, bool], list[Entry]] = defaultdict(list)
        for post in posts:
            waiting[post.account, post.on, post.amount.minor > 0].append(post)
        left = []
        for key, found in waiting.items():
            groups = free.get(key, [])
            if len(found) == len(groups) == 1 and found[0].kind in {
                DocumentKind.PAYMENT,
                DocumentKind.DEPOSIT,
            }:
                groups[0].ledger.append(found[0])
            else:
                left += found
        return left

    def _take_other_currency(self, posts: list[Entry]) -> list[Entry]:
        """A movement without posting and a posting of the same figure in another currency are one."""
        free: dict[int, list[Group]] = defaultdict(list)
        for group in self._groups:
            if not group.ledger and not group.is_merged and group.other[0].role is Role.CHARGE:
                free[group.due].append(group)
        left = []
        for post in posts:
            found = next((one for one in free.get(post.amount.minor, ()) if _is_same_figure(one, post)), None)
            if found is None:
                left.append(post)
            else:
                found.ledger.append(post)
                found.cause = Cause.CURRENCY
        return left

    def _look_elsewhere(self) -> None:
        free = [group for group in self._groups if not group.ledger and not group.is_merged]
        if not free:
            return
        named: dict[str, list[Entry]] = defaultdict(list)
        for post in self._elsewhere:
            for name in post.names:
                named[name].append(post)
        groups = (Group([post]) for post in self._elsewhere)
        by_amount = ByAmount(groups, lambda one: one.ledger[0].amount.minor)
        accounts = sorted({post.account for post in self._elsewhere})
        used: set[str] = set()
        for group in free:
            move = group.other[0]
            minor = -move.amount.minor if move.role is Role.PAYOUT else move.amount.minor
            told = [
                post
                for name in move.names
                for post in named.get(short(name), ())
                if post.amount.minor == minor
            ]
            keys = [(account, move.amount.currency, minor) for account in accounts]
            near = [one.ledger[0] for key in keys for one in by_amount.near(key, move.on, _DAYS)]
            for post in (*told, *near):
                if post.id not in used and self._explains(group, post):
                    used.add(post.id)
                    group.beside.append(post)
                    break

    def _explains(self, group: Group, post: Entry) -> bool:
        role = group.other[0].role
        if role is Role.PAYOUT:
            is_income = bool(set(post.beside) & self._books.chart.income)
            group.cause = Cause.PAYOUT_AS_REVENUE if is_income else None
            return is_income
        if role is Role.CHARGE and post.role is Role.CHARGE:
            group.cause = Cause.WRONG_ACCOUNT
            return True
        if role is not Role.CHARGE and set(post.names) & {short(name) for name in group.other[0].names}:
            group.cause = Cause.WRONG_ACCOUNT
            return True
        return False


def _fee(group: Group, fee: Group) -> int:
    """What the fee of a charge adds, also where its group has become part of a larger one."""
    own = f"{group.other[0].id}:fee"
    return sum(one.amount.minor for one in fee.other if one.id == own)


def _is_same_figure(group: Group, post: Entry) -> bool:
    move = group.other[0]
    is_named = bool({short(name) for name in move.names} & set(post.names))
    is_near = abs((move.on - post.on).days) <= (_LATE_DAYS if is_named else 1)
    return not group.ledger and move.amount.currency != post.amount.currency and is_near


def _merge(groups: Sequence[Group], post: Entry) -> None:
    for group in groups[1:]:
        groups[0].take(group)
    groups[0].ledger.append(post)


def _add_again(group: Group, post: Entry) -> None:
    group.ledger.append(post)
    group.cause = Cause.FEE_TWICE if group.other[0].role is Role.FEE else Cause.DUPLICATE


def _take_near(by_amount: ByAmount, post: Entry, shift: int, sign: int, days: int) -> bool:
    """Give a posting to the first free group whose amount is its own, shifted or with the other sign."""
    for group in by_amount.near(key_of(post, shift, sign), post.on, days):
        if not group.ledger:
            group.cause = Cause.WRONG_SIGN if sign < 0 else None
            group.ledger.append(post)
            return True
    return False


def _payout_of(move: Entry) -> str:
    return move.payout_id


def _day_of(move: Entry) -> str:
    return move.on.isoformat()


def _month_of(move: Entry) -> str:
    return f"{move.on:%Y-%m}"


def _is_near(groups: Iterable[Group], post: Entry, days: int) -> bool:
    open_days = [group.on for group in groups if not group.ledger and not group.is_merged]
    if len(open_days) != len(list(groups)):
        return False
    return (min(open_days) - post.on).days <= 1 and (post.on - max(open_days)).days <= days
