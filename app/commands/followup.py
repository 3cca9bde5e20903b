"""Follow-ups: whom customers belong to, the mail server, a message as a file, and what people rewrite."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import NUMBER, common, frame, note
from app.domain.record import replace
from app.errors import BadInput, ExitStatus

if TYPE_CHECKING:
    from app.propose.followup.policy import Policy


@click.group()
def followup() -> None:
    """How overdue customers are written to."""


@followup.command()
@click.argument("customer_id", metavar="CUSTOMER")
@click.option("--group", help="Whose policy holds for it; empty for the usual one.")
@click.option("--language", type=click.Choice(["en", "de", "fr", "es"]), help="What it is written in.")
@common
def assign(customer_id: str, group: str | None, language: str | None, **given: Any) -> int:
    """Put a customer, by id or exact name, into a group, or say its language."""
    from app.jobs.followup_rules import Placed
    from app.jobs.followup_rules import assign as put
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        put(company, customer_id, Placed(group, language), os_user(), run.clock)
    return ExitStatus.DONE


@followup.command()
@click.option("--apart", type=click.IntRange(0, 365), help="Days between two messages at least.")
@click.option("--step", "steps", multiple=True, metavar="NAME=DAYS:TONE[:CHANNEL]")
@click.option("--group", default="", help="Of this group; the usual one otherwise.")
@click.option("--sender", help="Who signs the letters.")
@click.option("--statement", type=click.Choice(["open-item", "activity", "none"]), help="Goes along as PDF.")
@click.option("--links/--no-links", default=None, help="Name where each invoice can be paid.")
@click.option(
    "--pay-by",
    type=click.Choice(["ledger", "stripe"]),
    help="The ledger's page, where it has none a Stripe payment link; or always such a link. Letters about an"
    " instalment and thanks name no such link.",
)
@click.option("--thanks/--no-thanks", default=None, help="Thank for what was paid in full or given back.")
@common
def policy(apart: int | None, steps: tuple[str, ...], group: str, sender: str | None, **given: Any) -> int:
    """Set a policy: --step reminder-1=3:friendly:mail, once for each step, in order of days.

    It is shown as it is then; without options it is only shown.
    """
    from app.domain.customer_statement import StatementKind
    from app.jobs import rules, settings
    from app.jobs.followup_rules import with_policy
    from app.jobs.state import os_user
    from app.propose.followup.policy import PayBy

    pay_by = given.pop("pay_by")
    statement, links, thanks = (given.pop(name) for name in ("statement", "links", "thanks"))
    run = frame(given)
    with run.open() as company:
        kept = settings.read(company).followups
        was = kept.policies.of(group)
        attached = None if statement == "none" else StatementKind(statement) if statement else was.statement
        fresh = replace(
            was,
            steps=tuple(_step(text) for text in steps) or was.steps,
            apart=was.apart if apart is None else apart,
            sender=was.sender if sender is None else sender,
            statement=attached,
            links=was.links if links is None else links,
            pay_by=PayBy(pay_by) if pay_by else was.pay_by,
            thanks=was.thanks if thanks is None else thanks,
        )
        rules.keep(company, with_policy(kept, group, fresh), os_user(), run.clock)
    run.show(_policy_document(group, fresh), lambda: _policy_lines(group, fresh))
    return ExitStatus.DONE


def _policy_document(group: str, policy: "Policy") -> dict[str, object]:
    return {
        "group": group,
        "steps": [
            {"name": one.name, "days": one.days, "tone": one.tone, "channel": one.channel}
            for one in policy.steps
        ],
        "apart": policy.apart,
        "sender": policy.sender,
        "statement": policy.statement or "none",
        "links": policy.links,
        "pay_by": policy.pay_by,
        "thanks": policy.thanks,
    }


def _policy_lines(group: str, policy: "Policy") -> Iterator[str]:
    yield f"For customers of “{group}”:" if group else "For customers of no group:"
    for one in policy.steps:
        yield f"  {one.name:<14} {one.days:>3} days after due  {one.tone}, by {one.channel}"
    yield f"  at least {policy.apart} days between two messages; signed by {policy.sender or 'the company'}"
    ways = {"statement": policy.statement, "links": policy.links and policy.pay_by, "thanks": policy.thanks}
    yield "  " + "; ".join(f"{name}: {'yes' if one is True else one or 'no'}" for name, one in ways.items())


def _step(text: str) -> Any:
    from app.propose.followup.policy import Channel, Step, Tone

    name, _, rest = text.partition("=")
    days, _, words = rest.partition(":")
    tone, _, channel = words.partition(":")
    try:
        return Step(name, int(days), Tone(tone), Channel(channel or "mail"))
    except ValueError as problem:
        raise BadInput(f"“{text}”: {problem}", remedy="Write NAME=DAYS:TONE:CHANNEL.") from None


@followup.command("drop-group")
@click.argument("group")
@common
def drop_group(group: str, **given: Any) -> int:
    """Remove a group; its customers follow the usual policy from then on."""
    from app.jobs import rules, settings
    from app.jobs.followup_rules import without_group
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        kept = settings.read(company).followups
        if group not in kept.policies.groups:
            named = ", ".join(sorted(kept.policies.groups)) or "there is none yet"
            raise BadInput(f"There is no group “{group}”", remedy=f"Groups: {named}.")
        rules.keep(company, without_group(kept, group), os_user(), run.clock)
    return ExitStatus.DONE


@followup.command("by-hand")
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@common
def by_hand(proposal_id: int, **given: Any) -> int:
    """Approve a message to be sent with your own mail program; sign and commit it, then ask for its .eml."""
    from app.jobs import followups
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        followups.put_by_hand(company, proposal_id, os_user(), run.clock)
    note(f"{proposal_id} is approved; once it is committed: countersign followup eml {proposal_id}")
    return ExitStatus.DONE


@followup.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True)
@common
def eml(proposal_id: int, out: Path, **given: Any) -> int:
    """Write a signed message as an .eml file, to open in the mail program and send by hand."""
    from app.jobs.by_hand import signed_letter

    run = frame(given)
    with run.open(reading=True) as company:
        letter = signed_letter(company, proposal_id, run.clock)
    try:
        out.write_bytes(letter)
    except OSError as problem:
        raise BadInput(f"{out} can't be written", detail=problem.strerror or "") from None
    note(f"Written to {out}")
    return ExitStatus.DONE


@followup.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@click.option("--keep", "is_kept", is_flag=True, help="Approve the message so worded.")
@common
def word(proposal_id: int, *, is_kept: bool, **given: Any) -> int:
    """Have the language model word a draft; it sees no name and no figure, and may add none."""
    from app.commands.language_model import chosen_model
    from app.jobs import wording
    from app.jobs.state import os_user

    run = frame(given)
    with run.open(reading=not is_kept) as company:
        made = wording.worded(company, proposal_id, chosen_model(run, company))
        if is_kept and not made.fault:
            wording.keep(company, proposal_id, made, os_user(), run.clock)
    if made.fault:
        note(f"The template's words stand: {made.fault}")
    record = {
        "subject": made.letter.subject,
        "body": made.letter.body,
        "prompt": made.prompt,
        "fault": made.fault or None,
    }
    run.show(record, lambda: iter([made.letter.subject, "", made.letter.body]))
    return ExitStatus.NEEDS_PERSON if made.fault else ExitStatus.DONE


@followup.command()
@click.argument("proposal_id", type=NUMBER, metavar="ID")
@common
def suggest(proposal_id: int, **given: Any) -> int:
    """Ask the language model what the notes about a customer speak for; it decides nothing."""
    from app.commands.language_model import chosen_model
    from app.jobs.suggesting import suggested

    run = frame(given)
    with run.open(reading=True) as company:
        found = suggested(company, proposal_id, chosen_model(run, company))
    made = found.suggestion
    record = {
        "outcome": made.outcome if made else None,
        "quote": made.quote if made else None,
        "triage": found.triage,
        "prompt": found.prompt,
        "fault": found.fault or None,
    }
    run.show(record, lambda: iter([f"{made.outcome}: “{made.quote}”"] if made else []))
    note(f"Nothing is suggested: {found.fault}" if found.fault else "Only a suggestion; nothing was changed.")
    return ExitStatus.DONE if made else ExitStatus.NEEDS_PERSON


@followup.command()
@click.option("--url", required=True, help="An OpenAI-compatible address; empty for none.")
@click.option("--model", default="", help="Its name there.")
@click.option("--seconds", type=click.FloatRange(1, 300), default=20.0, show_default=True)
@common
def model(url: str, model: str, seconds: float, **given: Any) -> int:
    """Set the language model that may word drafts, a local one best."""
    from app.jobs import settings as job
    from app.jobs.model_address import with_value
    from app.jobs.state import os_user
    from app.settings import WordingModel

    run = frame(given)
    with run.open() as company:
        wanted = with_value(WordingModel("", model, seconds), "url", url)
        job.change(company, wanted, os_user(), run.clock)
    return ExitStatus.DONE


@followup.command()
@click.argument("customer_id", metavar="CUSTOMER")
@click.option(
    "--text", type=click.File(encoding="utf-8"), default="-", help="The message; - is standard input."
)
@click.option("--keep", "is_kept", is_flag=True, help="Record the promise or dispute that was read.")
@common
def reply(customer_id: str, text: Any, *, is_kept: bool, **given: Any) -> int:
    """Read a customer's message: the promise or dispute in it, with the line it rests on."""
    from app.jobs import arrangements, replies
    from app.jobs.state import os_user

    run = frame(given)
    words = text.read()
    with run.open(reading=not is_kept) as company:
        found = replies.read(company, customer_id, words, run.clock)
        kept = None
        if is_kept and found.wanted is not None:
            kept = arrangements.make(company, found.wanted, os_user(), run.clock)
    records = [
        {
            "kind": one.kind,
            "until": one.until.isoformat() if one.until else None,
            "amount": one.amount.plain() if one.amount else None,
            "currency": one.amount.currency if one.amount else None,
            "line": one.line,
        }
        for one in found.readings
    ]
    run.show({"readings": records, "kept": kept}, lambda: (_reading(one) for one in records))
    if not records:
        note("No promise, dispute or payment was found; “countersign promise add” records one.")
    return ExitStatus.DONE if records and (kept or not is_kept) else ExitStatus.NEEDS_PERSON


