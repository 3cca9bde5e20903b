"""Payouts that are not booked: the deposit with its payments and fees, or the transfer from clearing."""

from collections.abc import Iterator

from app.domain.charges import BalanceTransaction, Payout
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import created_by
from app.propose.reconciliation.books import Entry, Role, Side, payout_of_deposit, role_of
from app.propose.reconciliation.causes import Cause
from app.propose.reconciliation.fix import Act, Part, Step
from app.propose.reconciliation.refund_fixes import came_back, given_back
from app.propose.reconciliation.scene import WORDS, Draft, Scene


def payout_fixes(scene: Scene) -> Iterator[Draft]:
    """A fix for each payout that arrived and is not in the ledger, as the money of its currency is kept."""
    yield from _deposits(scene)
    yield from _transfers(scene)


def _transfers(scene: Scene) -> Iterator[Draft]:
    for one in scene.found.differences:
        if one.cause not in {Cause.PAYOUT_MISSING, Cause.PAYOUT_FAILED}:
            continue
        entry = one.of(Side.PROCESSOR)[0]
        if scene.waits(entry.amount.currency):
            continue
        move = scene.movement(entry)
        yield transfer(scene, entry, move.source_id, one.cause)


def transfer(scene: Scene, entry: Entry, payout_id: str, cause: Cause) -> Draft:
    """A payout as a transfer from the clearing account to the bank, on the day it left."""
    amount = -entry.amount
    bank = scene.found.habits.banks.get(amount.currency, "")
    subject = f"payout:{payout_id}:{entry.role}"
    whole = Draft(subject, cause, entry.on, amount, (entry.id,), party=WORDS[entry.role])
    if not bank:
        return replace(
            whole, blocked="It is not known which bank account payouts arrive on; import a statement"
        )
    text = f"{WORDS[entry.role]} {payout_id}"
    step = Step(Act.TRANSFER, entry.on, amount, text, bank, entry.account)
    reason = f"payouts in {amount.currency} go to {scene.name(bank)}"
    title = f"Transfer to {scene.name(bank)}"
    made = replace(whole, title=title, steps=(step,), reasons=(reason,))
    return _beside_feed(scene, made, payout_id) if scene.ways.bank_feed else made


_FEED = "its line in the bank feed then only wants OK; where you transfer it there yourself, reject this"


def _beside_feed(scene: Scene, draft: Draft, payout_id: str) -> Draft:
    """Where a person matches the bank's lines in the ledger: the line of a payout is not told twice."""
    line = scene.line_of.get(payout_id)
    settles = (*draft.settles, line) if line else draft.settles
    return replace(draft, settles=settles, doubts=(*draft.doubts, _FEED))


def _deposits(scene: Scene) -> Iterator[Draft]:
    booked = set(payout_of_deposit(scene.books).values())
    missing = {
        name: entry
        for one in scene.found.differences
        if one.cause is Cause.PAYOUT_MISSING
        for entry in one.of(Side.PROCESSOR)
        for name in entry.names
    }
    for payout in scene.books.payouts:
        moved = missing.get(payout.remote_id)
        is_deposit = scene.waits(payout.amount.currency) and payout.remote_id not in booked
        if moved is not None and payout.status == "paid" and is_deposit:
            yield deposit(scene, payout, moved)


def deposit(scene: Scene, payout: Payout, entry: Entry) -> Draft:
    """A payout as the deposit of its payments less what was kept, on the day on which it arrives."""
    moves = list(_inside(scene, payout.remote_id))
    whole = Draft(
        subject=f"payout:{payout.remote_id}",
        cause=Cause.PAYOUT_MISSING,
        on=payout.arrives_on,
        money=payout.amount,
        settles=(entry.id, *_entries(moves)),
        party=WORDS[Role.PAYOUT],
    )
    bank = scene.found.habits.banks.get(payout.amount.currency, "")
    if not bank:
        return replace(
            whole, blocked="It is not known which bank account payouts arrive on; import a statement"
        )
    if not moves:
        return replace(whole, blocked="Stripe does not say what an instant or manual payout is made of")
    work = _Lines(scene)
    lines, reasons, doubts = work.of(moves)
    if isinstance(lines, str):
        # What has to be settled first may be its fees, too: they are left to that fix.
        settles = (entry.id,) if lines in _FIRST else whole.settles
        return replace(whole, blocked=lines, settles=settles)
    if sum(part.amount.minor for part in lines) != payout.amount.minor:
        return replace(whole, blocked="Its movements do not add up to it yet; sync again")
    step = Step(
        Act.DEPOSIT, payout.arrives_on, payout.amount, f"Stripe {payout.remote_id}", bank,
        parts=tuple(lines),
    )  # fmt: skip
    title = f"Deposit into {scene.name(bank)}, {len(lines)} lines"
    steps = (*work.refunds, step)
    return replace(whole, title=title, steps=steps, reasons=tuple(reasons), doubts=tuple(doubts))


def _inside(scene: Scene, payout_id: str) -> Iterator[BalanceTransaction]:
    """What a payout is made of; of what an earlier one failed to pay out, what that was made of."""
    for one in scene.parts[payout_id]:
        if role_of(one) is Role.PAYOUT_FAILED and scene.parts[one.source_id]:
            yield from _inside(scene, one.source_id)
        else:
            yield one


def _entries(moves: list[BalanceTransaction]) -> Iterator[str]:
    """The entries of a payout's movements that its deposit settles: all but the charges themselves."""
    for one in moves:
        if role_of(one) is not Role.CHARGE:
            yield one.remote_id
        if one.fee:
            yield f"{one.remote_id}:fee"


