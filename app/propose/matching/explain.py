"""Words for a person: each reason as one plain sentence with figures, and why something is withheld."""

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
        Evidence(ground.code, _sentence(_Figures(case, index, draft, ground)), round(ground.weight, 2))
        for ground in grounds
    )


def _sentence(figures: "_Figures") -> str:
    return _WORDS[figures.ground.code].format_map(figures)


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


@dataclass(frozen=True, slots=True)
class _Figures:
    """What a sentence may name, worked out when it is named."""

    case: Case
    index: Index
    draft: Draft
    ground: Ground

    def __getitem__(self, name: str) -> str:
        said: str = getattr(self, name)
        return said

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


_WORDS = {
    "number": "number {first} in the text",
    "number_slip": "number {first} in the text is one slip away",
    "number_tail": "the text has {first}, the end of the number",
    "number_cut": "the text is cut off at {first}, the start of the number",
    "purchase_order": "purchase order {first} in the text",
    "processor": "the processor's record names this invoice",
    "amount": "amount equals the open balance, {paid}",
    "sum": "amount equals the sum of {first} open items, {paid}",
    "over": "{money} more than is open",
    "part": "part payment: {paid} of {money}",
    "short": "short by {money}, which is no usual fee",
    "exchange_over": "{money} {currency} more than is open, within what exchange rates move",
    "fee": "short by {money}, which a bank or card fee would explain",
    "discount": "short by {money}, the early-payment discount of the terms",
    "late_discount": "short by {money}, the discount of the terms after its last day",
    "exchange": "short by {money} {currency}, within what exchange rates move",
    "payer_source": "booked for {owner}",
    "payer_alias": "decided before: “{payer}” pays for {owner}",
    "payer_history": "paid {times} under the name “{payer}”",
    "payer_name": "payer name is {owner}",
    "payer_similar": "payer “{payer}” is written much like {owner}",
    "payer_email": "payer's e-mail is that of {owner}",
    "payer_domain": "payer's e-mail has the domain of {owner}",
    "payer_text": "{owner} is named in the text",
    "payer_family": "payer {second} is parent or child of {owner}",
    "payer_other": "{payer} is not known to pay for {owner}",
    "before_issue": "received {days} before the invoice was issued",
    "late": "received {days} after the due date",
    "very_late": "received {days} after the due date",
    "in_time": "received {when}",
    "other_number": "the text names {items}",
    "stranger": "the text names {first}, which is not open",
    "unnamed": "{first} of these items not named in the text, others are",
    "again": "{item} is already paid by another receipt",
    "booked": "same customer and amount as {first}, already in the ledger",
    "credit_used": "credit note {item} is used, {credit}",
    "twin": "{item} is also {paid}, {whose}",
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