def _reading(one: dict[str, Any]) -> str:
    until = f" until {one['until']}" if one["until"] else ""
    amount = f" of {one['amount']} {one['currency']}" if one["amount"] else ""
    return f"{one['kind']}{amount}{until}: “{one['line']}”"


@followup.command()
@common
def rewritten(**given: Any) -> int:
    """Which drafts people keep rewriting, and which of their lines."""
    from app.jobs.followups import rewritten_drafts

    run = frame(given)
    with run.open(reading=True) as company:
        found = rewritten_drafts(company)
    run.show(
        [
            {
                "template": one.template,
                "used": one.used,
                "rewritten": one.rewritten,
                "kept": round(one.kept, 3),
                "lines": [{"line": line, "times": times} for line, times in one.lines],
            }
            for one in found
        ],
        lambda: (
            f"{one.template}: {one.rewritten} of {one.used} rewritten, {one.kept:.0%} kept" for one in found
        ),
    )
    return ExitStatus.DONE


@click.group()
def mail() -> None:
    """The server that sends our mail."""


@mail.command("set")
@click.option("--host", required=True)
@click.option("--port", type=click.IntRange(1, 65535), default=587, show_default=True)
@click.option("--security", type=click.Choice(["starttls", "tls"]), default="starttls", show_default=True)
@click.option(
    "--user", default="", help="Whom the server knows; its password from standard input or a prompt."
)
@click.option("--sender", required=True, metavar="ADDRESS", help="From whom: “Name <address>”.")
@common
def set_mail(host: str, port: int, security: str, user: str, sender: str, **given: Any) -> int:
    """Set the mail server; its password goes to the keychain."""
    from app.jobs import mail_server
    from app.jobs.state import os_user
    from app.settings import Mail

    run = frame(given)
    with run.open() as company:
        mail_server.keep(company, Mail(host, port, security, user, sender), os_user(), run.clock)
        if user:
            asked = click.prompt("Password", hide_input=True) if sys.stdin.isatty() else sys.stdin.readline()
            run.wiring().keep_mail_password(company.path, asked)
    return ExitStatus.DONE


@mail.command("test")
@common
def test_mail(**given: Any) -> int:
    """Send a test letter to the sender's own address."""
    from functools import partial

    from app.jobs import mail_server
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        to = mail_server.try_out(company, partial(run.wiring().mailer, company.path), os_user(), run.clock)
    note(f"The server took a letter to {to}; look whether it arrives.")
    return ExitStatus.DONE
