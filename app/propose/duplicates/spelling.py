"""How the fields of a customer are written: words, numbers and contacts brought to one form each."""

import re
from functools import lru_cache

from msgspec import Struct
from rapidfuzz.distance import OSA

from app.domain.parties import words_of
from app.propose.duplicates.records import CustomerRecord
from app.propose.duplicates.scripts import EDGE_FORMS, latin, without_edge_forms, without_glued_forms
from app.propose.duplicates.short_forms import ADDRESS_WORDS, NAME_WORDS, NUMERALS

_FILLER = frozenset(
    "number suite apartment floor room unit flat between corner near off po box the at of and".split()
)
_FORMS = frozenset(
    "cie compagnie eg ek ev gesmbh godo haftungsbeschrankt haftungsbeschraenkt kabushiki kaisha kk ohg "
    "private proprietary pvt sarlu sasu yugen".split()
)
"""Legal forms and fillers of customers' names that no payer's name is written with."""
_LONG_FORMS = ("gmbh", "limited", "company", "corporation", "incorporated")
_SHORT_FORMS = ("inc", "ltd", "llc", "corp", "eurl", "sarl", "sas")
_LONGEST_SHORT_FORM = 5
"""Short ones count with their letters in another order or twice, lest "Inn" be one."""
_UMLAUT = re.compile(r"(?<=[bcdfghjklmnpqrstvwxz])([aou])e(?=[bcdfghjklmnpqrstvwxz])")
"""An umlaut written out ("Mueller"): by itself it has become its vowel ("Müller" is "muller")."""
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)\b")
_EXTENSION = re.compile(r"(?:ext\.?|x|#)\s*\d{1,6}\s*$", re.IGNORECASE)
_GLUED_STREET = re.compile(r"(?<=\w{3})(?:strasse|stra(?:ß|ss)e|str)\b\.?")
_GLUED_NUMBER = re.compile(r"(?<=\d)(?=[a-z]{3,})")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_AND = re.compile(r"\su\.?\s(?=\w\w)", re.IGNORECASE)
"""German's short "and", which is not the "U" of "U S West"."""
_SPACED_FORM = re.compile(r"(?<=\w)\W+((?:[a-zα-ω]\b[.,/\s]*){2,4})$", re.IGNORECASE)
"""Single letters at the end: a legal form written apart, if it is one ("B. V.", "S A")."""
_NOT_ALNUM = re.compile(r"[\W_]+")
_MOST_WORDS = 14
"""Of a name or an address; what is longer is a note in the wrong field."""
_PHONE_DIGITS = 9
_LEAST_PHONE = 6


class Spelt(Struct, frozen=True):
    """A customer in the forms that are compared: words in order, contacts as keys; empty where not given."""

    name: tuple[str, ...]
    address: tuple[str, ...]
    city: str
    postcode: str
    phone: str
    email: str
    tax_id: str


def spelt(record: CustomerRecord) -> Spelt:
    """The forms in which a customer's fields are compared."""
    return Spelt(
        name=name_words(record.name, frozenset(words_of(record.city))),
        address=address_words(record.address),
        city=" ".join(_address_word(word) for word in map(latin, words_of(record.city)) if word),
        postcode=_NOT_ALNUM.sub("", record.postcode).lower(),
        phone=phone_key(record.phone),
        email=record.email.strip().casefold() if "@" in record.email else "",
        tax_id=_NOT_ALNUM.sub("", record.tax_id).lower(),
    )


def name_words(name: str, city: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """A name's telling words, abbreviations and short forms of given names written out.

    Words of the customer's own city are left out where others remain; words in brackets are marked.
    """
    name = _AND.sub(" ", without_glued_forms(name))
    outside, beside = _BRACKETS.sub(" ", name), " ".join(_BRACKETS.findall(name))
    in_latin = tuple(filter(None, map(latin, words_of(_SPACED_FORM.sub(_closed_up, outside)))))
    all_words = without_edge_forms(in_latin)
    if len(all_words) > 1 and is_form_with_a_slip(all_words[-1]):
        all_words = all_words[:-1]
    named = [word for word in all_words if word not in _FORMS] or list(all_words)
    words = [_name_word(NUMERALS.get(word, word) if place else word) for place, word in enumerate(named)]
    words = [word for word in words if word not in city] or words
    asides = ["(" + _name_word(word) for word in words_of(beside) if word not in city and word not in _FORMS]
    return tuple((words + asides if words else [word[1:] for word in asides])[:_MOST_WORDS])


def _closed_up(found: re.Match[str]) -> str:
    """The letters as one word if that is a legal form, else as they are."""
    form = latin("".join(filter(str.isalpha, found.group(1).lower())))
    is_form = form in (_FORMS | EDGE_FORMS) or words_of(f"name {form}") == ("name",)
    return f" {form}" if is_form else found.group()


@lru_cache(maxsize=65_536)
def is_form_with_a_slip(word: str) -> bool:
    """Whether a name's last word is a legal form, written wrong ("Icn.", "Compnay", "LLCC")."""
    if any(OSA.distance(word, form, score_cutoff=1) <= 1 for form in _LONG_FORMS):
        return True
    return len(word) <= _LONGEST_SHORT_FORM and any(
        set(word) == set(form) and OSA.distance(word, form) <= 1 for form in _SHORT_FORMS
    )


def without_umlauts(text: str) -> str:
    """The text with umlauts that are written out as their vowels alone."""
    return _UMLAUT.sub(r"\1", text)


def _name_word(word: str) -> str:
    return without_umlauts(NAME_WORDS.get(word, word))


@lru_cache(maxsize=65_536)
def address_words(address: str) -> tuple[str, ...]:
    """An address's words and numbers: street types written out, ordinals as numbers, fillers left out."""
    lower = _ORDINAL.sub(r"\1", address.lower())
    parted = _GLUED_NUMBER.sub(" ", _GLUED_STREET.sub(" strasse", lower))
    words = [_address_word(word) for word in map(latin, words_of(parted)) if word]
    telling = tuple(word for word in words if word not in _FILLER)
    return (telling or tuple(words))[:_MOST_WORDS]


def _address_word(word: str) -> str:
    word = word.lstrip("0") or word
    return without_umlauts(ADDRESS_WORDS.get(word, word))


def phone_key(phone: str) -> str:
    """The last digits of a number, without extension: country and trunk prefixes differ in writing."""
    digits = re.sub(r"\D", "", _EXTENSION.sub("", phone))
    return digits.lstrip("0")[-_PHONE_DIGITS:] if len(digits) >= _LEAST_PHONE else ""
