"""What a match writes, by what the ledger can do: one payment, or what it can't carry beside it."""

from datetime import date
from typing import Any

import pytest

from app.domain.capabilities import Capabilities
from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    DocumentKind,
    Invoice,
    Payment,
    PaymentForm,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import (
    AllocateCredit,
    ApplyPayment,
    CreateCreditNote,
    CreateJournal,
    CreateOverpayment,
    CreatePayment,
)
from app.errors import AllocationNotPossible
from app.propose.matching.writes import WriteContext, writes_for
from app.propose.proposal import Candidate, MatchKind, Receipt, RemainderAs, SourceKind

DAY = date(2026, 11, 18)
CARRIES_ALL = Capabilities(
    can_delete_payment=True, can_unapply_payment=True, can_link_journal=True, reference_length=21
)
CARRIES_INVOICES = replace(
    CARRIES_ALL,
    can_link_journal=False,
    payment_keeps_rest=False,
    payment_takes_credits=False,
    needs_deposit_account=True,
)


def usd(minor: int) -> Money:
    """An amount in cents."""
    return Money(minor, "USD")


def invoice(remote_id: str, customer: str = "c1", issued_on: date = DAY) -> Invoice:
    """An invoice of plenty."""
    return Invoice(remote_id, "", remote_id, customer, issued_on, DAY, usd(1000_00), usd(1000_00))


def account(remote_id: str, role: AccountRole) -> Account:
    """An account of a role; its code is its id with a dot."""
    return Account(remote_id, "", remote_id, role, code=f"{remote_id}.")


def part(target: str, minor: int) -> Allocation:
    """Something of an invoice, or of a credit note when it is negative."""
    kind = DocumentKind.INVOICE if minor > 0 else DocumentKind.CREDIT_NOTE
    return Allocation(kind, target, usd(minor))


def context(ways: Capabilities, **more: Any) -> WriteContext:
    """Two invoices of one customer, one of another, a credit note, and accounts."""
    roles = (AccountRole.BANK_FEES, AccountRole.DISCOUNTS, AccountRole.RECEIVABLE)
    fields: dict[str, Any] = {
        "accounts": {role: account(role.value, role) for role in roles},
        "invoices": {one.remote_id: one for one in (invoice("i1"), invoice("i2"), invoice("i3", "c2"))},
        "credits": {"n1": CreditNote("n1", "", "n1", "c1", DAY, usd(50_00), usd(50_00))},
        "deposit_account_id": "bank" if ways.needs_deposit_account else None,
    }
    return WriteContext(capabilities=ways, **{**fields, **more})


def matched(
    received: int, *parts: Allocation, kept_as: RemainderAs | None = None, **receipt: Any
) -> tuple[Candidate, Receipt]:
    """A receipt and how it is allocated; what is left follows."""
    remainder = received - sum(one.amount.minor for one in parts)
    money = Receipt(SourceKind.CHARGE, "ch_1", "", DAY, usd(received), account="Stripe")
    candidate = Candidate(MatchKind.EXACT, parts, usd(remainder), kept_as, 0.99)
    return candidate, replace(money, **receipt)


def test_one_payment_carries_what_the_ledger_lets_it() -> None:
    """Credits and the rest are inside the payment, a fee is a journal entry that it links."""
    ways = context(CARRIES_ALL)
    (payment,) = writes_for(*matched(80_00, part("i1", 100_00), part("n1", -50_00)), ways)
    assert isinstance(payment, CreatePayment)
    assert payment.allocations == (part("i1", 100_00), part("n1", -50_00))
    journal, payment = writes_for(*matched(97_00, part("i1", 100_00), kept_as=RemainderAs.FEE), ways)
    assert isinstance(journal, CreateJournal)
    assert isinstance(payment, CreatePayment)
    assert payment.allocations[-1] == Allocation(DocumentKind.JOURNAL, "@1", usd(3_00))
    assert payment.deposit_account_id is None


def test_an_exact_receipt_is_a_payment_into_the_named_account() -> None:
    """Several invoices are one receipt."""
    (payment,) = writes_for(
        *matched(150_00, part("i1", 100_00), part("i2", 50_00)), context(CARRIES_INVOICES)
    )
    assert isinstance(payment, CreatePayment)
    assert (payment.deposit_account_id, payment.total, payment.note) == ("bank", usd(150_00), "Stripe ch_1")


def test_more_than_the_invoices_is_received_whole_and_then_allocated() -> None:
    """One line at the bank; the allocation is no older than the invoice it joins."""
    late = {"i1": invoice("i1", issued_on=date(2026, 11, 20))}
    received, applied = writes_for(
        *matched(120_00, part("i1", 100_00)), context(CARRIES_INVOICES, invoices=late)
    )
    assert isinstance(received, CreateOverpayment)
    assert received.total == usd(120_00)
    assert isinstance(applied, ApplyPayment)
    assert (applied.payment_id, applied.form) == ("@1", PaymentForm.OVERPAYMENT)
    assert (applied.added, applied.applied_on) == ((part("i1", 100_00),), date(2026, 11, 20))


