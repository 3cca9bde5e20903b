"""The customers' list and page, from the mirror as it is today."""

from array import array
from collections.abc import Sequence
from typing import cast

from app.changes import Changes
from app.domain.documents import Customer, DocumentKind, Term
from app.errors import UnknownCustomer
from app.jobs.company_day import company_today
from app.ports import Clock
from app.propose.forecast.records import PayDate
from app.propose.standing import standing
from app.review.customers import Agreed, CustomerFilter, CustomerPage, CustomerRow
from app.store import aliases, arrangements, connections, customers, mirror
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.records import AliasDecision


def customer_ids(company: CompanyFile, wanted: CustomerFilter, clock: Clock) -> "array[int]":
    """Ids of all customers under a filter, in its order."""
    with company.reader() as conn:
        about = connections.company(conn)
        return customers.ids(conn, wanted, company_today(about.time_zone, clock), about.currency)


def customer_rows(company: CompanyFile, ids: Sequence[int], clock: Clock) -> tuple[CustomerRow, ...]:
    """Rows for ids, in the order asked; ids that are gone are left out."""
    with company.reader() as conn:
        about = connections.company(conn)
        return customers.rows(conn, ids, company_today(about.time_zone, clock), about.currency)


def customer_page(company: CompanyFile, row_id: int, clock: Clock) -> CustomerPage:
    """Everything about one customer. Raises UnknownCustomer."""
    with company.reader() as conn:
        about = connections.company(conn)
        remote_id = customers.remote_id(conn, row_id) or ""
        customer = mirror.fetch(conn, DocumentKind.CUSTOMER, [remote_id]).get(remote_id)
        if not isinstance(customer, Customer):
            raise UnknownCustomer("This customer is gone from the books")
        family = cast("dict[str, Customer]", mirror.fetch(conn, DocumentKind.CUSTOMER, _parent(customer)))
        terms = cast("dict[str, Term]", mirror.fetch(conn, DocumentKind.TERM, [customer.term_id or ""]))
        owed, settled = customers.owed(conn, remote_id), customers.settled(conn, remote_id)
        today = company_today(about.time_zone, clock)
        return CustomerPage(
            customer=customer,
            today=today,
            terms=next((term.name for term in terms.values()), ""),
            parent=next((one.name for one in family.values()), ""),
            owed=owed,
            settled=settled,
            unapplied=customers.unapplied(conn, remote_id),
            aliases=tuple(one.payer_name for one in aliases.every(conn) if one.customer_id == remote_id),
            standing=standing(settled, owed, today, about.currency),
            agreed=_agreed(conn, remote_id),
        )


def _agreed(conn: Connection, customer_id: str) -> tuple[Agreed, ...]:
    every = arrangements.every(conn, customer_id=customer_id)
    return tuple(
        Agreed(one, one.instalments_after(arrangements.received(conn, one)) if one.instalments else ())
        for one in reversed(every)
    )


def expected(company: CompanyFile, clock: Clock) -> dict[str, PayDate]:
    """When each open invoice will probably be paid, by its id; it takes a while over a long history."""
    from app.jobs.overview import remembered
    from app.propose.forecast.engine import forecast

    with company.reader() as conn:
        day = company_today(connections.company(conn).time_zone, clock)
    history, known = remembered(company, day)
    return {one.invoice_id: one for one in forecast(history, day, known).pay_dates}


def rests_on(company: CompanyFile, clock: Clock) -> tuple[object, ...]:
    """What expected pay dates rest on: another answer, other dates."""
    with company.reader() as conn:
        about = connections.company(conn)
        read = mirror.sync_state(conn, about.ledger_service).finished_at if about.ledger_service else None
        return (company_today(about.time_zone, clock), read, arrangements.last_change(conn))


def keep_alias(company: CompanyFile, payer_name: str, customer_id: str, by: str, clock: Clock) -> Changes:
    """Tie a payer name to a customer until it is taken back. Raises UnknownCustomer; ValueError if blank."""
    with company.writer() as conn:
        if customers.row_id(conn, customer_id) is None:
            raise UnknownCustomer(f"There is no customer {customer_id} in the books")
        return aliases.put(conn, payer_name, customer_id, by, clock.now())


def forget_alias(company: CompanyFile, payer_name: str, by: str, clock: Clock) -> Changes:
    """Take a tied payer name back."""
    with company.writer() as conn:
        return aliases.forget(conn, payer_name, by, clock.now())


def known_aliases(company: CompanyFile) -> tuple[AliasDecision, ...]:
    """All payer names that are tied to a customer."""
    with company.reader() as conn:
        return aliases.every(conn)


def _parent(customer: Customer) -> list[str]:
    return [customer.parent_id] if customer.parent_id else []
