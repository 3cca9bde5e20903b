"""The state of a list of proposals, whatever their kind: place, marks, filter, what a decision leads to."""

from array import array
from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from msgspec import Struct

from app.domain.money import Money, zero
from app.domain.record import replace
from app.language import Words, figures, marked, tr
from app.propose.proposal import Proposal, ProposalKind, Tier
from app.review.decision import DECIDABLE, TARGET, DecisionAction, ProposalState
from app.review.listing import ProposalFilter, ProposalOrder, ProposalRow, ProposalTotals
from app.screens.wording import STATE_WORD, monies, plural


class Show(StrEnum):
    """The filter bar's first choice: which states a list shows."""

    OPEN = "open"
    APPROVED = "approved"
    LATER = "later"
    REJECTED = "rejected"
    DONE = "done"
    ALL = "all"


SHOWN: dict[Show, frozenset[ProposalState]] = {
    Show.OPEN: frozenset({ProposalState.OPEN}),
    Show.APPROVED: frozenset({ProposalState.APPROVED}),
    Show.LATER: frozenset({ProposalState.LATER}),
    Show.REJECTED: frozenset({ProposalState.REJECTED}),
    Show.DONE: frozenset({ProposalState.SIGNED, ProposalState.COMMITTED}),
    Show.ALL: frozenset(),
}


class Emptiness(Struct, frozen=True):
    """Why a list is empty, and the one thing to do about it. ``action`` is an action's key, or empty."""

    title: str
    text: str
    action: str = ""
    button: str = ""


class PanelWords(Struct, frozen=True):
    """What a panel calls things: ``one`` and ``many`` of them, the heads of its two columns of words.

    ``place`` says what the panel is for, ``done`` that nothing is left, ``later`` when there is more.
    ``date_tells`` False: most rows have the same date, which may go where room is short. ``has_causes``: a
    row is called by the cause of its difference rather than by its fix.
    """

    title: str
    one: str
    many: str
    party: str
    summary: str
    place: str
    done: str
    later: str
    date_tells: bool = True
    has_causes: bool = False

    def said(self) -> "PanelWords":
        """In the language in use, but for ``one`` and ``many``: ``plural`` says those."""
        spoken: dict[str, Any] = {
            name: tr(getattr(self, name)) for name in ("title", "party", "summary", "place", "done", "later")
        }
        return replace(self, **spoken)


WORDS: dict[ProposalKind, PanelWords] = {
    ProposalKind.MATCH: PanelWords(
        title=marked("Payment matches"),
        one="match",
        many="matches",
        party=marked("Payer"),
        summary=marked("For"),
        place=marked("Payments meet their invoices here"),
        done=marked("All money has found its place"),
        later=marked("New payments appear here after the next sync."),
    ),
    ProposalKind.DRAFT: PanelWords(
        title=marked("Draft invoices"),
        one="draft",
        many="drafts",
        party=marked("Customer"),
        summary=marked("From"),
        place=marked("What should be billed and is not yet comes here"),
        done=marked("Everything is billed"),
        later=marked("Time, estimates and bookings appear here after the next sync or import."),
        date_tells=False,
    ),
    ProposalKind.FOLLOWUP: PanelWords(
        title=marked("Follow-ups"),
        one="follow-up",
        many="follow-ups",
        party=marked("Customer"),
        summary=marked("Step"),
        place=marked("Overdue invoices, and the right word to each customer"),
        done=marked("Nobody needs a reminder today"),
        later=marked("Nothing is ever sent by itself."),
    ),
    ProposalKind.RECONCILIATION: PanelWords(
        title=marked("Reconcile"),
        one="fix",
        many="fixes",
        party=marked("Who"),
        summary=marked("Fix"),
        place=marked("Ledger, Stripe and bank are tied to the cent here"),
        done=marked("Every cent is explained"),
        later=marked("Gaps appear here after the next sync or bank statement."),
        has_causes=True,
    ),
}


class Detail(Protocol):
    """One proposal in full, as its kind's pane shows it."""

    @property
    def id(self) -> int:
        """Its place in the file."""

    @property
    def state(self) -> ProposalState:
        """Where it stands."""

    @property
    def proposal(self) -> Proposal:
        """What is put forward."""


D = TypeVar("D", bound=Detail)


