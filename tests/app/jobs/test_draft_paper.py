"""A draft on paper: a preview before it is written, the ledger's own afterwards, on both ledgers."""

import pytest

from app.errors import NotDecidable
from app.jobs.draft_paper import draft_paper
from tests.app.jobs.test_plan_drafts import DEAL, Desk, desk

__all__ = ["desk"]


def test_a_preview_becomes_the_ledgers_own_paper(desk: Desk) -> None:
    """Ours first, without a question to the ledger; a new customer has no paper."""
    ids = desk.propose(DEAL)
    invoice = next(one for subject, one in ids.items() if ":crm:" in subject)
    customer = next(one for subject, one in ids.items() if subject.startswith("customer:"))

    def nobody() -> object:
        raise AssertionError("a preview asks nobody")

    preview = draft_paper(desk.company, invoice, nobody)  # type: ignore[arg-type] # never called
    assert preview.is_preview
    assert preview.data.startswith(b"%PDF")
    assert preview.name.startswith("Preview Bramble Daughters 20")
    assert preview == draft_paper(desk.company, invoice, nobody)  # type: ignore[arg-type] # as above
    with pytest.raises(NotDecidable):
        draft_paper(desk.company, customer, nobody)  # type: ignore[arg-type] # as above
    desk.approve(invoice)
    desk.deliver(desk.sign())
    printed = draft_paper(desk.company, invoice, lambda: desk.ledger)
    assert not printed.is_preview
    assert printed.data.startswith(b"%PDF")
