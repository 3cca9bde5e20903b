"""What hinders a reconciliation fix from being written."""

from app.errors import BadInput


class FixNotPossible(BadInput):
    """A fix that lacks something it needs to be written, or whose record is not what it was."""

    title = "This fix can't be written as it stands"
    remedy = "Sync, then look at it in Reconcile."
