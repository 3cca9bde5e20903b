"""Three hundred lives in the test command; the same seed is the same life; ten thousand by a command."""

import pytest

from tests.faults.simulate import lived, lives, nursery
from tests.faults.weather import EVERY_FAULT

SEEDS = 300
CHUNK = 15
FAMILIES = {
    "quickbooks-stripe": 20,
    "xero-short-days": 20,
    "quickbooks-fixes": 8,
    "xero-fixes": 8,
    "quickbooks-letters": 5,
    "xero-letters": 5,
}


@pytest.mark.parametrize("first", range(0, SEEDS, CHUNK))
def test_lives_end_well(first: int) -> None:
    """Whatever goes wrong: every signed row is in the ledger once, or is reported with its reason."""
    tally = lives(range(first, first + CHUNK))
    assert tally.failures == {}
    assert tally.lives == CHUNK
    assert tally.faults.keys() <= {*EVERY_FAULT, "act_refused"}
    assert tally.outcomes["acknowledged"] > CHUNK


@pytest.mark.parametrize("ledger", FAMILIES)
def test_lives_of_the_families_end_well(ledger: str) -> None:
    """Stripe's links beside the books; a day's calls that run out, and credits taken off again by others.

    Customers put away, refunds with their credit notes, letters with the payment links that they name.
    """
    tally = lives(range(FAMILIES[ledger]), ledger)
    assert tally.failures == {}
    assert tally.outcomes["acknowledged"] > FAMILIES[ledger]
    assert ledger != "xero-short-days" or tally.faults["day_used_up"]


REPLAYED = [(ledger, seed) for ledger in ("quickbooks", "xero") for seed in (3, 22, 94)]


@pytest.mark.parametrize(("ledger", "seed"), [*REPLAYED, ("quickbooks-stripe", 5)])
def test_a_seed_replays_its_life(seed: int, ledger: str) -> None:
    """Two lives of one seed meet the same events at the same instants and leave the same ledger.

    The last one reads the whole company again, which asks for pages ahead.
    """
    with nursery() as place:
        one, other = (lived(seed, place, ledger=ledger)[0] for _ in range(2))
    assert one is not None and other is not None
    assert one.events == other.events
    assert one.ended == other.ended
    assert [record["hash"] for record in one.left.audit] == [record["hash"] for record in other.left.audit]
