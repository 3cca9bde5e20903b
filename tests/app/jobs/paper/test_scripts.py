"""Names in Eastern and right-to-left scripts on paper, read back from the file and looked at as a picture."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import PdfDocument, PdfPage

from app.jobs.paper.scripts import runs
from app.jobs.paper.sheet import BOLD, PLAIN, Column, Letterhead, Sheet

COLUMNS = (Column("Document", 3), Column("Amount", 1, is_figure=True))


def page_of(name: str) -> PdfPage:
    """The page of a statement to this name, opened by another program's reader."""
    paper = Sheet(Letterhead("Larkspur", "Statement of account", (name,)), COLUMNS)
    paper.line(f"Invoice for {name}", "1.00")
    document = PdfDocument(paper.draw())
    assert len(document) == 1
    return document[0]


def text_of(name: str) -> str:
    """What that reader reads on it."""
    found: str = page_of(name).get_textpage().get_text_range()
    return found


@pytest.mark.parametrize("name", ["北京建筑公司", "山田デザイン", "한국상사", "Yamada 山田 & Co"])
def test_an_eastern_name_is_read_back(name: str) -> None:
    """As it was, in heading and table."""
    assert text_of(name).count(name) == 2


@pytest.mark.parametrize("name", ["שלום עולם", "شركة النور", "محل ٣٥ الأمل"])
def test_a_right_to_left_name_has_all_its_letters(name: str) -> None:
    """In whatever form they are joined: the letters that went in come out, and something is drawn."""
    text = unicodedata.normalize("NFKC", text_of(name))
    letters = {each for each in name if each.isalpha()}
    assert letters <= set(text)
    assert "\ufffd" not in text


def test_hebrew_is_turned_round_and_figures_are_not() -> None:
    """Figures and Latin words stay as they are; brackets turn with the text."""
    assert runs("אבג 123 דה", PLAIN) == [("הד 123 גבא", PLAIN)]
    assert runs("אב 35, 40 Ltd", PLAIN) == [("40 ,35 בא Ltd", PLAIN)]
    assert runs("3 אב", PLAIN) == [("3 בא", PLAIN)]
    assert runs("Levi (אב) Ltd", BOLD) == [("Levi (בא) Ltd", BOLD)]
    assert runs("א(ב)ג", PLAIN) == [("ג(ב)א", PLAIN)]


def test_arabic_letters_join() -> None:
    """Beginning, middle, end, alone; lam and alef are one; what joins only before breaks the word."""
    ((drawn, _),) = runs("سلام", PLAIN)
    assert [unicodedata.name(letter).rpartition(" ")[0].removeprefix("ARABIC ") for letter in drawn] == [
        "LETTER MEEM ISOLATED",
        "LIGATURE LAM WITH ALEF FINAL",
        "LETTER SEEN INITIAL",
    ]


def test_each_script_has_its_font() -> None:
    """Han with kana is Japanese, with Hangul Korean, else Chinese; the rest stays in the shipped font."""
    assert runs("Wang 王", PLAIN) == [("Wang ", PLAIN), ("王", "STSong-Light")]
    assert runs("王さん", PLAIN) == [("王さん", "HeiseiMin-W3")]
    assert runs("王 한국", BOLD) == [
        ("王", "HYSMyeongJo-Medium"),
        (" ", BOLD),
        ("한국", "HYSMyeongJo-Medium"),
    ]


@given(st.text(max_size=60))
def test_no_letter_is_lost(words: str) -> None:
    """Whatever it is, what is drawn says the same letters, without marks."""
    drawn = "".join(text for text, _ in runs(words, PLAIN))
    if not any(0x600 <= ord(letter) <= 0x6FF for letter in words):
        brackets = str.maketrans(dict.fromkeys("()[]{}<>«»", "|"))
        assert sorted(drawn.translate(brackets)) == sorted(words.translate(brackets))


@pytest.mark.parametrize("name", ["שלום עולם", "شركة النور"])
def test_it_can_be_looked_at(name: str) -> None:
    """The name leaves ink where it stands; an Eastern one does where the machine has such a font."""
    picture = page_of(name).render(scale=1, grayscale=True).to_numpy()
    assert (picture[100:130, 54:200] < 128).sum() > 40
