"""Verbs on encryption at rest: encrypt, decrypt, recover."""

import sys
from typing import Any

import click

from app.commands.frame import common, frame, note
from app.errors import BadInput, ExitStatus


@click.command()
@click.option("--yes", is_flag=True, help="Don't ask whether the recovery key was written down.")
@common
def encrypt(*, yes: bool, **given: Any) -> int:
    """Encrypt the company file and its backups; prints the recovery key, this once, before it does."""
    from app.jobs import sealing
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        secrets = run.wiring().secrets
        key = "" if company.is_encrypted else sealing.recovery_key_of(company, secrets)
        if key and not run.as_json:
            click.echo(key)
            note(
                "This is the recovery key. It opens the file when the keychain is lost; it is not shown again"
            )
        if key and not yes:
            _confirm()
        done = sealing.encrypt(company, secrets, os_user(), run.clock)
    document = {"encrypted": True, "recovery_key": key or None, "in_clear": [str(p) for p in done.in_clear]}
    run.show(document, lambda: iter(()))
    for copy in done.in_clear:
        note(f"warning: {copy} could not be encrypted; remove it, or run this again.")
    note(f"The company file is encrypted. {sealing.IN_CLEAR_ONCE}")
    return ExitStatus.NEEDS_PERSON if done.in_clear else ExitStatus.DONE


def _confirm() -> None:
    if not sys.stdin.isatty():
        raise BadInput(
            "Nobody is there to keep the recovery key", remedy="Add --yes once its output is kept."
        )
    click.confirm("Have you written it down?", abort=True, err=True)


@click.command()
@common
def decrypt(**given: Any) -> int:
    """Keep the company file in clear from now on; older backups stay encrypted."""
    from app.jobs import sealing
    from app.jobs.state import os_user

    run = frame(given)
    with run.open() as company:
        sealing.decrypt(company, os_user(), run.clock)
    run.show({"encrypted": False}, lambda: iter(["The company file is in clear."]))
    return ExitStatus.DONE


@click.command()
@click.option("--key", "by_key", is_flag=True, help="With the recovery key, from standard input or a prompt.")
@common
def recover(*, by_key: bool, **given: Any) -> int:
    """Open an encrypted company file again after its keychain was lost."""
    from app.jobs import sealing

    if not by_key:
        raise BadInput("Say how to recover the file", remedy="“countersign recover --key” asks for the key.")
    run = frame(given)
    path = run.path()
    is_asked = sys.stdin.isatty()
    text = click.prompt("Recovery key", hide_input=False, err=True) if is_asked else sys.stdin.read()
    sealing.recover(path, run.wiring().secrets, text)
    words = f"The key is in the keychain again; {path.name} opens."
    run.show({"recovered": str(path)}, lambda: iter([words]))
    return ExitStatus.DONE