class ProposalScreen(Generic[D]):
    """What the panel of a kind shows and remembers.

    Ids are proposal ids; the current one survives every refresh.
    Marks live here and not in Qt's selection (STYLE 3.4), so they survive sorting and filtering.
    ``decided`` overlays states of this sitting, so that the next open row is known at once.
    """

    def __init__(self, kind: ProposalKind) -> None:
        self.words = WORDS[kind].said()
        self.filter = ProposalFilter(kind=kind)
        self.show = Show.OPEN
        self.ids: array[int] = array("q")
        self.current: int | None = None
        self.marks: dict[int, ProposalRow] = {}
        self.totals = ProposalTotals()
        self.decided: dict[int, ProposalState] = {}
        self.detail: D | None = None
        self.candidate = 0
        self.has_synced = True
        self.sync_text = ""

    # filter and order

    def set_show(self, show: Show) -> ProposalFilter:
        """Show other states; marks are dropped, because what they marked may be out of sight."""
        self.show = show
        self.marks.clear()
        self.filter = replace(self.filter, states=SHOWN[show])
        return self.filter

    def set_tier(self, tier: Tier | None) -> ProposalFilter:
        """Show one tier only, or all."""
        self.marks.clear()
        self.filter = replace(self.filter, tiers=frozenset() if tier is None else frozenset({tier}))
        return self.filter

    def set_text(self, text: str) -> ProposalFilter:
        """Look for a text in payer, reference and numbers."""
        self.filter = replace(self.filter, text=text.strip())
        return self.filter

    def toggle_order(self, order: ProposalOrder) -> ProposalFilter:
        """Order by a column; the same column again turns the direction."""
        turned = self.filter.order is order and not self.filter.descending
        self.filter = replace(self.filter, order=order, descending=turned)
        return self.filter

    @property
    def is_narrowed(self) -> bool:
        """Whether a tier or a text hides rows of the states shown."""
        return bool(self.filter.text or self.filter.tiers)

    @property
    def hidden(self) -> int:
        """How many rows of the states shown are not in the list because it is narrowed."""
        return max(0, self.totals.in_states - len(self.ids)) if self.is_narrowed else 0

    def clear(self) -> ProposalFilter:
        """Take tier and text away."""
        self.filter = replace(self.filter, text="", tiers=frozenset())
        return self.filter

    # list and place

    def fill(self, ids: "array[int]") -> int:
        """Take a new list and return the row to stand on: the same proposal, else the same place."""
        before, self.ids = self.ids, ids
        self.decided.clear()
        same = place_of(self.current, ids)
        if same is not None:
            return same
        row = min(place_of(self.current, before) or 0, len(ids) - 1)
        self.current = ids[row] if row >= 0 else None
        self._forget_detail()
        return row

    def position(self) -> int:
        """The row of the current proposal; 0 when there is none."""
        return place_of(self.current, self.ids) or 0

    def stand_on(self, proposal_id: int | None) -> bool:
        """Make a proposal the current one; False when it already was."""
        if proposal_id == self.current:
            return False
        self.current = proposal_id
        self._forget_detail()
        return True

    def _forget_detail(self) -> None:
        self.detail = None
        self.candidate = 0

    # marks

    def toggle_mark(self, row: ProposalRow) -> bool:
        """Mark or unmark a row; returns whether it is marked now."""
        if self.marks.pop(row.id, None) is not None:
            return False
        self.marks[row.id] = row
        return True

    def mark(self, rows: Iterable[ProposalRow]) -> None:
        """Mark rows."""
        self.marks.update((row.id, row) for row in rows)

    def marks_text(self) -> str:
        """How many rows are marked and their money, empty when none is."""
        if not self.marks:
            return ""
        return tr("{marks} marked · {sums}").format(
            marks=figures(f"{len(self.marks):,}"),
            sums=monies(sums(row.amount for row in self.marks.values())),
        )

    # decisions

    def targets(self) -> tuple[int, ...]:
        """The proposals a key acts on: the marked ones, else the current one."""
        if self.marks:
            return tuple(self.marks)
        return () if self.current is None else (self.current,)

    def why_not(self, action: DecisionAction) -> str:
        """Why an action is off, as a sentence for its tooltip; empty when it may be done."""
        if self.marks:
            return self._why_not_marked(action)
        if self.current is None:
            return tr("There is no row to decide.")
        if self.detail is None:
            return tr("The row is being read.")
        state = self.decided.get(self.detail.id, self.detail.state)
        if state not in DECIDABLE:
            return tr("It is already {state}; undo its batch in History first.").format(
                state=STATE_WORD[state]
            )
        if action in (DecisionAction.REJECT, DecisionAction.LATER):
            return ""
        if blocked := self.blocked(self.detail):
            return blocked
        if action is DecisionAction.APPROVE and not self._has_choice():
            return tr("Nothing is put forward: choose a candidate (1–9) or edit (E).")
        return ""

    def blocked(self, detail: D) -> str:
        """Why this proposal may not be approved whatever is chosen, as a sentence; empty when it may."""
        return ""

    def _why_not_marked(self, action: DecisionAction) -> str:
        if action is DecisionAction.EDIT:
            return tr("Edit one row at a time: unmark the others first (Esc).")
        if any(row.state not in DECIDABLE for row in self.marks.values()):
            return tr("Some of the marked rows are already signed.")
        is_mixed = any(row.tier is not Tier.READY for row in self.marks.values())
        if action is DecisionAction.APPROVE and is_mixed:
            return tr("Only ready rows can be approved together; look at the others one by one.")
        return ""

    def _has_choice(self) -> bool:
        detail = self.detail
        return detail is not None and (detail.proposal.tier is not Tier.NONE or self.candidate > 0)

    @property
    def chosen_index(self) -> int:
        """The index of the candidate an approval takes; in tier *none* what the person chose."""
        if self.detail is not None and self.detail.proposal.tier is Tier.NONE:
            return self.candidate - 1
        return self.candidate

    def choose(self, number: int) -> bool:
        """Choose the candidate shown as ``number`` (from 1); False when there is none."""
        if self.detail is None or not 1 <= number <= len(self.detail.proposal.candidates):
            return False
        self.candidate = number if self.detail.proposal.tier is Tier.NONE else number - 1
        return True

    def after(self, ids: Sequence[int], action: DecisionAction) -> int | None:
        """Note a decision and return the proposal to move on to: the next open one below, else above."""
        for proposal_id in ids:
            self.decided[proposal_id] = TARGET[action]
            self.marks.pop(proposal_id, None)
        last = self._last_of(ids)
        below = (self.ids[row] for row in range(last + 1, len(self.ids)))
        above = (self.ids[row] for row in range(min(last, len(self.ids)) - 1, -1, -1))
        for proposal_id in below:
            if proposal_id not in self.decided:
                return proposal_id
        return next((found for found in above if found not in self.decided), self.current)

    def _last_of(self, ids: Sequence[int]) -> int:
        """The lowest row of these proposals in the list, in one walk; 0 when none is in it."""
        if len(ids) == 1:
            return place_of(ids[0], self.ids) or 0
        wanted = set(ids)
        return next((row for row in range(len(self.ids) - 1, -1, -1) if self.ids[row] in wanted), 0)

    def forget(self, ids: Iterable[int]) -> None:
        """A decision failed or was taken back: the rows are what the store says again."""
        for proposal_id in ids:
            self.decided.pop(proposal_id, None)

    def state_of(self, row: ProposalRow) -> ProposalState:
        """A row's state as this sitting knows it."""
        return self.decided.get(row.id, row.state)

    # words

    def headline(self) -> str:
        """How much is left to do, as the panel's header says it."""
        count = self.totals.open_count
        if not count:
            return tr("nothing to review")
        money = monies(sums(amount for entry in self.totals.by_tier for amount in entry.money))
        return tr("{count} to review · {money}").format(count=figures(f"{count:,}"), money=money)

    def ready_filter(self) -> ProposalFilter:
        """The filter of everything ready that is in view now."""
        return replace(self.filter, states=frozenset({ProposalState.OPEN}), tiers=frozenset({Tier.READY}))

    def why_empty(self) -> Emptiness:
        """Why the list shows nothing and what to do."""
        if self.is_narrowed:
            hidden = self.hidden
            text = (
                tr("The filter hides {rows}.").format(rows=plural(hidden, "row"))
                if hidden
                else tr("Nothing matches the filter.")
            )
            return Emptiness(tr("Nothing to show here"), text, "clear_filter", tr("Clear the filter"))
        if self.show is not Show.OPEN:
            title = tr("Nothing is {state}").format(state=_SHOW_WORD[self.show])
            text = tr("Rows come here when you decide them.")
            return Emptiness(title, text, "show_open", tr("Show what is open"))
        if not self.has_synced and self.sync_text:
            title = tr("Reading your books for the first time; nothing is written")
            return Emptiness(title, self.sync_text, "stop_sync", tr("Stop"))
        if not self.has_synced:
            return Emptiness(self.words.place, tr("Nothing has been read yet."), "sync", tr("Sync now"))
        if self.totals.approved_count:
            waiting = plural(self.totals.approved_count, "row")
            text = tr("{waiting} approved and waiting for your signature.").format(waiting=waiting)
            return Emptiness(tr("Everything is decided"), text, "sign", tr("Review and sign"))
        return Emptiness(self.words.done, self.words.later, "sync", tr("Sync now"))


_SHOW_WORD = Words(
    {
        Show.APPROVED: marked("approved"),
        Show.LATER: marked("put off"),
        Show.REJECTED: marked("rejected"),
        Show.DONE: marked("signed"),
        Show.ALL: marked("here"),
        Show.OPEN: marked("open"),
    }
)


def place_of(wanted: int | None, ids: "array[int]") -> int | None:
    """The row of an id in a list; None when it is not in it."""
    try:
        return None if wanted is None else ids.index(wanted)
    except ValueError:
        return None


def sums(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Totals by currency, in order of first appearance."""
    result: dict[str, Money] = {}
    for amount in amounts:
        result[amount.currency] = result.get(amount.currency, zero(amount.currency)) + amount
    return tuple(result.values())
