"""Opening the window: what it is built on waits until the first frame is painted."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.paths import Home
    from app.screens.desk import Reception


def open_window(home: "Home", company: str | None, *, is_demo: bool, statement: str = "") -> int:
    """Open the window on a company, the sample company or the first-run doors; returns when it closes."""
    from ui.features import pass_over_features

    pass_over_features()  # before everything else of ours is imported
    from ui.main import run

    def reception() -> "Reception":
        import os

        from app.jobs.state import os_user
        from app.wiring.reception import FrontDesk
        from app.wiring.services import addresses

        return FrontDesk(home, addresses(os.environ), company=company, is_demo=is_demo, by=os_user())

    from app.machine import load

    return run(
        sys.argv[:1], reception, logs=home.logs, language=load(home.root).language, statement=statement
    )
