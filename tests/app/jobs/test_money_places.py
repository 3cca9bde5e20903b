"""Which account a receipt's money is booked to, and what keeps us from booking it: a rate nobody told."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from app.domain.charges import BalanceTransaction, Charge, ChargeStatus
from app.domain.documents import Account, AccountRole, Customer, Document, DocumentKind, Invoice
from app.domain.money import Money, zero
from app.domain.statements import BankFormat, BankLine
from app.jobs import batch as signing
from app.jobs import review
from app.jobs.metering import Tally
from app.jobs.propose import propose_kinds
from app.jobs.sync import Sync
from app.jobs.workplace import Workplace
from app.lanes import CancelToken
from app.ports import Ledger
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.store import bank, connections, mirror, proposals, snapshots
from app.store.company_file import CompanyFile
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox
from integrations.secrets import MemorySecrets
from tests.contracts.test_ledger_port import LEDGERS
from tests.integrations.sandbox.conftest import NOW, small_story

DAY = date(2026, 11, 18)
CHARGE = "ch_1euros00000"
EUROS = Account("eur-1", "1", "Stripe EUR", AccountRole.BANK, code="eur", currency="EUR", takes_payments=True)


class Desk:
    """A company file that mirrors a connected ledger of dollars, with money and invoices put beside it."""

    def __init__(self, company: CompanyFile, ledger: Ledger, clock: Clock) -> None:
        self.company, self.ledger, self.clock = company, ledger, clock
        self.sheet = ""
        with company.reader() as conn:
            who = mirror.every(conn, DocumentKind.CUSTOMER)
        self.payer = next(one for one in who if isinstance(one, Customer) and one.is_active)

    def keep(self, *documents: Document) -> None:
        """Put these into the mirror."""
        with self.company.writer() as conn:
            for one in documents:
                mirror.save_documents(conn, [one], NOW)

    def owed(self, currency: str) -> None:
        """An invoice of 200.00 that is open."""
        due = Money(20_000, currency)
        self.keep(Invoice("inv-900", "1", "90210", self.payer.remote_id, DAY, DAY, due, due))

    def charged(self, became: Money) -> None:
        """A card paid 200.00 euros for it; what became of them on the balance."""
        moved = BalanceTransaction(
            "txn_1", NOW, NOW, became, zero(became.currency), became, "charge", "ch_1euros00000"
        )
        charge = Charge(
            CHARGE, NOW, Money(20_000, "EUR"), zero("EUR"), ChargeStatus.SUCCEEDED,
            payer_name=self.payer.name, description="Invoice 90210", balance_transaction_id="txn_1",
        )  # fmt: skip
        self.keep(moved, charge)

    def received(self, currency: str, mapped_to: str | None) -> None:
        """The bank got 200.00 for it, on an account that is one of the ledger's or not yet."""
        line = BankLine("CHK1", DAY, Money(20_000, currency), counterparty=self.payer.name, reference="90210")
        with self.company.writer() as conn:
            account = bank.add_account(conn, "CHK1", currency, NOW)
            bank.map_account(conn, account.id, mapped_to)
            number = bank.add_import(conn, bank.ImportedFile("a.sta", "", BankFormat.MT940, "Ana", NOW))
            bank.add_lines(conn, number, account, BankFormat.MT940, [line])

    def planned(self) -> tuple[list[str], list[str]]:
        """What would go out for the match, and why it is held where it is."""
        propose_kinds(self.company, self.clock, [ProposalKind.MATCH])
        with self.company.reader() as conn:
            found = snapshots.matching(conn, DAY).receipts
            (receipt,) = (one for one in found if "90210" in f"{one.reference} {one.memo}")
            (number,) = proposals.ids_for_subjects(conn, ProposalKind.MATCH, [receipt.subject]).values()
        review.decide(self.company, [number], DecisionAction.APPROVE, "Ana", NOW)
        shown = signing.preview(self.company, self.ledger, lambda: "key", self.clock)
        self.sheet = shown.deposits_into
        bodies = [one.request.body.decode() for row in shown.plan.rows for one in row.writes]
        return bodies, [one.reason for one in shown.held]


@pytest.fixture
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """The small company on a ledger, read once."""
    clock, tally = Clock(NOW), Tally()
    with (
        Sandbox(small_story(), clock=clock) as sandbox,
        closing(Http(Limits(2.0, 5.0))) as http,
        CompanyFile.create(tmp_path / "a.company", "Harbour Lane") as company,
    ):
        ledger = LEDGERS[str(request.param)](sandbox, TokenPlace(MemorySecrets(), "l", tmp_path), tally, http)
        with company.writer() as conn:
            connections.connect(conn, ledger.service, ledger.organisation(), NOW, is_ledger=True)
        Sync(Workplace(company, clock, tally), lambda _: None, CancelToken()).run([ledger])
        yield Desk(company, ledger, clock)


ON_QUICKBOOKS = pytest.mark.parametrize("desk", ["quickbooks"], indirect=True)
ON_XERO = pytest.mark.parametrize("desk", ["xero"], indirect=True)


@ON_QUICKBOOKS
def test_quickbooks_gets_no_foreign_payment_without_its_rate(desk: Desk) -> None:
    """It would take one to one: 200.00 euros as 200.00 dollars (wire/quickbooks.md 3.12)."""
    desk.owed("EUR")
    desk.charged(Money(21_694, "USD"))
    assert desk.planned() == ([], ["An entry in EUR needs the rate of its day: enter it in the ledger"])


@ON_XERO
def test_money_kept_in_its_currency_goes_to_the_account_of_it(desk: Desk) -> None:
    """Euros on Stripe's euro balance are not on the account of its dollars."""
    desk.owed("EUR")
    desk.charged(Money(20_000, "EUR"))
    assert desk.planned() == ([], ["The ledger has no account for Stripe's money in EUR"])
    desk.keep(EUROS)
    (body,), held = desk.planned()
    assert held == []
    assert '"AccountID":"eur-1"' in body


@ON_XERO
def test_money_that_was_exchanged_is_not_booked_at_the_ledger_s_rate(desk: Desk) -> None:
    """Stripe's 216.94 dollars would be whatever Xero's rate of the day makes of 200.00 euros."""
    desk.owed("EUR")
    desk.charged(Money(21_694, "USD"))
    desk.keep(EUROS)
    _, held = desk.planned()
    assert held == ["Stripe exchanged this money for 216.94 USD; the ledger would take a rate of its own"]


@ON_XERO
def test_a_bank_line_is_booked_to_its_own_account_alone(desk: Desk) -> None:
    """Where nobody said which account of the ledger it is, it must not be that of Stripe's money."""
    desk.owed("USD")
    desk.received("USD", None)
    assert desk.planned() == (
        [],
        ["Nobody said which account of the ledger the bank account CHK1 is"],
    )


@ON_XERO
def test_a_bank_line_of_a_known_account_is_booked_to_it(desk: Desk) -> None:
    """The account that a person chose for it, and the sheet that is signed says so."""
    checking = Account(
        "bank-7", "1", "Checking", AccountRole.BANK, code="7", currency="USD", takes_payments=True
    )
    desk.keep(checking)
    desk.owed("USD")
    desk.received("USD", "bank-7")
    (body,), held = desk.planned()
    assert held == []
    assert '"AccountID":"bank-7"' in body
    assert desk.sheet == "7 Checking"
