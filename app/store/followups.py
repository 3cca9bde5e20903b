"""What is known of overdue customers, read in one go: the facts that triage and gate look at."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, cast

from msgspec import Struct
from sqlalchemy import Connection, select, text

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState
from app.domain.charges import Charge, ChargeStatus, Dispute
from app.domain.documents import Customer, DocumentKind
from app.domain.money import Money
from app.domain.parties import payer_key
from app.domain.record import replace
from app.propose.followup.facts import CustomerFacts, Missed, OpenItem
from app.propose.followup.incoming import Incoming, Unclaimed
from app.propose.proposal import MatchProposal, ProposalKind, Receipt, SourceKind
from app.review.decision import ProposalState
from app.store import aliases, arrangements, codec, connections, mirror, proposals, reminders, snapshots
from app.store.schema import OPEN_INVOICE
from app.store.schema import mirror as tables

_UNDECIDED = (ProposalState.OPEN, ProposalState.LATER, ProposalState.APPROVED, ProposalState.SIGNED)
_PAYOUT_DONE = frozenset({"paid", "failed", "canceled"})
_DISPUTE_DONE = frozenset({"won", "lost", "warning_closed", "charge_refunded", "prevented"})

_GIVEN_BACK = "given back"
"""A charge that was refunded in full pays nobody's invoice."""

_OPEN = f"""
    SELECT remote_id, number, customer_id, issued_on, due_on, total_minor, balance_minor, currency
    FROM invoice WHERE {OPEN_INVOICE} AND balance_minor > 0
      AND customer_id IN (SELECT customer_id FROM invoice WHERE {OPEN_INVOICE} AND due_on < :today
                          AND balance_minor > 0)
      AND (:customers IS NULL OR customer_id IN (SELECT value FROM json_each(:customers)))
    ORDER BY due_on, remote_id
"""  # noqa: S608 - a condition of ours

_DELAYS = """
    SELECT i.customer_id, cast(julianday(max(p.received_on)) - julianday(i.due_on) AS INTEGER) AS late
    FROM invoice AS i
    JOIN allocation AS a ON a.target_id = i.remote_id AND a.target_kind = 'invoice'
    JOIN payment AS p ON p.remote_id = a.payment_id AND p.is_deleted = 0
    WHERE i.customer_id IN (SELECT value FROM json_each(:customers))
      AND i.status = 'paid' AND i.total_minor > 0 AND i.is_deleted = 0
    GROUP BY i.remote_id ORDER BY max(p.received_on)
"""

_CREDITS = """
    SELECT customer_id, label, minor, currency FROM (
        SELECT customer_id, 'an unapplied payment' AS label, unapplied_minor AS minor, currency FROM payment
        WHERE unapplied_minor > 0 AND is_deleted = 0
        UNION ALL
        SELECT customer_id, 'credit note ' || number, remaining_minor, currency FROM credit_note
        WHERE remaining_minor > 0 AND is_deleted = 0
    ) WHERE customer_id IN (SELECT value FROM json_each(:customers))
"""


class Whose(Struct, frozen=True):
    """Whose facts (None: every overdue customer's), without the reminders of a batch's own row."""

    customers: frozenset[str] | None = None
    but_row: tuple[int, int] | None = None

    @property
    def listed(self) -> str | None:
        """The customers as JSON."""
        return None if self.customers is None else codec.text(sorted(self.customers))


class Belongs(Struct, frozen=True):
    """What a company has set for its customers: group and language of each, and the usual language."""

    groups: Mapping[str, str]
    languages: Mapping[str, str]
    language: str = "en"


def facts(
    conn: Connection, today: date, now: datetime, belongs: Belongs, whose: Whose | None = None
) -> tuple[CustomerFacts, ...]:
    """The facts of every customer that owes something overdue, by name."""
    whose = whose or Whose()
    found = invoices(conn, _OPEN, whose, {"today": today.isoformat()})
    return known(conn, found, (today, now), belongs, whose)


def invoices(conn: Connection, wanted: str, whose: Whose, given: dict[str, str]) -> dict[str, list[OpenItem]]:
    """Invoices by customer, of a query that may name some ``:customers``."""
    found: dict[str, list[OpenItem]] = {}
    for row in conn.execute(text(wanted), {**given, "customers": whose.listed}):
        found.setdefault(row.customer_id, []).append(_item(row))
    return found


def known(
    conn: Connection,
    items: Mapping[str, list[OpenItem]],
    at: tuple[date, datetime],
    belongs: Belongs,
    whose: Whose,
) -> tuple[CustomerFacts, ...]:
    """What is known of the customers of these invoices, on a day and at an instant of it, by name."""
    today, now = at
    listed = {"customers": codec.text(list(items))}
    customers = cast("dict[str, Customer]", mirror.fetch(conn, DocumentKind.CUSTOMER, items))
    delays: dict[str, list[int]] = {}
    for row in conn.execute(text(_DELAYS), listed):
        delays.setdefault(row.customer_id, []).append(row.late)
    unused: dict[str, list[Incoming]] = {}
    for row in conn.execute(text(_CREDITS), listed):
        one = Incoming("credit", row.label, Money(row.minor, row.currency))
        unused.setdefault(row.customer_id, []).append(one)
    named, unclaimed = _incoming(conn, customers)
    disputed = _disputed(conn, customers)
    single = next(iter(whose.customers)) if whose.customers and len(whose.customers) == 1 else None
    sent = reminders.sent(conn, single, whose.but_row)
    arranged: dict[str, list[Any]] = {}
    for each in arrangements.every(conn, customer_id=single):
        arranged.setdefault(each.customer_id, []).append(each)
    age = _age(conn, now)
    found = [
        CustomerFacts(
            id=key,
            name=customer.name,
            today=today,
            invoices=tuple(items[key]),
            email=customer.email,
            language=belongs.languages.get(key, belongs.language),
            group=belongs.groups.get(key, ""),
            notes=customer.notes,
            credits=tuple(unused.get(key, ())),
            incoming=tuple(named.get(key, ())),
            unclaimed=unclaimed,
            disputed_charges=tuple(disputed.get(key, ())),
            delays=tuple(delays.get(key, ())),
            arrangements=tuple(arranged.get(key, ())),
            sent=sent.get(key, ()),
            mirror_age=age,
            missed=tuple(_missed(conn, arranged.get(key, ()), today)),
        )
        for key, customer in customers.items()
    ]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def _missed(conn: Connection, arranged: Iterable[Arrangement], today: date) -> Iterator[Missed]:
    """Instalments of running plans whose day is over and that did not come, the latest last."""
    for one in arranged:
        if one.kind is ArrangementKind.PLAN and one.state is ArrangementState.RUNNING:
            for standing in one.instalments_after(arrangements.received(conn, one)):
                if standing.is_missed(today):
                    yield Missed(one, standing)


