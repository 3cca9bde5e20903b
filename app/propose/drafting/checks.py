"""What is looked at before a draft can be ready, each with its outcome in words."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct

from app.domain.documents import Customer, EstimateStatus, InvoiceStatus, TaxScheme
from app.domain.money import Money
from app.domain.work import WorkItem, WorkKind
from app.propose.drafting.billing import Billing, told_in_advance
from app.propose.drafting.customers import Found
from app.propose.drafting.deposits import DepositState, document_of
from app.propose.drafting.draft import Check, CheckCode, DraftInvoice, DraftLine
from app.propose.drafting.history import Habits
from app.propose.drafting.snapshot import DraftSnapshot
from app.propose.drafting.totals import EXEMPT, TAXABLE

_PRICE_OFF = Decimal("0.25")
"""How far a price may lie from what this customer usually pays."""
_LIST_OFF = Decimal("0.5")
"""How far from the item's list price, where the customer has no habit."""
_TIMES_MORE = 4
"""How many times the largest quantity until now is unusual."""
_HOURS_A_DAY = 16
_DISCOUNT = Decimal("0.15")
"""A discount that needs no look, where the customer never had one."""
_HOLD = ("on hold", "credit hold", "account hold", "do not bill")


class Bill(Struct, frozen=True):
    """A draft with all that its checks look at."""

    invoice: DraftInvoice
    found: Found
    work: Sequence[WorkItem]
    habits: Habits
    snapshot: DraftSnapshot
    billing: Billing

    @property
    def customer(self) -> Customer | None:
        """The ledger's customer, None for a new one."""
        return self.found.customer

    @property
    def customer_id(self) -> str:
        """Its id, empty for a new one."""
        return self.customer.remote_id if self.customer else ""

    @property
    def lines(self) -> tuple[DraftLine, ...]:
        """The lines of work, without the deposit."""
        return tuple(line for line in self.invoice.lines if not line.is_deposit)


def check(bill: Bill) -> tuple[Check, ...]:
    """Every check that says something about this draft, met or not."""
    outcomes = ((code, look(bill)) for code, look in _LOOKS.items())
    return tuple(
        Check(code, not outcome, outcome or _MET[code]) for code, outcome in outcomes if outcome is not None
    )


def _customer(bill: Bill) -> str | None:
    if bill.customer is not None and not bill.customer.is_active:
        return f"{bill.customer.name} is inactive in the ledger"
    return bill.found.doubt


def _price(bill: Bill) -> str | None:
    for line in bill.lines:
        if not line.unit_price:
            return f"“{_short(line)}” has no price"
        price, usual = Decimal(line.unit_price), bill.habits.usual_price(line.item_id or "")
        off, what = _PRICE_OFF, "this customer usually pays"
        if usual is None:
            usual, off, what = _list_price(bill, line), _LIST_OFF, "the item costs"
        if usual and not _is_agreed(line) and abs(price - usual) > usual * off:
            return f"“{_short(line)}” at {price} where {what} {usual}"
        if line.item_id is None and line.account_id is None:
            return f"“{_short(line)}” names no item that the ledger has"
    return ""


def _is_agreed(line: DraftLine) -> bool:
    """The customer has accepted this very price."""
    return all(source.subject.partition(":")[0] in _AGREED for source in line.sources)


_AGREED = frozenset({WorkKind.ESTIMATE, WorkKind.DEAL, WorkKind.AGREEMENT})


def _list_price(bill: Bill, line: DraftLine) -> Decimal | None:
    item = bill.billing.items.get(line.item_id or "")
    return Decimal(item.unit_price) if item is not None and item.unit_price else None


def _quantity(bill: Bill) -> str | None:
    by_place = {one.subject: one for one in bill.work}
    for line in bill.lines:
        quantity = Decimal(line.quantity or "0")
        is_time = any(s.subject.startswith(f"{WorkKind.TIME}:") for s in line.sources)
        if quantity <= 0 and (is_time or line.amount.minor >= 0):
            return f"“{_short(line)}” has a quantity of {quantity}"
        hours = [by_place[s.subject] for s in line.sources if s.subject in by_place]
        too_long = next((one for one in hours if _is_too_long(one)), None)
        if too_long is not None:
            return f"{too_long.quantity} hours on one day ({too_long.place or too_long.served_on})"
        most = bill.habits.most(line.item_id or "")
        if most is not None and len(line.sources) == 1 and quantity > most * _TIMES_MORE:
            return f"“{_short(line)}”: {quantity} where {most} was the most until now"
    return ""


