"""Records of the ledger that are there and not right: taken out, and entered again as they should be."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.domain.documents import Allocation, DocumentKind, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.propose.reconciliation.books import RECEIPTS, Entry, Role, Side, short
from app.propose.reconciliation.causes import Cause, Difference
from app.propose.reconciliation.fix import Act, Step
from app.propose.reconciliation.movement_fixes import booked_against
from app.propose.reconciliation.payout_fixes import deposit, transfer
from app.propose.reconciliation.record_fixes import PART, is_part, party_of, record_of, removal
from app.propose.reconciliation.scene import WORDS, Draft, Scene

_AMOUNTS = frozenset({Cause.AMOUNT, Cause.ROUNDING, Cause.WRONG_SIGN, Cause.EDITED})
_DATES = frozenset({Cause.TIME_ZONE, Cause.WRONG_DATE, Cause.CUT_OFF})
_DATED = frozenset({Role.CHARGE, Role.REFUND, Role.DISPUTE, Role.DISPUTE_WON, Role.FEE, Role.FAILURE})
"""What has one day in truth; a payout is on its way for some, so that its months may differ rightly."""


def corrections(scene: Scene) -> Iterator[Draft]:
    """A correction for each record that is there and not right."""
    for one in scene.found.differences:
        if draft := _correction(scene, one):
            yield draft


def _correction(scene: Scene, one: Difference) -> Draft | None:
    ledger, other = one.of(Side.LEDGER), (*one.of(Side.PROCESSOR), *one.of(Side.BANK))
    if one.cause is Cause.FAILED_DEBIT:
        return _failed(scene, one, ledger)
    if not ledger or not other:
        return None
    if one.cause is Cause.PAYOUT_AS_REVENUE and other[0].role is Role.PAYOUT:
        return _as_transfer(scene, one, ledger, other[0])
    if one.cause is Cause.NET_FOR_GROSS or (one.cause is Cause.FEE_TWICE and other[0].role is Role.CHARGE):
        return _gross(scene, one, ledger, other)
    if len(ledger) != 1:
        return None
    if one.cause in _AMOUNTS:
        return _again(scene, one, ledger[0], Money(_sum(other), other[0].amount.currency))
    if one.cause is Cause.CURRENCY or (one.cause is Cause.WRONG_ACCOUNT and other[0].side is Side.PROCESSOR):
        return _in_account(scene, one, ledger[0], other[0])
    if one.cause in _DATES and len(other) == 1 and other[0].role in _DATED:
        return _again(scene, one, ledger[0], other[0].amount, on=other[0].on)
    return None


def _whole(scene: Scene, one: Difference, entry: Entry, money: Money) -> Draft:
    return Draft(
        subject=f"record:{entry.kind}:{record_of(entry)}",
        cause=one.cause,
        on=entry.on,
        money=money,
        settles=tuple(record.id for record in one.records),
        party=party_of(scene, entry),
    )


def _again(
    scene: Scene, one: Difference, entry: Entry, amount: Money, *, account: str = "", on: date | None = None
) -> Draft:
    """The record as it should be, in place of what it is."""
    whole = _whole(scene, one, entry, amount)
    if why := _hindrance(scene, entry):
        return replace(whole, blocked=why, is_yours=True)
    step = _entered(scene, entry, amount, account or entry.account, on or entry.on, _name(one))
    if step is None:
        why = "Change it in the ledger: it has more lines than one, or is money out where a receipt is booked"
        return replace(whole, blocked=why, is_yours=True)
    title = f"Enter the {entry.kind} again: {_changes(entry, step)}"
    return replace(whole, title=title, steps=(removal(entry), step), doubts=_doubts(scene, entry))


_SALE = "Change it in the ledger: it is a sale or bears tax, which an entry in its place would lose"


_CREDITED = "Change it in the ledger: a credit is used with it, and would be set free by one in its place"


def _hindrance(scene: Scene, entry: Entry) -> str:
    """Why no record in its place would be what it is; empty where one may be."""
    payment = scene.payments.get(entry.id)
    applied = payment.allocations if payment is not None else ()
    is_back = payment is not None and payment.total.minor < 0  # it uses up what it pays back
    if is_back or any(one.target_kind is not DocumentKind.INVOICE for one in applied):
        return _CREDITED
    if _is_sale(scene, entry):
        return _SALE
    return PART if is_part(scene, entry, [entry]) else ""


def _is_sale(scene: Scene, entry: Entry) -> bool:
    """Whether it is a receipt of the ledger's own, or moves its account by more than its lines: by tax."""
    record = scene.deposits.get(entry.id)
    if record is None:
        return False
    lines = sum(line.amount.minor for line in record.lines)
    return record.remote_id.startswith(RECEIPTS) or (bool(record.lines) and lines != record.total.minor)


def _in_account(scene: Scene, one: Difference, entry: Entry, moved: Entry) -> Draft:
    """The record where its movement is; one that does not name it may be another that is alike."""
    draft = _again(scene, one, entry, moved.amount, account=moved.account)
    if draft.blocked or set(entry.names) & {short(name) for name in moved.names}:
        return draft
    payer, customer = scene.party(scene.movement(moved)), party_of(scene, entry)
    if payer and customer and not set(payer.casefold().split()) & set(customer.casefold().split()):
        why = f"Only amount and day are alike: {payer} paid by card, this is {customer}'s; see which it is"
        return replace(draft, steps=(), blocked=why, is_yours=True)
    return replace(draft, doubts=("only amount and day are alike: it may be another", *draft.doubts))


