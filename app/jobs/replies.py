"""A customer's message, read for a person to confirm: which promise or dispute it would be."""

from datetime import date

from app.domain.arrangements import Arrangement, ArrangementKind
from app.errors import UnknownCustomer
from app.jobs.company_day import company_today
from app.ports import Clock
from app.propose.followup.reply import Reading, Reply, ReplyKind, read_reply
from app.store import connections, customers
from app.store.company_file import CompanyFile

MOST_CHARACTERS = 100_000


def read(company: CompanyFile, customer_id: str, text: str, clock: Clock) -> Reply:
    """Read a pasted message of a customer. Raises UnknownCustomer; nothing is recorded by it."""
    with company.reader() as conn:
        if customers.row_id(conn, customer_id) is None:
            raise UnknownCustomer(f"There is no customer {customer_id} in the books")
        about = connections.company(conn)
    today = company_today(about.time_zone, clock)
    readings = read_reply(text[:MOST_CHARACTERS], today, about.currency)
    return Reply(readings, next((_arranged(customer_id, one, today) for one in readings[:1]), None))


def _arranged(customer_id: str, reading: Reading, today: date) -> Arrangement | None:
    """The promise or dispute of a line, kept with it; that it was paid is for the matches to find."""
    match reading.kind:
        case ReplyKind.PROMISE:
            return Arrangement(
                0, ArrangementKind.PROMISE, customer_id, today,
                until=reading.until, amount=reading.amount, words=reading.line,
            )  # fmt: skip
        case ReplyKind.DISPUTE:
            return Arrangement(0, ArrangementKind.DISPUTE, customer_id, today, words=reading.line)
        case ReplyKind.PAID:
            return None