def _is_too_long(work: WorkItem) -> bool:
    try:
        return work.kind is WorkKind.TIME and Decimal(work.quantity or "0") > _HOURS_A_DAY
    except ArithmeticError:
        return True


def _discount(bill: Bill) -> str | None:
    allowed = max(_DISCOUNT, bill.habits.discount + Decimal("0.02"))
    for line in bill.lines:
        share = Decimal(line.discount or "0")
        if share > allowed or share < 0:
            had = _percent(bill.habits.discount)
            return f"“{_short(line)}” is {_percent(share)} off; this customer had {had}"
    return ""


def _tax(bill: Bill) -> str | None:
    scheme = bill.snapshot.tax.scheme
    if scheme is TaxScheme.NONE:
        return None
    for line in bill.lines:
        wrong = _american(bill, line) if scheme in _AMERICAN else _coded(bill, line)
        usual = bill.habits.usual_code(line.item_id or "")
        if not wrong and usual is not None and line.tax_code_id != usual:
            wrong = f"bears {_code(bill, line.tax_code_id)}, this customer's were {_code(bill, usual)}"
        if wrong:
            return f"“{_short(line)}” {wrong}"
    return ""


_AMERICAN = frozenset({TaxScheme.DOCUMENT, TaxScheme.AUTOMATED})


def _american(bill: Bill, line: DraftLine) -> str:
    if line.tax_code_id not in {TAXABLE, EXEMPT}:
        return "says nothing about tax"
    rate = bill.billing.rates.get(bill.invoice.rules.group_id or "")
    if line.tax_code_id == TAXABLE and not rate:
        return "is taxable, but the ledger has no rate for it"
    return ""


def _coded(bill: Bill, line: DraftLine) -> str:
    code = bill.billing.codes.get(line.tax_code_id or "")
    if code is None:
        return "has no tax code"
    if not code.is_active:
        return f"bears {code.name}, which is not in use any more"
    if bill.customer is not None and not bill.customer.is_taxable and code.is_taxable:
        return f"bears {code.name}, but the customer is exempt"
    return ""


def _code(bill: Bill, code: str | None) -> str:
    known = bill.billing.codes.get(code or "")
    return known.name if known else code or "none"


def _tracking(bill: Bill) -> str | None:
    lines = [line for line in bill.lines if line.tracking]
    for line in lines:
        refused = bill.snapshot.tracking.refused(line.tracking)
        if refused is not None:
            category, name, is_known = refused
            if is_known:
                return f"“{_short(line)}”: {category} “{name}” is not in use any more"
            return f"“{_short(line)}”: the ledger has no {category} “{name}”"
    return "" if lines else None


def _told_twice(bill: Bill) -> str:
    """A piece of work that another source tells of, too, on this draft or on an invoice that stands."""
    own = {one.remote_id for one in bill.habits.invoices}
    seen: dict[tuple[date, Money | None], list[WorkItem]] = defaultdict(list)
    for source in bill.invoice.sources:
        work, key = bill.billing.work.get(source.subject), (source.served_on, source.amount)
        if work is None or not source.amount:
            continue
        before = (bill.billing.work.get(one.source.subject) for one in bill.billing.billed.get(key, ())
                  if one.invoice_id in own)  # fmt: skip
        if any(one is not None and _is_twin(one, work) for one in (*seen[key], *before)):
            return (
                f"two sources tell of “{work.description or work.kind}” on {source.served_on}: bill it once"
            )
        seen[key].append(work)
    return ""


def _is_twin(one: WorkItem, other: WorkItem) -> bool:
    """Whether two sources may tell of one piece of work: nothing that both of them say differs."""
    told = ((one.worker, other.worker), (one.starts_at, other.starts_at), (one.group_id, other.group_id))
    is_alike = all(not here or not there or here == there for here, there in told)
    return is_alike and one.kind is other.kind and one.origin != other.origin


