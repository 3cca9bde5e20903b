"""A draft invoice changed by a command: quantities, prices, words, lines left out, the purchase order."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from app.errors import BadInput, NotDecidable
from app.language import number_typed

if TYPE_CHECKING:
    from app.changes import Changes
    from app.ports import Clock
    from app.screens.drafts import DraftEdit, TypedLine
    from app.store.company_file import CompanyFile


class DraftChanges(Struct, frozen=True):
    """What was asked for: ``LINE=VALUE`` texts by field, lines to leave out (from 1), and the rest.

    ``order`` None: as it is. ``tracking`` are pairs for every line, or after ``LINE:`` for one.
    """

    quantities: tuple[str, ...] = ()
    prices: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    drops: tuple[int, ...] = ()
    merges: bool = False
    order: str | None = None
    tracking: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self != DraftChanges()


def edit_draft(
    company: "CompanyFile", proposal_id: int, asked: DraftChanges, by: str, clock: "Clock"
) -> "Changes":
    """Approve a draft invoice so changed. Raises NotDecidable, BadInput."""
    from app.jobs import review
    from app.screens.drafts import DraftEdit
    from app.store import drafting

    with company.reader() as conn:
        detail = drafting.detail(conn, proposal_id)
    if detail.draft is None or detail.draft.invoice is None:
        raise NotDecidable(f"Proposal {proposal_id} is no draft invoice", remedy="“list drafts” shows them.")
    edit = DraftEdit(detail, detail.draft.invoice)
    _apply(edit, asked)
    if why := edit.why_not():
        raise BadInput(why)
    return review.approve_as(company, proposal_id, edit.draft(), by, clock.now())


def _apply(edit: "DraftEdit", asked: DraftChanges) -> None:
    """In the order of the lines as they are shown; leaving out and merging come last."""
    _each(edit, asked.quantities, "--quantity", lambda line, value: setattr(line, "quantity", value))
    _each(edit, asked.prices, "--price", lambda line, value: setattr(line, "price", value))
    _each(edit, asked.words, "--words", lambda line, value: setattr(line, "description", value))
    for number in sorted(set(asked.drops), reverse=True):
        _line(edit, str(number), "--drop")
        edit.remove(number - 1)
    if asked.merges:
        edit.merge()
    if asked.order is not None:
        edit.order = asked.order.strip()
    for text in asked.tracking:
        _track(edit, text)


def _track(edit: "DraftEdit", text: str) -> None:
    """``class=Studio`` for every line, ``2:class=Studio`` for the second of those that are left."""
    from app.screens.drafting_settings import parse_tracking

    number, colon, pairs = text.partition(":")
    is_one = bool(colon) and number.strip().isdecimal()
    tracking = parse_tracking(pairs if is_one else text, edit.detail.tracking)
    if is_one:
        _line(edit, number.strip(), "--tracking")
    edit.track(tracking, int(number) - 1 if is_one else None)


def _each(
    edit: "DraftEdit", texts: Iterable[str], option: str, put: "Callable[[TypedLine, str], None]"
) -> None:
    for text in texts:
        number, equals, value = text.partition("=")
        if not equals:
            raise BadInput(f"{option} “{text}” is not LINE=VALUE", remedy="Lines count from 1.")
        put(_line(edit, number.strip(), option), value.strip())


def _line(edit: "DraftEdit", number: str, option: str) -> "TypedLine":
    try:
        return edit.lines[number_typed(number, 1, len(edit.lines)) - 1]
    except ValueError:
        raise BadInput(
            f"{option}: there is no line “{number}”", remedy=f"It has {len(edit.lines)} lines."
        ) from None
