"""What the window asks about second signatures, bulk approval and settings. Protocols; lanes implement."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.changes import Changes
    from app.jobs.second import WaitingBatch
    from app.jobs.settings import Section, SettingsView
    from app.jobs.templates import ShownLetter
    from app.review.two_reviews import Comparison


class SecondDesk(Protocol):
    """Second signatures, and approvals without a look at each."""

    def waiting(self, batch_id: int) -> Future[WaitingBatch]:
        """A batch as it was signed first. Raises NothingToCountersign, PlanAltered."""

    def countersign(self, shown: WaitingBatch, name: str) -> Future[Changes]:
        """Give the second signature. Raises MayNotCountersign, NothingToCountersign, WritingStopped."""

    def refuse(self, shown: WaitingBatch, name: str, why: str) -> Future[Changes]:
        """Refuse it: nothing is sent, the rows are open again."""

    def approve_in_bulk(self, ids: Sequence[int]) -> Future[Changes]:
        """Approve what is put forward; hard stops are passed over and named in the changes."""

    def export_decisions(self, path: Path) -> Future[int]:
        """Write every decision that is not signed yet to a file; how many. Raises DecisionsUnreadable."""

    def compare_decisions(self, path: Path) -> Future[Comparison]:
        """Another person's decisions beside ours. Raises DecisionsUnreadable, DecisionsOfAnotherCompany."""

    def merge_decisions(self, path: Path) -> Future[Changes]:
        """Keep agreement with both names, open conflicts again; raises as comparing does."""


class SettingsDesk(Protocol):
    """A company's settings and connections."""

    def view(self) -> Future[SettingsView]:
        """All that can be set, and what to."""

    def change(self, section: Section, seen: Section) -> Future[Changes]:
        """Keep what differs from the section as it was seen."""

    def set_writing(self, *, is_on: bool) -> Future[Changes]:
        """Turn the one switch that stops all writing."""

    def trust(self, customer: str, up_to_minor: int | None) -> Future[Changes]:
        """Trust a customer by id or exact name. Raises BadInput."""

    def untrust(self, customer: str) -> Future[Changes]:
        """Trust a customer no longer."""

    def assign(self, customer: str, group: str) -> Future[Changes]:
        """Put a customer by id or exact name into a group, empty: into none. Raises BadInput."""

    def letter(self, group: str, step: str) -> Future[ShownLetter]:
        """A step's letter as it would go to a customer of the group now. Raises BadInput."""

    def keep_mail_password(self, password: str) -> Future[None]:
        """Put the mail server's password into the keychain. Raises AccessError."""

    def try_mail(self) -> Future[str]:
        """Send a letter to the sender's own address; the address. Raises as ``mail_server.try_out``."""

    def connect_stripe(self, key: str) -> Future[str]:
        """Connect by a restricted key; a warning for the person, or nothing. Raises AccessError, BadInput."""

    def disconnect(self, service: str) -> Future[bool]:
        """Forget a connection; whether the service withdrew it, too. What was read stays."""
