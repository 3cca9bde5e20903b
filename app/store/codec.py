"""Proposals and what hangs on them as JSON text and back, exact: money stays integers, enums their words."""

import threading
from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import msgspec

from app.commit.plan import Effect, Premise
from app.commit.threeway import PresentRecord
from app.domain.documents import Organisation, Preferences
from app.domain.findings import RecordRef
from app.domain.money import Money
from app.propose.close.closed import Balance
from app.propose.proposal import Candidate, MatchProposal, Proposal, ProposalKind
from app.review.guardrails import SecondSignatureRule

if TYPE_CHECKING:
    from app.domain.arrangements import Arrangement
    from app.domain.posted import Posted
    from app.domain.statements import TableLayout
    from app.domain.work import WorkItem
    from app.domain.work_files import KnownColumns
    from app.propose.close.checklist import CheckItem

Shapes = tuple[type[Proposal], type]
"""A kind's proposal and the type of its candidates (``propose.proposal`` says how a kind is added)."""


def _match() -> Shapes:
    return MatchProposal, Candidate


def _draft() -> Shapes:
    from app.propose.drafting.draft import Draft, DraftProposal

    return DraftProposal, Draft


def _followup() -> Shapes:
    from app.propose.followup.proposal import FollowUpProposal, Message

    return FollowUpProposal, Message


def _fix() -> Shapes:
    from app.propose.reconciliation.fix import Fix, FixProposal

    return FixProposal, Fix


SHAPES: dict[ProposalKind, Callable[[], Shapes]] = {
    ProposalKind.MATCH: _match,
    ProposalKind.DRAFT: _draft,
    ProposalKind.FOLLOWUP: _followup,
    ProposalKind.RECONCILIATION: _fix,
}
"""Each kind's shapes, imported when the first of its kind is read: most lists show one kind."""

_first_look = threading.Lock()
"""Two threads that have msgspec look at a shape first and together end the process (msgspec 0.22)."""


class _Late:
    """A decoder that is made when it is first wanted, by one thread at a time; its shape is imported then."""

    __slots__ = ("_made", "_shape")

    def __init__(self, shape: Callable[[], Any]) -> None:
        self._shape = shape
        self._made: msgspec.json.Decoder[Any] | None = None

    def decode(self, stored: str) -> Any:
        """The record in a text."""
        if self._made is None:
            with _first_look:
                if self._made is None:
                    self._made = msgspec.json.Decoder(self._shape())
        return self._made.decode(stored)


def _table_layout() -> type:
    from app.domain.statements import TableLayout

    return TableLayout


def _work_item() -> type:
    from app.domain.work import WorkItem

    return WorkItem


def _work_columns() -> Any:
    from app.domain.work_files import WorkField

    return dict[WorkField, str]


def _arrangement() -> type:
    from app.domain.arrangements import Arrangement

    return Arrangement


def _posted() -> type:
    from app.domain.posted import Posted

    return Posted


def _check_items() -> Any:
    from app.propose.close.checklist import CheckItem  # brings all of reconciling with it

    return tuple[CheckItem, ...]


def _nth(shapes: Callable[[], Shapes], place: int) -> Callable[[], type]:
    return lambda: shapes()[place]


_wholes = {kind: _Late(_nth(shapes, 0)) for kind, shapes in SHAPES.items()}
_candidates = {kind: _Late(_nth(shapes, 1)) for kind, shapes in SHAPES.items()}
_table_layouts = _Late(_table_layout)
_work_items = _Late(_work_item)
_columns = _Late(_work_columns)
_arrangements = _Late(_arrangement)
_posts = _Late(_posted)
_checks = _Late(_check_items)
_premises = msgspec.json.Decoder(tuple[Premise, ...])
_effects = msgspec.json.Decoder(tuple[Effect, ...])
_query = msgspec.json.Decoder(tuple[tuple[str, str], ...])
_preferences = msgspec.json.Decoder(Preferences)
_organisation = msgspec.json.Decoder(Organisation)
_record_refs = msgspec.json.Decoder(tuple[RecordRef, ...])
_present_records = msgspec.json.Decoder(tuple[PresentRecord, ...])
_texts = msgspec.json.Decoder(tuple[str, ...])
_second_rule = msgspec.json.Decoder(SecondSignatureRule)
_money = msgspec.json.Decoder(Money)
_balances = msgspec.json.Decoder(tuple[Balance, ...])
_ids = msgspec.json.Decoder(list[int])
_plain = msgspec.json.Decoder()


