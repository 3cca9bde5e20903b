"""The company's day."""

from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.ports import Clock


def company_today(time_zone: str, clock: Clock) -> date:
    """The company's date now; UTC's when its time zone is not known here."""
    return company_day(time_zone, clock.now())


def company_day(time_zone: str, at: datetime) -> date:
    """The company's date at an instant; UTC's when its time zone is not known here."""
    try:
        return at.astimezone(ZoneInfo(time_zone)).date()
    except (ZoneInfoNotFoundError, ValueError):
        return at.date()
