"""Reports on a company: how the proposers did."""

from collections.abc import Iterator
from typing import Any

import click

from app.commands.ahead import forecast
from app.commands.closing import close, reconciliation
from app.commands.deferred import deferred
from app.commands.frame import common, frame
from app.commands.receivables import aging, statement
from app.domain.record import plain
from app.errors import ExitStatus
from app.review.shadow import Fate, ShadowReport


@click.group()
def report() -> None:
    """Reports on a company."""


report.add_command(aging)
report.add_command(statement)
report.add_command(forecast)
report.add_command(reconciliation)
report.add_command(close)
report.add_command(deferred)


@report.command()
@common
def shadow(**given: Any) -> int:
    """What was put forward beside what was done: precision, coverage, calibration, the worst misses."""
    from app.jobs.report import shadow as made

    run = frame(given)
    with run.open() as company:
        found = made(company)
    run.show(_document(found), lambda: _lines(found))
    return ExitStatus.DONE


def _document(found: ShadowReport) -> dict[str, object]:
    return {
        "proposals": found.count,
        "precision": found.precision,
        "coverage": found.coverage,
        "calibration_error": found.calibration_error,
        "records": [
            {
                "tier": one.tier,
                "kind": one.kind,
                "count": one.count,
                "right": one.right,
                "precision": one.precision,
                "fates": {str(fate): count for fate, count in one.by_fate.items()},
            }
            for one in found.records
        ],
        "calibration": [plain(one) for one in found.bins],
        "worst_misses": [plain(one) for one in found.misses],
    }


def _lines(found: ShadowReport) -> Iterator[str]:
    if not found.count:
        yield "Nothing was decided yet, here or in the ledger."
        return
    yield f"{found.count} proposals decided here or done in the ledger"
    yield f"ready: {_percent(found.precision)} right"
    yield f"coverage: {_percent(found.coverage)} of what had an answer was ready and right"
    yield f"calibration error {_percent(found.calibration_error)}"
    yield ""
    yield f"{'tier':<8}{'kind':<12}{'count':>6}{'right':>8}" + "".join(f"{fate:>10}" for fate in Fate)
    for one in found.records:
        fates = "".join(f"{count:>10}" for count in one.by_fate.values())
        yield f"{one.tier:<8}{one.kind:<12}{one.count:>6}{_percent(one.precision):>8}{fates}"
    yield ""
    for each in found.bins:
        yield f"said {each.promised:.0%}, came true {each.came_true:.0%} of {each.count}"
    for miss in found.misses:
        yield f"miss  {miss.confidence:.0%} {miss.tier}: {miss.label}"
        yield f"      put forward {miss.proposed}; {miss.fate}: {miss.done or 'nothing'}"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"
