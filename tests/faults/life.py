"""One life of the program: sync, propose, sign, commit, perhaps take back; dying and starting again.

The program's own objects are the real ones and are made anew after every death; the file, the keychain and
the ledger outlive them.
"""

import random
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from app.commit.results import BatchPreview
from app.domain.documents import Document, DocumentKind
from app.domain.record import plain, replace
from app.errors import (
    AllowanceSpent,
    BadInput,
    MayNotCountersign,
    NothingToCountersign,
    SecondSignatureMissing,
)
from app.jobs import batch as signing
from app.jobs import second
from app.jobs.commit import Delivery
from app.jobs.followups import gate_at_sending
from app.jobs.run import Run
from app.jobs.state import settings
from app.jobs.undo import undo_preview
from app.propose.proposal import Proposal, ProposalKind
from app.review.decision import DecisionAction
from app.settings import Delivery as Patience
from app.store import audit, batches, differences, mirror, proposals, settings_rows
from app.store.connection import Connection
from app.store.records import AuditReport, RowOfBatch, StoredBatch
from integrations.sandbox.quickbooks import words
from tests.faults.books import Books
from tests.faults.fixes import Fixes, XeroFixes
from tests.faults.letters import Letters, XeroLetters
from tests.faults.machine import Machine, Nursery, Program
from tests.faults.processor import StripeWorld
from tests.faults.recorder import Event
from tests.faults.short_days import ShortDays
from tests.faults.story import VARIANTS, Mirrored
from tests.faults.story import proposals as made_up
from tests.faults.weather import Weather, storm, weather
from tests.faults.world import Flight, World
from tests.faults.xero import XeroWorld

TWO_SIGNATURES = 0.2
"""Of the lives, those whose batches need a second signature."""

WORLDS: dict[str, type[World]] = {
    "quickbooks": World,
    "xero": XeroWorld,
    "quickbooks-stripe": StripeWorld,
    "xero-short-days": ShortDays,
    "quickbooks-fixes": Fixes,
    "xero-fixes": XeroFixes,
    "quickbooks-letters": Letters,
    "xero-letters": XeroLetters,
}
"""The first two are what seeds pick from; the others are families of their own, lived by name."""

MIRRORED = (DocumentKind.CUSTOMER, DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.PAYMENT)
NEVER = 10**9
AUDITED = (*MIRRORED, DocumentKind.JOURNAL, DocumentKind.DEPOSIT)
AT_STRIPE = (DocumentKind.CHARGE, DocumentKind.REFUND, DocumentKind.PAYMENT_LINK)


