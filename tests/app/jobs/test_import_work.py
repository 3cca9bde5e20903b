"""Import of files of work over a real company file: nothing twice, changes and withdrawals told."""

from datetime import date
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.domain.work import WorkItem, WorkKind, WorkStatus
from app.domain.work_files import WorkField, WorkRequest
from app.errors import WorkFileUnreadable
from app.file_errors import UnknownWorkImport, WorkImportUndone
from app.jobs import import_work
from app.jobs.import_work import WorkReceipt
from app.store import audit, work
from app.store.company_file import CompanyFile
from integrations.work_sources.reader import WorkFiles

CLOCK = SystemClock()
HEAD = "Entry ID,Date,Client,User,Description,Hours,Rate\n"
ROWS = (
    "t1,2026-11-02,Acme,Mia,Design,1.5,95.00\n",
    "t2,2026-11-03,Acme,Mia,Tests,2,95.00\n",
    "t3,2026-11-04,Umi,Jon,Menu,0.5,120.00\n",
)
LONG_AGO = date(2000, 1, 1)


class Desk:
    """A company and a folder of files of work."""

    def __init__(self, folder: Path, company: CompanyFile) -> None:
        self.folder, self.company = folder, company

    def take(self, text: str, name: str = "time.csv", request: WorkRequest | None = None) -> WorkReceipt:
        """Import a file."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        asked = request or WorkRequest(CLOCK.now().date())
        request = import_work.request_for(self.company, asked, CLOCK)
        content = WorkFiles().read(path, request)
        seen = import_work.look(self.company, content, path, CLOCK)
        receipt, _ = import_work.import_file(self.company, content, path, "Ana", CLOCK)
        import_work.keep_columns(self.company, content, request)
        assert counts(seen) == counts(receipt), "what was shown is what is done"
        return receipt

    def filed(self, since: date = LONG_AGO) -> dict[str, WorkItem]:
        """All that is here, by the source's id."""
        with self.company.reader() as conn:
            return {item.item_id: item for item in work.filed(conn, since)}


@pytest.fixture
def desk(tmp_path: Path, company: CompanyFile) -> Desk:
    """An empty desk."""
    return Desk(tmp_path, company)


def counts(receipt: WorkReceipt) -> tuple[int, int, int, int, int]:
    """New, changed, unchanged, withdrawn, kept."""
    changed, withdrawn = len(receipt.changed), len(receipt.withdrawn)
    return len(receipt.fresh), changed, receipt.unchanged, withdrawn, receipt.left


def test_a_file_imported_twice_brings_nothing_twice(desk: Desk) -> None:
    """Also under another name."""
    text = HEAD + "".join(ROWS)
    assert counts(desk.take(text)) == (3, 0, 0, 0, 0)
    assert counts(desk.take(text)) == (0, 0, 3, 0, 0)
    assert counts(desk.take(text, "copy.csv")) == (0, 0, 3, 0, 0)
    assert sorted(desk.filed()) == ["t1", "t2", "t3"]


def test_an_edited_file_tells_what_changed_and_what_is_withdrawn(desk: Desk) -> None:
    """The changed row is as the file says now; the withdrawn one is told as cancelled, and can come back."""
    desk.take(HEAD + "".join(ROWS))
    receipt = desk.take(HEAD + ROWS[0].replace("1.5", "2.5") + ROWS[2])
    assert counts(receipt) == (0, 1, 1, 1, 0)
    assert [item.item_id for item in receipt.withdrawn] == ["t2"]
    here = desk.filed()
    assert here["t1"].quantity == "2.5"
    assert here["t2"].status is WorkStatus.CANCELLED
    assert counts(desk.take(HEAD + "".join(ROWS))) == (0, 2, 1, 0, 0)
    assert desk.filed()["t2"].status is WorkStatus.DUE


def test_the_last_row_can_be_withdrawn(desk: Desk) -> None:
    """A row deleted from the end is not older than the file's first."""
    desk.take(HEAD + "".join(ROWS))
    assert counts(desk.take(HEAD + "".join(ROWS[:2]))) == (0, 0, 2, 1, 0)


def test_the_next_month_under_the_same_name_withdraws_nothing(desk: Desk) -> None:
    """Older rows are kept, and the receipt says how many."""
    desk.take(HEAD + "".join(ROWS))
    assert counts(desk.take(HEAD + "t9,2026-12-01,Acme,Mia,More,1,95.00\n")) == (1, 0, 0, 0, 3)
    rolling = HEAD + ROWS[2] + "t9,2026-12-01,Acme,Mia,More,1,95.00\n"
    assert counts(desk.take(rolling)) == (0, 0, 2, 0, 2)
    assert all(item.status is WorkStatus.DUE for item in desk.filed().values())


