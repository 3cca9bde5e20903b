"""After a sync: do the records add up to the balances the service names? What does not is a finding."""

from collections.abc import Iterable

from app.domain.documents import DocumentKind
from app.domain.findings import Finding, FindingKind
from app.domain.money import Money, zero
from app.jobs.workplace import Workplace
from app.ports import Ledger, Processor
from app.store import findings, identities
from app.store.connection import Connection

_LEDGER = {
    DocumentKind.CUSTOMER,
    DocumentKind.INVOICE,
    DocumentKind.CREDIT_NOTE,
    DocumentKind.PAYMENT,
    DocumentKind.JOURNAL,
}


def check_ledger(place: Workplace, ledger: Ledger, mirrored: Iterable[DocumentKind]) -> tuple[Finding, ...]:
    """Check invoices and customers when something they rest on was read; the misfits, kept as findings."""
    if not _LEDGER & set(mirrored):
        return _standing(place, ledger.service)
    with place.company.reader() as conn:
        found = _misfits(conn)
    return _kept(place, ledger.service, found)


def misfits(place: Workplace) -> int:
    """How many identities of the ledger do not hold; nothing is kept."""
    with place.company.reader() as conn:
        return len(_misfits(conn))


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


def _misfits(conn: Connection) -> list[Finding]:
    return [*identities.customer_misfits(conn), *identities.invoice_misfits(conn)]


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
