"""Notes at a language model's stand-in: what leaves, what comes back, and that nothing is kept of it."""

import json
import re

import pytest

from app.domain.record import replace
from app.errors import NotDecidable
from app.jobs.suggesting import Suggested, suggested
from app.propose.followup.suggesting import Suggestion
from app.propose.followup.triage import Outcome
from app.store import mirror
from integrations.sandbox.wording import WordingStandIn, serve_wording
from integrations.wording import ChatWording
from tests.faults.office import CUSTOMERS, Office, Street

WHO = CUSTOMERS[0]
NOTES = (
    "Alder phoned on 3 May, also about Birch & Sons. The joints of the table came apart. Ask for Jo Petersen."
)


def noted(office: Office, notes: str) -> int:
    """The customer's follow-up, once the ledger has these notes."""
    with office.company.writer() as conn:
        mirror.save_documents(conn, [replace(office.customer(WHO), notes=notes)], office.clock.now())
    return office.propose()[WHO].id


def asked(office: Office, proposal_id: int, stand_in: WordingStandIn) -> Suggested:
    """What the stand-in suggests."""
    with serve_wording(stand_in) as served:
        return suggested(office.company, proposal_id, ChatWording(served.url, "small", 5.0))


def test_it_is_suggested_with_its_sentence_and_changes_nothing(town: Street) -> None:
    """Nothing identifying is in the request; the follow-up stays what triage made of it."""
    with town.office() as office:
        proposal_id = noted(office, NOTES)
        before = office.propose()[WHO]
        stand_in = WordingStandIn(answer=lambda text: f"dispute\n{re.split(r'(?<=[.]) ', text)[1]}")
        found = asked(office, proposal_id, stand_in)
        assert found.suggestion == Suggestion(Outcome.DISPUTE, "The joints of the table came apart.")
        assert (found.triage, found.fault) == ("routine", "")
        assert found.prompt.startswith("suggest.v1@")
        sent = json.loads(stand_in.requests[0])["messages"][-1]["content"]
        assert not re.search(r"\d|Alder|Birch|Jo|Petersen|May|Larch|@", sent)
        assert office.propose()[WHO] == before


def test_an_answer_that_cant_be_used_is_told(town: Street) -> None:
    """A quote that stands nowhere, a model that is away, and a customer without notes."""
    with town.office() as office:
        proposal_id = noted(office, NOTES)
        made_up = asked(office, proposal_id, WordingStandIn(answer=lambda _: "plan\nThey are broke."))
        assert (made_up.suggestion, made_up.fault) == (None, "what it quotes is no sentence of the notes")
        assert "did not answer" in asked(office, proposal_id, WordingStandIn(status=500)).fault
        with pytest.raises(NotDecidable):
            asked(office, noted(office, "  "), WordingStandIn())
