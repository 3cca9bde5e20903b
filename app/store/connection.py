"""The one SQL name that the jobs need for their annotations, so that only the store imports SQLAlchemy."""

from sqlalchemy import Connection as Connection  # noqa: PLC0414 - re-exported on purpose
