"""From approvals to a signed batch: plan, show, sign. The plan that was shown is the plan that is signed."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct

from app.commit.plan import Plan, Signature, digest
from app.commit.results import BatchPreview, HeldRow
from app.commit.rows import RowDraft, build_plan, made_in
from app.domain.capabilities import Capabilities
from app.domain.documents import Account, DocumentKind
from app.domain.money import Money
from app.domain.record import replace
from app.domain.writes import CreateOverpayment, CreatePayment, proposal_of
from app.errors import BadInput, GuardrailsChanged, NothingToSign
from app.jobs.accounts import chart
from app.jobs.budget import commit_calls
from app.jobs.guardrails import approved_facts, second_rule, today
from app.jobs.plan_drafts import DraftPlanner
from app.jobs.plan_matches import MatchPlanner
from app.jobs.planning import MakePlanner, PlanContext, Planner, naming_customers
from app.jobs.state import os_user, settings
from app.jobs.writers import prepared
from app.ports import Clock, Ledger
from app.propose.drafting.draft import DraftAction
from app.propose.proposal import ProposalKind
from app.review.guardrails import Day, Guardrails, RowFacts, batch_stop, row_stops
from app.store import audit, batches, connections, mirror, proposals, second_signatures
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.records import StoredProposal
from app.store.restoring import restored_at


def _followups(conn: Connection, approved: Sequence[StoredProposal], context: PlanContext) -> Planner:
    """The planner of follow-ups; the template engine is loaded only when there are any."""
    from app.jobs.plan_followups import FollowUpPlanner

    return FollowUpPlanner(conn, approved, context)


def _fixes(conn: Connection, approved: Sequence[StoredProposal], context: PlanContext) -> Planner:
    """The planner of fixes; reconciliation is loaded only when there are any."""
    from app.jobs.plan_fixes import FixPlanner

    return FixPlanner(conn, approved, context)


PLANNERS: dict[ProposalKind, MakePlanner] = {
    ProposalKind.MATCH: MatchPlanner,
    ProposalKind.DRAFT: DraftPlanner,
    ProposalKind.FOLLOWUP: _followups,
    ProposalKind.RECONCILIATION: _fixes,
}
"""How the approvals of each kind become rows."""


class _Approved(Struct, frozen=True):
    """The approvals of one preview, and a planner for each kind among them."""

    context: PlanContext
    guardrails: Guardrails
    proposals: tuple[StoredProposal, ...]
    planners: dict[ProposalKind, Planner]
    day: Day
    unread: str


def preview(company: CompanyFile, ledger: Ledger, new_key: Callable[[], str], clock: Clock) -> BatchPreview:
    """The plan of everything approved and not yet signed, and what is held back with its reason."""
    with company.reader() as conn:
        approved = _gather(conn, ledger.capabilities, clock)
        cursor = mirror.cursor(conn, ledger.service)
    drafts: list[RowDraft] = []
    held: list[HeldRow] = []
    for stored in approved.proposals:
        draft = _draft(stored, approved, ledger)
        if isinstance(draft, HeldRow):
            held.append(draft)
        else:
            drafts.append(draft)
    drafts, resting = _without_held(drafts, held)
    drafts, unnamed = _without_letter(drafts, approved.proposals)
    held += (*resting, *unnamed)
    # What another row makes is there before what rests on it.
    drafts.sort(key=lambda draft: any(proposal_of(one.remote_id) is not None for one in draft.premises))
    with company.reader() as conn:
        drafts, away = naming_customers(conn, drafts)
        plan, clashing = build_plan(drafts, new_key)
        deposits_into = _deposits_into(conn, drafts)
        planned = {row.proposal_id for row in plan.rows}
        rows = approved_facts(
            conn, [each for each in approved.proposals if each.id in planned], approved.context.company
        )
    totals = sum_by_currency(row.money for row in plan.rows)
    return BatchPreview(
        plan=plan,
        expected_calls=commit_calls(plan) + ledger.expected_calls(cursor),
        held=(*held, *away, *clashing),
        totals=totals,
        system=ledger.title,
        irreversible=tuple(row.title for row in plan.rows if not row.is_undoable),
        deposits_into=deposits_into,
        stop=_stop(plan, totals, approved),
        rails=approved.guardrails,
        second=second_rule(rows, approved.guardrails, approved.context.company.currency),
    )


def _without_held(
    drafts: Sequence[RowDraft], held: Sequence[HeldRow]
) -> tuple[list[RowDraft], list[HeldRow]]:
    """The drafts that can go, and those that rest on what a held row would have made."""
    reasons = {one.proposal_id: one.reason for one in held}
    going: list[RowDraft] = list(drafts)
    resting: list[HeldRow] = []
    while True:
        found = [
            HeldRow(
                draft.proposal_id, draft.title, draft.money, f"{each.label} is held back: {reasons[maker]}"
            )
            for draft in going
            for each in draft.premises
            if (maker := proposal_of(each.remote_id)) in reasons
        ]
        if not found:
            return going, resting
        resting += found
        reasons |= {one.proposal_id: one.reason for one in found}
        going = [draft for draft in going if draft.proposal_id not in reasons]


def _without_letter(
    drafts: Sequence[RowDraft], approved: Iterable[StoredProposal]
) -> tuple[list[RowDraft], list[HeldRow]]:
    """The drafts that can go, and the payment links whose letter is held back: nobody would name them."""
    named = {
        proposal_of(each.remote_id)
        for draft in drafts
        for each in draft.premises
        if each.kind is DocumentKind.PAYMENT_LINK
    }
    links = {
        one.id
        for one in approved
        if one.proposal.kind is ProposalKind.DRAFT and one.proposal.aspect == DraftAction.LINK
    }
    lost = links - named
    held = [
        HeldRow(one.proposal_id, one.title, one.money, _NOT_NAMED)
        for one in drafts
        if one.proposal_id in lost
    ]
    return [one for one in drafts if one.proposal_id not in lost], held


_NOT_NAMED = "The letter that names it is held back; the link would be made for nobody"


def _gather(conn: Connection, ways: Capabilities, clock: Clock) -> _Approved:
    about, chosen = connections.company(conn), settings(conn)
    accounts = chart(conn, chosen.accounts, about.currency, needs_deposit=ways.needs_deposit_account)
    context = PlanContext(about, accounts, ways, clock)
    found = proposals.approved(conn)
    by_kind: dict[ProposalKind, list[StoredProposal]] = {}
    for stored in found:
        by_kind.setdefault(stored.proposal.kind, []).append(stored)
    planners = {kind: PLANNERS[kind](conn, some, context) for kind, some in by_kind.items()}
    unread = unread_since_restored(conn, about.ledger_service)
    return _Approved(context, chosen.guardrails, found, planners, today(conn, about, clock), unread)


def unread_since_restored(conn: Connection, service: str) -> str:
    """Why nothing can be signed after a backup was restored, empty once the ledger was read again.

    Until then the mirror may show as open what is in the books already.
    """
    restored = restored_at(conn)
    read = mirror.sync_state(conn, service).finished_at
    if restored is None or (read is not None and read > restored):
        return ""
    return (
        f"This file was restored from a backup on {restored:%Y-%m-%d}. Sync first, so that what was written "
        "since is known and not written again."
    )


def _draft(stored: StoredProposal, approved: _Approved, ledger: Ledger) -> RowDraft | HeldRow:
    planner = approved.planners[stored.proposal.kind]
    try:
        draft = planner.draft(stored)
    except BadInput as problem:
        return HeldRow(stored.id, planner.title(stored), stored.proposal.money, problem.title)
    company = approved.context.company
    facts = RowFacts(draft.tier, draft.money, draft.dated_on, company.currency)
    stops = row_stops(facts, approved.guardrails, company.preferences.books_closed_on)
    stops = stops or _lacks_rate(draft, approved.context)
    if stops:
        return HeldRow(stored.id, draft.title, draft.money, "; ".join(stops))
    try:
        return replace(draft, requests=tuple(prepared(ledger, write) for write in draft.writes))
    except BadInput as problem:
        return HeldRow(stored.id, draft.title, draft.money, problem.title)


def _lacks_rate(draft: RowDraft, context: PlanContext) -> tuple[str, ...]:
    """Why a row can't go out: its entry is in a foreign currency, and would be taken at one to one."""
    foreign = {made_in(write) for write in draft.writes} - {"", context.company.currency}
    if not foreign or context.capabilities.takes_rate_of_day:
        return ()
    currency = min(foreign)
    return (f"An entry in {currency} needs the rate of its day: enter it in the ledger",)