class _Lines:
    """A deposit's lines: payments gross, what was kept or given back as direct postings."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.refunds: list[Step] = []

    def of(self, moves: list[BalanceTransaction]) -> tuple[list[Part] | str, list[str], list[str]]:
        """The lines with reasons and doubts; a sentence where one has no account."""
        lines: list[Part] = []
        reasons: list[str] = []
        doubts: list[str] = []
        for one in sorted(moves, key=lambda one: (one.created_at, one.remote_id)):
            role = role_of(one)
            if role is Role.CHARGE:
                charge = self._scene.charge(one)
                if charge is not None and charge.amount.currency != one.amount.currency:
                    return _foreign(charge.amount.currency), reasons, doubts
                if one.remote_id in self._scene.unlike:
                    return _UNLIKE, reasons, doubts
                payment_id = self._scene.found.habits.booked.get(one.remote_id, "")
                if payment_id in self._scene.deposited:
                    return _DEPOSITED, reasons, doubts
                lines.append(Part(one.amount, self._scene.party(one), one.source_id, payment_id))
            else:
                part = self._apart(role, one) or self._line(role, one, reasons, doubts)
                if isinstance(part, str):
                    return part, reasons, doubts
                lines += [part] if part else []
        fees = sum(one.fee.minor for one in moves)
        if fees:
            money = Money(-fees, moves[0].fee.currency)
            part = self._direct(Role.FEE, money, "Stripe fees", doubts)
            if part is None:
                return _nameless(Role.FEE), reasons, doubts
            lines.append(part)
        unbooked = sum(1 for part in lines if part.charge_id and not part.payment_id)
        gross = sum(part.amount.minor for part in lines if part.charge_id)
        reasons.append(
            f"gross charges {Money(gross, moves[0].amount.currency).grouped()} less fees and returns"
        )
        if unbooked:
            count = f"{unbooked} of its charges {'is' if unbooked == 1 else 'are'}"
            doubts.append(
                f"{count} not in the ledger yet; approve in Payment matches, then both go out together"
            )
        return lines, reasons, doubts

    def _line(
        self, role: Role, one: BalanceTransaction, reasons: list[str], doubts: list[str]
    ) -> Part | str | None:
        """What was kept, given back or withdrawn, or why it can't be a line; None where nothing moved."""
        if not one.amount:
            return None
        text = f"{WORDS[role]} {one.source_id}"
        if role is Role.REFUND_FAILED:
            doubts += came_back(self._scene, one)
        refund = self._refund(one, text, reasons, doubts) if role is Role.REFUND else None
        return refund or self._direct(role, one.amount, text, doubts, one.source_id) or _nameless(role)

    def _refund(
        self, one: BalanceTransaction, text: str, reasons: list[str], doubts: list[str]
    ) -> Part | str | None:
        """The refund receipt that waits for it, or one made before the deposit; None where there is none.

        Why there can be no deposit, where a credit note waits for the refund: another line for it would take
        the sale back twice.
        """
        scene = self._scene
        waits = scene.found.habits.booked.get(one.remote_id, "")
        if waits in scene.waiting:
            return Part(one.amount, text, refund_id=waits)
        whole = Draft("", Cause.REFUND_MISSING, scene.day(one), one.amount, ())
        made = given_back(scene, whole, one, scene.books.chart.undeposited)
        doubts += made.doubts
        if made.blocked:
            return _WAITED_FOR
        if not made.steps:
            return None
        self.refunds += made.steps
        reasons += made.reasons
        return Part(one.amount, text, refund_id=created_by(len(self.refunds)))

    def _apart(self, role: Role, one: BalanceTransaction) -> Part | str | None:
        """What is a document of its own, taken up as it is, or why it can't be; None for what is a line.

        What is booked as something that no line of a deposit stands for must not be booked again by one.
        """
        booked = self._scene.found.habits.booked.get(one.remote_id, "")
        if booked in self._scene.deposited:
            return _DEPOSITED
        if booked and booked not in self._scene.waiting:
            return _ENTERED
        owed = self._scene.owed(role, one.source_id)
        if owed is None or not owed.stands_apart:
            return None
        text = f"{WORDS[role]} {one.source_id}"
        if one.amount.minor > 0:
            return Part(one.amount, text, one.source_id, payment_id=booked) if booked else _UNBOOKED
        return Part(one.amount, text, refund_id=booked) if booked else _UNBOOKED

    def _direct(
        self, role: Role, amount: Money, text: str, doubts: list[str], source_id: str = ""
    ) -> Part | None:
        against = self._scene.against(role, source_id)
        if against is None:
            return None
        if not against.is_sure and against.why not in doubts:
            doubts.append(against.why)
        return Part(amount, text, account_id=against.account_id)


_UNBOOKED = "A refund of a deposit is not in the ledger yet; approve it here first, then sync"

_DEPOSITED = (
    "One of its payments or refunds is in another deposit already; settle that in the ledger, then sync"
)

_WAITED_FOR = "A credit note waits for one of its refunds; settle that first, then sync"

_ENTERED = (
    "A refund or a dispute in it is booked by an entry, which can't be taken up here: make it in the ledger"
)

_UNLIKE = "One of its payments differs from its charge; settle that first, then sync"

_FIRST = frozenset({_UNLIKE, _UNBOOKED, _WAITED_FOR, _DEPOSITED})
"""What has to be settled before a payout's deposit."""


def _foreign(currency: str) -> str:
    return f"One of its charges was paid in {currency}; make this deposit in the ledger"


def _nameless(role: Role) -> str:
    return f"No account is known for its {WORDS[role].lower()}; name one in Settings"
