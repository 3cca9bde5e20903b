"""The months of the sample company, which is told up to the day on which the stand-ins are first served."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

_HOME = ZoneInfo("America/Los_Angeles")
"""Where the sample company is: the month may be over for the world and not for it."""

_OPEN_WEEKS = timedelta(days=50)
"""Of the days before today the story has open money; what lies before them tied."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its first day."""

    first: date

    @property
    def key(self) -> str:
        """As commands name it: 2026-10."""
        return f"{self.first:%Y-%m}"

    @property
    def words(self) -> str:
        """As people name it: October 2026."""
        return f"{self.first:%B %Y}"

    @property
    def next(self) -> "Month":
        """The month after it."""
        return Month((self.first + timedelta(days=32)).replace(day=1))

    @property
    def last(self) -> date:
        """Its last day."""
        return self.next.first - timedelta(days=1)

    def before(self, count: int = 1) -> "Month":
        """So many months before it."""
        found = self.first
        for _ in range(count):
            found = (found - timedelta(days=1)).replace(day=1)
        return Month(found)


def twelfth() -> date:
    """The last twelfth of a month: the story's open weeks lie in two months then."""
    return (datetime.now(_HOME).date() - timedelta(days=12)).replace(day=12)


def this_month() -> Month:
    """The month that is not over."""
    return Month(datetime.now(_HOME).date().replace(day=1))


def tied() -> Month:
    """The last month in which nothing differs before somebody makes a mistake."""
    day = datetime.now(_HOME).date() - _OPEN_WEEKS
    return Month((day + timedelta(days=1)).replace(day=1)).before()
