"""What the pane of drafts says about a draft: what it is, what it would write, how it is taken back."""

from app.domain.charges import PaymentLink
from app.domain.documents import Invoice
from app.domain.money import Money
from app.language import Words, figures, marked, tr
from app.propose.drafting.draft import DepositLink, Draft, DraftAction, DraftInvoice, Totals
from app.propose.proposal import Tier
from app.retelling import retold
from app.review.listing import DraftDetail
from app.screens.wording import Sum, day, figure_text, money_text, plural

SYSTEM = {"quickbooks": "QuickBooks", "xero": "Xero"}
_MOST_LINES = 6

_SOURCE = Words(
    {
        "estimate": marked("an accepted estimate"),
        "deal": marked("a won deal"),
        "order": marked("an order"),
        "agreement": marked("a recurring agreement"),
        "difference": marked("work that changed after it was billed"),
    }
)
_COUNTED = {"time": ("time entry", "time entries"), "booking": ("booking", "bookings")}

_UNDO = Words(
    {
        DraftAction.INVOICE: marked("Void the invoice; its work may be billed again"),
        DraftAction.CUSTOMER: marked("Make the customer inactive"),
        DraftAction.VOID: marked("A voided invoice stays void"),
        DraftAction.DEPOSIT: marked("Switch the link off; what was paid by it stays"),
        DraftAction.LINK: marked("Switch the link off; the letter that names it has been sent"),
        DraftAction.RECEIVED: marked("Delete the entry in the ledger; the money stays at Stripe"),
        DraftAction.SEND: marked("What was sent has been sent"),
        DraftAction.SWITCH_OFF: marked("A link that is off stays off"),
    }
)


def money_of(detail: DraftDetail) -> str:
    """An invoice's total as it was decided, what a link asks for, else what the list says."""
    draft, money = detail.draft, detail.proposal.money
    if draft is not None and draft.invoice is not None:
        money = draft.invoice.totals.total
    elif draft is not None and draft.send is not None:
        money = draft.send.total
    elif draft is not None and draft.action is DraftAction.LINK and draft.deposit is not None:
        money = draft.deposit.amount
    return figure_text(money)


def what(detail: DraftDetail) -> str:
    """What kind of draft it is, in a few words."""
    draft = detail.draft
    if draft is None:
        return tr("nothing to write yet")
    if draft.action is DraftAction.LINK and draft.deposit is not None:
        return tr("payment link for a letter, {number}").format(number=draft.deposit.number)
    if draft.deposit is not None:
        asked = tr("deposit by payment link for {what}").format(
            what=retold(draft.deposit.about) or draft.deposit.number
        )
        paid = detail.paid
        return asked if paid is None else asked + ", " + tr("{money} paid").format(money=money_text(paid))
    if draft.send is not None:
        return tr("invoice {number} to be sent by e-mail").format(number=draft.send.number).replace("  ", " ")
    if draft.received is not None:
        received = day(draft.received.received_on)
        return tr("{title}, received {day}").format(title=retold(draft.received.title), day=received)
    if draft.switch_off is not None:
        return tr("payment link to switch off, {number}").format(number=draft.switch_off.number)
    if draft.invoice is None:
        return tr("new customer") if draft.action is DraftAction.CUSTOMER else tr("invoice to void")
    return tr("invoice for {what}").format(what=_billed(detail.proposal.aspect, len(draft.sources)))


def _billed(aspect: str, count: int) -> str:
    if aspect in _COUNTED:
        return plural(count, *_COUNTED[aspect])
    return _SOURCE[aspect] if aspect in _SOURCE else plural(count, "piece of work", "pieces of work")


def writes(detail: DraftDetail, system: str) -> str:
    """What approving it would write, and where; nothing more where a link is there already."""
    if detail.link is not None and detail.proposal.tier is Tier.NONE:
        return tr("Nothing more: the link is at Stripe")
    draft = detail.draft
    if draft is None:
        return tr("Nothing.")
    ledger = SYSTEM.get(system, tr("the ledger"))
    if draft.customer is not None:
        parts = (draft.customer.name, draft.customer.email, draft.customer.phone, draft.customer.address)
        told = ", ".join(part for part in parts if part)
        return tr("1 customer in {ledger}: {told}").format(ledger=ledger, told=told)
    if draft.invoice is not None:
        return _invoice_writes(draft, draft.invoice.totals.total, ledger)
    return _other_writes(draft, ledger)


