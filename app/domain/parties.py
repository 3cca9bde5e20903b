"""Parties: the names that payers and customers go by, and when two spellings mean the same one."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_LEGAL_TEXT = """
    ab ag as asa aps bv bvba co company corp corporation cv cy de eood eurl gbr gmbh holding inc incorporated
    kft kg kgaa lda limited llc llp lp ltd ltda mbh nv oy oyj pbc plc pc pllc pte pty sa sarl sas sca se sl
    snc spa sprl srl sro ug zoo
"""
_NOISE_TEXT = "and the of for from by der die das la le los und et y mr mrs ms dr"
_LEGAL_FORMS = frozenset(_LEGAL_TEXT.split())
_NOISE = frozenset(_NOISE_TEXT.split())
_APOSTROPHES = re.compile(r"['’`´]")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
_NOT_WORD = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Party:
    """A customer as far as recognising a payer goes. ``parent_id`` is the customer that pays for it."""

    id: str
    name: str
    company: str = ""
    email: str = ""
    parent_id: str | None = None


@lru_cache(maxsize=65_536)
def words_of(name: str) -> tuple[str, ...]:
    """The telling words of a name in order: lower case, no accents, no legal form, no filler words.

    A name made of nothing else keeps its words, so that "The Group Ltd" is not blank.
    """
    plain = _APOSTROPHES.sub("", name.casefold())
    if not plain.isascii():
        folded = unicodedata.normalize("NFKD", plain.replace("ß", "ss"))
        plain = "".join(char for char in folded if not unicodedata.combining(char))
    joined = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", plain)
    words = [word for word in _NOT_WORD.split(joined) if word]
    telling = [word for word in words if word not in _LEGAL_FORMS and word not in _NOISE]
    return tuple(telling or words)


def payer_key(name: str) -> str:
    """The key that aliases and counts are kept under: equal for spellings of one name, empty for a blank.

    "Müller & Söhne GmbH" and "MULLER SOHNE" have the same key.
    """
    return " ".join(words_of(name))
