"""The company's own letters: shown, tried on a real customer, kept, taken back."""

from typing import Any

import click

from app.commands.frame import common, frame, note
from app.errors import ExitStatus

NAME = click.argument("name", metavar="LANGUAGE/TONE")


@click.group()
def template() -> None:
    """The letters, by language and tone: en/friendly, de/firm, fr/final, es/instalment."""


@template.command("list")
@common
def list_them(**given: Any) -> int:
    """List them, and which are the company's own."""
    from app.jobs import templates

    run = frame(given)
    with run.open(reading=True) as company:
        found = templates.listed(company)
    run.show(
        [{"name": one.name, "own": one.is_own} for one in found],
        lambda: (f"{one.name:<16} {'own' if one.is_own else ''}".rstrip() for one in found),
    )
    return ExitStatus.DONE


@template.command()
@NAME
@click.option("--file", "text", type=click.File(encoding="utf-8"), help="This text instead; - reads it.")
@click.option("--customer", default="", metavar="CUSTOMER", help="For this one; the first overdue otherwise.")
@common
def preview(name: str, text: Any, customer: str, **given: Any) -> int:
    """Write a letter for a real customer, to look at; nothing is sent."""
    from app.jobs import templates

    run = frame(given)
    words = text.read() if text else None
    with run.open(reading=True) as company:
        letter, whom = templates.preview(company, name, words, customer, run.clock)
    record = {"template": name, "customer": whom, "subject": letter.subject, "body": letter.body}
    run.show(record, lambda: iter([letter.subject, "", letter.body]))
    return ExitStatus.DONE


@template.command("set")
@NAME
@click.argument("text", type=click.File(encoding="utf-8"), metavar="FILE")
@common
def set_it(name: str, text: Any, **given: Any) -> int:
    """Keep a letter of your own from FILE (- reads it); a fault is named with its line and nothing kept."""
    from app.jobs import templates
    from app.jobs.state import os_user

    run = frame(given)
    words = text.read()
    with run.open() as company:
        templates.keep(company, name, words, os_user(), run.clock)
    note(f"{name} is your own now")
    return ExitStatus.DONE


@template.command()
@NAME
@common
def reset(name: str, **given: Any) -> int:
    """Use the letter that comes with the program again."""
    from app.jobs import templates
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        templates.take_back(company, name, os_user(), run.clock)
    note(f"{name} is the program's again")
    return ExitStatus.DONE
