"""The Ledger port's contract for reconciliation fixes: movements between accounts, and their way back."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.commit.comparison import unlike
from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    Deposit,
    DocumentKind,
    Invoice,
    Item,
    Journal,
    Line,
    Payment,
    TaxCode,
    TaxScheme,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import (
    AllocateCredit,
    BookMovement,
    CreateDeposit,
    CreateJournal,
    CreateTransfer,
    CreditSale,
    DeleteDocument,
    DepositPart,
    InvoiceLine,
    LedgerWrite,
    PostJournal,
    RefundCredit,
    RefundSale,
    SoldBack,
    created_by,
)
from app.errors import OutcomeUnknown
from app.propose.reconciliation import Books as ThreeSides
from app.propose.reconciliation import Chart, Coverage, postings
from app.propose.reconciliation.giving_back import Sales, sold_back
from tests.contracts.test_ledger_port import SENT, Books, books

__all__ = ["books"]

DAY = date(2026, 11, 19)


def account(books: Books, role: AccountRole, *, takes_payments: bool = False) -> Account:
    """The first account of a role."""
    found = [one for one in books.everything() if isinstance(one, Account) and one.role is role]
    return min((one for one in found if one.takes_payments >= takes_payments), key=lambda one: one.remote_id)


def fee(books: Books, minor: int = -321) -> BookMovement:
    """What the processor kept, from the bank account into fees."""
    fees = next(one for one in books.everything() if isinstance(one, Account) and one.name == "Stripe fees")
    return BookMovement(
        account_id=account(books, AccountRole.BANK, takes_payments=True).remote_id,
        against_id=fees.remote_id,
        booked_on=DAY,
        amount=Money(minor, "USD"),
        reference="cs-0a1b2c3d4e",
        note="Stripe fee of ch_3Q7kMabcd",
        party="Stripe",
        against_code=fees.code,
    )


def moved(books: Books, account_id: str) -> list[tuple[int, tuple[str, ...]]]:
    """What reconciliation sees move on an account on that day: amounts and the ids that the texts name."""
    # A sync may bring what is new twice.
    everything = list({one.remote_id: one for one in books.everything()}.values())
    sides = ThreeSides(
        "UTC", Chart({}, {}), Coverage(None, None),
        payments=tuple(one for one in everything if isinstance(one, Payment)),
        deposits=tuple(one for one in everything if isinstance(one, Deposit)),
        journals=tuple(one for one in everything if isinstance(one, Journal)),
    )  # fmt: skip
    return [
        (one.amount.minor, one.names)
        for one in postings(sides)
        if one.account == account_id and one.on == DAY
    ]


@pytest.mark.parametrize("minor", [-321, 99_00], ids=["out", "in"])
def test_a_movement_is_booked_once_as_signed_and_taken_back(books: Books, minor: int) -> None:
    """Both accounts move by the amount; the mirror reads it back by its name; its deletion leaves nothing."""
    write = fee(books, minor)
    request = books.ledger.prepare(write)
    done = books.ledger.send(request, "key-1", {})
    assert books.ledger.send(request, "key-1", {}).remote_id == done.remote_id
    promise = books.ledger.promised(request, "USD")
    assert promise.dated_on == DAY
    assert unlike(promise, done.documents, {}, {}) == ()
    assert moved(books, write.account_id) == [(minor, ("ch_3Q7kMabcd",))]
    assert moved(books, write.against_id) == [(-minor, ("ch_3Q7kMabcd",))]

    assert request.creates in {DocumentKind.JOURNAL, DocumentKind.DEPOSIT}
    back = books.ledger.prepare(DeleteDocument(request.creates, done.remote_id, ""))
    books.ledger.send(back, "key-2", {})
    assert moved(books, write.account_id) == []
    assert books.ledger.look_up(back, {}, SENT) is not None


def test_a_movement_of_unknown_outcome_is_found_and_nothing_else_is(books: Books) -> None:
    """The answer is lost: it stands in the books once, and another of the same amount is not taken for it."""
    write = fee(books)
    request = books.ledger.prepare(write)
    other = books.ledger.prepare(replace(write, reference="cs-ffffffffff"))
    assert books.ledger.look_up(request, {}, SENT) is None
    books.fail("cut_after")
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert found.was_looked_up
    assert books.ledger.look_up(other, {}, SENT) is None
    assert len(moved(books, write.account_id)) == 1


def earned(books: Books) -> PostJournal:
    """A month of a prepaid agreement, from a liability to income."""
    everything = [one for one in books.everything() if isinstance(one, Account)]
    liability = next(one for one in everything if one.name == "Customer deposits")
    return PostJournal(
        posted_on=DAY,
        amount=Money(100_01, "USD"),
        debit_account_id=liability.remote_id,
        credit_account_id=account(books, AccountRole.INCOME).remote_id,
        reference="cs-0a1b2c3d4e",
        note="Revenue earned in 2026-11, Hosting [deferred agreement:agreement:h/2026-11-01 2026-11]",
    )


def test_an_entry_is_posted_once_as_signed_and_taken_back(books: Books) -> None:
    """The liability is debited, income credited; its note is read back; taken back, nothing is left."""
    write = earned(books)
    assert books.ledger.capabilities.takes_journals
    request = books.ledger.prepare(write)
    done = books.ledger.send(request, "key-1", {})
    assert books.ledger.send(request, "key-1", {}).remote_id == done.remote_id
    promise = books.ledger.promised(request, "USD")
    assert (promise.dated_on, promise.total) == (DAY, write.amount)
    assert unlike(promise, done.documents, {}, {}) == ()
    (read,) = books.ledger.read(DocumentKind.JOURNAL, [done.remote_id]).values()
    assert isinstance(read, Journal)
    assert {line.account_id: line.amount.minor for line in read.lines} == {
        write.debit_account_id: 100_01, write.credit_account_id: -100_01,
    }  # fmt: skip
    assert write.note in read.note

    assert request.creates is DocumentKind.JOURNAL
    back = books.ledger.prepare(DeleteDocument(request.creates, done.remote_id, ""))
    books.ledger.send(back, "key-2", {})
    assert books.ledger.read(DocumentKind.JOURNAL, [done.remote_id]) == {}
    assert books.ledger.look_up(back, {}, SENT) is not None


def test_an_entry_of_unknown_outcome_is_found_and_no_other(books: Books) -> None:
    """The answer is lost: by number and note, or by its narration, it is found; the next month's is not."""
    write = earned(books)
    request = books.ledger.prepare(write)
    other = books.ledger.prepare(replace(write, reference="cs-ffffffffff"))
    assert books.ledger.look_up(request, {}, SENT) is None
    books.fail("cut_after")
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert found.was_looked_up
    assert books.ledger.look_up(other, {}, SENT) is None


