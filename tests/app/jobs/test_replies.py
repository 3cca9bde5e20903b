"""A pasted message: read, confirmed by a person, and kept with the customer's own line."""

from datetime import timedelta

import pytest

from app.domain.arrangements import ArrangementKind
from app.errors import UnknownCustomer
from app.jobs import arrangements, replies
from app.propose.followup.reply import ReplyKind
from app.propose.proposal import Tier
from tests.faults.office import CUSTOMERS, TODAY, Street, usd

WHO = CUSTOMERS[2]


def test_a_promise_in_a_message_holds_once_it_is_confirmed(town: Street) -> None:
    """Reading records nothing; kept, it carries the very line and holds the customer."""
    with town.office() as office:
        who = office.customer(WHO).remote_id
        text = "Hello,\nwe will pay $99.00 in three days.\nJo"
        found = replies.read(office.company, who, text, office.clock)
        assert found.wanted is not None
        assert (found.wanted.until, found.wanted.amount) == (TODAY + timedelta(days=3), usd(99_00))
        assert arrangements.listed(office.company, [ArrangementKind.PROMISE]) == ()
        office.arrange(found.wanted)
        (kept,) = arrangements.listed(office.company, [ArrangementKind.PROMISE])
        assert kept.words == "we will pay $99.00 in three days."
        assert office.propose()[WHO].proposal.tier is Tier.NONE


def test_that_it_is_paid_records_nothing(town: Street) -> None:
    """The money is for the matches to find; who is not in the books is told."""
    with town.office() as office:
        who = office.customer(WHO).remote_id
        found = replies.read(office.company, who, "We have already paid this.", office.clock)
        assert ([one.kind for one in found.readings], found.wanted) == ([ReplyKind.PAID], None)
        with pytest.raises(UnknownCustomer):
            replies.read(office.company, "nobody", "We pay tomorrow.", office.clock)
