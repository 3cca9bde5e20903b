"""Drafting: from work done to an invoice worth signing."""

from app.propose.drafting.draft import Draft, DraftAction, DraftInvoice, DraftLine, DraftProposal
from app.propose.drafting.engine import propose_drafts
from app.propose.drafting.snapshot import Billed, DraftingRules, DraftSnapshot

__all__ = [
    "Billed",
    "Draft",
    "DraftAction",
    "DraftInvoice",
    "DraftLine",
    "DraftProposal",
    "DraftSnapshot",
    "DraftingRules",
    "propose_drafts",
]
