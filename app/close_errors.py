"""Failures of the month's close; the others: ``app.errors``."""

from app.errors import BadInput, CountersignError


class MonthNotReady(CountersignError):
    """Items of a month's close are neither done nor accepted."""

    title = "The month can't be closed yet"
    remedy = "Settle what is open, or accept it with a reason; “report close” lists it."


class MonthNotClosed(BadInput):
    """A month that is not closed was to be opened again."""

    title = "This month is not closed"
    remedy = "Run “close list” to see the months that are."


class NothingToAccept(BadInput):
    """An item that does not exist or is done already was to be accepted."""

    title = "There is nothing to accept here"
    remedy = "Run “report close”: each item is listed with its code."
