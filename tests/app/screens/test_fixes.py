"""A fix in words: nothing is said twice, and a fee is called one."""

from datetime import date

from app.domain.money import Money
from app.propose.proposal import Evidence, ProposalKind, Tier
from app.propose.reconciliation import Cause, Side
from app.propose.reconciliation.causes import TEXTS
from app.propose.reconciliation.fix import FixProposal, Seen
from app.screens.fixes import reasons, sides_lines
from app.screens.wording import Sum

DAY = date(2026, 11, 10)
FEE = Seen(Side.PROCESSOR, "balance_transaction", "txn_1:fee", DAY, Money(-23_09, "USD"))


def test_the_cause_is_not_repeated_and_a_fee_is_named() -> None:
    """What stands in the heading is no reason once more; the mark in a fee's id is no part of its name."""
    evidence = (
        Evidence("because", TEXTS[Cause.FEE_MISSING], 1.0),
        Evidence("because", "Fees took what is like it 9×", 1.0),
        Evidence("doubt", "once before is no habit", -1.0),
    )
    fix = FixProposal(
        ProposalKind.RECONCILIATION, "x:1", Cause.FEE_MISSING, Tier.REVIEW, 0.8, DAY, FEE.amount, "", (),
        ("txn_1:fee",), evidence, "", "print", records=(FEE,),
    )  # fmt: skip
    assert reasons(fix, 1) == "Fees took what is like it 9×"
    assert reasons(fix, -1) == "once before is no habit"
    (line,) = sides_lines(fix, Side.PROCESSOR)
    assert isinstance(line, Sum)
    assert (line.amount, line.text) == ("−$23.09", "fee of txn_1")
