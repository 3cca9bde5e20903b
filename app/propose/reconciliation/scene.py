"""What every kind of fix asks for: records by id, the account of a movement, a fix before it is judged."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from app.domain.charges import BalanceTransaction, Charge
from app.domain.documents import DocumentKind, Payment
from app.domain.money import Money
from app.propose.reconciliation.books import (
    Books,
    Entry,
    Role,
    Side,
    failed_refunds,
    is_inside,
    role_of,
    short,
)
from app.propose.reconciliation.causes import Cause, Difference
from app.propose.reconciliation.engine import Reconciliation
from app.propose.reconciliation.fix import Step
from app.propose.reconciliation.giving_back import Sales
from app.propose.reconciliation.owed import Owed

WORDS = {
    Role.FEE: "Stripe fee",
    Role.REFUND: "Refund",
    Role.REFUND_FAILED: "Failed refund",
    Role.DISPUTE: "Disputed payment",
    Role.DISPUTE_WON: "Dispute won",
    Role.FAILURE: "Failed payment",
    Role.PAYOUT: "Stripe payout",
    Role.PAYOUT_FAILED: "Failed payout",
    Role.OTHER: "Stripe adjustment",
}
"""What a movement is called in the books."""

ACCOUNT_WORDS = {
    Role.FEE: "processor fees",
    Role.REFUND: "refunds",
    Role.REFUND_FAILED: "refunds",
    Role.DISPUTE: "disputed payments",
    Role.DISPUTE_WON: "disputed payments",
    Role.FAILURE: "payments that failed afterwards",
    Role.OTHER: "the processor's adjustments",
}


_LIKE = {
    Role.DISPUTE_WON: Role.DISPUTE, Role.FAILURE: Role.DISPUTE, Role.REFUND_FAILED: Role.REFUND,
}  # fmt: skip
"""What fails afterwards is withdrawn like what is disputed; what comes back does so to where it was."""

_GIVEN_BACK = frozenset({Role.REFUND, Role.DISPUTE, Role.DISPUTE_WON})


class Ways(Struct, frozen=True):
    """What fixing needs beside the comparison.

    ``named``: accounts by role that a person named in the settings; ``usual``: what the ledger's own marks
    say, where neither settings nor habits do. ``names``: accounts' names by id. ``charge_of``: the charge
    of a refund or dispute. ``customers``: names by the ledger's id. ``bank_feed``: the address where a person
    alone matches the lines of an ``{account}``, empty where there is none. ``held``: by the id of a refund or
    dispute, what it takes off a deposit that is booked as owed and on no invoice; that is owed no longer.
    ``sales``: what refunds of invoices are made from. ``currencies`` of accounts. ``entries_in``: the only
    currency that entries can be made in without a rate, empty where the ledger finds its own.
    """

    named: Mapping[Role, str] = field(default_factory=dict)
    usual: Mapping[Role, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    charge_of: Mapping[str, str] = field(default_factory=dict)
    bank_feed: str = ""
    customers: Mapping[str, str] = field(default_factory=dict)
    held: Mapping[str, Owed] = field(default_factory=dict)
    sales: Sales = field(default_factory=Sales)
    currencies: Mapping[str, str] = field(default_factory=dict)
    entries_in: str = ""


class Against(Struct, frozen=True):
    """The other account of a movement, and why it is that one; ``is_sure`` when books or person said so."""

    account_id: str
    why: str
    is_sure: bool


class Scene:
    """Everything by its id, and the answers that every kind of fix asks for."""

    def __init__(self, books: Books, found: Reconciliation, ways: Ways) -> None:
        self.books, self.found, self.ways = books, found, ways
        self.movements = {one.remote_id: one for one in books.movements}
        self.charges: dict[str, Charge] = {one.remote_id: one for one in books.charges}
        self.payments = {one.remote_id: one for one in books.payments}
        self.deposits = {one.remote_id: one for one in books.deposits}
        self.journals = {one.remote_id: one for one in books.journals}
        self.payouts = {one.remote_id: one for one in books.payouts}
        self.arrived = {tie.line_id: tie.payout for tie in found.payouts if tie.line_id}
        self.line_of = {payout.remote_id: line_id for line_id, payout in self.arrived.items()}
        self.parts: dict[str, list[BalanceTransaction]] = defaultdict(list)
        for one in books.movements:
            if one.payout_id and is_inside(one):
                self.parts[one.payout_id].append(one)
        self.unlike = {
            record.id for one in found.differences if _is_the_same(one) for record in one.of(Side.PROCESSOR)
        }
        funds = books.chart.undeposited
        self.waiting = {one.remote_id for one in books.deposits if funds and one.account_id == funds}
        self.deposited = {line.source_id for one in books.deposits for line in one.lines if line.source_id}
        self.paid = payments_by_charge(books, found)
        self.failed = failed_refunds(books)
        self.refunds = self._refunds()
        self._zone = ZoneInfo(books.time_zone)

    def _refunds(self) -> dict[str, list[BalanceTransaction]]:
        """The refunds of each invoice that one payment is on alone, the oldest first."""
        found: dict[str, list[BalanceTransaction]] = defaultdict(list)
        moves = (one for one in self.books.movements if role_of(one) is Role.REFUND)
        for one in sorted(moves, key=lambda one: (one.created_at, one.remote_id)):
            payment = self.payment(one)
            if payment is not None and self.takes_back(one):
                found[only_invoice(payment)].append(one)
        return found

    def takes_back(self, one: BalanceTransaction) -> bool:
        """Whether a refund takes a sale back: it went through, and is of no deposit that is owed."""
        return one.source_id not in self.failed and one.source_id not in self.ways.held

    def is_refund_booked(self, refund_id: str) -> bool:
        """Whether the ledger has a record of a refund."""
        booked = (self.movements.get(one) for one in self.found.habits.booked)
        return any(one and role_of(one) is Role.REFUND and one.source_id == refund_id for one in booked)

    def payment(self, one: BalanceTransaction) -> Payment | None:
        """The ledger's payment of the charge that a refund is of."""
        return self.payments.get(self.paid.get(self.ways.charge_of.get(one.source_id, ""), ""))

    def waits(self, currency: str) -> bool:
        """Whether money of a currency waits in Undeposited Funds for its payout; else it has an account."""
        funds = self.books.chart.undeposited
        return bool(funds) and self.books.chart.clearing.get(currency) == funds

    def movement(self, entry: Entry) -> BalanceTransaction:
        """The processor's movement behind an entry."""
        return self.movements[entry.id.removesuffix(":fee")]

    def day(self, one: BalanceTransaction) -> date:
        """Its accounting day."""
        return one.created_at.astimezone(self._zone).date()

    def charge(self, one: BalanceTransaction) -> Charge | None:
        """The charge that a movement is about."""
        return self.charges.get(self.ways.charge_of.get(one.source_id, one.source_id))

    def party(self, one: BalanceTransaction) -> str:
        """Whom it concerns, as the processor knows them."""
        charge = self.charge(one)
        return (charge.customer_name or charge.payer_name) if charge else ""

    def name(self, account_id: str) -> str:
        """An account's name."""
        return self.ways.names.get(account_id, account_id)

    def owed(self, role: Role, source_id: str) -> Owed | None:
        """What a refund or dispute takes off a deposit, None where nothing of it is owed."""
        return self.ways.held.get(source_id) if role in _GIVEN_BACK else None

    def against(self, role: Role, source_id: str = "") -> Against | None:
        """The account that movements of a role are booked against; None where nobody has said.

        ``source_id`` is the refund or dispute: of a deposit that is owed it takes the debt away.
        """
        owed = self.owed(role, source_id)
        if owed is not None:
            name = self.name(owed.account_id)
            why = f"the deposit is booked as owed on {name}, and nothing is owed for it any more"
            return Against(owed.account_id, why, is_sure=True)
        asked = (role, _LIKE[role]) if role in _LIKE else (role,)
        for one in asked:
            if named := self.ways.named.get(one):
                return Against(named, f"you named {self.name(named)} for {ACCOUNT_WORDS[one]}", is_sure=True)
            if one in self.found.habits.against:
                account, times = self.found.habits.against[one]
                often = f"{self.name(account)} took what is like it {times:,}×"
                return Against(account, often, is_sure=times > 1)
        usual = next((self.ways.usual[one] for one in asked if one in self.ways.usual), None)
        return (
            Against(usual, f"{self.name(usual)} is the ledger's own for it", is_sure=False) if usual else None
        )


