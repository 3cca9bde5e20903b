"""A refund with its credit note: of the one invoice that its charge paid, in the invoice's own lines."""

from itertools import takewhile

from app.domain.charges import BalanceTransaction
from app.domain.documents import Allocation, CreditNote, DocumentKind, Invoice, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import SoldBack
from app.propose.reconciliation.books import Role
from app.propose.reconciliation.fix import Act, Part, Step
from app.propose.reconciliation.giving_back import sold_back
from app.propose.reconciliation.scene import WORDS, Draft, Scene, only_invoice


def given_back(scene: Scene, whole: Draft, move: BalanceTransaction, account: str) -> Draft:
    """The draft with the credit note and the refund from ``account``; as it was where there is none.

    What a person said in the settings stands where the invoice bears no tax. Why there is no credit note
    although an invoice was paid is a doubt.
    """
    payment = scene.payment(move)
    if payment is None or not scene.takes_back(move):
        return whole
    amount = -move.amount
    if payment.unapplied.minor > 0:
        why = f"{payment.unapplied.grouped()} of its payment is on no invoice; the refund may be of that"
        return replace(whole, doubts=(*whole.doubts, why))
    invoice = _invoice_of(scene, payment)
    if invoice is None and not payment.allocations:
        return whole
    if invoice is None:
        return replace(whole, doubts=(*whole.doubts, _of_several(payment)))
    if scene.ways.named.get(Role.REFUND) and not invoice.tax:
        return whole
    waiting = _waiting(scene, invoice, amount)
    if len(waiting) > 1:
        why = "More than one credit note of this amount waits for it; pay the right one back in the ledger"
        return replace(whole, blocked=why, is_yours=True)
    if waiting:
        (note,) = waiting
        if scene.waits(amount.currency):
            return replace(whole, blocked=_by_entry(note), is_yours=True)
        if not _names(note, invoice):
            why = f"credit note {note.number} does not name invoice {invoice.number}: it may be of another"
            whole = replace(whole, doubts=(*whole.doubts, why))
        return _paid_back(whole, note, payment, move, account)
    why = "it is in another currency"
    sold: SoldBack | str = why
    if amount.currency == invoice.total.currency:
        sold = sold_back(invoice, amount, scene.ways.sales, _earlier(scene, invoice, move))
    if isinstance(sold, str):
        why = f"no credit note of invoice {invoice.number} goes with it: {sold}"
        return replace(whole, doubts=(*whole.doubts, why))
    return _credited(whole, invoice, sold, payment, move, account)


def came_back(scene: Scene, move: BalanceTransaction) -> tuple[str, ...]:
    """What to look at where a refund failed that is booked already: the sale may be taken back with it."""
    why = "its refund is booked: void in the ledger the credit note or the receipt that went with it"
    return (why,) if scene.is_refund_booked(move.source_id) else ()


def _credited(
    whole: Draft, invoice: Invoice, sold: SoldBack, payment: Payment, move: BalanceTransaction, account: str
) -> Draft:
    step = _step(whole, move, account, payment, f"invoice {invoice.number}")
    part = Allocation(DocumentKind.INVOICE, invoice.remote_id, sold.total)
    reasons = [f"invoice {invoice.number} was paid by this charge: its lines are credited in the same parts"]
    if sold.tax:
        reasons.append(f"{sold.tax.grouped()} of it is tax")
    doubts = list(whole.doubts)
    if invoice.balance.minor > 0:
        doubts.append(f"the invoice has {invoice.balance.grouped()} open; the credit may be meant for that")
    return replace(
        whole,
        title=f"Credit note of invoice {invoice.number} with its refund",
        steps=(replace(step, customer_id=invoice.customer_id, sold=sold, allocations=(part,)),),
        reasons=(*whole.reasons, *reasons),
        doubts=tuple(doubts),
    )


def _paid_back(
    whole: Draft, note: CreditNote, payment: Payment, move: BalanceTransaction, account: str
) -> Draft:
    step = replace(
        _step(whole, move, account, payment, f"credit note {note.number}"),
        customer_id=note.customer_id,
        record_kind=DocumentKind.CREDIT_NOTE,
        record_id=note.remote_id,
    )
    reason = f"credit note {note.number} of this customer waits unused over the same amount"
    title = f"Refund of credit note {note.number}"
    return replace(whole, title=title, steps=(step,), reasons=(*whole.reasons, reason))


def _step(
    whole: Draft, move: BalanceTransaction, account: str, payment: Payment, of: str
) -> Step:  # fmt: skip
    text = f"{WORDS[Role.REFUND]} {move.source_id or move.remote_id}, {of}"
    paid = Part(payment.total, "", payment_id=payment.remote_id)
    return Step(Act.GIVE_BACK, whole.on, move.amount, text, account, parts=(paid,))


def _invoice_of(scene: Scene, payment: Payment) -> Invoice | None:
    """The one invoice that a payment paid; None where there is none, or more than one."""
    return scene.ways.sales.invoices.get(only_invoice(payment))


def _earlier(scene: Scene, invoice: Invoice, move: BalanceTransaction) -> list[Money]:
    """What was refunded of the invoice before, the oldest first."""
    refunds = scene.refunds.get(invoice.remote_id, ())
    before = takewhile(lambda one: one.remote_id != move.remote_id, refunds)
    return [-one.amount for one in before if one.amount.currency == invoice.total.currency]


def _of_several(payment: Payment) -> str:
    if len(payment.allocations) > 1:
        count = len(payment.allocations)
        return f"its payment is on {count} documents: no credit note goes with it, nor is any tax given back"
    return "its payment is on no invoice that is known here: no credit note goes with it"


def _by_entry(note: CreditNote) -> str:
    """What a person can do where payouts are deposits: those made here take up receipts, and no entries."""
    return (
        f"Credit note {note.number} waits for it, and no deposit made here takes up the entry that pays it"
        " back: delete the note in the ledger and sync, then the refund comes with a receipt of its own; or"
        " pay the note back there, and make its payout's deposit there, too"
    )


def _waiting(scene: Scene, invoice: Invoice, amount: Money) -> list[CreditNote]:
    """The customer's unused credit notes of just this amount; of several those that name the invoice."""
    own = scene.ways.sales.credits.get(invoice.customer_id, ())
    found = [one for one in own if one.remaining == amount]
    return [one for one in found if _names(one, invoice)] or found


def _names(note: CreditNote, invoice: Invoice) -> bool:
    return bool(invoice.number) and invoice.number in _said(note)


def _said(note: CreditNote) -> list[str]:
    return " ".join((note.note, *(line.description for line in note.lines))).split()
