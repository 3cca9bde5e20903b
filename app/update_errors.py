"""Failures of looking for a newer version; the others: ``app.errors``."""

from app.errors import RemoteError


class UpdatesUnreachable(RemoteError):
    """The address that tells of newer versions does not answer."""

    title = "The place that tells of newer versions can't be reached"
    remedy = "Nothing else is held up by it. Look at its address in Settings, or try again later."


class UpdatesUnreadable(RemoteError):
    """What that address answers is no version."""

    title = "What the place for newer versions says can't be read"
    remedy = "Nothing was changed. Check its address in Settings."


class NoUpdatesAddress(RemoteError):
    """There is no address to ask."""

    title = "There is no address to ask for newer versions"
    remedy = "Write one in Settings, under This machine."
