"""A letter and the payment link it names: two signed rows, the second filled from the first."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pypdfium2 import PdfDocument

from app.commit.results import BatchPreview, RowResult
from app.domain.arrangements import Arrangement, ArrangementKind, Instalment
from app.domain.charges import PaymentLink
from app.domain.customer_statement import StatementKind
from app.domain.documents import DocumentKind
from app.domain.record import replace
from app.domain.writes import CreatePaymentLink, SwitchOffPaymentLink
from app.errors import FollowUpHeld
from app.jobs import by_hand, followups, review
from app.jobs import settings as settings_job
from app.jobs.metering import Tally
from app.jobs.propose import propose_kinds
from app.jobs.state import settings
from app.jobs.sync import Sync
from app.jobs.undo import undo_preview
from app.jobs.workplace import Workplace
from app.jobs.writers import PairedLedger, joined
from app.lanes import CancelToken
from app.propose.drafting.draft import DraftProposal
from app.propose.followup.policy import Channel, PayBy
from app.propose.followup.proposal import LINK_MARK, FollowUpProposal, Message
from app.propose.proposal import MatchProposal, ProposalKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.store import audit, batches, connections, letter_links, mirror, outbox, pay_pages, proposals
from app.store.records import StoredProposal
from integrations.http import Http, Limits
from integrations.sandbox.stripe.faults import StripeFault
from integrations.secrets import MemorySecrets
from integrations.stripe.adapter import StripeProcessor
from integrations.stripe.client import Manners, Patience
from integrations.stripe.connect import connect_stripe
from tests.contracts.test_ledger_port import LEDGERS
from tests.faults.office import CUSTOMERS, START, TODAY, Office, Street, street, usd
from tests.journeys.postbox import Postbox

TWO, ONE, OTHER = CUSTOMERS
"""The first owes two overdue invoices, 570.00 together; the others one each."""


on_each_ledger = pytest.mark.parametrize("town", sorted(LEDGERS), indirect=True)


@pytest.fixture
def town(request: pytest.FixtureRequest, postbox: Postbox, tmp_path: Path) -> Iterator[Street]:
    """A ledger with stand-ins of its own."""
    with street(str(getattr(request, "param", "quickbooks")), postbox, tmp_path) as made:
        yield made


@contextmanager
def paying(town: Street, channel: Channel = Channel.MAIL, **more: Any) -> Iterator[Office]:
    """An office with Stripe beside its ledger, whose letters name a payment link."""
    secrets = MemorySecrets()
    with town.office() as office, closing(Http(Limits(2.0, 5.0))) as http:
        tally, url = Tally(), town.sandbox.url
        connect_stripe("rk_test_sandbox", base_url=url, secrets=secrets, secret_name="s", meter=tally)
        stripe = StripeProcessor(
            base_url=url, secrets=secrets, secret_name="s", meter=tally, http=http,
            manners=Manners(Patience(3, 0.0, 0.0), monotonic=count().__next__, now=town.sandbox.clock.now),
        )  # fmt: skip
        with office.company.writer() as conn:
            connections.connect(conn, "stripe", stripe.organisation(), START, is_ledger=False)
        office.ledger = joined([office.ledger, stripe])
        office.set_policy(channel, links=True, **{"pay_by": PayBy.STRIPE} | more)
        sync(office)
        yield office


def sync(office: Office) -> None:
    """Read both services, then propose everything anew."""
    assert isinstance(office.ledger, PairedLedger)
    place = Workplace(office.company, office.clock, Tally())
    Sync(place, lambda _: None, CancelToken()).run([office.ledger.books, office.ledger.processor])
    propose_kinds(office.company, office.clock)


def letter_to(office: Office, name: str) -> Message:
    """The message put forward for a customer."""
    proposal = office.propose()[name].proposal
    assert isinstance(proposal, FollowUpProposal)
    return proposal.candidates[0]


def drafts(office: Office, aspect: str) -> list[StoredProposal]:
    """Open drafts of a kind."""
    with office.company.reader() as conn:
        found = proposals.in_states(conn, ProposalKind.DRAFT, [ProposalState.OPEN])
    return [one for one in found if isinstance(one.proposal, DraftProposal) and one.proposal.aspect == aspect]


def links(office: Office) -> list[dict[str, Any]]:
    """The links at Stripe itself."""
    found: list[dict[str, Any]] = office.sandbox.state()["stripe"]["payment_links"]
    return found


def sent_to(office: Office, name: str) -> Message:
    """Approve, sign and carry out a customer's letter with its link; the message it was."""
    message = letter_to(office, name)
    office.approve(name)
    batch_id = office.sign()
    office.deliver(batch_id)
    assert {one.result for one in office.results(batch_id)} == {RowResult.COMMITTED}
    return message


