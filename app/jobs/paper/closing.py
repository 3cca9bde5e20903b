"""A month's close packet on paper: what was looked at, how it ties, what stays open, who said so."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from app.commit.results import BatchSummary
from app.domain.aging import BUCKETS
from app.domain.money import Money
from app.jobs.paper.packet import ClosePacket
from app.jobs.paper.receivables import BUCKET_WORDS, day, size_of
from app.jobs.paper.sheet import Column, Letterhead, Sheet
from app.jobs.paper.tables import Cell, workbook
from app.propose.close.checklist import CheckItem, ItemState
from app.propose.close.closed import change_words, still_open
from app.propose.reconciliation import Difference, PayoutTie, Side, TieState
from app.propose.reconciliation.books import Role
from app.propose.reconciliation.causes import TEXTS

_STATE = {
    ItemState.DONE: "done",
    ItemState.OPEN: "OPEN",
    ItemState.UNKNOWN: "not known yet",
    ItemState.ACCEPTED: "accepted",
}
_TIE = {
    TieState.TIED: "tied",
    TieState.BROKEN: "DOES NOT TIE",
    TieState.UNKNOWN: "not known yet",
    TieState.ON_THE_WAY: "on the way",
    TieState.FAILED: "failed, came back",
}
_SHORT = 24
_GUTTER = Column("", 0.2)
"""Between figures, which end at the right, and words after them."""
_MOST = 400
"""Lines of differences on paper; the workbook has them all."""


def packet_pdf(packet: ClosePacket) -> bytes:
    """The packet as PDF; the same records give the same bytes."""
    close = packet.view.close
    left = still_open(close.items)
    closed = close.closed
    standing = (
        f"Closed by {closed.closed_by}, {day(closed.closed_at.date())}"
        if closed
        else f"Not closed: {len(left)} open" if left else "Ready to be closed"
    )  # fmt: skip
    facts = (
        ("Month end", day(packet.last)),
        ("Standing", standing),
        ("Prepared", f"{day(packet.made_at.date())} {packet.made_at:%H:%M} UTC"),
    )
    head = Letterhead(
        packet.company, "Month-end close", (f"{close.first:%B %Y}",), facts, tuple(_lead(packet))
    )
    sheet = Sheet(head, (), size_of(packet.currency))
    for part in (_checklist, _balances, _tie_outs, _payouts, _open_items, _aging, _changes, _batches):
        part(sheet, packet)
    return sheet.draw()


def _lead(packet: ClosePacket) -> Iterator[str]:
    unexplained = [tie.unexplained for _, tie in packet.cut_offs if tie.unexplained]
    if packet.cut_offs and not unexplained:
        yield "Every cent between the ledger, the processor and the bank is explained."
    for amount in unexplained:
        yield f"{_text(amount)} of the clearing account is not explained."
    left = still_open(packet.view.close.items)
    if left:
        yield f"Still open: {'; '.join(one.text for one in left)}."


def _checklist(sheet: Sheet, packet: ClosePacket) -> None:
    columns = [Column("Looked at", 5.0), Column("Figure", 2.0, is_figure=True), _GUTTER, Column("State", 1.3)]
    sheet.part("Checklist", columns)
    for item in packet.view.close.items:
        is_told = bool(item.figure) and item.state is not ItemState.DONE
        is_short = len(item.figure) <= _SHORT
        sheet.line(item.text, item.figure if is_told and is_short else "", "", _STATE[item.state])
        if is_told and not is_short:
            sheet.note(item.figure)
        if item.accepted:
            sheet.note(f"{'Accepted: ' if item.state is ItemState.ACCEPTED else ''}{item.accepted}")
    sheet.gap()


def _balances(sheet: Sheet, packet: ClosePacket) -> None:
    close = packet.view.close
    then = {one.code: one.amount for one in close.closed.balances} if close.closed else {}
    columns = [Column("Figure", 4.0), Column("Now", 1.6, is_figure=True)]
    if then:
        columns += [Column("At closing", 1.6, is_figure=True), Column("Moved", 1.4, is_figure=True)]
    sheet.part(f"Figures of the month and at {day(packet.last)}", columns)
    for one in close.balances:
        was = then.get(one.code)
        aside = () if not then else (was.grouped(), _moved(one.amount - was)) if was is not None else ("", "")
        sheet.line(one.label, one.amount.grouped(), *aside)
    chain = f"is broken: {packet.audit_trouble}" if packet.audit_trouble else "is whole"
    sheet.note(
        f"Audit record: the chain of {packet.audit_count:,} records {chain}; its head is {packet.audit_hash}"
    )
    sheet.gap()


def _tie_outs(sheet: Sheet, packet: ClosePacket) -> None:
    for currency, tie in packet.cut_offs:
        sheet.part(
            f"Clearing account and processor's balance, {currency}, {day(packet.last)}",
            [
                Column("Line", 5.0),
                Column("Items", 0.8, is_figure=True),
                Column(currency, 1.6, is_figure=True),
            ],
        )
        sheet.line("Clearing account in the ledger", "", tie.ledger.grouped())
        ordered = sorted(tie.items, key=lambda item: item[0].cause)
        for cause, group in groupby(ordered, key=lambda item: item[0].cause):
            amounts = [amount.minor for _, amount in group]
            sheet.line(
                f"less: {_small(TEXTS[cause])}", str(len(amounts)), Money(-sum(amounts), currency).grouped()
            )
        sheet.line("Processor's balance", "", tie.processor.grouped())
        sheet.total("Unexplained", "", tie.unexplained.grouped(), is_strong=True)
        sheet.gap()
    for bridge in packet.view.bridges:
        if not bridge.gap and not bridge.causes:
            continue
        sheet.part(
            f"Movement of the month: {bridge.account}",
            [Column("Line", 5.8), Column(bridge.gap.currency, 1.6, is_figure=True)],
        )
        sheet.line("The ledger differs by", bridge.gap.grouped())
        for cause, amount in bridge.causes:
            sheet.line(TEXTS[cause], amount.grouped())
        sheet.total("Unexplained", bridge.unexplained.grouped(), is_strong=True)
        sheet.gap()


_PARTS: tuple[tuple[str, tuple[Role, ...]], ...] = (
    ("Charges", (Role.CHARGE,)),
    ("Refunds", (Role.REFUND, Role.REFUND_FAILED, Role.FAILURE)),
    ("Disputes", (Role.DISPUTE, Role.DISPUTE_WON)),
    ("Fees", (Role.FEE,)),
)


def _payouts(sheet: Sheet, packet: ClosePacket) -> None:
    ties = packet.view.payouts
    if not ties:
        return
    figures = [Column(title, 1.15, is_figure=True) for title, _ in _PARTS]
    columns = [
        *(Column("Arrives", 1.2), *figures, Column("Payout", 1.25, is_figure=True)),
        *(_GUTTER, Column("State", 1.6)),
    ]
    for currency in sorted({tie.payout.amount.currency for tie in ties}):
        ours = [tie for tie in ties if tie.payout.amount.currency == currency]
        sheet.part(f"Payouts, {currency}", columns)
        for tie in ours:
            figure = tie.payout.amount.grouped()
            sheet.line(day(tie.payout.arrives_on), *_parts(tie), figure, "", _TIE[tie.state])
            if tie.state is not TieState.TIED and tie.reason:
                sheet.note(tie.reason)
        sheet.total(f"{currency}", *(_sum_of(ours, roles) for _, roles in _PARTS), _sum_of(ours), "", "")
        sheet.gap()


def _sum_of(ties: Sequence[PayoutTie], roles: tuple[Role, ...] | None = None) -> str:
    """Of the payouts themselves, or of these parts of them; nothing where there are no such parts."""
    if roles is None:
        found = [tie.payout.amount.minor for tie in ties]
    else:
        found = [tie.parts[role].minor for tie in ties for role in roles if role in tie.parts]
    return Money(sum(found), ties[0].payout.amount.currency).grouped() if found else ""


def _parts(tie: PayoutTie) -> Iterator[str]:
    for _, roles in _PARTS:
        found = [tie.parts[role].minor for role in roles if role in tie.parts]
        yield Money(sum(found), tie.payout.amount.currency).grouped() if found else ""


def _open_items(sheet: Sheet, packet: ClosePacket) -> None:
    found = packet.differences
    if not found:
        return
    columns = [
        Column("What differs", 3.2),
        Column("Ledger", 1.8),
        Column("Processor", 1.8),
        Column("Bank", 1.4),
        Column("Effect", 1.2, is_figure=True),
    ]
    sheet.part("Open items", columns)
    for one in found[:_MOST]:
        sheet.line(one.text, *(_side(one, side) for side in Side), _effect(one))
    if len(found) > _MOST:
        sheet.note(f"{len(found) - _MOST} more are in the workbook.")
    sheet.gap()


def _side(one: Difference, side: Side) -> str:
    entries = one.of(side)
    if not entries:
        return ""
    first, more = entries[0], len(entries) - 1
    rest = f" +{more}" if more else ""
    return f"{first.on.day:02} {day(first.on)[3:6]}  {first.amount.grouped()}{rest}"


def _effect(one: Difference) -> str:
    sums: dict[str, int] = {}
    for place, minor in one.effects.items():
        sums[place.currency] = sums.get(place.currency, 0) + minor
    return " ".join(_text(Money(minor, currency)) for currency, minor in sums.items() if minor)


def _aging(sheet: Sheet, packet: ClosePacket) -> None:
    ages = [Column(BUCKET_WORDS[bucket], 1.15, is_figure=True) for bucket in BUCKETS]
    sheet.part(
        f"Receivables by age, {day(packet.last)}",
        [Column("Customer", 2.6), *ages, Column("Open", 1.3, is_figure=True)],
    )
    for customer in packet.aging.customers:
        for each in customer.by_currency.values():
            buckets = (amount.grouped() if amount else "" for amount in each.by_bucket)
            sheet.line(customer.name, *buckets, _text(each.net))
    for each in packet.aging.by_currency.values():
        buckets = (amount.grouped() if amount else "" for amount in each.by_bucket)
        sheet.total(f"Total {each.currency}", *buckets, each.net.grouped(), is_strong=True)
    sheet.gap()


def _changes(sheet: Sheet, packet: ClosePacket) -> None:
    close = packet.view.close
    if close.moved is None:
        return
    sheet.part("Changed in the ledger since closing", [Column("Record", 6.0), Column("Seen", 1.5)])
    for change in close.moved.changes:
        sheet.line(change.label, day(change.seen_at.date()))
        sheet.note(change_words(change, close.names))
    if close.moved.lock is not None:
        then, now = close.moved.lock
        sheet.line(f"Lock of the ledger: {day(then)} → {day(now) or 'none'}", "")
    if not close.moved:
        sheet.line("Nothing", "")
    sheet.gap()


def _batches(sheet: Sheet, packet: ClosePacket) -> None:
    if not packet.batches:
        return
    columns = [
        Column("Batch", 0.8),
        Column("Signed by", 2.2),
        Column("Signed", 1.4),
        Column("Rows", 0.8, is_figure=True),
        Column("Committed", 1.0, is_figure=True),
        Column("Amount", 2.2, is_figure=True),
    ]
    sheet.part("Signed and written", columns)
    for one in packet.batches:
        sheet.line(*(str(cell) for cell in _batch(one)))
    sheet.gap()


def _batch(one: BatchSummary) -> tuple[str, str, str, int, int, str]:
    signed = day(one.signed_at.date())
    return (f"{one.id}", one.signed_by, signed, one.rows, one.committed, " + ".join(map(_text, one.money)))


def packet_book(packet: ClosePacket) -> bytes:
    """The packet as a workbook, every record in it."""
    close = packet.view.close
    then = {one.code: one.amount for one in close.closed.balances} if close.closed else {}
    return workbook(
        [
            ("Close", ("", ""), _summary(packet)),
            ("Checklist", ("State", "Code", "Looked at", "Figure", "Accepted", "Records"),
             _items(close.items)),
            (
                "Figures",
                ("Figure", "Currency", "Now", "At closing"),
                [(one.label, one.amount.currency, one.amount, then.get(one.code)) for one in close.balances],
            ),
            ("Tie-outs", ("Currency", "Line", "Items", "Amount"), list(_tie_rows(packet))),
            (
                "Payouts",
                ("Arrives", "Payout", "Currency", *(title for title, _ in _PARTS), "Net", "Amount", "State",
                 "Bank line", "Why"),
                [_payout_row(tie) for tie in packet.view.payouts],
            ),
            ("Open items", ("What differs", "Side", "Kind", "Record", "Date", "Currency", "Amount"),
             list(_difference_rows(packet.differences))),
            ("Aging", ("Customer", "Currency", *(BUCKET_WORDS[each] for each in BUCKETS), "Open"),
             list(_aging_rows(packet))),
            ("Changes", ("Record", "Kind", "Id", "What", "Seen (UTC)", "By"), list(_change_rows(packet))),
            ("Decisions", ("Batch", "Signed by", "Signed", "Rows", "Committed", "Amount"),
             [_batch(one) for one in packet.batches]),
        ]
    )  # fmt: skip


def _summary(packet: ClosePacket) -> list[tuple[Cell, ...]]:
    closed = packet.view.close.closed
    return [
        ("Company", packet.company),
        ("Month end", packet.last),
        ("Closed by", closed.closed_by if closed else "not closed"),
        ("Closed (UTC)", f"{closed.closed_at:%Y-%m-%d %H:%M}" if closed else ""),
        ("Prepared (UTC)", f"{packet.made_at:%Y-%m-%d %H:%M}"),
        ("Audit records", f"{packet.audit_count}"),
        ("Audit chain", packet.audit_trouble or "whole"),
        ("Audit head", packet.audit_hash),
    ]


def _items(items: Sequence[CheckItem]) -> list[tuple[Cell, ...]]:
    return [
        (_STATE[one.state].lower(), one.code, one.text, one.figure, one.accepted, " ".join(one.records))
        for one in items
    ]


def _tie_rows(packet: ClosePacket) -> Iterator[tuple[Cell, ...]]:
    for currency, tie in packet.cut_offs:
        yield currency, "Clearing account in the ledger", None, tie.ledger
        for one, amount in tie.items:
            yield currency, f"less: {_small(one.text)}", 1, -amount
        yield currency, "Processor's balance", None, tie.processor
        yield currency, "Unexplained", None, tie.unexplained


def _payout_row(tie: PayoutTie) -> tuple[Cell, ...]:
    currency = tie.payout.amount.currency
    sums = (
        Money(sum(tie.parts[role].minor for role in roles if role in tie.parts), currency)
        for _, roles in _PARTS
    )
    state = _TIE[tie.state].lower()
    head = (tie.payout.arrives_on, tie.payout.remote_id, currency)
    return (*head, *sums, tie.net, tie.payout.amount, state, tie.line_id, tie.reason)


def _difference_rows(found: Sequence[Difference]) -> Iterator[tuple[Cell, ...]]:
    for one in found:
        for entry in one.records:
            money = (entry.amount.currency, entry.amount)
            yield one.text, str(entry.side), str(entry.kind), entry.id, entry.on, *money


def _aging_rows(packet: ClosePacket) -> Iterator[tuple[Cell, ...]]:
    for customer in packet.aging.customers:
        for ages in customer.by_currency.values():
            yield customer.name, ages.currency, *ages.by_bucket, ages.net


def _change_rows(packet: ClosePacket) -> Iterator[tuple[Cell, ...]]:
    close = packet.view.close
    for one in close.moved.changes if close.moved else ():
        words = change_words(one, close.names)
        yield one.label, str(one.kind), one.remote_id, words, f"{one.seen_at:%Y-%m-%d %H:%M}", one.made_by


def _moved(amount: Money) -> str:
    return amount.grouped() if amount else "–"


def _small(words: str) -> str:
    return words[0].lower() + words[1:]


def _text(amount: Money) -> str:
    return f"{amount.grouped()} {amount.currency}"
