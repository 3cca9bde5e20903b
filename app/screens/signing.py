"""The state of the review-and-sign sheet: grouping, the sentence that is signed, and why signing is off."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from app.commit.plan import Effect, PlanRow
from app.commit.results import BatchPreview, BatchResult, HeldRow, RowOutcome, RowResult
from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.language import Words, figures, marked, tr
from app.retelling import retold
from app.review.guardrails import SecondBy, SecondSignatureRule, same_person
from app.review.listing import ProposalTotals
from app.screens.proposals import sums
from app.screens.wording import day, monies, plural

if TYPE_CHECKING:
    from app.jobs.second import WaitingBatch

_MOST_HELD = 6
SYSTEM_TITLE = {"quickbooks": "QuickBooks", "xero": "Xero", "stripe": "Stripe"}


class RowGroup(Struct, frozen=True):
    """Rows of one system and kind, with their sum."""

    title: str
    rows: tuple[PlanRow, ...]
    money: tuple[Money, ...]


def held_text(held: Sequence[HeldRow]) -> str:
    """What is held back and why, one a line; of very many the first few, and how many more."""
    lines = [
        tr("Held back: {title} — {reason}").format(title=retold(row.title), reason=retold(row.reason))
        for row in held[:_MOST_HELD]
    ]
    more = len(held) - len(lines)
    if more:
        lines.append(tr("and {more} more are held back").format(more=figures(f"{more:,}")))
    return "\n".join(lines)


class SigningScreen:
    """A preview and the name that would sign it."""

    def __init__(self, preview: BatchPreview, name: str = "") -> None:
        self.preview = preview
        self.name = name

    @property
    def title(self) -> str:
        """What the sheet is for."""
        undone = self.preview.undo_of
        return (
            tr("Review and sign") if undone is None else tr("Take back batch {undone}").format(undone=undone)
        )

    @property
    def count(self) -> int:
        """How many rows would be signed."""
        return len(self.preview.plan.rows)

    @property
    def system(self) -> str:
        """Where it is written, for people."""
        return SYSTEM_TITLE.get(self.preview.system, self.preview.system)

    def groups(self) -> tuple[RowGroup, ...]:
        """The rows by system and kind, in the order of the plan."""
        found: dict[str, list[PlanRow]] = {}
        for row in self.preview.plan.rows:
            found.setdefault(_kind_title(row), []).append(row)
        return tuple(
            RowGroup(title, tuple(rows), sums(row.money for row in rows)) for title, rows in found.items()
        )

    def headline(self) -> str:
        """How many rows, how much money, where."""
        verb = tr("take back") if self.preview.undo_of is not None else tr("write")
        return tr("{rows} to {verb} in {system} · {totals}").format(
            rows=plural(self.count, "row"), verb=verb, system=self.system, totals=monies(self.preview.totals)
        )

    def balances(self) -> tuple[tuple[str, int, tuple[Money, ...], tuple[Money, ...]], ...]:
        """Totals per kind of balance: name, how many, before and after by currency."""
        found: dict[DocumentKind, list[Effect]] = {}
        for row in self.preview.plan.rows:
            for effect in row.effects:
                found.setdefault(effect.kind, []).append(effect)
        return tuple(
            (_BALANCE_WORD.get(kind, str(kind)), len(effects), *before_after(effects))
            for kind, effects in found.items()
        )

    def statement(self) -> str:
        """The sentence a person agrees to by signing."""
        who = self.name.strip() or "…"
        what = tr("take back") if self.preview.undo_of is not None else tr("approve")
        return tr("I, {who}, {what} {changes} in {system} totalling {totals}.").format(
            who=who,
            what=what,
            changes=plural(self.count, "change"),
            system=self.system,
            totals=monies(self.preview.totals),
        )

    def button(self) -> str:
        """What the button does, in words."""
        what = tr("Sign {count}").format(count=figures(f"{self.count:,}")) if self.count else tr("Sign")
        return what if self.preview.second else tr("{what} and commit").format(what=what)

    def second(self) -> str:
        """Why a second signature is needed and whose; empty when one is enough."""
        rule = self.preview.second
        if rule is None:
            return ""
        return tr("Needs a second signature: {names}. {second_signer}").format(
            names="; ".join(map(retold, rule.reasons)), second_signer=second_signer(rule)
        )

    def why_not(self) -> str:
        """Why it can't be signed, as a sentence; empty when it can."""
        if self.preview.stop:
            return retold(self.preview.stop)
        if not self.count:
            return tr("Nothing is left to sign.")
        if not self.name.strip():
            return tr("Enter your name: it goes into the audit record.")
        return ""

    def irreversible(self) -> str:
        """What could not be undone afterwards, or that everything can."""
        if self.preview.irreversible:
            return tr("Can't be undone:") + " " + "; ".join(map(retold, self.preview.irreversible))
        return tr("Every row can be undone later from History.")

    def calls(self) -> str:
        """About how many calls it will take; empty when that is not known."""
        count = self.preview.expected_calls
        return (
            tr("About {calls} to {system}.").format(calls=plural(count, "call"), system=self.system)
            if count
            else ""
        )


