"""What an approved fix would do: its writes, the balances it opens again, what it rests on, its undo."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.commit.fix_premises import FixBooks, credit_of, freed_by, premises, put_away, record_of
from app.commit.rows import Move, RowDraft
from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    DocumentKind,
    Payment,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import (
    AllocateCredit,
    BookMovement,
    CreateDeposit,
    CreateJournal,
    CreateOverpayment,
    CreatePayment,
    CreateTransfer,
    CreditSale,
    DeleteDocument,
    DepositPart,
    LedgerWrite,
    PostJournal,
    ReceiveInAdvance,
    RefundCredit,
    RefundSale,
    SetCustomerActive,
    TaxedPart,
    created_by,
    made_for,
)
from app.fix_errors import FixNotPossible
from app.propose.reconciliation.fix import Act, Fix, FixProposal, Part, Step

PROCESSOR = "Stripe"
"""Whom a ledger is told that wants to know with whom money moved."""


def fix_row(proposal_id: int, proposal: FixProposal, fix: Fix, books: FixBooks, reference: str) -> RowDraft:
    """The row of one fix; FixNotPossible when a record or an account is gone from the mirror.

    ``reference`` is unique for each time it is signed, so that an unknown outcome can be looked up.
    """
    writes: list[LedgerWrite] = []
    for step in fix.steps:
        writes += _writes(step, fix, books, reference, len(writes) + 1)
    removed = [step for step in fix.steps if step.act is Act.REMOVE]
    return RowDraft(
        proposal_id=proposal_id,
        title=title_of(proposal, fix),
        money=proposal.money,
        # Of what it touches the oldest: closed books let none of it be changed.
        dated_on=_dated_on(fix, books),
        tier=proposal.tier,
        writes=tuple(writes),
        undo=_undo_words(fix),
        moves=tuple(_moves(fix, books)),
        premises=tuple(dict.fromkeys(premises(proposal, fix, books))),
        is_undoable=not removed,
    )


def _dated_on(fix: Fix, books: FixBooks) -> date:
    """The oldest day that is written; what is of no day in the books is of today."""
    dates = [step.on for step in fix.steps if step.act is not Act.PUT_AWAY]
    return min(dates, default=books.today)


def title_of(proposal: FixProposal, fix: Fix) -> str:
    """``Stripe fee against Card fees: -3.20 USD, J. Marsh``."""
    if not proposal.money:
        return fix.title
    who = f", {proposal.party}" if proposal.party else ""
    return f"{fix.title}: {proposal.money.grouped()} {proposal.money.currency}{who}"


def _writes(step: Step, fix: Fix, books: FixBooks, reference: str, number: int) -> tuple[LedgerWrite, ...]:
    """What a step writes, the first of it being the row's write ``number``."""
    if step.act is Act.GIVE_BACK:
        return _refund(step, books, reference, number)
    return (_write(step, fix, books, reference),)


def _refund(step: Step, books: FixBooks, reference: str, number: int) -> tuple[LedgerWrite, ...]:
    """The credit note and the money that leaves for it, in the ledger's own way."""
    amount, about = -step.amount, (reference, step.text)
    if step.sold is None:
        note = credit_of(step, books)
        if not books.links_journals:
            paid = RefundCredit(note.remote_id, step.customer_id, step.on, amount, step.account_id, *about)
            return (paid,)
        # An entry owes the customer's money anew, and the credit is used on that (wire/quickbooks.md 3.4).
        entry = CreateJournal(
            step.on, amount, step.account_id, books.receivable_id, step.customer_id, *about, is_reversal=True
        )
        used = (Allocation(DocumentKind.JOURNAL, created_by(number), amount),)
        return (entry, AllocateCredit(note.remote_id, step.customer_id, step.on, used, *about))
    if books.refunds_in_one:
        return (RefundSale(step.customer_id, step.on, step.sold, step.account_id, *about),)
    credit = CreditSale(step.customer_id, step.on, step.sold, *about)
    back = RefundCredit(created_by(number), step.customer_id, step.on, amount, step.account_id, *about)
    return (credit, back)


