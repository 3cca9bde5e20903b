"""A company's own templates: tried on real customers, kept only when they can be written, taken back."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta

from msgspec import Struct

from app.changes import Changes
from app.domain.money import Money
from app.domain.record import replace
from app.errors import BadInput
from app.jobs import settings as settings_job
from app.jobs.followups import facts_now, rules_of, shipped_templates
from app.jobs.state import settings
from app.ports import Clock
from app.propose.followup.compose import Letter, TemplateFault, compose, facts_shown, write_amount, write_date
from app.propose.followup.engine import written
from app.propose.followup.facts import THANKS, CustomerFacts, OpenItem, Returned
from app.propose.followup.policy import DueStep
from app.store.company_file import CompanyFile

Moved = Callable[[Mapping[str, str]], Mapping[str, str]]
"""From the company's own templates to what they are to be."""


class Template(Struct, frozen=True):
    """A template by ``language/tone``; ``is_own``: the company's, in the place of the shipped one."""

    name: str
    text: str
    is_own: bool


def listed(company: CompanyFile) -> tuple[Template, ...]:
    """All templates as they are used, by name."""
    with company.reader() as conn:
        own = settings(conn).followups.templates
    every = shipped_templates() | dict(own)
    return tuple(Template(name, every[name], name in own) for name in sorted(every))


def preview(
    company: CompanyFile, name: str, text: str | None, customer_id: str, clock: Clock
) -> tuple[Letter, str]:
    """The letter a template gives for a customer (the first overdue one when none is named), and to whom.

    ``text`` None: the template as it is used. Raises BadInput with template and line.
    """
    used = _named(company, name).text if text is None else text
    with company.reader() as conn:
        chosen = settings(conn)
        rules = rules_of(conn, chosen)
        wanted = frozenset({customer_id}) if customer_id else None
        found = facts_now(conn, chosen, clock, wanted)
    if customer_id and not found:
        raise BadInput(f"{customer_id} owes nothing that is overdue", remedy="Name another customer.")
    facts = found[0] if found else _made_up()
    facts = replace(facts, language=name.partition("/")[0])
    sender = rules.policies.of(facts.group).sender or rules.sender
    return _written(name, used, facts, facts.overdue, sender), facts.name


class ShownLetter(Struct, frozen=True):
    """A group's letter and whom it is to; ``is_made_up``: nobody of theirs owes anything overdue.

    ``no_link`` is why it names no payment link that its policy wants.
    """

    letter: Letter
    customer: str
    is_made_up: bool = False
    no_link: str = ""


def letter_of(company: CompanyFile, group: str, step_name: str, clock: Clock) -> ShownLetter:
    """The letter of a group's step as it would go out now, empty: of everybody else's.

    Of a customer of theirs, else of another, else of one made up. Raises BadInput with template and line.
    """
    with company.reader() as conn:
        rules = rules_of(conn, settings(conn))
        found = facts_now(conn, settings(conn), clock)
    named = rules.policies.groups
    theirs = [one for one in found if (one.group if one.group in named else "") == group]
    facts = next(iter((*theirs, *found)), None) or _made_up()
    facts = replace(facts, group=group)
    step = next(one for one in rules.policies.of(group).steps if one.name == step_name)
    message, fault = written(facts, DueStep(step, facts.overdue), rules)
    if message is None:
        raise BadInput(f"T{str(fault)[1:]}", remedy="Mend that line of the template.")
    letter = Letter(message.subject, message.body)
    return ShownLetter(letter, facts.name, is_made_up=not found, no_link=message.no_link)


def keep(company: CompanyFile, name: str, text: str, by: str, clock: Clock) -> Changes:
    """Keep a template of the company's own, after it was written for every case there is.

    Raises BadInput with template and line; nothing is kept, and nothing is sent with it.
    """
    _named(company, name)
    for facts, items in _cases(name):
        page = "https://pay.example/1"
        for paying in (({}, ""), (dict.fromkeys((one.id for one in items), page), ""), ({}, page)):
            _written(name, text, facts, items, "Sender", paying)
    return _change(company, lambda own: {**own, name: text}, by, clock)


def take_back(company: CompanyFile, name: str, by: str, clock: Clock) -> Changes:
    """Use the template that comes with the program again."""
    _named(company, name)
    return _change(company, lambda own: {key: text for key, text in own.items() if key != name}, by, clock)


def _named(company: CompanyFile, name: str) -> Template:
    found = {one.name: one for one in listed(company)}
    if name not in found:
        raise BadInput(f"There is no template “{name}”", remedy=f"Name one of {', '.join(found)}.")
    return found[name]


def _change(company: CompanyFile, moved: Moved, by: str, clock: Clock) -> Changes:
    kept = settings_job.read(company).followups
    return settings_job.change(company, replace(kept, templates=moved(kept.templates)), by, clock)


def _written(
    name: str,
    text: str,
    facts: CustomerFacts,
    items: tuple[OpenItem, ...],
    sender: str,
    paying: tuple[Mapping[str, str], str] = ({}, ""),
) -> Letter:
    shown = facts_shown(facts, items, sender, *paying)
    if name.endswith("/instalment"):
        shown["instalment"] = _instalment(items[0], facts.today, facts.language)
    try:
        return compose(name, text, shown)
    except TemplateFault as fault:
        raise BadInput(f"T{str(fault)[1:]}", remedy="Nothing was kept; mend that line.") from None


def _instalment(item: OpenItem, day: date, language: str) -> dict[str, str]:
    amount = write_amount(item.balance, language)
    return {"due": write_date(day, language), "amount": amount, "missing": amount}


def _cases(name: str) -> Iterator[tuple[CustomerFacts, tuple[OpenItem, ...]]]:
    """What a template has to be written for: several invoices, one, and money given back."""
    facts = replace(_made_up(), language=name.partition("/")[0])
    first = facts.invoices[0]
    back = replace(facts, returned=(Returned((first.id,), first.total),))
    for one in (facts, back) if name.endswith(f"/{THANKS}") else (facts,):
        yield from ((one, one.invoices), (one, one.invoices[:1]))


def _made_up() -> CustomerFacts:
    """A customer to try a template on where there is no real one."""
    today = date(2026, 11, 25)
    items = tuple(
        OpenItem(number, number, today - timedelta(days=50), today - timedelta(days=20), total, total)
        for number, total in (("INV-1", Money(1_250_00, "USD")), ("INV-2", Money(340_00, "USD")))
    )
    return CustomerFacts("1", "Acme Traders", today, items)
