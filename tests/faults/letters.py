"""Letters as signed rows, with the one-use payment links that they name, made just before and switched off.

What is put forward is the program's own: follow-ups of overdue invoices, the links that they wait for, and
the end of links that ask for what is not open any more. The mail server takes a letter, refuses it, asks for
patience, or hangs up.
"""

import random
import smtplib
import ssl
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import SMTP

from app.domain.record import replace
from app.errors import Unreachable
from app.jobs import review
from app.jobs import settings as settings_job
from app.jobs.metering import Tally
from app.jobs.propose import propose_kinds
from app.jobs.state import settings
from app.ports import Ledger, Processor
from app.propose.drafting.draft import DraftAction
from app.propose.followup.policy import USUAL, Channel, PayBy, Policies, Policy
from app.propose.proposal import Proposal, ProposalKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.settings import FollowUps, Mail
from app.store import proposals
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from integrations.http import MaybeSent, NotSent
from integrations.mail import MailServer, SmtpMailer
from integrations.mailed import MailingLedger
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.story import Story, StoryCustomer
from tests.faults.fixes import FixRecorder, XeroFixRecorder
from tests.faults.processor import PairedBooks, StripeWorld
from tests.faults.recorder import Json, Recorder, Served
from tests.faults.story import story
from tests.faults.xero import XeroBooks, XeroWorld

_MAIL = "MAIL"
_HOST = "post.invalid"
_FAULTS = (
    "no_connection", "lost_before", "lost_after", "late", "truncated", "429", "503", "5010", "slow",
)  # fmt: skip
"""What befalls a letter: nothing doubles it on its way, and a server that says no has not kept it."""

_LATER = frozenset({429, 500, 503})


def told(variant: int) -> Story:
    """The company of a variant: customers have addresses, and nothing of theirs waits to be used."""
    company = story(variant)
    customers = [replace(each, email=f"{each.key}@customer.example") for each in company.customers]
    owing = [StoryCustomer(f"o{at}", f"Owing {at}", email=f"o{at}@customer.example") for at in range(3)]
    invoices = [
        replace(each, key=f"o-{each.key}", number=f"4{each.number}", customer=owner.key)
        for owner, each in zip(owing, company.invoices, strict=False)
    ]
    return replace(
        company, customers=(*customers, *owing), invoices=(*company.invoices, *invoices),
        credit_notes=(), payments=(),
    )  # fmt: skip


@dataclass(frozen=True)
class ServedByPost(Served):
    """A letter that the mail server kept."""

    @property
    def record(self) -> tuple[str, str]:
        """The letter, by its own id."""
        return "Letter", self.key.removeprefix(f"{_MAIL} ")

    @property
    def version(self) -> str:
        """A letter that comes twice is another one."""
        return ""


class LetterRecorder(FixRecorder):
    """Stands before the mail server, too."""

    def is_write(self, request: Request) -> bool:
        """Whether a request changes something or reaches somebody."""
        return request.method == _MAIL or super().is_write(request)

    def key_of(self, request: Request) -> str:
        """The signed key; a letter's id stands for it."""
        return wire_key(request.headers["message-id"]) if request.method == _MAIL else super().key_of(request)

    def operation_of(self, request: Request) -> str:
        """A letter is always a new one."""
        return "create" if request.method == _MAIL else super().operation_of(request)

    def _write(self, request: Request, looked: int, altered: Request | None) -> Response:
        if request.method != _MAIL:
            return super()._write(request, looked, altered)
        at = self.service.clock.now()
        kept = ServedByPost(
            at, self.key_of(request), "create", request, 250, {}, is_performed=True, closed_on=None,
            dated_on=None, looked=looked,
        )  # fmt: skip
        self.events.append(kept)
        return Response(200, b"kept", {})


class XeroLetterRecorder(LetterRecorder, XeroFixRecorder):
    """The same before Xero."""


class LetterBooks(PairedBooks):
    """The auditor's books: letters and notes move nothing in them."""

    def served(self, event: Served) -> None:
        """A write of ours was performed."""
        if not isinstance(event, ServedByPost) and not event.request.path.endswith("/History"):
            super().served(event)


class XeroLetterBooks(LetterBooks, XeroBooks):
    """The same at Xero."""