def payout(books: Books) -> CreateTransfer:
    """A payout, from one account of the bank's kind to another."""
    found = [one for one in books.everything() if isinstance(one, Account) and one.role is AccountRole.BANK]
    source, target = sorted({one.remote_id for one in found})[:2]
    return CreateTransfer(source, target, DAY, Money(717_94, "USD"), "cs-0a1b2c3d4e", "Stripe po_1Aqbj6")


def test_a_transfer_is_one_record_booked_once_and_taken_back(books: Books) -> None:
    """Both accounts move, it is read back by its name and found again; elsewhere it is no write."""
    if not books.ledger.capabilities.has_transfers:
        with pytest.raises(ValueError, match="CreateTransfer"):
            books.ledger.prepare(CreateTransfer("1", "2", DAY, Money(1, "USD"), "", ""))
        return
    write = payout(books)
    request = books.ledger.prepare(write)
    other = books.ledger.prepare(replace(write, reference="cs-ffffffffff"))
    assert books.ledger.look_up(request, {}, SENT) is None
    books.fail("cut_after")
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, "key-1", {})
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert books.ledger.look_up(other, {}, SENT) is None
    done = books.ledger.send(request, "key-1", {})
    assert done.remote_id == found.remote_id
    promise = books.ledger.promised(request, "USD")
    assert (promise.dated_on, promise.total) == (DAY, write.amount)
    assert unlike(promise, done.documents, {}, {}) == ()
    assert moved(books, write.to_account_id) == [(717_94, ("po_1Aqbj6",))]
    assert moved(books, write.from_account_id) == [(-717_94, ("po_1Aqbj6",))]
    assert list(books.ledger.read(DocumentKind.DEPOSIT, [done.remote_id])) == [done.remote_id]

    assert request.creates is DocumentKind.DEPOSIT
    back = books.ledger.prepare(DeleteDocument(request.creates, done.remote_id, ""))
    books.ledger.send(back, "key-2", {})
    assert books.ledger.read(DocumentKind.DEPOSIT, [done.remote_id]) == {}
    assert books.ledger.look_up(back, {}, SENT) is not None


