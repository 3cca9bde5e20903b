"""Aging reports and customers' statements on paper."""

from collections.abc import Sequence
from datetime import date

from app.domain.aging import BUCKETS, Ages, Aging, Bucket
from app.domain.customer_statement import ByCard, CustomerStatement, StatementKind
from app.domain.money import Money
from app.jobs.paper.sheet import A4, A4_WIDE, LETTER, LETTER_WIDE, Column, Letterhead, Sheet

BUCKET_WORDS = {
    Bucket.CURRENT: "Current",
    Bucket.TO_30: "1–30 days",
    Bucket.TO_60: "31–60 days",
    Bucket.TO_90: "61–90 days",
    Bucket.OVER_90: "Over 90 days",
}
_ON_LETTER = {"USD", "CAD"}
"""Where people print on Letter; elsewhere on A4."""


def aging_pdf(found: Aging, company: str, words: Sequence[str]) -> bytes:
    """The aging report: in words, by customer with every document, and the sums."""
    facts = (("As of", day(found.day)), ("Home currency", found.currency))
    columns = [
        Column("Document", 3.1),
        Column("Date", 1.3),
        Column("Due", 1.3),
        *(Column(BUCKET_WORDS[bucket], 1.35, is_figure=True) for bucket in BUCKETS),
        Column("Open", 1.45, is_figure=True),
    ]
    head = Letterhead(company, "Receivables by age", (), facts, tuple(words))
    sheet = Sheet(head, columns, LETTER_WIDE if found.currency in _ON_LETTER else A4_WIDE)
    for customer in found.customers:
        sheet.heading(customer.name)
        for item in customer.items:
            at, figure = BUCKETS.index(item.bucket(found.day)), item.open.grouped()
            dates = (day(item.on), day(item.due_on))
            aged = (figure if at == n else "" for n in range(len(BUCKETS)))
            sheet.line(item.label, *dates, *aged, _figure(item.open, found.currency))
        for ages in customer.by_currency.values():
            sheet.total(*_sums(ages))
    sheet.heading("All customers")
    for ages in found.by_currency.values():
        sheet.total(*_sums(ages), is_strong=True)
    if len(found.by_currency) > 1:
        sheet.total(*_sums(found.home, f"All in {found.currency}"), is_strong=True)
    return sheet.draw()


def statement_pdf(
    statements: Sequence[CustomerStatement], company: str, by_card: ByCard | None = None
) -> bytes:
    """A customer's statement, one part a currency, each with its sums by age; there is at least one.

    The first one's currency, the company's own where it is among them, decides the paper. ``by_card``: how
    some of it can be paid.
    """
    first = statements[0]
    is_activity = first.kind is StatementKind.ACTIVITY
    period = f"{day(first.start)} – {day(first.end)}" if first.start else day(first.end)
    due = [(f"Amount due, {each.currency}", each.closing.grouped()) for each in statements]
    facts = (("Period" if is_activity else "As of", period), *due)
    lead = (_lead_words(statements), *([_card_words(by_card)] if by_card else []))
    head = Letterhead(company, "Statement of account", (first.customer,), facts, lead)
    sheet = Sheet(head, _statement_columns(is_activity), size_of(first.currency))
    for each in statements:
        if len(statements) > 1:
            sheet.heading(f"In {each.currency}")
        _statement_part(sheet, each, is_activity)
    return sheet.draw()


def _statement_columns(is_activity: bool) -> list[Column]:
    aside = [] if is_activity else [Column("Days overdue", 1.2, is_figure=True)]
    return [
        Column("Date", 1.25),
        Column("Document", 3.6),
        Column("Due", 1.25),
        *aside,
        Column("Amount", 1.5, is_figure=True),
        Column("Balance", 1.5, is_figure=True),
    ]


def _statement_part(sheet: Sheet, of: CustomerStatement, is_activity: bool) -> None:
    blank = ("",) * (len(sheet.columns) - 3)
    if of.opening is not None and of.start is not None:
        sheet.line(day(of.start), "Balance brought forward", *blank, of.opening.grouped())
    for line in of.lines:
        late = [] if is_activity else [str(line.days_overdue) if line.days_overdue else ""]
        figures = (line.amount.grouped(), line.balance.grouped())
        sheet.line(day(line.on), line.words, day(line.due_on), *late, *figures)
    words = "Amount due" if of.closing.minor >= 0 else "In your favour"
    sheet.total("", f"{words}, {of.currency}", *blank, abs(of.closing).grouped(), is_strong=True)
    sheet.gap()
    pairs = [(BUCKET_WORDS[bucket], of.ages.of(bucket).grouped()) for bucket in BUCKETS]
    sheet.strip(*pairs, (f"Total {of.currency}", of.closing.grouped()))


def _lead_words(statements: Sequence[CustomerStatement]) -> str:
    overdue = [each.ages.overdue for each in statements if each.ages.overdue.minor > 0]
    if overdue:
        amounts = " and ".join(f"{amount.grouped()} {amount.currency}" for amount in overdue)
        return f"Past due: {amounts}. If you have paid already, please disregard this."
    if all(each.closing.minor <= 0 for each in statements):
        return "Nothing is due. Thank you."
    return "Nothing is past its due date. Thank you."


def _card_words(link: ByCard) -> str:
    where = f"at {link.url}" if link.url else "by the payment link in the letter that this came with."
    return f"{link.numbers}: {link.amount.grouped()} {link.amount.currency} can be paid by card {where}"


def _sums(ages: Ages, title: str = "") -> list[str]:
    figures = (amount.grouped() if amount else "" for amount in ages.by_bucket)
    return [title or f"Total {ages.currency}", "", "", *figures, ages.net.grouped()]


def _figure(amount: Money, home: str) -> str:
    return amount.grouped() if amount.currency == home else f"{amount.grouped()} {amount.currency}"


def day(of: date | None) -> str:
    """A date for a page in any country: 05 Nov 2026."""
    return f"{of.day:02} {_MONTHS[of.month - 1]} {of.year}" if of else ""


_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def size_of(currency: str) -> tuple[float, float]:
    """The paper that people print on where a currency is used."""
    return LETTER if currency in _ON_LETTER else A4
