"""An office that follows up: a company file over a ledger's stand-in and a mail server, on real sockets.

Everything that reached a customer is kept at the receiving end, so that nobody has to believe the program.
"""

import re
import ssl
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from app.commit.plan import BatchState
from app.commit.results import BatchPreview, CommitEvent, RowOutcome
from app.domain.arrangements import Arrangement
from app.domain.documents import Customer, DocumentKind, Invoice
from app.domain.money import Money
from app.domain.record import replace
from app.jobs import arrangements, review
from app.jobs import batch as signing
from app.jobs import settings as settings_job
from app.jobs.commit import Delivery
from app.jobs.followups import gate_at_sending
from app.jobs.history import row_outcomes
from app.jobs.metering import Tally
from app.jobs.propose import propose_kinds
from app.jobs.run import Run
from app.jobs.sync import Sync
from app.jobs.workplace import Workplace
from app.lanes import CancelToken
from app.ports import Ledger
from app.propose.followup.policy import USUAL, Channel, Policies, Policy
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.settings import Delivery as Patience
from app.settings import FollowUps, Mail
from app.store import batches, connections, mirror, proposals
from app.store.company_file import CompanyFile
from app.store.records import StoredProposal
from integrations.grant import TokenPlace
from integrations.http import Http, Limits
from integrations.mail import MailServer, SmtpMailer
from integrations.mailed import MailingLedger
from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.server import Sandbox
from integrations.sandbox.story import (
    Story,
    StoryAccount,
    StoryCustomer,
    StoryInvoice,
    StoryItem,
    StoryLine,
)
from integrations.secrets import MemorySecrets
from tests.contracts.test_ledger_port import LEDGERS
from tests.faults.storage import copy
from tests.journeys.postbox import PASSWORD, USER, Postbox

START = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)
SENDER = "Larch Street Joinery <office@larch.example>"
CUSTOMERS = ("Alder Works", "Birch & Sons", "Cedar Ltd")
_EMAILED = re.compile(r"/invoice/([^/]+)/send$|/Invoices/([^/]+)/Email$")


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def story(days_late: Sequence[int] = (20, 20, 20)) -> Story:
    """Three customers; the first owes two overdue invoices, the others one each."""
    customers = [StoryCustomer(name[0].lower(), name, email=address(name)) for name in CUSTOMERS]
    owed = [("1", "a", 450_00, days_late[0]), ("2", "a", 120_00, days_late[0] - 1)]
    owed += [("3", "b", 300_00, days_late[1]), ("4", "c", 99_00, days_late[2])]
    return Story(
        name="Larch Street Joinery",
        currency="USD",
        time_zone="UTC",
        as_of=START,
        books_closed_on=None,
        tax_rate="",
        accounts=(
            StoryAccount("checking", "Checking", "Bank", "Checking"),
            StoryAccount("income", "Joinery income", "Income", "ServiceFeeIncome"),
        ),
        terms=(),
        items=(StoryItem("work", "Bench hour", "Joinery, per hour", "80", "income"),),
        customers=tuple(customers),
        invoices=tuple(_invoice(*one) for one in owed),
        credit_notes=(),
        payments=(),
    )


def _invoice(key: str, customer: str, minor: int, late: int) -> StoryInvoice:
    due = TODAY - timedelta(days=late)
    on = due - timedelta(days=30)
    line = StoryLine("work", "Joinery", "1", f"{minor // 100}.{minor % 100:02d}", usd(minor))
    at = datetime(on.year, on.month, on.day, 17, 30, tzinfo=UTC)
    return StoryInvoice(f"i{key}", f"300{key}", customer, on, due, (line,), at)


def address(name: str) -> str:
    """A customer's address."""
    return f"{name.split(maxsplit=1)[0].lower()}@customer.example"


@dataclass
class Hands:
    """A clock whose hands a test moves."""

    at: datetime = START

    def now(self) -> datetime:
        """Where the hands are."""
        return self.at

    def sleep(self, seconds: float) -> None:
        """Move them on."""
        self.at += timedelta(seconds=seconds)


class Haste(CancelToken):
    """A person who waits: the clock's hands go on instead."""

    def __init__(self, clock: Hands) -> None:
        super().__init__()
        self._clock = clock

    def sleep(self, seconds: float) -> None:
        """No real time goes by."""
        self.check()
        self._clock.sleep(seconds)


