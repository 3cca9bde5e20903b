"""A deposit bears its tax when it comes, and the invoice the rest: both ledgers, to the cent.

For each way of tax a booking of some price is paid in part, booked, and invoiced; what both documents bear is
what one invoice over the whole would, and nothing is owed for the deposit any more.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest

from app.commit.comparison import unlike
from app.commit.fix_premises import FixBooks
from app.commit.fix_rows import fix_row
from app.domain.charges import PaymentLink
from app.domain.documents import (
    Account,
    Customer,
    Deposit,
    DocumentKind,
    Invoice,
    Item,
    Preferences,
    TaxCode,
)
from app.domain.money import Money
from app.domain.record import replace
from app.domain.work import CustomerHint, WorkItem, WorkKind
from app.domain.writes import (
    ADVANCE,
    DOCUMENT_ID,
    PURPOSE,
    CreateDeposit,
    DeleteDocument,
    DepositPart,
    ReceiveInAdvance,
    Write,
)
from app.errors import DraftNotPossible, OutcomeUnknown
from app.jobs.metering import Tally
from app.lanes import CancelToken
from app.ports import Ledger
from app.propose.drafting.deposit_tax import Reckoning
from app.propose.drafting.deposits import DepositState, Paid
from app.propose.drafting.draft import (
    Draft,
    DraftAction,
    DraftInvoice,
    DraftProposal,
    ReceivedDeposit,
    TaxRules,
)
from app.propose.drafting.engine import propose_drafts
from app.propose.drafting.snapshot import DraftingRules, DraftSnapshot
from app.propose.drafting.totals import tally
from app.propose.drafting.writes import DraftContext, draft_writes
from app.propose.proposal import ProposalKind, Tier
from app.propose.reconciliation import Cause
from app.propose.reconciliation.fix import Act, Fix, FixProposal, Step
from app.propose.reconciliation.owed import Held, Owed, Returned, owed_back
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.sandbox.story import Story, StoryItem
from integrations.secrets import MemorySecrets
from tests.contracts.test_ledger_port import LEDGERS, SENT
from tests.integrations.sandbox.conftest import NOW, small_story

DAY = date(2026, 11, 20)
WAYS = {
    "quickbooks exclusive": ("quickbooks", False), "quickbooks inclusive": ("quickbooks", True),
    "xero exclusive": ("xero", False), "xero inclusive": ("xero", True),
}  # fmt: skip

# Rates: the United Kingdom's 20 % and 5 %, Australia's 10 %, New Zealand's 15 %; 0: nothing.
CASES: dict[str, tuple[tuple[tuple[str, str], ...], int]] = {
    "GB half": ((("640", "20"),), 384_00),
    "GB rounds up in the deposit": ((("640", "20"),), 320_01),
    "GB a penny of tax more than net times rate": ((("99.99", "20"),), 33_33),
    "GB reduced": ((("1000.05", "5"),), 333_35),
    "GB three pence": ((("10", "20"),), 3),
    "GB mixed with nothing": ((("120", "20"), ("80.01", "0")), 100_03),
    "GB two rates": ((("333.33", "20"), ("66.67", "5")), 123_45),
    "AU a third": ((("333.33", "10"),), 111_11),
    "AU rounds": ((("1999.99", "10"),), 600_05),
    "AU five cents": ((("20", "10"),), 5),
    "NZ half": ((("640", "15"),), 368_00),
    "NZ rounds": ((("777.77", "15"),), 222_22),
    "NZ with nothing": ((("50", "0"), ("123.45", "15")), 77_77),
}  # fmt: skip


def story() -> Story:
    """The small company with those rates, and an item that is sold into a liability."""
    small = small_story()
    told = small.invoices[0]
    more = tuple(
        replace(told, key=f"r{number}", number=f"23{number:02d}", tax_rate=rate)
        for number, rate in enumerate(("20", "5", "10", "15", "0"))
    )
    advance = StoryItem("advance", "Customer deposit", "Paid in advance", "1.00", "advances")
    return replace(small, items=(*small.items, advance), invoices=(*small.invoices, *more))


@dataclass
class Books:
    """A connected company with what its drafts refer to."""

    sandbox: Sandbox
    ledger: Ledger
    rules: TaxRules
    preferences: Preferences
    customer: Customer
    items: tuple[Item, ...]
    codes: dict[str, TaxCode]
    accounts: dict[str, Account]
    keys: Iterator[int] = field(default_factory=count)

    @property
    def advance(self) -> Item:
        """The item of deposits."""
        return next(one for one in self.items if one.name == "Customer deposit")

    @property
    def till(self) -> Account:
        """Where the processor's money lies."""
        return next(
            one for one in self.accounts.values() if one.takes_payments and "undep" in one.name.lower()
        )

    @property
    def reckoning(self) -> Reckoning:
        """How this ledger takes tax out."""
        return Reckoning(self.rules.scheme, {one.remote_id: one.rate for one in self.codes.values()})

    def context(self, received: ReceivedDeposit | None = None) -> DraftContext:
        """What writes refer to; the deposit is booked where it is given."""
        return DraftContext(
            self.ledger.capabilities, {self.customer.remote_id: self.customer},
            {one.remote_id: one for one in self.items}, self.accounts,
            made_by={f"received:{received.charge_id}": 1} if received else {},
            rates=self.reckoning.rates, money_account_id=self.till.remote_id,
            received={received.charge_id: received} if received else {}, scheme=self.rules.scheme,
        )  # fmt: skip

    def send(self, write: Write) -> Deposit | Invoice:
        """Send a write as it would be signed; what the ledger answers is what was promised."""
        request = self.ledger.prepare(write)  # type: ignore[arg-type] # of a ledger
        proof = self.ledger.send(request, f"key-{next(self.keys)}", {})
        assert unlike(self.ledger.promised(request, "USD"), proof.documents, {}, {}) == ()
        (document,) = proof.documents
        assert isinstance(document, Deposit | Invoice)
        return document

    def owed(self) -> int:
        """What is owed for deposits."""
        return owed_in(self.sandbox, self.ledger.service)

    def tax(self, document: Deposit | Invoice) -> int:
        """The tax of a document."""
        return tax_in(self.sandbox, self.ledger.service, document.remote_id)


