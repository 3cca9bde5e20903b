"""Invoices that say otherwise than Stripe: each with its cause, the records of both sides, up to the gap."""

from datetime import UTC, date, datetime

import pytest

from app.domain.charges import BalanceTransaction, Charge, ChargeStatus
from app.domain.documents import Allocation, DocumentKind, InvoiceStatus, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.propose.proposal import Tier
from app.propose.reconciliation import Books, Cause, Chart, Coverage, Reconciliation, Side, reconcile
from app.propose.reconciliation.fixing import propose_fixes
from app.propose.reconciliation.scene import Ways
from app.propose.reconciliation.statuses import INVOICES, Billed, claims, with_statuses

AT = datetime(2026, 11, 10, 12, tzinfo=UTC)
DAY = date(2026, 11, 10)
STATUSES = {Cause.PAID_BUT_OPEN, Cause.PAID_BUT_VOIDED, Cause.PAID_TWICE, Cause.PAID_BUT_REFUNDED,
            Cause.PAID_BUT_LOST}  # fmt: skip


def usd(minor: int) -> Money:
    """Cents."""
    return Money(minor, "USD")


def charge(name: str, minor: int = 100_00, **more: object) -> Charge:
    """A charge that names invoice 1042."""
    made = Charge(f"ch_{name}", AT, usd(minor), usd(0), ChargeStatus.SUCCEEDED, description="Invoice 1042")
    return replace(made, **more)  # type: ignore[arg-type] # any field


def moved(name: str, minor: int = 100_00, category: str = "charge", source: str = "") -> BalanceTransaction:
    """A movement of the processor's balance."""
    source = source or f"ch_{name}"
    return BalanceTransaction(f"txn_{name}", AT, AT, usd(minor), usd(0), usd(minor), category, source)


def paid(name: str, *, on_invoice: bool = True, minor: int = 100_00) -> Payment:
    """The ledger's payment of a charge."""
    part = Allocation(DocumentKind.INVOICE, "i1", usd(minor))
    return Payment(
        f"p-{name}", "0", "c1", DAY, usd(minor), usd(0 if on_invoice else minor),
        (part,) if on_invoice else (),
        f"ch_{name}", deposit_account_id="clearing",
    )  # fmt: skip


def invoice(balance: int = 0, status: InvoiceStatus = InvoiceStatus.PAID, number: str = "1042") -> Billed:
    """Invoice 1042 over 100."""
    return Billed("i1", number, usd(100_00), usd(balance), status)


def books(charges: list[Charge], payments: list[Payment], movements: list[BalanceTransaction]) -> Books:
    """Charges, payments and movements of a company with a clearing account."""
    read = date(2026, 11, 30)
    return Books(
        "UTC", Chart({"USD": "clearing"}, {}), Coverage(read, read), tuple(payments), charges=tuple(charges),
        movements=tuple(movements),
    )  # fmt: skip


def told(
    sides: Books,
    *invoices: Billed,
    charge_of: dict[str, str] | None = None,
    lost: frozenset[str] = frozenset(),
) -> Reconciliation:
    """The comparison with the invoices'; every cent of every gap has its cause."""
    found = reconcile(sides)
    found = with_statuses(found, claims(sides, found, charge_of or {}, lost), invoices)
    assert all(found.unexplained(place) == 0 for place in found.gaps)
    return found


def statuses(found: Reconciliation) -> list[tuple[Cause, int]]:
    """The causes between invoices and charges, and what each does to the gap."""
    return [
        (one.cause, sum(minor for place, minor in one.effects.items() if place.account == INVOICES))
        for one in found.differences
        if one.cause in STATUSES
    ]


@pytest.mark.parametrize(
    ("billed", "cause"),
    [
        (invoice(100_00, InvoiceStatus.OPEN), Cause.PAID_BUT_OPEN),
        (invoice(0, InvoiceStatus.VOIDED), Cause.PAID_BUT_VOIDED),
        (invoice(), Cause.PAID_TWICE),
    ],
)
def test_a_charge_that_its_invoice_does_not_count(billed: Billed, cause: Cause) -> None:
    """Not booked at all, or booked and on no invoice: the same is said, with the invoice and the charge."""
    bare = books([charge("a")], [], [moved("a")])
    booked = books([charge("a")], [paid("a", on_invoice=False)], [moved("a")])
    for sides in (bare, booked):
        found = told(sides, billed)
        assert statuses(found) == [(cause, -100_00)]
        (one,) = (one for one in found.differences if one.cause is cause)
        assert [record.id for record in one.of(Side.LEDGER)] == ["i1"]
        assert [record.id for record in one.of(Side.PROCESSOR)] == ["ch_a"]


