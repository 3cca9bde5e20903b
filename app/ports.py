"""What the app needs from outside, as Protocols. Integrations implement them; wiring joins them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from app.domain.capabilities import Capabilities as Capabilities  # noqa: PLC0414 - part of the ports
from app.domain.money import NO_CURRENCY

if TYPE_CHECKING:
    from typing_extensions import TypeIs

    from app.domain.aging import ToldAging
    from app.domain.documents import Document, DocumentKind, Organisation, Preferences
    from app.domain.money import Money
    from app.domain.statements import BankFileContent, BankFormat, TableLayout
    from app.domain.work_files import WorkFileContent, WorkRequest
    from app.domain.writes import LedgerWrite, PreparedRequest, ProcessorWrite, Promise, SendMail


class CallKind(StrEnum):
    """What an API call counts as. Reads are metered by QuickBooks and Stripe, writes are not."""

    READ = "read"
    WRITE = "write"
    AUTH = "auth"


class Cancel(Protocol):
    """A token a long job looks at between steps."""

    def check(self) -> None:
        """Raise ``app.errors.Cancelled`` when the person has asked to stop."""

    def sleep(self, seconds: float) -> None:
        """Wait, but raise ``Cancelled`` at once when asked to stop meanwhile."""


class Clock(Protocol):
    """The time, as a port: UTC, aware."""

    def now(self) -> datetime:
        """The present instant in UTC."""

    def sleep(self, seconds: float) -> None:
        """Wait."""


class Secrets(Protocol):
    """The keychain. Values are short texts (JSON of tokens); names carry no secret."""

    def get(self, name: str) -> str | None:
        """The stored value, or None. Raises SecretsUnavailable or WrongPassphrase."""

    def set(self, name: str, value: str) -> None:
        """Store durably before returning."""

    def delete(self, name: str) -> None:
        """Forget; no error when it is not there."""

    def require(self) -> None:
        """Raise SecretsUnavailable or WrongPassphrase when nothing could be stored."""


Meter = Callable[[str, CallKind], None]
"""Told of every API call that was answered: service name and kind. Must be quick and thread-safe."""


class Flaw(Struct, frozen=True):
    """A record that came damaged or unknown in form: kept raw and shown, never dropped in silence."""

    kind: str
    remote_id: str
    reason: str
    raw: str


class Page(Struct, frozen=True):
    """One page of a sync: documents and deletions of one kind, and the cursor to go on from after it.

    ``cursor`` is an opaque text of the adapter's own; stored in the same transaction as the documents, it
    makes a sync resumable at every page. ``expected`` is how many of the kind there are in all, if known.
    ``is_last`` marks the last page of this sync run. ``present`` is given once all of a kind were read: the
    ids of every record there is, so that what the mirror has beyond them is gone. ``warnings`` are sentences
    on what could not be read at all while the rest goes on, without a full stop. ``merged`` are pairs of
    customers, the first of which went into the second.
    """

    kind: DocumentKind
    documents: tuple[Document, ...]
    cursor: str
    is_last: bool = False
    deleted: tuple[str, ...] = ()
    expected: int | None = None
    flaws: tuple[Flaw, ...] = ()
    present: tuple[str, ...] | None = None
    warnings: tuple[str, ...] = ()
    merged: tuple[tuple[str, str], ...] = ()


class Acknowledgement(Struct, frozen=True):
    """Proof that a write happened: the record's id and version, and the documents the answer carried."""

    remote_id: str
    version: str
    documents: tuple[Document, ...] = ()
    trace: str = ""
    was_looked_up: bool = False


class DeliveryTerms(Struct, frozen=True):
    """What a service guarantees about writes.

    ``quiet``: after this time no request of ours can still take effect. ``key_life``: how long the
    service is trusted to know an idempotency key. ``fresh``: how old a read may be that stands in for one
    just before a write, where calls are few; none by default. ``settled``: the same of what seldom changes,
    customers and settings. ``at_once``: how many calls of ours may be under way together.
    """

    quiet: timedelta
    key_life: timedelta
    fresh: timedelta = timedelta(0)
    settled: timedelta = timedelta(seconds=20)
    at_once: int = 1


class Allowances(Struct, frozen=True):
    """What a service lets us call. None: no such limit, or not known.

    ``remaining_today`` is the service's own word (a header of its last answer). ``reads_only``: just reads
    are counted against the month (QuickBooks, Stripe), else every call (Xero's day).
    """

    tier: str = ""
    per_minute: int | None = None
    per_day: int | None = None
    per_month: int | None = None
    reads_only: bool = True
    remaining_today: int | None = None


class Note(Struct, frozen=True):
    """One line of a record's history in the ledger."""

    at: datetime | None
    author: str
    text: str


class Wording(Protocol):
    """A language model that words letters. It never gets a name or a figure."""

    def reword(self, prompt: str, text: str) -> str:
        """Its answer. Raises WordingAway when there is none in time."""


class Newest(Struct, frozen=True):
    """The newest version there is, and a page about it (https, or empty)."""

    version: str
    page: str = ""


class Mailer(Protocol):
    """Sends mail of our own."""

    def prepare(self, mail: SendMail) -> PreparedRequest:
        """The bytes that would be sent. No network."""

    def send(self, request: PreparedRequest, ids: Mapping[int, str]) -> Acknowledgement:
        """Send exactly these bytes; raises as ``Ledger.send``.

        ``ids`` hold the address that the request keeps a place for (``app.domain.letters``).
        """

    def look_up(self, request: PreparedRequest) -> Acknowledgement | None:
        """Whether a mail of unknown outcome left. Raises OutcomeUnknown where that can't be told."""


