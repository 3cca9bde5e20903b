"""How customers are followed up, as a person reads and writes it: days, what goes along, thanks."""

from collections.abc import Sequence

from app.domain.customer_statement import StatementKind
from app.domain.record import replace
from app.errors import BadInput
from app.jobs.followup_rules import MOST_DAYS
from app.language import marked, number_typed, tr
from app.propose.followup.policy import Channel, PayBy, Policy, Step, Tone

STATEMENTS: tuple[tuple[StatementKind | None, str], ...] = (
    (None, marked("None")),
    (StatementKind.OPEN_ITEM, marked("What is open")),
    (StatementKind.ACTIVITY, marked("This month's activity")),
)
PAYING: tuple[tuple[bool, PayBy, str], ...] = (
    (False, PayBy.LEDGER, marked("Not named")),
    (True, PayBy.LEDGER, marked("Ledger's page, else Stripe")),
    (True, PayBy.STRIPE, marked("Stripe payment link")),
)
TONES: tuple[tuple[Tone, str], ...] = (
    (Tone.FRIENDLY, marked("Friendly")),
    (Tone.FIRM, marked("Firm")),
    (Tone.FINAL, marked("Final")),
)
CHANNELS: tuple[tuple[Channel, str], ...] = (
    (Channel.MAIL, marked("Our own e-mail")),
    (Channel.LEDGER, marked("The ledger's e-mail")),
    (Channel.HAND, marked("By hand")),
)


def step_title(name: str) -> str:
    """A step as a person calls it: ``reminder-2`` is *Reminder 2*."""
    kind, _, number = name.rpartition("-")
    return tr("Reminder {number}").format(number=number) if kind == "reminder" else name


def days_text(policy: Policy) -> str:
    """The days of the steps: ``3, 14, 30``."""
    return ", ".join(str(step.days) for step in policy.steps)


def parse_steps(text: str, steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps on other days, one for each and ascending; BadInput when they can't be."""
    parts = text.replace(",", " ").split()
    try:
        days = [number_typed(part, 0, MOST_DAYS) for part in parts]
    except ValueError:
        raise BadInput(f"“{text}” are no days", remedy=f"Give 0 to {MOST_DAYS}, such as 3, 14, 30.") from None
    if len(days) != len(steps) or days != sorted(set(days)):
        raise BadInput(
            f"There are {len(steps)} steps, one after the other", remedy="Give a day for each, in order."
        )
    return tuple(replace(step, days=day) for step, day in zip(steps, days, strict=True))


def parse_apart(text: str) -> int:
    """How many days lie between two messages; BadInput when it is no number of days."""
    try:
        return number_typed(text, 0, MOST_DAYS)
    except ValueError:
        raise BadInput(f"“{text}” is no number of days", remedy=f"Give 0 to {MOST_DAYS}.") from None