@dataclass
class Office:
    """One company file and what it may send through. ``emailed`` are invoices the ledger sent, by id."""

    company: CompanyFile
    ledger: Ledger
    clock: Hands
    sandbox: Sandbox
    postbox: Postbox
    emailed: list[str] = field(default_factory=list)
    keys: int = 0

    # What a person does

    def set_policy(self, channel: Channel, apart: int = 0, **more: Any) -> None:
        """The usual steps, through one channel."""
        steps = tuple(replace(step, channel=channel) for step in USUAL)
        chosen = FollowUps(policies=Policies(Policy(steps, apart, **more)))
        settings_job.change(self.company, chosen, "Ana", self.clock)
        server = Mail("127.0.0.1", self.postbox.port, sender=SENDER)
        settings_job.change(self.company, server, "Ana", self.clock)

    def arrange(self, wanted: Arrangement) -> int:
        """Agree on something with a customer."""
        return arrangements.make(self.company, wanted, "Ana", self.clock)

    def propose(self) -> dict[str, StoredProposal]:
        """Put follow-ups forward; the open ones by customer."""
        propose_kinds(self.company, self.clock, [ProposalKind.FOLLOWUP])
        with self.company.reader() as conn:
            found = proposals.in_states(conn, ProposalKind.FOLLOWUP, [ProposalState.OPEN])
        return {one.proposal.party: one for one in found}

    def approve(self, *names: str) -> None:
        """Approve the messages to these customers, to all when none is named."""
        found = self.propose()
        ids = [
            one.id
            for name, one in found.items()
            if one.proposal.tier is not Tier.NONE and (not names or name in names)
        ]
        if ids:
            review.decide(self.company, ids, DecisionAction.APPROVE, "Ana", self.clock.now())

    def preview(self) -> BatchPreview:
        """What would be signed."""
        return signing.preview(self.company, self.ledger, self._key, self.clock)

    def sign(self, shown: BatchPreview | None = None) -> int:
        """Sign it."""
        return signing.sign(self.company, shown or self.preview(), "Ana", self.clock)

    def deliver(self, batch_id: int, stop_after: int = 99) -> Run:
        """Carry it out; the person pauses after so many rows."""
        cancel = Haste(self.clock)

        def report(event: CommitEvent) -> None:
            if event.done >= stop_after:
                cancel.cancel()

        place = Workplace(self.company, self.clock, Tally())
        gate = gate_at_sending(self.company, self.clock)
        return Delivery(place, self.ledger, Patience(quiet_seconds=1), cancel, gate).run(batch_id, report)

    def sync(self) -> None:
        """Read what is new."""
        place = Workplace(self.company, self.clock, Tally())
        Sync(place, lambda _: None, CancelToken()).run([self.ledger])

    # What is so

    def results(self, batch_id: int) -> tuple[RowOutcome, ...]:
        """How each row ended."""
        return row_outcomes(self.company, batch_id)

    def customer(self, name: str) -> Customer:
        """A customer of the mirror."""
        with self.company.reader() as conn:
            every = mirror.every(conn, DocumentKind.CUSTOMER)
        return next(one for one in every if isinstance(one, Customer) and one.name == name)

    def invoices(self, name: str) -> list[Invoice]:
        """A customer's open invoices, the oldest due first."""
        with self.company.reader() as conn:
            return list(mirror.open_invoices(conn, "", self.customer(name).remote_id))

    def is_done(self, batch_id: int) -> bool:
        """Whether a batch has come to its end."""
        with self.company.reader() as conn:
            return batches.load(conn, batch_id).state is BatchState.DONE

    def sent(self) -> int:
        """How many messages reached anybody."""
        return len(self.postbox.letters) + len(self.emailed)

    def _key(self) -> str:
        self.keys += 1
        return f"key-{self.company.path.stem}-{self.keys}"


@dataclass
class Street:
    """The stand-ins of one ledger, and a file that mirrors it, to begin with again and again."""

    sandbox: Sandbox
    ledger: Ledger
    postbox: Postbox
    folder: Path
    emailed: list[str] = field(default_factory=list)
    opened: int = 0

    @contextmanager
    def office(self, channel: Channel = Channel.MAIL, apart: int = 0) -> Iterator[Office]:
        """A fresh file; what was sent before is forgotten."""
        self.opened += 1
        path = copy(self.folder / "mirrored.company", self.folder / f"office-{self.opened}.company")
        clock = Hands()
        self.postbox.letters.clear()
        self.postbox.texts.clear()
        self.emailed.clear()
        context = ssl.create_default_context(cafile=str(self.postbox.certificate))
        server = MailServer("127.0.0.1", self.postbox.port, "starttls", USER)
        mailing = MailingLedger(self.ledger, SmtpMailer(server, lambda: PASSWORD, clock.now, context))
        with CompanyFile.open(path) as company:
            made = Office(company, mailing, clock, self.sandbox, self.postbox, self.emailed)
            made.set_policy(channel, apart)
            yield made
        path.unlink()


@contextmanager
def street(service: str, postbox: Postbox, folder: Path, told: Story | None = None) -> Iterator[Street]:
    """Serve a ledger and mirror it once."""
    with Sandbox(told or story(), clock=Clock(START)) as sandbox, closing(Http(Limits(2.0, 5.0))) as http:
        ledger = LEDGERS[service](sandbox, TokenPlace(MemorySecrets(), "l", folder), Tally(), http)
        path = folder / "mirrored.company"
        with CompanyFile.create(path, "Larch Street Joinery") as company:
            with company.writer() as conn:
                connections.connect(conn, ledger.service, ledger.organisation(), START, is_ledger=True)
            Sync(Workplace(company, Hands(), Tally()), lambda _: None, CancelToken()).run([ledger])
        made = Street(sandbox, ledger, postbox, folder)
        listen(made, sandbox.quickbooks if service == "quickbooks" else sandbox.xero)
        yield made


def listen(made: Street, service: object) -> None:
    """Write down every invoice that the ledger e-mails, where it is asked to."""
    answer = service.answer  # type: ignore[attr-defined] # both services have one

    def heard(request: Request) -> Response:
        given: Response = answer(request)
        found = _EMAILED.search(request.path)
        if found and given.status < 300:
            made.emailed.append(found[1] or found[2])
        return given

    service.answer = heard  # type: ignore[attr-defined]
