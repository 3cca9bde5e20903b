"""Aliases: payer names that a person has tied to a customer. They hold until taken back."""

from datetime import datetime

from sqlalchemy import Connection

from app.changes import Changes
from app.store.records import AliasDecision


def put(conn: Connection, payer_name: str, customer_id: str, by: str, now: datetime) -> Changes:
    """Tie a payer name to a customer; a later decision replaces the earlier one."""
    raise NotImplementedError


def forget(conn: Connection, payer_name: str, by: str, now: datetime) -> Changes:
    """Take an alias back."""
    raise NotImplementedError


def every(conn: Connection) -> tuple[AliasDecision, ...]:
    """All aliases by name."""
    raise NotImplementedError
