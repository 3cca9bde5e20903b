"""An outcome that a language model may suggest from free-text notes, with the sentence it rests on.

It decides nothing: a person reads it beside the reasons of triage. The notes leave behind the veil
(``app.propose.veil``); whatever else is written large is hidden, too, since it may be a name that is in no
list, but for the words that sentences usually begin with. An answer counts only where its quote is a
sentence of the notes, word for word.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.propose.followup.triage import Outcome, sentences
from app.propose.veil import Rejected, Veiled, veil

OFFERED = (Outcome.ROUTINE, Outcome.DISPUTE, Outcome.PLAN, Outcome.HIGH_TOUCH)
"""What may be suggested: a hold is the gate's alone."""
_NOTHING = "none"
_QUOTES = " \"'“”„«»"
_WORD = re.compile(r"[^\W\d_]+")
_BEGINNINGS = frozenset(
    """
    the they he she we it this that there their his her our my these all some every each nothing nobody
    called calls phoned spoke talked wrote says said wants wanted asks asked paid pays pay payment promised
    promises needs waiting waits complained complains disputes refuses refused sent invoice invoices customer
    client delivery goods order project work job money reminder after before when if since only also always
    never usually often still again not no yes please will would can could has had have is was very new old
    der die das er sie wir es ein eine ihr ihre alle nichts niemand kunde kundin ruft rief schrieb sagt sagte
    möchte wollte zahlt zahlte zahlung braucht wartet reklamiert beschwert verspricht rechnung lieferung
    ware auftrag arbeit geld mahnung nach vor wenn seit nur auch immer nie oft noch nicht kein bitte hat war
    le la les il elle ils elles nous on ce cette un une son leur tout rien personne client cliente appelé dit
    veut voulait paie payé paiement promet attend conteste refuse facture livraison commande travail argent
    après avant quand si depuis toujours jamais souvent encore pas ne a est était
    el los las ella ellos nosotros esto esta su sus todo nada nadie cliente llamó dice dijo quiere pidió paga
    pagó pago promete espera reclama factura entrega pedido trabajo dinero después antes cuando desde siempre
    nunca aún no ha es era
    """.split()
)
"""Words that begin a sentence and are no names, in the languages that letters are written in."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An outcome, and the sentence of the notes it rests on."""

    outcome: Outcome
    quote: str


def hidden_notes(notes: str, named: Iterable[tuple[str, str]]) -> Veiled:
    """The notes without names, contacts and figures; ``named`` are names with their kinds."""
    return veil(notes, [*named, *(("NAME", word) for word in set(_written_large(notes)))])


def _written_large(notes: str) -> Iterator[str]:
    """Words with a capital, but for those that a sentence usually begins with, where one begins."""
    for sentence in sentences(notes):
        for place, word in enumerate(_WORD.findall(sentence)):
            is_beginning = not place and word.casefold() in _BEGINNINGS
            if word[0].isupper() and len(word) > 1 and not is_beginning:
                yield word


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
