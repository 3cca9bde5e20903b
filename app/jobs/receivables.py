"""Receivables by age and customers' statements, from the mirror; compared with the ledger on demand."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from app.domain.aging import BUCKETS, Aging, Difference, aging, differences
from app.domain.customer_statement import CustomerStatement, StatementKind, activity, open_item
from app.domain.money import Money, total
from app.errors import BadInput, UnknownCustomer
from app.jobs.company_day import company_today
from app.jobs.paper.receivables import day as day_words
from app.jobs.paper.tables import Cell
from app.jobs.patience import patiently
from app.ports import Cancel, Clock, Ledger
from app.store import accounts_receivable, connections
from app.store.company_file import CompanyFile
from app.store.connection import Connection


class Statements(Struct, frozen=True):
    """A customer's statements, one a currency, and whose paper they are on."""

    company: str
    customer: str
    statements: tuple[CustomerStatement, ...]


def receivables(company: CompanyFile, clock: Clock, day: date | None = None) -> Aging:
    """What was open at the end of a day, today's by default, by customer and document."""
    with company.reader() as conn:
        about = connections.company(conn)
        on = day or company_today(about.time_zone, clock)
        items = accounts_receivable.open_items(conn, on)
        return aging(items, accounts_receivable.names(conn), on, about.currency)


def customer_statements(
    company: CompanyFile,
    wanted: str,
    kind: StatementKind,
    period: tuple[date | None, date | None],
    clock: Clock,
) -> Statements:
    """A customer's statements by name or id; ``period`` is first and last day, this month's by default.

    Raises UnknownCustomer; BadInput when several customers have that name or the period ends before it
    begins.
    """
    with company.reader() as conn:
        about = connections.company(conn)
        customer = _customer(accounts_receivable.names(conn), wanted)
        end = period[1] or company_today(about.time_zone, clock)
        start = period[0] or end.replace(day=1)
        if start > end:
            raise BadInput(f"The period ends on {end}, before it begins on {start}")
        return statements_of(conn, customer, kind, (start, end))


def statements_of(
    conn: Connection, customer: tuple[str, str], kind: StatementKind, period: tuple[date, date]
) -> Statements:
    """The statements of a customer (id and name) over a period, its first and last day."""
    about, (start, end) = connections.company(conn), period
    after = accounts_receivable.open_items(conn, end, customer[0])
    if kind is StatementKind.OPEN_ITEM:
        return Statements(about.name, customer[1], open_item(after, customer, end, about.currency))
    before = accounts_receivable.open_items(conn, start - timedelta(days=1), customer[0])
    moved = accounts_receivable.movements(conn, start, end, customer[0])
    sides = (before, after)
    return Statements(about.name, customer[1], activity(moved, sides, customer, period, about.currency))


def _customer(names: dict[str, str], wanted: str) -> tuple[str, str]:
    if wanted in names:
        return wanted, names[wanted]
    folded = wanted.strip().casefold()
    found = [key for key, name in names.items() if name.casefold() == folded]
    found = found or [key for key, name in names.items() if folded and folded in name.casefold()]
    if not found:
        raise UnknownCustomer(f"There is no customer “{wanted}” in the books")
    if len(found) > 1:
        listed = ", ".join(sorted(f"{names[key]} ({key})" for key in found)[:8])
        raise BadInput(f"Several customers are called “{wanted}”", remedy=f"Name one by its id: {listed}.")
    return found[0], names[found[0]]


def compared(company: CompanyFile, ledger: Ledger, found: Aging, cancel: Cancel) -> tuple[Difference, ...]:
    """Where the ledger's own aging report says otherwise, document by document; a few calls.

    Where a report covers one customer (Xero), those who owe most are asked about.
    """
    asked = [one.customer_id for one in sorted(found.customers, key=lambda one: -one.home.net.minor)]
    told = patiently(lambda: ledger.aged_receivables(found.day, asked), cancel)
    with company.reader() as conn:
        names = accounts_receivable.names(conn)
    return differences(found, told, names)


