"""Names in other scripts and with legal forms of other countries: Latin letters, and the forms left out."""

import re

_GLUED_FORMS = re.compile(
    "株式会社|有限会社|合同会社|一般社団法人|股份有限公司|有限責任公司|有限责任公司|有限公司|㈱|㈲|"
    r"[(（](?:株|有|주|유)[)）]|주식회사|유한회사|บริษัท|จำกัด|בע[\"״]?מ"
)
"""Forms that are written without a space, or in brackets, before or behind a name."""
_LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "є": "e", "ю": "yu", "я": "ya", "ј": "j", "љ": "lj", "њ": "nj", "ђ": "dj", "ћ": "c", "џ": "dz",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k",
    "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t",
    "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
_LATIN = str.maketrans(_LETTERS)
EDGE_FORMS = frozenset(
    "ad ae ao bhd bt cia dd doo ehf eireli epe ev fils gie hb hf ike jsc kb kd ks ky mb oao oe ood ooo ou "
    "pao plt pt rl rt sac sae sal sarlau sau sci scop scrl sdn selarl sia slu sp spj spk spolka sro ss sti "
    "tbk tmi tov uab vof vzw zao zrt".split()
)
"""Legal forms that could be words of a name elsewhere than at its end; "et Fils" goes with "et Cie"."""
_LEADING_FORMS = frozenset("oao ooo pao pt tov zao".split())


def without_glued_forms(name: str) -> str:
    """A name without the forms that are written as part of its words."""
    return name if name.isascii() else _GLUED_FORMS.sub(" ", name).strip() or name


def latin(word: str) -> str:
    """A word in Latin letters, if it was in Cyrillic or Greek ones without accents."""
    return word if word.isascii() else word.translate(_LATIN)


def without_edge_forms(words: tuple[str, ...]) -> tuple[str, ...]:
    """Words without legal forms at the end and one at the beginning, if any others remain."""
    last = len(words)
    while last > 1 and words[last - 1] in EDGE_FORMS:
        last -= 1
    first = 1 if last > 1 and words[0] in _LEADING_FORMS else 0
    return words[first:last]
