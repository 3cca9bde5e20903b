"""What Today asks for, and its words."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import Protocol

from msgspec import Struct

from app.commit.results import DeskState, FirstStep
from app.domain.outstanding import Outstanding
from app.lanes import CancelToken
from app.language import Words, figures, marked, tr
from app.propose.proposal import ProposalKind
from app.review.today import AGES, Aged, AheadView, CashView, TodayView, Unentered, Work
from app.screens.wording import day, money_text, monies, plural


class TodayDesk(Protocol):
    """What Today may ask for; nothing blocks."""

    def overview(self) -> Future[TodayView]:
        """Counts, money and ages."""

    def ahead(self, cancel: CancelToken) -> Future[AheadView]:
        """The cash to come and days sales outstanding; seconds where the history is long."""


class Tile(Struct, frozen=True):
    """One kind of work: the figure, what it counts, its money, and the place it leads to."""

    place: str
    title: str
    figure: str
    money: str
    is_done: bool


_TILES = {
    ProposalKind.MATCH: ("matches", marked("To match"), marked("Every payment has found its place")),
    ProposalKind.DRAFT: ("drafts", marked("To bill"), marked("Everything is billed")),
    ProposalKind.FOLLOWUP: ("followups", marked("To follow up"), marked("Nobody needs a reminder")),
    ProposalKind.RECONCILIATION: (
        "reconcile",
        marked("To explain"),
        marked("Compare ledger, Stripe and bank"),
    ),
}
_UNCOUNTED = frozenset({ProposalKind.RECONCILIATION})
"""What is found by comparing, not by counting proposals: no figure is claimed."""


def tile(work: Work) -> Tile:
    """A kind of work as its tile says it."""
    place, title, done = _TILES[work.kind]
    money = monies(work.money) if work.count else tr(done)
    figure = "—" if work.kind in _UNCOUNTED and not work.count else f"{work.count:,}"
    return Tile(place, tr(title), figure, money, is_done=not work.count)


def aged_lines(aged: Aged) -> tuple[tuple[str, str, int], ...]:
    """The ages of one currency: words, money, and the share in per mille (of what is positive)."""
    whole = sum(max(0, one.minor) for one in aged.buckets)
    return tuple(
        (tr(age), money_text(one), 1000 * max(0, one.minor) // whole if whole else 0)
        for age, one in zip(AGES, aged.buckets, strict=True)
    )


def aged_head(aged: Aged) -> str:
    """What is owed in all and how much of it is overdue."""
    overdue = sum(one.minor for one in aged.buckets[1:])
    percent = 100 * overdue // aged.total.minor if aged.total.minor > 0 else 0
    return tr("{total} owed · {percent} % overdue").format(total=money_text(aged.total), percent=percent)


def cash_lines(cash: CashView) -> tuple[tuple[str, str, str], ...]:
    """Each horizon: words, the middle, and between which figures it lies eight times in ten."""
    lines = []
    for days in (30, 60, 90):
        step = cash.by(days)
        if step is not None:
            band = tr("{p10} to {p90}").format(
                p10=figures(step.p10.grouped()), p90=figures(step.p90.grouped())
            )
            lines.append((tr("in {days} days").format(days=days), money_text(step.p50), band))
    return tuple(lines)


def cash_head(cash: CashView) -> str:
    """What the forecast rests on."""
    return tr("From {invoices} and how each customer has paid until now").format(
        invoices=plural(cash.invoices, "open invoice")
    )


def unentered_line(found: Unentered) -> str:
    """What came and makes the forecast look smaller than it is; empty where everything is entered."""
    if not found.waiting and not found.approved:
        return ""
    if not found.approved:
        words = tr("{payments} to be matched, {money}. Until then, what was paid counts as open here.")
    elif not found.waiting:
        words = tr("{payments} to be signed, {money}. Until then, what was paid counts as open here.")
    else:
        words = tr(
            "{payments} to be matched and {approved} to be signed, {money}. "
            "Until then, what was paid counts as open here."
        )
    return words.format(
        payments=plural(found.waiting or found.approved, "payment waits", "payments wait"),
        approved=figures(f"{found.approved:,}"),
        money=monies(found.money),
    )


def outstanding_line(found: Sequence[Outstanding]) -> tuple[str, str] | None:
    """Days sales outstanding and how they moved; None where nothing was sold."""
    told = [one for one in found if one.days is not None]
    if not told:
        return None
    (first, then), (last, now) = ((one.day, round(one.days or 0)) for one in (told[0], told[-1]))
    words = plural(now, "day")
    if first == last:
        return words, ""
    if now == then:
        return words, tr("as many as on {day}").format(day=day(first))
    moved = tr("{count} more than on {day}") if now > then else tr("{count} fewer than on {day}")
    return words, moved.format(count=abs(now - then), day=day(first))


_STEPS = {
    FirstStep.PROCESSOR: (marked("Connect Stripe, to match its card payments and payouts."), "go_settings"),
    FirstStep.BANK: (
        marked("Import a bank statement, so that transfers and payouts are seen."),
        "import_bank",
    ),
    FirstStep.DECIDED: (marked("Approve a first match; nothing is written before you sign."), "go_matches"),
    FirstStep.SIGNED: (marked("Review and sign a first batch. Every row can be undone later."), "sign"),
}
STEP_BUTTON = Words(
    {
        "go_settings": marked("Connect Stripe"),
        "import_bank": marked("Import a bank statement…"),
        "go_matches": marked("Go to the matches"),
        "sign": marked("Review and sign…"),
        "shadow": marked("Run a shadow week…"),
    }
)
"""What the button of a step says, by its action."""
_SHADOW = (
    marked("Or let a week pass in shadow: work as ever, and see what it would have put forward."),
    "shadow",
)


def next_steps(state: DeskState | None) -> tuple[tuple[str, str], ...]:
    """What a new company may do next, in order: a sentence and its action. Empty once all are taken.

    Nothing is said before the first sync: one step after the other.
    """
    if state is None or not any(each.last_synced_at for each in state.connections):
        return ()
    left = [_STEPS[step] for step in FirstStep if step not in state.steps]
    if FirstStep.SIGNED not in state.steps and state.is_writing:
        left.append(_SHADOW)
    return tuple((tr(words), action) for words, action in left)


def needs_look(state: DeskState | None) -> tuple[tuple[str, str], ...]:
    """What else needs a person: a sentence and the action that leads there (empty: none)."""
    if state is None:
        return ()
    found = []
    if state.unfinished_batch is not None:
        found.append(
            (
                tr("Batch {number} was interrupted and waits to go on.").format(
                    number=state.unfinished_batch
                ),
                "resume",
            )
        )
    if state.waiting_batch is not None:
        found.append(
            (
                tr("Batch {number} waits for a second signature.").format(number=state.waiting_batch),
                "go_history",
            )
        )
    if not state.is_writing:
        found.append((tr("All writing is switched off."), "go_settings"))
    if state.findings:
        found.append(
            (
                tr("{balances} of the books do not add up.").format(
                    balances=plural(state.findings, "balance")
                ),
                "go_reconcile",
            )
        )
    words = tr("{month} is closed, and something moved in it since.")
    found += [(words.format(month=month), "go_reconcile") for month in state.closed_moved]
    return tuple(found)
