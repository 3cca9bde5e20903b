"""From pieces of work to the lines, dates and totals of an invoice."""

import calendar
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from app.domain.documents import Customer, Item, TaxScheme, Term
from app.domain.money import Money, parse, zero
from app.domain.record import replace
from app.domain.work import WorkItem, WorkKind
from app.domain.writes import TaxedPart
from app.propose.drafting.deposit_tax import Reckoning, after_refunds, exactly, parts_of
from app.propose.drafting.deposits import Paid, document_of
from app.propose.drafting.draft import DraftLine, Source, TaxRules
from app.propose.drafting.ledger_work import LEDGER
from app.propose.drafting.snapshot import Billed, DraftSnapshot
from app.propose.drafting.totals import EXEMPT, TAXABLE, priced, tally, text_of

_DEFAULT_DAYS = 30
"""QuickBooks' own when there are no terms (wire/quickbooks.md 3.3)."""
_TOLD = "Deposit received"
_TEXT = 4_000
"""What a line's description may hold in either ledger."""


class Billing:
    """Turns work into lines for one run. Items are found by id, else by name or code."""

    def __init__(self, snapshot: DraftSnapshot) -> None:
        self._snapshot = snapshot
        self.items = {one.remote_id: one for one in snapshot.items}
        named = [(text.casefold(), one) for one in snapshot.items for text in (one.name, one.code) if text]
        self._by_name = dict(reversed(named))
        self._terms = {one.remote_id: one for one in snapshot.terms}
        self.codes = {one.remote_id: one for one in snapshot.tax_codes}
        self.rates: dict[str, str] = {one.remote_id: one.rate for one in snapshot.tax_codes}
        self._code_names = {one.name.casefold(): one.remote_id for one in snapshot.tax_codes}
        self._usual = _usual_codes(snapshot)
        self._taken: set[str] = set()
        self.work = {one.subject: one for one in snapshot.work}
        self.billed: dict[tuple[date, Money | None], list[Billed]] = defaultdict(list)
        """What was billed, by day of service and sum."""
        for one in snapshot.billed:
            self.billed[one.source.served_on, one.source.amount].append(one)
        self.reckoning = Reckoning(snapshot.tax.scheme, self.rates, self.zero_code())

    def item_of(self, work: WorkItem) -> Item | None:
        """The item the work is sold as; None when the ledger has none of that name."""
        hint = work.item_hint.strip()
        found = self.items.get(hint) or self._by_name.get(hint.casefold())
        if found is None and (not hint or work.origin == LEDGER):
            found = self.items.get(self._snapshot.rules.default_item_id or "")
        return found

    def line_of(self, work: WorkItem, customer: Customer | None, currency: str) -> DraftLine:
        """One line; what can't be read as a number is left at nothing, and the checks say so."""
        item = self.item_of(work)
        line = DraftLine(
            description=_wording(work, item, customer.name if customer else ""),
            quantity=_number(work.quantity) or "0",
            unit_price=_number(work.unit_price) or (item.unit_price if item else "") or "",
            amount=zero(currency),
            item_id=item.remote_id if item else None,
            account_id=None if item else self._snapshot.rules.income_account_id,
            tax_code_id=self.tax_code(work, item, customer),
            discount=_number(work.discount),
            project=work.project,
            sources=(source_of(work),),
        )
        line = priced(line, self._snapshot.tax)
        (source,) = line.sources
        return replace(line, sources=(replace(source, amount=line.amount),))

    def tax_code(self, work: WorkItem, item: Item | None, customer: Customer | None) -> str | None:
        """The code a line bears: never a rate of ours, always one of the ledger's.

        An exempt customer's before all; then what the source says, the customer's record, what this customer
        was charged until now, the item's, the company's.
        """
        scheme = self._snapshot.tax.scheme
        if scheme is TaxScheme.NONE:
            return None
        if scheme in {TaxScheme.DOCUMENT, TaxScheme.AUTOMATED}:
            return _american(work, item, customer)
        if customer is not None and not customer.is_taxable:
            return self.zero_code() or customer.tax_code_id
        hinted = (
            work.tax_hint if work.tax_hint in self.codes else self._code_names.get(work.tax_hint.casefold())
        )
        of_customer = customer.tax_code_id if customer else None
        usual = self._usual.get(customer.remote_id if customer else "")
        own = item.tax_code_id if item else None
        return hinted or of_customer or usual or own or self._snapshot.preferences.tax_code_id

    def zero_code(self) -> str | None:
        """The code of what bears no tax."""
        none = (one for one in self._snapshot.tax_codes if one.is_active and not one.is_taxable)
        return min((one.remote_id for one in none), default=None)

    def told_deposits(
        self, work: Sequence[WorkItem], lines: Sequence[DraftLine], currency: str
    ) -> tuple[DraftLine, ...]:
        """What was paid in advance as the work's own source tells it, taken off. ``lines`` are the work's.

        Not where a link of ours was paid: its source tells of that, too. Where the tax of a deposit falls due
        when it comes, this one's did, by the tax codes of what it is for: it is taken off with that tax.
        """
        taken: list[DraftLine] = []
        for one in work:
            if told := self.told_deposit(one, currency):
                weights = self._weights(one, zip(work, lines, strict=True))
                parts = parts_of(told, weights, self.reckoning) if self._snapshot.rules.taxes_deposits else ()
                off = self._settled(parts, _TOLD) if parts else [self._taken_off(told, _TOLD)]
                taken += (replace(line, told_by=one.subject) for line in off)
        return tuple(taken)

    def told_deposit(self, work: WorkItem, currency: str) -> Money:
        """What its own source says was paid in advance for it; nothing where a link of ours was paid."""
        state = self._snapshot.deposits.get(document_of(work))
        told = told_in_advance(work, currency)
        return zero(currency) if state is not None and state.payments else told

    def _weights(
        self, work: WorkItem, every: Iterable[tuple[WorkItem, DraftLine]]
    ) -> Mapping[str | None, int]:
        """What the deposit of a piece of work is for, tax included: all of its order, else it alone."""
        order = (work.origin, work.group_id)
        found: dict[str | None, int] = defaultdict(int)
        for one, line in every:
            if one is work or (work.group_id and (one.origin, one.group_id) == order):
                held = tally([line], self._snapshot.tax, self.rates, line.amount.currency)
                found[line.tax_code_id] += held.total.minor
        return found

    def _taken_off(
        self, paid: Money, words: str, charge_id: str = "", settles: TaxedPart | None = None
    ) -> DraftLine:
        item_id, account_id = self._owed_by(charge_id)
        american = self._snapshot.tax.scheme in {TaxScheme.DOCUMENT, TaxScheme.AUTOMATED}
        untaxed = EXEMPT if american else self.zero_code()
        return DraftLine(
            description=words,
            quantity="-1",
            unit_price=text_of(paid.decimal()),
            amount=-paid,
            item_id=item_id,
            account_id=account_id,
            tax_code_id=settles.tax_code_id if settles else untaxed,
            is_deposit=True,
            charge_id=charge_id,
            settles=settles,
        )

    def _owed_by(self, charge_id: str) -> tuple[str | None, str | None]:
        """The item that takes a deposit off its liability, else the account alone.

        A deposit that is booked lies on the account of then, whatever item is named by now.
        """
        rules, booked = self._snapshot.rules, self._snapshot.received.get(charge_id)
        if booked is None or booked.account_id == rules.deposit_account_id:
            return rules.deposit_item_id, None if rules.deposit_item_id else rules.deposit_account_id
        items = (one for one in self._snapshot.items if one.is_active)
        sold = (one.remote_id for one in items if one.income_account_id == booked.account_id)
        item_id = min(sold, default=None)
        return item_id, None if item_id else booked.account_id

    def paid_by_link(
        self, work: Iterable[WorkItem], currency: str, parts: Callable[[str, Paid], tuple[TaxedPart, ...]]
    ) -> tuple[DraftLine, ...]:
        """What came by the work's own links and is booked as a liability, taken off, each deposit once.

        Paid twice, only the first is taken off: the other is to be given back. What a dispute took is not
        taken off; where its work is on two invoices of this run, the first takes it. ``parts``: what of a
        document's payment was booked by tax code, empty where its tax is the invoice's.
        """
        lines: list[DraftLine] = []
        for document in dict.fromkeys(document_of(one) for one in work):
            state = self._snapshot.deposits.get(document)
            paid = state.payments[0] if state is not None and state.is_advance and state.payments else None
            if paid is None or not paid.charge_id or paid.amount.currency != currency or not paid.left:
                continue
            if paid.charge_id not in self._snapshot.deposits_done | self._taken:
                self._taken.add(paid.charge_id)
                lines += self._deposit_lines(paid, parts(document, paid))
        return tuple(lines)

    def _deposit_lines(self, paid: Paid, parts: tuple[TaxedPart, ...]) -> Iterable[DraftLine]:
        """One line, or one for each tax code; what rounding of the tax leaves over goes on one without."""
        words = f"Deposit received {in_words(paid.paid_on)}"
        if not parts:
            return [self._taken_off(paid.left, words, paid.charge_id)]
        return self._settled(after_refunds(parts, paid.refunds, self.reckoning), words, paid.charge_id)

    def _settled(self, parts: Iterable[TaxedPart], words: str, charge_id: str = "") -> Iterator[DraftLine]:
        left = 0
        for part in parts:
            amount, rest = exactly(part, self._snapshot.tax, self.rates.get(part.tax_code_id or "", ""))
            yield self._taken_off(amount, words, charge_id, part)
            left += rest.minor
        if left:
            yield self._taken_off(
                Money(left, part.amount.currency), "Rounding of the deposit's tax", charge_id
            )

    def term_of(self, customer: Customer | None) -> Term | None:
        """The customer's terms, else the company's."""
        own = customer.term_id if customer else None
        return self._terms.get(own or self._snapshot.preferences.term_id or "")