def _gross(scene: Scene, one: Difference, ledger: Sequence[Entry], other: Sequence[Entry]) -> Draft | None:
    """The charge gross, and its fee beside it where that is not booked yet."""
    charge = next((entry for entry in other if entry.role is Role.CHARGE), None)
    entry = ledger[0]
    if charge is None:
        return None
    draft = _again(scene, one, entry, charge.amount)
    # Without a clearing account the payout's deposit takes the fees.
    fees = [each for each in other if each.role is Role.FEE and not scene.waits(each.amount.currency)]
    if draft.blocked or one.cause is Cause.FEE_TWICE or not fees:
        return draft
    move = scene.movement(charge)
    fee = replace(draft, on=charge.on, money=Money(_sum(fees), charge.amount.currency))
    text = f"{WORDS[Role.FEE]} {move.source_id}"
    booked = booked_against(scene, fee, fees, Role.FEE, text)
    if booked.blocked:
        return replace(draft, blocked=booked.blocked)
    return replace(draft, steps=(*draft.steps, *booked.steps), reasons=booked.reasons, doubts=booked.doubts)


def _as_transfer(scene: Scene, one: Difference, ledger: Sequence[Entry], payout: Entry) -> Draft:
    """What was booked as income becomes the transfer that it is."""
    payout_id = scene.movement(payout).source_id
    known = scene.payouts.get(payout_id) if scene.waits(payout.amount.currency) else None
    if known is not None:
        draft = deposit(scene, known, payout)
    else:
        draft = transfer(scene, payout, payout_id, one.cause)
    whole = _whole(scene, one, ledger[0], draft.money)
    settles = tuple(dict.fromkeys((*whole.settles, *draft.settles)))
    whole = replace(whole, settles=settles, reasons=draft.reasons, party=draft.party, on=payout.on)
    if draft.blocked or is_part(scene, ledger[0], ledger):
        return replace(whole, blocked=draft.blocked or PART, is_yours=draft.is_yours or not draft.blocked)
    title = f"{draft.title} instead of income"
    doubts = (*draft.doubts, "income falls by it, also where that was reported")
    return replace(whole, title=title, steps=(removal(ledger[0]), *draft.steps), doubts=doubts)


def _failed(scene: Scene, one: Difference, ledger: Sequence[Entry]) -> Draft | None:
    """A payment that never came is taken out; one that came and went back is booked by habit."""
    if len(ledger) == 1 and len(one.records) == 1:
        whole = _whole(scene, one, ledger[0], ledger[0].amount)
        if is_part(scene, ledger[0], ledger):
            return replace(whole, blocked=PART, is_yours=True)
        doubts = ("what it is applied to will be open again", *_doubts(scene, ledger[0])[1:])
        title = f"Delete the {ledger[0].kind}: the charge failed"
        return replace(whole, title=title, steps=(removal(ledger[0]),), doubts=doubts)
    moved = one.of(Side.PROCESSOR)
    if ledger or not moved or scene.waits(moved[0].amount.currency):
        return None
    move = scene.movement(moved[0])
    whole = Draft(
        subject=f"movement:{moved[0].id}", cause=one.cause, on=moved[0].on, money=moved[0].amount,
        settles=(moved[0].id,), party=scene.party(move),
    )  # fmt: skip
    return booked_against(scene, whole, moved, Role.FAILURE, f"{WORDS[Role.FAILURE]} {move.source_id}")


def _entered(scene: Scene, entry: Entry, amount: Money, account: str, on: date, name: str) -> Step | None:
    """The step that enters a record again; None where its shape is not known well enough."""
    payment = scene.payments.get(entry.id)
    if payment is not None:
        if amount.minor <= 0:
            return None
        kept = () if amount.currency != payment.total.currency else _trimmed(payment, amount)
        # The processor's whole id, so that it is known as booked: a reference may hold only its beginning.
        text = name or payment.note or payment.reference
        return Step(Act.RECEIVE, on, amount, text, account, customer_id=payment.customer_id, allocations=kept)
    against = [one for one in entry.beside if one]
    if len(against) != 1 or entry.kind == DocumentKind.PAYMENT:
        return None
    text = name or (entry.names[0] if entry.names else "Correction")
    return Step(Act.BOOK, on, amount, text, account, against[0])


def _trimmed(payment: Payment, amount: Money) -> tuple[Allocation, ...]:
    """What it is applied to, as far as the new amount goes."""
    left, kept = amount.minor, []
    for one in payment.allocations:
        part = min(left, one.amount.minor)
        if one.target_kind is DocumentKind.INVOICE and part > 0:
            kept.append(Allocation(one.target_kind, one.target_id, Money(part, amount.currency)))
            left -= part
    return tuple(kept)


def _name(one: Difference) -> str:
    """What to call it anew: the processor's own id of it."""
    moved = one.of(Side.PROCESSOR)
    if not moved:
        return ""
    names = [name for name in moved[0].names if not name.startswith("txn_")] or list(moved[0].names)
    word = WORDS.get(moved[0].role, "")
    return f"{word} {names[0]}".strip() if names else word


def _changes(entry: Entry, step: Step) -> str:
    said = []
    if step.amount != entry.amount:
        said.append(f"{step.amount.grouped()} for {entry.amount.grouped()}")
    if step.on != entry.on:
        said.append(f"on {step.on} for {entry.on}")
    if step.account_id != entry.account:
        said.append("in the right account")
    return ", ".join(said) or "as it should be"


def _doubts(scene: Scene, entry: Entry) -> tuple[str, ...]:
    doubts = ["it is deleted and entered again: look at both before you sign"]
    payment = scene.payments.get(entry.id)
    if payment is not None and payment.deposit_id:
        doubts.append("it was put into a deposit; the ledger may refuse until it is taken out of that")
    return tuple(doubts)


def _sum(entries: Sequence[Entry]) -> int:
    return sum(entry.amount.minor for entry in entries)
