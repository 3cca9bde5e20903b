"""Stripe beside QuickBooks: payment links made and switched off as signed rows (wire/stripe.md 2.5, 3.5)."""

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from app.domain.charges import PaymentLink
from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import LINK_KEY
from app.jobs.metering import Tally
from app.ports import Ledger, Processor
from app.propose.drafting.draft import (
    DepositLink,
    Draft,
    DraftAction,
    DraftProposal,
    LinkToSwitchOff,
)
from app.propose.proposal import Proposal, ProposalKind, Tier
from app.store import mirror
from app.store.connection import Connection
from integrations.http import Answer, Http
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.faults import worded
from integrations.sandbox.stripe.faults import StripeFault, refused, server_error
from integrations.sandbox.stripe.idempotency import KEY_LIFE
from integrations.sandbox.stripe.keys import FULL_KEY
from integrations.secrets import MemorySecrets
from integrations.stripe.adapter import StripeProcessor
from integrations.stripe.client import Manners, Patience
from tests.faults.books import Books, Key
from tests.faults.recorder import Acted, Json, Recorder, Served
from tests.faults.weather import WRITE_FAULTS
from tests.faults.world import ORIGIN, Wire, World, answer_of

_LINKS = "/v1/payment_links"
_AGAIN = "-again"
"""What the program adds to a key whose first answer is a stored failure (wire/stripe.md 3.5)."""

_PATIENCE = Patience(attempts=3, first=0.0, longest=0.0)


@dataclass(frozen=True)
class ServedByStripe(Served):
    """A link was made or switched off."""

    @property
    def record(self) -> tuple[str, str]:
        """The link."""
        return "PaymentLink", str(self.answer.get("id", ""))

    @property
    def version(self) -> str:
        """Whether it takes money: switching it off a second time changes nothing."""
        return str(self.answer.get("active", ""))


@dataclass
class PairedRecorder(Recorder):
    """Stands before QuickBooks and Stripe together."""

    stripe: Any = None

    def is_write(self, request: Request) -> bool:
        """Whether a request changes something at either; the one product that links sell is no row's."""
        if not is_stripes(request):
            return super().is_write(request)
        return request.method == "POST" and request.path.startswith(_LINKS)

    def key_of(self, request: Request) -> str:
        """The signed key, whichever try of it this is."""
        if not is_stripes(request):
            return super().key_of(request)
        return request.headers.get("idempotency-key", "").removesuffix(_AGAIN)

    def operation_of(self, request: Request) -> str:
        """Create or update."""
        if not is_stripes(request):
            return super().operation_of(request)
        return "create" if request.path == _LINKS else "update"

    def asked_for(self, request: Request) -> str:
        """The kind of record a read is about."""
        return "PaymentLink" if is_stripes(request) else super().asked_for(request)

    def ids_asked_for(self, request: Request) -> frozenset[str] | None:
        """The records a read is about."""
        return None if is_stripes(request) else super().ids_asked_for(request)

    def _write(self, request: Request, looked: int, altered: Request | None) -> Response:
        if not is_stripes(request):
            return super()._write(request, looked, altered)
        at, name = self.service.clock.now(), request.headers.get("idempotency-key", "")
        kept = self.stripe._idempotency._kept.get(name)
        is_known = kept is not None and at - kept.at < KEY_LIFE
        response = self._served(request)
        self.events.append(
            ServedByStripe(
                at=at,
                key=self.key_of(request),
                operation=self.operation_of(request),
                request=request,
                status=response.status,
                answer=json.loads(response.body),
                is_performed=response.status == 200 and not is_known,
                closed_on=None,
                dated_on=None,
                looked=looked,
            )
        )
        return response


class PairedBooks(Books):
    """The auditor's books: what happens at Stripe moves nothing in them."""

    def served(self, event: Served) -> None:
        """A write of ours was performed."""
        if not isinstance(event, ServedByStripe):
            super().served(event)

    def acted(self, event: Acted) -> Iterator[Key]:
        """Somebody paid by a link, or did something in the books."""
        if event.act.get("service") == "stripe":
            yield ("PaymentLink", str(event.act["link"]))
        else:
            yield from super().acted(event)


