"""Small generated companies, and matches a person could have approved in them."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache

from app.domain.documents import Allocation, CreditNote, Customer, DocumentKind, Invoice, Payment
from app.domain.money import Money, total
from app.propose.proposal import (
    Candidate,
    MatchKind,
    MatchProposal,
    ProposalKind,
    Receipt,
    RemainderAs,
    SourceKind,
    Tier,
)
from integrations.sandbox.story import (
    Story,
    StoryAccount,
    StoryAllocation,
    StoryCreditNote,
    StoryCustomer,
    StoryInvoice,
    StoryItem,
    StoryLine,
    StoryPayment,
    StoryTerm,
)

START = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
CLOSED_ON = date(2026, 8, 31)
VARIANTS = 16


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


@cache
def story(variant: int) -> Story:
    """One of a few companies: up to four customers (one a job of another), a dozen documents."""
    chance = random.Random(variant)
    customers = [StoryCustomer("a", "Alder Works"), StoryCustomer("b", "Birch & Sons", term="net30")]
    customers += [StoryCustomer("job", "Kitchen", parent="a"), StoryCustomer("c", "Cedar Ltd")]
    keys = [each.key for each in customers]
    invoices = tuple(_invoice(chance, number, keys) for number in range(chance.randint(5, 9)))
    return Story(
        name="Larch Street Joinery",
        currency="USD",
        time_zone="America/Los_Angeles",
        as_of=START,
        books_closed_on=CLOSED_ON,
        tax_rate="",
        accounts=(
            StoryAccount("checking", "Checking", "Bank", "Checking"),
            StoryAccount("income", "Joinery income", "Income", "ServiceFeeIncome"),
            StoryAccount("fees", "Card fees", "Expense", "BankCharges"),
        ),
        terms=(StoryTerm("net30", "Net 30", 30),),
        items=(StoryItem("work", "Bench hour", "Joinery, per hour", "80", "income"),),
        customers=tuple(customers),
        invoices=invoices,
        credit_notes=tuple(_credit(chance, number, keys) for number in range(chance.randint(0, 2))),
        payments=tuple(_payment(chance, number, invoices) for number in range(chance.randint(1, 4))),
    )


def _when(on: date) -> datetime:
    return datetime(on.year, on.month, on.day, 17, 30, tzinfo=UTC)


def _line(minor: int) -> StoryLine:
    return StoryLine("work", "Joinery", "1", f"{minor // 100}.{minor % 100:02d}", usd(minor))


def _invoice(chance: random.Random, number: int, customers: Sequence[str]) -> StoryInvoice:
    on = date(2026, 8, 1) + timedelta(days=chance.randint(0, 105))
    lines = tuple(_line(chance.randint(1_00, 900_00)) for _ in range(chance.randint(1, 2)))
    owner = chance.choice(customers)
    return StoryInvoice(
        f"i{number}", str(3001 + number), owner, on, on + timedelta(days=30), lines, _when(on)
    )


def _credit(chance: random.Random, number: int, customers: Sequence[str]) -> StoryCreditNote:
    on = date(2026, 10, 1) + timedelta(days=chance.randint(0, 40))
    lines = (_line(chance.randint(5_00, 90_00)),)
    return StoryCreditNote(f"c{number}", str(3101 + number), chance.choice(customers), on, lines, _when(on))


def _payment(chance: random.Random, number: int, invoices: Sequence[StoryInvoice]) -> StoryPayment:
    invoice = chance.choice(invoices)
    on = date(2026, 10, 1) + timedelta(days=chance.randint(0, 45))
    amount = chance.randint(20_00, 400_00)
    owed = sum(line.amount.minor for line in invoice.lines)
    part = min(owed // 4, amount // 2)  # four payments at most, so that they always fit
    lines = (StoryAllocation("invoice", invoice.key, usd(part)),) if chance.random() < 0.5 else ()
    return StoryPayment(f"p{number}", invoice.customer, on, usd(amount), _when(on), lines)


@dataclass(frozen=True)
class Mirrored:
    """What the program knows of the company when it proposes."""

    customers: tuple[Customer, ...]
    invoices: tuple[Invoice, ...]
    credits: tuple[CreditNote, ...]
    payments: tuple[Payment, ...]

    def family(self, customer_id: str) -> set[str]:
        """A customer, its parent and its jobs."""
        parents = {each.remote_id: each.parent_id for each in self.customers}
        top = parents.get(customer_id) or customer_id
        return {top, *(one for one, parent in parents.items() if parent == top)}


def proposals(chance: random.Random, known: Mirrored, prefix: str) -> list[MatchProposal]:
    """Matches of charges, bank lines and unapplied payments with open invoices, not all of them sensible."""
    found = []
    free = [payment for payment in known.payments if payment.unapplied.minor > 0]
    chance.shuffle(free)
    for payment in free[: chance.randint(0, 2)]:
        receipt = Receipt(
            SourceKind.LEDGER_PAYMENT, payment.remote_id, payment.version, payment.received_on,
            payment.unapplied, customer_id=payment.customer_id,
        )  # fmt: skip
        found.append(_proposal(chance, known, receipt))
    numbers = range(chance.randint(1, 5))
    found += [_proposal(chance, known, _receipt(chance, prefix, number)) for number in numbers]
    return [proposal for proposal in found if proposal is not None]


def _receipt(chance: random.Random, prefix: str, number: int) -> Receipt:
    """Money from outside; ids of bank lines are such that one begins like another."""
    on = date(2026, 9, 1) + timedelta(days=chance.randint(0, 79))
    if chance.random() < 0.5:
        on = date(2026, 11, 18)
    amount = usd(chance.randint(10_00, 700_00))
    if chance.random() < 0.5:
        source = prefix + "1" * (number + 1)
        return Receipt(SourceKind.BANK_LINE, source, "", on, amount, payer_name="ALDER", account="Checking")
    return Receipt(SourceKind.CHARGE, f"ch_{prefix}{number}", "", on, amount, payer_name="J. Marsh")


def _proposal(chance: random.Random, known: Mirrored, receipt: Receipt) -> MatchProposal | None:
    candidate = _candidate(chance, known, receipt)
    if candidate is None:
        return None
    return MatchProposal(
        ProposalKind.MATCH,
        receipt,
        Tier.READY,
        candidate.kind,
        0.99,
        (candidate,),
        "",
        f"of {receipt.subject}",
    )


def _candidate(chance: random.Random, known: Mirrored, receipt: Receipt) -> Candidate | None:
    """Part of the money or all of it on one to three invoices of one family; the rest as it may fall."""
    unpaid = [invoice for invoice in known.invoices if invoice.balance.minor > 0]
    if receipt.customer_id:
        unpaid = [each for each in unpaid if each.customer_id in known.family(receipt.customer_id)]
    if not unpaid:
        return None
    first = chance.choice(unpaid)
    customer = receipt.customer_id or first.customer_id
    family = known.family(customer)
    beside = [each for each in unpaid if each.customer_id in family and each is not first]
    chosen = [first, *chance.sample(beside, min(len(beside), chance.choice((0, 0, 0, 1, 2))))]
    notes = [each for each in known.credits if each.customer_id in family and each.remaining.minor > 0]
    lines: list[Allocation] = []
    left = receipt.amount.minor
    if notes and chance.random() < 0.3:
        credit = chance.choice(notes)
        used = chance.randint(1, credit.remaining.minor)
        lines.append(Allocation(DocumentKind.CREDIT_NOTE, credit.remote_id, usd(-used)))
        left += used
    short = chance.random() < 0.4
    for invoice in chosen:
        wanted = chance.choice((invoice.balance.minor, min(invoice.balance.minor, max(left, 0)), 1))
        part = min(wanted, invoice.balance.minor, max(left, 0) + (500 if short else 0))
        if part > 0:
            lines.append(Allocation(DocumentKind.INVOICE, invoice.remote_id, usd(part)))
            left -= part
    if not any(line.target_kind is DocumentKind.INVOICE for line in lines):
        return None
    remainder = receipt.amount - total((line.amount for line in lines), "USD")
    kind, rest = _rest(chance, remainder)
    return Candidate(kind, tuple(lines), remainder, rest, 0.99, customer_id=customer)


def _rest(chance: random.Random, remainder: Money) -> tuple[MatchKind, RemainderAs | None]:
    if remainder.minor < 0:
        return MatchKind.SHORT, chance.choice((RemainderAs.FEE, RemainderAs.DISCOUNT))
    return (MatchKind.OVER, RemainderAs.UNAPPLIED) if remainder else (MatchKind.EXACT, None)
