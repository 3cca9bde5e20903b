"""After a sync: do the records add up to the balances the service names? What does not is a finding."""

from collections.abc import Iterable

from app.domain.documents import DocumentKind
from app.domain.findings import Finding, FindingKind
from app.domain.money import Money, zero
from app.jobs.workplace import Workplace
from app.ports import Ledger, Processor
from app.store import findings, identities

_LEDGER = {
    DocumentKind.CUSTOMER,
    DocumentKind.INVOICE,
    DocumentKind.CREDIT_NOTE,
    DocumentKind.PAYMENT,
    DocumentKind.JOURNAL,
}


def misfits(place: Workplace, mirrored: Iterable[DocumentKind]) -> list[Finding] | None:
    """The invoices and customers whose balances do not fit; None when nothing they rest on was read."""
    if not _LEDGER & set(mirrored):
        return None
    with place.company.reader() as conn:
        return [*identities.customer_misfits(conn), *identities.invoice_misfits(conn)]


def keep_misfits(place: Workplace, ledger: Ledger, found: list[Finding] | None) -> tuple[Finding, ...]:
    """Keep the misfits as findings; those of before stand where nothing was read."""
    return _standing(place, ledger.service) if found is None else _kept(place, ledger.service, found)


def check_processor(
    place: Workplace, processor: Processor, mirrored: Iterable[DocumentKind]
) -> tuple[Finding, ...]:
    """Compare all movements with the account's balance: one read, only when movements came in."""
    if DocumentKind.BALANCE_TRANSACTION not in set(mirrored):
        return _standing(place, processor.service)
    told = {amount.currency: amount for amount in processor.balance()}
    with place.company.reader() as conn:
        summed = identities.movements(conn)
    found = [
        _balance(processor, told.get(currency, zero(currency)), summed.get(currency, zero(currency)))
        for currency in sorted(told.keys() | summed.keys())
        if told.get(currency, zero(currency)) != summed.get(currency, zero(currency))
    ]
    return _kept(place, processor.service, found)


def _balance(processor: Processor, told: Money, summed: Money) -> Finding:
    label = f"{processor.title} balance in {told.currency}"
    return Finding(FindingKind.PROCESSOR_BALANCE, told.currency, label, told, summed)


def _kept(place: Workplace, service: str, found: list[Finding]) -> tuple[Finding, ...]:
    with place.company.reader() as conn:
        before = findings.every(conn, service)
    if found or before:
        with place.company.writer() as conn:
            findings.replace(conn, service, found, place.clock.now())
    return tuple(found)


def _standing(place: Workplace, service: str) -> tuple[Finding, ...]:
    with place.company.reader() as conn:
        return findings.every(conn, service)
