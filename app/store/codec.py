"""Proposals and what hangs on them as JSON text and back, exact: money stays integers, enums their words."""

import threading
from array import array
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from app.commit.plan import Effect, Premise
from app.commit.threeway import PresentRecord
from app.domain.arrangements import Arrangement
from app.domain.documents import Organisation, Preferences
from app.domain.findings import RecordRef
from app.domain.money import Money
from app.domain.posted import Posted
from app.domain.statements import TableLayout
from app.domain.work import WorkItem, WorkKind
from app.domain.work_files import KnownColumns, WorkField
from app.propose.close.closed import Balance
from app.propose.drafting.draft import Draft, DraftProposal
from app.propose.followup.proposal import FollowUpProposal, Message
from app.propose.proposal import Candidate, MatchProposal, Proposal, ProposalKind
from app.propose.reconciliation.fix import Fix, FixProposal
from app.review.guardrails import SecondSignatureRule

if TYPE_CHECKING:
    from app.propose.close.checklist import CheckItem

SHAPES: dict[ProposalKind, tuple[type[Proposal], type]] = {
    ProposalKind.MATCH: (MatchProposal, Candidate),
    ProposalKind.DRAFT: (DraftProposal, Draft),
    ProposalKind.FOLLOWUP: (FollowUpProposal, Message),
    ProposalKind.RECONCILIATION: (FixProposal, Fix),
}
"""Each kind's proposal and the type of its candidates (``propose.proposal`` says how a kind is added)."""

_shapes: dict[str, tuple[msgspec.json.Decoder[Any], msgspec.json.Decoder[Any]]] = {
    kind: (msgspec.json.Decoder(whole), msgspec.json.Decoder(candidate))
    for kind, (whole, candidate) in SHAPES.items()
}
_premises = msgspec.json.Decoder(tuple[Premise, ...])
_effects = msgspec.json.Decoder(tuple[Effect, ...])
_query = msgspec.json.Decoder(tuple[tuple[str, str], ...])
_preferences = msgspec.json.Decoder(Preferences)
_organisation = msgspec.json.Decoder(Organisation)
_record_refs = msgspec.json.Decoder(tuple[RecordRef, ...])
_table_layout = msgspec.json.Decoder(TableLayout)
_present_records = msgspec.json.Decoder(tuple[PresentRecord, ...])
_work_item = msgspec.json.Decoder(WorkItem)
_work_columns = msgspec.json.Decoder(dict[WorkField, str])
_texts = msgspec.json.Decoder(tuple[str, ...])
_second_rule = msgspec.json.Decoder(SecondSignatureRule)
_arrangement = msgspec.json.Decoder(Arrangement)
_money = msgspec.json.Decoder(Money)
_posted = msgspec.json.Decoder(Posted)
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
    found: Proposal = _shapes[kind][0].decode(stored)
    return found


def candidate(kind: str, stored: str | None) -> object | None:
    """A candidate of a kind from its text, None from none."""
    return None if stored is None else _shapes[kind][1].decode(stored)


def match(stored: str) -> MatchProposal:
    """A payment match from its text."""
    found: MatchProposal = _shapes[ProposalKind.MATCH][0].decode(stored)
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


def table_layout(stored: str | None) -> TableLayout | None:
    """How an account's tables are read, None where nothing was kept."""
    return None if stored is None else _table_layout.decode(stored)


def work_item(stored: str) -> WorkItem:
    """A piece of work from its text."""
    return _work_item.decode(stored)


def work_columns(headings: str, kind: str, mapping: str) -> KnownColumns:
    """What the columns under some headings mean."""
    return KnownColumns(_texts.decode(headings), WorkKind(kind), _work_columns.decode(mapping))


def second_rule(stored: str) -> SecondSignatureRule:
    """Why a batch needs a second signature, and whose."""
    return _second_rule.decode(stored)


def present_records(stored: str) -> tuple[PresentRecord, ...]:
    """Records as they were when a row stopped."""
    return _present_records.decode(stored)


def arrangement(stored: str) -> Arrangement:
    """What was arranged with a customer."""
    return _arrangement.decode(stored)


def money(stored: str) -> Money:
    """An amount."""
    return _money.decode(stored)


def posted(stored: str | None) -> Posted | None:
    """What the books rested on in a record, None from none."""
    return None if stored is None else _posted.decode(stored)


def balances(stored: str) -> tuple[Balance, ...]:
    """The figures remembered when a month was closed."""
    return _balances.decode(stored)


_first_look = threading.Lock()
"""Two threads that have msgspec look at a shape first and together end the process (msgspec 0.22)."""


def check_items(stored: str) -> "tuple[CheckItem, ...]":
    """A month's checklist as it stood."""
    with _first_look:
        decoder = _check_items()
    return decoder.decode(stored)


@cache
def _check_items() -> "msgspec.json.Decoder[tuple[CheckItem, ...]]":
    from app.propose.close.checklist import CheckItem  # brings all of reconciling with it

    return msgspec.json.Decoder(tuple[CheckItem, ...])


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
