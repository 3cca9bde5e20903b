"""The program's start: the window when nothing else is asked, else a command. Imports as little as it can."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.screens.desk import Reception


def main() -> int:
    """Run the program; its exit status."""
    arguments = sys.argv[1:]
    wanted = _window_arguments(arguments)
    if wanted is not None:
        from app.paths import home

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


def open_window(home: object, company: str | None, *, is_demo: bool) -> int:
    """Open the window on a company, the sample company or the first-run doors; returns when it closes."""
    from app.paths import Home
    from ui.main import run

    assert isinstance(home, Home)

    def reception() -> "Reception":
        import os

        from app.jobs.state import os_user
        from app.wiring.reception import FrontDesk
        from app.wiring.services import addresses

        return FrontDesk(home, addresses(os.environ), company=company, is_demo=is_demo, by=os_user())

    return run(sys.argv[:1], reception, logs=home.logs)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    raise SystemExit(main())
