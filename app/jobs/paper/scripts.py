"""Names in scripts that the shipped font lacks or that run from right to left, made ready for a PDF line.

Chinese, Japanese and Korean are set in the fonts every PDF reader brings for them (ReportLab's CID fonts):
nothing is embedded, so that no font of 20 MB has to be shipped. Hebrew and Arabic are in the shipped font;
here their letters are joined (Unicode's presentation forms) and put into the order in which they are drawn.
"""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

_EASTERN = (
    (0x1100, 0x11FF),
    (0x2E80, 0x9FFF),
    (0xA960, 0xA97F),
    (0xAC00, 0xD7FF),
    (0xF900, 0xFAFF),
    (0xFF00, 0xFFEF),
)
_CHINESE, _JAPANESE, _KOREAN = "STSong-Light", "HeiseiMin-W3", "HYSMyeongJo-Medium"
_MIRRORED = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))
_JOINED = ("<isolated>", "<final>", "<initial>", "<medial>")


def runs(words: str, font: str) -> list[tuple[str, str]]:
    """The words as they are drawn from left to right: texts with the font of each."""
    if words.isascii():
        return [(words, font)]
    eastern = _eastern_font(words)
    drawn = _ordered(_shaped(words))
    parts = groupby(drawn, lambda letter: eastern if _is_eastern(letter) else font)
    return [("".join(letters), name) for name, letters in parts]


def _is_eastern(letter: str) -> bool:
    return any(first <= ord(letter) <= last for first, last in _EASTERN)


def _eastern_font(words: str) -> str:
    """Han letters look as the other letters of the name say: with kana Japanese, with Hangul Korean."""
    names = {unicodedata.name(letter, "").split(" ")[0] for letter in words}
    if names & {"HIRAGANA", "KATAKANA"}:
        return _JAPANESE
    return _KOREAN if "HANGUL" in names else _CHINESE


@lru_cache(maxsize=len((_CHINESE, _JAPANESE, _KOREAN)))
def register(font: str) -> None:
    """Make one of the readers' own fonts known to ReportLab; the others are known already."""
    if font in (_CHINESE, _JAPANESE, _KOREAN):
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.cidfonts import UnicodeCIDFont

        pdfmetrics.registerFont(UnicodeCIDFont(font))


# From right to left


def _is_backward(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in {"R", "AL"}


def _ordered(words: str) -> str:
    """The words in drawing order; what runs to the left is turned round, figures in it are not."""
    backward = [place for place, letter in enumerate(words) if _is_backward(letter)]
    if not backward:
        return words
    spans: list[list[int]] = []
    for place in backward:
        between = words[spans[-1][1] : place] if spans else ""
        if spans and not any(unicodedata.bidirectional(letter) == "L" for letter in between):
            spans[-1][1] = place + 1
        else:
            spans.append([place, place + 1])
    drawn, done = [], 0
    for first, end in spans:
        last = _with_figures(words, end)
        drawn += [words[done:first], _turned(words[first:last])]
        done = last
    return "".join((*drawn, words[done:]))


def _with_figures(words: str, end: int) -> int:
    """Where a span ends with the figures behind it: they belong to the text before them."""
    for place in range(end, len(words)):
        kind = unicodedata.bidirectional(words[place])
        if kind in {"L", "R", "AL"}:
            break
        end = place + 1 if kind in {"EN", "AN"} else end
    return end


def _turned(span: str) -> str:
    parts = ["".join(letters) for _, letters in groupby(span, str.isdigit)]
    turned = (part if part.isdigit() else "".join(map(_mirrored, reversed(part))) for part in reversed(parts))
    return "".join(turned)


def _mirrored(letter: str) -> str:
    return _MIRRORED.get(letter, letter)


# Arabic letters join


@lru_cache(maxsize=1)
def _forms() -> dict[str, dict[str, str]]:
    """Letters, and lam with alef, to the forms they take by their neighbours (from Unicode's data)."""
    found: dict[str, dict[str, str]] = {}
    for code in (*range(0xFE70, 0xFEFD), *range(0xFB50, 0xFBE9)):
        kind, *parts = unicodedata.decomposition(chr(code)).split() or [""]
        if kind in _JOINED:
            letters = "".join(chr(int(part, 16)) for part in parts)
            found.setdefault(letters, {}).setdefault(kind, chr(code))
    return found


def _shaped(words: str) -> str:
    """Each Arabic letter in the form it takes where it stands."""
    if not any(0x600 <= ord(letter) <= 0x6FF for letter in words):
        return words
    return "".join(_joined(list(_letters(words))))


def _letters(words: str) -> Iterator[str]:
    """The letters, lam and alef as one; marks above and below are left out, names are read without them."""
    plain = [letter for letter in words if unicodedata.category(letter) != "Mn"]
    place = 0
    while place < len(plain):
        pair = "".join(plain[place : place + 2])
        step = 2 if len(pair) == 2 and pair in _forms() else 1
        yield pair[:step]
        place += step


def _joined(letters: list[str]) -> Iterator[str]:
    forms = _forms()
    for place, letter in enumerate(letters):
        mine = forms.get(letter, {})
        before = forms.get(letters[place - 1], {}) if place else {}
        after = forms.get(letters[place + 1], {}) if place + 1 < len(letters) else {}
        to_before = "<initial>" in before and "<final>" in mine
        to_after = "<initial>" in mine and "<final>" in after
        kind = _JOINED[(1 if to_before else 0) + (2 if to_after else 0)]
        yield mine.get(kind, letter)
