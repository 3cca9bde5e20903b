"""Speed of following up: ``python -m tests.benchmarks.followups [--sizes 1000,10000,100000]``.

The books of ``tests.benchmarks.aging``: a fifth of the invoices are open, most of them overdue, a twentieth
as many customers; every customer has an address, and one receipt for each hundred invoices is nobody's yet,
so that the gate has something to hold. Figures and baseline as there: process time and wall time of one run,
as a ratio to reading every invoice with a plain SELECT. Prints; asserts nothing.
"""

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.charges import Charge, ChargeStatus, Refund
from app.domain.documents import Customer, Document, DocumentKind, Organisation, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.jobs import followups
from app.jobs import settings as settings_job
from app.jobs.propose import propose_kinds
from app.jobs.state import settings
from app.ports import Page
from app.propose.followup.engine import propose_followups, propose_thanks
from app.propose.followup.policy import Policies, Policy
from app.propose.followup.proposal import Message
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import ProposalState
from app.settings import FollowUps
from app.store import connections, mirror, proposals
from app.store.company_file import CompanyFile
from tests.benchmarks.aging import TODAY, at_each_size, made, plain, say, timed

_NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC)
_GATED = 100
"""Messages that the gate is asked about together, as before a signature."""


class Noon:
    """A clock that stands still at noon of the books' day."""

    def now(self) -> datetime:
        """Noon."""
        return _NOW

    def sleep(self, seconds: float) -> None:
        """Nobody waits."""


def main(arguments: Sequence[str]) -> int:
    """Run all sizes and print."""
    return at_each_size(run, arguments, __doc__)


def run(path: Path, size: int) -> None:
    """All figures of one size."""
    clock = Noon()
    with CompanyFile.create(path, "Bench") as company:
        fill(company, size, clock)
        base = timed("baseline: every invoice by a plain SELECT", lambda: plain(path))
        with company.reader() as conn:
            chosen, rules = settings(conn), followups.rules_of(conn, settings(conn))
            known = followups.facts_now(conn, chosen, clock)
            settled = followups.settled_now(conn, chosen, clock)
            timed(
                f"facts of {len(known):,} overdue customers",
                lambda: followups.facts_now(conn, chosen, clock),
                base,
            )
            timed("gate, triage and letters", lambda: propose_followups(known, rules), base)
            timed(
                f"facts of {len(settled):,} settled customers",
                lambda: followups.settled_now(conn, chosen, clock),
                base,
            )
            timed("letters of thanks", lambda: propose_thanks(settled, rules), base)
        for what in ("the whole job, for the first time", "the whole job again, nothing new"):
            timed(what, lambda: propose_kinds(company, clock, [ProposalKind.FOLLOWUP]), base)
        gate(company, clock, base)


def gate(company: CompanyFile, clock: Noon, base: float) -> None:
    """The gate of what would be signed, and of one message just before it leaves."""
    with company.reader() as conn:
        found = proposals.in_states(conn, ProposalKind.FOLLOWUP, [ProposalState.OPEN])
        ready = [one.proposal for one in found if one.proposal.tier is not Tier.NONE][:_GATED]
        messages = [message for one in ready for message in one.candidates if isinstance(message, Message)]
        say(f"    {len(found):,} put forward")
        what = f"the gate of {len(messages):,} messages"
        timed(what, lambda: followups.held_now(conn, messages, clock), base)
        timed("the gate of one", lambda: followups.held_now(conn, messages[:1], clock), base)


def fill(company: CompanyFile, size: int, clock: Noon) -> None:
    """The books, read to the end at noon, with receipts that are nobody's and thanks wanted."""
    organisation = Organisation("1", "Bench")
    with company.writer() as conn:
        connections.connect(conn, "quickbooks", organisation, _NOW, is_ledger=True)
        mirror.save_documents(conn, (_fitted(one) for one in made(size)), _NOW)
        mirror.save_documents(conn, receipts(size // 100), _NOW)
        mirror.save_documents(conn, refunds(size // 1_000), _NOW)
        mirror.save_page(conn, "quickbooks", Page(DocumentKind.INVOICE, (), "end", is_last=True), _NOW)
    chosen = FollowUps(policies=Policies(replace(Policy(), thanks=True)))
    settings_job.change(company, chosen, "Bench", clock)
    propose_kinds(company, clock, [ProposalKind.MATCH])
    say(f"{size:,} invoices, a fifth open, as many customers as a twentieth of that")


def _fitted(one: Document) -> Document:
    """Customers have an address, payments came by card."""
    if isinstance(one, Customer):
        return replace(one, email=f"{one.remote_id}@customer.example")
    return replace(one, note=f"Countersign ch_{one.remote_id:>020}") if isinstance(one, Payment) else one


def refunds(count: int) -> Iterator[Document]:
    """Given back this week, of some of the payments."""
    for number in range(count):
        charge = f"ch_{f'p{number}':>020}"
        yield Refund(f"re_{number}", _NOW - timedelta(days=2), charge, Money(1_000, "USD"), "succeeded")


def receipts(count: int) -> Iterator[Document]:
    """Card payments of amounts that many owe, by payers that nobody knows."""
    for number in range(count):
        at = _NOW - timedelta(hours=number % 500)
        paid, none = Money(2_000 + number * 7_919 % 898_000, "USD"), Money(0, "USD")
        name = f"Payer {number} unheard of"
        yield Charge(f"ch_{number:020}", at, paid, none, ChargeStatus.SUCCEEDED, payer_name=name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
