"""Bring the mirror up to date: adapter pages go in one by one, each with its cursor in one transaction."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.changes import Changes
from app.domain.budget import CallBudget
from app.domain.documents import DocumentKind
from app.domain.findings import Finding
from app.domain.record import replace
from app.errors import CountersignError
from app.jobs.ahead import reading_ahead
from app.jobs.budget import Thrift, sync_budget
from app.jobs.collector import collecting_seldom
from app.jobs.identities import check_processor, keep_misfits, misfits
from app.jobs.metering import keep_allowances, keep_calls
from app.jobs.patience import patiently
from app.jobs.workplace import Workplace
from app.lanes import Progress, Report
from app.ports import Cancel, Ledger, Page, Processor, is_ledger
from app.store import audit, connections, ledger_changes, mirror
from app.store.news import news
from app.turns import turn

log = logging.getLogger(__name__)

LABELS = {
    DocumentKind.CUSTOMER: "customers",
    DocumentKind.ITEM: "items",
    DocumentKind.ACCOUNT: "accounts",
    DocumentKind.TAX_CODE: "tax codes",
    DocumentKind.TERM: "terms",
    DocumentKind.CLASS: "classes",
    DocumentKind.LOCATION: "locations",
    DocumentKind.TRACKING_CATEGORY: "tracking categories",
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
    DocumentKind.ESTIMATE: "estimates",
    DocumentKind.TIME_ENTRY: "time entries",
    DocumentKind.PAYMENT_INTENT: "payment intents",
    DocumentKind.PROCESSOR_CUSTOMER: "payers",
    DocumentKind.CHECKOUT_SESSION: "checkout sessions",
    DocumentKind.PAYMENT_LINK: "payment links",
    DocumentKind.INVOICE_PAYMENT: "invoice payments",
}


@dataclass(slots=True)
class Synced:
    """What a sync brought in.

    ``problems`` are the errors of services that could not be read, ``warnings`` name parts that could not.
    """

    documents: int = 0
    deleted: int = 0
    flaws: int = 0
    reads: int = 0
    changes: Changes = field(default_factory=Changes)
    problems: list[CountersignError] = field(default_factory=list)
    budgets: list[CallBudget] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


class Sync:
    """One sync run over a company's sources."""

    def __init__(self, place: Workplace, report: Report, cancel: Cancel) -> None:
        self._place = place
        self._company = place.company
        self._clock = place.clock
        self._report = report
        self._cancel = cancel
        self._synced = Synced()

    def run(self, sources: Sequence[Ledger | Processor]) -> Synced:
        """Sync every source; one that fails does not keep the others back. Raises Cancelled between pages.

        A cancelled, failed or killed sync goes on from its last stored page.
        """
        for source in sources:
            keep_calls(self._company, self._place.tally, self._clock.now())
            thrift = Thrift(self._place, source, sync_budget(self._place, source), self._cancel)
            try:
                self._source(source, thrift)
            except CountersignError as problem:
                log.warning("sync.failed service=%s problem=%s", source.service, problem.title)
                self._synced.problems.append(problem.of_service(source.title))
            finally:
                self._synced.budgets.append(thrift.now())
                keep_allowances(self._company, source, self._clock.now())
                self._synced.reads += keep_calls(self._company, self._place.tally, self._clock.now())
        return self._synced

    def _source(self, source: Ledger | Processor, thrift: Thrift) -> None:
        organisation = patiently(source.organisation, self._cancel)
        now = self._clock.now()
        with self._company.writer() as conn:
            connections.connect(conn, source.service, organisation, now, is_ledger=is_ledger(source))
        mirrored = set(self._read(source, thrift))
        if is_ledger(source):
            found = misfits(self._place, mirrored)
            if found:
                # Something moved while it was read: what changed meanwhile usually settles it.
                self._read(source, thrift)
                found = misfits(self._place, mirrored)
            self._synced.findings += keep_misfits(self._place, source, found)
        else:
            self._synced.findings += check_processor(self._place, source, mirrored)

    def _read(self, source: Ledger | Processor, thrift: Thrift) -> dict[DocumentKind, int]:
        """All pages from the stored cursor on; how many documents of each kind came or went."""
        with self._company.reader() as conn:
            cursor = mirror.cursor(conn, source.service)
        done: dict[DocumentKind, int] = {}
        ahead = reading_ahead(source.pages(cursor, self._cancel), thrift.before_more)
        with collecting_seldom(), ahead as pages:
            for page in pages:
                self._store(source.service, page)
                count = len(page.documents) + len(page.deleted)
                if count:
                    done[page.kind] = done.get(page.kind, 0) + count
                label = f"{source.title}: {LABELS[page.kind]}"
                self._report(Progress(done.get(page.kind, 0), page.expected or 0, label))
                self._cancel.check()
        if done:
            with self._company.writer() as conn:
                detail = {str(kind): count for kind, count in done.items()}
                audit.append(conn, "countersign", "sync", source.service, detail, self._clock.now())
        return done

    def _store(self, service: str, page: Page) -> None:
        now = self._clock.now()
        with self._company.writer() as conn, turn:
            fresh = news(conn, service, page.documents)
            ledger_changes.note_page(conn, service, replace(page, documents=fresh), now)
            self._synced.changes |= mirror.save_page(conn, service, page, now, fresh)
        self._synced.documents += len(page.documents)
        self._synced.deleted += len(page.deleted)
        self._synced.flaws += len(page.flaws)
        self._synced.warnings += page.warnings
