"""From scores to a verdict: probabilities over all ways and "nothing", the tier, and what is withheld."""

import math
from dataclasses import dataclass, field

from app.propose.matching.explain import alike, numbers, repeated
from app.propose.matching.index import Index
from app.propose.matching.score import Case, Draft, Ground, nothing
from app.propose.proposal import MatchKind, Receipt, Tier

_ABOUT_AS_GOOD = 3.0
_LEAST_PUT_FORWARD = 0.35
_SECOND_GROUND = 2.0
_KEPT = 4
_HOPED_FOR = 0.005
"""Below it, that somebody else takes an invoice changes nothing for a receipt."""
_SURELY_OURS = 2
_ODD_FEE_TENTHS = 35
_WRITTEN_OUT, _SURELY_MEANT = 11.0, 9.5

_BY_TEXT = frozenset({"number", "purchase_order", "processor", "number_slip", "number_tail", "number_cut"})
_BY_AMOUNT = frozenset({"amount", "sum", "discount"})
_BY_PAYER = frozenset(
    {"payer_source", "payer_alias", "payer_history", "payer_name", "payer_similar", "payer_email",
     "payer_domain", "payer_text", "payer_family"}
)  # fmt: skip


@dataclass(slots=True)
class Verdict:
    """What is said about one receipt; ``drafts`` are best first, ``confidence`` is what is put forward's."""

    case: Case
    tier: Tier
    match: MatchKind
    confidence: float
    drafts: list[Draft]
    withheld: str = ""
    touched: frozenset[int] = field(default_factory=frozenset)


def judge(case: Case, index: Index, drafts: list[Draft]) -> Verdict:
    """Share one probability among the drafts and "nothing", and decide the tier."""
    empty = _share(drafts, nothing(case))
    ways = sorted(
        (draft for draft in drafts if draft.parts),
        key=lambda draft: (-draft.probability, len(draft.parts), draft.parts),
    )
    again = max((draft for draft in drafts if not draft.parts), key=lambda one: one.score, default=None)
    hoped_for = [draft for draft in ways if draft.probability >= _HOPED_FOR]
    touched = frozenset(place for draft in hoped_for for place, _ in draft.parts)
    kept = [draft for rank, draft in enumerate(ways[:_KEPT]) if rank < 2 or draft.probability >= _HOPED_FOR]
    verdict = Verdict(case, Tier.NONE, MatchKind.UNMATCHED, empty, kept, "", touched)
    if again is not None and again.probability > max(0.5, kept[0].probability if kept else 0.0):
        verdict.match = again.kind
        verdict.withheld = repeated(index, again, _first_receipt(index, again))
    elif case.payer.is_channel and kept and not _text_speaks(kept[0]):
        verdict.withheld = (
            "It looks like a processor's payout or a transfer of your own; no number names an invoice."
        )
    elif not kept or empty > 0.6:
        verdict.withheld = _nothing_fits(case, index, kept)
    else:
        _put_forward(verdict, case, index, ways)
    return verdict


def _share(drafts: list[Draft], nothing_at_all: float) -> float:
    """Set every draft's probability; the answer is that of "none of them" (nothing, or a repetition)."""
    top = max([nothing_at_all, *(draft.score for draft in drafts)])
    none = math.exp(nothing_at_all - top)
    whole = none
    for draft in drafts:
        draft.probability = math.exp(draft.score - top)
        whole += draft.probability * draft.ways
        if not draft.parts:
            none += draft.probability
    for draft in drafts:
        draft.probability /= whole
    return none / whole


def _put_forward(verdict: Verdict, case: Case, index: Index, ways: list[Draft]) -> None:
    best = ways[0]
    good = [draft for draft in ways if draft.probability * _ABOUT_AS_GOOD > best.probability]
    if len(good) > 1 or best.ways >= 1.5:
        verdict.match = best.kind
        verdict.withheld = alike(case, index, good)
        return
    if best.probability < _LEAST_PUT_FORWARD:
        verdict.withheld = _nothing_fits(case, index, ways[:1])
        return
    verdict.tier, verdict.match, verdict.confidence = Tier.REVIEW, best.kind, best.probability
    _mention_twin(best, ways)
    reason = _why_not_ready(case, index, best, ways)
    verdict.withheld = reason
    if not reason:
        verdict.tier = Tier.READY


def _text_speaks(draft: Draft) -> bool:
    return any(ground.code in _BY_TEXT and ground.weight >= _SECOND_GROUND for ground in draft.grounds)


