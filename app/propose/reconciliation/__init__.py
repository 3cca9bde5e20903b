"""Ledger, processor and bank tied together: payouts, the clearing account, every gap with its causes."""

from app.propose.reconciliation.books import Books, Chart, Coverage, Entry, Role, Side, postings
from app.propose.reconciliation.causes import Cause, Difference, Place
from app.propose.reconciliation.engine import CutOff, Reconciliation, at_cut_off, reconcile
from app.propose.reconciliation.payouts import PayoutTie, TieState

__all__ = [
    "Books", "Cause", "Chart", "Coverage", "CutOff", "Difference", "Entry", "PayoutTie", "Place",
    "Reconciliation", "Role", "Side", "TieState", "at_cut_off", "postings", "reconcile",
]  # fmt: skip