def text(value: Any) -> str:
    """Any frozen record, or plain JSON values, as JSON text."""
    return msgspec.json.encode(value).decode()


def canonical(value: Any) -> bytes:
    """The one JSON form of plain values: keys sorted, no spaces, UTF-8."""
    return msgspec.json.encode(value, order="deterministic")


def proposal(kind: str, stored: str) -> Proposal:
    """A proposal of a kind from its text."""
    found: Proposal = _wholes[ProposalKind(kind)].decode(stored)
    return found


def candidate(kind: str, stored: str | None) -> object | None:
    """A candidate of a kind from its text, None from none."""
    return None if stored is None else _candidates[ProposalKind(kind)].decode(stored)


def match(stored: str) -> MatchProposal:
    """A payment match from its text."""
    found: MatchProposal = _wholes[ProposalKind.MATCH].decode(stored)
    return found


def match_candidate(stored: str | None) -> Candidate | None:
    """A match's candidate from its text, None from none."""
    found: Candidate | None = candidate(ProposalKind.MATCH, stored)  # type: ignore[assignment] # by its shape
    return found


def premises(stored: str) -> tuple[Premise, ...]:
    """The premises of a plan row."""
    return _premises.decode(stored)


def effects(stored: str) -> tuple[Effect, ...]:
    """The effects of a plan row."""
    return _effects.decode(stored)


def query(stored: str) -> tuple[tuple[str, str], ...]:
    """A request's query, in its order."""
    return _query.decode(stored)


def preferences(stored: str) -> Preferences:
    """The ledger's preferences."""
    return _preferences.decode(stored)


def organisation(stored: str) -> Organisation:
    """An organisation with its preferences."""
    return _organisation.decode(stored)


def record_refs(stored: str) -> tuple[RecordRef, ...]:
    """The records a finding names."""
    return _record_refs.decode(stored)


def table_layout(stored: str | None) -> "TableLayout | None":
    """How an account's tables are read, None where nothing was kept."""
    found: TableLayout | None = None if stored is None else _table_layouts.decode(stored)
    return found


def work_item(stored: str) -> "WorkItem":
    """A piece of work from its text."""
    found: WorkItem = _work_items.decode(stored)
    return found


def work_columns(headings: str, kind: str, mapping: str) -> "KnownColumns":
    """What the columns under some headings mean."""
    from app.domain.work import WorkKind
    from app.domain.work_files import KnownColumns

    return KnownColumns(_texts.decode(headings), WorkKind(kind), _columns.decode(mapping))


def second_rule(stored: str) -> SecondSignatureRule:
    """Why a batch needs a second signature, and whose."""
    return _second_rule.decode(stored)


def present_records(stored: str) -> tuple[PresentRecord, ...]:
    """Records as they were when a row stopped."""
    return _present_records.decode(stored)


def arrangement(stored: str) -> "Arrangement":
    """What was arranged with a customer."""
    found: Arrangement = _arrangements.decode(stored)
    return found


def money(stored: str) -> Money:
    """An amount."""
    return _money.decode(stored)


def posted(stored: str | None) -> "Posted | None":
    """What the books rested on in a record, None from none."""
    found: Posted | None = None if stored is None else _posts.decode(stored)
    return found


def balances(stored: str) -> tuple[Balance, ...]:
    """The figures remembered when a month was closed."""
    return _balances.decode(stored)


def check_items(stored: str) -> "tuple[CheckItem, ...]":
    """A month's checklist as it stood."""
    found: tuple[CheckItem, ...] = _checks.decode(stored)
    return found


def texts(stored: str) -> tuple[str, ...]:
    """A list of texts."""
    return _texts.decode(stored)


def ids(joined: str | None) -> "array[int]":
    """The ids that ``group_concat`` joined, None being none.

    A list of a hundred thousand is there in a tenth of the time that as many rows take, and SQLite works
    without the interpreter meanwhile. It joins in the order of its subquery, which SQLite passes over under
    count, min and max alone (select.c, SF_OrderByReqd).
    """
    return array("q", _ids.decode(f"[{joined or ''}]"))


def plain(stored: str) -> Any:
    """Plain JSON values."""
    return _plain.decode(stored)
