"""Reports of reconciliation and of the month's close."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import common, frame
from app.errors import BadInput, ExitStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.commands.frame import Frame
    from app.domain.posted import RecordChange
    from app.propose.close.checklist import CheckItem
    from app.propose.close.closed import MonthMoved
    from app.propose.close.month import Anomaly
    from app.propose.reconciliation import Difference, Place, Reconciliation
    from app.propose.reconciliation.payouts import PayoutTie
    from app.review.reconciling import MonthClose
    from app.store.company_file import CompanyFile

OUT = click.Path(dir_okay=False, path_type=Path)
MOST_LINES = 200
"""Of differences shown for reading; --json has them all."""


@click.command()
@click.option("--month", metavar="YYYY-MM", help="Only what touches this month.")
@common
def reconciliation(month: str | None, **given: Any) -> int:
    """Ledger, processor and bank beside each other: every gap with its causes, every payout tied."""
    from app.jobs.reconciliation import reconciled
    from app.propose.reconciliation import Cause, TieState

    first = month_of(month) if month else None
    run = frame(given)
    with run.open(reading=True) as company:
        books, found = reconciled(company)
    wanted = [one for one in found.differences if first is None or _touches(one, first)]
    places = [place for place in sorted(found.gaps) if first is None or place.month == f"{first:%Y-%m}"]
    run.show(
        {
            "clearing": dict(books.chart.clearing),
            "read_until": {"ledger": books.coverage.ledger, "processor": books.coverage.processor},
            "gaps": [_gap(found, place) for place in places],
            "differences": [_difference(one) for one in wanted],
            "payouts": [_payout(one) for one in found.payouts if first is None or _is_in(one, first)],
        },
        lambda: _lines(found, places, wanted),
    )
    calm = {Cause.CUT_OFF, Cause.UNKNOWN_YET}
    is_broken = any(
        one.state is TieState.BROKEN for one in found.payouts if first is None or _is_in(one, first)
    )
    needs = any(one.cause not in calm for one in wanted) or any(found.unexplained(one) for one in places)
    return ExitStatus.NEEDS_PERSON if needs or is_broken else ExitStatus.DONE


@click.command()
@click.option("--month", metavar="YYYY-MM", required=True, help="The month to close.")
@click.option("--pdf", type=OUT, help="The close packet as PDF.")
@click.option("--xlsx", type=OUT, help="The close packet as a workbook.")
@common
def close(month: str, pdf: Path | None, xlsx: Path | None, **given: Any) -> int:
    """The month's close as a checklist: each item with its figure, its records and its state."""
    from app.jobs.closing import month_close

    first = month_of(month)
    run = frame(given)
    with run.open(reading=True) as company:
        view = _hand_over(run, company, first, (pdf, xlsx)) if pdf or xlsx else month_close(company, first)
    return show_close(run, view)


def _hand_over(
    run: "Frame", company: "CompanyFile", first: date, wanted: tuple[Path | None, Path | None]
) -> "MonthClose":
    from app.commands.report_files import written
    from app.jobs.close_packet import close_packet
    from app.jobs.paper.closing import packet_book, packet_pdf

    packet = close_packet(company, first, run.clock)
    for out, made in zip(wanted, (packet_pdf, packet_book), strict=True):
        if out is not None:
            written(out, made(packet))
    return packet.view.close


def show_close(run: "Frame", view: "MonthClose") -> int:
    """A month's close, and the exit status that it asks for."""
    from app.propose.close.closed import still_open

    is_ready = not still_open(view.items)
    closed = view.closed
    run.show(
        {
            "month": f"{view.first:%Y-%m}",
            "is_ready": is_ready,
            "closed_by": closed.closed_by if closed else None,
            "closed_at": closed.closed_at.isoformat() if closed else None,
            "items": [_item(one) for one in view.items],
            "anomalies": [_anomaly(one) for one in view.anomalies],
            "moved": moved_document(view.moved, view.names) if view.moved is not None else None,
        },
        lambda: _close_lines(view),
    )
    return ExitStatus.DONE if is_ready else ExitStatus.NEEDS_PERSON


def _close_lines(view: "MonthClose") -> Iterator[str]:
    if view.closed is not None:
        yield f"closed by {view.closed.closed_by} on {view.closed.closed_at:%Y-%m-%d}"
    for one in view.items:
        yield f"{one.state:<9}{one.text}" + (f": {one.figure}" if one.figure else "") + f"  [{one.code}]"
        if one.accepted:
            yield f"{'':<9}{one.accepted}"
    yield from (f"{'':<9}{one.text}" for one in view.anomalies)
    yield from moved_lines(view.moved, view.names) if view.moved is not None else ()


def moved_lines(moved: "MonthMoved", names: "Mapping[str, str]") -> Iterator[str]:
    """What moved in a closed month, a line each."""
    from app.propose.close.closed import change_words

    for change in moved.changes:
        yield f"{'':<9}{change_words(change, names)}, seen {change.seen_at:%Y-%m-%d %H:%M} UTC"


