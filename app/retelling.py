"""Sentences that were stored in English, said in the language of the window.

What a proposal rests on, what a row writes and how it is taken back, why something stopped: the rooms
without a window make these of facts, in English, and in English they are stored, hashed, signed and audited.
That must not change with the language of whoever looks. So the window turns to the forms that the sentences
were made by (``packaging/sentences.py`` reads them off the source): it finds the form, takes the facts out,
and fills them into the form's translation. A text that no form made stays as it is; nothing is decided by it.
"""

import re
from datetime import date

from msgspec import Struct

from app.language import Speech, day_text, figures, marked, spoken, tr

_PLACE = re.compile(r"\{(\w+)\}")
_FIGURE = re.compile(r"−?\d{1,3}(,\d{3})*(\.\d+)?( [A-Z]{3})?")
_SUM = re.compile(r"−?\d{1,3}(,\d{3})*\.\d+ [A-Z]{3}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DAY_IN_TEXT = re.compile(r"\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b")
_A_DAY = re.compile(r"(?=.*\d)[^:;“]{4,24}")
_LIST = re.compile(r", | and ")
_BREAKS = (" · ", "\n", "; ", ". ", ", and ", ", ", ": ")
_KEPT_APART = (" · ", "\n", "; ", ". ", ": ")
"""Breaks that a fact holds only where nothing else is found."""
_ASIDE = re.compile(r"(.+) (\([^()]+\))", re.DOTALL)
_NAMES = frozenset(
    "owner payer name customer customer_name party to email description payer_name "
    "wanted signed_by made_by decided_by account about subject self host".split()
)
"""Facts that people or services named: never said otherwise, as nothing in quotation marks is."""
_DAYS = frozenset("on day due until day next_day hit".split())
"""Facts that are days; so is what ends in ``_on``."""
_MAYBE = frozenset("used_text ends until state words others".split())
"""Facts that may be missing at the end of a text."""
_WITHIN = re.compile(r"[\w},;’'] ?$")
"""What stands before a fact in the middle of a sentence."""
_PAIR = ("", " and ", "")
"""A list of two; how lists are said is known without a form."""
_WEAK = 8
"""A form with fewer letters than this is believed only where all that it holds is known, too."""
_ALONE = frozenset(
    (
        marked("paid"),
        marked("open"),
        marked("invoice"),
        marked("invoices"),
        marked("payment"),
        marked("transfer"),
        marked("deposit"),
        marked("journal"),
        marked("refund"),
        marked("credit note"),
        marked("bank transaction"),
        marked("customer"),
        marked("class"),
        marked("location"),
        marked("estimate"),
        marked("an unapplied payment"),
        marked("charge"),
        marked("fee"),
        marked("discount"),
        marked("once"),
        marked("disputes"),
        marked("kept"),
        marked("broken"),
        marked("ended"),
        marked("deleted"),
        marked("edited"),
        marked("voided"),
        marked("added"),
        marked("friendly"),
        marked("firm"),
        marked("final"),
        marked("reminder-1"),
        marked("reminder-2"),
        marked("reminder-3"),
    )
)
"""Words that stand for themselves within a sentence."""


class _Form(Struct, frozen=True):
    """A form's text, the words between its facts, and what the facts are called.

    Facts that follow each other without a word between them are one, called by the first; ``silent`` are the
    names of the others. ``quoted`` are those in quotation marks.
    """

    text: str
    parts: tuple[str, ...]
    names: tuple[str, ...]
    silent: tuple[str, ...]
    quoted: frozenset[str]
    weight: int

    def facts(self, text: str) -> tuple[str, ...] | None:
        """The facts in a text that this form may have made; None when it did not."""
        first, *middle, last = self.parts
        if not text.startswith(first) or not text.endswith(last):
            return None
        at, end, found = len(first), len(text) - len(last), []
        for part in middle:
            after = text.find(part, at + 1, end)
            if after < 0:
                return None
            found.append(text[at:after])
            at = after + len(part)
        if at > end:
            return None
        found.append(text[at:end])
        return tuple(found) if at < end or self.names[-1] in _MAYBE else None


def _form(text: str) -> _Form:
    pieces = _PLACE.split(text)
    parts = [pieces[0]]
    names: list[str] = []
    silent: list[str] = []
    quoted: set[str] = set()
    for name, after in zip(pieces[1::2], pieces[2::2], strict=True):
        if parts[-1].endswith("“"):
            quoted.add(name)
        if names and not parts[-1]:
            silent.append(name)
            parts[-1] = after
        else:
            names.append(name)
            parts.append(after)
    # A sign such as an arrow or a quotation mark tells as much as a word.
    weight = sum(1 if sign.isalpha() else 4 * (sign in "→“”×<") for part in parts for sign in part)
    return _Form(text, tuple(parts), tuple(names), tuple(silent), frozenset(quoted), weight)


def retold(text: str) -> str:
    """A sentence of the rooms without a window, in the language in use; else the text as it is."""
    speech = spoken()
    if not text or speech.dictionary is None:
        return text
    return _voice(speech).say(text)


def with_days(text: str) -> str:
    """A text with each ISO day in it as a short date of the language in use, English too."""
    return _DAY_IN_TEXT.sub(lambda found: day_text(date.fromisoformat(found[0])), text)


class _Voice:
    """The forms of one language and what was said by them already."""

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        made = (_form(text) for text in speech.forms if "{" in text)
        kept = (form for form in made if form.parts != _PAIR)
        self._forms = sorted(kept, key=lambda form: -form.weight)
        self._fixed = {text for text in speech.forms if "{" not in text} | _ALONE
        tails = (form for form in self._forms if form.text[0] in " ,;")
        self._tails = sorted(tails, key=lambda form: -len(form.parts[0]))
        self._said: dict[str, str] = {}

    def say(self, text: str) -> str:
        """A whole text: one sentence, or several with their breaks."""
        if text not in self._said:
            if len(self._said) > _MOST_SAID:
                self._said.clear()
            self._said[text] = self._whole(text)
        return self._said[text]

    def _whole(self, text: str) -> str:
        if not text.strip():
            return text
        if _SUM.fullmatch(text):
            return figures(text)
        told = self._sentence(text) or tr(text)
        if told == text:
            told = self._pieces(text)
        if told == text:
            told = self._sentence(text, may_break=True) or text
        return told

    def _pieces(self, text: str) -> str:
        """What several sentences say, each for itself, joined as they were."""
        if text.endswith(".") and "; " not in text and ". " not in text:
            return f"{self.say(text[:-1])}."
        if (aside := _ASIDE.fullmatch(text)) and (told := self.say(aside[1])) != aside[1]:
            return f"{told} {aside[2]}"
        for form in self._tails:
            at = text.find(form.parts[0])
            facts = form.facts(text[at:]) if at > 0 else None
            if facts is not None and (told := self._filled(form, facts)):
                return self.say(text[:at]) + self.speech.apart * told.startswith(";") + told
        for gap in _BREAKS:
            pieces = text.split(gap)
            ends = [gap.strip() if gap == ". " else ""] * (len(pieces) - 1) + [""]
            pieces = [piece + end for piece, end in zip(pieces, ends, strict=True)]
            joint = " " if gap == ". " else (tr(gap) if gap in self._fixed else gap)
            joint = self.speech.apart + joint if gap in ("; ", ": ") else joint
            if len(pieces) > 1 and (told := joint.join(map(self.say, pieces))) != text:
                return told
        return text

    def _sentence(self, text: str, *, may_break: bool = False) -> str:
        """The sentence by its form, also where its first letter was changed for its place; else nothing."""
        if told := self._exactly(text, may_break):
            return told
        turned = text[0].swapcase() + text[1:]
        if told := self._exactly(turned, may_break):
            return told[0].upper() + told[1:] if text[0].isupper() else self._small(told, turned)
        return ""

    def _small(self, told: str, text: str) -> str:
        """Words that began a sentence, within one; names, the same in both texts, keep their capital."""
        first = told.partition(" ")[0]
        is_name = first in text.split() or first[1:2].isupper()
        return told if self.speech.has_capital_nouns or is_name else told[:1].lower() + told[1:]

    def _exactly(self, text: str, may_break: bool) -> str:
        if text in self._fixed:
            return tr(text)
        for form in self._forms:
            facts = form.facts(text)
            if facts is None or (not may_break and any(gap in fact for fact in facts for gap in _KEPT_APART)):
                continue
            if told := self._filled(form, facts):
                return told
        return ""

    def _filled(self, form: _Form, facts: tuple[str, ...]) -> str:
        template, said = tr(form.text), dict.fromkeys(form.silent, "")
        for name, fact in zip(form.names, facts, strict=True):
            kind = name.rstrip("0123456789")
            if (kind in _DAYS or kind.endswith("_on")) and not _A_DAY.fullmatch(fact):
                return ""
            is_named = kind in _NAMES or name in form.quoted
            said[name] = fact if is_named else (self.say(fact) if form.silent else self._fact(fact))
            is_known = said[name] != fact or (len(fact.split()) < 3 and any(map(str.isdigit, fact)))
            if form.weight < _WEAK and not is_known:
                return ""
            if said[name] != fact and _WITHIN.search(template.partition(f"{{{name}}}")[0]):
                said[name] = self._small(said[name], fact)
        return template.format(**said)

    def _fact(self, fact: str) -> str:
        if _DAY.fullmatch(fact):
            return day_text(date.fromisoformat(fact))
        if _FIGURE.fullmatch(fact):
            return figures(fact)
        if not fact.strip():
            return fact
        if told := self._sentence(fact):
            return told
        parts = _LIST.split(fact)
        told_parts = [self._fact(part) for part in parts] if len(parts) > 1 else []
        if told_parts and (told_parts != parts or all(any(map(str.isdigit, part)) for part in parts)):
            pair = tr("{most} and {last}").format(most=", ".join(told_parts[:-1]), last=told_parts[-1])
            return pair if " and " in fact else ", ".join(told_parts)
        return fact


_MOST_SAID = 4096
"""Texts that are remembered as they were said."""
_voices: list[_Voice] = []


def _voice(speech: Speech) -> _Voice:
    if not _voices or _voices[0].speech is not speech:
        _voices[:] = [_Voice(speech)]
    return _voices[0]
