"""What changed in the ledger is noted with the page that brings it, once, and kept with both sides."""

from datetime import date, timedelta

from app.domain.documents import Customer, Document, DocumentKind
from app.domain.record import replace
from app.ports import Page
from app.store import ledger_changes, mirror
from app.store.company_file import CompanyFile

from .made import DAY, NOW, invoice, usd

LATER = NOW + timedelta(hours=1)


def page(*documents: Document, deleted: tuple[str, ...] = (), present: tuple[str, ...] | None = None) -> Page:
    """The last page of a sync."""
    return Page(DocumentKind.INVOICE, documents, "c", is_last=True, deleted=deleted, present=present)


def keep(company: CompanyFile, one: Page, hours: int) -> None:
    """Note and keep a page, as a sync does."""
    now = NOW + timedelta(hours=hours)
    with company.writer() as conn:
        ledger_changes.note_page(conn, "quickbooks", one, now)
        mirror.save_page(conn, "quickbooks", one, now)


def test_the_first_sync_changes_nothing(company: CompanyFile) -> None:
    """There is nothing that it could differ from."""
    keep(company, page(invoice("1"), invoice("2")), 0)
    with company.reader() as conn:
        assert ledger_changes.since(conn, NOW - timedelta(days=1)) == ()


def test_later_syncs_note_what_moved_came_and_went(company: CompanyFile) -> None:
    """A page that says the same again notes nothing; both sides come back as they were."""
    keep(company, page(invoice("1"), invoice("2")), 0)
    less = replace(invoice("1"), total=usd(300_00))
    keep(company, page(less, invoice("3"), deleted=("2", "never seen")), 1)
    keep(company, page(less, invoice("3"), deleted=("2",), present=("1", "3")), 2)
    with company.reader() as conn:
        found = ledger_changes.since(conn, NOW)
        assert [(one.remote_id, one.what) for one in found] == [
            ("1", "changed"), ("3", "added"), ("2", "deleted"),
        ]  # fmt: skip
        assert [(m.before, m.after) for m in found[0].moves] == [("340.00 USD", "300.00 USD")]
        assert {one.seen_at for one in found} == {LATER}
        assert ledger_changes.since(conn, LATER) == ()


def test_the_changes_of_some_days(company: CompanyFile) -> None:
    """Those that lie in them before or after; customers and mere balances never."""
    keep(company, page(invoice("1"), invoice("2"), invoice("4")), 0)
    moved = replace(invoice("1"), issued_on=date(2026, 10, 3))
    keep(company, page(moved, replace(invoice("2"), balance=usd(0)), Customer("58", "0", "Marsh")), 1)
    with company.reader() as conn:
        october = ledger_changes.in_days(conn, date(2026, 10, 1), date(2026, 10, 31), NOW)
        assert [one.remote_id for one in october] == ["1"]
        assert [one.remote_id for one in ledger_changes.in_days(conn, DAY, DAY, NOW)] == ["1"]
        assert ledger_changes.in_days(conn, DAY, DAY, LATER) == ()
        assert {one.kind for one in ledger_changes.since(conn, NOW)} == {
            DocumentKind.INVOICE, DocumentKind.CUSTOMER,
        }  # fmt: skip


def test_who_did_it_is_kept(company: CompanyFile) -> None:
    """By the change's id; what a batch of ours did names the batch at once."""
    keep(company, page(invoice("1")), 0)
    keep(company, page(replace(invoice("1"), total=usd(1))), 1)
    with company.writer() as conn:
        ledger_changes.name_makers(conn, {ledger_changes.latest(conn): "Ben"})
        ledger_changes.note(conn, [invoice("1")], LATER, "Countersign, batch 3")
    with company.reader() as conn:
        assert [one.made_by for one in ledger_changes.since(conn, NOW)] == ["Ben", "Countersign, batch 3"]
