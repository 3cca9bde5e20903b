"""Plans: rows in sequence, balances before and after, what does not fit is held."""

import itertools

from app.commit.plan import digest
from app.domain.documents import DocumentKind
from app.domain.record import replace
from app.propose.proposal import SourceKind

from .books import books, draft, invoice, payment, planned, usd


def keys() -> "itertools.count[int]":
    """Fresh numbers."""
    return itertools.count(1)


def test_a_row_shows_each_balance_before_and_after() -> None:
    """The effect of an allocation is the open balance falling by it."""
    plan, held = planned([draft(7, {"401": 340_00})], books(invoice("401", 500_00)), lambda: "key")
    (effect,) = plan.rows[0].effects
    assert (effect.before, effect.after) == (usd(500_00), usd(160_00))
    assert plan.rows[0].title == "340.00 USD from J. MARSH → invoice 401"
    assert held == ()


def test_a_later_row_starts_where_the_earlier_left_the_balance() -> None:
    """Two part payments of one invoice follow on each other."""
    drafts = [draft(1, {"401": 100_00}, source="a"), draft(2, {"401": 150_00}, source="b")]
    plan, _ = planned(drafts, books(invoice("401", 300_00)), lambda: "key")
    assert [(row.effects[0].before, row.effects[0].after) for row in plan.rows] == [
        (usd(300_00), usd(200_00)),
        (usd(200_00), usd(50_00)),
    ]


def test_a_row_beyond_the_balance_is_held_with_its_reason() -> None:
    """Money never exceeds what is open, over all rows of the batch together."""
    drafts = [draft(1, {"401": 200_00}, source="a"), draft(2, {"401": 200_00}, source="b")]
    plan, held = planned(drafts, books(invoice("401", 300_00)), lambda: "key")
    assert [row.proposal_id for row in plan.rows] == [1]
    assert held[0].proposal_id == 2
    assert "only 100.00 open" in held[0].reason


def test_an_invoice_that_is_gone_from_the_mirror_holds_its_row() -> None:
    """No premise can be made about a record that is not there."""
    plan, held = planned([draft(1, {"999": 10_00})], books(), lambda: "key")
    assert plan.rows == ()
    assert "no longer in the mirror" in held[0].reason


def test_every_write_has_its_own_key() -> None:
    """Keys are made before anything is sent and never shared."""
    count = keys()
    drafts = [draft(1, {"401": 10_00}, source="a"), draft(2, {"402": 10_00}, source="b")]
    plan, _ = planned(drafts, books(invoice("401", 10_00), invoice("402", 10_00)), lambda: str(next(count)))
    assert [write.key for row in plan.rows for write in row.writes] == ["1", "2"]


def test_the_digest_covers_every_byte_and_every_balance() -> None:
    """Changing a byte of a body, a key, an effect or a premise makes another digest."""
    plan, _ = planned([draft(1, {"401": 10_00})], books(invoice("401", 10_00)), lambda: "key")
    (row,) = plan.rows
    (write,) = row.writes
    changed = [
        replace(row, writes=(replace(write, key="other"),)),
        replace(row, writes=(replace(write, request=replace(write.request, body=b"other")),)),
        replace(row, writes=(replace(write, request=replace(write.request, path="/other")),)),
        replace(row, effects=(replace(row.effects[0], after=usd(1)),)),
        replace(row, premises=(replace(row.premises[0], fingerprint="other"),)),
        replace(row, title="other"),
    ]
    assert len({digest((other,)) for other in changed} | {plan.digest}) == len(changed) + 1
    assert digest(plan.rows) == plan.digest


def test_a_ledger_payment_row_rests_on_the_payment_too() -> None:
    """Applying an existing payment takes its version and its unapplied amount for granted."""
    wanted = draft(1, {"401": 50_00}, source="418", kind=SourceKind.LEDGER_PAYMENT)
    plan, _ = planned([wanted], books(invoice("401", 50_00), payment("418", 50_00, 50_00, "3")), lambda: "k")
    premise = plan.rows[0].premises[-1]
    assert (premise.kind, premise.version, premise.open_balance) == (DocumentKind.PAYMENT, "3", usd(50_00))
    assert plan.rows[0].effects[-1].after == usd(0)
