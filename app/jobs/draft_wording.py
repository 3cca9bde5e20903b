"""The lines of a draft invoice worded by a language model, each checked, for a person to keep or not."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from app.changes import Changes
from app.domain.documents import DocumentKind, Item, TimeEntry
from app.domain.record import replace
from app.domain.work import WorkItem
from app.errors import NotDecidable, WordingAway
from app.jobs.wording import keep_as, mentioned, other_names, prompt_text
from app.ports import Clock, Wording
from app.propose.drafting.billing import in_words
from app.propose.drafting.draft import Draft, DraftInvoice, DraftLine
from app.propose.drafting.wording import hidden_lines, reworded
from app.propose.veil import Rejected, each_word
from app.store import connections, drafting, mirror, work
from app.store.company_file import CompanyFile
from app.store.connection import Connection

PROMPT = "reword_lines.v1"
_AT_ONCE = 40
"""Lines that a model is asked about together."""


class WordedLines(Struct, frozen=True):
    """The lines' words, as many as there are lines; where a line's own stand, why is in ``faults``.

    ``prompt`` is the prompt's label.
    """

    words: tuple[str, ...]
    prompt: str
    faults: tuple[str, ...] = ()

    @property
    def is_all_template(self) -> bool:
        """Whether nothing of the model's is used."""
        return len(self.faults) >= len(self.words)


def invoice_of(company: CompanyFile, proposal_id: int) -> DraftInvoice:
    """The invoice of a draft as it is decided or put forward; NotDecidable where there is none."""
    return _draft(company, proposal_id)[1]


def _draft(company: CompanyFile, proposal_id: int) -> tuple[Draft, DraftInvoice]:
    with company.reader() as conn:
        draft = drafting.detail(conn, proposal_id).draft
    if draft is None or draft.invoice is None:
        raise NotDecidable("There is no invoice here to word", remedy="“countersign show” says why.")
    return draft, draft.invoice


def worded_lines(company: CompanyFile, invoice: DraftInvoice, model: Wording) -> WordedLines:
    """What the model makes of the lines of work; each stands as it is where its answer can't be used."""
    with company.reader() as conn:
        others = other_names(conn, invoice.customer_id)
        said = "\n".join(line.description for line in invoice.lines)
        told = [*_named(conn, invoice), *(("NAME", name) for name in mentioned(said, others))]
        items = mirror.fetch(
            conn, DocumentKind.ITEM, {line.item_id for line in invoice.lines if line.item_id}
        )
        sold = [one.name for one in items.values() if isinstance(one, Item)]
    prompt, label = prompt_text(PROMPT)
    words, faults = [line.description for line in invoice.lines], []
    places = [place for place, line in enumerate(invoice.lines) if not line.is_deposit]
    for start in range(0, len(places), _AT_ONCE):
        some = places[start : start + _AT_ONCE]
        hidden = hidden_lines([words[place] for place in some], told, sold)
        try:
            answer = model.reword(prompt, hidden.text)
        except WordingAway as away:
            faults += [f"{away.title}: {away.detail}"] * len(some)
            continue
        for place, found in zip(some, reworded(hidden, answer, others), strict=True):
            if isinstance(found, Rejected):
                faults.append(f"line {place + 1}: {found.reason}")
            else:
                words[place] = found
    return WordedLines(tuple(words), label, tuple(faults))


def keep(company: CompanyFile, proposal_id: int, made: WordedLines, by: str, clock: Clock) -> Changes:
    """Approve the invoice with these words; nothing else of it changes."""
    draft, invoice = _draft(company, proposal_id)
    lines = tuple(
        replace(line, description=words) for line, words in zip(invoice.lines, made.words, strict=True)
    )
    own = replace(draft, invoice=replace(invoice, lines=lines, prompt=made.prompt))
    return keep_as(company, proposal_id, own, made.prompt, by, clock)


def _named(conn: Connection, invoice: DraftInvoice) -> Iterator[tuple[str, str]]:
    """Whom and what the lines may name: the customer, the company, projects, who worked, days."""
    yield from each_word("CUSTOMER", invoice.customer_name)
    yield from each_word("SENDER", connections.company(conn).name)
    for worker in _workers(conn, invoice.lines):
        yield from each_word("WORKER", worker)
    for line in invoice.lines:
        yield ("PROJECT", line.project)
        yield from (("DATE", in_words(source.served_on)) for source in line.sources)


def _workers(conn: Connection, lines: Sequence[DraftLine]) -> set[str]:
    sources = [source for line in lines for source in line.sources]
    ids = [source.time_id for source in sources if source.time_id]
    entries = mirror.fetch(conn, DocumentKind.TIME_ENTRY, ids).values()
    filed = work.known(conn, [source.subject for source in sources]).values()
    return {one.worker for one in (*entries, *filed) if isinstance(one, TimeEntry | WorkItem)}
