"""Letters and their links broken on purpose, one way at a time (see ``breakages``)."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime

from app.commit.plan import PlannedWrite
from app.domain.letters import whole_letter
from app.domain.writes import MAIL, PreparedRequest
from app.jobs import commit
from app.jobs.row_delivery import RowDelivery
from app.ports import Acknowledgement
from integrations import mail
from integrations.mailed import MailingLedger
from tests.faults.machine import swapped


@contextmanager
def unknown_letter_sent_again() -> Iterator[None]:
    """A letter that nobody can tell anything of is thought not to have left."""
    kept = MailingLedger.look_up

    def absent(
        self: MailingLedger, request: PreparedRequest, ids: Mapping[int, str], sent_at: datetime
    ) -> Acknowledgement | None:
        return None if request.service == MAIL else kept(self, request, ids, sent_at)

    with swapped(MailingLedger, "look_up", absent):
        yield


@contextmanager
def letter_without_its_link() -> Iterator[None]:
    """A letter leaves whether its link was made or not, with a place where its address would stand."""

    def bare(request: PreparedRequest, ids: Mapping[int, str]) -> bytes:
        try:
            return whole_letter(request, ids)
        except KeyError:
            return request.body

    class Broken(RowDelivery):
        def _unmade(self, write: PlannedWrite) -> str:
            return ""

    with swapped(commit, "RowDelivery", Broken), swapped(mail, "whole_letter", bare):
        yield


@contextmanager
def letter_reworded() -> Iterator[None]:
    """A letter leaves with other words than were signed."""

    def reworded(request: PreparedRequest, ids: Mapping[int, str]) -> bytes:
        return whole_letter(request, ids).replace(b"Kind regards", b"Regards")

    with swapped(mail, "whole_letter", reworded):
        yield


OF_LETTERS = (unknown_letter_sent_again, letter_without_its_link, letter_reworded)