class Ledger(Protocol):
    """A company's books at a service."""

    @property
    def service(self) -> str:
        """The service's key: ``quickbooks`` or ``xero``."""

    @property
    def title(self) -> str:
        """The service's name for people: ``QuickBooks``."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do."""

    @property
    def terms(self) -> DeliveryTerms:
        """What it guarantees about writes."""

    @property
    def allowances(self) -> Allowances:
        """What it lets us call, as far as its last answers told."""

    def close(self) -> None:
        """Close kept connections."""

    def organisation(self) -> Organisation:
        """The connected books with their preferences; one or two reads."""

    def preferences(self) -> Preferences:
        """The settings that decide what a write would do, as they are now; one read."""

    def expected_calls(self, cursor: str | None) -> int:
        """About how many calls ``pages`` will make from here, ``organisation`` included."""

    def pages(self, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
        """Everything (cursor None), or what is left or changed since the cursor, page by page."""

    def read(self, kind: DocumentKind, remote_ids: Sequence[str]) -> Mapping[str, Document]:
        """The present state of records by id; ids that are gone are missing from the answer."""

    def prepare(self, write: LedgerWrite) -> PreparedRequest:
        """Turn a write into the bytes that would be sent. Pure: no network."""

    def promised(self, request: PreparedRequest, currency: str) -> Promise:
        """What a request says of its record, amounts in the row's currency. Pure: no network."""

    def send(self, request: PreparedRequest, key: str, ids: Mapping[int, str]) -> Acknowledgement:
        """Send exactly these bytes, with placeholders ``@n`` replaced from ``ids`` (step to remote id).

        Raises RemoteRejected (this send wrote nothing; an earlier one may have, and delivery looks),
        OutcomeUnknown (may be written), RateLimited, Unreachable (provably not sent), AccessError.
        """

    def look_up(
        self, request: PreparedRequest, ids: Mapping[int, str], sent_at: datetime
    ) -> Acknowledgement | None:
        """Search the books for this write's effect; None when it is provably absent.

        Raises OutcomeUnknown when the books can't tell any more, because others changed the record since.
        """

    def aged_receivables(self, day: date, customer_ids: Sequence[str]) -> ToldAging:
        """What the ledger's own aging report says was open at the end of a day.

        ``customer_ids`` are whom to ask about, the most important first, where a report covers only one
        customer (Xero: a read each, ASKED_AT_MOST of them); QuickBooks tells of all in one read. Raises
        MissingPermission where reports are not allowed.
        """

    def notes(self, kind: DocumentKind, remote_id: str) -> tuple[Note, ...]:
        """A record's notes, as far as the ledger keeps them; one or two reads."""

    def pdf(self, kind: DocumentKind, remote_id: str) -> bytes:
        """The document as the customer gets it. Raises RecordGone when it is not there any more."""

    def pay_page(self, invoice_id: str) -> str:
        """The address at which the customer can look at an invoice and pay it; empty when it has none."""


def is_ledger(source: Ledger | Processor) -> TypeIs[Ledger]:
    """Whether a source is the books; only a ledger says what it can do."""
    return hasattr(source, "capabilities")


class Processor(Protocol):
    """A card processor's account."""

    @property
    def service(self) -> str:
        """The service's key: ``stripe``."""

    @property
    def title(self) -> str:
        """The service's name for people: ``Stripe``."""

    @property
    def allowances(self) -> Allowances:
        """What it lets us call."""

    @property
    def terms(self) -> DeliveryTerms:
        """What it guarantees about writes."""

    def close(self) -> None:
        """Close kept connections."""

    def organisation(self) -> Organisation:
        """The account as far as a restricted key may see it."""

    def expected_calls(self, cursor: str | None) -> int:
        """About how many calls ``pages`` will make from here, ``organisation`` included."""

    def pages(self, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
        """Everything, or what is left or changed since the cursor, page by page."""

    def read(self, kind: DocumentKind, remote_ids: Sequence[str]) -> Mapping[str, Document]:
        """The present state of charges or refunds by id, a read each; what is not there is missing."""

    def balance(self) -> tuple[Money, ...]:
        """What the account holds now, available and pending together, one amount per currency; one read."""

    def prepare(self, write: ProcessorWrite) -> PreparedRequest:
        """Turn a write into the bytes that would be sent. Pure: no network."""

    def send(self, request: PreparedRequest, key: str, ids: Mapping[int, str]) -> Acknowledgement:
        """As ``Ledger.send``."""

    def look_up(
        self, request: PreparedRequest, ids: Mapping[int, str], sent_at: datetime
    ) -> Acknowledgement | None:
        """As ``Ledger.look_up``."""


class WorkSource(Protocol):
    """Reading files of work that may be billed: time, bookings, deals, orders, agreements."""

    def read(self, path: Path, request: WorkRequest) -> WorkFileContent:
        """All work of one file, with the rows that can't be read named beside it.

        Raises WorkFileUnreadable, which names the file, the line and the column.
        """


class BankFile(Protocol):
    """Reading the files that banks hand out."""

    def read(
        self,
        path: Path,
        kind: BankFormat | None = None,
        layout: TableLayout | None = None,
        currency: str = NO_CURRENCY,
    ) -> BankFileContent:
        """The statements of one file; the format and a table's layout are found where they are not given.

        ``currency`` is that of amounts beside which the file names none: how many decimal places it has.
        Raises BankFileUnreadable, which names the file, the line and the column.
        """

    def rows(self, path: Path, layout: TableLayout, count: int) -> tuple[tuple[str, ...], ...]:
        """The first rows of a table as its cells stand. Raises BankFileUnreadable."""
