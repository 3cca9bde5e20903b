"""The executor broken on purpose, one way at a time: the simulator catches each.

Each breakage is first lived with the seed that is known to show it, then, should the lives have changed
since, with the first ``BOUND`` seeds in turn. ``python -m tests.faults.mutants`` finds the seeds anew.
"""

from itertools import chain

import pytest

from tests.faults.mutants import MUTANTS, broken_life, caught_by
from tests.faults.simulate import nursery

BOUND = 400

SHOWN_BY = {
    "key_not_stored": 0,
    "key_changed_on_resend": 0,
    "sending_marked_after_the_call": 8,
    "unknown_taken_for_queued": 0,
    "look_up_skipped": 0,
    "looked_up_too_early": 0,
    "resent_after_key_life": 55,
    "absent_means_rejected": 0,
    "quiet_from_the_claim": 26,
    "claim_not_put_back": 13,
    "premises_not_checked": 8,
    "premises_checked_once": 6,
    "credit_not_checked": 161,
    "customer_not_checked": 1,
    "period_not_checked": 1,
    "period_checked_once": 54,
    "answers_not_compared": 0,
    "next_step_after_a_failure": 41,
    "outcome_in_two_transactions": 24,
    "audit_before_the_outcome": 24,
    "balances_reckoned_after_a_look_up": 80,
    "sending_left_in_the_process": 8,
    "recovered_without_a_word": 98,
    "file_not_closed_after_a_failure": 2,
    "repeated_answer_believed": 1,
    "record_of_another_row_taken": 56,
    "use_told_by_the_invoice_alone": 13,
    "refusal_of_a_repeated_change_believed": 3,
    "look_up_by_part_of_a_note": 314,
    "look_up_among_one_customers_payments": 6,
    "edited_taken_for_absent": 1,
    "rows_of_one_record_together": 0,
    "rows_of_one_customer_together": 0,
    "unknown_row_overtaken": 0,
    "switch_looked_at_once": 8,
    "second_signature_not_asked_for": 0,
    "stored_failure_not_looked_into": 3,
    "day_forgotten": 3,
    "charge_not_checked": 25,
    "refund_not_checked": 2,
    "processor_not_asked": 3,
    "disconnection_not_noticed": 3,
    "burden_not_checked": 4,
    "put_away_not_forgotten": 2,
    "standing_not_looked_up": 0,
    "receipt_not_found": 1,
    "repaid_credit_not_found": 2,
    "sale_credited_not_found": 1,
    "unknown_letter_sent_again": 0,
    "letter_without_its_link": 0,
    "letter_reworded": 0,
}


def test_every_breakage_has_its_seed() -> None:
    """None is left out."""
    assert SHOWN_BY.keys() == MUTANTS.keys()
    assert len(MUTANTS) >= 10


@pytest.mark.parametrize("name", MUTANTS)
def test_the_simulator_catches(name: str) -> None:
    """Sound, the life ends well; broken, the auditor objects to it."""
    caught = caught_by(name, chain([SHOWN_BY[name]], range(BOUND)))
    assert caught is not None
    with nursery() as place:
        assert broken_life(name, caught[0], place) == []
