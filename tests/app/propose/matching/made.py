"""A small company to match against: forty customers in the crowd, and whatever a test adds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain.money import parse
from app.domain.parties import Party
from app.propose.matching import Alias, OpenInvoice, Settled, Snapshot, propose
from app.propose.proposal import Candidate, MatchProposal, Receipt, SourceKind

TODAY = date(2026, 11, 17)
CROWD = 40
WORDS = "Amber Birch Cedar Dune Elm Fjord Grove Heath Iris Juniper".split()
TRADES = "Bakery Joinery Roofing Surgery".split()


def party(name: str, parent: str | None = None) -> Party:
    """A customer whose id is its name's first word in lower case."""
    return Party(name.split(maxsplit=1)[0].lower(), name, parent_id=parent)


def invoice(number: str, customer: str, amount: str, **more: object) -> OpenInvoice:
    """An open invoice in dollars (or ``currency``) of five weeks ago, due last week; the number is its id."""
    money = parse(amount, str(more.pop("currency", "USD")))
    issued = TODAY - timedelta(days=35)
    fields: dict[str, object] = {"issued_on": issued, "due_on": issued + timedelta(days=30), **more}
    return OpenInvoice(id=number, number=number, customer_id=customer, total=money, balance=money, **fields)  # type: ignore[arg-type]  # tests name the fields


def receipt(amount: str, payer: str = "", text: str = "", **more: object) -> Receipt:
    """Money in on the bank account today, in dollars (or ``currency``)."""
    money = parse(amount, str(more.pop("currency", "USD")))
    fields: dict[str, object] = {
        "source_kind": SourceKind.BANK_LINE, "source_id": f"r-{payer}-{text}-{amount}", "version": "1",
        "received_on": TODAY, "amount": money, "payer_name": payer, "reference": text, **more,
    }  # fmt: skip
    return Receipt(**fields)  # type: ignore[arg-type]  # tests name the fields


@dataclass(frozen=True)
class Company:
    """What is open beside the crowd."""

    customers: Sequence[Party]
    invoices: Sequence[OpenInvoice]
    aliases: Sequence[Alias] = ()
    history: Mapping[tuple[str, str], int] = field(default_factory=dict)
    settled: Sequence[Settled] = ()

    def snapshot(self, *receipts: Receipt) -> Snapshot:
        """These receipts before this company and its crowd."""
        return Snapshot(
            as_of=TODAY,
            receipts=receipts,
            invoices=(*crowd_invoices(), *self.invoices),
            customers=(*crowd_customers(), *self.customers),
            aliases=tuple(self.aliases),
            history=self.history,
            settled=tuple(self.settled),
        )

    def match(self, *receipts: Receipt) -> tuple[MatchProposal, ...]:
        """The proposals for these receipts."""
        return propose(self.snapshot(*receipts))


def crowd_customers() -> list[Party]:
    """Forty customers with names of their own."""
    return [Party(f"c{n}", f"{WORDS[n % 10]} {TRADES[n // 10]}") for n in range(CROWD)]


def crowd_invoices() -> list[OpenInvoice]:
    """Two invoices each, every amount once, numbered from INV-3000."""
    amounts = [f"{211 + 37 * n}.{n % 89:02}" for n in range(2 * CROWD)]
    return [invoice(f"INV-{3000 + n}", f"c{n % CROWD}", amount) for n, amount in enumerate(amounts)]


def shares(candidate: Candidate | None) -> dict[str, str]:
    """Invoice ids with the amounts they get, as text."""
    return {part.target_id: part.amount.plain() for part in candidate.allocations} if candidate else {}


def codes(candidate: Candidate | None) -> set[str]:
    """The codes of a candidate's evidence."""
    return {reason.code for reason in candidate.evidence} if candidate else set()
