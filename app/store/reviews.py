"""What two reviews of the same proposals are compared by: subjects, fingerprints and decisions in force."""

from collections.abc import Iterable

from msgspec import Struct
from sqlalchemy import Connection, or_, select

from app.propose.proposal import ProposalKind
from app.review.decision import DECIDABLE, Decision, ProposalState
from app.store import codec
from app.store.decisions import in_force
from app.store.mirror import each_of
from app.store.schema import proposal as table


class Decidable(Struct, frozen=True):
    """A proposal that can be decided, with the decision in force. ``label`` names it for a person."""

    id: int
    kind: ProposalKind
    subject: str
    fingerprint: str
    label: str
    decision: Decision | None


def decidable(conn: Connection, subjects: Iterable[str] = ()) -> tuple[Decidable, ...]:
    """Every decided proposal that is not signed yet, and those of these subjects, in order of their ids."""
    named = table.c.subject.in_(select(each_of(codec.text(list(subjects)))))
    found = conn.execute(
        select(table)
        .where(
            table.c.state.in_([state.value for state in DECIDABLE]),
            or_(table.c.state != ProposalState.OPEN.value, named),
        )
        .order_by(table.c.id)
    ).all()
    decisions = in_force(conn, [row.id for row in found])
    return tuple(
        Decidable(
            id=row.id,
            kind=ProposalKind(row.kind),
            subject=row.subject,
            fingerprint=row.fingerprint,
            label=_label(row.dated_on, row.party, row.summary),
            decision=decisions.get(row.id),
        )
        for row in found
    )


def _label(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