def owed_in(sandbox: Sandbox, service: str) -> int:
    """What the ledger's own books say is owed for deposits, in cents."""
    state = sandbox.state()[service]
    if service == "quickbooks":
        (account,) = (one for one in state["Account"] if one["Name"] == "Customer deposits")
        return round(Decimal(account["CurrentBalance"]) * 100)
    code = next(one["Code"] for one in state["Accounts"] if one["Name"] == "Customer deposits")
    kept = [one for one in (*state["BankTransactions"], *state["Invoices"]) if one["Status"] in _KEPT]
    lines = [(record, line) for record in kept for line in record["LineItems"]]
    return sum(_net(record, line) for record, line in lines if line.get("AccountCode") == code)


def tax_in(sandbox: Sandbox, service: str, key: str) -> int:
    """The tax of a document in the ledger's own words, in cents; negative where money is given back."""
    state = sandbox.state()[service]
    if service == "xero":
        every = (*state["Invoices"], *state["BankTransactions"])
        (found,) = (one for one in every if key in {one.get("InvoiceID"), one.get("BankTransactionID")})
        return _sign(found) * round(Decimal(found["TotalTax"]) * 100)
    every = (*state["Invoice"], *state["SalesReceipt"], *state["RefundReceipt"])
    (found,) = (one for one in every if one["Id"] == key.rpartition("-")[2])
    sign = -1 if key.startswith("refund-") else 1
    return sign * round(Decimal(found["TxnTaxDetail"].get("TotalTax", 0)) * 100)


_KEPT = frozenset({"AUTHORISED", "PAID"})


def _sign(record: dict[str, object]) -> int:
    return -1 if record["Type"] in {"SPEND", "ACCPAY"} else 1


