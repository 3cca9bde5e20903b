"""What hinders a draft from being merged, split, or told apart by what the ledger has."""

from app.errors import BadInput


class DraftsNotMerged(BadInput):
    """Drafts that can't become one invoice, or one that can't be taken apart."""

    title = "These drafts can't be merged"
    remedy = "Drafts of one customer, one currency and one way of tax become one invoice."


class TrackingUnknown(BadInput):
    """A class, location or tracking option that the ledger does not have."""

    title = "The ledger does not have this class, location or tracking option"
    remedy = "“countersign drafting tracking” lists what there is; what was added since comes with a sync."


class TrackingInactive(BadInput):
    """A class, location or tracking option that was put away in the ledger."""

    title = "This class, location or tracking option is not in use any more"
    remedy = "Choose one that is in use, or make it active again in the ledger and sync."
