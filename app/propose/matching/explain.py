"""Words for a person: each reason as one plain sentence with figures, and why something is withheld."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.money import Money
from app.propose.matching.index import Index
from app.propose.matching.score import Case, Draft, Ground
from app.propose.proposal import Evidence, MatchKind, Receipt

_MOST_NAMES = 6


def evidence_of(case: Case, index: Index, draft: Draft) -> tuple[Evidence, ...]:
    """The draft's reasons in words, the weightiest first."""
    grounds = sorted(draft.grounds, key=lambda ground: -abs(ground.weight))
    return tuple(
        Evidence(
            ground.code, _WORDS[ground.code](_Figures(case, index, draft, ground)), round(ground.weight, 2)
        )
        for ground in grounds
    )


def label(index: Index, place: int) -> str:
    """How an item is called: its number, or its id where it has none."""
    item = index.items[place]
    return item.number or item.id


def numbers(index: Index, draft: Draft) -> str:
    """The numbers of a draft's items: "INV-1042 and INV-1043", "INV-1042 (part)", "none of the invoices"."""
    if not draft.parts:
        return "none of the open invoices"
    names = [label(index, place) for place, _ in draft.parts]
    text = listed(names)
    return f"{text} (part)" if draft.kind is MatchKind.PARTIAL else text


