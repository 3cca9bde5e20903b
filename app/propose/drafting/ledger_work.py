"""The ledger's own time and estimates as work that may be billed."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from app.domain.documents import BillingStatus, Customer, Estimate, EstimateStatus, TimeEntry
from app.domain.work import CustomerHint, WorkItem, WorkKind, WorkStatus
from app.propose.drafting.totals import text_of
from app.propose.proposal import fingerprint

LEDGER = "ledger"
"""``WorkItem.origin`` of what the ledger itself holds."""


def from_time(entries: Iterable[TimeEntry]) -> Iterator[WorkItem]:
    """Billable time; what is billed already is told too, so that nobody bills it from another source."""
    for entry in entries:
        if entry.status is BillingStatus.NOT_BILLABLE:
            continue
        hours = text_of((Decimal(entry.minutes) / 60).quantize(Decimal("0.0001")))
        yield WorkItem(
            kind=WorkKind.TIME,
            origin=LEDGER,
            item_id=entry.remote_id,
            revision=fingerprint(
                entry.customer_id, entry.item_id, entry.minutes, entry.hourly_rate, entry.description,
                entry.worked_on, entry.project,
            ),
            served_on=entry.worked_on,
            status=WorkStatus.BILLED if entry.status is BillingStatus.BILLED else WorkStatus.DUE,
            customer=CustomerHint(customer_id=entry.customer_id),
            description=entry.description,
            quantity=hours,
            unit="hour",
            unit_price=entry.hourly_rate,
            currency=entry.currency,
            item_hint=entry.item_id or entry.project.rpartition(": ")[2],
            project=entry.project,
            worker=entry.worker,
            place=f"{entry.worker}, {entry.worked_on}",
        )  # fmt: skip


def from_estimates(estimates: Iterable[Estimate], customers: dict[str, Customer]) -> Iterator[WorkItem]:
    """The lines of accepted estimates, each estimate an invoice of its own."""
    for estimate in estimates:
        if estimate.status is not EstimateStatus.ACCEPTED or estimate.invoice_ids:
            continue
        customer = customers.get(estimate.customer_id)
        for number, line in enumerate(estimate.lines, start=1):
            quantity, price = line.quantity, line.unit_price
            if not (quantity and price):
                quantity, price = "1", line.amount.plain()
            yield WorkItem(
                kind=WorkKind.ESTIMATE,
                origin=LEDGER,
                item_id=f"{estimate.remote_id}/{number}",
                revision=fingerprint(line.description, line.item_id, quantity, price, str(line.amount)),
                served_on=estimate.accepted_on or estimate.issued_on,
                customer=CustomerHint(
                    customer_id=estimate.customer_id, name=customer.name if customer else ""
                ),
                description=line.description,
                quantity=quantity,
                unit_price=price,
                currency=line.amount.currency,
                item_hint=line.item_id or "",
                tax_hint=line.tax_code_id or "",
                group_id=f"estimate {estimate.remote_id}",
                place=f"Estimate {estimate.number}",
            )