def refund_writes(books: Books, account_id: str) -> tuple[LedgerWrite, ...]:
    """Half of a sale taken back with its tax of 8 %, and the money for it: one record, or two."""
    everything = books.everything()
    sold = next(one for one in everything if isinstance(one, Invoice) and one.number == "2202")
    item = next(one for one in everything if isinstance(one, Item))
    is_american = books.ledger.capabilities.has_refund_receipts
    (tax,) = {
        one.remote_id for one in everything if isinstance(one, TaxCode) and one.rate == "8"
    }  # fmt: skip
    told = ("TAX", "NON") if is_american else (tax, "NONE")
    prices = ("60.00", "5.20") if is_american else ("64.80", "5.20")
    lines = tuple(
        InvoiceLine("Proofs back", Money(int(price.replace(".", "")), "USD"), "1", price, item.remote_id,
                    item.code, "" if is_american else "200", code)
        for price, code in zip(prices, told, strict=True)
    )  # fmt: skip
    sale = SoldBack(
        lines, Money(70_00, "USD"), Money(4_80, "USD"),
        TaxScheme.DOCUMENT if is_american else TaxScheme.LINES, tax if is_american else None, not is_american,
    )  # fmt: skip
    about = (sold.customer_id, DAY)
    reference, note = "cs-0a1b2c3d4e", "Refund re_3Q7kMabcd, invoice 2202"
    if is_american:
        return (RefundSale(*about, sale, account_id, reference, note),)
    paid = RefundCredit(created_by(1), *about, sale.total, account_id, reference, note)
    return (CreditSale(*about, sale, reference, note), paid)


def test_a_refund_goes_with_its_credit_note_and_is_taken_back(books: Books) -> None:
    """The sale's own tax comes back to the cent, the account loses the refund by its name, and back again."""
    till = account(books, AccountRole.BANK, takes_payments=True).remote_id
    writes = refund_writes(books, till)
    made: dict[int, str] = {}
    for step, write in enumerate(writes, start=1):
        request = books.ledger.prepare(write)
        assert books.ledger.look_up(request, made, SENT) is None
        books.fail("cut_after")
        with pytest.raises(OutcomeUnknown):
            books.ledger.send(request, f"key-{step}", made)
        found = books.ledger.look_up(request, made, SENT)
        assert found is not None
        done = books.ledger.send(request, f"key-{step}", made)
        assert (done.remote_id, found.documents) == (found.remote_id, done.documents)
        made[step] = done.remote_id
        promise = books.ledger.promised(request, "USD")
        assert promise.dated_on == DAY
        assert unlike(promise, done.documents, made, {}) == ()
    assert moved(books, till) == [(-70_00, ("re_3Q7kMabcd",))]
    if books.ledger.prepare(writes[0]).creates is DocumentKind.CREDIT_NOTE:
        (note,) = books.ledger.read(DocumentKind.CREDIT_NOTE, [made[1]]).values()
        assert isinstance(note, CreditNote)
        assert (note.total, note.tax) == (Money(70_00, "USD"), Money(4_80, "USD"))
        assert note.remaining == Money(0, "USD")
    for step in sorted(made, reverse=True):
        kind = books.ledger.prepare(writes[step - 1]).creates
        assert kind is not None
        back = books.ledger.prepare(DeleteDocument(kind, made[step], ""))
        books.ledger.send(back, f"back-{step}", {})
        assert books.ledger.look_up(back, {}, SENT) is not None
    assert moved(books, till) == []


def thirds(books: Books) -> list[SoldBack]:
    """A sale of 108.00, of which 8.00 are tax at 8 %, taken back in three parts of 36.00."""
    everything, is_american = books.everything(), books.ledger.capabilities.has_refund_receipts
    tax = next(one.remote_id for one in everything if isinstance(one, TaxCode) and one.rate == "8")
    item = min((one for one in everything if isinstance(one, Item)), key=lambda one: one.remote_id)
    price, code = (100_00, "TAX") if is_american else (108_00, tax)
    line = Line(Money(price, "USD"), "Hours", item.remote_id, tax_code_id=code, account="200")
    sold = Invoice(
        "i1", "0", "1042", "c1", DAY, DAY, Money(108_00, "USD"), Money(0, "USD"), tax=Money(8_00, "USD"),
        lines=(line,),
    )  # fmt: skip
    scheme = TaxScheme.DOCUMENT if is_american else TaxScheme.LINES
    sales = Sales(scheme=scheme, rates={tax: "8"}, tax_code_id=tax, items={item.remote_id: item})
    third = Money(36_00, "USD")
    made = (sold_back(sold, third, sales, [third] * before) for before in range(3))
    return [one for one in made if isinstance(one, SoldBack)]


