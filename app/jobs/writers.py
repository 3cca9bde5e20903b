"""A ledger with the processor beside it: one batch may write to both, each row to its own service."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from msgspec import Struct

from app.domain.aging import ToldAging
from app.domain.capabilities import Capabilities
from app.domain.documents import Document, DocumentKind, Organisation, Preferences
from app.domain.writes import (
    BY_HAND,
    MAIL,
    CreatePaymentLink,
    LedgerWrite,
    PreparedRequest,
    Promise,
    SwitchOffPaymentLink,
    Write,
)
from app.errors import DraftNotPossible
from app.ports import (
    Acknowledgement,
    Allowances,
    Cancel,
    DeliveryTerms,
    Ledger,
    Note,
    Page,
    Processor,
    is_ledger,
)


def prepared(ledger: Ledger, write: Write) -> PreparedRequest:
    """The bytes of a write to either service; DraftNotPossible where there is no processor."""
    if not isinstance(write, CreatePaymentLink | SwitchOffPaymentLink):
        return ledger.prepare(write)
    if not isinstance(ledger, PairedLedger):
        raise DraftNotPossible("Payment links need Stripe, and it is not connected", remedy="Connect it.")
    return ledger.processor.prepare(write)


def terms_of(ledger: Ledger, service: str) -> DeliveryTerms:
    """What the service of a row guarantees about its writes."""
    if isinstance(ledger, PairedLedger) and service == ledger.processor.service:
        return ledger.processor.terms
    return ledger.terms


_PROCESSORS = frozenset({DocumentKind.CHARGE, DocumentKind.REFUND})
"""Kinds that are read at the processor."""


def can_read(ledger: Ledger, kind: DocumentKind) -> bool:
    """Whether records of a kind can be read: the processor's want one that is connected."""
    return kind not in _PROCESSORS or isinstance(ledger, PairedLedger)


def can_write(ledger: Ledger, service: str) -> bool:
    """Whether writes of a service can be sent and looked up: the processor's want one that is connected."""
    if service in {ledger.service, MAIL, BY_HAND}:
        return True
    return isinstance(ledger, PairedLedger) and service == ledger.processor.service


def promised(ledger: Ledger, request: PreparedRequest, currency: str) -> Promise:
    """What a request says of its record, also while nobody is connected who could send it."""
    return ledger.promised(request, currency) if can_write(ledger, request.service) else Promise()


def joined(sources: Sequence[Ledger | Processor]) -> Ledger:
    """The ledger among a company's services, with its processor beside it where there is one."""
    books = next(one for one in sources if is_ledger(one))
    processor = next((one for one in sources if not is_ledger(one)), None)
    return books if processor is None else PairedLedger(books, processor)


class PairedLedger(Struct, frozen=True):
    """The ledger in all, but that the processor's own requests go to the processor."""

    books: Ledger
    processor: Processor

    @property
    def service(self) -> str:
        """The ledger's key."""
        return self.books.service

    @property
    def title(self) -> str:
        """The ledger's name."""
        return self.books.title

    @property
    def capabilities(self) -> Capabilities:
        """What the ledger can do."""
        return self.books.capabilities

    @property
    def terms(self) -> DeliveryTerms:
        """What the ledger guarantees; ``terms_of`` tells the processor's."""
        return self.books.terms

    @property
    def allowances(self) -> Allowances:
        """What the ledger lets us call."""
        return self.books.allowances

    def close(self) -> None:
        """Close kept connections of both."""
        self.books.close()
        self.processor.close()

    def organisation(self) -> Organisation:
        """The books."""
        return self.books.organisation()

    def preferences(self) -> Preferences:
        """The books' settings."""
        return self.books.preferences()

    def expected_calls(self, cursor: str | None) -> int:
        """Calls of the ledger's pages."""
        return self.books.expected_calls(cursor)

    def pages(self, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
        """The ledger's pages."""
        return self.books.pages(cursor, cancel)

    def read(self, kind: DocumentKind, remote_ids: Sequence[str]) -> Mapping[str, Document]:
        """The ledger's records; charges and refunds are the processor's."""
        source = self.processor if kind in _PROCESSORS else self.books
        return source.read(kind, remote_ids)

    def prepare(self, write: LedgerWrite) -> PreparedRequest:
        """The ledger's bytes."""
        return self.books.prepare(write)

    def promised(self, request: PreparedRequest, currency: str) -> Promise:
        """What a request says; the processor's say nothing of the books."""
        return Promise() if self._is_processors(request) else self.books.promised(request, currency)

    def send(self, request: PreparedRequest, key: str, ids: Mapping[int, str]) -> Acknowledgement:
        """To whom it is for."""
        if self._is_processors(request):
            return self.processor.send(request, key, ids)
        return self.books.send(request, key, ids)

    def look_up(
        self, request: PreparedRequest, ids: Mapping[int, str], sent_at: datetime
    ) -> Acknowledgement | None:
        """Where it went."""
        if self._is_processors(request):
            return self.processor.look_up(request, ids, sent_at)
        return self.books.look_up(request, ids, sent_at)

    def aged_receivables(self, day: date, customer_ids: Sequence[str]) -> ToldAging:
        """The ledger's own report."""
        return self.books.aged_receivables(day, customer_ids)

    def notes(self, kind: DocumentKind, remote_id: str) -> tuple[Note, ...]:
        """The ledger's notes."""
        return self.books.notes(kind, remote_id)

    def pdf(self, kind: DocumentKind, remote_id: str) -> bytes:
        """The ledger's papers."""
        return self.books.pdf(kind, remote_id)

    def pay_page(self, invoice_id: str) -> str:
        """The ledger's page of an invoice."""
        return self.books.pay_page(invoice_id)

    def _is_processors(self, request: PreparedRequest) -> bool:
        return request.service == self.processor.service
