"""Promises, payment plans, disputes, pauses: made, listed and ended by a person."""

from collections.abc import Iterable

from app.changes import Changes
from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState
from app.domain.documents import Invoice
from app.domain.record import replace
from app.errors import BadInput, UnknownCustomer
from app.jobs.apart import Compute, here
from app.jobs.propose import propose_kinds
from app.ports import Clock
from app.propose.proposal import ProposalKind
from app.store import arrangements, customers, mirror
from app.store.company_file import CompanyFile


def make(company: CompanyFile, wanted: Arrangement, by: str, clock: Clock, compute: Compute = here) -> int:
    """Keep an arrangement and put follow-ups forward anew; its id. UnknownCustomer, BadInput.

    ``wanted.invoice_ids`` are the invoices' numbers as a person knows them.
    """
    with company.writer() as conn:
        if customers.row_id(conn, wanted.customer_id) is None:
            raise UnknownCustomer(f"There is no customer {wanted.customer_id} in the books")
        still = mirror.open_invoices(conn, "", wanted.customer_id)
        ids = tuple(_invoice(number, still) for number in wanted.invoice_ids)
        made = arrangements.put(conn, replace(wanted, invoice_ids=ids), by, clock.now())
    propose_kinds(company, clock, [ProposalKind.FOLLOWUP], compute)
    return made


def _invoice(number: str, still: Iterable[Invoice]) -> str:
    found = next((one.remote_id for one in still if one.number == number), None)
    if found is None:
        raise BadInput(f"“{number}”: this customer has no open invoice of that number")
    return found


def settle(
    company: CompanyFile, which: tuple[ArrangementKind, int], state: ArrangementState, by: str, clock: Clock
) -> Changes:
    """End an arrangement as kept, broken or lifted, and put follow-ups forward anew. NotDecidable."""
    kind, arrangement_id = which
    with company.writer() as conn:
        one = arrangements.load(conn, arrangement_id)
        if one.kind is not kind:
            raise BadInput(f"Arrangement {arrangement_id} is a {one.kind}, not a {kind}")
        changes = arrangements.settle(conn, one, state, by, clock.now())
    return changes | propose_kinds(company, clock, [ProposalKind.FOLLOWUP])


def listed(
    company: CompanyFile, kinds: Iterable[ArrangementKind], customer_id: str | None = None
) -> tuple[Arrangement, ...]:
    """Arrangements of some kinds, the oldest first."""
    with company.reader() as conn:
        return arrangements.every(conn, kinds, customer_id)