def _net(record: dict[str, object], line: dict[str, object]) -> int:
    contained = Decimal(str(line["TaxAmount"])) if record["LineAmountTypes"] == "Inclusive" else Decimal(0)
    return _sign(record) * round((Decimal(str(line["LineAmount"])) - contained) * 100)


@pytest.fixture(scope="module", params=sorted(WAYS))
def books(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Books]:
    """Each way in turn, connected once."""
    service, is_inclusive = WAYS[str(request.param)]
    path: Path = tmp_path_factory.mktemp("deposits")
    with Sandbox(story(), clock=Clock(NOW)) as sandbox, closing(Http(Limits(2.0, 5.0))) as http:
        if service == "quickbooks":
            sandbox.quickbooks.act({"act": "region", "country": "GB"})
        ledger = LEDGERS[service](sandbox, TokenPlace(MemorySecrets(), "ledger:t", path), Tally(), http)
        found = [one for page in ledger.pages(None, CancelToken()) for one in page.documents]
        preferences = ledger.organisation().preferences
        is_xero = service == "xero"
        yield Books(
            sandbox, ledger,
            TaxRules(preferences.tax_scheme, None, is_inclusive, is_xero, 4 if is_xero else None),
            preferences,
            next(one for one in found if isinstance(one, Customer) and one.name == "Tidewater Ceramics"),
            tuple(one for one in found if isinstance(one, Item)),
            {one.rate: one for one in found if isinstance(one, TaxCode) and one.rate and one.is_active},
            {one.remote_id: one for one in found if isinstance(one, Account)},
        )  # fmt: skip


def proposed(books: Books, name: str, *, taxes: bool = True) -> list[DraftProposal]:
    """What is put forward for a booking whose deposit was paid."""
    told, deposit = CASES[name]
    number = sorted(CASES).index(name)
    item = next(one for one in books.items if "hour" in one.name.casefold())
    work = tuple(
        WorkItem(
            WorkKind.BOOKING, "cal", f"b{number}", "r1", DAY, quantity="1", unit_price=price,
            currency="USD", customer=CustomerHint(customer_id=books.customer.remote_id),
            item_hint=item.remote_id, tax_hint=books.codes[rate].remote_id, group_id=f"g{number}",
        )
        for price, rate in told
    )  # fmt: skip
    link = PaymentLink("plink", "https://pay.example", metadata=((DOCUMENT_ID, "x"), (PURPOSE, ADVANCE)))
    paid = Paid(Money(deposit, "USD"), DAY, f"ch_3Q7kM{number:04d}{'' if books.rules.is_inclusive else 'x'}")
    states = {work[0].subject: DepositState(link, (paid,), 1)}
    snapshot = DraftSnapshot(
        DAY, work, (books.customer,), books.items, tuple(books.codes.values()), preferences=books.preferences,
        tax=books.rules, deposits=states, can_link=True, country="GB",
        rules=DraftingRules(
            prices_include_tax=books.rules.is_inclusive, deposit_item_id=books.advance.remote_id,
            deposit_account_id=books.advance.income_account_id, taxes_deposits=taxes,
        ),
    )  # fmt: skip
    return list(propose_drafts(snapshot))


def both(found: list[DraftProposal]) -> tuple[DraftProposal, ReceivedDeposit, DraftInvoice]:
    """The deposit as it would be booked, and the invoice."""
    booked = next(one for one in found if one.aspect == DraftAction.RECEIVED)
    (billed,) = (one for one in found if one.candidates and one.candidates[0].invoice)
    received, invoice = booked.candidates[0].received, billed.candidates[0].invoice
    assert received is not None
    assert invoice is not None
    return billed, received, invoice