def test_what_was_kept_back_is_credited_on_the_largest_invoice() -> None:
    """Note, allocation, payment: together they are what the invoices fall by."""
    note, used, payment = writes_for(
        *matched(146_00, part("i2", 50_00), part("i1", 100_00), kept_as=RemainderAs.FEE),
        context(CARRIES_INVOICES),
    )
    assert isinstance(note, CreateCreditNote)
    assert (note.amount, note.account_id, note.account_code) == (usd(4_00), "bank_fees", "bank_fees.")
    assert isinstance(used, AllocateCredit)
    assert (used.credit_note_id, used.allocations) == ("@1", (part("i1", 4_00),))
    assert isinstance(payment, CreatePayment)
    assert payment.allocations == (part("i2", 50_00), part("i1", 96_00))


def test_a_credit_note_is_used_by_itself() -> None:
    """The money pays what the credit leaves."""
    used, payment = writes_for(
        *matched(80_00, part("i1", 100_00), part("n1", -20_00)), context(CARRIES_INVOICES)
    )
    assert isinstance(used, AllocateCredit)
    assert (used.credit_note_id, used.allocations) == ("n1", (part("i1", 20_00),))
    assert isinstance(payment, CreatePayment)
    assert payment.allocations == (part("i1", 80_00),)


def test_a_credit_is_not_used_for_another_customer() -> None:
    """Its own customer's invoices do not take so much."""
    with pytest.raises(AllocationNotPossible):
        writes_for(*matched(80_00, part("i3", 100_00), part("n1", -20_00)), context(CARRIES_INVOICES))


def test_money_on_account_is_added_to_what_it_paid_before() -> None:
    """The complete list afterwards, and what of it is new."""
    before = Allocation(DocumentKind.INVOICE, "i2", usd(30_00), "a-1")
    held = Payment("o1", "v", "c1", DAY, usd(130_00), usd(100_00), (before,), form=PaymentForm.OVERPAYMENT)
    match = matched(100_00, part("i1", 100_00), source_kind=SourceKind.LEDGER_PAYMENT, source_id="o1")
    (applied,) = writes_for(*match, context(CARRIES_INVOICES, payment=held))
    assert isinstance(applied, ApplyPayment)
    assert (applied.form, applied.added) == (PaymentForm.OVERPAYMENT, (part("i1", 100_00),))
    assert {one.target_id for one in applied.allocations} == {"i1", "i2"}
    foreign = matched(100_00, part("i3", 100_00), source_kind=SourceKind.LEDGER_PAYMENT, source_id="o1")
    with pytest.raises(AllocationNotPossible):
        writes_for(*foreign, context(CARRIES_INVOICES, payment=held))


def test_what_is_missing_is_said() -> None:
    """No account for new money, none for what was kept back."""
    with pytest.raises(AllocationNotPossible, match="takes payments"):
        writes_for(*matched(10_00, part("i1", 10_00)), context(CARRIES_INVOICES, deposit_account_id=None))
    with pytest.raises(AllocationNotPossible, match="bank fees"):
        writes_for(
            *matched(9_00, part("i1", 10_00), kept_as=RemainderAs.FEE), context(CARRIES_INVOICES, accounts={})
        )


def test_a_credit_is_used_no_earlier_than_it_and_the_invoice_were() -> None:
    """Money that came before either: the ledger refuses an allocation older than what it joins."""
    late = {"n1": CreditNote("n1", "", "n1", "c1", date(2026, 11, 22), usd(50_00), usd(50_00))}
    used, _ = writes_for(
        *matched(50_00, part("i1", 100_00), part("n1", -50_00)), context(CARRIES_INVOICES, credits=late)
    )
    assert isinstance(used, AllocateCredit)
    assert used.allocated_on == date(2026, 11, 22)


def test_more_of_a_credit_that_a_payment_uses_adds_up() -> None:
    """What the payment has of it already is positive there (wire/quickbooks.md 3.4); none of it is let go."""
    there = (part("i1", 75_00), Allocation(DocumentKind.CREDIT_NOTE, "n1", usd(30_00)))
    payment = Payment("p1", "4", "c1", DAY, usd(100_00), usd(55_00), there)
    (write,) = writes_for(
        *matched(55_00, part("i2", 75_00), part("n1", -20_00), source_kind=SourceKind.LEDGER_PAYMENT),
        context(CARRIES_ALL, payment=payment),
    )
    assert isinstance(write, ApplyPayment)
    assert write.allocations == (part("i1", 75_00), part("n1", -50_00), part("i2", 75_00))
