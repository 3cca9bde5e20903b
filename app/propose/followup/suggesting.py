"""An outcome that a language model may suggest from free-text notes, with the sentence it rests on.

It decides nothing: a person reads it beside the reasons of triage. The notes leave behind the veil
(``app.propose.veil``); whatever else is written large is hidden, too, since it may be a name that is in no
list, but for the words that sentences usually begin with. An answer counts only where its quote is a
sentence of the notes, word for word.
"""

from collections.abc import Iterable

from msgspec import Struct

from app.propose.capitals import written_large
from app.propose.followup.triage import Outcome, sentences
from app.propose.veil import Rejected, Veiled, veil

OFFERED = (Outcome.ROUTINE, Outcome.DISPUTE, Outcome.PLAN, Outcome.HIGH_TOUCH)
"""What may be suggested: a hold is the gate's alone."""
_NOTHING = "none"
_QUOTES = " \"'“”„«»"


class Suggestion(Struct, frozen=True):
    """An outcome, and the sentence of the notes it rests on."""

    outcome: Outcome
    quote: str


def hidden_notes(notes: str, named: Iterable[tuple[str, str]]) -> Veiled:
    """The notes without names, contacts and figures; ``named`` are names with their kinds."""
    return veil(notes, [*named, *(("NAME", word) for word in set(written_large(sentences(notes))))])


def suggestion(hidden: Veiled, notes: str, answer: str) -> Suggestion | Rejected:
    """What an answer suggests, or why it is not used: a word in the first line, the quote in the second."""
    word, *lines = [line.strip() for line in answer.splitlines() if line.strip()] or [""]
    if word.casefold() == _NOTHING:
        return Rejected("the notes say nothing that tells")
    outcome = next((one for one in OFFERED if one == word.casefold()), None)
    if outcome is None:
        return Rejected("it names no outcome there is")
    if len(lines) != 1:
        return Rejected("it quotes no sentence, or says more")
    quote = lines[0].strip(_QUOTES)
    for mark, words in hidden.marks.items():
        quote = quote.replace(mark, words)
    found = next((one for one in sentences(notes) if one.strip(_QUOTES) == quote), "")
    return Suggestion(outcome, found) if found else Rejected("what it quotes is no sentence of the notes")
