"""Reports on what customers owe: by age, and as a customer's statement."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import common, frame, note
from app.commands.report_files import DAY, csv_bytes, day_of, to_files, written
from app.domain.record import plain
from app.errors import ExitStatus

if TYPE_CHECKING:
    from app.domain.aging import Ages, Aging, Difference
    from app.domain.customer_statement import CustomerStatement


@click.command()
@click.option("--as-of", type=DAY, help="The end of which day; today's otherwise.")
@click.option("--check", is_flag=True, help="Compare with the ledger's own report (a few calls).")
@to_files("csv", "xlsx", "pdf")
@common
def aging(
    as_of: Any, csv: Path | None, xlsx: Path | None, pdf: Path | None, *, check: bool, **given: Any
) -> int:
    """What customers owe on a day, by how long it is overdue; credits and money on account against it."""
    from app.jobs import receivables
    from app.store import connections

    run = frame(given)
    with run.open(reading=True) as company:
        found = receivables.receivables(company, run.clock, day_of(as_of))
        with company.reader() as conn:
            name = connections.company(conn).name
        odd = _compared(run, company, found) if check else ()
    words = receivables.words(found)
    if csv:
        written(csv, csv_bytes(receivables.AGING_TITLES, receivables.aging_rows(found)))
    if xlsx:
        written(xlsx, _aging_book(found))
    if pdf:
        from app.jobs.paper.receivables import aging_pdf

        written(pdf, aging_pdf(found, name, words))
    run.show(_aging_document(found, words, odd if check else None), lambda: _aging_lines(found, words))
    for each in odd:
        note(f"warning: {each.text}")
    return ExitStatus.NEEDS_PERSON if odd or found.unknown else ExitStatus.DONE


@click.command()
@click.argument("customer")
@click.option("--kind", type=click.Choice(["open-item", "activity"]), default="open-item", show_default=True)
@click.option("--from", "start", type=DAY, help="First day of an activity statement; the month's otherwise.")
@click.option("--as-of", type=DAY, help="Last day; today otherwise.")
@to_files("csv", "xlsx", "pdf")
@common
def statement(
    customer: str, kind: str, *, csv: Path | None, xlsx: Path | None, pdf: Path | None, **given: Any
) -> int:
    """A customer's statement of account, by name or id."""
    from app.domain.customer_statement import StatementKind
    from app.jobs import receivables

    period = (day_of(given.pop("start")), day_of(given.pop("as_of")))
    run = frame(given)
    with run.open(reading=True) as company:
        found = receivables.customer_statements(company, customer, StatementKind(kind), period, run.clock)
    rows = list(receivables.statement_rows(found.statements))
    if csv:
        written(csv, csv_bytes(receivables.STATEMENT_TITLES, rows))
    if xlsx:
        from app.jobs.paper.tables import workbook

        written(xlsx, workbook([("Statement", receivables.STATEMENT_TITLES, rows)]))
    if pdf:
        from app.jobs.paper.receivables import statement_pdf

        written(pdf, statement_pdf(found.statements, found.company))
    run.show(
        {"customer": found.customer, "statements": [_statement_document(each) for each in found.statements]},
        lambda: _statement_lines(found.customer, found.statements),
    )
    return ExitStatus.DONE


def _compared(run: Any, company: Any, found: "Aging") -> "tuple[Difference, ...]":
    from app.jobs import receivables
    from app.jobs.metering import Tally
    from app.lanes import CancelToken

    tally = Tally()
    with run.ledger(company, tally) as ledger:
        odd = receivables.compared(company, ledger, found, CancelToken())
        note(f"Compared with {ledger.title}: {len(odd)} differences." if odd else f"{ledger.title} agrees.")
    return odd


def _aging_book(found: "Aging") -> bytes:
    from app.jobs import receivables
    from app.jobs.paper.tables import workbook

    return workbook(
        [
            ("By customer", receivables.SUMMARY_TITLES, receivables.summary_rows(found)),
            ("Documents", receivables.AGING_TITLES, receivables.aging_rows(found)),
        ]
    )


def _ages(ages: "Ages") -> dict[str, object]:
    from app.domain.aging import BUCKETS

    return {
        "currency": ages.currency,
        "buckets": {bucket.value: ages.of(bucket).plain() for bucket in BUCKETS},
        "credits": ages.credits.plain(),
        "overdue": ages.overdue.plain(),
        "total": ages.net.plain(),
    }


def _aging_document(
    found: "Aging", words: Sequence[str], odd: "Sequence[Difference] | None"
) -> dict[str, object]:
    return {
        "as_of": found.day.isoformat(),
        "currency": found.currency,
        "totals": [_ages(ages) for ages in found.by_currency.values()],
        "home": _ages(found.home),
        "unknown_rates": found.unknown,
        "words": words,
        "customers": [
            {
                "id": customer.customer_id,
                "name": customer.name,
                "totals": [_ages(ages) for ages in customer.by_currency.values()],
                "documents": [
                    {
                        "kind": item.kind,
                        "id": item.remote_id,
                        "number": item.number,
                        "date": item.on.isoformat(),
                        "due_date": item.due_on.isoformat() if item.due_on else None,
                        "days_overdue": max(0, item.days_overdue(found.day)),
                        "bucket": item.bucket(found.day),
                        "total": item.total.plain(),
                        "open": item.open.plain(),
                        "currency": item.open.currency,
                    }
                    for item in customer.items
                ],
            }
            for customer in found.customers
        ],
        "differences": None if odd is None else [{"text": each.text} for each in odd],
    }


def _aging_lines(found: "Aging", words: Sequence[str]) -> Iterator[str]:
    from app.domain.aging import BUCKETS

    yield from words
    yield ""
    yield f"{'customer':<32}" + "".join(f"{title:>14}" for title in (*BUCKETS, "total"))
    for customer in found.customers:
        for ages in customer.by_currency.values():
            yield _line(customer.name[:30], ages)
    for ages in found.by_currency.values():
        yield _line(f"All in {ages.currency}", ages)


def _line(name: str, ages: "Ages") -> str:
    figures = "".join(f"{amount.grouped() if amount else '':>14}" for amount in (*ages.by_bucket, ages.net))
    return f"{name:<32}{figures}  {ages.currency}"


def _statement_document(of: "CustomerStatement") -> dict[str, object]:
    return {
        "kind": of.kind,
        "currency": of.currency,
        "from": of.start.isoformat() if of.start else None,
        "to": of.end.isoformat(),
        "opening": of.opening.plain() if of.opening is not None else None,
        "closing": of.closing.plain(),
        "aging": _ages(of.ages),
        "lines": [
            plain(line)
            | {
                "on": line.on.isoformat(),
                "due_on": line.due_on.isoformat() if line.due_on else None,
                "amount": line.amount.plain(),
                "balance": line.balance.plain(),
            }
            for line in of.lines
        ],
    }


def _statement_lines(customer: str, statements: "Sequence[CustomerStatement]") -> Iterator[str]:
    if not statements:
        yield f"{customer}: nothing is open and nothing happened."
    for each in statements:
        yield f"{customer}, {each.currency}, {each.end}"
        if each.opening is not None:
            yield f"{each.start}  {'Balance brought forward':<44}{'':>14}{each.opening.grouped():>14}"
        for line in each.lines:
            yield f"{line.on}  {line.words[:42]:<44}{line.amount.grouped():>14}{line.balance.grouped():>14}"
        yield f"{'':<12}{'Balance':<44}{'':>14}{each.closing.grouped():>14}"
