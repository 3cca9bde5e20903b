"""Failures of the processes in which heavy questions are answered; the others: ``app.errors``."""

from app.errors import CountersignError


class ComputationLost(CountersignError):
    """The process that computed ended before it had an answer."""

    title = "The computation was ended from outside before it was done"
    remedy = "Try again; if it stays so, the machine may be short of memory: close other programs."
