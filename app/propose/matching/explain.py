"""Words for a person: each reason as one plain sentence with figures, and why something is withheld."""

from collections.abc import Callable

from app.domain.money import Money
from app.propose.matching.index import Index
from app.propose.matching.score import Case, Draft, Ground
from app.propose.proposal import Evidence, MatchKind, Receipt

_MOST_NAMES = 6


def evidence_of(case: Case, index: Index, draft: Draft) -> tuple[Evidence, ...]:
    """The draft's reasons in words, the weightiest first."""
    grounds = sorted(draft.grounds, key=lambda ground: -abs(ground.weight))
    return tuple(
        Evidence(ground.code, _WORDS[ground.code](case, index, draft, ground), round(ground.weight, 2))
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


def _money(case: Case, minor: object) -> str:
    return Money(abs(int(str(minor))), case.currency).grouped()


def _own_name(index: Index, ground: Ground) -> str:
    return index.parties[int(str(ground.said[0]))].name


def _order_text(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"purchase order {ground.said[0]} in the text"


def _number(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"number {ground.said[0]} in the text"


def _slip(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"number {ground.said[0]} in the text is one slip away"


def _tail(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"the text has {ground.said[0]}, the end of the number"


def _cut(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"the text is cut off at {ground.said[0]}, the start of the number"


def _processor(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return "the processor's record names this invoice"


def _amount(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"amount equals the open balance, {_money(case, case.minor)}"


def _sum(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"amount equals the sum of {ground.said[0]} open balances, {_money(case, case.minor)}"


def _over(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"{_money(case, ground.said[0])} more than is open"


def _part(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"part payment: {_money(case, case.minor)} of {_money(case, ground.said[0])}"


def _fee(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"short by {_money(case, ground.said[0])}, which a bank or card fee would explain"


def _discount(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"short by {_money(case, ground.said[0])}, the early-payment discount of the terms"


def _exchange(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"short by {_money(case, ground.said[0])} {case.currency}, within what exchange rates move"


def _source(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"booked for {_own_name(index, ground)}"


def _alias(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"decided before: “{case.receipt.payer_name}” pays for {_own_name(index, ground)}"


def _history(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    times = int(str(ground.said[1]))
    often = "once" if times == 1 else f"{times} times"
    return f"paid {often} under the name “{case.receipt.payer_name}”"


def _name(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"payer name is {_own_name(index, ground)}"


def _similar(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"payer “{case.receipt.payer_name}” is written much like {_own_name(index, ground)}"


def _mail(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"payer's e-mail is that of {_own_name(index, ground)}"


def _domain(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"payer's e-mail has the domain of {_own_name(index, ground)}"


def _in_text(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"{_own_name(index, ground)} is named in the text"


def _family(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"payer {ground.said[1]} is parent or child of {_own_name(index, ground)}"


def _other_payer(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    payer = case.receipt.payer_name or "the payer"
    return f"{payer} is not known to pay for {_own_name(index, ground)}"


def _before(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"received {_days(ground)} before the invoice was issued"


def _late(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"{_days(ground)} after the due date"


def _timely(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    late = int(str(ground.said[0]))
    if late == 0:
        return "received on the due date"
    return f"received {_days(ground)} {'after' if late > 0 else 'before'} the due date"


def _days(ground: Ground) -> str:
    days = abs(int(str(ground.said[0])))
    return "1 day" if days == 1 else f"{days} days"


def _other_number(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    places = ground.said[0]
    names = [label(index, place) for place in places] if isinstance(places, tuple) else []
    return f"the text names {listed(names)}" if names else "the text names another invoice"


def _stranger(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"the text names {ground.said[0]}, which is not open"


def _unnamed(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"{ground.said[0]} of these invoices not named in the text, others are"


def _again(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"{label(index, int(str(ground.said[0])))} is already paid by another receipt"


def _booked(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    return f"same customer and amount as {ground.said[0]}, already in the ledger"


def _credit(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    place = int(str(ground.said[0]))
    return f"credit note {label(index, place)} is used, {_money(case, index.original(place))}"


def _twin(case: Case, index: Index, draft: Draft, ground: Ground) -> str:
    place = int(str(ground.said[0]))
    same = index.items[place].customer == index.items[draft.parts[0][0]].customer
    whose = "same customer" if same else "other customer"
    return f"{label(index, place)} is also {_money(case, case.minor)}, {whose}"


_WORDS: dict[str, Callable[[Case, Index, Draft, Ground], str]] = {
    "purchase_order": _order_text, "number": _number, "number_slip": _slip, "number_tail": _tail,
    "number_cut": _cut, "processor": _processor, "amount": _amount, "sum": _sum, "over": _over,
    "part": _part, "fee": _fee, "discount": _discount, "exchange": _exchange, "payer_source": _source,
    "payer_alias": _alias, "payer_history": _history, "payer_name": _name, "payer_similar": _similar,
    "payer_email": _mail, "payer_domain": _domain, "payer_text": _in_text, "payer_family": _family,
    "payer_other": _other_payer, "before_issue": _before, "late": _late, "very_late": _late,
    "in_time": _timely, "other_number": _other_number, "stranger": _stranger, "unnamed": _unnamed,
    "again": _again, "booked": _booked, "credit_used": _credit, "twin": _twin,
}  # fmt: skip


def alike(case: Case, index: Index, drafts: list[Draft]) -> str:
    """Why nothing is put forward when several answers are about as good; names them all, up to a few."""
    exact = all(draft.kind is MatchKind.EXACT for draft in drafts)
    amount = _money(case, case.minor)
    count = max(1, len(drafts))
    hidden = round(sum(draft.ways - 1.0 for draft in drafts))
    if exact:
        customers = dict.fromkeys(index.items[draft.parts[0][0]].customer for draft in drafts)
        if len(customers) > 1:
            names = [index.parties[customer].name for customer in customers]
            more = [f"{hidden} more"] if hidden else []
            there = len(names) if not hidden else f"{len(names)} or more"
            who = ", ".join(names + more)
            return f"{there} customers owe exactly {amount}; nothing tells them apart: {who}."
        names = [label(index, draft.parts[0][0]) for draft in drafts]
        more = [f"{hidden} more"] if hidden else []
        owner = index.parties[next(iter(customers))].name
        text = ", ".join(names + more)
        there = f"{count + hidden} open invoices of {owner} are exactly {amount}"
        return f"{there}; nothing tells them apart: {text}."
    if len(drafts) == 1:
        return f"{count + hidden} sets of look-alike invoices add up to {amount}; nothing tells them apart."
    answers = " or ".join(numbers(index, draft) for draft in drafts[:3])
    return f"{len(drafts)} answers are about as good: {answers}."


def repeated(case: Case, index: Index, draft: Draft, first: Receipt | None) -> str:
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
