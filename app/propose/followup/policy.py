"""When which step is due, in which tone and on which channel: a policy for each group of customers."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from msgspec import Struct, field

from app.domain.customer_statement import StatementKind
from app.propose.followup.facts import THANKS, CustomerFacts, OpenItem


class Tone(StrEnum):
    """How a step speaks; also the name of its template.

    ``instalment`` asks for a missed one of a plan, ``thanks`` asks for nothing: neither is a policy's step.
    """

    FRIENDLY = "friendly"
    FIRM = "firm"
    FINAL = "final"
    INSTALMENT = "instalment"
    THANKS = "thanks"


class Channel(StrEnum):
    """How a step goes out: our own mail, the ledger's, or by hand (an .eml, the phone)."""

    MAIL = "mail"
    LEDGER = "ledger"
    HAND = "hand"


class Step(Struct, frozen=True):
    """One step: its name (never changed once used), days after due, tone and channel."""

    name: str
    days: int
    tone: Tone
    channel: Channel = Channel.MAIL


class PayBy(StrEnum):
    """Which address a letter names for paying, where its policy wants one.

    ``ledger``: the ledger's own page of each invoice; where it has none, a payment link of the processor's
    over all of the letter. ``stripe``: always such a link.
    """

    LEDGER = "ledger"
    STRIPE = "stripe"


USUAL = (
    Step("reminder-1", 3, Tone.FRIENDLY),
    Step("reminder-2", 14, Tone.FIRM),
    Step("reminder-3", 30, Tone.FINAL),
)


class Policy(Struct, frozen=True):
    """The steps of a group, by days. ``apart`` is how many days lie between two messages at least.

    ``statement``: a statement of account goes with each of our own messages. ``links``: a letter names
    where its invoices can be paid, ``pay_by`` at whose address. ``thanks``: who owes nothing
    overdue is thanked once for each invoice that was paid in full or given back.
    """

    steps: tuple[Step, ...] = USUAL
    apart: int = 7
    sender: str = ""
    statement: StatementKind | None = None
    links: bool = False
    thanks: bool = False
    pay_by: PayBy = PayBy.LEDGER


class Policies(Struct, frozen=True):
    """The policy of each group; customers of no group, or of one without, have the usual one."""

    usual: Policy = Policy()
    groups: Mapping[str, Policy] = field(default_factory=dict)

    def of(self, group: str) -> Policy:
        """A group's policy."""
        return self.groups.get(group, self.usual)

    def every(self) -> tuple[Policy, ...]:
        """All there are."""
        return (self.usual, *self.groups.values())


class DueStep(Struct, frozen=True):
    """The step that is due for a customer, and the invoices it is sent for."""

    step: Step
    items: tuple[OpenItem, ...]


def due_step(facts: CustomerFacts, policy: Policy) -> DueStep | None:
    """The step a customer's next message has; None: nothing is due yet.

    Each invoice is due the first of its steps that it has reached and not had; the message speaks as the
    furthest of them does, and covers every overdue invoice that has not had that step. Steps go up one by
    one: who never had the first is not sent the last. Within ``apart`` days of a message nothing is due.
    A missed instalment of a running plan goes before them.
    """
    if _is_too_soon(facts, policy):
        return None
    for missed in reversed(facts.missed):
        items = tuple(one for one in facts.overdue if missed.plan.concerns(one.id))
        if items and missed.step not in {one.step for one in facts.sent}:
            return DueStep(Step(missed.step, 0, Tone.INSTALMENT, policy.steps[0].channel), items)
    reached = [step for item in facts.overdue if (step := _next(item, facts, policy.steps)) is not None]
    if not reached:
        return None
    furthest = max(reached, key=policy.steps.index)
    names = {(one.invoice_id, one.step) for one in facts.sent}
    items = tuple(item for item in facts.overdue if (item.id, furthest.name) not in names)
    return DueStep(furthest, items)


def due_thanks(facts: CustomerFacts, policy: Policy) -> DueStep | None:
    """The thank-you to a customer whose invoices were settled, for those that had none yet.

    The ledger's e-mail would send the invoice again, so where that is the way, it goes out by hand.
    """
    thanked = {one.invoice_id for one in facts.sent if one.step == THANKS}
    items = tuple(one for one in facts.invoices if one.id not in thanked)
    if not policy.thanks or not items:
        return None
    usual = policy.steps[0].channel
    channel = Channel.HAND if usual is Channel.LEDGER else usual
    return DueStep(Step(THANKS, 0, Tone.THANKS, channel), items)


def _is_too_soon(facts: CustomerFacts, policy: Policy) -> bool:
    """Whether a message went out lately; a promise broken since is a reason to write again at once."""
    last = max((one.on for one in facts.sent if one.step != THANKS), default=None)
    if last is None or (facts.today - last).days >= policy.apart:
        return False
    fallen = [one.next_day for one in facts.broken() if one.next_day is not None]
    fallen += [one.standing.instalment.due_on for one in facts.missed]
    return not any(day >= last for day in fallen)


def _next(item: OpenItem, facts: CustomerFacts, steps: Sequence[Step]) -> Step | None:
    had = {one.step for one in facts.sent if one.invoice_id == item.id}
    done = max((place for place, step in enumerate(steps) if step.name in had), default=-1)
    waiting = steps[done + 1] if done + 1 < len(steps) else None
    return waiting if waiting is not None and item.days_late(facts.today) >= waiting.days else None
