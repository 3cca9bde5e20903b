"""Whether fixes settle what differs: ``python -m tests.benchmarks.reconciliation_fixes [--each N]``.

Mistakes of every kind are planted in a made year of each bookkeeper, the fixes of reconciliation are carried
out on its ledger as QuickBooks and as Xero would, and it is compared again: of what a fix settles nothing may
differ any more, no other difference may come, and every gap stays explained. What is left is named.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.documents import (
    Deposit,
    DepositLine,
    DocumentKind,
    Journal,
    JournalLine,
    Payment,
)
from app.domain.record import replace
from app.propose.reconciliation import Cause, Reconciliation, Role, reconcile
from app.propose.reconciliation.fix import Act, FixProposal, Part, Step
from app.propose.reconciliation.fixing import propose_fixes
from app.propose.reconciliation.scene import Ways
from tests.benchmarks.reconciliation import say
from tests.benchmarks.reconciliation_deposits import forget, make_deposits
from tests.benchmarks.reconciliation_mistakes import plant
from tests.benchmarks.reconciliation_year import Bookkeeper, Year, local, make

SERVICES = ("quickbooks", "xero")
TRUE = frozenset({Cause.CUT_OFF})
"""Money that is on its way at the end of a month is rightly in two months."""

MATCHED = frozenset({Cause.PAYMENT_MISSING})
"""Settled by payment matches, not by fixes."""

WAYS = Ways(named={Role.OTHER: "other"})


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of the fixes. ``left``: what differs afterwards by cause; ``fresh``: what did not before.

    ``unexplained``: places whose gap the causes leave open.
    """

    planted: int
    fixes: int
    yours: int
    left: Counter[Cause]
    fresh: Counter[Cause]
    unexplained: int


def prove(year: Year, each: int, service: str) -> Proof:
    """Plant, fix, carry out, compare again."""
    return settle(year, len(plant(year, each)), service)


def prove_deposits(count: int, each: int) -> Proof:
    """The same without a clearing account; what matches book is there before the deposit that rests on it."""
    year = make_deposits(count)
    forgotten = forget(year, each)
    for charge in missing(reconcile(year.books())):
        book(year, charge)
    return settle(year, len(forgotten) + each, "quickbooks")


def settle(year: Year, planted: int, service: str) -> Proof:
    """Fix what differs, carry it out, compare again."""
    first = reconcile(year.books())
    fixes = propose_fixes(year.books(), first, WAYS)
    done = [one for one in fixes if one.candidates]
    for one in done:
        carry_out(year, one, service)
    for charge in missing(first):
        book(year, charge)
    second = reconcile(year.books())
    known = {record.id for one in first.differences for record in one.records}
    new = (one for one in second.differences if known.isdisjoint(record.id for record in one.records))
    return Proof(
        planted=planted,
        fixes=len(done),
        yours=sum(one.is_yours for one in fixes),
        left=Counter(one.cause for one in second.differences if one.cause not in TRUE),
        fresh=Counter(one.cause for one in new if one.cause not in TRUE),
        unexplained=sum(1 for place in second.gaps if second.unexplained(place)),
    )


def missing(found: Reconciliation) -> list[str]:
    """The movements of charges that payment matches book."""
    return [one.records[0].id for one in found.differences if one.cause in MATCHED]


def book(year: Year, movement_id: str) -> None:
    """What the commit of a payment match leaves in the ledger."""
    move = year.movements[movement_id]
    key = year.fresh("pay")
    year.payments[key] = Payment(
        key, "0", "cu1", local(move.created_at), move.amount, replace(move.amount, minor=0),
        reference=move.source_id, deposit_account_id=year.waits(move.amount.currency),
    )  # fmt: skip


def carry_out(year: Year, fix: FixProposal, service: str) -> None:
    """Every step of a fix on the made ledger, in the shape in which the service's records are read back."""
    for step in fix.candidates[0].steps:
        match step.act:
            case Act.REMOVE:
                _remove(year, step)
            case Act.RECEIVE:
                _receive(year, step)
            case Act.BOOK if service == "quickbooks":
                _enter(year, step)
            case Act.BOOK:
                _spend(year, step)
            case Act.TRANSFER | Act.DEPOSIT:
                _deposit(year, step)
            case _:
                raise AssertionError(step.act)


def _remove(year: Year, step: Step) -> None:
    held = {
        DocumentKind.PAYMENT: year.payments, DocumentKind.DEPOSIT: year.deposits,
        DocumentKind.JOURNAL: year.journals,
    }  # fmt: skip
    assert step.record_kind is not None, "a removal names its record"
    del held[step.record_kind][step.record_id]


def _receive(year: Year, step: Step) -> None:
    key = year.fresh("pay")
    account = step.account_id or None
    year.payments[key] = Payment(
        key, "0", step.customer_id, step.on, step.amount, replace(step.amount, minor=0), step.allocations,
        step.text, deposit_account_id=None if account == year.books().chart.undeposited else account,
    )  # fmt: skip


def _enter(year: Year, step: Step) -> None:
    key = year.fresh("je")
    lines = (JournalLine(step.amount, step.account_id), JournalLine(-step.amount, step.against_id))
    year.journals[key] = Journal(key, "0", key, step.on, step.amount.currency, step.text, lines)


def _spend(year: Year, step: Step) -> None:
    key = year.fresh("dep")
    lines = (DepositLine(step.amount, account_id=step.against_id),)
    year.deposits[key] = Deposit(key, "0", step.on, step.account_id, step.amount, step.text, lines)


def _deposit(year: Year, step: Step) -> None:
    key = year.fresh("dep")
    lines = tuple(map(_line, step.parts)) or (DepositLine(step.amount, account_id=step.against_id),)
    year.deposits[key] = Deposit(key, "0", step.on, step.account_id, step.amount, step.text, lines)


def _line(part: Part) -> DepositLine:
    if part.payment_id:
        return DepositLine(part.amount, "payment", part.payment_id)
    return DepositLine(part.amount, account_id=part.account_id, description=part.text)


def main(arguments: Sequence[str]) -> int:
    """Run and print; status 1 when something comes that was not there, or a gap is not explained."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=5)
    parser.add_argument("--count", type=int, default=6_000)
    given = parser.parse_args(arguments)
    proofs = [
        (f"{bookkeeper} at {service}", prove(make(given.count, bookkeeper), given.each, service))
        for bookkeeper in Bookkeeper
        for service in SERVICES
    ]
    proofs.append(("deposits at quickbooks", prove_deposits(given.count, given.each)))
    for name, proof in proofs:
        left = ", ".join(f"{cause} {count}" for cause, count in proof.left.most_common()) or "nothing"
        say(
            f"{name}: {proof.planted} mistakes, {proof.fixes} fixes carried out, "
            f"{proof.yours} for a person; afterwards {left}; {sum(proof.fresh.values())} new, "
            f"{proof.unexplained} gaps unexplained"
        )
    return int(any(proof.fresh or proof.unexplained for _, proof in proofs))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