def refused(*_: object) -> None:
    """Stripe does not take it."""
    raise StripeFault(400, "Your account cannot currently make payment links.")


def reasons(shown: BatchPreview) -> list[str]:
    """Why rows are held back."""
    return [one.reason for one in shown.held]


@on_each_ledger
def test_the_link_is_made_first_and_its_address_is_in_the_letter(town: Street) -> None:
    """Two rows, signed together; what arrives is what was signed, but for the address in its place."""
    with paying(town) as office:
        message = letter_to(office, TWO)
        assert LINK_MARK in message.body
        office.approve(TWO)
        shown = office.preview()
        made, sent = shown.plan.rows
        assert (made.service, sent.service) == ("stripe", "mail")
        assert made.writes[0].summary == "makes one payment link"
        assert shown.totals == (usd(570_00),), "what is asked for counts once"
        assert sent.title.endswith("with its payment link")
        assert b"unit_amount]=57000&" in made.writes[0].request.body
        batch_id = office.sign(shown)
        office.deliver(batch_id)
        assert [one.result for one in office.results(batch_id)] == [RowResult.COMMITTED] * 2
        (link,) = links(office)
        (letter,) = office.postbox.letters
        assert letter.get_content().replace("\r\n", "\n") == message.body.replace(LINK_MARK, link["url"])
        signed = message_from_bytes(sent.writes[0].request.body, policy=default)
        assert isinstance(signed, EmailMessage)
        assert dict(signed.items()).items() <= dict(letter.items()).items()
        told = link["metadata"]
        ids = {one.remote_id for one in office.invoices(TWO)}
        assert set(told["doc_id"].split()) == ids
        assert (told["amount"], told["purpose"]) == ("570.00 USD", "reminder")
        assert told["customer"] == office.customer(TWO).remote_id


@on_each_ledger
def test_a_payment_by_the_link_is_matched_to_all_its_invoices(town: Street) -> None:
    """The money names them; it pays both, and nobody is asked again meanwhile."""
    with paying(town) as office:
        sent_to(office, TWO)
        (link,) = links(office)
        payer = {"link": link["id"], "name": "Alder", "email": "alder@customer.example"}
        office.sandbox.act({"service": "stripe", "act": "pay_link", **payer})
        sync(office)
        with office.company.reader() as conn:
            (match,) = proposals.in_states(conn, ProposalKind.MATCH, [ProposalState.OPEN])
        assert isinstance(match.proposal, MatchProposal)
        paid = {each.target_id for each in match.proposal.candidates[0].allocations}
        assert (match.proposal.tier, paid) == (Tier.READY, {one.remote_id for one in office.invoices(TWO)})
        assert not drafts(office, "switch_off")
        held = office.propose().get(TWO)
        assert held is None or held.proposal.tier is Tier.NONE


