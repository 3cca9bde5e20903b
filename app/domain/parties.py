"""Parties: the names that payers and customers go by, and when two spellings mean the same one."""

import re
import unicodedata
from functools import lru_cache

from msgspec import Struct

_LEGAL_TEXT = """
    ab ag as asa aps bv bvba co company corp corporation cv cy de eood eurl gbr gmbh holding inc incorporated
    kft kg kgaa lda limited llc llp lp ltd ltda mbh nv oy oyj pbc plc pc pllc pte pty sa sarl sas sca se sl
    snc spa sprl srl sro ug zoo
"""
_NOISE_TEXT = "and the of for from by der die das la le los und et y mr mrs ms dr"
_LEGAL_FORMS = frozenset(_LEGAL_TEXT.split())
_NOISE = frozenset(_NOISE_TEXT.split())
FREE_MAIL = frozenset(
    {"gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "gmx.de", "web.de", "aol.com",
     "proton.me", "live.com", "me.com", "msn.com", "googlemail.com", "yahoo.co.uk", "hotmail.co.uk",
     "btinternet.com", "comcast.net", "protonmail.com", "mail.com", "gmx.net", "t-online.de", "bigpond.com",
     "orange.fr", "free.fr", "wanadoo.fr", "libero.it", "yandex.ru", "mail.ru", "qq.com", "163.com"}
)  # fmt: skip
"""Domains that tell nothing of who writes: anybody can have an address there."""
_APOSTROPHES = re.compile(r"['’`´]")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
_NOT_WORD = re.compile(r"[\W_]+")
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that no accent can be taken off, as banks write them."""


class Party(Struct, frozen=True):
    """A customer as far as recognising a payer goes. ``parent_id`` is the customer that pays for it."""

    id: str
    name: str
    company: str = ""
    email: str = ""
    parent_id: str | None = None


@lru_cache(maxsize=65_536)
def words_of(name: str) -> tuple[str, ...]:
    """The telling words of a name in order, in any script: no capitals, accents, legal forms or filler words.

    A name made of nothing else keeps its words, so that "The Group Ltd" is not blank.
    """
    bare = _APOSTROPHES.sub("", name)
    # Folding twice: folding some letters brings accents back. Most names need neither.
    plain = bare.lower() if bare.isascii() else _folded(_folded(bare)).translate(_PLAIN)
    joined = _DOTTED.sub(lambda found: found.group().replace(".", "") + " ", plain)
    words = [word for word in _NOT_WORD.split(joined) if word]
    telling = [word for word in words if word not in _LEGAL_FORMS and word not in _NOISE]
    return tuple(telling or words)


def _folded(name: str) -> str:
    apart = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char)).casefold()


def payer_key(name: str) -> str:
    """The key that aliases and counts are kept under: equal for spellings of one name, empty for a blank.

    "Müller & Söhne GmbH" and "MULLER SOHNE" have the same key.
    """
    return " ".join(words_of(name))