class StripeWorld(World):
    """A world with Stripe beside its ledger, which is QuickBooks unless a kind of it says otherwise.

    ``is_cut_off_at_times``: somebody may disconnect Stripe. ``is_apart``: it is not connected just now.
    """

    books = PairedBooks
    recorded_by: ClassVar[type[PairedRecorder]] = PairedRecorder
    is_cut_off_at_times: ClassVar[bool] = False
    is_apart = False

    def _recorded(self) -> Recorder:
        # Of its own, so that the other draws of a seed stay what they were.
        self.own = random.Random(f"stripe {self.chance.random()}")
        return self.recorded_by(self.service, self.sandbox.serve, stripe=self.sandbox.stripe)

    def state(self) -> Json:
        """What both hold."""
        held = self.sandbox.stripe.state()
        return {**super().state(), "PaymentLink": held["payment_links"], "Product": held.get("products", [])}

    def sources(self, books: Ledger, tally: Tally) -> Sequence[Ledger | Processor]:
        """The real processor's adapter over this world's wire beside the books, while it is connected."""
        if self.is_apart:
            return [books]
        secrets = MemorySecrets()
        secrets.set("stripe", json.dumps({"key": FULL_KEY}))
        clock = self.sandbox.clock
        manners = Manners(_PATIENCE, monotonic=lambda: clock.now().timestamp(), now=self.now)
        wire: Http = Wire(self)  # type: ignore[assignment] # the same calls, no sockets
        stripe = StripeProcessor(
            base_url=ORIGIN, secrets=secrets, secret_name="stripe", meter=tally, http=wire, manners=manners
        )
        return [books, stripe]

    def reconnected(self) -> bool:
        """Whether somebody connected or disconnected Stripe."""
        before = self.is_apart
        may = self.is_cut_off_at_times and not self.weather.is_calm and not before
        self.is_apart = may and self.own.random() < 0.1
        return before != self.is_apart

    # What a person approves

    def approved(self, conn: Connection, prefix: str) -> Iterable[tuple[ProposalKind, Sequence[Proposal]]]:
        """Some links to make, and some that nobody should pay by any more."""
        links = mirror.every(conn, DocumentKind.PAYMENT_LINK)
        yield (
            ProposalKind.DRAFT,
            self._drafted(prefix, [one for one in links if isinstance(one, PaymentLink)]),
        )

    def _drafted(self, prefix: str, links: list[PaymentLink]) -> list[DraftProposal]:
        found = [self._asked(f"{prefix}{number}") for number in range(self.own.randint(0, 3))]
        ended = [_ended(link) for link in links if link.is_active and self.own.random() < 0.5]
        if ended and not found:  # a batch over nothing needs no second signature
            found.append(self._asked(f"{prefix}0"))
        return [*found, *ended]

    def _asked(self, name: str) -> DraftProposal:
        amount = Money(self.own.randint(1_00, 900_00), "USD")
        link = DepositLink(amount, f"Deposit for {name}", name, f"estimate-{name}", "1", "Alder Works")
        return _proposal(f"deposit:{name}", amount, Draft(DraftAction.DEPOSIT, deposit=link))

    # The wire

    def _about(self, request: Request) -> Json:
        return self._focus if is_stripes(request) else super()._about(request)

    def _age(self, key: str) -> None:
        """Stripe knows keys for a day, and its stand-in sees to that itself."""
        if key not in {each.key for each in self.recorder.events if isinstance(each, ServedByStripe)}:
            super()._age(key)

    def _altered(self, request: Request) -> Request | None:
        return None if is_stripes(request) else super()._altered(request)

    def _faults_of(self, request: Request) -> Any:
        if is_stripes(request) and self.recorder.is_write(request):
            return "write", WRITE_FAULTS
        return super()._faults_of(request)

    def _refused_at_the_door(self, kind: str, request: Request) -> Answer:
        if not is_stripes(request):
            return super()._refused_at_the_door(kind, request)
        match kind:
            case "403":
                return Answer(403, {}, b"<html>Forbidden</html>")
            case "409":
                return answer_of(refused(self.own.choice(("lock_conflict", "twin"))))
            case "5010" | "6140":
                return answer_of(StripeFault(400, "This can't be done now.").response())
        response = worded(kind, "stripe", self.sandbox.clock.now())
        if kind == "500" and self.own.random() < 0.5:
            self._keep(request, response)
        return answer_of(response)

    def _badly_answered(self, kind: str, request: Request) -> Answer:
        """An internal error after the work is what the key's memory holds from then on (3.5)."""
        answer = super()._badly_answered(kind, request)
        if kind == "500_acted" and is_stripes(request):
            self._keep(request, server_error().response())
        return answer

    def _worded(self, kind: str, request: Request) -> Response:
        if is_stripes(request):
            return worded(kind, "stripe", self.sandbox.clock.now())
        return super()._worded(kind, request)

    def _keep(self, request: Request, response: Response) -> None:
        """Store an answer for a key, for a day: another than the one there is, or the first."""
        memory, name = self.sandbox.stripe._idempotency, request.headers.get("idempotency-key", "")
        if name in memory._kept:
            memory._kept[name] = replace(memory._kept[name], response=response)
        elif name:
            memory.once(request, lambda: response)

    # Other people

    def _act(self, kind: str | None) -> Json | None:
        links = [each for each in self.sandbox.stripe.links.links if each.is_open]
        if links and self.own.random() < 0.3:
            link = self.own.choice(links)
            return {"service": "stripe", "act": "pay_link", "link": link.id, "name": "J. Marsh"}
        return super()._act(kind)


def is_stripes(request: Request) -> bool:
    """Whether a request is Stripe's."""
    return request.path.startswith("/v1/")


def link_key_of(link: Json) -> str:
    """The name a link was given when it was signed."""
    return str(link.get("metadata", {}).get(LINK_KEY, ""))


def _ended(link: PaymentLink) -> DraftProposal:
    off = LinkToSwitchOff(link.remote_id, link.url, link.remote_id[-4:])
    subject = f"switch_off:{link.remote_id}"
    return _proposal(subject, Money(0, "USD"), Draft(DraftAction.SWITCH_OFF, switch_off=off))


def _proposal(subject: str, money: Money, draft: Draft) -> DraftProposal:
    return DraftProposal(
        kind=ProposalKind.DRAFT, subject=subject, tier=Tier.READY, confidence=1.0, party="Alder Works",
        dated_on=date(2026, 11, 18), money=money, candidates=(draft,), checks=(), withheld="",
        fingerprint=f"of {subject}", aspect=draft.action,
    )  # fmt: skip
