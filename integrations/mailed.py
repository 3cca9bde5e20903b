"""A ledger whose rows may hold mail of our own: mail goes to the mailer, all else to the ledger itself."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from app.domain.aging import ToldAging
from app.domain.documents import Document, DocumentKind, Organisation, Preferences
from app.domain.writes import BY_HAND, LedgerWrite, PreparedRequest, Promise, SendMail
from app.ports import (
    Acknowledgement,
    Allowances,
    Cancel,
    Capabilities,
    DeliveryTerms,
    Ledger,
    Mailer,
    Note,
    Page,
)
from integrations.mail import SERVICE

_OURS = frozenset({SERVICE, BY_HAND})


class MailingLedger:
    """One ledger and one mailer behind the ledger's port, so that a row's mail and note are one delivery."""

    def __init__(self, ledger: Ledger, mailer: Mailer) -> None:
        self._ledger = ledger
        self._mailer = mailer

    @property
    def service(self) -> str:
        """The ledger's key."""
        return self._ledger.service

    @property
    def title(self) -> str:
        """The ledger's name for people."""
        return self._ledger.title

    @property
    def capabilities(self) -> Capabilities:
        """What the ledger can do."""
        return self._ledger.capabilities

    @property
    def terms(self) -> DeliveryTerms:
        """What the ledger guarantees; mail that has no clear answer is never sent again by itself."""
        return self._ledger.terms

    @property
    def allowances(self) -> Allowances:
        """What the ledger lets us call."""
        return self._ledger.allowances

    def close(self) -> None:
        """Close kept connections."""
        self._ledger.close()

    def organisation(self) -> Organisation:
        """The connected books."""
        return self._ledger.organisation()

    def preferences(self) -> Preferences:
        """The ledger's settings now."""
        return self._ledger.preferences()

    def expected_calls(self, cursor: str | None) -> int:
        """About how many calls a sync will make."""
        return self._ledger.expected_calls(cursor)

    def pages(self, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
        """The ledger's pages."""
        return self._ledger.pages(cursor, cancel)

    def read(self, kind: DocumentKind, remote_ids: Sequence[str]) -> Mapping[str, Document]:
        """Records by id."""
        return self._ledger.read(kind, remote_ids)

    def prepare(self, write: LedgerWrite) -> PreparedRequest:
        """The bytes that would be sent."""
        return self._mailer.prepare(write) if isinstance(write, SendMail) else self._ledger.prepare(write)

    def promised(self, request: PreparedRequest, currency: str) -> Promise:
        """What a request says of its record; a mail says nothing of any."""
        return Promise() if request.service in _OURS else self._ledger.promised(request, currency)

    def send(self, request: PreparedRequest, key: str, ids: Mapping[int, str]) -> Acknowledgement:
        """Send exactly these bytes."""
        if request.service in _OURS:
            return self._mailer.send(request, ids)
        return self._ledger.send(request, key, ids)

    def look_up(
        self, request: PreparedRequest, ids: Mapping[int, str], sent_at: datetime
    ) -> Acknowledgement | None:
        """Search for a write's effect."""
        if request.service in _OURS:
            return self._mailer.look_up(request)
        return self._ledger.look_up(request, ids, sent_at)

    def aged_receivables(self, day: date, customer_ids: Sequence[str]) -> ToldAging:
        """What the ledger's own aging report says."""
        return self._ledger.aged_receivables(day, customer_ids)

    def notes(self, kind: DocumentKind, remote_id: str) -> tuple[Note, ...]:
        """A record's notes."""
        return self._ledger.notes(kind, remote_id)

    def pdf(self, kind: DocumentKind, remote_id: str) -> bytes:
        """The document as the customer gets it."""
        return self._ledger.pdf(kind, remote_id)

    def pay_page(self, invoice_id: str) -> str:
        """The ledger's page of an invoice."""
        return self._ledger.pay_page(invoice_id)