def _duplicate(bill: Bill) -> str | None:
    if twice := _told_twice(bill):
        return twice
    total = bill.invoice.totals.total
    served = [one.served_on for one in bill.work] or [bill.invoice.issued_on]
    for invoice in bill.habits.invoices:
        if invoice.total == total and invoice.issued_on >= min(served) and invoice.status not in _UNDONE:
            return f"Invoice {invoice.number} of {invoice.issued_on} is over the same {total.grouped()}"
    own = {source.estimate_id for source in bill.invoice.sources}
    since = min(served) - timedelta(days=60)
    for estimate in bill.snapshot.estimates:
        if (
            estimate.customer_id == bill.customer_id
            and estimate.remote_id not in own
            and estimate.status is EstimateStatus.ACCEPTED
            and estimate.total in {total, bill.invoice.totals.subtotal}
            and estimate.issued_on >= since
        ):
            return f"Estimate {estimate.number} is accepted over the same {total.grouped()}"
    return ""


_UNDONE = frozenset({InvoiceStatus.VOIDED})


def _credit_limit(bill: Bill) -> str | None:
    limit = bill.snapshot.rules.credit_limits.get(bill.customer_id)
    if limit is None:
        return None
    total = bill.invoice.totals.total
    owed = bill.snapshot.open_minor.get(bill.customer_id, 0) + total.minor
    if owed <= limit:
        return ""
    money, most = Money(owed, total.currency), Money(limit, total.currency)
    return f"it would owe {money.grouped()}, the limit is {most.grouped()}"


def _hold(bill: Bill) -> str | None:
    if bill.customer_id in bill.snapshot.rules.on_hold:
        return f"{bill.invoice.customer_name} is on hold"
    notes = bill.customer.notes.casefold() if bill.customer else ""
    word = next((word for word in _HOLD if word in notes), "")
    return f"the customer's notes say “{word}”" if word else ""


def _purchase_order(bill: Bill) -> str | None:
    habits, wanted = bill.habits, bill.customer_id in bill.snapshot.rules.needs_purchase_order
    always = len(habits.invoices) >= 3 and habits.orders == len(habits.invoices)
    if not (wanted or always):
        return None
    if bill.invoice.purchase_order:
        return ""
    return "this customer needs a purchase order number" if wanted else (
        "every invoice to this customer had a purchase order number until now"
    )  # fmt: skip


def _address(bill: Bill) -> str | None:
    who = bill.customer or bill.found.new
    if who is None:
        return None
    return "" if who.email or who.address else "there is neither an e-mail nor a postal address"


def _closed(bill: Bill) -> str | None:
    closed = bill.snapshot.preferences.books_closed_on
    if closed is None:
        return None
    is_closed = bill.invoice.issued_on <= closed
    return f"its date {bill.invoice.issued_on} is in a closed period (to {closed})" if is_closed else ""


def _threshold(bill: Bill) -> str | None:
    most, total = bill.snapshot.rules.threshold_minor, bill.invoice.totals.total
    if total.minor <= 0:
        return f"the total is {total.grouped()}"
    if most is None or total.currency != bill.snapshot.preferences.home_currency:
        return None
    over = total.minor > most
    return f"{total.grouped()} is over {Money(most, total.currency).grouped()}" if over else ""


def _currency(bill: Bill) -> str | None:
    told = {one.currency for one in bill.work if one.currency}
    own = bill.customer.currency if bill.customer else bill.invoice.currency
    other = sorted(told - {own})
    return f"the work is priced in {', '.join(other)}, the customer's currency is {own}" if other else ""


def _deposit(bill: Bill) -> str | None:
    line = next((one for one in bill.invoice.lines if one.is_deposit), None)
    if line is not None and line.item_id is None and line.account_id is None:
        return f"{abs(line.amount).grouped()} was paid in advance: name the item or account of deposits"
    if any(one.charge_id and one.item_id is None for one in bill.invoice.lines):
        return "no item is sold into the account that its deposit lies on"
    documents = {document_of(one) for one in bill.work}
    states = [bill.snapshot.deposits[one] for one in documents if one in bill.snapshot.deposits]
    waiting = next(
        (state for state in states if state.paid is None and state.link and state.link.is_active), None
    )
    if waiting is not None:
        return "its deposit is asked for and not paid yet"
    if any(len(state.payments) > 1 for state in states):
        return "its deposit was paid more than once: give one back"
    if any(one.is_disputed for state in states for one in state.payments):
        return "its deposit is or was disputed: what is withdrawn is not taken off"
    return (
        _not_taken(bill, states)
        or _told_too(bill)
        or _taxed_ahead(bill)
        or ("" if line is not None or states else None)
    )


