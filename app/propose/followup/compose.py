"""From facts to a message: templates in a sandbox, amounts and dates as the customer's language writes them.

A template is a text whose first line is the subject. It sees ``customer``, ``invoices`` (number, due, amount,
late, link), ``totals``, ``today``, ``sender``, ``link`` (of the only invoice), ``pay_link`` (where all of
them can be paid at once, else empty) and ``returned`` (what was given back of them lately); nothing else, and
every figure is text already.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from msgspec import Struct

from app.domain.money import Money, exponent
from app.propose.followup.facts import CustomerFacts, OpenItem, by_currency

LANGUAGES = ("en", "de", "fr", "es")
"""Those that templates come with; the first is used for any other."""
_MOST_CHARACTERS = 20_000


@dataclass(frozen=True, slots=True)
class TemplateFault(Exception):
    """What is wrong with a template, and on which line (from 1; 0: not known)."""

    name: str
    line: int
    words: str

    def __str__(self) -> str:
        return f"template {self.name}, line {self.line}: {self.words}"


class Letter(Struct, frozen=True):
    """A subject and a text."""

    subject: str
    body: str


def language_of(wanted: str) -> str:
    """The language a customer is written in."""
    short = wanted[:2].casefold()
    return short if short in LANGUAGES else LANGUAGES[0]


def write_amount(amount: Money, language: str) -> str:
    """An amount with its currency as the language writes it: ``1.234,50 €``."""
    from babel.numbers import format_currency

    places = exponent(amount.currency)
    return str(format_currency(Decimal(amount.minor).scaleb(-places), amount.currency, locale=language))


def write_date(day: date, language: str) -> str:
    """A date as the language writes it: ``5. März 2026``."""
    from babel.dates import format_date

    return str(format_date(day, "long", locale=language))


def facts_shown(
    facts: CustomerFacts,
    items: Sequence[OpenItem],
    sender: str,
    links: Mapping[str, str] | None = None,
    pay_link: str = "",
) -> dict[str, object]:
    """All that a template sees; ``links`` are where an invoice can be paid, by its id."""
    language = language_of(facts.language)
    links = links or {}
    return {
        "customer": facts.name,
        "today": write_date(facts.today, language),
        "sender": sender,
        "link": links.get(items[0].id, "") if len(items) == 1 else "",
        "pay_link": pay_link,
        "invoices": [
            {
                "number": one.number,
                "due": write_date(one.due_on, language),
                "amount": write_amount(one.balance, language),
                "late": one.days_late(facts.today),
                "link": links.get(one.id, ""),
            }
            for one in items
        ],
        "totals": [write_amount(one, language) for one in by_currency([one.balance for one in items])],
        "returned": [
            write_amount(one.amount, language)
            for one in facts.returned
            if {item.id for item in items}.intersection(one.invoice_ids)
        ],
    }


def instalment_shown(facts: CustomerFacts, step: str) -> dict[str, object]:
    """What the template for a missed instalment sees besides: its day, its amount, what of it is missing."""
    standing = next((one.standing for one in facts.missed if one.step == step), None)
    if standing is None:
        return {}
    language = language_of(facts.language)
    told = {
        "due": write_date(standing.instalment.due_on, language),
        "amount": write_amount(standing.instalment.amount, language),
        "missing": write_amount(standing.missing, language),
    }
    return {"instalment": told}


def compose(name: str, text: str, shown: Mapping[str, object]) -> Letter:
    """The letter of a template. Raises TemplateFault with the line."""
    try:
        written = _template(text).render(shown)
    except TemplateSyntaxError as problem:
        raise TemplateFault(name, problem.lineno, problem.message or "it can't be read") from None
    except (TemplateError, SecurityError, ArithmeticError, LookupError, TypeError, ValueError) as problem:
        raise TemplateFault(name, _line(problem), str(problem)) from None
    subject, _, body = written.strip().partition("\n")
    if not subject.strip() or not body.strip():
        raise TemplateFault(name, 1, "it gives no subject or no text")
    if len(written) > _MOST_CHARACTERS:
        raise TemplateFault(name, 1, "the text is too long to be a letter")
    return Letter(subject.strip(), body.strip() + "\n")


@lru_cache(maxsize=64)
def _template(text: str) -> Template:
    """Reading a template takes twenty times as long as writing a letter of it."""
    return _environment().from_string(text)


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    return ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True
    )


def _line(problem: BaseException) -> int:
    """The template's line that was being rendered: jinja2 puts it into the traceback."""
    line = 0
    trace = problem.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
