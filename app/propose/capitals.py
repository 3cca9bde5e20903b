"""Words with a capital letter: they may be names that are in no list."""

import re
from collections.abc import Collection, Iterable, Iterator

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
    call calls meeting mail mails review reviewed reviews fix fixed fixes add added update updated updates
    support design designed redesign build built install installed repair repaired test tested tests write
    wrote draft drafted prepare prepared planning plan setup set training consulting travel research layout
    create created change changed changes check checked clean cleaned deliver delivered removed replaced
    """.split()
)
"""Words that begin a sentence or a line of work and are no names, in the languages that are written in."""


def written_large(sentences: Iterable[str], known: Collection[str] = ()) -> Iterator[str]:
    """Words with a capital, but for those that a sentence usually begins with, where one begins.

    ``known`` are words that are no names, in small letters.
    """
    for sentence in sentences:
        for place, word in enumerate(_WORD.findall(sentence)):
            is_beginning = not place and word.casefold() in _BEGINNINGS
            if word[0].isupper() and len(word) > 1 and not is_beginning and word.casefold() not in known:
                yield word
