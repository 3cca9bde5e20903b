"""The type of an open transaction, so that jobs can hand it on without importing SQLAlchemy."""

from sqlalchemy import Connection

__all__ = ["Connection"]