def _invoice_writes(draft: Draft, total: Money, ledger: str) -> str:
    said = tr("1 invoice of {money} in {ledger}").format(money=money_text(total), ledger=ledger)
    times = sum(bool(source.time_id) for source in draft.sources)
    if not times or ledger != SYSTEM["quickbooks"]:
        return said
    entries = plural(times, "time entry", "time entries")
    return tr("{said}, and marks {entries} billed").format(said=said, entries=entries)


def _other_writes(draft: Draft, ledger: str) -> str:
    if draft.void is not None:
        told = tr("Voids invoice {number} of {money} in {ledger}")
        return told.format(number=draft.void.number, money=money_text(draft.void.total), ledger=ledger)
    if draft.deposit is not None:
        told = tr("1 payment link of {money} at Stripe, for one payment by card")
        return told.format(money=money_text(draft.deposit.amount))
    if draft.received is not None:
        told = tr("{money} in {ledger} as received and owed, until the work is invoiced; it is no income yet")
        said = told.format(money=money_text(draft.received.amount), ledger=ledger)
        tax = draft.received.tax
        due = tr("{money} of it is tax, which falls due now").format(money=money_text(tax)) if tax else ""
        return f"{said}. {due}" if due else said
    if draft.send is not None:
        return tr("{ledger} e-mails the invoice to {to}").format(ledger=ledger, to=draft.send.to)
    return tr("Switches off {url}").format(url=draft.switch_off.url if draft.switch_off else "")


def undo(draft: Draft | None) -> str:
    """How it is taken back."""
    return _UNDO[draft.action] if draft is not None else ""


def total_rows(invoice: DraftInvoice, totals: Totals) -> list[tuple[str, Money, str]]:
    """The sums with their roles, the last one largest: what is still to be paid where a deposit came.

    Nothing but the subtotal is told where it is nothing.
    """
    taxed = tr("Tax, contained") if invoice.rules.is_inclusive else tr("Tax")
    is_paid = any(line.is_deposit for line in invoice.lines)
    more = [(tr("Discount"), -totals.discount, "muted"), (taxed, totals.tax, "muted")]
    return [
        (tr("Subtotal"), totals.subtotal, "muted"),
        *(one for one in more if one[1]),
        (tr("Balance due") if is_paid else tr("Total"), totals.total, "heading"),
    ]


def last_lines(invoice: Invoice | None) -> list[str | Sum]:
    """The last invoice in a few lines, for comparison; none for none."""
    if invoice is None:
        return []
    head = tr("Invoice {number} of {day}, {money}").format(
        number=invoice.number, day=day(invoice.issued_on), money=money_text(invoice.total)
    )
    lines = (
        Sum(figures(line.amount.grouped()), line.description.partition("\n")[0])
        for line in invoice.lines[:_MOST_LINES]
    )
    return [head, *lines, *more_lines(len(invoice.lines) - _MOST_LINES)]


def more_lines(count: int) -> tuple[str, ...]:
    """That there are more lines than are shown; nothing for none."""
    return (tr("… and {count} more").format(count=plural(count, "line")),) if count > 0 else ()


def link_message(link: PaymentLink, deposit: DepositLink) -> str:
    """A message to the customer, ready to be sent by a person."""
    amount = f"{deposit.amount.grouped()} {deposit.amount.currency}"
    until = f", until {day(deposit.until)}" if deposit.until else ""
    return (
        f"Hello {deposit.customer_name},\n\n"
        f"thank you for {deposit.about or f'accepting estimate {deposit.number}'}. "
        f"Please pay the deposit of {amount} here:\n"
        f"{link.url}\n\nThe link can be used once{until}."
    )
