"""A person's rules for drafting: what is held, who needs a purchase order, how much a customer may owe.

Whatever is changed, drafts are made anew by it at once: what waits to be decided is never of older rules.
"""

from collections.abc import Callable

from msgspec import Struct

from app.changes import Changes
from app.domain.documents import Customer
from app.domain.record import replace
from app.jobs import settings as job
from app.jobs.apart import Compute, here
from app.jobs.rules import keep
from app.jobs.state import settings
from app.ports import Clock
from app.settings import Drafting
from app.store.company_file import CompanyFile


def hold(company: CompanyFile, customer: str, by: str, clock: Clock, *, is_on: bool) -> Changes:
    """Hold a customer's drafts for a look, or let them go; BadInput for an unknown one."""

    def changed(rules: Drafting, found: Customer) -> Drafting:
        return replace(rules, on_hold=_with(rules.on_hold, found.remote_id, is_on=is_on))

    return _change(company, customer, changed, by, clock)


class Together(Struct, frozen=True):
    """What of a customer's work goes on one invoice; None: as until now."""

    by_project: bool | None = None
    by_month: bool | None = None


def group(
    company: CompanyFile, customer: str, wanted: Together, by: str, clock: Clock, compute: Compute = here
) -> Changes:
    """Say what of a customer's work goes on one invoice; BadInput for an unknown one."""

    def changed(rules: Drafting, found: Customer) -> Drafting:
        key = found.remote_id
        if wanted.by_project is not None:
            is_other = wanted.by_project is not rules.split_by_project
            rules = replace(rules, split_exceptions=_with(rules.split_exceptions, key, is_on=is_other))
        if wanted.by_month is not None:
            kept = _with(rules.merges_months, key, is_on=not wanted.by_month)
            rules = replace(rules, merges_months=kept)
        return rules

    return _change(company, customer, changed, by, clock, compute)


def need_order(company: CompanyFile, customer: str, by: str, clock: Clock, *, is_on: bool) -> Changes:
    """Say that a customer's invoices need a purchase order number, or do not."""

    def changed(rules: Drafting, found: Customer) -> Drafting:
        kept = _with(rules.needs_purchase_order, found.remote_id, is_on=is_on)
        return replace(rules, needs_purchase_order=kept)

    return _change(company, customer, changed, by, clock)


def limit(company: CompanyFile, customer: str, minor: int | None, by: str, clock: Clock) -> Changes:
    """How much a customer may owe, in minor units of its currency; None: as much as it likes."""

    def changed(rules: Drafting, found: Customer) -> Drafting:
        others = {key: most for key, most in rules.credit_limits.items() if key != found.remote_id}
        return replace(rules, credit_limits=others | ({} if minor is None else {found.remote_id: minor}))

    return _change(company, customer, changed, by, clock)


def _with(ids: tuple[str, ...], one: str, *, is_on: bool) -> tuple[str, ...]:
    others = tuple(each for each in ids if each != one)
    return (*others, one) if is_on else others


def _change(
    company: CompanyFile,
    customer: str,
    changed: Callable[[Drafting, Customer], Drafting],
    by: str,
    clock: Clock,
    compute: Compute = here,
) -> Changes:
    with company.reader() as conn:
        rules, found = settings(conn).drafting, job.customer_named(conn, customer)
    return keep(company, changed(rules, found), by, clock, compute=compute)
