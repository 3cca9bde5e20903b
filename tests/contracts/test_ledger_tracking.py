"""What lines are told apart by comes home from both stand-ins: by name, put away or not, in few calls."""

from datetime import timedelta

import pytest

from app.domain.documents import DocumentKind
from app.domain.tracking import CategoryOption, TrackingCategory
from app.domain.writes import InvoiceLine
from app.errors import RemoteRejected
from app.ports import CallKind, Page
from tests.contracts.test_ledger_drafts import made, send, sold, usd
from tests.contracts.test_ledger_port import Books, books

__all__ = ["books"]

KINDS = (DocumentKind.CLASS, DocumentKind.LOCATION, DocumentKind.TRACKING_CATEGORY)


def switched_on(books: Books) -> None:
    """QuickBooks has classes and locations where its settings say so; Xero has what there is."""
    if books.ledger.service == "quickbooks":
        books.act("switch", switches={"ClassTrackingPerTxnLine": True, "TrackDepartments": True})
    books.ledger.organisation()


def brought(pages: list[Page]) -> dict[str, bool]:
    """Names that came, and whether they are in use."""
    found: dict[str, bool] = {}
    for one in (one for page in pages if page.kind in KINDS for one in page.documents):
        if isinstance(one, TrackingCategory):
            found |= {f"{one.name}={each.name}": each.is_active and one.is_active for each in one.options}
        else:
            found[one.name] = one.is_active  # type: ignore[union-attr] # a class or a location
    return found


def later(books: Books, pages: list[Page]) -> list[Page]:
    """The next sync, some hours on."""
    books.sandbox.clock.advance(timedelta(hours=2))
    return books.sync(pages[-1].cursor)


def reads(books: Books) -> int:
    """Reads since it was asked last."""
    return books.tally.take().get((books.ledger.service, CallKind.READ), 0)


def put_away(books: Books, name: str) -> None:
    """Somebody makes it inactive in the ledger's own screens."""
    if books.ledger.service == "xero":
        books.act("option", number="Region", option=name, fields={"Status": "ARCHIVED"})
        return
    (record,) = [one for one in books.sandbox.state()["quickbooks"]["Class"] if one["Name"] == name]
    books.act("edit", entity="Class", id=record["Id"], fields={"Active": False})


THERE = {
    "quickbooks": {"Studio": True, "Workshop": True},
    "xero": {"Region=North": True, "Region=South": True},
}
AWAY = {"quickbooks": ("Studio", "Studio"), "xero": ("South", "Region=South")}


def test_the_lists_come_home_and_what_is_put_away_stays(books: Books) -> None:
    """Whole at first, then as they change; nothing is dropped for being put away."""
    switched_on(books)
    pages = books.sync()
    assert brought(pages) == THERE[books.ledger.service]
    away, name = AWAY[books.ledger.service]
    put_away(books, away)
    assert brought(later(books, pages))[name] is False


def test_a_list_that_is_new_to_the_mirror_is_read_once(books: Books) -> None:
    """One read for each QuickBooks list, one for Xero's all; then changes cost no call of their own."""
    if books.ledger.service == "quickbooks":
        pages = books.sync()
        assert brought(pages) == {}
        switched_on(books)
        reads(books)
        settled = books.sync(pages[-1].cursor)
        assert brought(settled) == THERE["quickbooks"]
        first = reads(books)
        settled = books.sync(settled[-1].cursor)
        assert brought(settled) == {}
        assert first - reads(books) == 2
        return
    pages = books.sync()
    reads(books)
    soon = books.sync(pages[-1].cursor)
    assert brought(soon) == {}, "within the hour nobody asks"
    assert brought(later(books, soon)) == THERE["xero"]


def test_switched_off_and_on_again_it_is_read_anew(books: Books) -> None:
    """What changed while nobody was asked about it is not missed."""
    if books.ledger.service != "quickbooks":
        pytest.skip("Xero has no such switch")
    switched_on(books)
    pages = books.sync()
    books.act("switch", switches={"ClassTrackingPerTxnLine": False})
    books.ledger.organisation()
    pages = later(books, pages)
    put_away(books, "Studio")
    pages = later(books, pages)
    assert brought(pages) == {}
    switched_on(books)
    assert brought(later(books, pages)) == {"Studio": False}


def test_a_category_that_is_gone_is_gone_here(books: Books) -> None:
    """Deleted in Xero: its absence from the whole list tells, as there is no time of change."""
    if books.ledger.service != "xero":
        pytest.skip("QuickBooks only puts away")
    pages = books.sync()
    books.act("delete", entity="TrackingCategories", number="Region")
    told = [page for page in later(books, pages) if page.kind is DocumentKind.TRACKING_CATEGORY]
    assert [page.present for page in told] == [()]


@pytest.mark.parametrize("is_known", [True, False], ids=["put away", "unknown"])
def test_the_ledger_itself_refuses_a_wrong_one(books: Books, *, is_known: bool) -> None:
    """What our own check is there to say before."""
    switched_on(books)
    tracking = {"quickbooks": ("class", "999"), "xero": ("Region", "West")}[books.ledger.service]
    if is_known:
        away, _ = AWAY[books.ledger.service]
        state = books.sandbox.state()["quickbooks"]["Class"]
        tracking = ("class", state[0]["Id"]) if books.ledger.service == "quickbooks" else ("Region", away)
        put_away(books, away)
    customer, item = sold(books)
    line = InvoiceLine("Layout", usd(190_00), "2", "95", item.remote_id, item.code, tracking=(tracking,))
    with pytest.raises(RemoteRejected):
        send(books, made(customer.remote_id, item, lines=(line,)))


def test_an_option_can_be_read_by_itself_as_it_lies_in_the_list(books: Books) -> None:
    """Options in use and put away, with the ids they may be called by."""
    if books.ledger.service != "xero":
        pytest.skip("Xero's own")
    (found,) = [one for one in books.everything() if isinstance(one, TrackingCategory)]
    assert [type(one) for one in found.options] == [CategoryOption, CategoryOption]
    assert all(one.remote_id for one in found.options)
