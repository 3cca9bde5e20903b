"""A language model may word a letter; it sees no name and no figure, and may add none (``app.propose.veil``).

An answer that is not used leaves the template's words as they are.
"""

from collections.abc import Iterable, Mapping

from app.propose.followup.compose import Letter
from app.propose.veil import Rejected, Veiled, each_word, unveil, veil


def veiled(letter: Letter, shown: Mapping[str, object]) -> Veiled:
    """The letter with every name, figure and contact behind a mark; ``shown`` is what its template saw."""
    return veil(f"{letter.subject}\n\n{letter.body}", _named(shown))


def _named(shown: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    yield from (("LINK", str(shown[one])) for one in ("link", "pay_link"))
    yield from each_word("CUSTOMER", str(shown["customer"]))
    yield from each_word("SENDER", str(shown["sender"]))
    totals, invoices = shown["totals"], shown["invoices"]
    assert isinstance(totals, list)
    assert isinstance(invoices, list)
    yield from (("TOTAL", str(one)) for one in totals)
    for invoice in invoices:
        yield from (("NUMBER", invoice["number"]), ("DATE", invoice["due"]), ("AMOUNT", invoice["amount"]))


def unveiled(hidden: Veiled, answer: str, language: str, others: Iterable[str] = ()) -> Letter | Rejected:
    """The letter of an answer, or why it is not used. ``others`` are the names of all other customers."""
    text = unveil(hidden, answer, language, others)
    if isinstance(text, Rejected):
        return text
    subject, _, body = text.partition("\n")
    if not subject.strip() or not body.strip():
        return Rejected("it has no subject or no text")
    return Letter(subject.strip(), body.strip() + "\n")
