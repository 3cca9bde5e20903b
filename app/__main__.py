"""The program's start: the window when nothing else is asked, else a command. Imports as little as it can."""

import sys
from pathlib import Path
from typing import NamedTuple


def main() -> int:
    """Run the program; its exit status."""
    if getattr(sys, "frozen", False):  # the packed program is also what its computing processes start
        from multiprocessing import freeze_support

        freeze_support()
    arguments = sys.argv[1:]
    wanted = window_arguments(arguments)
    if wanted is not None:
        from app.paths import home
        from app.wiring.opening import open_window

        return open_window(
            home(wanted.home), wanted.company, is_demo=wanted.is_demo, statement=wanted.statement
        )
    from app.cli import run

    return run(arguments)


class Wanted(NamedTuple):
    """What the window is to open. ``statement`` is a bank statement to import, as a desktop hands it over."""

    home: str | None = None
    company: str | None = None
    is_demo: bool = False
    statement: str = ""


def window_arguments(arguments: list[str]) -> Wanted | None:
    """What is asked for when only the window is; it opens without the command parser."""
    wanted = Wanted()
    rest = iter(arguments)
    for argument in rest:
        if argument == "--demo":
            wanted = wanted._replace(is_demo=True)
        elif argument == "--home":
            wanted = wanted._replace(home=next(rest, None))
        elif argument == "--company":
            wanted = wanted._replace(company=next(rest, None))
        elif argument == "--open":
            wanted = wanted._replace(statement=next(rest, ""))
        else:
            return None
    return wanted


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    raise SystemExit(main())