def told_in_advance(work: WorkItem, currency: str) -> Money:
    """What a source says was paid in advance for a piece of work; nothing where it says none that can be."""
    try:
        told = parse(work.deposit_paid, currency) if work.deposit_paid else zero(currency)
    except ValueError:
        return zero(currency)
    return max(told, zero(currency))


def due(term: Term | None, issued_on: date) -> date:
    """The day it is due. Xero's terms by month name their day in the id (``OFFOLLOWINGMONTH:20``)."""
    if term is None:
        return issued_on + timedelta(days=_DEFAULT_DAYS)
    if term.due_days is not None:
        return issued_on + timedelta(days=term.due_days)
    kind, _, told = term.remote_id.partition(":")
    if not told.isdigit():
        return issued_on + timedelta(days=_DEFAULT_DAYS)
    day = int(told)
    if kind == "DAYSAFTERBILLMONTH":
        return _in_month(issued_on, 0, 31) + timedelta(days=day)
    return _in_month(issued_on, 1 if kind == "OFFOLLOWINGMONTH" else 0, day)


def _in_month(of: date, later: int, day: int) -> date:
    years, month = divmod(of.month - 1 + later, 12)
    year = of.year + years
    return date(year, month + 1, min(day, calendar.monthrange(year, month + 1)[1]))


