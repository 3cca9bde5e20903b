"""Random histories of an office that follows up: ``python -m tests.faults.followup_lives --lives N``.

Days go by; people arrange things, customers pay at the ledger, the mail server puts off, refuses or hangs up,
commits are paused and run again. What a life checks is read at the receiving end: no customer gets a step
twice for an invoice, nor anything while the test itself holds them.
"""

import argparse
import logging
import random
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState
from app.domain.documents import Invoice
from app.domain.record import replace
from app.errors import FollowUpHeld, NotDecidable
from app.jobs import arrangements
from app.jobs import settings as settings_job
from app.propose.followup.policy import Channel
from tests.faults.office import CUSTOMERS, TODAY, Office, Street, address, street
from tests.journeys.postbox import Postbox, served

DAYS = 14
LEDGERS_IN_TURN = ("quickbooks", "xero")
_TEMPLATES = {
    f"en/{tone}": f"{tone}\n{{% for one in invoices %}}#{{{{ one.number }}}} {{% endfor %}}\n"
    for tone in ("friendly", "firm", "final")
}
_HOLDING = (
    *(ArrangementKind.PROMISE, ArrangementKind.PAUSE, ArrangementKind.DISPUTE),
    *(ArrangementKind.DO_NOT_CHASE, ArrangementKind.AUTOMATIC, ArrangementKind.BOUNCED),
)


@dataclass
class Life:
    """One history. ``held`` is what holds a customer by the test's own book, by arrangement."""

    office: Office
    chance: random.Random
    channel: Channel
    held: dict[str, set[int]] = field(default_factory=lambda: {name: set() for name in CUSTOMERS})
    paid: set[str] = field(default_factory=set)
    owed: dict[str, list[Invoice]] = field(default_factory=dict)
    seen: int = 0
    told: int = 0
    wrong: list[str] = field(default_factory=list)
    happened: Counter[str] = field(default_factory=Counter)

    def run(self) -> list[str]:
        """Everything that went wrong."""
        self._reword()
        self.owed = {name: self.office.invoices(name) for name in CUSTOMERS}
        for _ in range(DAYS):
            self.office.clock.sleep(24 * 3600)
            if self.chance.random() < 0.9:
                self.office.sync()
            self._act()
            self._send()
        self._count_steps()
        return self.wrong

    def _reword(self) -> None:
        chosen = settings_job.read(self.office.company).followups
        usual = chosen.policies.usual
        steps = tuple(replace(step, days=days) for step, days in zip(usual.steps, (1, 15, 25), strict=True))
        usual = replace(usual, steps=steps, apart=self.chance.choice((0, 2)))
        fresh = replace(chosen, templates=_TEMPLATES, policies=replace(chosen.policies, usual=usual))
        settings_job.change(self.office.company, fresh, "Ana", self.office.clock)

    def _send(self) -> None:
        self.office.approve()
        shown = self.office.preview()
        if not shown.plan.rows:
            return
        self._act()
        try:
            batch_id = self.office.sign(shown)
        except (FollowUpHeld, NotDecidable):
            self.happened["not signed"] += 1
            return
        for _ in range(4):
            self._trouble()
            self._act()
            run = self.office.deliver(batch_id, self.chance.choice((1, 99)))
            self._look()
            self.happened["interrupted"] += run.interrupted is not None
            if self.office.is_done(batch_id):
                break
        self.happened.update(row.result for row in self.office.results(batch_id))

    # What happens

    def _act(self) -> None:
        """What people and customers do; what arrived before is looked at first."""
        self._look()
        name = self.chance.choice(CUSTOMERS)
        what = self.chance.choice(("hold", "hold", "lift", "lift", "lift", "pay", "", "", ""))
        if what == "hold" and len(self.held[name]) < 2:
            self._hold(name)
        if what == "lift" and self.held[name]:
            self._lift(self.held[name].pop())
        if what == "pay":
            self._pay(name)
        self.happened[what] += 1

    def _hold(self, name: str) -> None:
        kind = self.chance.choice(_HOLDING)
        until = self.office.clock.now().date() + timedelta(days=30)
        made = Arrangement(
            0, kind, self.office.customer(name).remote_id, TODAY, until=until, address=address(name)
        )  # fmt: skip
        self.held[name].add(self.office.arrange(made))

    def _lift(self, key: int) -> None:
        one = next(
            each for each in arrangements.listed(self.office.company, list(ArrangementKind)) if each.id == key
        )
        state = ArrangementState.BROKEN if one.kind is ArrangementKind.PROMISE else ArrangementState.ENDED
        arrangements.settle(self.office.company, (one.kind, key), state, "Ana", self.office.clock)

    def _pay(self, name: str) -> None:
        """At the ledger, and nobody here knows."""
        owed = [one for one in self.office.invoices(name) if one.number not in self.paid]
        if owed:
            invoice = self.chance.choice(owed)
            self.paid.add(invoice.number)
            service = self.office.ledger.service
            self.office.sandbox.act({"service": service, "act": "pay", "id": invoice.remote_id})

    def _trouble(self) -> None:
        """The mail server's mood."""
        box = self.office.postbox
        mood = self.chance.choice(("", "", "refuses", "patience", "hangs up"))
        box.refuses = {address(self.chance.choice(CUSTOMERS))} if mood == "refuses" else set()
        box.asks_patience = int(mood == "patience")
        box.hangs_up = int(mood == "hangs up")
        self.happened[mood or "calm"] += 1

    # What is looked at

    def _look(self) -> None:
        """What arrived since the last look came to somebody who was not held, about what is open."""
        letters = self.office.postbox.letters
        for letter in letters[self.seen :]:
            who = next(name for name in CUSTOMERS if address(name) == letter["To"])
            self.happened["letters"] += 1
            if self.held[who]:
                self.wrong.append(f"{letter['Subject']} to {who} while {self.held[who]} hold")
            numbers = re.findall(r"#(\d+)", letter.get_content())
            paid = self.paid.intersection(numbers)
            self.wrong += [f"{letter['Subject']} about {one}, which is paid" for one in paid]
        self.seen = len(letters)
        owners = {each.remote_id: name for name in CUSTOMERS for each in self.owed[name]}
        for one in self.office.emailed[self.told :]:
            self.happened["e-mails"] += 1
            if self.held[owners[one]]:
                self.wrong.append(f"invoice {one} e-mailed while {self.held[owners[one]]} hold")
        self.told = len(self.office.emailed)

    def _count_steps(self) -> None:
        sent = Counter(
            (letter["To"], letter["Subject"], number)
            for letter in self.office.postbox.letters
            for number in re.findall(r"#(\d+)", letter.get_content())
        )
        self.wrong += [f"{times} times {what}" for what, times in sent.items() if times > 1]
        told = Counter(self.office.emailed)
        self.wrong += [f"invoice {one} e-mailed {times} times" for one, times in told.items() if times > 3]


