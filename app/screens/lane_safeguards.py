"""Second signatures and settings, each question on its lane; jobs are imported there."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from app.changes import Changes
from app.lanes import CancelToken, Lanes
from app.ports import Clock, Mailer

if TYPE_CHECKING:
    from app.jobs.second import WaitingBatch
    from app.jobs.settings import Section, SettingsView
    from app.jobs.templates import ShownLetter
    from app.review.two_reviews import Comparison
    from app.settings import Mail
    from app.store.company_file import CompanyFile


class Connecting(Protocol):
    """How an open company is connected and disconnected; wiring implements it."""

    def connect_stripe(self, company: "CompanyFile", key: str, clock: Clock) -> str:
        """By a restricted key; a warning, or nothing."""

    def disconnect(self, company: "CompanyFile", service: str, clock: Clock) -> bool:
        """Forget it; whether the service withdrew it, too."""

    def keep_mail_password(self, path: Path, password: str) -> None:
        """Put the mail server's password of the company in this file into the keychain."""

    def mailer(self, path: Path, mail: "Mail") -> Mailer:
        """What sends mail through this server, with the password that is kept."""


class Seat(Struct, frozen=True):
    """Where a desk's questions are answered: its lanes, its company file when first asked, who decides."""

    lanes: Lanes
    file: "Callable[[], CompanyFile]"
    clock: Clock
    by: str


class LaneSecond:
    """A SecondDesk (``app.screens.safeguards``) over one company file."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat

    def waiting(self, batch_id: int) -> "Future[WaitingBatch]":
        """A batch as it was signed first."""

        def question() -> "WaitingBatch":
            from app.jobs import second

            return second.waiting_batch(self._seat.file(), batch_id)

        return self._seat.lanes.read(question)

    def countersign(self, shown: "WaitingBatch", name: str) -> Future[Changes]:
        """Give the second signature."""

        def job() -> Changes:
            from app.jobs import second

            return second.countersign(self._seat.file(), shown, name, self._seat.clock)

        return self._seat.lanes.write(job)

    def refuse(self, shown: "WaitingBatch", name: str, why: str) -> Future[Changes]:
        """Refuse it."""

        def job() -> Changes:
            from app.jobs import second

            return second.refuse(self._seat.file(), shown, name, why, self._seat.clock)

        return self._seat.lanes.write(job)

    def approve_in_bulk(self, ids: Sequence[int]) -> Future[Changes]:
        """Approve what is put forward; hard stops are passed over."""
        asked, now = tuple(ids), self._seat.clock.now()

        def job() -> Changes:
            from app.jobs import review

            return review.approve_in_bulk(self._seat.file(), asked, self._seat.by, now)

        return self._seat.lanes.write(job)

    def export_decisions(self, path: Path) -> Future[int]:
        """Write every decision that is not signed yet to a file."""

        def job() -> int:
            from app.jobs import two_reviews

            return two_reviews.export(self._seat.file(), path, self._name(), self._seat.clock)

        return self._seat.lanes.read(job)

    def compare_decisions(self, path: Path) -> "Future[Comparison]":
        """Another person's decisions beside ours."""

        def question() -> "Comparison":
            from app.jobs import two_reviews

            return two_reviews.view(self._seat.file(), path, self._name())

        return self._seat.lanes.read(question)

    def merge_decisions(self, path: Path) -> Future[Changes]:
        """Keep agreement with both names, open conflicts again."""

        def job() -> Changes:
            from app.jobs import two_reviews

            return two_reviews.merge(self._seat.file(), path, self._name(), self._seat.clock).changes

        return self._seat.lanes.write(job)

    def _name(self) -> str:
        """Who reviews here: the signing name, else who sits at the desk."""
        from app.jobs import settings

        return settings.read(self._seat.file()).review.signer or self._seat.by


class LaneSettings:
    """A SettingsDesk (``app.screens.safeguards``) over one company file."""

    def __init__(self, seat: Seat, services: Connecting, forget: Callable[[], None]) -> None:
        """``forget`` lets go of the services that were built for the connections as they were."""
        self._seat = seat
        self._services = services
        self._forget = forget

    def view(self) -> "Future[SettingsView]":
        """All that can be set, and what to."""

        def question() -> "SettingsView":
            from app.jobs import settings

            return settings.view(self._seat.file())

        return self._seat.lanes.read(question)

    def change(self, section: "Section", seen: "Section") -> Future[Changes]:
        """Keep what differs from the section as it was seen; by other rules, proposals are made anew."""

        def job() -> Changes:
            from app.jobs import rules
            from app.jobs.apart import apart

            return rules.keep(
                self._seat.file(), section, self._seat.by, self._seat.clock, seen=seen, compute=apart
            )

        return self._seat.lanes.write(job)

    def set_writing(self, *, is_on: bool) -> Future[Changes]:
        """Turn the one switch that stops all writing."""

        def job() -> Changes:
            from app.jobs import settings

            return settings.set_writing(self._seat.file(), self._seat.by, self._seat.clock, is_on=is_on)

        return self._seat.lanes.write(job)

    def trust(self, customer: str, up_to_minor: int | None) -> Future[Changes]:
        """Trust a customer by id or exact name."""

        def job() -> Changes:
            from app.jobs import settings

            seat = self._seat
            return settings.trust(seat.file(), customer, up_to_minor, seat.by, seat.clock)

        return self._seat.lanes.write(job)

    def untrust(self, customer: str) -> Future[Changes]:
        """Trust a customer no longer."""

        def job() -> Changes:
            from app.jobs import settings

            return settings.untrust(self._seat.file(), customer, self._seat.by, self._seat.clock)

        return self._seat.lanes.write(job)

    def assign(self, customer: str, group: str) -> Future[Changes]:
        """Put a customer into a group, or into none."""

        def job() -> Changes:
            from app.jobs import followup_rules
            from app.jobs.apart import apart

            seat = self._seat
            placed = followup_rules.Placed(group)
            return followup_rules.assign(seat.file(), customer, placed, seat.by, seat.clock, apart)

        return self._seat.lanes.write(job)

    def letter(self, group: str, step: str) -> "Future[ShownLetter]":
        """A step's letter on a real customer."""

        def question() -> "ShownLetter":
            from app.jobs import templates

            return templates.letter_of(self._seat.file(), group, step, self._seat.clock)

        return self._seat.lanes.read(question)

    def keep_mail_password(self, password: str) -> Future[None]:
        """Into the keychain."""

        def job() -> None:
            self._services.keep_mail_password(self._seat.file().path, password)

        return self._seat.lanes.write(job)

    def try_mail(self) -> Future[str]:
        """A letter to the sender, beside everything else: the server takes its time."""

        def job() -> str:
            from app.jobs import mail_server

            company = self._seat.file()
            build = partial(self._services.mailer, company.path)
            return mail_server.try_out(company, build, self._seat.by, self._seat.clock)

        return self._seat.lanes.aside(job)

    def connect_stripe(self, key: str) -> Future[str]:
        """Connect by a restricted key; waits for a sync that runs."""

        def job() -> str:
            warning = self._services.connect_stripe(self._seat.file(), key, self._seat.clock)
            self._forget()
            return warning

        return self._seat.lanes.sync(job, cancel=CancelToken())

    def disconnect(self, service: str) -> Future[bool]:
        """Forget a connection, whether or not the service could be told; waits for a sync that runs."""

        def job() -> bool:
            is_withdrawn = self._services.disconnect(self._seat.file(), service, self._seat.clock)
            self._forget()
            return is_withdrawn

        return self._seat.lanes.sync(job, cancel=CancelToken())
