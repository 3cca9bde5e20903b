"""Whether anything may go out to a customer now: every reason why not, from ledger, processor and people.

Checked when a message is proposed, when it is signed, and again when it is sent.
"""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from enum import StrEnum

from msgspec import Struct

from app.domain.arrangements import ArrangementKind
from app.domain.record import replace
from app.propose.followup.facts import THANKS, CustomerFacts, OpenItem, by_currency
from app.propose.followup.incoming import Incoming

_ADDRESS = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+\.[^@\s<>,;\".]{2,}")
_NAMED = 3
"""How many unclaimed receipts are told one by one; of the others it says how many."""


class HoldReason(StrEnum):
    """Why nothing may go out."""

    NOTHING_OVERDUE = "nothing_overdue"
    UNUSED_CREDIT = "unused_credit"
    PENDING_CHARGE = "pending_charge"
    PAYOUT_IN_TRANSIT = "payout_in_transit"
    UNMATCHED_RECEIPT = "unmatched_receipt"
    OPEN_DISPUTE = "open_dispute"
    RUNNING_PROMISE = "running_promise"
    PAYMENT_PLAN = "payment_plan"
    PAUSE = "pause"
    DO_NOT_CHASE = "do_not_chase"
    AUTOMATIC_PAYMENT = "automatic_payment"
    NO_ADDRESS = "no_address"
    BOUNCED_ADDRESS = "bounced_address"
    STALE_MIRROR = "stale_mirror"
    ALREADY_SENT = "already_sent"


class Hold(Struct, frozen=True):
    """One reason, as a sentence without a full stop."""

    reason: HoldReason
    text: str


class GateRules(Struct, frozen=True):
    """What counts as too old, and whether an address is needed (not for a phone call)."""

    oldest_mirror: timedelta = timedelta(hours=24)
    needs_address: bool = True


