"""What a job costs in calls to a service, beside what the service lets us call."""

from msgspec import Struct


class CallBudget(Struct, frozen=True):
    """Calls of one service around one job. Limits are None where the service has none.

    ``expected`` is what the job was thought to need, ``spent`` what it made so far. ``today`` and ``month``
    count the metered calls of this company file, this job's included.
    """

    service: str
    title: str
    expected: int = 0
    spent: int = 0
    today: int = 0
    day_limit: int | None = None
    month: int = 0
    month_limit: int | None = None
    tier: str = ""

    @property
    def percent(self) -> int:
        """How much is used of the tighter of the day's and the month's limit, in whole percent; 0 without."""
        pairs = ((self.today, self.day_limit), (self.month, self.month_limit))
        return max((used * 100 // limit for used, limit in pairs if limit), default=0)

    @property
    def expected_text(self) -> str:
        """Before the job: ``QuickBooks: about 5 calls; 120 of 500,000 reads used this month``."""
        return f"{self.title}: about {_calls(self.expected)}{self.used_text}"

    @property
    def spent_text(self) -> str:
        """After the job: ``QuickBooks: 5 calls, about 5 expected; 125 of 500,000 reads used this month``."""
        return f"{self.title}: {_calls(self.spent)}, about {self.expected:,} expected{self.used_text}"

    @property
    def used_text(self) -> str:
        """What is used of the limits, to stand after other words; empty without limits."""
        parts = []
        if self.day_limit:
            parts.append(f"{self.today:,} of {self.day_limit:,} used today")
        if self.month_limit:
            parts.append(f"{self.month:,} of {self.month_limit:,} reads used this month")
        tier = f" ({self.tier})" if self.tier and parts else ""
        return "".join(f"; {part}" for part in parts) + tier


def _calls(count: int) -> str:
    return "1 call" if count == 1 else f"{count:,} calls"
