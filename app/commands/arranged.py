"""What was arranged with customers: promises, payment plans, disputes, pauses, and whom not to chase."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import NUMBER, Frame, common, frame
from app.domain.arrangements import (
    YEARS_AHEAD,
    Arrangement,
    ArrangementKind,
    ArrangementState,
    Instalment,
    is_too_far,
)
from app.errors import BadInput, ExitStatus

if TYPE_CHECKING:
    from app.domain.money import Money
    from app.store.company_file import CompanyFile

_ENDS = {
    "keep": (ArrangementState.KEPT, "It was kept."),
    "break": (ArrangementState.BROKEN, "It was not kept: the next step is put forward."),
    "end": (ArrangementState.ENDED, "It holds no more."),
}


def _group(name: str, kind: ArrangementKind, words: str, *ends: str) -> click.Group:
    """A group of verbs on one kind: list, and the ways it ends."""
    group = click.Group(name, help=words)

    @group.command("list")
    @click.option("--customer", metavar="CUSTOMER", help="Only this customer's.")
    @common
    def list_them(customer: str | None, **given: Any) -> int:
        """List them, the oldest first."""
        return _list(frame(given), kind, customer)

    for end in ends:
        group.add_command(_ending(end, kind))
    return group


def _ending(end: str, kind: ArrangementKind) -> click.Command:
    state, words = _ENDS[end]

    @click.command(end, help=words)
    @click.argument("arrangement_id", type=NUMBER, metavar="ID")
    @common
    def settle_one(arrangement_id: int, **given: Any) -> int:
        from app.jobs import arrangements
        from app.jobs.state import os_user

        run = frame(given)
        with run.open() as company:
            arrangements.settle(company, (kind, arrangement_id), state, os_user(), run.clock)
        run.show({"id": arrangement_id, "state": state}, lambda: iter([f"{kind} {arrangement_id}: {state}"]))
        return ExitStatus.DONE

    return settle_one


def _list(run: Frame, kind: ArrangementKind, customer: str | None) -> int:
    from app.jobs import arrangements

    with run.open(reading=True) as company:
        found = arrangements.listed(company, [kind], customer)
    run.show([_record(one) for one in found], lambda: (_line(one) for one in found))
    return ExitStatus.DONE


def _record(one: Arrangement) -> dict[str, object]:
    return {
        "id": one.id,
        "kind": one.kind,
        "state": one.state,
        "customer_id": one.customer_id,
        "made_on": one.made_on.isoformat(),
        "until": one.next_day.isoformat() if one.next_day else None,
        "invoice_ids": list(one.invoice_ids),
        "amount": one.amount.plain() if one.amount else None,
        "currency": one.amount.currency if one.amount else None,
        "words": one.words or None,
        "address": one.address or None,
        "instalments": [
            {"due": part.due_on.isoformat(), "amount": part.amount.plain()} for part in one.instalments
        ],
    }


def _line(one: Arrangement) -> str:
    until = f" until {one.next_day}" if one.next_day else ""
    words = f": “{one.words}”" if one.words else ""
    return f"{one.id:>4}  {one.kind} of {one.customer_id}{until}, {one.state}{words}"


def _made(run: Frame, make: "Callable[[CompanyFile], Arrangement]") -> int:
    from app.jobs import arrangements
    from app.jobs.state import os_user

    with run.open() as company:
        wanted = make(company)
        made = arrangements.make(company, wanted, os_user(), run.clock)
    run.show({"id": made, "kind": wanted.kind}, lambda: iter([f"{wanted.kind} {made} is kept"]))
    return ExitStatus.DONE


def _today(run: Frame, company: "CompanyFile") -> date:
    from app.jobs.company_day import company_today
    from app.store import connections

    with company.reader() as conn:
        return company_today(connections.company(conn).time_zone, run.clock)


def _day(text: str, today: date, *, may_be_over: bool = False) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise BadInput(f"“{text}” is no date (YYYY-MM-DD)") from None
    if day < today and not may_be_over:
        raise BadInput(f"{day} is over already")
    if is_too_far(day, today):
        raise BadInput(f"{day} is more than {YEARS_AHEAD} years away")
    return day


def _amount(text: str | None, company: "CompanyFile", currency: str | None) -> "Money | None":
    from app.domain.money import parse
    from app.store import connections

    if text is None:
        return None
    with company.reader() as conn:
        home = connections.company(conn).currency
    try:
        return parse(text, (currency or home).upper())
    except ValueError as problem:
        raise BadInput(f"“{text}”: {problem}") from None


INVOICES = click.option("--invoice", "invoices", multiple=True, metavar="NUMBER", help="Only about these.")
QUOTE = click.option("--quote", default="", help="The customer's own line, or the reason.")
CURRENCY = click.option("--currency", help="Of the amounts; the company's own otherwise.")

promise = _group(
    "promise", ArrangementKind.PROMISE, "Days on which customers said they pay.", "keep", "break", "end"
)


@promise.command("add")
@click.argument("customer_id", metavar="CUSTOMER")
@click.option("--until", required=True, metavar="DATE", help="The day that was promised.")
@click.option("--amount", help="How much, if not all.")
@CURRENCY
@INVOICES
@QUOTE
@common
def add_promise(customer_id: str, until: str, amount: str | None, currency: str | None, **given: Any) -> int:
    """Record that a customer promised to pay by a day; it is not chased till then."""
    invoices, quote = given.pop("invoices"), given.pop("quote")
    run = frame(given)

    def wanted(company: "CompanyFile") -> Arrangement:
        today = _today(run, company)
        return Arrangement(
            0,
            ArrangementKind.PROMISE,
            customer_id,
            today,
            invoice_ids=invoices,
            until=_day(until, today),
            amount=_amount(amount, company, currency),
            words=quote,
        )

    return _made(run, wanted)


plan = _group("plan", ArrangementKind.PLAN, "Payment plans agreed with customers.", "keep", "break", "end")


@plan.command("add")
@click.argument("customer_id", metavar="CUSTOMER")
@click.option("--instalment", "parts", multiple=True, required=True, metavar="DATE=AMOUNT")
@CURRENCY
@INVOICES
@QUOTE
@common
def add_plan(customer_id: str, parts: tuple[str, ...], currency: str | None, **given: Any) -> int:
    """Record a payment plan, one --instalment for each payment; it is not chased while it runs."""
    invoices, quote = given.pop("invoices"), given.pop("quote")
    run = frame(given)

    def wanted(company: "CompanyFile") -> Arrangement:
        today = _today(run, company)
        cut = [part.partition("=") for part in parts]
        instalments = [(_day(day, today), _amount(amount, company, currency)) for day, _, amount in cut]
        return Arrangement(
            0,
            ArrangementKind.PLAN,
            customer_id,
            today,
            invoice_ids=invoices,
            words=quote,
            instalments=tuple(Instalment(day, amount) for day, amount in instalments if amount is not None),
        )

    return _made(run, wanted)


pause = _group("pause", ArrangementKind.PAUSE, "Customers who are left alone for a while.", "end")


@pause.command("add")
@click.argument("customer_id", metavar="CUSTOMER")
@click.option("--until", metavar="DATE", help="The last day; until lifted otherwise.")
@QUOTE
@common
def add_pause(customer_id: str, until: str | None, quote: str, **given: Any) -> int:
    """Leave a customer alone until a day, or until the pause is ended."""
    run = frame(given)

    def wanted(company: "CompanyFile") -> Arrangement:
        today = _today(run, company)
        last = _day(until, today) if until else None
        return Arrangement(0, ArrangementKind.PAUSE, customer_id, today, until=last, words=quote)

    return _made(run, wanted)


dispute = _group("dispute", ArrangementKind.DISPUTE, "Invoices that customers dispute.", "end")


@dispute.command("add")
@click.argument("customer_id", metavar="CUSTOMER")
@INVOICES
@QUOTE
@common
def add_dispute(customer_id: str, invoices: tuple[str, ...], quote: str, **given: Any) -> int:
    """Record that a customer disputes invoices (all, if none is named); nothing is sent about them."""
    run = frame(given)
    kind = ArrangementKind.DISPUTE
    return _made(
        run,
        lambda company: Arrangement(
            0, kind, customer_id, _today(run, company), invoice_ids=invoices, words=quote
        ),
    )


def _plain_add(group: click.Group, kind: ArrangementKind, words: str) -> None:
    """The verb that records one with nothing but a reason."""

    @group.command("add", help=words)
    @click.argument("customer_id", metavar="CUSTOMER")
    @QUOTE
    @common
    def add(customer_id: str, quote: str, **given: Any) -> int:
        run = frame(given)
        return _made(
            run, lambda company: Arrangement(0, kind, customer_id, _today(run, company), words=quote)
        )


unchased = _group("unchased", ArrangementKind.DO_NOT_CHASE, "Customers who are never chased.", "end")
_plain_add(unchased, ArrangementKind.DO_NOT_CHASE, "Never chase a customer, until it is ended.")

automatic = _group("automatic", ArrangementKind.AUTOMATIC, "Customers who are charged automatically.", "end")
_plain_add(automatic, ArrangementKind.AUTOMATIC, "A customer is charged automatically and not chased.")

bounced = _group("bounced", ArrangementKind.BOUNCED, "Addresses that mail came back from.", "end")


@bounced.command("add")
@click.argument("customer_id", metavar="CUSTOMER")
@click.argument("address")
@QUOTE
@common
def add_bounced(customer_id: str, address: str, quote: str, **given: Any) -> int:
    """Mail to an address came back; nothing is sent there any more."""
    run = frame(given)
    kind = ArrangementKind.BOUNCED
    return _made(
        run,
        lambda company: Arrangement(
            0, kind, customer_id, _today(run, company), words=quote, address=address.strip()
        ),
    )
