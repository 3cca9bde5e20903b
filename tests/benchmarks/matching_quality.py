"""How good matching is: ``python -m tests.benchmarks.matching_quality [--style home|away|both] [--seeds N]``.

Made-up businesses go through ``countersign match``'s own files; what comes out is held against the truth.
Prints; the last lines are the figures that must hold, and the exit status is 1 when one does not.
"""

import argparse
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from app.domain.money import parse
from app.jobs.match_files import match_files
from tests.benchmarks.matching_behaviours import MAKERS
from tests.benchmarks.matching_business import Business, Receipt, make, say
from tests.benchmarks.matching_styles import AWAY, BEHAVIOURS, HOME, Style

assert set(MAKERS) == set(BEHAVIOURS)
PRECISION, COVERAGE, CALIBRATION = 0.998, 0.85, 0.03
INDISTINGUISHABLE = ("twins", "shared_amount")


@dataclass(frozen=True)
class Outcome:
    """One payment: the truth and the line that came out."""

    truth: Receipt
    line: dict[str, Any]

    @property
    def tier(self) -> str:
        """The line's tier."""
        return str(self.line["tier"])

    @property
    def is_right(self) -> bool:
        """Whether the allocations are right as a whole."""
        found = {a["invoice_id"]: parse(a["amount"], a["currency"]).minor for a in self.line["allocations"]}
        return found == self.truth.truth

    @property
    def is_answerable(self) -> bool:
        """Whether something belongs, and the files can tell what."""
        return self.truth.is_knowable and bool(self.truth.truth)


def run(business: Business) -> list[Outcome]:
    """Match a business through files."""
    with tempfile.TemporaryDirectory() as folder:
        invoices, payments = business.write(Path(folder))
        out = StringIO()
        match_files(invoices, payments, None, out)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    return [Outcome(*pair) for pair in zip(business.receipts, lines, strict=True)]


def calibration_error(outcomes: Iterable[Outcome]) -> float:
    """Mean distance of confidence and truth over ten bins, weighed by their payments."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for one in outcomes:
        bins[min(int(one.line["confidence"] * 10), 9)].append((one.line["confidence"], one.is_right))
    count = sum(map(len, bins.values()))
    gaps = [abs(sum(c for c, _ in each) - sum(r for _, r in each)) for each in bins.values()]
    return sum(gaps) / count if count else 0.0


def report(outcomes: list[Outcome]) -> bool:
    """Print the table and the figures; whether all of them hold."""
    say(
        f"{'behaviour':24}{'all':>6}{'know':>6}{'ready':>7}{'wrong':>6}{'review':>7}{'right':>6}{'none':>6}{'cover':>7}"
    )
    for behaviour in BEHAVIOURS:
        _row(behaviour, [one for one in outcomes if one.truth.behaviour == behaviour])
    _row("together", outcomes)
    ready = [one for one in outcomes if one.tier == "ready"]
    put = [one for one in outcomes if one.tier != "none"]
    answerable = [one for one in outcomes if one.is_answerable]
    right = sum(one.is_right for one in ready)
    precision = right / max(len(ready), 1)
    coverage = sum(one.tier == "ready" and one.is_right for one in answerable) / max(len(answerable), 1)
    blind = sum(one.truth.behaviour in INDISTINGUISHABLE for one in ready)
    error = calibration_error(put)
    say(f"ready: {precision:.3%} right ({len(ready) - right} of {len(ready)} wrong), coverage {coverage:.1%}")
    say(f"ready though indistinguishable: {blind}")
    say(f"calibration error {error:.3f}, with tier none {calibration_error(outcomes):.3f}")
    return precision >= PRECISION and coverage >= COVERAGE and error < CALIBRATION and not blind


def _row(name: str, some: list[Outcome]) -> None:
    if not some:
        return
    tiers = Counter(one.tier for one in some)
    wrong = sum(one.tier == "ready" and not one.is_right for one in some)
    review = sum(one.tier == "review" and one.is_right for one in some)
    answerable = [one for one in some if one.is_answerable]
    covered = sum(one.tier == "ready" and one.is_right for one in answerable)
    cover = f"{covered / len(answerable):.1%}" if answerable else "-"
    say(
        f"{name:24}{len(some):6}{len(answerable):6}{tiers['ready']:7}{wrong:6}"
        f"{tiers['review']:7}{review:6}{tiers['none']:6}{cover:>7}"
    )


def show(one: Outcome) -> None:
    """Print one payment with its truth and its answer."""
    truth, line = one.truth, one.line
    say(f"\n{truth.behaviour} {truth.detail} {truth.id} {truth.day} fx={truth.fx}")
    say(f"  {truth.amount} {truth.currency}")
    say(f"  “{truth.payer}” | “{truth.reference}” | “{truth.memo}”  knowable={truth.is_knowable}")
    say(f"  truth {truth.truth}\n  {line['tier']} {line['kind']} {line['confidence']} {line['allocations']}")
    say("  " + "; ".join(f"{e['text']} ({e['weight']})" for e in line["evidence"]))
    if line["runner_up"]:
        say(f"  next {line['runner_up']['confidence']} {line['runner_up']['allocations']}")


def main(arguments: Sequence[str]) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--style", choices=("home", "away", "both"), default="both")
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--invoices", type=int, default=10_000)
    parser.add_argument("--payments", type=int, default=2_500)
    parser.add_argument("--show", default="", help="a behaviour, or 'wrong': payments to print")
    parser.add_argument("--most", type=int, default=10)
    given = parser.parse_args(arguments)
    styles: dict[str, Style] = {"home": HOME, "away": AWAY}
    good = True
    for name, style in styles.items():
        if given.style in (name, "both"):
            outcomes = [
                one
                for seed in range(given.first, given.first + given.seeds)
                for one in run(make(style, seed, given.invoices, given.payments))
            ]
            say(f"\n{name}: {given.seeds} businesses, {len(outcomes)} payments")
            for one in _wanted(outcomes, given.show)[: given.most]:
                show(one)
            good &= report(outcomes)
    return 0 if good else 1


def _wanted(outcomes: list[Outcome], what: str) -> list[Outcome]:
    if what == "wrong":
        return [one for one in outcomes if one.tier == "ready" and not one.is_right]
    if what == "unsure":
        return [one for one in outcomes if one.tier == "review" and not one.is_right]
    missed = [one for one in outcomes if one.is_answerable and not (one.tier == "ready" and one.is_right)]
    return [one for one in missed if what and one.truth.behaviour.startswith(what)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