def _why_not_ready(case: Case, index: Index, best: Draft, ways: list[Draft]) -> str:
    settings = index.snapshot.settings
    codes = {ground.code for ground in best.grounds if ground.weight >= _SECOND_GROUND}
    by_text, by_payer = bool(codes & _BY_TEXT), bool(codes & _BY_PAYER)
    by_amount = any(ground.code in _BY_AMOUNT for ground in best.grounds)
    other = _known_other_payer(case, index, best)
    if other:
        return other
    if by_text + by_payer + by_amount < 2:
        only = "the amount" if by_amount else "the number" if by_text else "the payer"
        return f"Only {only} speaks for {numbers(index, best)}."
    doubtful = _doubtful_amount(case, index, best)
    if doubtful:
        return doubtful
    if not by_text and any(ground.code == "before_issue" for ground in best.grounds):
        return f"The money came before {numbers(index, best)} was issued."
    if not by_text and _had_twin(index, best):
        return (
            f"{numbers(index, best)} had a twin of the same customer; nothing in the text tells them apart."
        )
    if not by_text and case.strangeness >= (1 if best.kind is MatchKind.COMBINED else _SURELY_OURS):
        return f"The text names {case.stranger}, which is not open."
    if best.probability < settings.ready_at:
        return f"Not sure enough that it is {numbers(index, best)}."
    rest = 1.0 - best.probability
    if len(ways) > 1 and best.probability < settings.ready_margin * ways[1].probability:
        return f"{numbers(index, ways[1])} could be meant too."
    return "" if rest <= 1.0 - settings.ready_at else "Not sure enough."


def _had_twin(index: Index, best: Draft) -> bool:
    """Whether some of these invoices had a look-alike of the same customer before others took theirs."""
    return any(index.had_twin(place) for place, minor in best.parts if minor > 0)


def _doubtful_amount(case: Case, index: Index, best: Draft) -> str:
    """Why a person should look at what is left over or missing; empty when it is usual."""
    amount = best.grounds[0]
    if amount.code == "late_discount":
        return "The early-payment discount was taken after its last day; that much stays open."
    if amount.code == "short":
        kept, due = int(str(amount.said[0])), int(str(amount.said[1]))
        if kept * 1_000 > due * _ODD_FEE_TENTHS:
            return "The amount kept back is no usual fee."
    if best.kind is MatchKind.OVER:
        least = _WRITTEN_OUT if amount.code == "over_odd" else _SURELY_MEANT
        if not any(ground.code in _BY_TEXT and ground.weight >= least for ground in best.grounds):
            return f"More came than is open, and the text does not surely name {numbers(index, best)}."
    if amount.code == "part_odd":
        return "It is an odd part of the balance; a credit or a deduction may be meant."
    if best.kind is MatchKind.OVER and best.remainder > case.minor - best.remainder:
        return "More is left over than the invoice was; another invoice may be meant too."
    return ""


def _known_other_payer(case: Case, index: Index, best: Draft) -> str:
    """A payer that is surely another customer, not of the same family: a person must look (PEERS.md 6.18)."""
    against = [ground for ground in best.grounds if ground.code == "payer_other"]
    surest = max(case.payer.identities.values(), key=lambda one: one.weight, default=None)
    if not against or surest is None or surest.code in ("payer_similar", "payer_domain", "payer_text"):
        return ""
    payer, owner = index.parties[surest.customer].name, index.parties[int(str(against[0].said[0]))].name
    return f"The payer is {payer}, the invoice is of {owner}."


def _mention_twin(best: Draft, ways: list[Draft]) -> None:
    for draft in ways[1:_KEPT]:
        if draft.kind is MatchKind.EXACT and best.kind is MatchKind.EXACT and draft.parts != best.parts:
            weight = -draft.probability / max(best.probability, 1e-9)
            best.grounds = (*best.grounds, Ground("twin", round(weight, 2), (draft.parts[0][0],)))
            return


def _nothing_fits(case: Case, index: Index, kept: list[Draft]) -> str:
    if case.stranger:
        return f"The text names {case.stranger}, which is not open, and nothing else fits well enough."
    if kept:
        return f"Nothing fits well enough; nearest is {numbers(index, kept[0])}."
    return "No open invoice fits this receipt."


def _first_receipt(index: Index, again: Draft) -> Receipt | None:
    for ground in again.grounds:
        if ground.code == "again":
            return index.taken_by.get(int(str(ground.said[0])))
    return None
