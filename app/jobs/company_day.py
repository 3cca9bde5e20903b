"""The company's day."""

from datetime import date
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.ports import Clock


def company_today(time_zone: str, clock: Clock) -> date:
    """The company's date now; UTC's when its time zone is not known here."""
    try:
        return clock.now().astimezone(ZoneInfo(time_zone)).date()
    except (ZoneInfoNotFoundError, ValueError):
        return clock.now().date()
