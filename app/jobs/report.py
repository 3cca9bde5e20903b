"""Reports from a company file, without any network."""

from app.review.shadow import ShadowReport
from app.review.shadow import report as shadow_report
from app.store import shadow as facts
from app.store.company_file import CompanyFile


def shadow(company: CompanyFile) -> ShadowReport:
    """How the proposers did against what was decided, or done in the ledger."""
    with company.reader() as conn:
        outcomes = facts.outcomes(conn)
    return shadow_report(outcomes)
