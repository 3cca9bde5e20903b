"""Field 86 of MT940: free text, German ?20 subfields, or slash words such as /NAME/ and /REMI/."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from integrations.bank_files import values

_SUBFIELD = re.compile(r"[?>~]([0-9]{2})")
_GERMAN = re.compile(r"\s*([0-9]{3})?\s*[?>~](?:00|10|2[0-9]|3[0-9]|6[0-3])")
_SLASH = re.compile(r"/([A-Z]{3,5})/")
_SLASH_WORDS = frozenset("TRTP IBAN BBAN BIC NAME REMI EREF MARF CSID ORDP BENM CNTP PREF INST CRNM".split())
_SEPA = re.compile(r"\b(EREF|KREF|MREF|CRED|SVWZ|ABWA|ABWE|IBAN|BIC|DEBT|COAM|OAMT)\+")
_NOT_GIVEN = frozenset({"NOTPROVIDED", "NONREF", ""})


@dataclass(frozen=True, slots=True)
class Purpose:
    """What field 86 tells about one line."""

    text: str = ""
    counterparty: str = ""
    counter_account: str = ""
    reference: str = ""
    kind: str = ""


def purpose(fields: Sequence[str]) -> Purpose:
    """Take the fields below one statement line apart; SWIFT cuts lines anywhere, so they join unspaced."""
    raw = "".join(line.rstrip("\r") for text in fields for line in text.split("\n"))
    if not raw.strip():
        return Purpose()
    if _GERMAN.match(raw):
        return _german(raw)
    words = _slash_words(raw)
    if len(words) >= 2:
        return _slashed(values.clean(raw), words)
    return Purpose(text=values.clean(raw))


def _german(raw: str) -> Purpose:
    parts = _SUBFIELD.split(raw)
    found: dict[str, str] = {}
    for number, text in zip(parts[1::2], parts[2::2], strict=True):
        found[number] = found.get(number, "") + text
    spans = (*range(20, 30), *range(60, 64))
    told = "".join(found.get(f"{number:02d}", "") for number in spans)
    sepa = _sepa(told)
    name = " ".join(found[key].strip() for key in ("32", "33") if found.get(key, "").strip())
    return Purpose(
        text=values.clean(sepa.get("SVWZ") or told) or values.clean(found.get("00", "")),
        counterparty=values.clean(name),
        counter_account=values.clean(found.get("31", "")),
        reference=_given(sepa.get("EREF", "")) or _given(sepa.get("KREF", "")),
        kind=values.clean(found.get("00", "")),
    )


def _sepa(told: str) -> Mapping[str, str]:
    parts = _SEPA.split(told)
    return {name: text.strip() for name, text in zip(parts[1::2], parts[2::2], strict=True)}


def _slash_words(raw: str) -> dict[str, str]:
    at = [one for one in _SLASH.finditer(raw) if one[1] in _SLASH_WORDS]
    ends = [one.start() for one in at[1:]] + [len(raw)] * bool(at)
    found: dict[str, str] = {}
    for one, end in zip(at, ends, strict=True):
        found.setdefault(one[1], raw[one.end() : end].strip(" /"))
    return found


def _slashed(text: str, words: Mapping[str, str]) -> Purpose:
    parties = (words.get(key, "") for key in ("NAME", "ORDP", "BENM", "CNTP"))
    return Purpose(
        text=text,
        counterparty=values.clean(next((party for party in parties if party), "").removeprefix("/NAME/")),
        counter_account=values.clean(words.get("IBAN", "") or words.get("BBAN", "")),
        reference=_given(words.get("EREF", "")) or _given(words.get("PREF", "")),
        kind=values.clean(words.get("TRTP", "")),
    )


def _given(text: str) -> str:
    plain = values.clean(text)
    return "" if plain.upper() in _NOT_GIVEN else plain