@dataclass(frozen=True)
class Carried:
    """A signed batch and how its writes stand at the end."""

    stored: StoredBatch
    rows: tuple[RowOfBatch, ...]
    unlike: dict[int, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Left:
    """What a company file holds at the end."""

    batches: tuple[Carried, ...]
    mirror: dict[DocumentKind, tuple[Document, ...]]
    audit: list[dict[str, Any]]
    audit_report: AuditReport


@dataclass(frozen=True)
class Remains:
    """What there is to audit when a life is over: the ledger before and after, what happened, what is left.

    ``perhaps_sent`` says by key when a request may have reached the service, by the program's clock.
    ``books`` is the auditor's model of this ledger, ``key_life`` how long a key is trusted, ``fresh`` how
    long one read may stand in for another (with what may hold a call up in between).
    """

    seed: int
    begun: dict[str, Any]
    ended: dict[str, Any]
    events: list[Event]
    left: Left
    weather: Weather
    unfinished: list[str]
    perhaps_sent: dict[str, list[datetime]]
    deaths: int
    signed_twice: dict[int, int] = field(default_factory=dict)
    """How many events came before a batch's second signature, by batch; missing: never given."""
    flights: list[Flight] = field(default_factory=list)
    offs: list[tuple[int, int]] = field(default_factory=list)
    """While writing was switched off: from how many calls on to how many."""
    books: type[Books] = Books
    key_life: timedelta = timedelta(hours=1)
    fresh: timedelta | None = None
    deaf: frozenset[tuple[int, float]] = frozenset()
    """The processes that went on asking on a day whose calls were used up, though they were told."""
    spent: tuple[AllowanceSpent, ...] = ()
    """What ended a batch's runs on such days."""
    reads_all: bool = False
    """Whether its syncs read Stripe, too."""


class Life:
    """One seed's life at a ledger; ``kinds`` makes it a storm of these faults."""

    def __init__(
        self, seed: int, nursery: Nursery, kinds: Sequence[str] = (), ledger: str = "quickbooks"
    ) -> None:
        self.seed = seed
        self._chance = random.Random(seed)
        self._weather = storm(self._chance, kinds) if kinds else weather(self._chance)
        variant = self._chance.randrange(VARIANTS)
        world = WORLDS[ledger]
        self._world = world.over(world.told(variant), self._weather, self._chance)
        path = nursery.newborn(variant, f"life-{seed}-{ledger}", world)
        self._machine = Machine(self._world, path, self._chance)
        self._keys = 0
        # Of its own, so that the other draws of a seed stay what they were.
        self._two = random.Random(f"two signatures {seed}")
        self._needs_two = not kinds and self._two.random() < TWO_SIGNATURES
        self._signed_twice: dict[int, int] = {}
        self._offs: list[tuple[int, int]] = []
        self._spent: list[AllowanceSpent] = []

    def run(self) -> Remains:
        """Live it; the remains are for the auditor."""
        begun = self._world.state()
        path = self._machine.path
        try:
            self._live()
            self._weather.is_calm = True
            self._connect_all()
            # Of links and the like Stripe is asked once an hour.
            self._world.let_pass(3_700.0 if self._world.reads_all else 600.0)
            # The first may only end a run that began before others acted; the second sees all.
            for _ in range(2):
                self._machine.work("the last sync", self._machine.sync)
            return self._remains(exact(begun))
        finally:
            self._machine.end()
            for leftover in path.parent.glob(f"{path.name}*"):
                leftover.unlink()

    def _live(self) -> None:
        chance, machine = self._chance, self._machine
        if chance.random() < 0.1:
            machine.work("starting over", self._forget)
        if chance.random() < 0.3:
            machine.work("a sync", machine.sync)
        first = self._batch("x")
        for _ in range(chance.choice((0, 0, 1, 2))):
            machine.work("a sync", machine.sync)
            self._batch(chance.choice("xyz"), undoes=first if chance.random() < 0.6 else None)

    def _batch(self, prefix: str, undoes: int | None = None) -> int | None:
        """Sign a batch and carry it out; None when there was nothing to sign."""
        known: set[int] = set()
        signed: list[int] = []
        second: list[bool] = []

        def look(program: Program) -> bool:
            known.update(self._batch_ids(program))
            return True

        def sign(program: Program) -> bool:
            # A process that died after its signature was kept has signed all the same.
            signed.extend(set(self._batch_ids(program)) - known)
            self._switch(program, is_on=True)
            if not signed:
                shown = self._taken_back(program, undoes) if undoes else self._proposed(program, prefix)
                if shown is not None and shown.plan.rows:
                    asks = self._needs_two and any(row.money.minor for row in shown.plan.rows)
                    assert bool(shown.second) == asks, "the threshold asks for it where money moves"
                    second.append(asks)  # kept before the signature, which a death may follow
                    signed.append(signing.sign(program.company, shown, "Ana", self._world))
            return True

        self._machine.work("looking at the history", look)
        self._machine.work("signing", sign)
        if not signed:
            return None
        if second[-1] and not self._signed_second(signed[0]):
            return signed[0]
        self._machine.work(f"batch {signed[0]}", lambda program: self._carried_out(program, signed[0]))
        return signed[0]

    def _signed_second(self, batch_id: int) -> bool:
        """Somebody tries to send it too soon; then it is signed a second time, or refused."""
        two, machine = self._two, self._machine
        is_refused = two.random() < 0.25
        who = two.choice(("Ben", "Ana"))

        def too_soon(program: Program) -> bool:
            with suppress(SecondSignatureMissing):
                self._delivered(program, batch_id)
            return True

        def settle(program: Program) -> bool:
            with suppress(NothingToCountersign):  # a process that died had it kept already
                shown = second.waiting_batch(program.company, batch_id)
                if is_refused:
                    second.refuse(program.company, shown, who, "", self._world)
                else:
                    self._signed_twice.setdefault(batch_id, len(self._world.recorder.events))
                    self._countersigned(program, shown, who)
            return True

        machine.work("sending too soon", too_soon)
        machine.work("the second signature", settle)
        return not is_refused

    def _countersigned(self, program: Program, shown: second.WaitingBatch, who: str) -> None:
        try:
            second.countersign(program.company, shown, who, self._world)
        except MayNotCountersign:
            assert who == "Ana", "another person may at once"
            ends = shown.second.rule.same_person_from(shown.first.signed_at)
            assert ends is not None, "the same person may after a pause"
            self._world.let_pass(max(0.0, (ends - self._world.now()).total_seconds()) + 1.0)
            second.countersign(program.company, shown, who, self._world)

    # Jobs

    @staticmethod
    def _forget(program: Program) -> bool:
        """The next sync reads the whole company."""
        with program.company.writer() as conn:
            mirror.forget_cursor(conn, program.ledger.service)
        return True

    @staticmethod
    def _batch_ids(program: Program) -> list[int]:
        with program.company.reader() as conn:
            return [each.id for each in batches.list_batches(conn)]

    def _key(self) -> str:
        self._keys += 1
        return f"{self.seed}-{self._keys}"

    def _proposed(self, program: Program, prefix: str) -> BatchPreview:
        with program.company.reader() as conn:
            known = [mirror.every(conn, kind) for kind in MIRRORED]
        found = made_up(self._chance, Mirrored(*known), prefix)  # type: ignore[arg-type] # one shape a kind
        now = self._world.now()
        with program.company.writer() as conn:
            if self._needs_two:
                settings_rows.put(conn, "guardrails", {"second_row_minor": 0}, now)
            self._approve(conn, ProposalKind.MATCH, self._world.among(found))
            for kind, more in self._world.approved(conn, prefix):
                self._approve(conn, kind, more)
        self._world.decides(program.company)
        return signing.preview(program.company, program.ledger, self._key, self._world)

    def _approve(self, conn: Connection, kind: ProposalKind, found: Sequence[Proposal]) -> None:
        now = self._world.now()
        proposals.replace(conn, kind, found, now)
        ids = proposals.ids_for_subjects(conn, kind, [each.subject for each in found])
        proposals.decide_many(conn, list(ids.values()), DecisionAction.APPROVE, "Ana", now)

    def _taken_back(self, program: Program, batch_id: int) -> BatchPreview | None:
        try:
            return undo_preview(program.company, program.ledger, batch_id, self._key, self._world)
        except BadInput:
            return None  # it was taken back already

    def _carried_out(self, program: Program, batch_id: int) -> bool:
        if self._chance.random() < 0.35:
            self._machine.sync(program)
            program = self._machine.running()
        if self._world.reconnected():
            self._machine.end()
            program = self._machine.running()
        self._switch(program, is_on=True)
        run = self._delivered(program, batch_id)
        if isinstance(run.interrupted, AllowanceSpent) and isinstance(self._world, ShortDays):
            self._spent.append(run.interrupted)
        if run.interrupted:
            self._machine.meet(run.interrupted)
        return not run.interrupted and not run.was_paused

    def _connect_all(self) -> None:
        """Whatever somebody disconnected is connected again."""
        if self._world.reconnected():
            self._machine.end()

    def _delivered(self, program: Program, batch_id: int) -> Run:
        gate = gate_at_sending(program.company, self._world)
        delivery = Delivery(program.place, program.ledger, Patience(), self._world, gate)
        self._world.turn_off = partial(self._switch, program, is_on=False)
        try:
            return delivery.run(batch_id, lambda _: None)
        finally:
            self._world.turn_off = None

    def _switch(self, program: Program, *, is_on: bool) -> None:
        """Somebody switches all writing off, or on again."""
        with program.company.writer() as conn:
            guardrails = replace(settings(conn).guardrails, writing_enabled=is_on)
            settings_rows.put(conn, "guardrails", plain(guardrails), self._world.now())
        calls = self._world.side.begun
        was_on = not self._offs or self._offs[-1][1] != NEVER
        if is_on and not was_on:
            self._offs[-1] = (self._offs[-1][0], calls)
        elif was_on and not is_on:
            self._offs.append((calls, NEVER))

    # The end

    def _remains(self, begun: dict[str, Any]) -> Remains:
        with self._machine.running().company.reader() as conn:
            kept = left(conn)
        return Remains(
            seed=self.seed,
            begun=begun,
            ended=exact(self._world.state()),
            events=self._world.recorder.events,
            left=kept,
            weather=self._weather,
            unfinished=self._machine.unfinished,
            perhaps_sent=self._world.perhaps_sent,
            deaths=self._world.deaths,
            signed_twice=self._signed_twice,
            flights=self._world.flights,
            offs=self._offs,
            books=self._world.books,
            key_life=self._world.key_life,
            fresh=self._world.fresh,
            deaf=frozenset(self._world.deaf) if isinstance(self._world, ShortDays) else frozenset(),
            spent=tuple(self._spent),
            reads_all=self._world.reads_all,
        )


def left(conn: Connection) -> Left:
    """What a company file holds for the auditor."""
    signed = sorted(each.id for each in batches.list_batches(conn))
    return Left(
        batches=tuple(
            Carried(batches.load(conn, one), batches.rows(conn, one), differences.of_batch(conn, one))
            for one in signed
        ),
        mirror={kind: mirror.every(conn, kind) for kind in (*AUDITED, *AT_STRIPE)},
        audit=list(audit.export(conn)),
        audit_report=audit.verify(conn),
    )


def exact(state: dict[str, Any]) -> dict[str, Any]:
    """A stand-in's state with exact numbers."""
    found: dict[str, Any] = words.loads(words.dumps(state))
    return found
