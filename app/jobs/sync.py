"""Bring the mirror up to date: adapter pages go in one by one, each with its cursor in one transaction."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.changes import Changes
from app.domain.documents import DocumentKind
from app.errors import CountersignError
from app.jobs.metering import keep_calls
from app.jobs.workplace import Workplace
from app.lanes import Progress, Report
from app.ports import Cancel, Ledger, Page, Processor
from app.store import audit, connections, mirror

log = logging.getLogger(__name__)

LABELS = {
    DocumentKind.CUSTOMER: "customers",
    DocumentKind.ITEM: "items",
    DocumentKind.ACCOUNT: "accounts",
    DocumentKind.TAX_CODE: "tax codes",
    DocumentKind.TERM: "terms",
    DocumentKind.INVOICE: "invoices",
    DocumentKind.CREDIT_NOTE: "credit notes",
    DocumentKind.PAYMENT: "payments",
    DocumentKind.DEPOSIT: "deposits",
    DocumentKind.JOURNAL: "journal entries",
    DocumentKind.CHARGE: "charges",
    DocumentKind.REFUND: "refunds",
    DocumentKind.DISPUTE: "disputes",
    DocumentKind.BALANCE_TRANSACTION: "balance transactions",
    DocumentKind.PAYOUT: "payouts",
}


@dataclass(slots=True)
class Synced:
    """What a sync brought in. ``problems`` are the errors of services that could not be read."""

    documents: int = 0
    deleted: int = 0
    flaws: int = 0
    reads: int = 0
    changes: Changes = field(default_factory=Changes)
    problems: list[CountersignError] = field(default_factory=list)


class Sync:
    """One sync run over a company's sources."""

    def __init__(self, place: Workplace, report: Report, cancel: Cancel) -> None:
        self._company = place.company
        self._clock = place.clock
        self._tally = place.tally
        self._report = report
        self._cancel = cancel
        self._synced = Synced()

    def run(self, sources: Sequence[Ledger | Processor]) -> Synced:
        """Sync every source; one that fails does not keep the others back. Raises Cancelled between pages.

        A cancelled, failed or killed sync goes on from its last stored page.
        """
        for source in sources:
            try:
                self._source(source, is_ledger=hasattr(source, "prepare"))
            except CountersignError as problem:
                log.warning("sync.failed service=%s problem=%s", source.service, problem.title)
                self._synced.problems.append(problem.of_service(source.title))
            finally:
                self._synced.reads += keep_calls(self._company, self._tally, self._clock.now())
        return self._synced

    def _source(self, source: Ledger | Processor, *, is_ledger: bool) -> None:
        organisation = source.organisation()
        with self._company.writer() as conn:
            connections.connect(conn, source.service, organisation, self._clock.now(), is_ledger=is_ledger)
        with self._company.reader() as conn:
            cursor = mirror.cursor(conn, source.service)
        done: dict[DocumentKind, int] = {}
        brought = 0
        for page in source.pages(cursor, self._cancel):
            self._store(source.service, page)
            brought += len(page.documents) + len(page.deleted)
            done[page.kind] = done.get(page.kind, 0) + len(page.documents)
            self._report(
                Progress(done[page.kind], page.expected or 0, f"{source.title}: {LABELS[page.kind]}")
            )
            self._cancel.check()
        if brought:
            with self._company.writer() as conn:
                detail = {str(kind): count for kind, count in done.items() if count}
                audit.append(conn, "countersign", "sync", source.service, detail, self._clock.now())

    def _store(self, service: str, page: Page) -> None:
        with self._company.writer() as conn:
            self._synced.changes |= mirror.save_page(conn, service, page, self._clock.now())
        self._synced.documents += len(page.documents)
        self._synced.deleted += len(page.deleted)
        self._synced.flaws += len(page.flaws)
