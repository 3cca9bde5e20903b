"""The machine a life runs on: its file, its keychain, and the program's processes, one after another."""

import json
import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.record import plain
from app.errors import AccessError, AllowanceSpent, Cancelled, CountersignError, StorageError
from app.jobs import companies, sync
from app.jobs.metering import Tally
from app.jobs.workplace import Workplace
from app.jobs.writers import joined
from app.ports import Ledger, Page, Processor
from app.store.company_file import CompanyFile
from integrations.grant import TokenPlace, Tokens
from integrations.http import Http
from integrations.quickbooks import crawl
from integrations.quickbooks.adapter import QuickBooksApp, QuickBooksLedger, Tuning
from integrations.quickbooks.client import Manners, Patience
from integrations.sandbox.quickbooks.opening import REALM
from integrations.sandbox.server import Sandbox
from integrations.secrets import MemorySecrets
from tests.faults.storage import WatchedFile, copy
from tests.faults.weather import Weather
from tests.faults.world import ORIGIN, Killed, Wire, World
from tests.faults.xero import XeroWorld

UNPACED = Tuning(manners=Manners(Patience(attempts=3, first=0.0, longest=0.0, throttled=0.0), ()))
"""The pauses of reads would be real time and change nothing; delivery's own are simulated."""

STUBBORN = 8
"""After so many interrupted tries the weather clears: what is left must then come to its end."""

TRIES = 40
_SECRET = "quickbooks:life"


@dataclass
class Program:
    """One process of the program: ``ledger`` is what it writes to, ``sources`` what it reads."""

    company: CompanyFile
    ledger: Ledger
    place: Workplace
    sources: Sequence[Ledger | Processor]

    def close(self) -> None:
        """End it."""
        self.ledger.close()
        self.company.close()


class Machine:
    """Runs jobs over one company file in one world; what a process held in memory dies with it."""

    def __init__(self, world: World, path: Path, chance: random.Random) -> None:
        self.world = world
        self.path = path
        self.unfinished: list[str] = []
        self._chance = chance
        self._secrets = MemorySecrets()
        self._program: Program | None = None
        self.connect()

    def work(self, name: str, job: Callable[[Program], bool]) -> None:
        """Run a job until it says it is done, in a new process after every death."""
        weather = self.world.weather
        was_calm = weather.is_calm
        for tries in range(TRIES):
            weather.is_calm = was_calm or tries >= STUBBORN
            try:
                if job(self.running()):
                    break
            except Killed:
                self.end()
                self.world.let_pass(self._chance.choice((1.0, 30.0, 500.0, 2_000.0)))
            except StorageError:
                if self._chance.random() < 0.5:
                    self.end()
            except Cancelled:
                self.world.let_pass(20.0)
        else:
            self.unfinished.append(f"{name} did not end in {TRIES} tries")
        weather.is_calm = was_calm

    def running(self) -> Program:
        """The present process, started when there is none."""
        if self._program is None:
            self.world.is_dead = False
            self.world.processes += 1
            company = self._opened()
            place = Workplace(company, self.world, Tally(), calls=self.world.side)
            sources = self.world.sources(self._books(place), place.tally)
            ledger = joined(sources)
            self._program = Program(company, ledger, place, sources if self.world.reads_all else [ledger])
        return self._program

    def end(self) -> None:
        """End the present process."""
        program, self._program = self._program, None
        if program is not None:
            program.close()

    def connect(self) -> None:
        """What a person does on the consent page."""
        self._secrets.set(_SECRET, granted(self.world.sandbox, self.world.recorder.service.name))

    def meet(self, problem: CountersignError) -> None:
        """What a person does about a failure: connects again, or tries again later."""
        if isinstance(problem, AccessError):
            self.connect()
            self.end()
        if isinstance(problem, AllowanceSpent):
            self.world.let_pass(70_000.0)
        self.world.let_pass(self._chance.choice((1.0, 60.0, 1_800.0)))

    def sync(self, program: Program) -> bool:
        """The job of bringing the mirror up to date."""
        with swapped(sync, "reading_ahead", in_turn), swapped(crawl, "ThreadPoolExecutor", AtOnce):
            done = sync.Sync(program.place, lambda _: None, self.world).run(program.sources)
        for problem in done.problems:
            self.meet(problem)
        return not done.problems

    def _opened(self) -> CompanyFile:
        class Ours(WatchedFile):
            world = self.world

        with swapped(companies, "CompanyFile", Ours):
            return companies.open_company(self.path, self.world)

    def _books(self, place: Workplace) -> Ledger:
        if isinstance(self.world, XeroWorld):
            return self.world.ledger(TokenPlace(self._secrets, _SECRET, self.path.parent), place.tally)
        app = QuickBooksApp(ORIGIN, ORIGIN, "sandbox-client")
        kept = TokenPlace(self._secrets, _SECRET, self.path.parent)
        wire: Http = Wire(self.world)  # type: ignore[assignment] # the same calls, no sockets
        return QuickBooksLedger(app, REALM, kept, meter=place.tally, tuning=UNPACED, http=wire)


def granted(sandbox: Sandbox, service: str = "quickbooks") -> str:
    """A fresh consent's tokens, as the keychain keeps them."""
    found = sandbox.grant(service)
    far = 9e9  # only the service says that a token is too old
    secret = "sandbox-secret" if service == "quickbooks" else ""
    return json.dumps(plain(Tokens(secret, found["access_token"], found["refresh_token"], far, far)))


@contextmanager
def in_turn(pages: Iterator[Page], before_more: Callable[[], None]) -> Iterator[Iterator[Page]]:
    """Reading ahead without a thread: one of the orders that threads allow, and always the same."""

    def taken() -> Iterator[Page]:
        while True:
            before_more()
            page = next(pages, None)
            if page is None:
                return
            yield page

    yield taken()


class AtOnce(Executor):
    """What would be done in a thread beside, done where it is asked for: likewise."""

    def __init__(self, *_: object) -> None:
        pass

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        """Do it now; what it raises comes with its result."""
        done: Future[Any] = Future()
        try:
            done.set_result(work(*given, **named))
        except BaseException as problem:  # noqa: BLE001 - as in a thread, also the end of the process
            done.set_exception(problem)
        return done


@contextmanager
def swapped(owner: object, name: str, value: object) -> Iterator[None]:
    """Another thing under a name for a while."""
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


class Nursery:
    """The files that lives begin with: one for each company, mirrored in calm weather."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._blank = folder / "blank.company"

    def newborn(self, variant: int, name: str, world: type[World] = World) -> Path:
        """A file of its own that mirrors a company, at the ledger of that world."""
        template = self.folder / f"{world.__name__}-{variant}.company"
        if not template.exists():
            self._mirror(variant, template, world)
        return copy(template, self.folder / f"{name}.company")

    def _mirror(self, variant: int, template: Path, world: type[World]) -> None:
        if not self._blank.exists():
            CompanyFile.create(self._blank, "Larch Street Joinery").close()
        path = copy(self._blank, self.folder / f"growing-{variant}.company")
        chance = random.Random(0)
        calm = Weather(chance, {}, frozenset(), 0, forgets_keys=False, key_life=0.0, is_calm=True)
        machine = Machine(world.over(world.told(variant), calm, chance), path, chance)
        machine.work("mirroring", machine.sync)
        assert not machine.unfinished, "nothing hinders the first sync"
        machine.end()
        path.rename(template)