def test_a_link_that_is_not_made_brings_the_letter_back(
    town: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stripe refuses it: nothing leaves, both are to be looked at again, and the next try works."""
    with paying(town) as office:
        office.approve(ONE)
        batch_id = office.sign()
        with monkeypatch.context() as refusing:
            refusing.setattr(type(office.sandbox.stripe.business.links), "create", refused)
            office.deliver(batch_id)
        first, second = office.results(batch_id)
        assert (first.result, second.result) == (RowResult.FAILED, RowResult.STOPPED)
        assert second.reason == "The payment link was not made, or is switched off again"
        assert office.postbox.letters == []
        sent_to(office, ONE)
        assert len(office.postbox.letters) == 1


@on_each_ledger
def test_what_was_paid_otherwise_is_not_asked_for_any_more(town: Street) -> None:
    """The invoice is paid in the ledger: the link is to be switched off, as a row of its own."""
    with paying(town) as office:
        sent_to(office, ONE)
        (invoice,) = office.invoices(ONE)
        service = office.ledger.service
        office.sandbox.act({"service": service, "act": "pay", "id": invoice.remote_id})
        sync(office)
        (off,) = drafts(office, "switch_off")
        assert "0.00 open now" in off.proposal.withheld
        review.decide(office.company, [off.id], DecisionAction.APPROVE, "Ana", office.clock.now())
        office.deliver(office.sign())
        assert [one["active"] for one in links(office)] == [False]
        sync(office)
        assert not drafts(office, "switch_off")


def test_the_next_letter_names_the_link_that_stands(town: Street) -> None:
    """While it asks for the same, no other is made; once it has run out, another is, and it is put off."""
    with paying(town) as office:
        sent_to(office, ONE)
        (link,) = links(office)
        again = letter_to(office, ONE)
        assert (again.step, again.link) == ("reminder-2", None)
        assert link["url"] in again.body
        office.clock.sleep(15 * 24 * 3600)
        sync(office)
        anew = letter_to(office, ONE)
        assert LINK_MARK in anew.body
        assert [one.proposal.subject for one in drafts(office, "switch_off")] == [f"switch_off:{link['id']}"]
        sent_to(office, ONE)
        assert sorted(one["active"] for one in links(office)) == [False, True]


def test_without_its_letter_no_link_is_made(town: Street) -> None:
    """Rejected, edited without the link, or held: the link stays unmade, and the sheet says why."""
    with paying(town) as office:
        office.approve(ONE)
        with office.company.reader() as conn:
            both = {one.proposal.kind: one.id for one in proposals.approved(conn)}
        letter, link = both[ProposalKind.FOLLOWUP], both[ProposalKind.DRAFT]
        now = office.clock.now()
        review.decide(office.company, [letter], DecisionAction.REJECT, "Ana", now)
        assert reasons(office.preview()) == ["No letter that names this link is approved"]
        review.undo(office.company, "Ana", now)
        review.decide(office.company, [link], DecisionAction.REJECT, "Ana", now)
        followups.edit(office.company, letter, "Please pay\n\nThank you.\n", "Ana", office.clock)
        shown = office.preview()
        assert reasons(shown) == []
        (row,) = shown.plan.rows
        assert not row.title.endswith("payment link")


def test_what_rests_on_a_held_row_is_held_before_anything_is_signed(town: Street) -> None:
    """The invoice changed since the link was approved: the letter does not go without it."""
    with paying(town) as office:
        office.approve(ONE)
        (invoice,) = office.invoices(ONE)
        with office.company.writer() as conn:
            less = replace(invoice, balance=usd(1_00))
            mirror.save_documents(conn, [less], office.clock.now())
        shown = office.preview()
        assert shown.plan.rows == ()
        assert any("would ask for 300.00" in one for one in reasons(shown))
        assert any(one.startswith("The payment link is held back") for one in reasons(shown))


def test_by_hand_the_file_holds_the_address_while_the_link_stands(town: Street) -> None:
    """The .eml is filled when it is asked for; once its link is switched off, nothing is handed out."""
    with paying(town, Channel.HAND) as office:
        chosen = office.propose()[ONE].id
        sent_to(office, ONE)
        assert office.postbox.letters == []
        (link,) = links(office)
        text = by_hand.signed_letter(office.company, chosen, office.clock)
        assert link["url"].encode() in text
        assert b"[[@" not in text
        with office.company.writer() as conn:
            (kept,) = mirror.every(conn, DocumentKind.PAYMENT_LINK)
            assert isinstance(kept, PaymentLink)
            mirror.save_documents(conn, [replace(kept, is_active=False)], office.clock.now())
        with pytest.raises(FollowUpHeld, match="switched off"):
            by_hand.signed_letter(office.company, chosen, office.clock)


def test_the_ledgers_own_email_says_before_that_it_carries_no_link(town: Street) -> None:
    """No link is made for it; the reason stands beside the letter and on the sheet that is signed."""
    with paying(town, Channel.LEDGER) as office:
        found = office.propose()[ONE]
        assert isinstance(found.proposal, FollowUpProposal)
        words = "no payment link goes with it: the ledger's own e-mail can't carry one"
        assert words in [one.text for one in found.proposal.evidence]
        assert not drafts(office, "link")
        office.approve(ONE)
        (row,) = office.preview().plan.rows
        assert row.title.endswith("without a payment link: the ledger's own e-mail can't carry one")


def test_a_letter_about_an_instalment_says_that_it_carries_no_link(town: Street) -> None:
    """A link would ask for all that is open: letter and sheet say that none is made."""
    with paying(town) as office:
        who = office.customer(ONE).remote_id
        parts = tuple(Instalment(TODAY + timedelta(days=days), usd(20_00)) for days in (1, 40))
        office.arrange(Arrangement(0, ArrangementKind.PLAN, who, TODAY, instalments=parts))
        office.clock.sleep(3 * 24 * 3600)
        sync(office)
        found = office.propose()[ONE]
        assert isinstance(found.proposal, FollowUpProposal)
        assert found.proposal.step.startswith("instalment-")
        why = "it asks for an instalment, and a link would ask for all that is open"
        assert f"no payment link goes with it: {why}" in [one.text for one in found.proposal.evidence]
        office.approve(ONE)
        (row,) = office.preview().plan.rows
        assert row.title.endswith(f"without a payment link: {why}")


def test_a_statement_names_the_link_of_the_letter_that_it_goes_with(town: Street) -> None:
    """A new one by its letter, as these bytes are signed before; one that stands by its address."""
    with paying(town, statement=StatementKind.OPEN_ITEM) as office:
        sent_to(office, TWO)
        sync(office)
        sent_to(office, TWO)
        sync(office)
        (link,) = links(office)
        first, second = (statement_with(one) for one in office.postbox.letters)
        assert "570.00 USD can be paid by card by the payment link in the letter" in first
        assert f"570.00 USD can be paid by card at {link['url']}" in second


def statement_with(letter: EmailMessage) -> str:
    """What another program reads on the statement that goes with a letter, without its line breaks."""
    (attached,) = letter.iter_attachments()
    found: str = PdfDocument(attached.get_content())[0].get_textpage().get_text_range()
    return " ".join(found.split())


def test_the_ledgers_page_comes_first_where_the_policy_leaves_it_so(town: Street) -> None:
    """A page that is there is named; where the ledger has none, a link is asked for."""
    with paying(town, pay_by=PayBy.LEDGER) as office:
        assert LINK_MARK not in letter_to(office, ONE).body
        (invoice,) = office.invoices(ONE)
        with office.company.writer() as conn:
            pay_pages.keep(conn, {invoice.remote_id: ""})
        assert LINK_MARK in letter_to(office, ONE).body


def test_a_link_is_taken_back_with_its_batch(town: Street) -> None:
    """The letter has been sent; the link it names is switched off."""
    with paying(town) as office:
        office.approve(ONE)
        batch_id = office.sign()
        office.deliver(batch_id)
        shown = undo_preview(office.company, office.ledger, batch_id, office._key, office.clock)
        office.deliver(office.sign(shown))
        assert [one["active"] for one in links(office)] == [False]


def test_without_stripe_a_signed_link_is_not_made_and_nothing_else_breaks(town: Street) -> None:
    """Disconnected after the signature: the rows stop with the reason, and the batch ends."""
    with paying(town) as office:
        office.approve(ONE)
        batch_id = office.sign()
        assert isinstance(office.ledger, PairedLedger)
        office.ledger = office.ledger.books
        office.deliver(batch_id)
        link, letter = office.results(batch_id)
        assert (link.result, letter.result) == (RowResult.STOPPED, RowResult.STOPPED)
        assert link.reason == "Stripe is not connected, so it can't be sent"
        assert (office.is_done(batch_id), links(office), office.sent()) == (True, [], 0)


def test_without_stripe_what_became_of_a_link_is_a_persons(town: Street) -> None:
    """The program died while it sent, and Stripe is disconnected since: nobody can look it up."""
    with paying(town) as office:
        office.approve(ONE)
        batch_id = office.sign()
        with office.company.writer() as conn:
            (entry,) = outbox.of_row(conn, batch_id, 1)
            outbox.claim(conn, entry.id, office.clock.now())
        assert isinstance(office.ledger, PairedLedger)
        office.ledger = office.ledger.books
        office.deliver(batch_id)
        link, letter = office.results(batch_id)
        assert (link.result, letter.result) == (RowResult.UNKNOWN, RowResult.STOPPED)
        assert link.reason.startswith("Stripe is not connected, so whether it was written can't be looked up")


def test_without_stripe_the_rest_of_a_batch_is_taken_back(town: Street) -> None:
    """Its link stays until Stripe is connected again, and that is said."""
    with paying(town) as office:
        sent_to(office, ONE)
        assert isinstance(office.ledger, PairedLedger)
        with office.company.reader() as conn:
            (done,) = batches.list_batches(conn)
        shown = undo_preview(office.company, office.ledger.books, done.id, office._key, office.clock)
        assert "Stripe is not connected; connect it first, then take it back" in reasons(shown)
        shown = undo_preview(office.company, office.ledger, done.id, office._key, office.clock)
        assert len(shown.plan.rows) == 1


def test_without_its_letter_a_link_is_not_made_either(town: Street) -> None:
    """The letter is held, as nothing was read for days: nothing is made that nobody would name."""
    with paying(town) as office:
        office.approve(ONE)
        office.clock.sleep(48 * 3600)
        shown = office.preview()
        assert shown.plan.rows == ()
        assert "The letter that names it is held back; the link would be made for nobody" in reasons(shown)


def test_a_letter_does_not_leave_with_the_address_of_a_link_that_is_off(town: Street) -> None:
    """The second letter names the link of the first, and that one is taken back after both were signed."""
    with paying(town) as office:
        office.approve(ONE)
        first = office.sign()
        office.deliver(first)
        sync(office)
        assert LINK_MARK not in letter_to(office, ONE).body
        office.approve(ONE)
        second = office.sign()
        shown = undo_preview(office.company, office.ledger, first, office._key, office.clock)
        office.deliver(office.sign(shown))
        office.deliver(second)
        (letter,) = office.results(second)
        assert letter.result is RowResult.STOPPED
        assert letter.reason == "the payment link that it names is switched off"
        assert len(office.postbox.letters) == 1


def test_a_letter_does_not_ask_by_a_link_for_more_than_is_open(town: Street) -> None:
    """A part was paid after the second letter was approved: its link still asks for the whole."""
    with paying(town) as office:
        sent_to(office, ONE)
        sync(office)
        office.approve(ONE)
        (invoice,) = office.invoices(ONE)
        with office.company.writer() as conn:
            mirror.save_documents(conn, [replace(invoice, balance=usd(1_00))], office.clock.now())
        (reason,) = reasons(office.preview())
        assert reason.endswith("Its invoices have 1.00 open now, and it asks for 300.00")


def test_the_note_of_a_letter_that_has_left_waits_for_no_link(
    town: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Writing is stopped once it is out, its link is switched off at Stripe: the note is still written."""
    with paying(town) as office:
        office.approve(ONE)
        batch_id = office.sign()
        kept = type(office.postbox).handle_DATA

        async def then_stop(*given: Any) -> str:
            answer = await kept(*given)
            allow(office, is_on=False)
            return answer

        with monkeypatch.context() as stopping:
            stopping.setattr(type(office.postbox), "handle_DATA", then_stop)
            office.deliver(batch_id)
        assert len(office.postbox.letters) == 1
        (link,) = links(office)
        assert isinstance(office.ledger, PairedLedger)
        stripe = office.ledger.processor
        off = stripe.prepare(SwitchOffPaymentLink(link["id"]))
        stripe.send(off, "by-hand", {})
        office.sandbox.clock.advance(timedelta(hours=2))  # such news is asked for once an hour
        sync(office)
        allow(office, is_on=True)
        office.deliver(batch_id)
        assert [one.result for one in office.results(batch_id)] == [RowResult.COMMITTED] * 2
        assert len(office.postbox.letters) == 1


def test_the_address_of_a_link_that_was_paid_is_not_given_out(town: Street) -> None:
    """Stripe tells of the visit alone, and nothing of the link that it ended."""
    with paying(town) as office:
        sent_to(office, ONE)
        (link,) = links(office)
        with office.company.reader() as conn:
            assert letter_links.addresses(conn, {7: link["id"]}) == {7: link["url"]}
        payer = {"link": link["id"], "name": "Birch", "email": "birch@customer.example"}
        office.sandbox.act({"service": "stripe", "act": "pay_link", **payer})
        sync(office)
        with office.company.reader() as conn:
            assert letter_links.addresses(conn, {7: link["id"]}) == {}


def test_what_somebody_wrote_over_at_stripe_hinders_nothing(town: Street) -> None:
    """The metadata of a link holds no date any more: it is no link that a letter may name."""
    with paying(town) as office:
        sent_to(office, ONE)
        with office.company.writer() as conn:
            (kept,) = mirror.every(conn, DocumentKind.PAYMENT_LINK)
            assert isinstance(kept, PaymentLink)
            told = tuple(sorted((dict(kept.metadata) | {"until": "next week"}).items()))
            mirror.save_documents(conn, [replace(kept, metadata=told)], office.clock.now())
        propose_kinds(office.company, office.clock)
        assert LINK_MARK in letter_to(office, ONE).body


@pytest.mark.parametrize("number", ["3003", "A-17"])
def test_links_of_other_books_at_the_same_stripe_are_left_alone(town: Street, number: str) -> None:
    """Id and number tell whose they are; one of our own that a backup does not know is named again."""
    with paying(town) as office:
        (invoice,) = office.invoices(ONE)
        about = {"amount": "300.00 USD", "doc": number, "doc_id": invoice.remote_id, "purpose": "reminder"}
        if number != invoice.number:
            about["amount"] = "80.00 USD"
        assert isinstance(office.ledger, PairedLedger)
        stripe = office.ledger.processor
        asked = CreatePaymentLink(usd(300_00), "Invoice", "cs-theirs", tuple(sorted(about.items())))
        stripe.send(stripe.prepare(asked), "theirs", {})
        office.sandbox.clock.advance(timedelta(hours=2))  # such news is asked for once an hour
        sync(office)
        (link,) = links(office)
        assert (link["url"] in letter_to(office, ONE).body) is (number == invoice.number)
        assert not drafts(office, "switch_off")


def test_a_link_in_the_subject_is_held_before_anything_is_signed(town: Street) -> None:
    """No address comes into a subject: it would leave as the bare mark."""
    with paying(town) as office:
        with office.company.reader() as conn:
            chosen = settings(conn).followups
        templates = {"en/friendly": "Pay here: {{ pay_link }}\n\nPlease pay: {{ pay_link }}\n"}
        settings_job.change(office.company, replace(chosen, templates=templates), "Ana", office.clock)
        sync(office)
        office.approve(ONE)
        held = reasons(office.preview())
        assert "A payment link can't stand in a letter's subject" in held
        assert office.preview().plan.rows == ()


def test_the_audit_knows_what_left_beside_what_was_signed(town: Street) -> None:
    """The hash of the letter with the address in it: that of the bytes that arrived."""
    with paying(town) as office:
        sent_to(office, ONE)
        (arrived,) = office.postbox.texts
        with office.company.reader() as conn:
            told = [json.dumps(one) for one in audit.export(conn)]
        left = hashlib.sha256(arrived).hexdigest()
        assert any(f"SHA-256 {left}" in one for one in told)


def allow(office: Office, *, is_on: bool) -> None:
    """The switch that stops all writing."""
    with office.company.reader() as conn:
        rails = replace(settings(conn).guardrails, writing_enabled=is_on)
    settings_job.change(office.company, rails, "Ana", office.clock)
