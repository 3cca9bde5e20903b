"""Records of the ledger that are there too often, and what only a person can look into."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from app.domain.documents import DocumentKind
from app.domain.record import replace
from app.propose.reconciliation.books import Entry, Role, Side
from app.propose.reconciliation.causes import Cause, Difference
from app.propose.reconciliation.fix import Act, Step
from app.propose.reconciliation.scene import WORDS, Draft, Scene

_YOURS = {
    Cause.PAYOUT_NOT_ARRIVED: "Ask the bank, or Stripe, where it is; no entry in the books can settle it",
    Cause.NOT_AT_PROCESSOR: "See in the ledger what it is: Stripe knows nothing of it",
    Cause.NOT_ON_STATEMENT: "See in the ledger what it is: the bank knows nothing of it",
    Cause.PAID_BUT_VOIDED: "Refund the charge at Stripe, or make the invoice anew: a voided one is not paid",
    Cause.PAID_TWICE: "Refund it at Stripe, or book it on the customer's account: the invoice is paid",
}
"""What a person has to find out; nothing is proposed, because no side says what is true."""

_CHARGED = frozenset({Cause.PAID_BUT_VOIDED, Cause.PAID_TWICE})

_MOST_REMOVED, _MANY = 3, 16
"""How many entries of one difference may be too many; with more of them every way can't be tried."""


def record_fixes(scene: Scene) -> Iterator[Draft]:
    """Duplicates to remove, and the rest to look into."""
    for one in scene.found.differences:
        if one.cause is Cause.DUPLICATE or (one.cause is Cause.FEE_TWICE and _is_twice(one)):
            yield _removal(scene, one)
        elif one.cause is Cause.NOT_BOOKED and scene.ways.bank_feed:
            yield from _press_ok(scene, one)
        elif one.cause in _YOURS:
            # Of a charge and its invoice the charge is what is to be settled.
            entry = (one.of(Side.LEDGER) or one.records)[0] if one.cause not in _CHARGED else one.records[1]
            yield Draft(
                subject=f"look:{entry.id}",
                cause=one.cause,
                on=entry.on,
                money=entry.amount,
                settles=(entry.id,) if one.cause in _CHARGED else tuple(record.id for record in one.records),
                party=party_of(scene, entry),
                blocked=_YOURS[one.cause],
                is_yours=True,
            )


def _press_ok(scene: Scene, one: Difference) -> Iterator[Draft]:
    """A payout's line at the bank, where the ledger lets nobody else match it (wire/xero.md 2.8)."""
    line = one.of(Side.BANK)[0]
    payout = scene.arrived.get(line.id)
    if payout is not None:
        clearing = scene.name(scene.books.chart.clearing.get(line.amount.currency, ""))
        yield Draft(
            subject=f"press:{line.id}",
            cause=one.cause,
            on=line.on,
            money=line.amount,
            settles=(line.id,),
            party=WORDS[Role.PAYOUT],
            blocked=f"On this line of the bank feed: Transfer, from {clearing}, then OK",
            is_yours=True,
            link=scene.ways.bank_feed.format(account=line.account),
        )


def _is_twice(one: Difference) -> bool:
    due = sum(entry.amount.minor for entry in one.of(Side.PROCESSOR))
    return any(sum(entry.amount.minor for entry in rest) == due for rest in _kept(one.of(Side.LEDGER)))


