"""Pages: every row once and in order, no heading left alone, no sum torn off, names in any script."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.jobs.paper import sheet
from app.jobs.paper.sheet import A4, A4_WIDE, BOLD, LETTER, PLAIN, Column, Letterhead, Row, Sheet, Style

COLUMNS = (Column("Date", 1), Column("Document", 3), Column("Amount", 1, is_figure=True))
HEAD = Letterhead(
    "Larkspur Field Studio", "Statement of account", ("Tidewater",), (("As of", "25 Nov 2026"),)
)

parts = st.lists(st.tuples(st.integers(1, 90), st.booleans()), max_size=8)


def made(groups: list[tuple[int, bool]], size: tuple[float, float]) -> Sheet:
    """A sheet of groups: so many lines, and whether a sum follows."""
    paper = Sheet(HEAD, COLUMNS, size)
    for number, (lines, has_total) in enumerate(groups):
        paper.heading(f"Group {number}")
        for line in range(lines):
            paper.line("", f"{number}/{line}", "1.00")
        if has_total:
            paper.total("", "Total", "1.00")
        paper.gap()
    return paper


@given(parts, st.sampled_from([A4, LETTER, A4_WIDE]))
def test_every_row_is_on_a_page_once(groups: list[tuple[int, bool]], size: tuple[float, float]) -> None:
    """In order, with repeated headings marked, and only gaps at the top of a page left out."""
    paper = made(groups, size)
    pages = paper._pages()
    shown = [row for page in pages for row in page if not "".join(row.cells[:1]).endswith("(continued)")]
    solid = [row for row in paper.rows if row.style is not Style.GAP]
    assert [row for row in shown if row.style is not Style.GAP] == solid
    for before, page in pairwise(pages):
        assert before[-1].style is not Style.HEADING
        body = [row for row in page if row.style is not Style.HEADING]
        assert body[0].style is not Style.TOTAL


@given(parts, st.sampled_from([A4, LETTER, A4_WIDE]))
def test_no_row_runs_over_the_foot(groups: list[tuple[int, bool]], size: tuple[float, float]) -> None:
    """What a page holds fits above its foot."""
    paper = made(groups, size)
    for number, page in enumerate(paper._pages()):
        room = paper._first_room() if number == 0 else paper._later_room()
        assert sum(sheet._HEIGHTS[row.style] for row in page) <= room


def test_a_document_is_whole_and_its_fonts_are_in_it() -> None:
    """Pages counted, both fonts embedded, the same rows the same bytes."""
    paper = made([(100, True)], A4)
    drawn = paper.draw()
    assert drawn.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", drawn)) == len(paper._pages()) == 3
    assert len(re.findall(rb"/FontFile2", drawn)) == 2
    assert made([(100, True)], A4).draw() == drawn


def test_nothing_to_say_is_one_page() -> None:
    """Without any row."""
    assert len(Sheet(HEAD, COLUMNS)._pages()) == 1
    assert Sheet(HEAD, COLUMNS).draw().startswith(b"%PDF-")


@pytest.mark.parametrize(
    "name", ["Żółć Łódź", "Καφενείο Ωρίων", "ООО «Садовый дом»", "Björk Þórsdóttir", "O’Neil – 5 €"]
)
def test_names_of_three_scripts_have_their_letters(name: str) -> None:
    """Every letter is in both fonts; none comes out as a box."""
    from reportlab.pdfbase.pdfmetrics import getFont

    Sheet(Letterhead(name, "Statement of account", (name,)), COLUMNS).draw()
    for font in (PLAIN, BOLD):
        known = getFont(font).face.charToGlyph
        assert [letter for letter in name if ord(letter) not in known] == []


@given(st.text(max_size=80), st.floats(20, 400))
def test_a_long_text_is_cut_to_its_width(words: str, width: float) -> None:
    """Never wider than its column, and untouched where it fits."""
    sheet._register()
    cut = sheet.fitted(words, PLAIN, 8.5, width)
    assert cut == words or (cut.endswith("…") and words.startswith(cut[:-1].rstrip()))
    assert cut == "…" or sheet._wide(cut, PLAIN, 8.5) <= width


def test_a_row_knows_its_style() -> None:
    """What is added is what is kept."""
    paper = Sheet(HEAD, COLUMNS)
    paper.strip(("Current", "1.00"), ("Total", "2.00"))
    assert paper.rows == [Row(Style.STRIP, ("Current", "1.00", "Total", "2.00"))]


def test_parts_have_columns_of_their_own() -> None:
    """Each part begins with its titles; where a page breaks inside it both are said again; remarks wrap."""
    paper = Sheet(HEAD, ())
    paper.part("First", COLUMNS)
    for number in range(70):
        paper.line("", f"{number}", "1.00")
    paper.note("a remark " * 60)
    paper.part("Second", COLUMNS[:2])
    paper.line("", "x")
    first, second = paper._pages()
    assert (first[0].style, second[0].cells) == (Style.PART, ("First (continued)",))
    assert sum(row.style is Style.NOTE for row in second) > 2
    assert [row.cells[0] for row in second if row.style is Style.PART] == ["Second"]
    assert paper.draw().startswith(b"%PDF-")
