"""One draft with all that its pane shows, the customer's rules among it."""

from app.domain.record import replace
from app.jobs.state import settings
from app.propose.drafting.engine import is_of_period
from app.propose.drafting.together import INVOICE, projects_of
from app.review.listing import DraftDetail, Grouping
from app.settings import Drafting
from app.store import drafting, work_groups
from app.store.company_file import CompanyFile


def draft_detail(company: CompanyFile, proposal_id: int) -> DraftDetail:
    """A draft; NotDecidable when there is none of that id."""
    with company.reader() as conn:
        found = drafting.detail(conn, proposal_id)
        chosen, groups = settings(conn), work_groups.every(conn)
    draft = found.draft
    names = (groups.get(source.subject, "") for source in (draft.sources if draft else ()))
    is_work = draft is not None and draft.invoice is not None and found.proposal.subject.startswith(INVOICE)
    return replace(
        found,
        grouping=_grouping(found, chosen.drafting),
        can_word=bool(chosen.wording.url),
        once=next(filter(None, names), "").partition("-")[0],
        can_split=is_work and len(projects_of(draft.invoice)) > 1,  # type: ignore[union-attr, arg-type] # there is one
    )


def _grouping(detail: DraftDetail, rules: Drafting) -> Grouping | None:
    customer = detail.draft.customer_id if detail.draft and detail.draft.invoice else None
    if customer is None or not is_of_period(detail.proposal.subject):
        return None
    is_split = rules.split_by_project is not (customer in rules.split_exceptions)
    return Grouping(by_month=customer not in rules.merges_months, by_project=is_split)
