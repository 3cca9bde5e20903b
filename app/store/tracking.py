"""The lists by which lines are told apart, as the mirror has them."""

from typing import cast

from sqlalchemy import Connection

from app.domain.documents import DocumentKind, Preferences
from app.domain.tracking import Location, SalesClass, TrackingCategory, TrackingLists, tracking_lists
from app.store import mirror


def lists(conn: Connection, preferences: Preferences) -> TrackingLists:
    """What the ledger knows to tell lines apart by, put away or not; empty where it has none."""
    return tracking_lists(
        cast("tuple[SalesClass, ...]", mirror.every(conn, DocumentKind.CLASS)),
        cast("tuple[Location, ...]", mirror.every(conn, DocumentKind.LOCATION)),
        cast("tuple[TrackingCategory, ...]", mirror.every(conn, DocumentKind.TRACKING_CATEGORY)),
        takes_classes=preferences.tracks_classes,
        takes_locations=preferences.tracks_locations,
    )