def _item(row: Any) -> OpenItem:
    return OpenItem(
        id=row.remote_id,
        number=row.number,
        issued_on=date.fromisoformat(row.issued_on),
        due_on=date.fromisoformat(row.due_on),
        total=Money(row.total_minor, row.currency),
        balance=Money(row.balance_minor, row.currency),
    )


def _age(conn: Connection, now: datetime) -> timedelta | None:
    """How long ago the ledger and the processor were read to the end, the older of them."""
    ledger = connections.company(conn).ledger_service
    services = {one.service for one in connections.known(conn) if one.is_connected} | {ledger}
    read = [mirror.sync_state(conn, one).finished_at for one in services]
    return max((now - one for one in read if one is not None), default=None) if all(read) else None


def _incoming(
    conn: Connection, customers: Mapping[str, Customer]
) -> tuple[dict[str, list[Incoming]], Unclaimed]:
    """Money that is not booked yet: whose it seems to be, and what nobody is known to have paid.

    The latter may be anyone's, also where its name is like a customer's: with that customer it stands once.
    """
    named: dict[str, list[Incoming]] = {}
    unnamed: list[Incoming] = []
    keys = {payer_key(one.name): one.remote_id for one in customers.values()}
    tied = {payer_key(one.payer_name): one.customer_id for one in aliases.every(conn)}
    waiting = proposals.in_states(conn, ProposalKind.MATCH, _UNDECIDED)
    moving = _moving(conn, [one.proposal for one in waiting if isinstance(one.proposal, MatchProposal)])
    for stored in waiting:
        match = stored.proposal
        if not isinstance(match, MatchProposal) or match.receipt.amount.minor <= 0:
            continue
        receipt = match.receipt
        where = moving.get(receipt.source_id, "")
        if receipt.source_kind is SourceKind.LEDGER_PAYMENT or where == _GIVEN_BACK:
            continue  # an unapplied payment is told with the credits
        payer = payer_key(receipt.payer_name)
        known = {one.customer_id for one in match.candidates if one.customer_id}
        known |= {tied[payer]} if payer in tied else set()
        like = keys.get(payer, "")
        for one in known | {like} - {""}:
            named.setdefault(one, []).append(_money(where or "named", receipt))
        if not known:
            unnamed.append(replace(_money("receipt", receipt), like=like))
    return named, Unclaimed(unnamed)


def _money(where: str, receipt: Receipt) -> Incoming:
    words = {"charge": "a card payment", "payout": "a card payment"}.get(where, "money received")
    return Incoming(where, f"{words} of {receipt.received_on}", receipt.amount)


def _moving(conn: Connection, matches: Iterable[MatchProposal]) -> dict[str, str]:
    """Charges that are pending, given back, or whose payout has not arrived."""
    ids = [one.receipt.source_id for one in matches if one.receipt.source_kind is SourceKind.CHARGE]
    charges = cast("dict[str, Charge]", mirror.fetch(conn, DocumentKind.CHARGE, ids))
    movement, payout = tables[DocumentKind.BALANCE_TRANSACTION], tables[DocumentKind.PAYOUT]
    wanted = select(movement.c.remote_id).join(payout, payout.c.remote_id == movement.c.payout_id)
    moving = set(conn.execute(wanted.where(payout.c.status.not_in(_PAYOUT_DONE))).scalars())
    found = {}
    for key, charge in charges.items():
        if charge.refunded >= charge.amount:
            found[key] = _GIVEN_BACK
        elif charge.status is ChargeStatus.PENDING:
            found[key] = "charge"
        elif charge.balance_transaction_id in moving:
            found[key] = "payout"
    return found


def _disputed(conn: Connection, customers: Mapping[str, Customer]) -> dict[str, list[str]]:
    """Open disputes at the processor by the customer whose payment it was."""
    dispute = tables[DocumentKind.DISPUTE]
    still = cast(
        "tuple[Dispute, ...]",
        mirror.where(conn, DocumentKind.DISPUTE, dispute.c.status.not_in(_DISPUTE_DONE)),
    )
    if not still:
        return {}
    booked = snapshots.booked_charges(conn)
    charges = cast(
        "dict[str, Charge]", mirror.fetch(conn, DocumentKind.CHARGE, [one.charge_id for one in still])
    )
    keys = {payer_key(one.name): one.remote_id for one in customers.values()}
    found: dict[str, list[str]] = {}
    for one in still:
        charge = charges.get(one.charge_id)
        name = payer_key(charge.payer_name or charge.customer_name) if charge else ""
        whose = booked.get(one.charge_id) or keys.get(name)
        if whose:
            found.setdefault(whose, []).append(f"a card payment of {one.amount.grouped()}")
    return found