def _not_taken(bill: Bill, states: Iterable[DepositState]) -> str:
    """Why a deposit that came by a link and is to be taken off is not."""
    for paid in (one.payments[0] for one in states if one.is_advance and one.payments):
        if not paid.charge_id:
            return "its deposit was paid, and its charge was not read yet: sync"
        if paid.amount.currency != bill.invoice.currency:
            return f"its deposit came in {paid.amount.currency}: it is not taken off"
    return ""


def _told_too(bill: Bill) -> str:
    """A deposit that the source tells of although there is a link for it: it may be the same, or gone."""
    for one in bill.work:
        told = told_in_advance(one, bill.invoice.currency)
        state = bill.snapshot.deposits.get(document_of(one))
        if told and state is not None:
            if state.paid is None:
                return (
                    f"its source tells of a deposit of {told.grouped()}; by its link none came, or went back"
                )
            return f"its source tells of a deposit of {told.grouped()}; what came by its link is taken off"
    return ""


def _taxed_ahead(bill: Bill) -> str:
    """The tax of a deposit that only its source tells of: how the ledger has it is not known here."""
    told = [one.settles for one in bill.invoice.lines if one.settles is not None and not one.charge_id]
    tax = sum(one.tax.minor for one in told)
    if not tax:
        return ""
    words = Money(tax, bill.invoice.currency).grouped()
    return f"{words} of its deposit is tax that fell due when it came; see that the ledger has it so"


_LOOKS: dict[CheckCode, Callable[[Bill], str | None]] = {
    CheckCode.CUSTOMER: _customer,
    CheckCode.PRICE: _price,
    CheckCode.QUANTITY: _quantity,
    CheckCode.DISCOUNT: _discount,
    CheckCode.TAX: _tax,
    CheckCode.TRACKING: _tracking,
    CheckCode.DUPLICATE: _duplicate,
    CheckCode.CREDIT_LIMIT: _credit_limit,
    CheckCode.HOLD: _hold,
    CheckCode.PURCHASE_ORDER: _purchase_order,
    CheckCode.ADDRESS: _address,
    CheckCode.CLOSED_PERIOD: _closed,
    CheckCode.THRESHOLD: _threshold,
    CheckCode.CURRENCY: _currency,
    CheckCode.DEPOSIT: _deposit,
}
"""Each look answers with what is wrong, nothing when all is well, or None when it does not apply."""

_MET = {
    CheckCode.CUSTOMER: "the customer is known",
    CheckCode.PRICE: "the prices are as usual",
    CheckCode.QUANTITY: "the quantities are as usual",
    CheckCode.DISCOUNT: "no unusual discount",
    CheckCode.TAX: "the tax is the customer's",
    CheckCode.TRACKING: "what tells its lines apart is in use",
    CheckCode.DUPLICATE: "nothing like it was invoiced",
    CheckCode.CREDIT_LIMIT: "within the credit limit",
    CheckCode.HOLD: "the customer is not on hold",
    CheckCode.PURCHASE_ORDER: "the purchase order is named",
    CheckCode.ADDRESS: "there is an address to send it to",
    CheckCode.CLOSED_PERIOD: "the period is open",
    CheckCode.THRESHOLD: "not above the amount to look at",
    CheckCode.CURRENCY: "one currency",
    CheckCode.DEPOSIT: "the deposit is there",
    CheckCode.ACCOUNT: "the account is there",
    CheckCode.SENDING: "it may be sent",
}


def unmet(checks: Iterable[Check]) -> str:
    """What is wrong, as one text."""
    return "; ".join(check.text for check in checks if not check.is_met)


def _short(line: DraftLine) -> str:
    return line.description if len(line.description) <= 40 else line.description[:39] + "…"


def _percent(share: Decimal) -> str:
    return f"{(share * 100).quantize(Decimal('0.1')).normalize():f} %"
