"""Where invoices can be paid: asked of the ledger once where the policy wants it, named in the letter."""

from collections.abc import Iterator

import pytest

from app.jobs.metering import Tally
from app.jobs.pay_pages import read_pay_pages
from app.jobs.workplace import Workplace
from app.lanes import CancelToken
from app.propose.followup.policy import Channel
from tests.faults.office import CUSTOMERS, Office, Street, street
from tests.journeys.postbox import Postbox, served


@pytest.fixture(scope="module")
def postbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postbox]:
    """A mail server."""
    with served(tmp_path_factory.mktemp("post")) as box:
        yield box


@pytest.fixture(scope="module", params=["quickbooks", "xero"])
def town(
    request: pytest.FixtureRequest, postbox: Postbox, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Street]:
    """Each ledger in turn."""
    with street(str(request.param), postbox, tmp_path_factory.mktemp("town")) as made:
        yield made


def read(office: Office) -> int:
    """What a sync does."""
    place = Workplace(office.company, office.clock, Tally())
    return read_pay_pages(place, office.ledger, CancelToken())


def test_the_letter_names_where_to_pay(town: Street) -> None:
    """Read once, one for each invoice, and sent as signed; without the policy nothing is asked for."""
    with town.office() as office:
        assert read(office) == 0
        assert "http" not in office.propose()[CUSTOMERS[0]].proposal.candidates[0].body  # type: ignore[union-attr]
        office.set_policy(Channel.MAIL, links=True)
        assert read(office) == 4
        assert read(office) == 0
        office.approve(CUSTOMERS[0])
        office.deliver(office.sign())
        (letter,) = office.postbox.letters
        pages = [office.ledger.pay_page(one.remote_id) for one in office.invoices(CUSTOMERS[0])]
        assert len(pages) == 2
        assert all(page in letter.get_content() for page in pages)
