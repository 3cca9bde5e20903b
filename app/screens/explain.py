"""A proposal in the one grammar of evidence: For, Against, Next best, Writes, Undo. Plain words, no Qt."""

from msgspec import Struct

from app.domain.documents import Allocation, DocumentKind
from app.domain.money import Money, total
from app.language import day_text, tr
from app.propose.proposal import Candidate, RemainderAs, SourceKind, Tier
from app.retelling import retold
from app.review.listing import MatchDetail
from app.screens.signing import SYSTEM_TITLE
from app.screens.wording import MATCH_WORD, REMAINDER_WORD, money_text


class Explanation(Struct, frozen=True):
    """The sections of the detail pane for one candidate; an empty section is not shown."""

    why: str
    against: str
    next_best: str
    writes: str
    undo: str


class AllocationLine(Struct, frozen=True):
    """One invoice of a candidate: what it is, and its balance before and after."""

    number: str
    customer: str
    due: str
    amount: Money
    before: Money | None
    after: Money | None


def lines_of(detail: MatchDetail, candidate: Candidate) -> tuple[AllocationLine, ...]:
    """The invoices a candidate would pay, in its order."""
    return tuple(_line(detail, allocation) for allocation in candidate.allocations)


def _line(detail: MatchDetail, allocation: Allocation) -> AllocationLine:
    invoice = detail.invoices.get(allocation.target_id)
    if invoice is None:
        kind = tr("Credit") if allocation.target_kind is DocumentKind.CREDIT_NOTE else tr("Invoice")
        return AllocationLine(f"{kind} {allocation.target_id}", "", "", allocation.amount, None, None)
    customer = detail.customers.get(invoice.customer_id)
    same = invoice.balance.currency == allocation.amount.currency
    return AllocationLine(
        number=invoice.number or tr("Invoice {remote_id}").format(remote_id=invoice.remote_id),
        customer=customer.name if customer else "",
        due=tr("due {day}").format(day=day_text(invoice.due_on)),
        amount=allocation.amount,
        before=invoice.balance if same else None,
        after=invoice.balance - allocation.amount if same else None,
    )


def remainder_text(candidate: Candidate) -> str:
    """What becomes of a left-over, empty when there is none: ``3.00 USD short, booked as a fee``."""
    if not candidate.remainder:
        return ""
    short = candidate.remainder.minor < 0
    said = tr("{money} short, {what}") if short else tr("{money} over, {what}")
    what = REMAINDER_WORD[candidate.remainder_as] if candidate.remainder_as else tr("not explained yet")
    return said.format(money=money_text(abs(candidate.remainder)), what=what)


def explain(detail: MatchDetail, index: int, system: str) -> Explanation:
    """Explain candidate ``index``; −1 explains why nothing is put forward."""
    proposal = detail.proposal
    if not 0 <= index < len(proposal.candidates):
        return Explanation("", "", "", tr("Nothing, until you choose."), "")
    chosen = proposal.candidates[index]
    against = [retold(entry.text) for entry in chosen.evidence if entry.weight < 0]
    if proposal.withheld:
        against.insert(0, retold(proposal.withheld))
    return Explanation(
        why=_joined([retold(entry.text) for entry in chosen.evidence if entry.weight > 0]),
        against=_joined(against),
        next_best=_next_best(detail, index),
        writes=_writes(detail, chosen, system),
        undo=_undo(detail, chosen),
    )


def _joined(texts: list[str]) -> str:
    return " · ".join(texts)


def _next_best(detail: MatchDetail, index: int) -> str:
    proposal = detail.proposal
    others = [found for number, found in enumerate(proposal.candidates) if number != index]
    if not others or proposal.tier is Tier.NONE:
        return ""
    other = others[0]
    numbers = ", ".join(line.number for line in lines_of(detail, other)) or tr("no invoice")
    reason = next((retold(entry.text) for entry in other.evidence if entry.weight < 0), "")
    words = f"{numbers}: {MATCH_WORD[other.kind]}"
    return tr("{answer}; but {reason}").format(answer=words, reason=reason) if reason else words


def _writes(detail: MatchDetail, candidate: Candidate, system: str) -> str:
    place = SYSTEM_TITLE.get(system, system) or tr("the ledger")
    receipt = detail.proposal.receipt
    if not candidate.allocations:
        return tr("1 payment in {place}, left unapplied").format(place=place)
    if receipt.source_kind is SourceKind.LEDGER_PAYMENT:
        text = tr("The allocations of the payment that is already in {place}").format(place=place)
    else:
        text = tr("1 payment of {booked} in {place}").format(
            booked=money_text(_booked(candidate, receipt.amount)), place=place
        )
    if candidate.remainder and candidate.remainder_as in (RemainderAs.FEE, RemainderAs.DISCOUNT):
        text += tr(" and 1 journal entry for {amount}").format(amount=money_text(abs(candidate.remainder)))
    return text


def _booked(candidate: Candidate, received: Money) -> Money:
    applied = total((entry.amount for entry in candidate.allocations), received.currency)
    return received if candidate.remainder.minor else applied


def _undo(detail: MatchDetail, candidate: Candidate) -> str:
    if detail.proposal.receipt.source_kind is SourceKind.LEDGER_PAYMENT:
        return tr("Take these allocations off the payment again")
    if candidate.remainder and candidate.remainder_as in (RemainderAs.FEE, RemainderAs.DISCOUNT):
        return tr("Delete the journal entry, then the payment")
    return tr("Delete the payment")