def moved_document(moved: "MonthMoved", names: "Mapping[str, str]") -> dict[str, object]:
    """The same as one JSON value."""
    return {
        "month": f"{moved.month.first:%Y-%m}",
        "records": [change_document(one, names) for one in moved.changes],
        "balances": [
            {
                "label": one.label, "then": one.then.plain(), "now": one.now.plain(),
                "currency": one.now.currency,
            }
            for one in moved.balances
        ],
        "lock": {"then": moved.lock[0], "now": moved.lock[1]} if moved.lock else None,
    }  # fmt: skip


def change_document(one: "RecordChange", names: "Mapping[str, str]") -> dict[str, object]:
    """One record that changed in the ledger."""
    from app.propose.close.closed import change_words

    return {
        "kind": one.kind,
        "id": one.remote_id,
        "label": one.label,
        "what": one.what,
        "text": change_words(one, names),
        "moves": [{"name": move.name, "before": move.before, "after": move.after} for move in one.moves],
        "by": one.made_by or None,
        "seen_at": one.seen_at.isoformat(),
    }


def _anomaly(one: "Anomaly") -> dict[str, object]:
    return {
        "code": one.oddity, "kind": one.kind, "id": one.remote_id, "label": one.label, "text": one.text,
        "amount": one.amount.plain() if one.amount is not None else None,
        "currency": one.amount.currency if one.amount is not None else None,
    }  # fmt: skip


def month_of(text: str) -> date:
    """The first day of a month written 2026-10. Raises BadInput."""
    try:
        year, month = text.split("-")
        if len(year) == 4 and len(month) == 2:
            return date(int(year), int(month), 1)
    except ValueError:
        pass
    raise BadInput(f"“{text}” is no month; write it as 2026-10")


def _touches(one: "Difference", first: date) -> bool:
    month = f"{first:%Y-%m}"
    return any(place.month == month for place in one.effects) or any(
        f"{record.on:%Y-%m}" == month for record in one.records
    )


def _is_in(tie: "PayoutTie", first: date) -> bool:
    return (tie.payout.arrives_on.year, tie.payout.arrives_on.month) == (first.year, first.month)


def _gap(found: "Reconciliation", place: "Place") -> dict[str, object]:
    return {
        "account": place.account,
        "month": place.month,
        "currency": place.currency,
        "gap": _amount(found.gaps[place], place),
        "causes": _causes(found, place),
        "unexplained": _amount(found.unexplained(place), place),
    }


def _causes(found: "Reconciliation", place: "Place") -> dict[str, str]:
    """What each cause does to a place, as decimal text."""
    causes: Counter[str] = Counter()
    for one in found.differences:
        if place in one.effects:
            causes[one.cause] += one.effects[place]
    return {str(cause): _amount(minor, place) for cause, minor in sorted(causes.items())}


def _amount(minor: int, place: "Place") -> str:
    from app.domain.money import Money

    return Money(minor, place.currency).plain()


def _difference(one: "Difference") -> dict[str, object]:
    return {
        "cause": one.cause,
        "text": one.text,
        "records": [
            {
                "side": record.side, "kind": record.kind, "id": record.id, "date": record.on,
                "amount": record.amount.plain(), "currency": record.amount.currency,
            }
            for record in one.records
        ],
        "effects": [
            {
                "account": place.account, "month": place.month, "currency": place.currency,
                "amount": _amount(minor, place),
            }
            for place, minor in sorted(one.effects.items())
        ],
    }  # fmt: skip


def _payout(tie: "PayoutTie") -> dict[str, object]:
    return {
        "payout": tie.payout.remote_id,
        "arrives_on": tie.payout.arrives_on,
        "amount": tie.payout.amount.plain(),
        "currency": tie.payout.amount.currency,
        "state": tie.state,
        "reason": tie.reason,
        "parts": {role: amount.plain() for role, amount in tie.parts.items()},
        "net": tie.net.plain(),
        "bank_line": tie.line_id or None,
        "balance_before": tie.before.plain() if tie.before is not None else None,
        "later": list(tie.later),
    }


def _lines(found: "Reconciliation", places: "list[Place]", wanted: "list[Difference]") -> Iterator[str]:
    for place in places:
        if found.gaps[place]:
            gap = _amount(found.gaps[place], place)
            causes = ", ".join(f"{cause} {amount}" for cause, amount in _causes(found, place).items())
            yield f"{place.month}  {place.account}  {gap} {place.currency}: {causes}"
    for one in wanted[:MOST_LINES]:
        records = ", ".join(
            f"{each.side} {each.id} {each.on} {each.amount.grouped()}" for each in one.records
        )
        yield f"{one.cause:<20}{one.text}: {records}"
    if len(wanted) > MOST_LINES:
        yield f"… and {len(wanted) - MOST_LINES} more; --json has them all"
    states = Counter(str(tie.state) for tie in found.payouts)
    yield "payouts: " + (", ".join(f"{count} {state}" for state, count in states.items()) or "none")


def _item(one: "CheckItem") -> dict[str, object]:
    return {
        "code": one.code, "text": one.text, "state": one.state, "figure": one.figure,
        "records": list(one.records), "accepted": one.accepted,
    }  # fmt: skip