def is_address(text: str) -> bool:
    """Whether a text is one e-mail address."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def holds(
    facts: CustomerFacts, items: tuple[OpenItem, ...], step: str, rules: GateRules | None = None
) -> tuple[Hold, ...]:
    """Every reason why the step must not go out for these invoices; empty: it may."""
    rules = rules or GateRules()
    facts = _with_leave(facts, step)
    found = [] if step == THANKS else [*_overdue(facts, items)]
    found += [hold for check in _CHECKS for hold in check(facts, items)]
    found += _address(facts) if rules.needs_address else []
    found += _stale(facts, rules)
    sent = [one for one in facts.sent if one.step == step and one.invoice_id in {item.id for item in items}]
    numbers = {item.id: item.number for item in items}
    found += [
        Hold(HoldReason.ALREADY_SENT, f"this step went out for {numbers[one.invoice_id]} on {one.on}")
        for one in sent
    ]
    return tuple(found)


def _overdue(facts: CustomerFacts, items: tuple[OpenItem, ...]) -> Iterator[Hold]:
    still = {one.id for one in facts.overdue}
    if not items or any(one.id not in still for one in items):
        yield Hold(HoldReason.NOTHING_OVERDUE, "an invoice of this message is not overdue any more")


def _credit(facts: CustomerFacts, _items: tuple[OpenItem, ...]) -> Iterator[Hold]:
    for one in facts.credits:
        yield Hold(HoldReason.UNUSED_CREDIT, f"{one.label} of {one.amount.grouped()} is not used yet")


_WHERE = {
    "charge": (HoldReason.PENDING_CHARGE, "is still pending"),
    "payout": (HoldReason.PAYOUT_IN_TRANSIT, "is on its way to the bank"),
}


def _incoming(facts: CustomerFacts, items: tuple[OpenItem, ...]) -> Iterator[Hold]:
    for one in facts.incoming:
        if one.where in _WHERE:
            reason, words = _WHERE[one.where]
            yield Hold(reason, f"{one.label}, {one.amount.grouped()}, {words}")
        else:
            yield _unmatched(one)
    balances = [one.balance for one in items]
    near, count = facts.unclaimed.about([*balances, *by_currency(balances)], _NAMED, facts.id)
    for one in near:
        yield _unmatched(one)
    if count > len(near):
        rest = f"{count - len(near):,} more receipts of about this amount are not matched yet"
        yield Hold(HoldReason.UNMATCHED_RECEIPT, rest)


def _unmatched(one: Incoming) -> Hold:
    words = f"{one.label}, {one.amount.grouped()}, is not matched yet and may be theirs"
    return Hold(HoldReason.UNMATCHED_RECEIPT, words)


def _dispute(facts: CustomerFacts, items: tuple[OpenItem, ...]) -> Iterator[Hold]:
    for one in facts.running(ArrangementKind.DISPUTE):
        if any(one.concerns(item.id) for item in items):
            yield Hold(HoldReason.OPEN_DISPUTE, f"a dispute is open since {one.made_on}")
    for label in facts.disputed_charges:
        yield Hold(HoldReason.OPEN_DISPUTE, f"the payer disputes {label}")


def _promise(facts: CustomerFacts, items: tuple[OpenItem, ...]) -> Iterator[Hold]:
    for one in facts.running(ArrangementKind.PROMISE, ArrangementKind.PLAN):
        if any(one.concerns(item.id) for item in items):
            is_plan = one.kind is ArrangementKind.PLAN
            reason = HoldReason.PAYMENT_PLAN if is_plan else HoldReason.RUNNING_PROMISE
            words = "a payment plan runs" if is_plan else "payment is promised"
            yield Hold(reason, f"{words} until {one.next_day}")


def _with_leave(facts: CustomerFacts, step: str) -> CustomerFacts:
    """A running plan does not hold back the step that asks for its own missed instalment."""
    asked = {one.plan for one in facts.missed if one.step == step}
    return replace(facts, arrangements=tuple(one for one in facts.arrangements if one not in asked))


def _told_not_to(facts: CustomerFacts, _items: tuple[OpenItem, ...]) -> Iterator[Hold]:
    for one in facts.running(ArrangementKind.PAUSE):
        yield Hold(HoldReason.PAUSE, f"paused until {one.until}" if one.until else "paused")
    if facts.running(ArrangementKind.DO_NOT_CHASE):
        yield Hold(HoldReason.DO_NOT_CHASE, "this customer is not to be chased")
    if facts.running(ArrangementKind.AUTOMATIC):
        yield Hold(HoldReason.AUTOMATIC_PAYMENT, "this customer is charged automatically")


def _address(facts: CustomerFacts) -> list[Hold]:
    if not facts.email.strip():
        return [Hold(HoldReason.NO_ADDRESS, "there is no e-mail address")]
    if not is_address(facts.email):
        return [Hold(HoldReason.NO_ADDRESS, f"“{facts.email}” is no e-mail address")]
    came_back = {one.address.casefold() for one in facts.running(ArrangementKind.BOUNCED)}
    if facts.email.strip().casefold() in came_back:
        return [Hold(HoldReason.BOUNCED_ADDRESS, f"mail to {facts.email} came back")]
    return []


def readdressed(facts: CustomerFacts, to: str, rules: GateRules) -> tuple[Hold, ...]:
    """Whether a message goes to another address than the books have now."""
    if not rules.needs_address or to.strip().casefold() == facts.email.strip().casefold():
        return ()
    known = facts.email.strip() or "no address"
    return (Hold(HoldReason.NO_ADDRESS, f"it goes to {to or 'nobody'}, and the books have {known} now"),)


def _stale(facts: CustomerFacts, rules: GateRules) -> list[Hold]:
    if facts.mirror_age is None or facts.mirror_age > rules.oldest_mirror:
        return [Hold(HoldReason.STALE_MIRROR, "ledger or processor were not read lately; sync first")]
    return []


_CHECKS: tuple[Callable[[CustomerFacts, tuple[OpenItem, ...]], Iterator[Hold]], ...] = (
    *(_credit, _incoming, _dispute, _promise, _told_not_to),
)