@pytest.mark.parametrize("name", sorted(CASES))
def test_both_documents_bear_the_tax_of_the_supply_once(books: Books, name: str) -> None:
    """Deposit and invoice add up to the whole in sum and tax; then nothing is owed any more."""
    billed, received, invoice = both(proposed(books, name))
    before = books.owed()
    (booking,) = draft_writes(Draft(DraftAction.RECEIVED, received=received), "cs-0", books.context())
    deposit = books.send(booking)
    assert isinstance(deposit, Deposit)
    assert (deposit.total, deposit.account_id) == (received.amount, books.till.remote_id)
    assert books.tax(deposit) == received.tax.minor
    assert books.owed() == before + received.amount.minor - received.tax.minor
    (write,) = draft_writes(billed.candidates[0], f"cs-{name}", books.context(received))
    made = books.send(write)
    assert isinstance(made, Invoice)
    plain = [line for line in invoice.lines if not line.is_deposit]
    whole = tally(plain, invoice.rules, books.reckoning.rates, "USD")
    assert made.total + received.amount == whole.total
    assert books.tax(made) + books.tax(deposit) == whole.tax.minor
    assert books.owed() == before


@pytest.mark.parametrize("share", ["0.37", "1"])
@pytest.mark.parametrize("name", ["GB a penny of tax more than net times rate", "GB two rates", "NZ rounds"])
def test_what_is_given_back_takes_its_tax_along(books: Books, name: str, share: str) -> None:
    """In one refund or two: sum and tax of the deposit are gone to the cent, and so is what is owed."""
    _, received, _ = both(proposed(books, name))
    before = books.owed()
    (booking,) = draft_writes(Draft(DraftAction.RECEIVED, received=received), "cs-0", books.context())
    assert isinstance(booking, ReceiveInAdvance)
    tax = books.tax(books.send(booking))
    first = Money(round(Decimal(share) * received.amount.minor), "USD")
    rest = [one for one in (received.amount - first,) if one]
    owed = Owed(booking.liability_account_id, booking.customer_id, booking.item_id, received.parts)
    refunds = [Returned(f"re_{at}", amount) for at, amount in enumerate((first, *rest))]
    held = Held(received.charge_id, received.amount, owed)
    found = owed_back([held], {received.charge_id: refunds}, books.reckoning)
    for refund in refunds:
        back = books.send(given(books, booking, refund, found[refund.source_id], f"{name} {share}"))
        assert isinstance(back, Deposit)
        assert (back.total, back.account_id) == (-refund.amount, booking.account_id)
        tax += books.tax(back)
    assert (tax, books.owed()) == (0, before)


def given(
    books: Books, booking: ReceiveInAdvance, refund: Returned, owed: Owed, note: str
) -> ReceiveInAdvance:
    """A refund as the fix of it writes it."""
    step = Step(
        Act.BOOK, DAY, -refund.amount, f"Refund {refund.source_id} {note}", booking.account_id,
        owed.account_id, owed.customer_id, item_id=owed.item_id, taxed=owed.parts,
    )  # fmt: skip
    fix = Fix("Refund", (step,))
    proposal = FixProposal(
        ProposalKind.RECONCILIATION, "movement:txn", Cause.REFUND_MISSING, Tier.READY, 1.0, DAY, step.amount,
        "", (fix,), (), (), "", "",
    )  # fmt: skip
    around = FixBooks(accounts=books.accounts, scheme=books.rules.scheme)
    (written,) = fix_row(1, proposal, fix, around, "cs-1").writes
    assert isinstance(written, ReceiveInAdvance)
    return written


