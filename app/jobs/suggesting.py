"""What a language model makes of the notes about an overdue customer: a suggestion, kept nowhere."""

import re
from collections.abc import Iterator
from typing import cast

from msgspec import Struct

from app.domain.documents import Customer, DocumentKind
from app.errors import NotDecidable, WordingAway
from app.jobs.wording import mentioned, other_names, prompt_text
from app.ports import Wording
from app.propose.followup.proposal import FollowUpProposal
from app.propose.followup.suggesting import Suggestion, hidden_notes, suggestion
from app.propose.veil import Rejected, each_word
from app.store import connections, mirror, proposals
from app.store.company_file import CompanyFile
from app.store.connection import Connection

PROMPT = "suggest.v1"
MOST_CHARACTERS = 5_000
"""Of the notes that are read, from their beginning."""


class Suggested(Struct, frozen=True):
    """A suggestion, None with the reason in ``fault``; ``triage`` is the outcome the program came to.

    ``prompt`` is the prompt's label.
    """

    suggestion: Suggestion | None
    triage: str
    prompt: str
    fault: str = ""


def suggested(company: CompanyFile, proposal_id: int, model: Wording) -> Suggested:
    """Ask the model about the notes. NotDecidable for another kind of proposal, and where there are none."""
    with company.reader() as conn:
        proposal = proposals.load(conn, proposal_id).proposal
        if not isinstance(proposal, FollowUpProposal):
            raise NotDecidable(f"Proposal {proposal_id} is no follow-up", remedy="Refresh the list.")
        found = mirror.fetch(conn, DocumentKind.CUSTOMER, [proposal.customer_id])
        customer = cast("Customer", found[proposal.customer_id])
        notes = customer.notes[:MOST_CHARACTERS]
        if not notes.strip():
            raise NotDecidable(f"There are no notes about {customer.name}", remedy="The ledger keeps them.")
        hidden = hidden_notes(notes, _named(conn, customer, notes))
    prompt, label = prompt_text(PROMPT)
    try:
        answer = model.reword(prompt, hidden.text)
    except WordingAway as away:
        return Suggested(None, proposal.aspect, label, f"{away.title}: {away.detail}")
    made = suggestion(hidden, notes, answer)
    if isinstance(made, Rejected):
        return Suggested(None, proposal.aspect, label, made.reason)
    return Suggested(made, proposal.aspect, label)


def _named(conn: Connection, customer: Customer, notes: str) -> Iterator[tuple[str, str]]:
    """Whom the notes may name: the customer by name, address and mailbox, the company, other customers."""
    mailbox = re.sub(r"[\W_]+", " ", customer.email.partition("@")[0])
    for words in (customer.name, customer.company_name, customer.address, mailbox):
        yield from each_word("CUSTOMER", words)
    yield from each_word("SENDER", connections.company(conn).name)
    yield from (("NAME", name) for name in mentioned(notes, other_names(conn, customer.remote_id)))
