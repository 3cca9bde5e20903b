"""The drafts' screen without Qt: what is drafted, and a draft while a person changes it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from msgspec import Struct

from app.domain.record import replace
from app.domain.tracking import WHOLE, Tracking, TrackingLists
from app.errors import BadInput
from app.language import Words, amount_to_type, amount_typed, in_brief, marked, tr
from app.propose.drafting.billing import merged
from app.propose.drafting.draft import Draft, DraftInvoice, DraftLine
from app.propose.drafting.together import APART, INVOICE, MERGED, Merging
from app.propose.drafting.totals import priced, tally, text_of
from app.propose.proposal import ProposalKind, Tier
from app.retelling import retold
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import DraftDetail, Grouping, ProposalOrder
from app.screens.drafting_settings import tracked
from app.screens.proposals import ProposalScreen
from app.screens.wording import money_text, plural

ONCE_WORDS = Words(
    {
        MERGED: marked("You put this together from several drafts."),
        APART: marked("You split this by project."),
    }
)
MERGED_FROM = frozenset({ProposalState.OPEN, ProposalState.LATER})
"""How drafts stand that may be merged or split."""
_MOST = Decimal(10) ** 12
_PLACES = 6


class DraftsScreen(ProposalScreen[DraftDetail]):
    """The list of drafts, by customer."""

    def __init__(self) -> None:
        super().__init__(ProposalKind.DRAFT)
        self.filter = replace(self.filter, order=ProposalOrder.PARTY)
        self.edit: DraftEdit | None = None

    def why_not(self, action: DecisionAction) -> str:
        """Also: only an invoice has lines to edit, and a row that is being edited is finished first."""
        if self.edit is not None and action is not DecisionAction.EDIT:
            return tr("Finish editing first: approve it as changed, or leave it as it is (Esc).")
        why = super().why_not(action)
        if why or action is not DecisionAction.EDIT or self.detail is None:
            return why
        draft = self.detail.draft
        return (
            ""
            if draft is not None and draft.invoice is not None
            else tr("Only an invoice has lines to edit.")
        )

    def why_not_merge(self) -> str:
        """Why the marked drafts can't be merged, as a sentence; empty where nothing speaks against it."""
        rows = list(self.marks.values())
        if self.edit is not None:
            return tr("Finish editing first: approve it as changed, or leave it as it is (Esc).")
        if len(rows) < 2:
            return tr("Mark two or more drafts of one customer first (Space).")
        if any(self.state_of(row) not in MERGED_FROM for row in rows):
            return tr("Some of the marked drafts are decided already.")
        if len({row.party for row in rows}) > 1:
            return tr("The marked drafts are to several customers.")
        if len({row.amount.currency for row in rows}) > 1:
            return tr("The marked drafts are in several currencies.")
        is_work = all(row.subject.startswith(INVOICE) for row in rows)
        return "" if is_work else tr("Only drafts of work that is not billed yet can be merged.")

    def merge_question(self, found: Merging) -> tuple[str, str, str]:
        """What is asked before the marked drafts are merged: head, what differs, and the answer."""
        drafts = plural(len(self.marks), "draft")
        told = tr("{party}: {lines}, {money} together.").format(
            party=found.party, lines=plural(found.lines, "line"), money=money_text(found.money)
        )
        alike = tr("Their terms, orders and taxes are alike.")
        differing = [f"{retold(one)}." for one in found.differences] or [alike]
        text = "\n".join((told, *(one[:1].upper() + one[1:] for one in differing)))
        return tr("Merge {drafts} into one invoice?").format(drafts=drafts), text, tr("Merge")

    def blocked(self, detail: DraftDetail) -> str:
        """Nothing is put forward: its checks say why."""
        return f"{retold(detail.proposal.withheld)}." if detail.proposal.tier is Tier.NONE else ""

    def begin_edit(self) -> "DraftEdit | None":
        """Start editing the current draft; None when there is nothing to edit."""
        draft = self.detail.draft if self.detail is not None else None
        if self.detail is None or draft is None or draft.invoice is None:
            return None
        self.edit = DraftEdit(self.detail, draft.invoice)
        return self.edit