def second_signer(rule: SecondSignatureRule) -> str:
    """Who may give a second signature, as a sentence."""
    if rule.by is SecondBy.ANOTHER:
        return tr("Another person has to give it; nothing is sent before.")
    pause = plural(rule.pause_minutes, "minute")
    return tr("Another person gives it, or you again after {pause}; nothing is sent before.").format(
        pause=pause
    )


class SecondScreen(SigningScreen):
    """A batch that was signed once, and the name that would sign it second. ``now`` is the clock."""

    def __init__(self, waiting: "WaitingBatch", name: str, now: Callable[[], datetime]) -> None:
        super().__init__(waiting.preview, name)
        self.waiting = waiting
        self._now = now

    @property
    def title(self) -> str:
        """Which batch waits."""
        return tr("Second signature for batch {batch_id}").format(batch_id=self.waiting.batch_id)

    def statement(self) -> str:
        """The sentence the second person agrees to."""
        who, first = self.name.strip() or "…", self.waiting.first.signed_by
        what = tr("again at what I") if same_person(who, first) else tr("at what {first}").format(first=first)
        return tr(
            "I, {who}, have looked {what} signed and agree: {changes} in {system} totalling {totals}."
        ).format(
            who=who,
            what=what,
            changes=plural(self.count, "change"),
            system=self.system,
            totals=monies(self.preview.totals),
        )

    def button(self) -> str:
        """What the button does, in words."""
        return tr("Countersign {count} and commit").format(count=figures(f"{self.count:,}"))

    def second(self) -> str:
        """Who signed first, why it waits, and the hash both sign."""
        first, rule = self.waiting.first, self.waiting.second.rule
        signed = tr("{signed_by} signed on {day}").format(
            signed_by=first.signed_by, day=_moment(first.signed_at)
        )
        return tr("{signed}; it waits because {names}.\nSHA-256 of what both sign: {digest}").format(
            signed=signed, names="; ".join(map(retold, rule.reasons)), digest=self.preview.plan.digest
        )

    def why_not(self) -> str:
        """Why this person can't sign it now, as a sentence; empty when they can."""
        first, now = self.waiting.first, self._now()
        zone = now.astimezone().tzinfo or UTC
        return retold(
            self.waiting.second.rule.why_not(first.signed_by, first.signed_at, self.name, now, zone)
        )


_BALANCE_WORD = Words(
    {
        DocumentKind.INVOICE: marked("Invoices, open balance"),
        DocumentKind.PAYMENT: marked("Payments, unapplied"),
        DocumentKind.CREDIT_NOTE: marked("Credit notes, unused"),
        DocumentKind.CUSTOMER: marked("Customers, balance"),
        DocumentKind.ACCOUNT: marked("Accounts, balance"),
    }
)

_CREATES_TITLE = Words(
    {
        DocumentKind.PAYMENT: marked("new payments"),
        DocumentKind.INVOICE: marked("new invoices"),
        DocumentKind.CREDIT_NOTE: marked("new credit notes"),
        DocumentKind.CUSTOMER: marked("new customers"),
        DocumentKind.DEPOSIT: marked("deposits into the bank"),
        DocumentKind.JOURNAL: marked("journal entries"),
    }
)