def only_invoice(payment: Payment) -> str:
    """The id of the one invoice that a payment paid; empty where there is none, or more than one."""
    parts = payment.allocations
    is_one = len(parts) == 1 and parts[0].target_kind is DocumentKind.INVOICE
    return parts[0].target_id if is_one else ""


def payments_by_charge(books: Books, found: Reconciliation) -> dict[str, str]:
    """The ledger's payment of each charge that is booked, by the charge's id."""
    booked = found.habits.booked
    return {
        one.source_id: booked[one.remote_id] for one in books.movements if one.remote_id in booked
    }  # fmt: skip


def refunded_invoices(books: Books, found: Reconciliation, charge_of: Mapping[str, str]) -> set[str]:
    """The invoices that refunded charges paid, by the ledger's id."""
    paid = payments_by_charge(books, found)
    refunded = {charge_of.get(one.source_id) for one in books.movements if role_of(one) is Role.REFUND}
    wanted = {paid[one] for one in refunded if one in paid}
    return {
        part.target_id
        for one in books.payments
        if one.remote_id in wanted
        for part in one.allocations
        if part.target_kind is DocumentKind.INVOICE
    }


def _is_the_same(one: Difference) -> bool:
    """Whether a record of the ledger stands for the movement; elsewhere one that is alike may be another."""
    ledger = one.of(Side.LEDGER)
    if one.cause is not Cause.WRONG_ACCOUNT:
        return bool(ledger)
    names = {short(name) for record in one.of(Side.PROCESSOR) for name in record.names}
    return any(names & set(record.names) for record in ledger)


class Draft(Struct, frozen=True):
    """A fix before it is judged. ``doubts`` are reasons to look; ``blocked`` why nothing is put forward."""

    subject: str
    cause: Cause
    on: date
    money: Money
    settles: tuple[str, ...]
    title: str = ""
    steps: tuple[Step, ...] = ()
    reasons: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    party: str = ""
    blocked: str = ""
    is_yours: bool = False
    link: str = ""
