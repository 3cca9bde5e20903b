"""Snapshots: what the pure rooms look at, read in one go from the mirror."""

from datetime import date

from sqlalchemy import Connection

from app.propose.matching.snapshot import Snapshot


def matching(conn: Connection, as_of: date) -> Snapshot:
    """Open money and open invoices on a day; only what is open is read."""
    raise NotImplementedError