def lived(seed: int, postbox: Postbox, folder: Path) -> tuple[list[str], Counter[str]]:
    """One life over a ledger of its own, each ledger in turn; what went wrong, and what happened."""
    chance = random.Random(seed)
    service = LEDGERS_IN_TURN[seed % len(LEDGERS_IN_TURN)]
    channel = chance.choice((Channel.MAIL, Channel.MAIL, Channel.LEDGER))
    here = folder / str(seed)
    here.mkdir()
    with street(service, postbox, here) as made:
        wrong, happened = _within(made, chance, channel)
    happened[service] += 1
    return wrong, happened


def _within(made: Street, chance: random.Random, channel: Channel) -> tuple[list[str], Counter[str]]:
    with made.office(channel) as office:
        life = Life(office, chance, channel)
        return life.run(), life.happened


def lives(seeds: Iterable[int]) -> tuple[dict[int, list[str]], Counter[str]]:
    """Many lives: the seeds that went wrong, and what happened in all."""
    wrong: dict[int, list[str]] = {}
    happened: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as postbox:
        for seed in seeds:
            found, events = lived(seed, postbox, Path(folder))
            happened += events
            if found:
                wrong[seed] = found
    return wrong, happened


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def main() -> int:
    """The command."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--lives", type=int, default=100)
    asked.add_argument("--first", type=int, default=0)
    given = asked.parse_args()
    logging.disable(logging.WARNING)
    wrong, happened = lives(range(given.first, given.first + given.lives))
    _say(f"{given.lives} lives; " + ", ".join(f"{what}: {times}" for what, times in happened.most_common()))
    for seed, found in wrong.items():
        _say(f"seed {seed}: {'; '.join(found)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