@dataclass(slots=True)
class TypedLine:
    """One line as it is being typed. ``tracking`` are names as typed by category, each of one line alone."""

    line: DraftLine
    description: str
    quantity: str
    price: str
    lists: TrackingLists = TrackingLists()  # noqa: RUF009 - frozen, so sharing the default is harmless
    tracking: dict[str, str] = field(default_factory=dict)

    def why_not(self) -> str:
        """What is wrong with it, empty when it can be read."""
        return self.why_no_amount() or why_not_tracked(self.lists, self.tracking)

    def why_no_amount(self) -> str:
        """What is wrong with its words and numbers."""
        if not self.description.strip():
            return tr("A line needs words.")
        if _number(self.quantity) is None:
            return tr("“{text}” is no quantity.").format(text=in_brief(self.quantity))
        if _number(self.price) is None:
            return tr("“{text}” is no price.").format(text=in_brief(self.price))
        return ""


class GroupingChoice(Struct, frozen=True):
    """A way of putting a customer's work together, and how it is called."""

    grouping: Grouping
    words: str


GROUPINGS = (
    GroupingChoice(Grouping(), marked("One for each month")),
    GroupingChoice(Grouping(by_project=True), marked("One for each month and project")),
    GroupingChoice(Grouping(by_month=False), marked("All months on one")),
    GroupingChoice(Grouping(by_month=False, by_project=True), marked("One for each project")),
)


class DraftEdit:
    """A draft while a person changes it: texts as typed, totals as they would be."""

    def __init__(self, detail: DraftDetail, invoice: DraftInvoice) -> None:
        self.detail = detail
        self._begun = invoice
        self.whole = _whole(detail.tracking, invoice.lines)
        self.lines = self._typed(invoice.lines)
        self.order = invoice.purchase_order
        self._prompt = invoice.prompt

    def why_not(self) -> str:
        """Why it can't be approved so, as a sentence; empty when it can."""
        if not self.lines:
            return tr("An invoice needs a line.")
        wrong = next((why for line in self.lines if (why := line.why_not())), "")
        wrong = wrong or why_not_tracked(self.detail.tracking, self.whole)
        if wrong:
            return wrong
        return "" if self.invoice().totals.total.minor >= 0 else tr("The total is below nothing.")

    def invoice(self) -> DraftInvoice:
        """The invoice as typed; lines that can't be read count as nothing."""
        lines = tuple(self._line(typed) for typed in self.lines)
        totals = tally(lines, self._begun.rules, self.detail.rates, self._begun.currency)
        order = self.order.strip()
        return replace(self._begun, lines=lines, totals=totals, purchase_order=order, prompt=self._prompt)

    def word(self, asked: DraftInvoice, words: Sequence[str], prompt: str) -> None:
        """Put a model's words for ``asked`` in; what was typed meanwhile stands."""
        now = self.invoice().lines
        if len(now) != len(words):
            return
        self._prompt = prompt
        for typed, line, before, said in zip(self.lines, now, asked.lines, words, strict=True):
            if line.description == before.description:
                typed.description = said

    def draft(self) -> Draft:
        """What would be approved."""
        base = self.detail.draft
        assert base is not None, "only an invoice is edited"
        return replace(base, invoice=self.invoice())

    @property
    def is_changed(self) -> bool:
        """Whether anything is otherwise than it began."""
        return self.invoice() != self._begun

    def merge(self) -> None:
        """Put lines of one project, item and price together."""
        self.lines = self._typed(merged(self.invoice().lines, self._begun.rules))

    def split(self) -> None:
        """Take the lines apart again, as they were put forward; what was typed is dropped."""
        original = next((d.invoice for d in self.detail.proposal.candidates if d.invoice), self._begun)
        self.whole = _whole(self.detail.tracking, original.lines)
        self.lines = self._typed(original.lines)
        self._prompt = original.prompt

    @property
    def can_merge(self) -> bool:
        """Whether merging would make it shorter."""
        lines = tuple(typed.line for typed in self.lines)
        return len(merged(lines, self._begun.rules)) < len(lines)

    def track(self, tracking: Tracking, number: int | None = None) -> None:
        """Tell all lines of work apart so, or one of them: class and location, or tracking categories.

        What holds for the document as a whole stays when one line is meant and does not say it.
        """
        said = dict(self.detail.tracking.said(tracking))
        whole = {category: name for category, name in said.items() if category in WHOLE}
        if number is None or whole:
            self.whole = {category: whole.get(category, "") for category in {**self.whole, **whole}}
        for typed in self.lines if number is None else [self.lines[number]]:
            if not typed.line.is_deposit:
                own = {category: name for category, name in said.items() if category not in WHOLE}
                typed.tracking = {**dict.fromkeys(typed.tracking, ""), **own}

    def remove(self, index: int) -> None:
        """Leave a line out; its work stays to be billed another time, and so does the deposit it tells of."""
        works = {source.subject for source in self.lines.pop(index).line.sources}
        self.lines = [typed for typed in self.lines if typed.line.told_by not in works]

    def _line(self, typed: TypedLine) -> DraftLine:
        quantity, price = _number(typed.quantity), _number(typed.price)
        line = replace(
            typed.line,
            description=" ".join(typed.description.split()),
            quantity=text_of(quantity) if quantity is not None else "0",
            unit_price=text_of(price) if price is not None else "0",
            tracking=typed.line.tracking if typed.line.is_deposit else self._tracking(typed),
        )
        return priced(line, self._begun.rules)

    def _tracking(self, typed: TypedLine) -> Tracking:
        """The pairs as typed; what can't be read is left out, and ``why_not`` says so."""
        lists = self.detail.tracking
        told = {**typed.tracking, **self.whole}.items()
        return tuple(
            tracked(lists, category, text)
            for category, text in told
            if text.strip() and not why_not_tracked(lists, {category: text})
        )

    def _typed(self, lines: Iterable[DraftLine]) -> list[TypedLine]:
        return [_typed(line, self.detail.tracking) for line in lines]