def _removal(scene: Scene, one: Difference) -> Draft:
    ledger, other = one.of(Side.LEDGER), (*one.of(Side.PROCESSOR), *one.of(Side.BANK))
    whole = Draft(
        subject=f"twice:{ledger[0].id}",
        cause=one.cause,
        on=other[0].on,
        money=sum((entry.amount for entry in other[1:]), other[0].amount),
        settles=tuple(entry.id for entry in one.records),
        party=party_of(scene, ledger[0]),
    )
    due = sum(entry.amount.minor for entry in other)
    stays = next((rest for rest in _kept(_by_worth(scene, ledger)) if _sum(rest) == due), None)
    if stays is None:
        return replace(
            whole, blocked="It can't be told which of them is one too many; look at both in the ledger"
        )
    goes = [entry for entry in ledger if entry not in stays]
    if any(is_part(scene, entry, goes) for entry in goes):
        return replace(whole, blocked=PART, is_yours=True)
    doubts = _doubts(scene, stays, goes)
    steps = tuple(
        Step(
            Act.REMOVE, entry.on, entry.amount, "", entry.account, record_kind=DocumentKind(entry.kind),
            record_id=record_of(entry),
        )
        for entry in goes
    )  # fmt: skip
    what = " and ".join(f"{entry.kind} of {entry.on}" for entry in goes)
    kept = " and ".join(f"{entry.kind} of {entry.on}" for entry in stays)
    reasons = (f"the {kept} stands for it already",)
    return replace(whole, title=f"Delete the {what}", steps=steps, reasons=reasons, doubts=doubts)


def removal(entry: Entry) -> Step:
    """The step that takes an entry's record out of the ledger."""
    kind = DocumentKind(entry.kind)
    return Step(Act.REMOVE, entry.on, entry.amount, record_kind=kind, record_id=record_of(entry))


PART = "It is one line of a record that has others: take that line out, or change it, in the ledger"


def is_part(scene: Scene, entry: Entry, goes: Sequence[Entry]) -> bool:
    """Whether more would go with the record of an entry than ``goes``, of which it is one."""
    own = [one for one in goes if record_of(one) == record_of(entry)]
    journal = scene.journals.get(record_of(entry)) if entry.kind == DocumentKind.JOURNAL else None
    if journal is not None:
        moved = sum(line.amount.minor for line in journal.lines if line.amount.minor > 0)
        return moved != sum(abs(one.amount.minor) for one in own)
    deposit = scene.deposits.get(record_of(entry)) if entry.kind == DocumentKind.DEPOSIT else None
    return deposit is not None and entry.id != deposit.remote_id and len(deposit.lines) > len(own)


def record_of(entry: Entry) -> str:
    """The record that an entry of the ledger is a part of."""
    return entry.id.split(":", 1)[0]


def _by_worth(scene: Scene, ledger: tuple[Entry, ...]) -> list[Entry]:
    """The ones that should rather stay first: in a deposit, applied to invoices, named, the older."""

    def rank(entry: Entry) -> tuple[bool, bool, bool, float]:
        payment = scene.payments.get(entry.id)
        return (
            not (payment and payment.deposit_id),
            not (payment and payment.allocations),
            not entry.names,
            entry.seen_at.timestamp() if entry.seen_at else 0.0,
        )

    return sorted(ledger, key=rank)


def _kept(ledger: tuple[Entry, ...] | list[Entry]) -> Iterator[tuple[Entry, ...]]:
    """The ways to keep a part of the entries, the fewest removed first; of very many just one may go."""
    most = _MOST_REMOVED if len(ledger) <= _MANY else 1
    for size in range(len(ledger) - 1, max(0, len(ledger) - 1 - most), -1):
        yield from combinations(ledger, size)


def _sum(entries: tuple[Entry, ...]) -> int:
    return sum(entry.amount.minor for entry in entries)


def _doubts(scene: Scene, stays: tuple[Entry, ...], goes: list[Entry]) -> tuple[str, ...]:
    doubts = []
    paid = [scene.payments[entry.id] for entry in goes if entry.id in scene.payments]
    if any(one.allocations for one in paid):
        doubts.append("what it is applied to will be open again")
    if any(one.deposit_id for one in paid):
        doubts.append("it was put into a deposit; the ledger may refuse until it is taken out of that")
    named = {name for entry in stays for name in entry.names}
    if not all(named & set(entry.names) for entry in goes):
        doubts.append("not both name the same charge; they may be two that are alike")
    return tuple(doubts)


def party_of(scene: Scene, entry: Entry) -> str:
    """The customer of a payment."""
    return scene.ways.customers.get(entry.customer_id, "")
