"""From differences to fixes: what would settle each, by the habits of the books. Pure."""

from collections.abc import Mapping

from app.domain.record import replace
from app.propose.proposal import Evidence, ProposalKind, Tier, fingerprint
from app.propose.reconciliation.books import Books, Entry
from app.propose.reconciliation.causes import TEXTS
from app.propose.reconciliation.correcting import corrections
from app.propose.reconciliation.engine import Reconciliation
from app.propose.reconciliation.fix import Act, Fix, FixProposal, Seen, Step
from app.propose.reconciliation.movement_fixes import movement_fixes
from app.propose.reconciliation.payout_fixes import payout_fixes
from app.propose.reconciliation.record_fixes import record_fixes
from app.propose.reconciliation.scene import Draft, Scene, Ways

_SURE, _LIKELY = 0.99, 0.8


def proposal(draft: Draft, entries: Mapping[str, Entry]) -> FixProposal:
    """The proposal of a draft: ready where nothing speaks against it. ``entries``: what differs, by id."""
    tier = Tier.NONE if draft.blocked else (Tier.REVIEW if draft.doubts else Tier.READY)
    fixes = (Fix(draft.title, draft.steps),) if tier is not Tier.NONE else ()
    reasons = [Evidence("because", text, 1.0) for text in (TEXTS[draft.cause], *draft.reasons)]
    doubts = [Evidence("doubt", text, -1.0) for text in draft.doubts]
    return FixProposal(
        kind=ProposalKind.RECONCILIATION,
        subject=draft.subject,
        cause=draft.cause,
        tier=tier,
        confidence=0.0 if draft.blocked else (_LIKELY if draft.doubts else _SURE),
        dated_on=draft.on,
        money=draft.money,
        party=draft.party,
        candidates=fixes,
        settles=draft.settles,
        evidence=(*reasons, *doubts),
        withheld=draft.blocked or "; ".join(draft.doubts),
        fingerprint=fingerprint("fix", draft),
        is_yours=draft.is_yours,
        link=draft.link,
        records=tuple(
            Seen(one.side, one.kind, one.id, one.on, one.amount)
            for one in (entries[key] for key in draft.settles if key in entries)
        ),
    )


_ENTRIES = frozenset({Act.BOOK, Act.TRANSFER, Act.DEPOSIT, Act.POST})


def _by_hand(scene: Scene, draft: Draft) -> Draft:
    """The draft, or what only a person can do: between two currencies, or at a rate that nobody told.

    One amount moves both accounts of an entry or a transfer (wire/xero.md 2.8), so in two currencies it says
    nothing of the other; and without a rate a foreign one is taken at one to one (wire/quickbooks.md 3.12).
    """
    homeless = next((step for step in draft.steps if _lacks_account(step)), None)
    if homeless is not None:
        why = (
            f"No account for Stripe's money in {homeless.amount.currency} is known: make one in the ledger"
            " with Stripe in its name, or name one in Settings"
        )
        return replace(draft, steps=(), blocked=why)
    entries = [step for step in draft.steps if step.act in _ENTRIES]
    for step in entries:
        kept = {scene.ways.currencies.get(one, "") for one in (step.account_id, *_banks(scene, step))} - {""}
        other = kept - {step.amount.currency}
        if other:
            why = (
                f"Its accounts are kept in {step.amount.currency} and {min(other)}: enter in the ledger what"
                " left and what arrived"
            )
            return replace(draft, steps=(), blocked=why, is_yours=True)
        if scene.ways.entries_in not in {"", step.amount.currency}:
            why = f"An entry in {step.amount.currency} needs the rate of its day: enter it in the ledger"
            return replace(draft, steps=(), blocked=why, is_yours=True)
    return draft


def _lacks_account(step: Step) -> bool:
    """Whether a step moves money of an account that nobody has named, as of a currency that has none."""
    if step.act is Act.GIVE_BACK:
        return not step.account_id
    return step.act in {Act.BOOK, Act.TRANSFER} and not (step.account_id and step.against_id)


def _banks(scene: Scene, step: Step) -> tuple[str, ...]:
    """The other account, where it holds money of its own currency, too: income and costs are kept at home."""
    is_bank = step.act is Act.TRANSFER or step.against_id in scene.books.chart.clearing.values()
    return (step.against_id,) if is_bank and step.against_id else ()


def propose_fixes(books: Books, found: Reconciliation, ways: Ways) -> list[FixProposal]:
    """A fix for each difference that has one, in the order of their days.

    A charge that is not in the ledger is a payment match, not a fix: both would book it.
    """
    scene = Scene(books, found, ways)
    drafts = [*payout_fixes(scene), *movement_fixes(scene), *corrections(scene), *record_fixes(scene)]
    settled: set[str] = set()
    kept = []
    for draft in (_by_hand(scene, each) for each in drafts):
        # What one fix settles has no second one: nor has a record that differs on both its accounts.
        touched = {*draft.settles, *(f"gone:{step.record_id}" for step in draft.steps if step.record_id)}
        if settled.isdisjoint(touched):
            settled.update(touched)
            kept.append(draft)
    entries = {entry.id: entry for one in found.differences for entry in one.records}
    made = (proposal(draft, entries) for draft in kept)
    return sorted(made, key=lambda one: (one.dated_on, one.subject))
