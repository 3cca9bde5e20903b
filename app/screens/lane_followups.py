"""The follow-ups' questions, each on its lane; jobs are imported there, so that starting costs nothing."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.changes import Changes
from app.domain.arrangements import Arrangement, ArrangementState
from app.propose.followup.proposal import Message
from app.review.followups import FollowUpDetail
from app.screens.lane_safeguards import Seat

if TYPE_CHECKING:
    from pathlib import Path

    from app.jobs.suggesting import Suggested
    from app.ports import Wording
    from app.propose.followup.reply import Reply
    from app.settings import WordingModel


class LaneFollowUps:
    """A FollowUpDesk (``app.screens.followups``) over one company file."""

    def __init__(self, seat: Seat, wording: "Callable[[Path, WordingModel], Wording | None]") -> None:
        """``wording`` reaches the language model that a person has set."""
        self._lanes, self._file, self._clock, self._by = seat.lanes, seat.file, seat.clock, seat.by
        self._wording = wording

    def detail(self, proposal_id: int) -> Future[FollowUpDetail]:
        """A follow-up with its customer's story."""

        def question() -> FollowUpDetail:
            from app.jobs.followup_page import followup_detail

            return followup_detail(self._file(), proposal_id, self._clock)

        return self._lanes.read(question)

    def approve_as(self, proposal_id: int, message: Message) -> Future[Changes]:
        """Approve a message as a person changed it."""

        def job() -> Changes:
            from app.jobs import review

            return review.approve_as(self._file(), proposal_id, message, self._by, self._clock.now())

        return self._lanes.write(job)

    def arrange(self, wanted: Arrangement) -> Future[Changes]:
        """Keep what was agreed with a customer; follow-ups are put forward anew."""

        def job() -> Changes:
            from app.jobs import arrangements
            from app.jobs.apart import apart

            arrangements.make(self._file(), wanted, self._by, self._clock, apart)
            return Changes(membership=True, settings=True)

        return self._lanes.write(job)

    def settle(self, one: Arrangement, state: ArrangementState) -> Future[Changes]:
        """End what was agreed; follow-ups are put forward anew."""

        def job() -> Changes:
            from app.jobs import arrangements

            changes = arrangements.settle(self._file(), (one.kind, one.id), state, self._by, self._clock)
            return changes | Changes(membership=True, settings=True)

        return self._lanes.write(job)

    def read_reply(self, customer_id: str, text: str) -> "Future[Reply]":
        """What a pasted message says; nothing is recorded by it."""

        def question() -> "Reply":
            from app.jobs import replies

            return replies.read(self._file(), customer_id, text, self._clock)

        return self._lanes.read(question)

    def suggest(self, proposal_id: int) -> "Future[Suggested]":
        """What the language model makes of the notes, beside everything else: it takes its time."""

        def question() -> "Suggested":
            from app.jobs.suggesting import suggested
            from app.jobs.wording import chosen

            company = self._file()
            return suggested(company, proposal_id, chosen(company, self._wording))

        return self._lanes.aside(question)

    def letter(self, proposal_id: int) -> Future[bytes]:
        """The signed message for the mail program; the gate is asked again."""

        def question() -> bytes:
            from app.jobs.by_hand import signed_letter

            return signed_letter(self._file(), proposal_id, self._clock)

        return self._lanes.read(question)
