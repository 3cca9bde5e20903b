"""What is no bank file, or a broken one: one clear sentence that names file, line and column."""

import io
import zipfile
from pathlib import Path

import pytest

from app.domain.statements import BankFormat
from app.errors import BankFileProtected, BankFileUnreadable
from integrations.bank_files.reader import BankFiles, read
from tests.faults.bank_samples import camt, made_up, mt940, ofx1, table, xlsx

BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE Document [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>&c;</BkToCstmrStmt></Document>
"""


def refused(data: bytes, name: str = "a.csv", kind: BankFormat | None = None) -> str:
    """Why a file is refused."""
    with pytest.raises(BankFileUnreadable) as caught:
        read(data, name, kind)
    assert caught.value.title.startswith(f"{name}, line ")
    return caught.value.title


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"  \r\n\t ", "empty"),
        (b"\x00\x01\x02\x03" * 200, "binary"),
        (bytes(range(256)) * 4, "binary"),
        (b"%PDF-1.7 whatever", "PDF"),
        (b"\x89PNG\r\n\x1a\n0000", "picture"),
        (b"\x1f\x8b\x08\x00rest", "gzip"),
        (b"<html><body>Please sign in</body></html>", "neither CAMT nor OFX"),
        (b"just some words\nand some more\n", "no column of dates"),
        (b"Date,Text\n2026-11-24,hello\n2026-11-25,world\n", "no column of amounts"),
    ],
)
def test_what_is_no_bank_file(data: bytes, word: str) -> None:
    """Each kind has its own word."""
    assert word in refused(data)


def test_an_xml_bomb_is_refused_unread() -> None:
    """Entities are never expanded; the line of the declaration is named."""
    assert refused(BOMB, "a.xml") == "a.xml, line 2, column 1: it declares XML entities, which no bank does"


def test_broken_xml_names_line_and_column() -> None:
    """A CAMT that is cut off says where."""
    whole = camt(made_up(4))
    reason = refused(whole[:-60], "a.xml")
    assert "broken XML" in reason
    assert "line 1," not in reason


def test_a_workbook_with_a_password() -> None:
    """An encrypted workbook is an OLE file with a stream of that name."""
    data = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)
    )
    with pytest.raises(BankFileProtected, match="protected by a password"):
        read(data, "a.xlsx")
    assert "without a password" in BankFileProtected.remedy


def test_an_old_workbook() -> None:
    """XLS is refused with what to do."""
    assert "save it as .xlsx" in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.xls")


def archive(**members: bytes) -> bytes:
    """A ZIP archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return out.getvalue()


def test_an_archive_that_is_no_workbook() -> None:
    """A ZIP of something else."""
    assert "ZIP archive" in refused(archive(**{"statement.csv": b"x"}), "a.zip")


def test_a_workbook_that_would_swell() -> None:
    """A member that unpacks to a gigabyte is refused before it is parsed."""
    members = {"xl/workbook.xml": b"<x/>", "xl/worksheets/sheet1.xml": b" " * (600 * 1024 * 1024)}
    assert "unpacks to far more" in refused(archive(**members), "a.xlsx")


def test_a_workbook_with_entities() -> None:
    """An XML bomb inside a workbook."""
    members = {"xl/workbook.xml": b"<x/>", "xl/sharedStrings.xml": BOMB}
    assert "entities" in refused(archive(**members), "a.xlsx")


def test_a_damaged_workbook() -> None:
    """A workbook that was cut off in a download."""
    assert "damaged" in refused(xlsx(made_up(5))[:900], "a.xlsx")


def test_a_huge_cell() -> None:
    """A cell of a megabyte names its line."""
    data = b"Date,Text,Amount\n2026-11-24,ok,1.00\n2026-11-25," + b"x" * 1_000_000 + b",2.00\n"
    assert refused(data).startswith("a.csv, line 3, ")


def test_a_huge_text_elsewhere_is_a_bad_line() -> None:
    """In line formats the one line is named, the rest is read."""
    data = ofx1(made_up(3)).replace(b"<MEMO>", b"<MEMO>" + b"x" * 100_000, 1)
    content = read(data, "a.ofx")
    assert (len(content.statements[0].lines), len(content.flaws)) == (2, 1)
    assert "characters long" in content.flaws[0].reason


def test_the_wrong_extension_is_said_and_read_all_the_same() -> None:
    """MT940 under the name of a CSV."""
    content = read(mt940(made_up(2)), "a.csv")
    assert content.format is BankFormat.MT940
    assert content.notes == ("the name ends in .csv, but it is MT940 and was read as such",)


def test_the_wrong_format_given() -> None:
    """A CSV read as OFX on demand says that it is none."""
    assert "no OFX" in refused(table(made_up(2)), "a.csv", BankFormat.OFX)


def test_tags_nested_without_end() -> None:
    """A stack of open tags would make every end tag dear."""
    assert "nested too deeply" in refused(b"<OFX>" + b"<PAYEE>" * 100_000, "a.ofx")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """The path is named."""
    with pytest.raises(BankFileUnreadable, match=r"gone\.csv"):
        BankFiles().read(tmp_path / "gone.csv")


def test_a_folder(tmp_path: Path) -> None:
    """A folder is no file."""
    with pytest.raises(BankFileUnreadable, match="can't be opened"):
        BankFiles().read(tmp_path)


def test_bad_cells_are_named_and_the_rest_is_read() -> None:
    """Line and cell of what can't be read; two lines remain."""
    data = (
        b"Date,Text,Amount\n2026-11-24,a,1.00\n2026-11-31,b,2.00\n2026-11-26,c,twelve\n2026-11-27,d,-4.00\n"
    )
    content = read(data, "a.csv")
    assert [line.description for line in content.statements[0].lines] == ["a", "d"]
    assert [(flaw.line, flaw.column) for flaw in content.flaws] == [(3, 1), (4, 3)]


def test_an_unclosed_quotation_mark_eats_nothing() -> None:
    """A stray quotation mark does not swallow the lines below."""
    rows = b"".join(b"2026-11-%02d,say 5%% \xe2\x80\x9d,%d.00\n" % (1 + n % 28, n) for n in range(1, 400))
    data = b'Date,Text,Amount\n2026-11-01,"half open,-9.00\n' + rows
    content = read(data, "a.csv")
    assert len(content.statements[0].lines) == 400
    assert any("quotation" in note for note in content.notes)


def test_an_ofx_cut_off() -> None:
    """Whole lines are read; that the end is missing is said."""
    data = ofx1(made_up(5))
    content = read(data[: data.index(b"</BANKTRANLIST>") - 40], "a.ofx")
    assert len(content.statements[0].lines) == 4
    assert any("cut off" in flaw.reason for flaw in content.flaws)


def test_an_mt940_cut_off() -> None:
    """A statement without its closing balance is said to be one."""
    data = mt940(made_up(5))
    content = read(data[: data.index(b":62F:")], "a.sta")
    assert len(content.statements[0].lines) == 5
    assert "62F" in content.flaws[0].reason