def why_not_tracked(lists: TrackingLists, typed: Mapping[str, str]) -> str:
    """Why the ledger would refuse what was typed by category, as a sentence; empty when it takes it."""
    for category, text in typed.items():
        try:
            if text.strip():
                tracked(lists, category, text)
        except BadInput as problem:
            return f"{retold(problem.title)}."
    return ""


def _whole(lists: TrackingLists, lines: Iterable[DraftLine]) -> dict[str, str]:
    """What holds for the document as a whole, by name: that of most lines, as the ledger gets it."""
    told = [pair for line in lines for pair in line.tracking if pair[0] in WHOLE]
    found = dict.fromkeys((one for one in lists.categories if one in WHOLE), "")
    for category in {one for one, _ in told}:
        value, _ = Counter(value for one, value in told if one == category).most_common(1)[0]
        found[category] = lists.name_of(category, value)
    return found


def _typed(line: DraftLine, lists: TrackingLists) -> TypedLine:
    own = {category: name for category, name in lists.said(line.tracking) if category not in WHOLE}
    offered = (one for one in lists.categories if one not in WHOLE)
    names = {**own, **{category: "" for category in offered if category not in own}}
    numbers = amount_to_type(line.quantity), amount_to_type(line.unit_price)
    return TypedLine(line, line.description, *numbers, lists, {} if line.is_deposit else names)


def _number(text: str) -> Decimal | None:
    """A number as people type it in their language; None for anything absurd, or that may mean two."""
    try:
        found = Decimal(amount_typed(text))
    except (ValueError, InvalidOperation):
        return None
    exponent = found.as_tuple().exponent
    if not found.is_finite() or abs(found) > _MOST or not isinstance(exponent, int) or exponent < -_PLACES:
        return None
    return found
