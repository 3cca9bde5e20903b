"""The mirror: the services' documents as they last were, page and cursor in one transaction."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from app.changes import Changes
from app.domain.documents import Document, DocumentKind
from app.ports import Page
from app.store.records import SyncState


def save_page(conn: Connection, service: str, page: Page, now: datetime) -> Changes:
    """Documents, deletions, flaws and cursor of a page."""
    raise NotImplementedError


def save_documents(conn: Connection, documents: Iterable[Document], now: datetime) -> Changes:
    """Documents of any kinds that an acknowledgement carried."""
    raise NotImplementedError


def mark_deleted(conn: Connection, kind: DocumentKind, remote_ids: Iterable[str], now: datetime) -> Changes:
    """Records that are gone from the service; they stay in the file, marked."""
    raise NotImplementedError


def cursor(conn: Connection, service: str) -> str | None:
    """Where the service's sync goes on, None for the first time."""
    raise NotImplementedError


def forget_cursor(conn: Connection, service: str) -> None:
    """Make the next sync read everything."""
    raise NotImplementedError


def sync_state(conn: Connection, service: str) -> SyncState:
    """How far a service's sync is."""
    raise NotImplementedError


def fetch(conn: Connection, kind: DocumentKind, remote_ids: Iterable[str]) -> dict[str, Document]:
    """Documents by remote id; deleted or unknown ones are missing."""
    raise NotImplementedError


def every(conn: Connection, kind: DocumentKind) -> tuple[Document, ...]:
    """All documents of a kind that are not deleted, for the short lists: accounts, terms, tax codes."""
    raise NotImplementedError


def open_invoices(conn: Connection, text: str, customer_id: str | None, limit: int = 200) -> tuple[Document, ...]:
    """Open invoices whose number, purchase order or customer holds the text, oldest due first."""
    raise NotImplementedError


def counts(conn: Connection) -> Mapping[DocumentKind, int]:
    """How many documents of each kind there are, deleted ones left out."""
    raise NotImplementedError


def flaw_count(conn: Connection, service: str = "") -> int:
    """How many records came damaged and were not mended since."""
    raise NotImplementedError
