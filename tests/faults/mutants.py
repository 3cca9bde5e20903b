"""The executor broken on purpose, one way at a time: ``python -m tests.faults.mutants [NAME …] [--seeds N]``.

Prints for each the first seed whose life the auditor objects to. What it does not object to is a hole in the
simulator.
"""

import argparse
import logging
import sys
from collections.abc import Iterable, Sequence

from tests.faults.breakages import MUTANTS
from tests.faults.machine import Nursery
from tests.faults.simulate import lived, nursery, say
from tests.faults.ungrounded import GROUNDS
from tests.faults.unread_letters import OF_LETTERS

STORMS: dict[str, tuple[str, ...]] = {
    "edited_taken_for_absent": ("lost_after", "edit_payment"),
    "look_up_among_one_customers_payments": ("lost_after", "merge"),
    "looked_up_too_early": ("late", "key_unknown"),
    "look_up_by_part_of_a_note": ("lost_before", "lost_after"),
    "absent_means_rejected": ("repeated", "key_unknown"),
    "quiet_from_the_claim": ("401", "slow", "late", "key_unknown"),
    "record_of_another_row_taken": ("deposit", "5010"),
    "balances_reckoned_after_a_look_up": ("lost_after", "pay", "long_sleep", "pause", "kill_after_call"),
    "repeated_answer_believed": ("lost_after", "delete_payment", "kill_after_call"),
    "period_not_checked": ("lenient", "close_books", "long_sleep", "pause", "kill_before_call", "429"),
    "period_checked_once": ("lenient", "close_books", "long_sleep", "429", "lost_before"),
    "customer_not_checked": ("lenient", "deactivate", "long_sleep", "pause", "kill_before_call"),
    "credit_not_checked": ("pay", "edit_payment", "delete_payment", "long_sleep"),
    "answers_not_compared": ("altered", "kill_after_call"),
    "recovered_without_a_word": ("kill_after_call", "delete_payment", "void_payment", "pay", "key_unknown"),
    "use_told_by_the_invoice_alone": ("409", "lost_before", "5010", "500"),
    "refusal_of_a_repeated_change_believed": ("repeated", "key_unknown"),
    "claim_not_put_back": ("429", "lost_before", "lost_after"),
    "stored_failure_not_looked_into": ("500_acted", "lost_before"),
    "standing_not_looked_up": ("lost_before",),
    "unknown_letter_sent_again": ("lost_after",),
    "letter_without_its_link": ("5010",),
    "receipt_not_found": ("lost_after", "key_unknown"),
    "repaid_credit_not_found": ("lost_after", "key_unknown"),
    "sale_credited_not_found": ("lost_after", "key_unknown"),
    **dict.fromkeys(
        ("charge_not_checked", "refund_not_checked", "burden_not_checked"),
        ("pay", "void", "long_sleep", "pause", "429"),
    ),
}
"""What only a rare meeting of faults can show is sought in storms of these; the rest in ordinary lives."""

LEDGERS = {
    "use_told_by_the_invoice_alone": "xero",
    "refusal_of_a_repeated_change_believed": "xero",
    "stored_failure_not_looked_into": "quickbooks-stripe",
    "day_forgotten": "xero-short-days",
    "repaid_credit_not_found": "xero-fixes",
    "sale_credited_not_found": "xero-fixes",
    **{each.__name__: "quickbooks-fixes" for each in GROUNDS if "credit" not in each.__name__},
    **{each.__name__: "quickbooks-letters" for each in OF_LETTERS},
}
"""Where it is shown; the rest by lives at QuickBooks."""


def broken_life(name: str, seed: int, place: Nursery) -> list[str]:
    """What the auditor objects to in the life that is to show a breakage."""
    return lived(seed, place, STORMS.get(name, ()), LEDGERS.get(name, "quickbooks"))[1]


def caught_by(name: str, seeds: Iterable[int]) -> tuple[int, str] | None:
    """The first of these seeds whose life the auditor objects to, and its first objection."""
    logging.disable(logging.WARNING)
    try:
        with nursery() as place, MUTANTS[name]():
            for seed in seeds:
                found = broken_life(name, seed, place)
                if found:
                    return seed, found[0]
    finally:
        logging.disable(logging.NOTSET)
    return None


def main(arguments: Sequence[str]) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--seeds", type=int, default=2000)
    options = parser.parse_args(arguments)
    status = 0
    for name in options.names or MUTANTS:
        caught = caught_by(name, range(options.seeds))
        status |= caught is None
        say(f"{name}: " + (f"seed {caught[0]}: {caught[1]}" if caught else f"NOT caught in {options.seeds}"))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