def words(found: Aging) -> tuple[str, ...]:
    """The receivables in sentences; every figure is counted here."""
    return tuple(_sentences(found))


def _sentences(found: Aging) -> Iterator[str]:
    on = day_words(found.day)
    if not found.customers:
        yield f"Nothing was open on {on}."
        return
    for ages in found.by_currency.values():
        late = ages.overdue.minor > 0 and ages.net.minor > 0
        share = f", {_percent(ages.overdue, ages.net)} of it," if late else ""
        yield (
            f"On {on} customers owe {_words(ages.net)}, of which {_words(ages.overdue)} is overdue{share}"
            f" and {_words(ages.of(BUCKETS[-1]))} for more than 90 days."
        )
        if ages.credits:
            yield (
                f"That is {_words(ages.owed)} charged, less {_words(abs(ages.credits))} of credits and money "
                "on account that are not applied yet."
            )
    yield from _who(found)
    if found.unknown:
        documents = "1 document" if found.unknown == 1 else f"{found.unknown:,} documents"
        yield f"The exchange rate of {documents} is not known; the sums in {found.currency} leave them out."


def _who(found: Aging) -> Iterator[str]:
    late = [customer for customer in found.customers if customer.home.overdue.minor > 0]
    if not late:
        return
    late.sort(key=lambda customer: -customer.home.overdue.minor)
    top = "; ".join(f"{customer.name} {_words(customer.home.overdue)}" for customer in late[:3])
    first, whole = (
        total((customer.home.overdue for customer in some), found.currency) for some in (late[:3], late)
    )
    share = f" ({_percent(first, whole)} of all that is overdue)" if len(late) > 3 else ""
    count = "1 customer is" if len(late) == 1 else f"{len(late):,} customers are"
    yield f"{count} overdue. Most: {top}{share}."
    owed = ((customer.name, item) for customer in late for item in customer.items if item.open.minor > 0)
    name, oldest = max(owed, key=lambda each: each[1].days_overdue(found.day))
    yield f"The oldest is {oldest.label} of {name}, {oldest.days_overdue(found.day):,} days past due."


def _words(amount: Money) -> str:
    return f"{amount.grouped()} {amount.currency}"


def _percent(part: Money, whole: Money) -> str:
    return f"{round(part.minor * 100 / whole.minor)} %"


AGING_TITLES = (
    *"customer_id customer kind id number date due_date days_overdue bucket".split(),
    *"currency total open open_home".split(),
)
SUMMARY_TITLES = (
    "customer_id",
    "customer",
    "currency",
    *(bucket.value for bucket in BUCKETS),
    "credits",
    "total",
)
STATEMENT_TITLES = "customer_id customer currency date document due_date days_overdue amount balance".split()


def aging_rows(found: Aging) -> Iterator[tuple[Cell, ...]]:
    """A row a document, under AGING_TITLES."""
    for customer in found.customers:
        for item in customer.items:
            late = item.days_overdue(found.day)
            yield (
                *(customer.customer_id, customer.name, item.kind, item.remote_id, item.number),
                *(item.on, item.due_on, max(0, late), item.bucket(found.day).value),
                *(item.open.currency, item.total, item.open, item.at_home(found.currency)),
            )


def summary_rows(found: Aging) -> Iterator[tuple[Cell, ...]]:
    """A row a customer and currency, under SUMMARY_TITLES."""
    for customer in found.customers:
        for ages in customer.by_currency.values():
            sums = (*ages.by_bucket, ages.credits, ages.net)
            yield (customer.customer_id, customer.name, ages.currency, *sums)


def statement_rows(statements: Sequence[CustomerStatement]) -> Iterator[tuple[Cell, ...]]:
    """A row a line, under STATEMENT_TITLES; the balance brought forward first."""
    for each in statements:
        about = (each.customer_id, each.customer, each.currency)
        if each.opening is not None:
            yield (*about, each.start, "Balance brought forward", None, 0, None, each.opening)
        for line in each.lines:
            yield (*about, line.on, line.words, line.due_on, line.days_overdue, line.amount, line.balance)
