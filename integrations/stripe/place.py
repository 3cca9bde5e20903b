"""Where a sync of a Stripe account is: the legs of the walk, what is still to read, and the cursor's text."""

from enum import StrEnum

import msgspec

from app.domain.documents import DocumentKind
from integrations.stripe.wire_balance import PayoutRecord

DAY = 24 * 3600
RECHECK = 6 * 3600
"""After so many seconds a payout that Stripe could not tell apart yet is looked at again."""

LONGEST_WAIT = 60 * DAY
"""A payout that is not told apart by then never will be."""


class Leg(StrEnum):
    """A part of the walk. The first ten are lists, named by the kind they bring."""

    CHARGES = DocumentKind.CHARGE
    INTENTS = DocumentKind.PAYMENT_INTENT
    REFUNDS = DocumentKind.REFUND
    DISPUTES = DocumentKind.DISPUTE
    CUSTOMERS = DocumentKind.PROCESSOR_CUSTOMER
    SESSIONS = DocumentKind.CHECKOUT_SESSION
    LINKS = DocumentKind.PAYMENT_LINK
    INVOICE_PAYMENTS = DocumentKind.INVOICE_PAYMENT
    TRANSACTIONS = DocumentKind.BALANCE_TRANSACTION
    PAYOUTS = DocumentKind.PAYOUT
    EVENTS = "events"
    MORE_EVENTS = "more_events"
    AGAIN = "again"
    CONTENTS = "contents"


LISTS = tuple(Leg)[:10]
OPTIONAL = frozenset({Leg.INTENTS, Leg.CUSTOMERS, Leg.SESSIONS, Leg.LINKS, Leg.INVOICE_PAYMENTS})
"""Lists the books do without: a key that lacks their right brings a warning, the rest is read."""


class Place(msgspec.Struct, omit_defaults=True):
    """Where a sync is; all times in seconds.

    ``since`` is Stripe's time this run reads from (0: from the beginning), ``newest`` where the next will,
    ``more_since`` and ``more_newest`` the same for the second group of events, ``looked_at`` and ``more_at``
    our own times of asking. ``legs`` are those still to walk, none when done; ``after`` is the last id of the
    first leg's list. ``changed`` are kinds and ids to read again, ``heeded`` the events already heeded that
    may be listed again. ``payouts`` are those whose contents are still to be listed, ``waiting`` those that
    can't be told apart yet (with when they were last looked at), ``told`` those done, with their creation.
    ``barred`` are lists the key may not read, ``whole`` those read from the beginning in a later run.
    ``reads`` is what the last whole walk took, ``is_live`` the mode all of it belongs to.
    """

    looked_at: int
    newest: int
    since: int = 0
    legs: list[Leg] = []
    after: str = ""
    changed: list[tuple[DocumentKind, str]] = []
    heeded: dict[str, int] = {}
    more_since: int = 0
    more_newest: int = 0
    more_at: int = 0
    payouts: list[str] = []
    waiting: dict[str, int] = {}
    told: dict[str, int] = {}
    barred: list[Leg] = []
    barred_at: int = 0
    whole: list[Leg] = []
    reads: int = 0
    is_live: bool = False

    def text(self) -> str:
        """As it is stored."""
        return msgspec.json.encode(self).decode()

    def leave(self) -> None:
        """Go on with the next leg."""
        self.legs, self.after = self.legs[1:], ""

    def advance(self, ids: list[str], *, has_more: bool) -> None:
        """Go on behind the last record of a page, or to the next leg."""
        if has_more and ids:
            self.after = ids[-1]
        else:
            self.leave()

    def may_read(self, kind: DocumentKind) -> bool:
        """Whether the key's rights allow a kind; an invoice stands for the payments on it."""
        return _leg(kind) not in self.barred

    def bar(self, leg: Leg) -> None:
        """Leave out a list that the key may not read, and its changes."""
        if leg not in self.barred:
            self.barred.append(leg)
        self.barred_at = self.looked_at
        self.changed = [each for each in self.changed if self.may_read(each[0])]

    def wanted(self) -> Leg:
        """The leg, or the list that the object to be read again is of."""
        is_again = self.legs[0] is Leg.AGAIN and self.changed
        return _leg(self.changed[0][0]) if is_again else self.legs[0]

    def note_change(self, kind: DocumentKind, remote_id: str) -> None:
        """Have an object read again, once however often it changed."""
        if remote_id and self.may_read(kind) and (kind, remote_id) not in self.changed:
            self.changed.append((kind, remote_id))

    def note_payout(self, payout: PayoutRecord) -> None:
        """Have a payout's contents listed once Stripe can tell them, and look again until then (2.3)."""
        if not payout.automatic or payout.id in self.told:
            return
        if payout.is_told_apart:
            self.waiting.pop(payout.id, None)
            if payout.id not in self.payouts:
                self.payouts.append(payout.id)
            self.told[payout.id] = payout.created
        elif payout.is_over or self.looked_at - payout.created > LONGEST_WAIT:
            self.waiting.pop(payout.id, None)
        else:
            self.waiting[payout.id] = self.looked_at

    def forget_old(self) -> None:
        """Drop what can't be met again."""
        since = self.looked_at - 2 * LONGEST_WAIT
        self.told = {remote_id: created for remote_id, created in self.told.items() if created >= since}


def _leg(kind: DocumentKind) -> Leg:
    return Leg.INVOICE_PAYMENTS if kind is DocumentKind.INVOICE else Leg(kind)


def parse(text: str | None) -> Place | None:
    """A stored place; None for none, or for one that an older program wrote and this one can't read."""
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=Place)
    except msgspec.DecodeError:
        return None