def merged(lines: Sequence[DraftLine], rules: TaxRules) -> tuple[DraftLine, ...]:
    """Lines of one project, item, price, tax and discount become one; their amounts are reckoned anew."""
    groups: dict[tuple[object, ...], list[DraftLine]] = {}
    for line in lines:
        key = (line.project, line.item_id, line.unit_price, line.tax_code_id, line.discount, line.is_deposit,
               line.tracking, line.charge_id, line.settles, line.told_by)  # fmt: skip
        groups.setdefault(key, []).append(line)
    return tuple(priced(_one(some), rules) for some in groups.values())


def _one(lines: Sequence[DraftLine]) -> DraftLine:
    if len(lines) == 1:
        return lines[0]
    days = [source.served_on for line in lines for source in line.sources]
    texts = list(dict.fromkeys(line.description for line in lines if line.description))
    span = f" ({min(days)} to {max(days)})" if days else ""
    what = lines[0].project or (texts[0] if len(texts) == 1 else "; ".join(texts))
    quantity = sum((Decimal(line.quantity or "0") for line in lines), Decimal())
    return replace(
        lines[0],
        description=f"{what}{span}"[:_TEXT],
        quantity=text_of(quantity),
        sources=tuple(source for line in lines for source in line.sources),
    )


def _usual_codes(snapshot: DraftSnapshot) -> Mapping[str, str]:
    """The tax code each customer was charged most until now."""
    counts: dict[str, Counter[str]] = {}
    for invoice in snapshot.invoices:
        for line in invoice.lines:
            if line.tax_code_id:
                counts.setdefault(invoice.customer_id, Counter())[line.tax_code_id] += 1
    return {customer: count.most_common(1)[0][0] for customer, count in counts.items()}


def _american(work: WorkItem, item: Item | None, customer: Customer | None) -> str:
    if customer is not None and not customer.is_taxable:
        return EXEMPT
    if work.tax_hint in {TAXABLE, EXEMPT}:
        return work.tax_hint
    return (item.tax_code_id if item else None) or EXEMPT


def _wording(work: WorkItem, item: Item | None, whom: str) -> str:
    """A plain line: what was done, for which project, by the notes of the source."""
    said = " ".join((work.description or work.note).split())
    # A project is often named for its customer, who knows that.
    parts = [
        work.project.removeprefix(f"{whom}: ") if whom else work.project,
        said or (item.name if item else "") or work.item_hint,
    ]
    if work.kind in {WorkKind.TIME, WorkKind.BOOKING}:
        parts.append(in_words(work.served_on))
    text = " · ".join(part for part in dict.fromkeys(parts) if part)
    return text[:_TEXT] or str(work.kind)


def in_words(on: date) -> str:
    """A day as customers read it: ``3 Nov 2026``."""
    return f"{on.day} {on:%b %Y}"


def source_of(work: WorkItem) -> Source:
    """The work as it is remembered once it is billed."""
    is_ours = work.origin == LEDGER
    estimate = work.item_id.partition("/")[0] if is_ours and work.kind is WorkKind.ESTIMATE else ""
    return Source(
        subject=work.subject,
        revision=work.revision,
        served_on=work.served_on,
        text=work.description or work.note,
        place=work.place,
        time_id=work.item_id if is_ours and work.kind is WorkKind.TIME else "",
        estimate_id=estimate,
    )


def _number(text: str) -> str:
    """Exact decimal text, empty when it is none."""
    try:
        found = Decimal(text.strip()) if text.strip() else None
    except InvalidOperation:
        return ""
    return text_of(found) if found is not None and found.is_finite() else ""