@pytest.mark.parametrize("sign", [1, -1], ids=["received", "given back"])
@pytest.mark.parametrize("kind", ["cut_after", "500_after"])
def test_a_lost_answer_is_looked_up_and_taken_back(books: Books, kind: str, sign: int) -> None:
    """The document is found by its note, and no other; deleted, it is gone."""
    _, received, _ = both(proposed(books, "GB half"))
    (booking,) = draft_writes(Draft(DraftAction.RECEIVED, received=received), "cs-0", books.context())
    assert isinstance(booking, ReceiveInAdvance)
    parts = tuple(replace(one, amount=Money(sign * one.amount.minor, "USD")) for one in booking.parts)
    write = replace(
        booking,
        amount=Money(sign * booking.amount.minor, "USD"),
        parts=parts,
        note=f"{kind} {sign} ch_lost12345",
    )
    request = books.ledger.prepare(write)
    other = books.ledger.prepare(replace(write, note=f"{write.note}6", reference="ch_lost123456"))
    assert books.ledger.look_up(request, {}, SENT) is None
    shot = {"kind": kind, "pattern": f"{books.ledger.service}.write.*", "times": 9}
    books.sandbox.faults.switch({"queue": [shot]})
    with pytest.raises(OutcomeUnknown):
        books.ledger.send(request, f"key-{next(books.keys)}", {})
    books.sandbox.faults.switch({"clear": True})
    found = books.ledger.look_up(request, {}, SENT)
    assert found is not None
    assert books.ledger.look_up(other, {}, SENT) is None
    assert list(books.ledger.read(DocumentKind.DEPOSIT, [found.remote_id])) == [found.remote_id]
    back = books.ledger.prepare(DeleteDocument(DocumentKind.DEPOSIT, found.remote_id, ""))
    books.ledger.send(back, f"key-{next(books.keys)}", {})
    assert books.ledger.look_up(request, {}, SENT) is None
    assert books.ledger.look_up(back, {}, SENT) is not None


def test_the_tax_of_a_deposit_is_neither_lost_nor_due_twice(books: Books) -> None:
    """An invoice whose lines do not give up just what was booked is not written."""
    billed, received, invoice = both(proposed(books, "GB a penny of tax more than net times rate"))
    untaxed, _, _ = both(proposed(books, "GB a penny of tax more than net times rate", taxes=False))
    cent = Money(1, "USD")
    dearer = [replace(line, amount=line.amount - cent) if line.settles else line for line in invoice.lines]
    totals = tally(dearer, invoice.rules, books.reckoning.rates, "USD")
    lines = replace(invoice, lines=tuple(dearer), totals=totals)
    plain = replace(received, parts=())
    for draft, booked in (
        (Draft(DraftAction.INVOICE, invoice=lines), received),
        (billed.candidates[0], plain),
        (untaxed.candidates[0], received),
    ):
        with pytest.raises(DraftNotPossible, match="with the tax that it was booked with"):
            draft_writes(draft, "cs-1", books.context(booked))
    assert draft_writes(untaxed.candidates[0], "cs-1", books.context(plain))


def test_a_deposit_is_not_taken_off_another_liability(books: Books) -> None:
    """The item of deposits was named anew after the invoice was approved."""
    billed, received, _ = both(proposed(books, "GB a penny of tax more than net times rate"))
    elsewhere = replace(received, account_id=books.till.remote_id)
    with pytest.raises(DraftNotPossible, match="not taken off the account that it was booked to"):
        draft_writes(billed.candidates[0], "cs-1", books.context(elsewhere))


def test_a_payouts_deposit_takes_up_a_deposit_and_its_refund(books: Books) -> None:
    """QuickBooks: both wait in Undeposited Funds, each is put into the bank whole."""
    if not books.ledger.capabilities.has_refund_receipts:
        return
    _, received, _ = both(proposed(books, "GB half"))
    (booking,) = draft_writes(Draft(DraftAction.RECEIVED, received=received), "cs-0", books.context())
    assert isinstance(booking, ReceiveInAdvance)
    came = books.send(replace(booking, note="payout ch_taken1"))
    left = replace(booking, amount=-received.amount, note="payout re_taken1", parts=())
    back = books.send(left)
    bank = next(one.remote_id for one in books.accounts.values() if one.name == "Checking")
    parts = (
        DepositPart(came.total, payment_id=came.remote_id),
        DepositPart(back.total, refund_id=back.remote_id),
        DepositPart(Money(5_00, "USD"), account_id=booking.liability_account_id),
    )
    made = books.send(CreateDeposit(bank, DAY, "USD", parts, "Stripe po_taken12345"))
    assert isinstance(made, Deposit)
    assert made.total.minor == 5_00
    assert [one.source_id for one in made.lines[:2]] == [came.remote_id, back.remote_id]
