"""A draft on paper: our own preview before it is written, the ledger's own PDF afterwards."""

from collections.abc import Callable

from msgspec import Struct

from app.domain.documents import Customer, DocumentKind, TaxCode, Term
from app.errors import NotDecidable
from app.ports import Ledger
from app.propose.drafting.draft import DraftInvoice
from app.store import connections, deposits, mirror, outbox, proposals
from app.store.company_file import CompanyFile
from app.store.connection import Connection


class DraftPaper(Struct, frozen=True):
    """A PDF with the name it is best kept under. ``is_preview``: ours; else just what the customer gets."""

    data: bytes
    name: str
    is_preview: bool


def draft_paper(company: CompanyFile, proposal_id: int, ledger: Callable[[], Ledger]) -> DraftPaper:
    """The paper of a draft invoice; the ledger is asked only where it holds the invoice already.

    Raises NotDecidable for a draft that is no invoice, RecordGone and other RemoteErrors.
    """
    with company.reader() as conn:
        invoice = _invoice(conn, proposal_id)
        made = outbox.made_by_all(conn, DocumentKind.INVOICE).get(proposal_id, "")
        if not made:
            return _preview(conn, invoice)
    return DraftPaper(ledger().pdf(DocumentKind.INVOICE, made), _name("Invoice", invoice), is_preview=False)


def _invoice(conn: Connection, proposal_id: int) -> DraftInvoice:
    draft = deposits.approved_draft(proposals.load(conn, proposal_id))
    if draft is None or draft.invoice is None:
        raise NotDecidable("Only an invoice has a paper", remedy="Choose a draft invoice.")
    return draft.invoice


def _preview(conn: Connection, invoice: DraftInvoice) -> DraftPaper:
    from app.jobs.paper.invoices import Surroundings, preview

    customer = mirror.fetch(conn, DocumentKind.CUSTOMER, [invoice.customer_id]).get(invoice.customer_id)
    term = mirror.fetch(conn, DocumentKind.TERM, [invoice.term_id or ""]).get(invoice.term_id or "")
    codes = (one for one in mirror.every(conn, DocumentKind.TAX_CODE) if isinstance(one, TaxCode))
    around = Surroundings(
        company=connections.company(conn).name,
        address=customer.address if isinstance(customer, Customer) else "",
        term=term.name if isinstance(term, Term) else "",
        taxes={one.remote_id: one.name for one in codes},
    )
    return DraftPaper(preview(invoice, around).draw(), _name("Preview", invoice), is_preview=True)


def _name(word: str, invoice: DraftInvoice) -> str:
    whom = "".join(char if char.isalnum() or char in " -" else "" for char in invoice.customer_name)
    return f"{word} {' '.join(whom.split())[:60]} {invoice.issued_on}.pdf"