def _kind_title(row: PlanRow) -> str:
    system = SYSTEM_TITLE.get(row.service, row.service)
    made = row.writes[0].request.creates if row.writes else None
    if made is not None:
        return f"{system} · {_CREATES_TITLE.get(made, retold(str(made)))}"
    removal = bool(row.writes) and row.writes[0].request.method == "DELETE"
    changed = tr("records taken back") if removal else tr("changes to payments")
    return f"{system} · {changed}"


def before_after(effects: Iterable[Effect]) -> tuple[tuple[Money, ...], tuple[Money, ...]]:
    """Sums before and after, by currency."""
    listed = tuple(effects)
    return sums(effect.before for effect in listed), sums(effect.after for effect in listed)


class TrayText(Struct, frozen=True):
    """What the batch tray says. ``why_off`` is why Review and sign is off, empty when it is on.

    ``is_stopped``: all writing is switched off.
    """

    main: str
    why_off: str = ""
    is_stopped: bool = False


def tray_text(totals: ProposalTotals, system: str, *, is_writing: bool = True) -> TrayText:
    """The tray for the approvals that wait for a signature."""
    if not is_writing:
        waiting = tr("{count} approved wait").format(count=figures(f"{totals.approved_count:,}"))
        approved = f" · {waiting}" if totals.approved_count else ""
        why = tr("Switch writing on in Settings first.")
        return TrayText(tr("All writing is switched off") + approved, why, is_stopped=True)
    if not totals.approved_count:
        return TrayText(tr("Nothing approved yet"), tr("Approve at least one match first."))
    place = SYSTEM_TITLE.get(system, system)
    where = " " + tr("in {place}").format(place=place) if place else ""
    count = tr("{count} approved").format(count=figures(f"{totals.approved_count:,}"))
    return TrayText(f"{count} · {monies(totals.approved_money)}{where}")


RESULT_WORD = Words(
    {
        RowResult.PENDING: marked("waiting"),
        RowResult.COMMITTED: marked("committed"),
        RowResult.STOPPED: marked("stopped"),
        RowResult.FAILED: marked("failed"),
        RowResult.UNKNOWN: marked("unknown"),
    }
)

RESULT_MEANING = Words(
    {
        RowResult.COMMITTED: marked("Written in the ledger."),
        RowResult.STOPPED: marked("Not sent: a record had moved since you approved it."),
        RowResult.FAILED: marked("The ledger refused it; nothing was written."),
        RowResult.UNKNOWN: marked("No clear answer. It is looked up before anything is sent again."),
        RowResult.PENDING: marked("Not sent yet. It stays signed in the outbox."),
    }
)


def result_word(outcome: RowOutcome) -> str:
    """How a row ended, in a word or three."""
    word = RESULT_WORD[outcome.result]
    return tr("{word}, not as signed").format(word=word) if outcome.unlike else word


def result_headline(result: BatchResult) -> str:
    """One sentence on how a commit went."""
    total = len(result.outcomes)
    done = result.count(RowResult.COMMITTED)
    if done == total:
        return (
            tr("All {rows} committed").format(rows=plural(total, "row"))
            if total > 1
            else tr("The row is committed")
        )
    if result.was_paused:
        return tr("Paused: {done} of {total} committed, {count} waiting").format(
            done=figures(f"{done:,}"),
            total=figures(f"{total:,}"),
            count=figures(f"{result.count(RowResult.PENDING):,}"),
        )
    return tr("{done} of {total} committed").format(done=figures(f"{done:,}"), total=figures(f"{total:,}"))


def result_money(outcomes: Iterable[RowOutcome], result: RowResult) -> tuple[Money, ...]:
    """The money of the rows that ended in one way."""
    return sums(outcome.money for outcome in outcomes if outcome.result is result)


def _moment(when: datetime) -> str:
    there = when.astimezone()
    return f"{day(there.date())} {there:%H:%M}"
