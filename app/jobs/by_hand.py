"""A message that a person sends with the mail program: exactly the bytes that were signed."""

from app.domain.letters import maker_of, whole_letter
from app.domain.writes import BY_HAND, PreparedRequest, address_step_of
from app.errors import FollowUpHeld, NotDecidable
from app.jobs.company_day import company_today
from app.jobs.followups import held_now, message_of
from app.ports import Clock
from app.store import connections, letter_links, outbox
from app.store.company_file import CompanyFile
from app.store.connection import Connection

_ANEW = "Its invoices were paid or changed since. Sync; if anything is still due, another letter comes."


def signed_letter(company: CompanyFile, proposal_id: int, clock: Clock) -> bytes:
    """The message as a file for the mail program, once its batch was carried out.

    Raises NotDecidable where there is none, FollowUpHeld when something holds the customer by now: this is
    the moment at which it leaves.
    """
    with company.reader() as conn:
        message, written = message_of(conn, proposal_id), outbox.first_of(conn, proposal_id)
        if message is None or written is None or written.request.service != BY_HAND:
            raise NotDecidable(
                f"Proposal {proposal_id} has no message that was signed to be sent by hand",
                remedy="Put it by hand (“countersign followup by-hand”), then sign and commit it.",
            )
        (held,) = held_now(conn, [message], clock, (written.batch_id, written.row_number))
        places = _addresses(conn, written.request, clock)
    if held:
        raise FollowUpHeld(held)
    return whole_letter(written.request, places)


def _addresses(conn: Connection, request: PreparedRequest, clock: Clock) -> dict[int, str]:
    """The address that the letter keeps a place for; FollowUpHeld when nobody can pay there any more."""
    maker = maker_of(request)
    if maker is None:
        return {}
    found = letter_links.addresses(conn, {maker: outbox.made_by(conn, maker)})
    if maker not in found:
        raise FollowUpHeld("The letter's payment link is switched off or paid", remedy=_ANEW)
    today = company_today(connections.company(conn).time_zone, clock)
    (dead,) = letter_links.dead(conn, [found[maker]], today)
    if dead:
        raise FollowUpHeld(dead, remedy=_ANEW)
    return {address_step_of(maker): found[maker]}


def is_ready(conn: Connection, proposal_id: int) -> bool:
    """Whether a message lies signed for the mail program."""
    written = outbox.first_of(conn, proposal_id)
    return written is not None and written.request.service == BY_HAND