class Session:
    """A connection to the mail server, as ``smtplib.SMTP`` is one."""

    def __init__(self, world: "Letters") -> None:
        self._world = world
        self._to = ""

    def mail(self, _sender: str) -> tuple[int, bytes]:
        """Who sends."""
        return 250, b"OK"

    def rcpt(self, to: str) -> tuple[int, bytes]:
        """To whom."""
        self._to = to
        return 250, b"OK"

    def data(self, text: bytes) -> tuple[int, bytes]:
        """The letter itself; raises what smtplib does when the server hangs up."""
        name = str(message_from_bytes(text, policy=SMTP)["Message-ID"])
        try:
            answer = self._world.exchange(Request(_MAIL, f"/mail/{self._to}", "", {"message-id": name}, text))
        except (NotSent, MaybeSent) as problem:
            raise smtplib.SMTPServerDisconnected from problem
        if answer.status == 200:
            return 250, b"kept"
        return (451, b"try later") if answer.status in _LATER else (550, b"not here")

    def quit(self) -> None:
        """Goodbye."""

    def close(self) -> None:
        """Hang up."""


class PostedMailer(SmtpMailer):
    """The real mailer over this world's post instead of a socket."""

    def __init__(self, world: "Letters") -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().__init__(MailServer(_HOST, 587, "starttls"), lambda: None, world.now, context)
        self._world = world

    def _connected(self) -> smtplib.SMTP:
        self._world.alive()
        if self._world.is_post_away():
            raise Unreachable(f"The mail server {_HOST} can't be used")
        session: smtplib.SMTP = Session(self._world)  # type: ignore[assignment] # what is asked of one
        return session


class Letters(StripeWorld):
    """A world in which letters are signed; its ledger is QuickBooks."""

    books = LetterBooks
    recorded_by = LetterRecorder
    reads_all = True
    is_cut_off_at_times = True

    @staticmethod
    def told(variant: int) -> Story:
        """The company that a life is lived in."""
        return told(variant)

    def _recorded(self) -> Recorder:
        made = super()._recorded()
        self.writing = random.Random(f"letters {self.own.random()}")
        return made

    def state(self) -> Json:
        """What all services hold."""
        return {**super().state(), "Charge": self.sandbox.stripe.state()["charges"]}

    def sources(self, books: Ledger, tally: Tally) -> Sequence[Ledger | Processor]:
        """The books with a mailer before them, and Stripe."""
        return super().sources(MailingLedger(books, PostedMailer(self)), tally)

    def is_post_away(self) -> bool:
        """Whether the mail server can't be reached just now."""
        return self.weather.hits("write") and self.weather.pick(("no_connection",)) is not None

    # What a person decides

    def among(self, matches: Sequence[Proposal]) -> Sequence[Proposal]:
        """One match or none: money that may be a customer's holds back what is written to them."""
        return matches[: self.writing.choice((0, 0, 1))]

    def approved(self, conn: Connection, prefix: str) -> Iterable[tuple[ProposalKind, Sequence[Proposal]]]:
        """Nothing is made up beside matches."""
        del conn, prefix
        return ()

    def decides(self, company: CompanyFile) -> None:
        """Some of the letters that are put forward, with their links, and ends of links."""
        self._set_up(company)
        propose_kinds(company, self, [ProposalKind.FOLLOWUP, ProposalKind.DRAFT])
        with company.reader() as conn:
            letters = proposals.in_states(conn, ProposalKind.FOLLOWUP, [ProposalState.OPEN])
            drafts = proposals.in_states(conn, ProposalKind.DRAFT, [ProposalState.OPEN])
        ends = [one for one in drafts if one.proposal.aspect == DraftAction.SWITCH_OFF]
        ready = [one for one in letters if one.proposal.tier is not Tier.NONE]
        chosen = [one.id for one in (*ends, *ready) if self.writing.random() < 0.7]
        if chosen:
            review.decide(company, chosen, DecisionAction.APPROVE, "Ana", self.now())

    def _set_up(self, company: CompanyFile) -> None:
        with company.reader() as conn:
            is_done = bool(settings(conn).mail.host)
        if not is_done:
            steps = tuple(
                replace(step, days=days, channel=Channel.MAIL)
                for step, days in zip(USUAL, (1, 5, 9), strict=True)
            )
            policy = Policy(steps, 0, links=True, pay_by=PayBy.STRIPE)
            settings_job.change(company, FollowUps(policies=Policies(policy)), "Ana", self)
            settings_job.change(company, Mail(_HOST, 587, sender="Larch <office@larch.example>"), "Ana", self)

    # The wire

    def _about(self, request: Request) -> Json:
        return self._focus if request.method == _MAIL else super()._about(request)

    def _faults_of(self, request: Request) -> tuple[str, Sequence[str]]:
        if request.method == _MAIL:
            return "write", _FAULTS
        found: tuple[str, Sequence[str]] = super()._faults_of(request)
        return found


class XeroLetters(Letters, XeroWorld):
    """The same with Xero."""

    books = XeroLetterBooks
    recorded_by = XeroLetterRecorder


def wire_key(message_id: str) -> str:
    """What stands for a letter's signed key on the wire."""
    return f"{_MAIL} {message_id}"
