"""Messages as they are signed: their bytes, what goes with them, and those that a person sends by hand."""

import hashlib
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from app.commit.results import RowResult
from app.domain.arrangements import Arrangement, ArrangementKind
from app.domain.customer_statement import StatementKind
from app.domain.writes import PreparedRequest
from app.errors import FollowUpHeld, MailNotSetUp, NotDecidable
from app.jobs import by_hand, followups
from app.jobs import settings as settings_job
from app.propose.followup.policy import Channel
from app.settings import Mail
from app.store import batches, connections
from tests.faults.office import CUSTOMERS, TODAY, Office, Street, street
from tests.journeys.postbox import Postbox

WHO = CUSTOMERS[0]


def signed(office: Office) -> tuple[int, PreparedRequest]:
    """Approve and sign the first customer's message; the batch and the message's request."""
    office.approve(WHO)
    batch_id = office.sign()
    with office.company.reader() as conn:
        (row,) = batches.load(conn, batch_id).plan.rows
    return batch_id, row.writes[0].request


def letter_of(text: bytes) -> EmailMessage:
    """A message read back."""
    found = message_from_bytes(text, policy=default)
    assert isinstance(found, EmailMessage)
    return found


@pytest.mark.parametrize("kind", list(StatementKind))
def test_a_statement_goes_along_and_every_byte_is_what_was_signed(town: Street, kind: StatementKind) -> None:
    """The policy wants it; its hash stands in the plan, and the server gets the very bytes."""
    with town.office() as office:
        office.set_policy(Channel.MAIL, statement=kind)
        batch_id, request = signed(office)
        with office.company.reader() as conn:
            (row,) = batches.load(conn, batch_id).plan.rows
        office.deliver(batch_id)
        assert [row.result for row in office.results(batch_id)] == [RowResult.COMMITTED]
        assert office.postbox.texts == [request.body]
        (letter,) = office.postbox.letters
        (attached,) = letter.iter_attachments()
        content = attached.get_content()
        assert attached.get_filename() == f"Statement {TODAY}.pdf"
        assert content.startswith(b"%PDF")
        digest = hashlib.sha256(content).hexdigest()
        assert dict(request.query)[f"attached Statement {TODAY}.pdf"] == f"sha256:{digest}"
        assert digest[:16] in row.writes[0].summary
        told = letter.get_body()
        assert told is not None
        assert "3001" in told.get_content()


def test_the_ledgers_own_email_takes_nothing_along(town: Street) -> None:
    """Whatever the policy says; and the sheet says what each request does."""
    with town.office() as office:
        office.set_policy(Channel.LEDGER, statement=StatementKind.OPEN_ITEM)
        office.approve(WHO)
        (row,) = office.preview().plan.rows
        assert [write.summary for write in row.writes] == [
            *("has the ledger send it by e-mail", "adds a note"),
            *("has the ledger send it by e-mail", "adds a note"),
        ]


def test_by_hand_it_is_signed_first_and_the_file_is_what_was_signed(town: Street) -> None:
    """No file before it was carried out; then the signed bytes, as a draft for the mail program."""
    with town.office() as office:
        office.set_policy(Channel.MAIL, statement=StatementKind.OPEN_ITEM)
        chosen = office.propose()[WHO].id
        followups.put_by_hand(office.company, chosen, "Ana", office.clock)
        with pytest.raises(NotDecidable, match="signed"):
            by_hand.signed_letter(office.company, chosen, office.clock)
        batch_id = office.sign()
        with pytest.raises(NotDecidable, match="signed"):
            by_hand.signed_letter(office.company, chosen, office.clock)
        office.deliver(batch_id)
        with office.company.reader() as conn:
            (row,) = batches.load(conn, batch_id).plan.rows
            assert by_hand.is_ready(conn, chosen)
        assert "makes one message for your mail program with Statement" in row.writes[0].summary
        text = by_hand.signed_letter(office.company, chosen, office.clock)
        assert text == row.writes[0].request.body
        letter = letter_of(text)
        assert (letter["X-Unsent"], letter["To"]) == ("1", "alder@customer.example")
        assert office.sent() == 0


def test_the_gate_is_asked_again_when_the_file_is_wanted(town: Street) -> None:
    """What began after it was signed holds it back; lifted, the file is there."""
    with town.office(Channel.HAND) as office:
        chosen = office.propose()[WHO].id
        batch_id, _ = signed(office)
        office.deliver(batch_id)
        who = office.customer(WHO).remote_id
        office.arrange(Arrangement(0, ArrangementKind.PAUSE, who, TODAY))
        with pytest.raises(FollowUpHeld, match="paused"):
            by_hand.signed_letter(office.company, chosen, office.clock)


def _close_books(office: Office) -> None:
    """Somebody closes the books to yesterday, and the program reads of it."""
    service = office.ledger.service
    close = {"act": "close_books"} if service == "quickbooks" else {"service": service, "act": "lock"}
    office.sandbox.act({**close, "on": "2026-11-19"})
    office.sync()
    with office.company.reader() as conn:
        assert connections.company(conn).preferences.books_closed_on == date(2026, 11, 19)


@pytest.mark.parametrize(
    ("service", "channel"),
    [("quickbooks", Channel.MAIL), ("xero", Channel.MAIL), ("xero", Channel.LEDGER)],
)
def test_what_is_overdue_from_a_closed_month_is_asked_for(
    service: str, channel: Channel, postbox: Postbox, tmp_path: Path
) -> None:
    """A letter is no entry: it goes out, and its note, though the invoices lie in books that are closed."""
    with street(service, postbox, tmp_path) as closing, closing.office(channel) as office:
        _close_books(office)
        office.approve(WHO)
        batch_id = office.sign()
        office.deliver(batch_id)
        assert [row.result for row in office.results(batch_id)] == [RowResult.COMMITTED]
        assert office.sent()


def test_quickbooks_sends_nothing_from_closed_books(postbox: Postbox, tmp_path: Path) -> None:
    """It counts its own e-mail as a change of the invoice: said before anything is signed."""
    with street("quickbooks", postbox, tmp_path) as closing, closing.office(Channel.LEDGER) as office:
        _close_books(office)
        office.approve(WHO)
        shown = office.preview()
        assert not shown.plan.rows
        assert "in a closed period" in shown.held[0].reason
        assert not office.sent()


def test_without_a_server_or_sender_no_message_is_planned(town: Street) -> None:
    """It is held with what to do; by hand it needs neither."""
    with town.office() as office:
        settings_job.change(office.company, Mail(), "Ana", office.clock)
        office.approve(WHO)
        shown = office.preview()
        assert [held.reason for held in shown.held] == [MailNotSetUp.title]
        office.set_policy(Channel.HAND)
        settings_job.change(office.company, Mail(), "Ana", office.clock)
        office.approve(WHO)
        (row,) = office.preview().plan.rows
        assert letter_of(row.writes[0].request.body)["From"] is None
