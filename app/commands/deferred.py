"""The report on deferred revenue: schedules of prepaid agreements, and the liability tied to them."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import common, frame, note
from app.commands.report_files import DAY, csv_bytes, day_of, to_files, written
from app.errors import ExitStatus

if TYPE_CHECKING:
    from app.domain.money import Money
    from app.jobs.deferred import DeferredReport
    from app.propose.deferred.tie import Standing

_TITLES = ("agreement", "customer", "period", "date", "amount", "booked", "currency")


@click.command()
@click.option("--as-of", type=DAY, help="The end of which day; today's otherwise.")
@click.option(
    "--check", is_flag=True, help="Compare with the ledger's own balance of the account (one call)."
)
@to_files("csv")
@common
def deferred(as_of: Any, csv: Path | None, *, check: bool, **given: Any) -> int:
    """What of prepaid agreements is earned by when, and the liability against what is left of it."""
    from app.jobs.deferred import deferred as made

    run = frame(given)
    with run.open(reading=True) as company:
        found = made(company, run.clock, day_of(as_of))
        own = _own(run, company, found) if check else None
    if csv:
        written(csv, csv_bytes(_TITLES, _rows(found)))
    run.show(_document(found, own), lambda: _lines(found))
    is_same = own is None or own == found.mirrored
    if own is not None and not is_same:
        note(
            f"warning: the ledger has {own.grouped()} there, what was read of it comes to "
            f"{found.mirrored.grouped()}: off by {(own - found.mirrored).grouped()}. Sync first; "
            "what stays is of records that are not read."
        )
    is_calm = is_same and not (found.tie.items or found.tie.unread or found.unscheduled)
    return ExitStatus.DONE if is_calm else ExitStatus.NEEDS_PERSON


def _own(run: Any, company: Any, found: "DeferredReport") -> "Money | None":
    from app.jobs.deferred import own_balance
    from app.jobs.metering import Tally
    from app.lanes import CancelToken

    with run.ledger(company, Tally()) as ledger:
        own = own_balance(ledger, found, CancelToken())
        if own is None:
            note(f"{ledger.title} does not tell what is on an account.")
        elif own == found.mirrored:
            note(f"{ledger.title} agrees.")
    return own


def _rows(found: "DeferredReport") -> Iterator[tuple[Any, ...]]:
    for one in found.tie.works:
        for period in _periods(found, one):
            named = (period["period"], period["date"], period["amount"], period["booked"])
            yield (one.prepaid.name, one.prepaid.party, *named, found.currency)


def _periods(found: "DeferredReport", one: "Standing") -> list[dict[str, object]]:
    from app.domain.money import Money

    booked = found.booked.get(one.prepaid.subject, {})
    return [
        {
            "period": share.period,
            "date": share.last.isoformat(),
            "amount": share.amount.plain(),
            "booked": Money(booked.get(share.period, 0), found.currency).plain(),
        }
        for share in one.prepaid.shares
    ]


def _document(found: "DeferredReport", own: "Money | None") -> dict[str, object]:
    tie = found.tie
    return {
        "as_of": tie.on.isoformat(),
        "currency": found.currency,
        "accounts": sorted(found.liabilities.values()),
        "balance": tie.balance.plain(),
        "scheduled": tie.scheduled.plain(),
        "difference": tie.difference.plain(),
        "ledger_balance": own.plain() if own is not None else None,
        "items": [
            {"text": one.text, "amount": one.amount.plain(), "records": list(one.records)}
            for one in tie.items
        ],
        "unread": list(tie.unread),
        "agreements": [_agreement(found, one) for one in tie.works],
        "unscheduled": [
            {"agreement": one.name, "customer": one.party, "reason": one.blocked}
            for one in found.unscheduled
        ],
    }  # fmt: skip


def _agreement(found: "DeferredReport", one: "Standing") -> dict[str, object]:
    prepaid = one.prepaid
    return {
        "subject": prepaid.subject,
        "agreement": prepaid.name,
        "customer": prepaid.party,
        "from": prepaid.covers[0].isoformat(),
        "to": prepaid.covers[1].isoformat(),
        "method": prepaid.method,
        "billed": one.billed.plain(),
        "earned": one.due.plain(),
        "booked": one.booked.plain(),
        "remaining": one.remainder.plain(),
        "records": [part.remote_id for part in prepaid.parts],
        "doubts": list(prepaid.doubts),
        "periods": _periods(found, one),
    }


def _lines(found: "DeferredReport") -> Iterator[str]:
    tie = found.tie
    names = ", ".join(sorted(found.liabilities.values())) or "no account"
    yield f"{tie.on}  {names}: {tie.balance.grouped()} {found.currency}"
    yield f"still to be earned: {tie.scheduled.grouped()}, off by {tie.difference.grouped()}"
    for one in tie.works:
        first, last = one.prepaid.covers
        yield f"{one.prepaid.name}  {one.prepaid.party}  {first} to {last}, by {one.prepaid.method}"
        money = (one.billed, one.due, one.booked, one.remainder)
        billed, due, booked, left = (each.grouped() for each in money)
        yield f"    billed {billed}, earned {due}, booked {booked}, left {left}"
    yield from (f"{item.amount.grouped():>14}  {item.text}" for item in tie.items)
    yield from (f"not known: {one} is in a currency whose rate is not known" for one in tie.unread)
    yield from (f"not scheduled: {one.name}  {one.party}: {one.blocked}" for one in found.unscheduled)