def _deposits_into(conn: Connection, drafts: Sequence[RowDraft]) -> str:
    """The accounts that new money goes to, as the person knows them; empty where the ledger decides."""
    new = (write for draft in drafts for write in draft.writes)
    named = [one.deposit_account_id for one in new if isinstance(one, CreatePayment | CreateOverpayment)]
    found = mirror.fetch(conn, DocumentKind.ACCOUNT, [one for one in named if one is not None])
    if None in named:
        return ""
    accounts = [one for one in found.values() if isinstance(one, Account)]
    return ", ".join(f"{one.code} {one.name}".strip() for one in accounts)


def _stop(plan: Plan, totals: tuple[Money, ...], approved: _Approved) -> str:
    if approved.unread:
        return approved.unread
    home = at_home(totals, approved.context.company.currency)
    stop = batch_stop(len(plan.rows), home, approved.guardrails, approved.day)
    return stop or ("" if plan.rows else "Nothing is approved that could be written.")


def at_home(totals: Iterable[Money], currency: str) -> Money:
    """The sum in the company's own currency."""
    return next((money for money in totals if money.currency == currency), Money(0, currency))


def sum_by_currency(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """Totals, one per currency, in the order the currencies first appear."""
    sums: dict[str, Money] = {}
    for amount in amounts:
        sums[amount.currency] = sums.get(amount.currency, Money(0, amount.currency)) + amount
    return tuple(sums.values())


def sign(company: CompanyFile, shown: BatchPreview, name: str, clock: Clock) -> int:
    """Sign exactly the plan that was shown: batch, outbox, proposals and audit in one transaction.

    One that needs a second signature waits for it from then on. Raises NothingToSign, NotDecidable when a
    decision changed since the preview, GuardrailsChanged when a limit did.
    """
    if shown.stop or not shown.plan.rows:
        raise NothingToSign(shown.stop)
    assert digest(shown.plan.rows) == shown.plan.digest, "a plan is never edited after it was shown"
    signature = Signature(
        digest=shown.plan.digest,
        signed_by=name,
        os_user=os_user(),
        signed_at=clock.now(),
        statement=statement(shown, name),
    )
    with company.writer() as conn:
        _still_within(conn, shown, clock)
        batch_id = batches.sign(conn, shown.plan, signature, undoes=shown.undo_of)
        detail: dict[str, object] = {
            "digest": signature.digest,
            "statement": signature.statement,
            "os_user": signature.os_user,
        }
        _note_messages(conn, batch_id, shown, clock)
        if shown.second is not None:
            second_signatures.require(conn, batch_id, shown.second, signature.digest)
            detail["needs_second"] = shown.second.reasons
        audit.append(conn, name, "batch.signed", f"batch:{batch_id}", detail, clock.now())
    return batch_id


def _note_messages(conn: Connection, batch_id: int, shown: BatchPreview, clock: Clock) -> None:
    """Keep which reminders go out with this batch, so that no other sends them too."""
    if shown.undo_of is None:
        from app.jobs.followups import note_signed

        note_signed(conn, batch_id, shown.plan.rows, clock)


def _still_within(conn: Connection, shown: BatchPreview, clock: Clock) -> None:
    """Nobody has moved a limit since the preview, and no other batch has used up the day meanwhile."""
    rails = settings(conn).guardrails
    if rails != shown.rails:
        raise GuardrailsChanged
    if shown.undo_of is None:
        about = connections.company(conn)
        home = at_home(shown.totals, about.currency)
        stop = batch_stop(len(shown.plan.rows), home, rails, today(conn, about, clock))
        if stop:
            raise NothingToSign(stop)


def statement(shown: BatchPreview, name: str) -> str:
    """The sentence a signature stands under."""
    money = " + ".join(f"{total.grouped()} {total.currency}" for total in shown.totals)
    rows = "1 row" if len(shown.plan.rows) == 1 else f"{len(shown.plan.rows)} rows"
    return f"{name} signs {rows}, {money}, to be written to {shown.system}"
