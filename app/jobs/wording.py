"""A draft worded by a language model: hidden before, checked after, and kept only when a person says so."""

import hashlib
from collections.abc import Callable, Iterable
from importlib.resources import files
from pathlib import Path
from typing import cast

from msgspec import Struct

from app.changes import Changes
from app.domain.documents import Customer, DocumentKind, Invoice
from app.domain.record import replace
from app.errors import NoModelSet, NotDecidable, WordingAway
from app.jobs.followups import message_of
from app.jobs.review import approve_as
from app.jobs.state import settings
from app.ports import Clock, Wording
from app.propose.followup.compose import Letter, facts_shown
from app.propose.followup.facts import CustomerFacts, OpenItem
from app.propose.followup.proposal import LINK_MARK, Message
from app.propose.followup.wording import unveiled, veiled
from app.propose.veil import SHORTEST_NAME, Rejected
from app.settings import WordingModel
from app.store import audit, connections, mirror
from app.store.company_file import CompanyFile
from app.store.connection import Connection

PROMPT = "reword.v1"


class Worded(Struct, frozen=True):
    """A letter and the prompt it came of (name, version and hash); ``fault``: why the template stands."""

    letter: Letter
    prompt: str
    fault: str = ""


def chosen(company: CompanyFile, build: Callable[[Path, WordingModel], Wording | None]) -> Wording:
    """The language model that is set for a company; NoModelSet where none is. ``build`` reaches it."""
    with company.reader() as conn:
        wanted = settings(conn).wording
    model = build(company.path, wanted)
    if model is None:
        raise NoModelSet
    return model


def prompt_text(name: str = PROMPT) -> tuple[str, str]:
    """A prompt and its label: name, version, hash."""
    text = (files("resources") / "prompts" / f"{name}.md").read_text(encoding="utf-8")
    return text, f"{name}@{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def worded(company: CompanyFile, proposal_id: int, model: Wording) -> Worded:
    """What the model makes of a draft, or the draft itself with the reason. NotDecidable without a draft."""
    with company.reader() as conn:
        message = message_of(conn, proposal_id)
        if message is None:
            raise NotDecidable("There is no message here to word", remedy="“countersign show” says why.")
        shown = _shown(conn, message)
        others = other_names(conn, message.customer_id)
    drafted = Letter(message.subject, message.body)
    prompt, label = prompt_text()
    hidden = veiled(drafted, shown)
    try:
        answer = model.reword(prompt.replace("{{ tone }}", message.tone), hidden.text)
    except WordingAway as away:
        return Worded(drafted, label, f"{away.title}: {away.detail}")
    found = unveiled(hidden, answer, message.language, others)
    return Worded(drafted, label, found.reason) if isinstance(found, Rejected) else Worded(found, label)


def keep(company: CompanyFile, proposal_id: int, made: Worded, by: str, clock: Clock) -> None:
    """Approve a message as it was worded; the audit names the prompt."""
    with company.reader() as conn:
        message = message_of(conn, proposal_id)
    assert message is not None, "it was worded"
    own = replace(message, subject=made.letter.subject, body=made.letter.body, prompt=made.prompt)
    keep_as(company, proposal_id, own, own.prompt, by, clock)


def keep_as(
    company: CompanyFile, proposal_id: int, candidate: object, prompt: str, by: str, clock: Clock
) -> Changes:
    """Approve what a person made of a proposal; where a model worded it, the audit names the prompt."""
    changes = approve_as(company, proposal_id, candidate, by, clock.now())
    if prompt:
        with company.writer() as conn:
            audit.append(conn, by, "wording.kept", f"proposal:{proposal_id}", {"prompt": prompt}, clock.now())
    return changes


def _shown(conn: Connection, message: Message) -> dict[str, object]:
    """What the message's template saw, from the mirror."""
    customers = cast("dict[str, Customer]", mirror.fetch(conn, DocumentKind.CUSTOMER, [message.customer_id]))
    invoices = cast("dict[str, Invoice]", mirror.fetch(conn, DocumentKind.INVOICE, message.invoice_ids))
    items = tuple(
        OpenItem(one.remote_id, one.number, one.issued_on, one.due_on, one.total, one.balance)
        for one in invoices.values()
    )
    name = next((one.name for one in customers.values()), "")
    today = max(one.due_on for one in items)
    facts = CustomerFacts(message.customer_id, name, today, items, language=message.language)
    chosen = settings(conn).followups
    policy = chosen.policies.of(chosen.groups.get(message.customer_id, ""))
    sender = policy.sender or chosen.sender or connections.company(conn).name
    return facts_shown(facts, items, sender, pay_link=LINK_MARK if message.needs else "")


def other_names(conn: Connection, customer_id: str) -> list[str]:
    """The names of all customers but this one."""
    every = cast("tuple[Customer, ...]", mirror.every(conn, DocumentKind.CUSTOMER))
    return [one.name for one in every if one.remote_id != customer_id]


def mentioned(text: str, names: Iterable[str]) -> list[str]:
    """Those of the names that a text holds."""
    said = text.casefold()
    return [name for name in names if len(name) >= SHORTEST_NAME and name.casefold() in said]