def test_what_is_paid_by_its_charge_is_quiet() -> None:
    """So is a charge that names no invoice, an invoice of another currency, a draft, and a deposit's link."""
    sides = books([charge("a")], [paid("a")], [moved("a")])
    assert statuses(told(sides, invoice())) == []
    bare = books([charge("a")], [], [moved("a")])
    assert statuses(told(bare, invoice(number="1043"))) == []
    euros = replace(invoice(100_00), total=Money(100_00, "EUR"))
    assert statuses(told(bare, euros)) == []
    assert statuses(told(bare, invoice(0, InvoiceStatus.DRAFT))) == []
    ahead = charge("a", metadata=(("doc", "1042"), ("purpose", "advance")))
    assert statuses(told(books([ahead], [], [moved("a")]), invoice(100_00))) == []
    assert statuses(told(bare, invoice(), replace(invoice(), remote_id="i2"))) == [], "two bear the number"


def test_a_link_that_was_paid_twice() -> None:
    """The first is on the invoice; the second names it by the link's own note, and a person is asked."""
    linked = (("doc", "1042"), ("doc_id", "i1"))
    sides = books(
        [charge("a", metadata=linked), charge("b", metadata=linked)], [paid("a")], [moved("a"), moved("b")]
    )
    found = told(sides, invoice())
    assert statuses(found) == [(Cause.PAID_TWICE, -100_00)]
    asked = [one for one in propose_fixes(sides, found, Ways()) if one.cause is Cause.PAID_TWICE]
    assert [(one.tier, one.is_yours, one.settles) for one in asked] == [(Tier.NONE, True, ("ch_b",))]
    half = books(
        [charge("a", metadata=linked), charge("b", metadata=linked, refunded=usd(100_00))],
        [paid("a")], [moved("a"), moved("b")],
    )  # fmt: skip
    assert statuses(told(half, invoice())) == [], "given back already"


def test_an_invoice_whose_refund_failed_is_paid_as_it_says() -> None:
    """The money came back: nothing of the charge is gone, whether the two movements are booked or not."""
    moves = [moved("a"), moved("r", -40_00, "refund", "re_1"), moved("f", 40_00, "refund_failure", "re_1")]
    found = told(books([charge("a")], [paid("a")], moves), invoice(), charge_of={"re_1": "ch_a"})
    assert statuses(found) == []
    assert {one.cause for one in found.differences} == {Cause.REFUND_MISSING, Cause.REFUND_FAILED}


@pytest.mark.parametrize(
    ("category", "source", "cause"),
    [("refund", "re_1", Cause.PAID_BUT_REFUNDED), ("dispute", "dp_1", Cause.PAID_BUT_LOST)],
)
def test_an_invoice_paid_by_a_charge_that_is_gone(category: str, source: str, cause: Cause) -> None:
    """As long as the ledger knows nothing of it; a dispute that still runs is no loss."""
    sides = books([charge("a")], [paid("a")], [moved("a"), moved("r", -40_00, category, source)])
    found = told(sides, invoice(), charge_of={source: "ch_a"}, lost=frozenset({"dp_1"}))
    assert statuses(found) == [(cause, 40_00)]
    (one,) = (one for one in found.differences if one.cause is cause)
    assert [record.id for record in one.of(Side.PROCESSOR)] == ["ch_a", "txn_r"]
    running = told(sides, invoice(), charge_of={source: "ch_a"})
    assert statuses(running) == ([] if category == "dispute" else [(cause, 40_00)])
    back = replace(paid("r", minor=-40_00), allocations=(), reference=f"Refund {source}")
    booked = replace(sides, payments=(*sides.payments, back))
    assert statuses(told(booked, invoice(), charge_of={source: "ch_a"}, lost=frozenset({"dp_1"}))) == []


@pytest.mark.parametrize("is_booked", [True, False])
def test_a_charge_whose_money_went_in_another_currency_makes_no_sum(is_booked: bool) -> None:
    """What left the balance in pounds is nothing to take off dollars."""
    back = replace(
        moved("r", -40_00, "refund" if is_booked else "dispute", "re_1"), amount=Money(-31_00, "GBP")
    )
    sides = books([charge("a")], [paid("a")] if is_booked else [], [moved("a"), back])
    sides = replace(sides, chart=Chart({"USD": "clearing", "GBP": "pounds"}, {}))
    found = told(sides, invoice(100_00), charge_of={"re_1": "ch_a"}, lost=frozenset({"re_1"}))
    assert statuses(found) == []
