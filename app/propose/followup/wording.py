"""A language model may word a letter; it sees no name and no figure, and may add none.

What identifies or counts is replaced by marks before (``veiled``) and put back after (``unveiled``). An
answer that lost or made up a mark, holds a figure, a date, a name, mark-up, or another language is not used:
the template stands.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from app.domain.parties import words_of
from app.propose.followup.compose import LANGUAGES, Letter

_MARK = re.compile(r"\[\[[A-Z]+-[A-Z]+\]\]")
_FIGURE = re.compile(r"\S*\d\S*")
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
_SHORTEST_NAME = 3
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


@dataclass(frozen=True, slots=True)
class Veiled:
    """A letter without names and figures, and what each mark stands for."""

    text: str
    marks: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rejected:
    """Why an answer is not used."""

    reason: str


def veiled(letter: Letter, shown: Mapping[str, object]) -> Veiled:
    """The letter with every name, figure and contact behind a mark; ``shown`` is what its template saw."""
    text = f"{letter.subject}\n\n{letter.body}"
    marks: dict[str, str] = {}
    for kind, words in sorted(_named(shown), key=lambda one: -len(one[1])):
        text = _hide(text, kind, re.compile(re.escape(words), re.IGNORECASE), marks)
    for kind, pattern in (("CONTACT", _CONTACT), ("FIGURE", _FIGURE)):
        text = _hide(text, kind, pattern, marks)
    return Veiled(text, marks)


def _named(shown: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    customer, sender = str(shown["customer"]), str(shown["sender"])
    yield from (("CUSTOMER", customer), ("SENDER", sender), ("LINK", str(shown["link"])))
    for kind, name in (("CUSTOMER", customer), ("SENDER", sender)):
        yield from ((kind, word) for word in name.split() if len(word.strip(".,&")) >= _SHORTEST_NAME)
    totals, invoices = shown["totals"], shown["invoices"]
    assert isinstance(totals, list)
    assert isinstance(invoices, list)
    yield from (("TOTAL", str(one)) for one in totals)
    for invoice in invoices:
        yield from (("NUMBER", invoice["number"]), ("DATE", invoice["due"]), ("AMOUNT", invoice["amount"]))


def _hide(text: str, kind: str, pattern: re.Pattern[str], marks: dict[str, str]) -> str:
    def mark(found: re.Match[str]) -> str:
        words = found.group()
        if not words or _MARK.search(words):
            return words
        known = next((key for key, value in marks.items() if value == words), None)
        if known is None:
            known = f"[[{kind}-{_letters(len(marks))}]]"
            marks[known] = words
        return known

    parts = re.split(f"({_MARK.pattern})", text)
    return "".join(part if _MARK.fullmatch(part) else pattern.sub(mark, part) for part in parts)


def _letters(number: int) -> str:
    """A, B … Z, BA, BB …: a mark holds no digit."""
    text = ""
    while True:
        number, rest = divmod(number, 26)
        text = chr(65 + rest) + text
        if not number:
            return text


def unveiled(hidden: Veiled, answer: str, language: str, others: Iterable[str] = ()) -> Letter | Rejected:
    """The letter of an answer, or why it is not used. ``others`` are the names of all other customers."""
    text = answer.strip()
    reason = _wrong(hidden, text, language) or _someone_else(text, others)
    if reason:
        return Rejected(reason)
    for mark, words in hidden.marks.items():
        text = text.replace(mark, words)
    subject, _, body = text.partition("\n")
    if not subject.strip() or not body.strip():
        return Rejected("it has no subject or no text")
    return Letter(subject.strip(), body.strip() + "\n")


def _wrong(hidden: Veiled, text: str, language: str) -> str:
    bare = _MARK.sub(" ", text)
    checks = (
        (
            not _LEAST * len(hidden.text) <= len(text) <= _MOST * len(hidden.text),
            "it is too short or too long",
        ),
        (
            Counter(_MARK.findall(text)) != Counter(_MARK.findall(hidden.text)),
            "a name or figure is lost or doubled",
        ),
        (len(_GLUED.findall(text)) > len(_GLUED.findall(hidden.text)), "a name or figure grew"),
        ("[[" in bare or "]]" in bare, "a mark is broken"),
        (any(char.isnumeric() for char in bare), "it holds a figure of its own"),
        (_MONEY.search(bare) is not None, "it speaks of money of its own"),
        (_CONTACT.search(bare) is not None or "@" in bare, "it holds an address of its own"),
        (_MARKUP.search(bare) is not None, "it holds mark-up"),
        (_INSTRUCTION.search(bare) is not None, "it speaks of itself or gives instructions"),
        (
            bool(_words(bare) & _told_words(language) - _words(_MARK.sub(" ", hidden.text))),
            "it names a number or day",
        ),
        (_language(bare) != language, "it is in another language"),
    )
    return next((reason for is_wrong, reason in checks if is_wrong), "")


def _someone_else(text: str, others: Iterable[str]) -> str:
    """A name of one word counts where it stands alone; of several, also glued to what is around it."""
    said = f" {' '.join(words_of(text))} "
    for name in others:
        words = " ".join(words_of(name))
        sought = words if " " in words else f" {words} "
        if len(words) >= _SHORTEST_NAME and sought in said:
            return "it names another customer"
    return ""


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.casefold()))


@lru_cache(maxsize=len(LANGUAGES))
def _told_words(language: str) -> frozenset[str]:
    """Words for numbers, months and weekdays, of every language there is."""
    from babel.dates import get_day_names, get_month_names

    found: set[str] = set()
    for one in LANGUAGES:
        found |= set(_NUMBER_WORDS[one].split())
        for names in (get_month_names("wide", locale=one), get_day_names("wide", locale=one)):
            found |= {str(name).casefold() for name in names.values()}
    return frozenset(found - set(_COMMON[language].split()))


def _language(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    counts = {one: sum(word in _COMMON[one].split() for word in words) for one in LANGUAGES}
    return max(LANGUAGES, key=lambda one: counts[one])
