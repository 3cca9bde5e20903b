"""How customers are followed up, as a person reads and writes it: days, what goes along, thanks."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.customer_statement import StatementKind
from app.errors import BadInput
from app.language import marked
from app.propose.followup.policy import Policy, Step

STATEMENTS: tuple[tuple[StatementKind | None, str], ...] = (
    (None, marked("None")),
    (StatementKind.OPEN_ITEM, marked("What is open")),
    (StatementKind.ACTIVITY, marked("This month's activity")),
)
SWITCHES = (
    (
        "links",
        marked("Where to pay"),
        marked("Each invoice is named with its page for paying, where the ledger has one."),
    ),
    (
        "thanks",
        marked("Thanks"),
        marked("Proposed once for what was paid in full or given back, while nothing else is overdue."),
    ),
)
MOST_DAYS = 365


def days_text(policy: Policy) -> str:
    """The days of the steps: ``3, 14, 30``."""
    return ", ".join(str(step.days) for step in policy.steps)


def parse_steps(text: str, steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps on other days, one for each and ascending; BadInput when they can't be."""
    parts = text.replace(",", " ").split()
    if not all(part.isdecimal() and int(part) <= MOST_DAYS for part in parts):
        raise BadInput(f"“{text}” are no days", remedy=f"Give 0 to {MOST_DAYS}, such as 3, 14, 30.")
    days = [int(part) for part in parts]
    if len(days) != len(steps) or days != sorted(set(days)):
        raise BadInput(
            f"There are {len(steps)} steps, one after the other", remedy="Give a day for each, in order."
        )
    return tuple(replace(step, days=day) for step, day in zip(steps, days, strict=True))


def parse_apart(text: str) -> int:
    """How many days lie between two messages; BadInput when it is no number of days."""
    if not (text.strip().isdecimal() and int(text) <= MOST_DAYS):
        raise BadInput(f"“{text}” is no number of days", remedy=f"Give 0 to {MOST_DAYS}.")
    return int(text)
