"""The follow-ups' screen without Qt: the message while a person changes it, what is arranged, the words."""

from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol

from app.changes import Changes
from app.domain.record import replace
from app.language import Words, figures, marked, tr
from app.propose.followup.policy import Channel
from app.propose.followup.proposal import LINK_MARK, Message
from app.propose.followup.triage import Outcome
from app.propose.proposal import ProposalKind, Tier
from app.retelling import retold
from app.review.followups import FollowUpDetail
from app.screens.arranging import ArrangingDesk, Debtor
from app.screens.proposals import ProposalScreen, sums
from app.screens.wording import money_text, monies, plural

if TYPE_CHECKING:
    from app.jobs.suggesting import Suggested


class FollowUpDesk(ArrangingDesk, Protocol):
    """What the Follow-ups place may ask for; nothing blocks."""

    def detail(self, proposal_id: int) -> Future[FollowUpDetail]:
        """A follow-up with its customer's story. Raises NotDecidable."""

    def approve_as(self, proposal_id: int, message: Message) -> Future[Changes]:
        """Approve a message as a person changed it."""

    def suggest(self, proposal_id: int) -> "Future[Suggested]":
        """What the language model makes of the customer's notes. Raises NoModelSet, NotDecidable."""

    def letter(self, proposal_id: int) -> Future[bytes]:
        """The signed message for the mail program. Raises NotDecidable, FollowUpHeld."""


class FollowUpsScreen(ProposalScreen[FollowUpDetail]):
    """The list of follow-ups; ``edit`` is the message while a person changes it."""

    def __init__(self) -> None:
        super().__init__(ProposalKind.FOLLOWUP)
        self.edit: Message | None = None

    def blocked(self, detail: FollowUpDetail) -> str:
        """What holds it: nothing may go out."""
        return _sentence(retold(detail.proposal.withheld)) if detail.proposal.tier is Tier.NONE else ""

    def headline(self) -> str:
        """What may go out now, and how many are held."""
        waiting = [entry for entry in self.totals.by_tier if entry.tier is not Tier.NONE]
        held = sum(entry.count for entry in self.totals.by_tier if entry.tier is Tier.NONE)
        count = sum(entry.count for entry in waiting)
        money = monies(sums(amount for entry in waiting for amount in entry.money))
        words = (
            tr("{count} to review · {money}").format(count=figures(f"{count:,}"), money=money)
            if count
            else tr("nothing to review")
        )
        return words + " · " + tr("{held} held").format(held=figures(f"{held:,}")) if held else words

    def change(self, subject: str, body: str) -> None:
        """Take the words of the fields; the same words again are no change."""
        message = self.detail.message if self.detail else None
        if message is None:
            return
        changed = replace(message, subject=subject, body=body)
        self.edit = None if changed == message else changed

    def refused(self) -> str:
        """Why the changed message can't be approved, as a sentence; empty when it can."""
        if self.edit is None:
            return ""
        if not self.edit.subject.strip():
            return tr("A message needs a subject.")
        return "" if self.edit.body.strip() else tr("A message needs a text.")


OUTCOME_WORD = Words(
    {
        Outcome.ROUTINE: marked("Routine reminder"),
        Outcome.DISPUTE: marked("Likely dispute"),
        Outcome.PLAN: marked("Payment plan"),
        Outcome.HIGH_TOUCH: marked("Call them"),
        Outcome.HOLD: marked("On hold"),
        Outcome.THANKS: marked("Thank-you"),
    }
)
LETTER_LANGUAGE = Words(
    {
        "en": marked("in English"),
        "de": marked("in German"),
        "fr": marked("in French"),
        "es": marked("in Spanish"),
    }
)
"""What language a message is in."""

_CHANNEL = Words(
    {
        Channel.MAIL: marked("by e-mail"),
        Channel.LEDGER: marked("by the ledger's e-mail"),
        Channel.HAND: marked("by hand"),
    }
)


def outcome_word(detail: FollowUpDetail) -> str:
    """What is to be done, in two words."""
    return OUTCOME_WORD[Outcome(detail.proposal.aspect)]


def suggestion_lines(made: "Suggested") -> tuple[str, str]:
    """What the notes speak for with the sentence it rests on, else that nothing is suggested and why."""
    if made.suggestion is None:
        return tr("Nothing is suggested"), _sentence(retold(made.fault))
    said = tr("Suggestion: {outcome}").format(outcome=OUTCOME_WORD[made.suggestion.outcome])
    quote = f"“{made.suggestion.quote}”"
    is_same = made.suggestion.outcome == made.triage
    words = (
        tr("The reasons above come to the same.") if is_same else tr("The reasons above come to: {outcome}.")
    )
    return said, f"{quote}\n{words.format(outcome=OUTCOME_WORD[Outcome(made.triage)])}"


def about_line(detail: FollowUpDetail) -> str:
    """The step, its channel and how many invoices it is about."""
    message = detail.message
    how = f" {_CHANNEL[message.channel]}" if message else ""
    kind, _, number = detail.proposal.step.rpartition("-")
    usual = tr("reminder {number}").format(number=number) if kind == "reminder" else ""
    step = usual or retold(detail.proposal.step).replace("-", " ")
    return f"{step}{how} · {plural(len(detail.proposal.invoice_ids), 'invoice')}"


def evidence_lines(detail: FollowUpDetail) -> tuple[str, str]:
    """For and against the outcome, each in one line."""
    evidence = detail.proposal.evidence
    speaking_for = " · ".join(retold(one.text) for one in evidence if one.weight > 0)
    return speaking_for, " · ".join(retold(one.text) for one in evidence if one.weight < 0)


def writes_line(detail: FollowUpDetail) -> str:
    """What a signature would send and note."""
    message = detail.message
    if message is None:
        return tr("Nothing, while it is held.")
    notes = tr("a note on {invoices}").format(invoices=plural(len(message.invoice_ids), "invoice"))
    if message.channel is Channel.HAND:
        said = tr("No e-mail; {notes}").format(notes=notes)
    else:
        address = message.to or tr("nobody yet")
        said = tr("1 message to {address}, and {notes}").format(address=address, notes=notes)
    return f"{said}. {_link_line(message)}".rstrip(" .") if message.needs else said


def _link_line(message: Message) -> str:
    """The link that is made before, whose address comes in the place of its mark."""
    assert message.link is not None, "it is needed"
    told = tr("Before it: 1 payment link of {money} at Stripe, whose address takes the place of {mark}")
    return told.format(money=money_text(message.link.amount), mark=LINK_MARK)


def debtor_of(detail: FollowUpDetail) -> Debtor:
    """With whom something may be agreed."""
    proposal = detail.proposal
    return Debtor(proposal.customer_id, proposal.party, detail.today, proposal.money.currency)


def _sentence(text: str) -> str:
    plain = text.rstrip(".")
    return f"{plain[:1].upper()}{plain[1:]}." if plain else ""
