"""The program's start: the window when nothing else is asked, else a command. Imports as little as it can."""

import sys
from pathlib import Path


def main() -> int:
    """Run the program; its exit status."""
    if getattr(sys, "frozen", False):  # the packed program is also what its computing processes start
        from multiprocessing import freeze_support

        freeze_support()
    arguments = sys.argv[1:]
    wanted = _window_arguments(arguments)
    if wanted is not None:
        from app.paths import home
        from app.wiring.opening import open_window

        home_given, company, is_demo = wanted
        return open_window(home(home_given), company, is_demo=is_demo)
    from app.cli import run

    return run(arguments)


def _window_arguments(arguments: list[str]) -> tuple[str | None, str | None, bool] | None:
    """Home, company and demo when only the window is asked for; it opens without the command parser."""
    home_given = company = None
    is_demo = False
    rest = iter(arguments)
    for argument in rest:
        if argument == "--demo":
            is_demo = True
        elif argument == "--home":
            home_given = next(rest, None)
        elif argument == "--company":
            company = next(rest, None)
        else:
            return None
    return home_given, company, is_demo


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    raise SystemExit(main())