def _write(step: Step, fix: Fix, books: FixBooks, reference: str) -> LedgerWrite:
    if step.act in _ENTRIES and books.home not in {"", step.amount.currency}:
        # Without a rate it would be taken for money at home, one to one.
        raise FixNotPossible(
            f"An entry in {step.amount.currency} needs a rate, which is not known here",
            remedy="Enter it in the ledger, with the rate of its day.",
        )
    match step.act:
        case Act.BOOK:
            return _movement(step, books, reference)
        case Act.TRANSFER if books.has_transfers:
            return _transfer(step, reference)
        case Act.TRANSFER if step.amount.minor > 0:
            part = DepositPart(step.amount, account_id=step.against_id, description=step.text)
            return _deposit(step, (part,), reference)
        case Act.TRANSFER:
            return _movement(step, books, reference)
        case Act.DEPOSIT:
            return _deposit(step, tuple(_part(part, books) for part in step.parts), reference)
        case Act.REMOVE:
            return _deletion(step, books)
        case Act.POST:
            return _posting(step, books, reference)
        case Act.RECEIVE:
            return _receipt(step, fix, books, reference)
        case Act.PUT_AWAY:
            customer = put_away(step, books)
            return SetCustomerActive(
                customer.remote_id, customer.version, is_active=False, name=customer.name
            )
    raise FixNotPossible(f"Nothing writes “{step.act}” yet")


def _movement(step: Step, books: FixBooks, reference: str) -> BookMovement | ReceiveInAdvance:
    against = books.accounts.get(step.against_id)
    if against is None:
        raise FixNotPossible("The account it would be booked against is gone from the ledger")
    if step.taxed:
        return _of_deposit(step, against, books, reference)
    return BookMovement(
        account_id=step.account_id,
        against_id=step.against_id,
        booked_on=step.on,
        amount=step.amount,
        reference=reference,
        note=step.text,
        party=PROCESSOR,
        against_code=against.code,
    )


def _of_deposit(step: Step, liability: Account, books: FixBooks, reference: str) -> ReceiveInAdvance:
    """What is given back of a deposit, or comes again, with the tax that was booked with it."""
    if not step.item_id or not step.customer_id:
        raise FixNotPossible(
            "The customer or the item of the deposit is gone from the ledger",
            remedy="Book its refund there, with the deposit's tax code.",
        )
    sign = 1 if step.amount.minor > 0 else -1
    parts = tuple(
        TaxedPart(Money(sign * one.amount.minor, one.amount.currency),
                  Money(sign * one.tax.minor, one.tax.currency), one.tax_code_id)
        for one in step.taxed
    )  # fmt: skip
    return ReceiveInAdvance(
        customer_id=step.customer_id,
        received_on=step.on,
        amount=step.amount,
        account_id=step.account_id,
        liability_account_id=step.against_id,
        liability_code=liability.code,
        reference=reference,
        note=f"{step.text} {reference}",
        item_id=step.item_id,
        scheme=books.scheme,
        parts=parts,
    )


def _transfer(step: Step, reference: str) -> CreateTransfer:
    """One record of the ledger's own; a payout that came back goes the other way."""
    ends = (step.against_id, step.account_id)
    source, target = ends if step.amount.minor > 0 else ends[::-1]
    return CreateTransfer(source, target, step.on, abs(step.amount), reference, step.text)


def _posting(step: Step, books: FixBooks, reference: str) -> PostJournal:
    if not books.takes_journals:
        raise FixNotPossible("The ledger takes no journal entries", remedy="Book it there by hand.")
    sides = (step.account_id, step.against_id)
    if any(account not in books.accounts for account in sides):
        raise FixNotPossible("An account of the entry is gone from the ledger")
    debit, credit = sides if step.amount.minor > 0 else reversed(sides)
    return PostJournal(step.on, abs(step.amount), debit, credit, reference, step.text)


def _deposit(step: Step, parts: tuple[DepositPart, ...], reference: str) -> CreateDeposit:
    note = f"{step.text} {reference}"
    return CreateDeposit(step.account_id, step.on, step.amount.currency, parts, note)


def _part(part: Part, books: FixBooks) -> DepositPart:
    if not part.charge_id and not part.refund_id:
        return DepositPart(part.amount, account_id=part.account_id, description=part.text)
    if part.payment_id:
        return DepositPart(part.amount, payment_id=part.payment_id)
    if part.refund_id:
        return DepositPart(part.amount, refund_id=part.refund_id)
    maker = books.makers.get(part.charge_id)
    if maker is None:
        payer = part.text or "an unnamed payer"
        raise FixNotPossible(
            f"The charge of {part.amount.grouped()} from {payer} is not in the ledger",
            remedy="Approve it in Payment matches; both go out in one batch.",
        )
    return DepositPart(part.amount, payment_id=made_for(maker))


def _deletion(step: Step, books: FixBooks) -> DeleteDocument:
    record = record_of(step, books)
    assert step.record_kind is not None, "a removal names its record"
    whole = DeleteDocument(step.record_kind, record.remote_id, record.version)
    if isinstance(record, Payment):
        return replace(whole, form=record.form, batch_id=record.batch_id)
    return whole


