"""Movements of the processor's balance that are not booked: fees, refunds, disputes, adjustments."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from app.domain.money import Money, total
from app.domain.record import replace
from app.propose.reconciliation.books import Entry, Role, Side
from app.propose.reconciliation.causes import Cause
from app.propose.reconciliation.fix import Act, Step
from app.propose.reconciliation.refund_fixes import came_back, given_back
from app.propose.reconciliation.scene import ACCOUNT_WORDS, WORDS, Draft, Scene

_BOOKED = {
    Cause.FEE_MISSING, Cause.REFUND_MISSING, Cause.REFUND_FAILED, Cause.DISPUTE_MISSING,
    Cause.DISPUTE_WON_MISSING, Cause.ADJUSTMENT_MISSING,
}  # fmt: skip


def movement_fixes(scene: Scene) -> Iterator[Draft]:
    """Movements of the processor's balance that are not booked.

    Without a clearing account they wait for their payout's deposit, but for refunds: like payments these are
    booked at once, and the deposit takes them up, as what goes of a deposit with its tax.
    """
    by_payout: dict[str, list[Entry]] = defaultdict(list)
    for one in scene.found.differences:
        if one.cause not in _BOOKED:
            continue
        (entry,) = one.of(Side.PROCESSOR)[:1]
        if scene.waits(entry.amount.currency):
            if _stands_apart(scene, entry):
                yield _booked(scene, one.cause, entry)
            elif entry.role is Role.REFUND:
                yield from _refunded(scene, one.cause, entry)
            continue
        if entry.role is Role.FEE and scene.found.habits.has_fee_sums:
            # What no payout holds yet is booked with its payout, as until now.
            by_payout[entry.payout_id].append(entry)
        else:
            yield _booked(scene, one.cause, entry)
    by_payout.pop("", None)
    for payout_id, entries in sorted(by_payout.items()):
        yield _fee_sum(scene, payout_id, entries)


def _stands_apart(scene: Scene, entry: Entry) -> bool:
    owed = scene.owed(entry.role, scene.movement(entry).source_id)
    return owed is not None and owed.stands_apart


def _refunded(scene: Scene, cause: Cause, entry: Entry) -> Iterator[Draft]:
    made = given_back(scene, _whole(scene, cause, entry), scene.movement(entry), entry.account)
    if made.steps or made.blocked:
        yield made


def _whole(scene: Scene, cause: Cause, entry: Entry) -> Draft:
    return Draft(
        subject=f"movement:{entry.id}",
        cause=cause,
        on=entry.on,
        money=entry.amount,
        settles=(entry.id,),
        party=scene.party(scene.movement(entry)),
    )


def _booked(scene: Scene, cause: Cause, entry: Entry) -> Draft:
    move, whole = scene.movement(entry), _whole(scene, cause, entry)
    name = move.source_id or move.remote_id
    text = f"{WORDS[entry.role]} {name}"
    if entry.role is Role.REFUND and scene.owed(entry.role, move.source_id) is None:
        whole = given_back(scene, whole, move, entry.account)
        if whole.steps or whole.blocked:
            return whole
    if entry.role is Role.REFUND_FAILED:
        whole = replace(whole, doubts=came_back(scene, move))
    elif move.source_id in scene.failed:
        whole = replace(whole, reasons=("it failed at Stripe, and its money came back",))
    return booked_against(scene, whole, (entry,), entry.role, text, move.source_id)


def _fee_sum(scene: Scene, payout_id: str, entries: Sequence[Entry]) -> Draft:
    currency = entries[0].amount.currency
    payout = scene.payouts.get(payout_id)
    on = max(entry.on for entry in entries)
    whole = Draft(
        subject=f"fees:{payout_id}",
        cause=Cause.FEE_MISSING,
        on=min(payout.arrives_on, scene.books.coverage.ledger or on) if payout else on,
        money=Money(sum(one.amount.minor for one in entries), currency),
        settles=tuple(one.id for one in entries),
        party=WORDS[Role.PAYOUT],
        reasons=(f"{len(entries)} fees of one payout, booked in one sum as until now",),
    )
    return booked_against(scene, whole, entries, Role.FEE, f"Stripe fees {payout_id}")


def booked_against(
    scene: Scene, whole: Draft, entries: Iterable[Entry], role: Role, text: str, source_id: str = ""
) -> Draft:
    """A draft that books the sum of some movements on the clearing account against a role's account."""
    against = scene.against(role, source_id)
    if against is None:
        words = ACCOUNT_WORDS.get(role, "it")
        return replace(whole, blocked=f"No account is known for {words}; name one in Settings")
    account = next(entry.account for entry in entries)
    step = Step(Act.BOOK, whole.on, whole.money, text, account, against.account_id)
    owed = scene.owed(role, source_id)
    if owed is not None and owed.blocked:
        return replace(whole, blocked=owed.blocked)
    if owed is not None and owed.parts:
        currency = owed.parts[0].amount.currency
        if currency != whole.money.currency:
            why = (
                f"The tax of the deposit was booked in {currency}: book this in the ledger, at its day's rate"
            )
            return replace(whole, blocked=why)
        tax = total((one.tax for one in owed.parts), whole.money.currency)
        whole = replace(whole, reasons=(*whole.reasons, f"{tax.grouped()} of it is tax, which goes with it"))
        step = replace(step, customer_id=owed.customer_id, item_id=owed.item_id, taxed=owed.parts)
    title = f"{WORDS[role]} against {scene.name(against.account_id)}"
    doubts = () if against.is_sure else (against.why,)
    reasons = (*whole.reasons, against.why) if against.is_sure else whole.reasons
    return replace(whole, title=title, steps=(step,), reasons=reasons, doubts=(*whole.doubts, *doubts))
