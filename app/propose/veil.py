"""What a language model may see and say: no name and no figure goes out, and none may come back.

What identifies or counts is replaced by marks before (``veil``) and put back after (``unveil``). An answer
that lost or made up a mark, holds a figure, a date, a name, mark-up, or another language is not used.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec import Struct

from app.domain.parties import words_of

_MARK = re.compile(r"\[\[[A-Z]+-[A-Z]+\]\]")
_FIGURE = re.compile(r"\S*[\d¹²³¼½¾⅓⅔]\S*")
_CONTACT = re.compile(r"\S+@\S+|(?:https?://|www\.)\S+")
_MARKUP = re.compile(r"[<>]|&\w+;|```|\*\*|^#|\]\(|\{\{|\{%", re.MULTILINE)
_MONEY = re.compile(
    r"[$€£¥₹%]|\b(?:USD|EUR|GBP|CAD|AUD|CHF|JPY|dollars?|euros?|pounds?|yen|cents?)\b", re.IGNORECASE
)
_INSTRUCTION = re.compile(
    r"\b(?:ignore|disregard|system prompt|assistant|language model|as an ai|instructions?|prompt)\b",
    re.IGNORECASE,
)
_GLUED = re.compile(r"[^\W_]\[\[|[-+−/]\[\[|\]\](?:[^\W_]|[-/])")
"""Letters or signs that would become part of a name or figure."""
_LEAST, _MOST = 0.3, 2.5
_ROOM = 40
"""Characters that a short text may grow by in any case."""
SHORTEST_NAME = 3
"""Letters of a word of a name that is worth hiding, or sought."""
_STANDS_ALONE = 5
_NUMBER_WORDS = {
    "en": """two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
        thousand million dozen half quarter today tomorrow yesterday week month year""",
    "de": """zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert
        tausend dutzend hälfte heute morgen gestern woche monat jahr""",
    "fr": """deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent
        mille douzaine moitié aujourd demain hier semaine mois année""",
    "es": """dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien
        mil millón docena mitad hoy mañana ayer semana mes año""",
}
"""Numbers and days in words, of every language: an answer may add none."""
_COMMON = {
    "en": "the and you your we our is are to of for this if please have not with",
    "de": "die und sie ihre wir uns ist sind zu der für diese wenn bitte haben nicht mit den hier",
    "fr": "les et vous votre nous notre est sont de la pour cette si veuillez avez pas avec le mes",
    "es": "los y usted su nosotros nuestra es son de la para esta si por ha no con el",
}


class Veiled(Struct, frozen=True):
    """A text without names and figures, and what each mark stands for."""

    text: str
    marks: Mapping[str, str]


class Rejected(Struct, frozen=True):
    """Why an answer is not used."""

    reason: str


def veil(text: str, named: Iterable[tuple[str, str]]) -> Veiled:
    """The text with every figure, contact and name behind a mark; ``named`` are names with their kinds."""
    marks: dict[str, str] = {}
    # What looks like a mark already would stand for something else: it is hidden, too.
    text = _MARK.sub(lambda found: _mark("WORDS", found.group(), marks), text)
    for kind, words in sorted(named, key=lambda one: -len(one[1])):
        text = _hide(text, kind, _sought(words), marks)
    for kind, pattern in (("CONTACT", _CONTACT), ("FIGURE", _FIGURE)):
        text = _hide(text, kind, pattern, marks)
    return Veiled(text, marks)


def _sought(words: str) -> re.Pattern[str]:
    """A name wherever it is written; a short one only where it stands alone, as many words hold it."""
    alone = r"(?<!\w){}(?!\w)" if len(words) < _STANDS_ALONE else "{}"
    return re.compile(alone.format(re.escape(words)), re.IGNORECASE)


def each_word(kind: str, name: str) -> Iterable[tuple[str, str]]:
    """A name with its kind, whole and by its words."""
    yield (kind, name)
    yield from ((kind, word) for word in name.split() if len(word.strip(".,&")) >= SHORTEST_NAME)


def _hide(text: str, kind: str, pattern: re.Pattern[str], marks: dict[str, str]) -> str:
    def mark(found: re.Match[str]) -> str:
        return _mark(kind, found.group(), marks) if found.group() else ""

    parts = re.split(f"({_MARK.pattern})", text)
    return "".join(part if _MARK.fullmatch(part) else pattern.sub(mark, part) for part in parts)


def _mark(kind: str, words: str, marks: dict[str, str]) -> str:
    """The mark that stands for these words, a new one where none does."""
    known = next((key for key, value in marks.items() if value == words), None)
    if known is None:
        known = f"[[{kind}-{letters(len(marks))}]]"
        marks[known] = words
    return known


def letters(number: int) -> str:
    """A, B … Z, BA, BB …: a mark holds no digit."""
    text = ""
    while True:
        number, rest = divmod(number, 26)
        text = chr(65 + rest) + text
        if not number:
            return text


def unveil(hidden: Veiled, answer: str, language: str = "", others: Iterable[str] = ()) -> str | Rejected:
    """The text of an answer with names and figures put back, or why it is not used.

    ``language`` empty: as the asked text, as far as that can be told. ``others`` are names that no answer
    may hold.
    """
    text = answer.strip()
    if reason := _wrong(hidden, text, language) or _someone_else(text, others):
        return Rejected(reason)
    return _MARK.sub(lambda found: hidden.marks[found.group()], text)


def _wrong(hidden: Veiled, text: str, language: str) -> str:
    asked, bare = _MARK.sub(" ", hidden.text), _MARK.sub(" ", text)
    most = max(_MOST * len(hidden.text), len(hidden.text) + _ROOM)
    wanted = {language} if language else {_language(asked), ""}
    checks = (
        (not _LEAST * len(hidden.text) <= len(text) <= most, "it is too short or too long"),
        (
            Counter(_MARK.findall(text)) != Counter(_MARK.findall(hidden.text)),
            "a name or figure is lost or doubled",
        ),
        (len(_GLUED.findall(text)) > len(_GLUED.findall(hidden.text)), "a name or figure grew"),
        ("[[" in bare or "]]" in bare, "a mark is broken"),
        (any(char.isnumeric() for char in bare), "it holds a figure of its own"),
        (_adds(_MONEY, bare, asked), "it speaks of money of its own"),
        (_CONTACT.search(bare) is not None or "@" in bare, "it holds an address of its own"),
        (_adds(_MARKUP, bare, asked), "it holds mark-up"),
        (_adds(_INSTRUCTION, bare, asked), "it speaks of itself or gives instructions"),
        (bool(_words(bare) & _told_words(language) - _words(asked)), "it names a number or day"),
        (wanted != {""} and _language(bare) not in wanted, "it is in another language"),
    )
    return next((reason for is_wrong, reason in checks if is_wrong), "")


def _adds(pattern: re.Pattern[str], answer: str, asked: str) -> bool:
    """Whether it says something of this kind that it was not asked with."""
    found, given = pattern.findall(answer.casefold()), pattern.findall(asked.casefold())
    return bool(Counter(found) - Counter(given))


def _someone_else(text: str, others: Iterable[str]) -> str:
    """A name of one word counts where it stands alone; of several, also glued to what is around it."""
    said = f" {' '.join(words_of(text))} "
    for name in others:
        words = " ".join(words_of(name))
        sought = words if " " in words else f" {words} "
        if len(words) >= SHORTEST_NAME and sought in said:
            return "it names another customer"
    return ""


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.casefold()))


@lru_cache(maxsize=len(_COMMON) + 1)
def _told_words(language: str) -> frozenset[str]:
    """Words for numbers, months and weekdays, of every language there is."""
    from babel.dates import get_day_names, get_month_names

    found: set[str] = set()
    for one in _COMMON:
        found |= set(_NUMBER_WORDS[one].split())
        for names in (get_month_names("wide", locale=one), get_day_names("wide", locale=one)):
            found |= {str(name).casefold() for name in names.values()}
    return frozenset(found - set(_COMMON.get(language, "").split()))


def _language(text: str) -> str:
    """The language of a text, empty where none of its words tells."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {one: sum(word in _COMMON[one].split() for word in words) for one in _COMMON}
    return max(_COMMON, key=lambda one: counts[one]) if any(counts.values()) else ""
