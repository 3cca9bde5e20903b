"""Hand decisions on as a file, and merge another person's: agreement is kept, conflict is left open.

The file is JSON: what was decided about what (subject, and the fingerprint of what was seen), by whom, and a
hash over it all that tells a damaged file. No secret and no document of the books is in it.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from app.changes import Changes
from app.domain.record import plain
from app.errors import DecisionsOfAnotherCompany, DecisionsUnreadable
from app.jobs.state import os_user
from app.ports import Clock
from app.propose.proposal import ProposalKind
from app.review.decision import Decision, DecisionAction, ProposalState
from app.review.two_reviews import Comparison, Known, Reviewed, Standing, compare
from app.store import audit, codec, connections, proposals, reviews
from app.store.company_file import CompanyFile
from app.store.connection import Connection

FORMAT = "countersign decisions"
VERSION = 1


class Merged(Struct, frozen=True):
    """The comparison that was carried out, and what it touched."""

    comparison: Comparison
    changes: Changes


def export(company: CompanyFile, path: Path, name: str, clock: Clock) -> int:
    """Write every decision that is not signed yet to a file; how many. Raises DecisionsUnreadable."""
    with company.reader() as conn:
        about = connections.company(conn)
        decided = [each for each in _ours(conn, name).values() if each.decision is not None]
    listed = [_row(each.decision) for each in decided if each.decision]
    document = {
        "format": FORMAT,
        "version": VERSION,
        "ledger": about.ledger_service,
        "organisation": about.organisation_id,
        "company": about.name,
        "exported_by": name,
        "exported_at": clock.now().astimezone(UTC).isoformat(),
        "decisions": listed,
        "sha256": _hash(listed),
    }
    try:
        path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as problem:
        raise DecisionsUnreadable(f"{path.name} can't be written: {problem.strerror}") from None
    return len(listed)


def view(company: CompanyFile, path: Path, name: str) -> Comparison:
    """Another person's decisions beside ours; nothing is changed.

    Raises DecisionsUnreadable, DecisionsOfAnotherCompany.
    """
    with company.reader() as conn:
        return _compared(conn, path, name)


def merge(company: CompanyFile, path: Path, name: str, clock: Clock) -> Merged:
    """Keep both names where both decided alike, and open again what they decided differently.

    What only one of the two decided stays as it is. Raises as ``view``.
    """
    now = clock.now()
    with company.writer() as conn:
        comparison = _compared(conn, path, name)
        in_force = {each.id: each.decision for each in reviews.decidable(conn)}
        changes = Changes()
        for row in comparison.of(Standing.AGREED):
            decision = in_force.get(row.id or 0)
            if row.is_new and row.id is not None and decision is not None:
                changes |= proposals.decide(conn, _joint(decision, row.names, now))
        for row in comparison.of(Standing.CONFLICT):
            if row.id is not None and row.theirs is not None:
                note = (
                    f"{row.theirs.decided_by} decided otherwise ({row.theirs.action}); look at it together."
                )
                changes |= proposals.set_states(conn, [row.id], ProposalState.OPEN, now, note)
        _audit(conn, comparison, path, name, now)
    return Merged(comparison, changes)


def _joint(ours: Decision, names: str, now: datetime) -> Decision:
    return Decision(ours.proposal_id, ours.action, ours.candidate, names, now, ours.previous, "two reviews")


def _audit(conn: Connection, comparison: Comparison, path: Path, name: str, now: datetime) -> None:
    counts = {str(standing): len(comparison.of(standing)) for standing in Standing}
    conflicts = [row.id for row in comparison.of(Standing.CONFLICT)]
    detail = {"file": path.name, "sha256": _file_hash(path), "counts": counts, "conflicts": conflicts}
    audit.append(conn, name, "decisions.merged", "decisions", detail, now)


def _compared(conn: Connection, path: Path, name: str) -> Comparison:
    document = _document(path)
    about = connections.company(conn)
    if (document["ledger"], document["organisation"]) != (about.ledger_service, about.organisation_id):
        raise DecisionsOfAnotherCompany(f"{path.name} is about {document['company'] or 'another company'}")
    theirs = [_reviewed(path, number, row) for number, row in enumerate(document["decisions"], start=1)]
    return compare(theirs, _ours(conn, name, (each.subject for each in theirs)))


def _ours(conn: Connection, name: str, subjects: Iterable[str] = ()) -> dict[tuple[ProposalKind, str], Known]:
    """Our proposals with their decisions; what the system's user decided is this person's."""
    user = os_user()
    found = {}
    for each in reviews.decidable(conn, subjects):
        given, decision = each.decision, None
        if given is not None:
            decision = Reviewed(
                kind=each.kind,
                subject=each.subject,
                fingerprint=each.fingerprint,
                action=given.action,
                answer=_answer(given.candidate),
                label=each.label,
                decided_by=name if given.decided_by == user else given.decided_by,
                decided_at=given.decided_at,
            )
        known = Known(each.id, each.fingerprint, each.label, is_decidable=True, decision=decision)
        found[each.kind, each.subject] = known
    return found


def _answer(candidate: object | None) -> str:
    """What would be written, without why: two ways to the same allocations are one answer."""
    if candidate is None:
        return ""
    plain: Any = codec.plain(codec.text(candidate))
    if "allocations" in plain:
        kept = [[a["target_kind"], a["target_id"], a["amount"]] for a in plain["allocations"]]
        plain = {"allocations": sorted(kept, key=str), "remainder": plain["remainder_as"]}
    return codec.canonical(plain).decode()


def _row(decision: Reviewed) -> dict[str, object]:
    return plain(decision) | {"decided_at": decision.decided_at.astimezone(UTC).isoformat()}


def _reviewed(path: Path, number: int, row: Any) -> Reviewed:
    try:
        return Reviewed(
            kind=ProposalKind(row["kind"]),
            subject=str(row["subject"]),
            fingerprint=str(row["fingerprint"]),
            action=DecisionAction(row["action"]),
            answer=str(row["answer"]),
            label=str(row["label"]),
            decided_by=str(row["decided_by"]),
            decided_at=datetime.fromisoformat(row["decided_at"]),
        )
    except (KeyError, TypeError, ValueError) as problem:
        raise DecisionsUnreadable(f"{path.name}, decision {number}: {problem} can't be read") from None


def _document(path: Path) -> Mapping[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as problem:
        raise DecisionsUnreadable(f"{path.name} can't be read: {problem.strerror}") from None
    except json.JSONDecodeError as problem:
        where = f"{path.name}, line {problem.lineno}, column {problem.colno}"
        raise DecisionsUnreadable(f"{where}: {problem.msg}") from None
    except ValueError:
        raise DecisionsUnreadable(f"{path.name} is no text in UTF-8") from None
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise DecisionsUnreadable(f"{path.name}, line 1, column 1: this is no file of decisions")
    if document.get("version") != VERSION:
        raise DecisionsUnreadable(f"{path.name} was made by a newer Countersign", remedy="Update it first.")
    decisions = document.get("decisions")
    if not isinstance(decisions, list) or document.get("sha256") != _hash(decisions):
        raise DecisionsUnreadable(f"{path.name} was changed since it was exported: its hash differs")
    return {"ledger": "", "organisation": "", "company": "", **document}


def _hash(decisions: list[dict[str, object]]) -> str:
    return hashlib.sha256(codec.canonical(decisions)).hexdigest()


def _file_hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
