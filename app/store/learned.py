"""What matching has learned: how often a payer name was decided to pay for a customer.

Counted anew from this company's own committed and never undone decisions each time, so that it can be read,
listed and explained; nothing else is learned. Erasing lets only later decisions count.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, select

from app.changes import Changes
from app.domain.parties import payer_key
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.store import audit, codec, settings_rows
from app.store.layout import instant
from app.store.records import LearnedCounter
from app.store.schema import DecisionStanding
from app.store.schema import decision as decisions
from app.store.schema import proposal as proposals

_KEY = "learned.erased"
_ALL = ""
"""The key under which erasing everything is kept; no payer has an empty name."""


def counters(conn: Connection, *, without: Mapping[str, str] | None = None) -> tuple[LearnedCounter, ...]:
    """All counters by payer name and customer; ``without``: source ids that are counted elsewhere."""
    erased = _erased(conn)
    counts: Counter[tuple[str, str]] = Counter()
    names: dict[str, str] = {}
    last = {row.subject.partition(":")[2]: row for row in conn.execute(_committed())}
    for source_id, row in last.items():
        chosen = codec.match_candidate(row.candidate)
        since = max(erased.get(_ALL, ""), erased.get(row.party_key, ""))
        is_told = bool(row.party_key) and chosen is not None and bool(chosen.customer_id)
        if is_told and row.decided_at > since and source_id not in (without or {}):
            assert chosen is not None and chosen.customer_id is not None
            counts[row.party_key, chosen.customer_id] += 1
            names[row.party_key] = row.party
    return tuple(
        LearnedCounter(key, names[key], customer, count) for (key, customer), count in sorted(counts.items())
    )


def erase(conn: Connection, payer_name: str | None, by: str, now: datetime) -> Changes:
    """Forget the counters of a payer name, or all; decisions from now on count again.

    ValueError for a blank name.
    """
    key = _ALL if payer_name is None else payer_key(payer_name)
    if payer_name is not None and not key:
        raise ValueError("a blank payer name has no counters")
    settings_rows.put(conn, _KEY, {**_erased(conn), key: instant(now)}, now)
    audit.append(conn, by, "learned.erased", f"learned:{key or 'all'}", {"payer": payer_name or "all"}, now)
    return Changes(settings=True)


def _erased(conn: Connection) -> dict[str, str]:
    kept = settings_rows.get(conn, _KEY)
    return {str(key): str(at) for key, at in kept[1].items()} if kept and isinstance(kept[1], dict) else {}


def _committed() -> Select[Any]:
    """The decisions in force of committed proposals, in order."""
    return (
        select(
            proposals.c.party_key,
            proposals.c.party,
            proposals.c.subject,
            decisions.c.candidate,
            decisions.c.decided_at,
        )
        .join(decisions, decisions.c.proposal_id == proposals.c.id)
        .where(proposals.c.kind == ProposalKind.MATCH.value)
        .where(proposals.c.state == ProposalState.COMMITTED.value)
        .where(decisions.c.standing.in_([DecisionStanding.ACTIVE.value, DecisionStanding.SEALED.value]))
        .order_by(decisions.c.id)
    )