def _receipt(step: Step, fix: Fix, books: FixBooks, reference: str) -> LedgerWrite:
    """A payment entered again, on the invoices that it was on; of more they take what they have open."""
    account = books.accounts.get(step.account_id)
    if account is None:
        raise FixNotPossible("The account that the money lies on is gone from the ledger")
    # The ledger's own place for money that waits is named by naming none.
    waits = account.role is AccountRole.UNDEPOSITED and books.keeps_rest
    applied = _applied(step, fix, books)
    rest = step.amount.minor - sum(one.amount.minor for one in applied)
    if rest and not books.keeps_rest:
        if applied:
            raise FixNotPossible("More was received than its invoices can take; enter it in the ledger")
        return CreateOverpayment(
            step.customer_id, step.on, step.amount, reference, step.text, step.account_id
        )
    into = None if waits else step.account_id
    return CreatePayment(
        step.customer_id, step.on, step.amount, applied, step.text, f"{step.text} {reference}", into
    )


def _applied(step: Step, fix: Fix, books: FixBooks) -> tuple[Allocation, ...]:
    freed = freed_by(fix, books)
    left = step.amount.minor - sum(one.amount.minor for one in step.allocations)
    applied = []
    for one in step.allocations:
        invoice = books.invoices.get(one.target_id)
        room = invoice.balance.minor + freed.get(one.target_id, 0) - one.amount.minor if invoice else 0
        more = max(0, min(left, room))
        left -= more
        applied.append(replace(one, amount=Money(one.amount.minor + more, one.amount.currency)))
    return tuple(applied)


def _moves(fix: Fix, books: FixBooks) -> Iterator[Move]:
    """What the fix as a whole does to each invoice: open again, or paid by what is entered instead."""
    for step in (step for step in fix.steps if step.act is Act.GIVE_BACK and step.sold is None):
        note = credit_of(step, books)
        label = f"Credit note {note.number}"
        yield Move(DocumentKind.CREDIT_NOTE, note.remote_id, label, note.remaining, -step.amount)
    taken = {key: -minor for key, minor in freed_by(fix, books).items()}
    for step in (step for step in fix.steps if step.act is Act.RECEIVE):
        for one in _applied(step, fix, books):
            taken[one.target_id] = taken.get(one.target_id, 0) + one.amount.minor
    for key, minor in taken.items():
        invoice = books.invoices.get(key)
        if invoice is not None and minor:
            money = Money(minor, invoice.balance.currency)
            yield Move(DocumentKind.INVOICE, key, f"Invoice {invoice.number}", invoice.balance, money)


_ENTRIES = frozenset({Act.BOOK, Act.TRANSFER, Act.DEPOSIT, Act.POST})

_BACK = {
    Act.BOOK: "deletes the entry",
    Act.POST: "deletes the entry; once its period is closed, reverses it by another in the open one",
    Act.TRANSFER: "deletes the transfer",
    Act.RECEIVE: "deletes the payment",
    Act.PUT_AWAY: "makes the customer active again",
    Act.GIVE_BACK: "takes the refund back and voids or deletes the credit note that was made for it",
    Act.DEPOSIT: "deletes the deposit; its payments wait in Undeposited Funds again",
}


def _undo_words(fix: Fix) -> str:
    gone = [step for step in fix.steps if step.act is Act.REMOVE]
    if gone:
        what = " and ".join(_told(step) for step in gone)
        return f"what is deleted stays deleted; enter it again by hand: {what}"
    return ", and ".join(dict.fromkeys(_BACK[step.act] for step in fix.steps))


def _told(step: Step) -> str:
    kind = str(step.record_kind).replace("_", " ")
    return f"{kind} {step.record_id} of {step.on} over {_money(step.amount)}"


def _money(amount: Money) -> str:
    return f"{amount.grouped()} {amount.currency}"


def touched(fixes: Sequence[Fix]) -> Iterator[tuple[DocumentKind, str]]:
    """The records that fixes name, for reading them in one go."""
    for step in (step for fix in fixes for step in fix.steps):
        if step.act is Act.PUT_AWAY:
            yield DocumentKind.CUSTOMER, step.customer_id
        if step.record_kind is not None:
            yield step.record_kind, step.record_id
        for part in (part for part in step.parts if part.payment_id):
            # A customer's payment, or a receipt, which is kept among the deposits.
            yield from ((DocumentKind.PAYMENT, part.payment_id), (DocumentKind.DEPOSIT, part.payment_id))
        refunds = (part.refund_id for part in step.parts if part.refund_id and part.refund_id[0] != "@")
        yield from ((DocumentKind.DEPOSIT, one) for one in refunds)