def test_what_is_taken_back_of_a_sale_in_parts_bears_its_tax_and_no_cent_more(books: Books) -> None:
    """As the ledger reckons each: 2.67 three times would be a cent too much; the totals are the refunds."""
    (first, *_) = refund_writes(books, account(books, AccountRole.BANK, takes_payments=True).remote_id)
    assert isinstance(first, RefundSale | CreditSale)
    made = []
    for at, sale in enumerate(thirds(books)):
        request = books.ledger.prepare(replace(first, sale=sale, reference=f"cs-0a1b2c3d{at}"))
        done = books.ledger.send(request, f"key-{at}", {})
        assert unlike(books.ledger.promised(request, "USD"), done.documents, {}, {}) == ()
        made.append(done.remote_id)
    assert borne(books, made) == [Decimal("2.67"), Decimal("2.66"), Decimal("2.67")]


def borne(books: Books, made: list[str]) -> list[Decimal]:
    """The tax of credit notes or refund receipts, as the ledger itself shows it."""
    held: Any = books.sandbox.state()[books.ledger.service]
    if books.ledger.capabilities.has_refund_receipts:
        by_id = {f"refund-{one['Id']}": one["TxnTaxDetail"]["TotalTax"] for one in held["RefundReceipt"]}
        return [Decimal(str(by_id[one])) for one in made]
    notes = books.ledger.read(DocumentKind.CREDIT_NOTE, made)
    return [one.tax.decimal() for key in made if isinstance(one := notes[key], CreditNote) and one.tax]


def test_a_credit_note_that_waits_is_paid_back(books: Books) -> None:
    """By a payment on it, or by an entry that owes it anew and a payment of nothing over both."""
    till = account(books, AccountRole.BANK, takes_payments=True).remote_id
    waits = next(one for one in books.everything() if isinstance(one, CreditNote) and one.remaining.minor > 0)
    amount, about = waits.remaining, ("cs-0a1b2c3d4e", "Refund re_3Q7kMabcd")
    if books.ledger.capabilities.can_link_journal:
        owed = account(books, AccountRole.RECEIVABLE).remote_id
        entry = CreateJournal(DAY, amount, till, owed, waits.customer_id, *about, is_reversal=True)
        part = Allocation(DocumentKind.JOURNAL, created_by(1), amount)
        used = AllocateCredit(waits.remote_id, waits.customer_id, DAY, (part,), *about)
        writes: tuple[LedgerWrite, ...] = (entry, used)
    else:
        writes = (RefundCredit(waits.remote_id, waits.customer_id, DAY, amount, till, *about),)
    made: dict[int, str] = {}
    for step, write in enumerate(writes, start=1):
        request = books.ledger.prepare(write)
        done = books.ledger.send(request, f"key-{step}", made)
        made[step] = done.remote_id
        assert unlike(books.ledger.promised(request, "USD"), done.documents, made, {}) == ()
    (read,) = books.ledger.read(DocumentKind.CREDIT_NOTE, [waits.remote_id]).values()
    assert isinstance(read, CreditNote)
    assert read.remaining == Money(0, "USD")
    assert moved(books, till) == [(-amount.minor, ("re_3Q7kMabcd",))]


def test_a_refund_is_taken_off_the_deposit_of_its_payout(books: Books) -> None:
    """Where payments wait to be put into the bank, what was given back waits with them, as a whole."""
    if not books.ledger.capabilities.groups_deposits:
        return
    funds, bank = account(books, AccountRole.UNDEPOSITED), account(books, AccountRole.BANK)
    (refund,) = refund_writes(books, funds.remote_id)
    done = books.ledger.send(books.ledger.prepare(refund), "key-1", {})
    parts = (
        DepositPart(Money(-70_00, "USD"), refund_id=created_by(1)),
        DepositPart(Money(100_00, "USD"), account_id=funds.remote_id, description="Other"),
    )
    deposit = books.ledger.prepare(CreateDeposit(bank.remote_id, DAY, "USD", parts, "Stripe po_1Aqbj6x"))
    put = books.ledger.send(deposit, "key-2", {1: done.remote_id})
    (read,) = books.ledger.read(DocumentKind.DEPOSIT, [put.remote_id]).values()
    assert isinstance(read, Deposit)
    assert read.total == Money(30_00, "USD")
    assert (read.lines[0].source_kind, read.lines[0].source_id) == ("refund_receipt", done.remote_id)
