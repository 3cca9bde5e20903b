"""The command line: verbs by name, each loaded when it is called; every known failure in one clear line."""

import contextlib
import errno
import importlib
import logging
import os
import sys
from pathlib import Path
from typing import Any

import click

from app import log
from app.errors import BadInput, Cancelled, CountersignError, ExitStatus
from app.paths import home

VERBS = {
    "companies": "company:companies",
    "connect": "connect:connect",
    "disconnect": "connect:disconnect",
    "sync": "company:sync",
    "propose": "company:propose",
    "list": "review:list_proposals",
    "show": "review:show",
    "approve": "review:approve",
    "edit": "review:edit",
    "reject": "review:reject",
    "later": "review:later",
    "batch": "batch:batch",
    "guardrails": "guardrails:guardrails",
    "accounts": "accounts:accounts",
    "drafting": "drafting:drafting",
    "decisions": "decisions:decisions",
    "followup": "followup:followup",
    "promise": "arranged:promise",
    "plan": "arranged:plan",
    "dispute": "arranged:dispute",
    "pause": "arranged:pause",
    "unchased": "arranged:unchased",
    "automatic": "arranged:automatic",
    "bounced": "arranged:bounced",
    "template": "template:template",
    "mail": "followup:mail",
    "report": "report:report",
    "close": "close:close",
    "learned": "learned:learned",
    "alias": "alias:alias",
    "audit": "safety:audit",
    "backup": "safety:backup",
    "backups": "safety:list_backups",
    "restore": "safety:restore",
    "encrypt": "sealing:encrypt",
    "decrypt": "sealing:decrypt",
    "recover": "sealing:recover",
    "doctor": "safety:doctor",
    "bank": "bank:bank",
    "work": "work:work",
    "match": "files:match",
    "forecast": "files:forecast",
    "duplicates": "duplicates:duplicates",
    "sandbox": "files:sandbox",
}


class Verbs(click.Group):
    """Verbs from VERBS; none is imported before it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order of the work."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a name."""
        place = VERBS.get(cmd_name)
        if place is None:
            return None
        module, _, name = place.partition(":")
        command = getattr(importlib.import_module(f"app.commands.{module}"), name)
        assert isinstance(command, click.Command)
        return command


@click.command(
    cls=Verbs, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.option("--home", "home_given", metavar="DIR", help="Where everything is kept (or COUNTERSIGN_HOME).")
@click.option("--company", metavar="NAME|PATH", help="Which company; with one it may be left out.")
@click.option("--json", "as_json", is_flag=True, help="Results as one JSON document.")
@click.option("--demo", is_flag=True, help="Open the sample company.")
@click.version_option(package_name="countersign", prog_name="Countersign")
@click.pass_context
def cli(
    ctx: click.Context, home_given: str | None, company: str | None, *, as_json: bool, demo: bool
) -> None:
    """Countersign prepares the work on a company's books; a person signs it.

    Without a verb the window opens.
    """
    from app.commands.frame import Frame

    ctx.obj = Frame(home_given, company, as_json)
    if ctx.invoked_subcommand is None:
        from app.wiring.opening import open_window

        ctx.exit(open_window(home(home_given), company, is_demo=demo))
    log.start(home(home_given).logs)


def run(arguments: list[str]) -> int:
    """Run a command line; the exit status of CLI.md."""
    try:
        status: Any = cli.main(arguments, prog_name="countersign", standalone_mode=False)
    except click.exceptions.Abort:
        return _say("Stopped. Run the same command again to go on.", 130)
    except click.exceptions.NoArgsIsHelpError as asked:
        return _say(asked.format_message(), ExitStatus.BAD_INPUT)
    except click.ClickException as problem:
        return _say("countersign: " + " ".join(problem.format_message().split()), ExitStatus.BAD_INPUT)
    except Cancelled:
        return _say("Stopped. Run the same command again to go on.", 130)
    except CountersignError as problem:
        return _say(_line(problem), problem.status)
    except BrokenPipeError:
        sys.stderr.close()
        return ExitStatus.DONE
    except Exception as problem:
        if _is_full(problem):
            _give_up_output()
            return _say(_OUTPUT_FULL, ExitStatus.NEEDS_PERSON)
        logging.getLogger(__name__).exception("crash")
        return _say(
            "countersign: This is a fault in Countersign itself; the log folder tells more. "
            "Nothing signed is lost; run “countersign doctor” to check.",
            ExitStatus.NEEDS_PERSON,
        )
    return status if isinstance(status, int) else ExitStatus.DONE


_OUTPUT_FULL = (
    "countersign: The output can't be written: there is no space left. "
    "Free some and give the command again; what it did is stored."
)


def _is_full(problem: Exception) -> bool:
    """Whether standard output has no room: our own files name their troubles themselves."""
    return isinstance(problem, OSError) and problem.errno in {errno.ENOSPC, errno.EDQUOT}


def _give_up_output() -> None:
    """Drop what could not be written: the interpreter would else fail over it once more at its end."""
    with contextlib.suppress(OSError), Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _line(problem: CountersignError) -> str:
    parts = [problem.title.rstrip("."), problem.detail.rstrip("."), problem.remedy.rstrip(".")]
    if not isinstance(problem, BadInput):
        parts.insert(1, problem.books_text.rstrip("."))
    text = ". ".join(part for part in parts if part) + "."
    return "countersign: " + " ".join(text.split())


def _say(text: str, status: int) -> int:
    click.echo(text, err=True)
    return int(status)
