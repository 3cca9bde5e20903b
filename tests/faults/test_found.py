"""Every life that ever ended badly, by what it showed; all end well now.

The seeds are those that show the fault again when it is put back (``mutants``); where a fault was found under
another seed before the simulator grew, that one is lived too.
"""

import pytest

from tests.faults.mutants import broken_life
from tests.faults.simulate import lived, nursery
from tests.faults.test_mutations import SHOWN_BY

FOUND = {
    "a full disk between the answer and its commit left *sending*, and the next run fell over it": (
        "sending_left_in_the_process", 16, 19, 179,
    ),
    "a company file that failed to open kept its own lock": ("file_not_closed_after_a_failure", 7),
    "an application to a payment that others changed was reported as never written": (
        "edited_taken_for_absent", 142,
    ),
    "a stale-object refusal of our own repeated write was believed": ("absent_means_rejected",),
    "the quiet time counted from the mark, not from giving up after a slow renewal": (
        "quiet_from_the_claim",
    ),
    "a note that begins like ours was taken for ours": ("look_up_by_part_of_a_note",),
    "a payment was not found after its customer was merged": ("look_up_among_one_customers_payments",),
    "after a late look-up the mirror's balances were reckoned, not read": (
        "balances_reckoned_after_a_look_up",
    ),
    "being throttled four times held a row that was never sent": ("claim_not_put_back",),
    "the answer to a repeated request came from the service's memory of a payment that was gone": (
        "repeated_answer_believed", 141,
    ),
    "the journal entry of an earlier, half-written row was taken for a later row's own": (
        "record_of_another_row_taken",
    ),
    "the audit did not name what was in doubt after a crash": ("recovered_without_a_word", 79),
    "the first balance a row was signed with, though an earlier row stopped": (52, 172, 292, 1031),
    "a credit that an earlier row used was taken for this row's use, so that a lost write was believed": (
        "use_told_by_the_invoice_alone",
    ),
    "a change that came twice was reported as refused, though it was written the first time": (
        "refusal_of_a_repeated_change_believed",
    ),
    "of two uses of one credit in one request Xero wrote the first and refused the second": (("xero", 762),),
    "an update that changed nothing came twice": (697,),
    "the second part of another row's batch was taken for a batch of the same day and invoices": (
        ("xero", 21017),
    ),
    "a service changed nothing and said so, but the mirror's balance was moved as signed": (1713,),
    "a contact that was merged already was merged again, which Xero does not offer": (533, 794),
    "an undo took off the use of a credit that another row had made of it": (5965,),
    "the use of a credit note was taken for written on the day in the request, not on the ledger's": (
        ("xero", 716),
    ),
    "a credit note was used in closed books, for the request's date was looked at and Xero sets its own": (
        ("xero", 12272),
    ),
    "asking a person after a day's sleep between the mark and the call was taken for a fault": (5202,),
    "a second signature was looked for where no money moves": (
        ("quickbooks-stripe", 174), ("quickbooks-stripe", 209),
    ),
    "a refusal of a token was taken for the end of the day's calls": (
        ("xero-short-days", 129), ("xero-short-days", 134),
    ),
    "the payment's own record came twice into one page after a look-up": (3, 8, 26, 43, 56),
    "a customer was put away for one that the same batch had put away just before": (
        "put_away_not_forgotten",
    ),
    "the bytes of a signed link were handed to the ledger once Stripe was disconnected": (
        "disconnection_not_noticed",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", FOUND)
def test_it_ends_well_now(what: str) -> None:
    """The seeds that showed it leave nothing to object to."""
    with nursery() as place:
        found = {
            each: broken_life(each, SHOWN_BY[each], place)
            if isinstance(each, str)
            else lived(each[1], place, ledger=each[0])[1]
            if isinstance(each, tuple)
            else lived(each, place)[1]
            for each in FOUND[what]
        }
    assert not any(found.values()), found
