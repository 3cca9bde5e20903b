"""What must hold for any snapshot at all, over made-up small companies full of coincidences."""

import random
from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.record import replace
from app.propose.matching import OpenCredit, OpenInvoice, Snapshot, propose
from app.propose.proposal import MatchProposal, Receipt, Tier

from .made import TODAY, invoice, party, receipt

CUSTOMERS = [party("Acme Traders"), party("Nordic Glass"), party("Pine Works", parent="acme")]
AMOUNTS = st.sampled_from([100_00, 100_00, 250_00, 350_00, 97_10, 12_34, 499_99, 512_33])
OWNERS = st.sampled_from([one.id for one in CUSTOMERS])


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    """A few invoices, credit notes and receipts whose amounts and numbers meet often."""
    invoices = tuple(_invoice(draw, n) for n in range(draw(st.integers(0, 8))))
    notes = tuple(_credit(draw, n) for n in range(draw(st.integers(0, 2))))
    receipts = tuple(_receipt(draw, n, invoices) for n in range(draw(st.integers(1, 6))))
    return Snapshot(
        as_of=TODAY, receipts=receipts, invoices=invoices, credits=notes, customers=tuple(CUSTOMERS)
    )


def _invoice(draw: st.DrawFn, n: int) -> OpenInvoice:
    made = invoice(f"INV-{4000 + 7 * n}", draw(OWNERS), Money(draw(AMOUNTS), "USD").plain())
    terms = draw(st.booleans())
    return replace(made, discount_percent="2" if terms else "", discount_days=40 if terms else None)


def _credit(draw: st.DrawFn, n: int) -> OpenCredit:
    amount = Money(draw(st.sampled_from([12_34, 50_00])), "USD")
    return OpenCredit(f"CN-{n}", f"CN-{90 + n}", draw(OWNERS), TODAY - timedelta(days=9), amount)


def _receipt(draw: st.DrawFn, n: int, invoices: tuple[OpenInvoice, ...]) -> Receipt:
    some = draw(st.lists(st.sampled_from(invoices), max_size=3, unique=True)) if invoices else []
    sum_of_them = sum(one.balance.minor for one in some)
    minor = draw(st.one_of(AMOUNTS, st.just(max(sum_of_them, 1)), st.just(max(sum_of_them - 12_34, 1))))
    named = " ".join(one.number for one in some if draw(st.booleans()))
    payer = draw(st.sampled_from(["Acme Traders", "Nordic Glass", "Pine Works", "Somebody Else", ""]))
    day = TODAY - timedelta(days=draw(st.integers(0, 30)))
    return receipt(Money(minor, "USD").plain(), payer, named, source_id=f"r{n}", received_on=day)


def _taken(found: tuple[MatchProposal, ...]) -> Counter[str]:
    taken: Counter[str] = Counter()
    for one in found:
        if one.tier is Tier.READY and one.chosen:
            for part in one.chosen.allocations:
                taken[part.target_id] += part.amount.minor
    return taken


@settings(max_examples=150)
@given(snapshots())
def test_no_document_gives_more_than_it_has(snapshot: Snapshot) -> None:
    """Over all ready proposals together, no invoice and no credit note is used beyond its balance."""
    taken = _taken(propose(snapshot))
    for one in snapshot.invoices:
        assert 0 <= taken[one.id] <= one.balance.minor
    for note in snapshot.credits:
        assert -note.remaining.minor <= taken[note.id] <= 0


@settings(max_examples=150)
@given(snapshots())
def test_money_is_conserved_in_every_candidate(snapshot: Snapshot) -> None:
    """Allocations and remainder add up to the receipt; a remainder has a name; signs are right."""
    for one in propose(snapshot):
        for candidate in one.candidates:
            whole = sum(part.amount.minor for part in candidate.allocations)
            assert whole + candidate.remainder.minor == one.receipt.amount.minor
            assert candidate.allocations
            assert bool(candidate.remainder.minor) == (candidate.remainder_as is not None)
            for part in candidate.allocations:
                assert (part.amount.minor < 0) == (part.target_kind is DocumentKind.CREDIT_NOTE)


@settings(max_examples=150)
@given(snapshots())
def test_confidence_is_a_probability(snapshot: Snapshot) -> None:
    """Between 0 and 1, best first, never above 1 together; ready puts something forward."""
    for one in propose(snapshot):
        shares = [candidate.confidence for candidate in one.candidates]
        assert shares == sorted(shares, reverse=True)
        assert sum(shares) <= 1.001
        assert 0.0 <= one.confidence <= 1.0
        assert one.tier is not Tier.READY or (one.chosen is not None and not one.withheld)
        assert one.tier is Tier.READY or one.withheld


@settings(max_examples=100)
@given(snapshots(), st.randoms(use_true_random=False))
def test_the_order_of_the_input_changes_nothing(snapshot: Snapshot, shuffle: random.Random) -> None:
    """The same open money in another order gives the same answers."""

    def mixed(some: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(shuffle.sample(some, len(some)))

    other = replace(
        snapshot,
        receipts=mixed(snapshot.receipts),
        invoices=mixed(snapshot.invoices),
        credits=mixed(snapshot.credits),
        customers=mixed(snapshot.customers),
    )
    assert {one.subject: one for one in propose(snapshot)} == {one.subject: one for one in propose(other)}
    assert propose(snapshot) == propose(snapshot)