def listed(names: list[str]) -> str:
    """A list in words; long ones end in how many more there are."""
    if len(names) > _MOST_NAMES:
        names = [*names[: _MOST_NAMES - 1], f"{len(names) - _MOST_NAMES + 1} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


@dataclass(slots=True)
class _Figures:
    """What a sentence may name, worked out when it is named."""

    case: Case
    index: Index
    draft: Draft
    ground: Ground

    @property
    def first(self) -> str:
        return str(self.ground.said[0])

    @property
    def second(self) -> str:
        return str(self.ground.said[1])

    @property
    def paid(self) -> str:
        return _money(self.case, self.case.minor)

    @property
    def money(self) -> str:
        return _money(self.case, int(self.first))

    @property
    def currency(self) -> str:
        return self.case.currency

    @property
    def payer(self) -> str:
        return self.case.receipt.payer_name or "The payer"

    @property
    def owner(self) -> str:
        return self.index.parties[int(self.first)].name

    @property
    def item(self) -> str:
        return label(self.index, int(self.first))

    @property
    def credit(self) -> str:
        return _money(self.case, self.index.original(int(self.first)))

    @property
    def items(self) -> str:
        places = self.ground.said[0]
        assert isinstance(places, tuple)  # only other_number says items, as a tuple of places
        return listed([label(self.index, place) for place in places])

    @property
    def times(self) -> str:
        return "once" if self.second == "1" else f"{self.second} times"

    @property
    def days(self) -> str:
        days = abs(int(self.first))
        return "1 day" if days == 1 else f"{days} days"

    @property
    def when(self) -> str:
        late = int(self.first)
        return f"{self.days} {'after' if late > 0 else 'before'} the due date" if late else "on the due date"

    @property
    def whose(self) -> str:
        twin = self.index.items[int(self.first)].customer
        return (
            "same customer" if twin == self.index.items[self.draft.parts[0][0]].customer else "other customer"
        )


def _money(case: Case, minor: int) -> str:
    return Money(abs(minor), case.currency).grouped()


_WORDS: dict[str, Callable[[_Figures], str]] = {
    "number": lambda say: f"number {say.first} in the text",
    "number_slip": lambda say: f"number {say.first} in the text is one slip away",
    "number_tail": lambda say: f"the text has {say.first}, the end of the number",
    "number_cut": lambda say: f"the text is cut off at {say.first}, the start of the number",
    "purchase_order": lambda say: f"purchase order {say.first} in the text",
    "processor": lambda say: "the processor's record names this invoice",
    "amount": lambda say: f"amount equals the open balance, {say.paid}",
    "sum": lambda say: f"amount equals the sum of {say.first} open items, {say.paid}",
    "over_odd": lambda say: f"{say.money} more than is open, for no reason to be seen",
    "over": lambda say: f"{say.money} more than is open",
    "part": lambda say: f"part payment: {say.paid} of {say.money}",
    "short": lambda say: f"short by {say.money}, which is no usual fee",
    "exchange_over": lambda say: (
        f"{say.money} {say.currency} more than is open, within what exchange rates move"
    ),
    "part_odd": lambda say: f"part payment: {say.paid} of {say.money}, no usual share",
    "fee": lambda say: f"short by {say.money}, which a bank or card fee would explain",
    "discount": lambda say: f"short by {say.money}, the early-payment discount of the terms",
    "late_discount": lambda say: f"short by {say.money}, the discount of the terms after its last day",
    "exchange": lambda say: f"short by {say.money} {say.currency}, within what exchange rates move",
    "payer_source": lambda say: f"booked for {say.owner}",
    "payer_alias": lambda say: f"decided before: “{say.payer}” pays for {say.owner}",
    "payer_history": lambda say: f"paid {say.times} under the name “{say.payer}”",
    "payer_name": lambda say: f"payer name is {say.owner}",
    "payer_similar": lambda say: f"payer “{say.payer}” is written much like {say.owner}",
    "payer_email": lambda say: f"payer's e-mail is that of {say.owner}",
    "payer_domain": lambda say: f"payer's e-mail has the domain of {say.owner}",
    "payer_text": lambda say: f"{say.owner} is named in the text",
    "payer_family": lambda say: f"payer {say.second} is parent or child of {say.owner}",
    "payer_other": lambda say: f"{say.payer} is not known to pay for {say.owner}",
    "before_issue": lambda say: f"received {say.days} before the invoice was issued",
    "late": lambda say: f"received {say.days} after the due date",
    "very_late": lambda say: f"received {say.days} after the due date",
    "in_time": lambda say: f"received {say.when}",
    "other_number": lambda say: f"the text names {say.items}",
    "stranger": lambda say: f"the text names {say.first}, which is not open",
    "unnamed": lambda say: f"{say.first} of these items not named in the text, others are",
    "again": lambda say: f"{say.item} is already paid by another receipt",
    "booked": lambda say: f"same customer and amount as {say.first}, already in the ledger",
    "credit_used": lambda say: f"credit note {say.item} is used, {say.credit}",
    "twin": lambda say: f"{say.item} is also {say.paid}, {say.whose}",
}


def alike(case: Case, index: Index, drafts: list[Draft]) -> str:
    """Why nothing is put forward when several answers are about as good; names them, up to a few."""
    hidden = round(sum(draft.ways - 1.0 for draft in drafts))
    if all(draft.kind is MatchKind.EXACT for draft in drafts):
        return _same_amount(case, index, drafts, hidden)
    if len(drafts) == 1:
        paid = _money(case, case.minor)
        return f"{1 + hidden} sets of look-alike invoices add up to {paid}; nothing tells them apart."
    answers = " or ".join(numbers(index, draft) for draft in drafts[:3])
    return f"{len(drafts)} answers are about as good: {answers}."


def _same_amount(case: Case, index: Index, drafts: list[Draft], hidden: int) -> str:
    paid = _money(case, case.minor)
    customers = dict.fromkeys(index.items[draft.parts[0][0]].customer for draft in drafts)
    more = [f"{hidden} more"] if hidden else []
    if len(customers) > 1:
        names = [index.parties[customer].name for customer in customers] + more
        count = f"{len(customers)} or more" if hidden else str(len(customers))
        return f"{count} customers owe exactly {paid}; nothing tells them apart: {', '.join(names)}."
    names = [label(index, draft.parts[0][0]) for draft in drafts] + more
    owner = index.parties[next(iter(customers))].name
    count = str(len(drafts) + hidden)
    return (
        f"{count} open invoices of {owner} are exactly {paid}; nothing tells them apart: {', '.join(names)}."
    )


def repeated(index: Index, draft: Draft, first: Receipt | None) -> str:
    """Why a receipt that repeats another one is held back."""
    for ground in draft.grounds:
        if ground.code == "booked":
            return f"{ground.said[0]} has the same customer and amount and is already in the ledger."
        if ground.code == "again":
            name = label(index, int(str(ground.said[0])))
            if first is not None:
                day, amount = first.received_on.isoformat(), first.amount.grouped()
                return f"Repeats the receipt of {day} for {amount}, which already pays {name}."
            return f"{name} is already paid by another receipt."
    return "Repeats money that is already booked."
