"""``countersign sandbox serve``: the stand-ins as a process of their own."""

import argparse
import contextlib
import errno
import gc
import json
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from integrations.sandbox.clock import Clock, parse_clock
from integrations.sandbox.faults import Faults
from integrations.sandbox.journal import Journal, Opening
from integrations.sandbox.quickbooks.service import DEFAULT_CLIENT
from integrations.sandbox.server import Door, Sandbox
from integrations.sandbox.story import Story
from integrations.sandbox.xero.oauth import DEFAULT_CLIENT as XERO_CLIENT

_BAD_USAGE = 2
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def serve(argv: list[str]) -> int:
    """Serve until SIGINT, SIGTERM or ``POST /_sandbox/stop``. Exit status 0, or 2 for bad usage."""
    try:
        options = _parser().parse_args(argv)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else _BAD_USAGE
    try:
        sandbox = _built(options)
        sandbox.start()
    except OSError as error:
        taken = error.errno == errno.EADDRINUSE
        words = f"port {options.port} is in use; choose another with --port" if taken else error
        sys.stderr.write(f"sandbox serve: {words}\n")
        return _BAD_USAGE
    except ValueError as error:
        sys.stderr.write(f"sandbox serve: {error}\n")
        return _BAD_USAGE
    with _signals() as asked:
        _announce(sandbox, options.ready_file)
        while not asked and not sandbox.wait(0.5):
            pass
    sandbox.stop()
    return 0


class _Arguments(argparse.ArgumentParser):
    """What can't be is refused in one line, as by every command."""

    def error(self, message: str) -> NoReturn:
        """Leave with status 2."""
        self.exit(2, f"countersign: {' '.join(message.split())}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Arguments(prog="countersign sandbox serve", description="Serve the stand-ins.")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--company", choices=("sample", "empty"), default="sample")
    parser.add_argument("--customers", type=int, default=0, help="a generated company of this size")
    parser.add_argument("--invoices", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", default="", metavar="SPEC", help="[PATTERN:]KIND=PROBABILITY[@SECONDS],…")
    parser.add_argument("--clock", default="real", metavar="fixed:DATE|real")
    parser.add_argument("--limits", choices=("on", "off"), default="on", help="the services' rate limits")
    parser.add_argument("--state", type=Path, help="keep what was written in this file")
    parser.add_argument("--ready-file", type=Path, help="write the addresses here once listening")
    parser.add_argument("--client", action="append", default=[], metavar="ID:SECRET")
    parser.add_argument(
        "--open",
        action="append",
        default=[],
        choices=("quickbooks", "xero"),
        help="tell this ledger's books before the addresses are printed, not at its first call",
    )
    parser.add_argument("--xero-tier", choices=("starter", "core", "plus", "advanced"), default="starter")
    parser.add_argument("--redirect", action="append", default=[], metavar="URI", help="registered redirects")
    return parser


def _built(options: argparse.Namespace) -> Sandbox:
    clock = parse_clock(options.clock)
    opening = Opening(options.company, options.customers, options.invoices, options.seed, clock.now())
    journal = Journal(options.state, opening) if options.state else None
    if journal is not None:
        opening = journal.opening
    door = Door(_clients(options.client), tuple(options.redirect), options.limits == "on", options.xero_tier)
    if clock.is_fixed:
        clock = Clock(opening.as_of)
    faults = Faults(options.faults)
    sandbox = Sandbox(
        _story(opening), clock=clock, faults=faults, door=door, journal=journal, port=options.port
    )
    for service in options.open:
        sandbox.tell(service)
    gc.freeze()  # the story stays until the end; walking it again and again would only cost time
    return sandbox


def _clients(pairs: list[str]) -> Mapping[str, str]:
    clients = dict([DEFAULT_CLIENT])
    for pair in pairs:
        name, separator, secret = pair.partition(":")
        if not separator:
            raise ValueError("a client is ID:SECRET")
        clients[name] = secret
    return clients


def _story(opening: Opening) -> Story:
    as_of: datetime = opening.as_of.replace(microsecond=0)
    if opening.invoices:
        from integrations.sandbox.sample.story import generated_story

        customers = opening.customers or max(1, opening.invoices // 20)
        return generated_story(customers, opening.invoices, opening.seed, as_of)
    if opening.company == "empty":
        from integrations.sandbox.empty import empty_story

        return empty_story(as_of)
    from integrations.sandbox.sample.story import sample_story

    return sample_story(opening.seed, as_of)


def environment(url: str) -> dict[str, str]:
    """The variables that point the program at stand-ins on an address (CLI.md)."""
    names = ("QUICKBOOKS_URL", "QUICKBOOKS_AUTH_URL", "XERO_URL", "XERO_AUTH_URL", "STRIPE_URL")
    return {f"COUNTERSIGN_{name}": url for name in names}


def _announce(sandbox: Sandbox, ready_file: Path | None) -> None:
    variables = environment(sandbox.url)
    lines = [
        f"QuickBooks: {sandbox.url}/v3/company/{sandbox.quickbooks.realm}",
        f"Xero: {sandbox.url}/api.xro/2.0 and {sandbox.url}/projects.xro/2.0, client {XERO_CLIENT}",
        f"Stripe: {sandbox.url}/v1",
        f"State: {sandbox.url}/_sandbox/state",
        *(f"{name}={value}" for name, value in variables.items()),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()
    if ready_file is not None:
        partial = ready_file.with_name(ready_file.name + ".part")
        partial.write_text(json.dumps(variables), encoding="utf-8")
        partial.replace(ready_file)


@contextlib.contextmanager
def _signals() -> Iterator[list[int]]:
    """The signals to end that came; only the main thread may listen for them.

    A signal is only noted: it comes in the thread that waits, and may come while that holds the very lock
    that setting an event needs, which would then never be free again.
    """
    asked: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return
    before = {each: signal.signal(each, lambda number, _: asked.append(number)) for each in _SIGNALS}
    try:
        yield asked
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