def test_nothing_is_withdrawn_while_a_row_can_t_be_read(desk: Desk) -> None:
    """The row that can't be read may be the one that is missing."""
    desk.take(HEAD + "".join(ROWS))
    receipt = desk.take(HEAD + ROWS[0] + ROWS[1].replace(",2,", ",minus,") + ROWS[2])
    assert counts(receipt) == (0, 0, 2, 0, 1)
    assert receipt.needs_look
    assert desk.filed()["t2"].status is WorkStatus.DUE


def test_an_event_cancelled_in_the_calendar_is_a_change(desk: Desk) -> None:
    """The same booking, now cancelled."""
    event = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:e1\nDTSTAMP:20261001T000000Z\n"
        "DTSTART:20261102T100000Z\nDTEND:20261102T110000Z\nSUMMARY:Visit (Ann Bell)\nEND:VEVENT\n"
        "END:VCALENDAR\n"
    )
    desk.take(event, "a.ics")
    off = event.replace("SUMMARY", "STATUS:CANCELLED\nSEQUENCE:1\nSUMMARY")
    assert counts(desk.take(off, "a.ics")) == (0, 1, 0, 0, 0)
    assert desk.filed()["e1"].status is WorkStatus.CANCELLED


def test_columns_once_named_are_remembered(desk: Desk) -> None:
    """The next file with these headings is read without being told."""
    text = "Wann,Wem,Wie lang\n2026-11-02,Acme,1.5\n"
    with pytest.raises(WorkFileUnreadable):
        desk.take(text)
    mapping = {WorkField.DATE: "Wann", WorkField.CUSTOMER: "Wem", WorkField.HOURS: "Wie lang"}
    desk.take(text, request=WorkRequest(CLOCK.now().date(), kind=WorkKind.TIME, mapping=mapping))
    receipt = desk.take(text + "2026-11-03,Umi,2\n", "next.csv")
    assert counts(receipt) == (1, 0, 1, 0, 0)


def test_two_shops_that_number_alike_are_kept_apart(desk: Desk) -> None:
    """By the name that a person gives to the source; without it the second would change the first."""
    day = CLOCK.now().date()
    desk.take(HEAD + ROWS[0], "one.csv", WorkRequest(day, source="North"))
    other = HEAD + ROWS[0].replace("Acme", "Umi")
    assert counts(desk.take(other, "two.csv", WorkRequest(day, source="South"))) == (1, 0, 0, 0, 0)
    with desk.company.reader() as conn:
        assert {item.subject for item in work.filed(conn, LONG_AGO)} == {"time:North:t1", "time:South:t1"}


def test_an_import_is_on_record(desk: Desk) -> None:
    """With who brought it, and only when it was done."""
    desk.take(HEAD + ROWS[0])
    with desk.company.reader() as conn:
        records = [one for one in audit.export(conn) if one["action"] == "work.imported"]
    assert [(one["actor"], one["subject"]) for one in records] == [("Ana", "work_import:1")]


def test_only_what_is_not_too_old_is_looked_at(desk: Desk) -> None:
    """Work since a day."""
    desk.take(HEAD + "".join(ROWS))
    assert sorted(desk.filed(date(2026, 11, 4))) == ["t3"]


def test_an_import_is_undone_as_if_it_had_not_been(desk: Desk) -> None:
    """What it changed, brought and withdrew is as before; the list says so, and a second time is refused."""
    desk.take(HEAD + "".join(ROWS))
    before = desk.filed()
    second = desk.take(
        HEAD + ROWS[0].replace("1.5", "2.5") + ROWS[1] + "t4,2026-11-05,Umi,Jon,Signs,1,120.00\n"
    )
    assert counts(second) == (1, 1, 1, 1, 0)
    assert second.number is not None
    done, _ = import_work.undo_import(desk.company, second.number, "Ana", CLOCK)
    assert (done.back, done.kept) == (4, 0)
    assert desk.filed() == before
    newest, first = import_work.imports(desk.company)
    assert (newest.undone_at is None, first.undone_at is None) == (False, True)
    with pytest.raises(WorkImportUndone):
        import_work.undo_import(desk.company, second.number, "Ana", CLOCK)
    with pytest.raises(UnknownWorkImport):
        import_work.undo_import(desk.company, 99, "Ana", CLOCK)


def test_what_a_later_import_told_of_stays_when_an_earlier_one_is_undone(desk: Desk) -> None:
    """The later word holds; the rest goes back."""
    first = desk.take(HEAD + "".join(ROWS))
    desk.take(HEAD + ROWS[0].replace("1.5", "2.5"), name="other.csv")
    assert first.number is not None
    done, _ = import_work.undo_import(desk.company, first.number, "Ana", CLOCK)
    assert (done.back, done.kept) == (2, 1)
    assert {key: item.quantity for key, item in desk.filed().items()} == {"t1": "2.5"}
