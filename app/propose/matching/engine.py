"""The matching engine: a snapshot in, one proposal per receipt out, in the receipts' order.

Every receipt is judged alone first. Then the sure ones take their invoices, best first, and the receipts that
hoped for the same invoices are judged again with what is left, until nothing changes.
"""

import math
from collections import defaultdict

from app.domain.documents import Allocation
from app.domain.money import Money
from app.propose.matching.candidates import gather, plain
from app.propose.matching.explain import evidence_of, label
from app.propose.matching.index import Density, Index
from app.propose.matching.judge import Verdict, judge
from app.propose.matching.payers import Payers
from app.propose.matching.score import Case, Draft, find_hits, note_fees
from app.propose.matching.snapshot import ENGINE_VERSION, Settled, Snapshot
from app.propose.matching.tokens import read_numbers
from app.propose.proposal import (
    Candidate,
    MatchKind,
    MatchProposal,
    ProposalKind,
    Receipt,
    Tier,
    fingerprint,
)

_MOST_ROUNDS = 6
_CLEARLY_BETTER = 3.0
_NO_ITEMS = Density(())


def propose(snapshot: Snapshot, *, is_brief: bool = False) -> tuple[MatchProposal, ...]:
    """One proposal per receipt, in order. Pure: the same snapshot gives the same answer.

    ``is_brief``: two candidates, the first one's evidence and no fingerprint, for results that are not kept.
    Over all *ready* proposals together no invoice is allocated more than its balance. A receipt that is
    blocked, or is money out, is in tier *none* with the reason.
    """
    return _Matching(snapshot, is_brief=is_brief).run()


class _Matching:
    """One run over a snapshot."""

    def __init__(self, snapshot: Snapshot, *, is_brief: bool = False) -> None:
        self._snapshot, self._is_brief = snapshot, is_brief
        # In an order of its own, so that the answer does not hang on the order of the input.
        self._receipts = sorted(snapshot.receipts, key=lambda one: (one.received_on, one.subject))
        self._index = Index(snapshot)
        self._payers = Payers(self._index)
        self._booked_sources = {one.source_id: one for one in snapshot.settled if one.source_id}
        self._settled: dict[tuple[int, str, int], list[Settled]] = defaultdict(list)
        for one in sorted(snapshot.settled, key=lambda one: (one.received_on, one.label)):
            place = self._index.customer_places.get(one.customer_id)
            if place is not None:
                self._settled[(place, one.amount.currency, one.amount.minor)].append(one)
        self._cases: dict[int, Case] = {}
        self._verdicts: dict[int, Verdict] = {}
        self._fixed: set[int] = set()
        self._contested: dict[int, str] = {}

    def run(self) -> tuple[MatchProposal, ...]:
        """Judge, assign, word."""
        stops = {place: self._stop(one) for place, one in enumerate(self._receipts)}
        for place, receipt in enumerate(self._receipts):
            if stops[place][0] is None:
                self._cases[place] = self._case(receipt, receipt.fx_amount or receipt.amount)
        note_fees(self._cases.values(), self._index)
        for place, case in self._cases.items():
            drafts = plain(case, self._index, self._settled)
            if drafts:
                self._verdicts[place] = judge(case, self._index, drafts)
        self._assign()
        for place in self._cases:
            if place not in self._fixed:
                self._judge(place)
        self._settle()
        worded = {
            receipt.subject: self._proposal(place, *stops[place])
            for place, receipt in enumerate(self._receipts)
        }
        return tuple(worded[receipt.subject] for receipt in self._snapshot.receipts)

    def _settle(self) -> None:
        """Assign and judge again what hoped for the same, until nothing changes."""
        for _ in range(_MOST_ROUNDS):
            taken = self._assign()
            if not taken:
                break
            for place, verdict in self._verdicts.items():
                if place not in self._fixed and verdict.touched & taken:
                    self._judge(place)
        self._demote_the_rest()

    def _stop(self, receipt: Receipt) -> tuple[MatchKind | None, str]:
        """Why a receipt is not matched at all; None when it is."""
        booked = self._booked_sources.get(receipt.source_id)
        if receipt.is_blocked:
            return MatchKind.UNMATCHED, receipt.is_blocked
        if booked is not None:
            return MatchKind.DUPLICATE, f"Already booked as {booked.label}."
        if receipt.amount.minor < 0:
            return MatchKind.REFUND, "Money out: a refund or a returned payment, not a receipt."
        if receipt.amount.minor == 0:
            return MatchKind.UNMATCHED, "Nothing is left of this receipt to allocate."
        return None, ""

    def _case(self, receipt: Receipt, money: Money) -> Case:
        density = self._index.density.get(money.currency, _NO_ITEMS)
        case = Case(
            receipt, money.minor, money.currency, receipt.received_on.toordinal(),
            self._payers.recognise(receipt), read_numbers(receipt.reference, receipt.memo), density,
            math.log(density.expected(money.minor)),
        )  # fmt: skip
        find_hits(case, self._index)
        return case

    def _judge(self, place: int) -> None:
        case = self._cases[place]
        verdict = self._verdict(case)
        if verdict.tier is Tier.NONE and case.is_foreign:
            # The bank's other amount is the payer's when the invoice is in the account's currency.
            other = self._case(case.receipt, case.receipt.amount)
            second = self._verdict(other)
            if second.tier is not Tier.NONE:
                self._cases[place], verdict = other, second
        foreign = self._other_currency(case) if verdict.tier is Tier.NONE else ""
        if foreign:
            verdict.withheld = foreign
        self._verdicts[place] = verdict

    def _verdict(self, case: Case) -> Verdict:
        known = case.currency in self._index.density
        return judge(case, self._index, gather(case, self._index, self._settled) if known else [])

    def _other_currency(self, case: Case) -> str:
        for place in case.hits:
            item = self._index.items[place]
            if item.currency != case.currency:
                name = label(self._index, place)
                return f"{name} is in {item.currency}, this receipt in {case.currency}, and no rate is given."
        return ""

    # Assignment

    def _assign(self) -> frozenset[int]:
        """Let sure receipts take their invoices; the places taken from. Contests nobody wins stay open."""
        claims: dict[int, list[int]] = defaultdict(list)
        sure = [
            place for place, verdict in self._verdicts.items()
            if verdict.tier is Tier.READY and place not in self._fixed and place not in self._contested
        ]  # fmt: skip
        for place in sure:
            for item, _ in self._verdicts[place].drafts[0].parts:
                claims[item].append(place)
        losers: set[int] = set()
        for item, claimants in claims.items():
            if len(claimants) > 1 and not self._fit_together(item, claimants):
                losers |= self._contest(item, claimants)
        taken: set[int] = set()
        for place in sure:
            best = self._verdicts[place].drafts[0]
            if place not in losers and place not in self._contested and self._has_room(best):
                self._take(place, best)
                taken |= {item for item, _ in best.parts}
        return frozenset(taken)

    def _take(self, place: int, draft: Draft) -> None:
        for item, minor in draft.parts:
            self._index.take(item, minor, self._receipts[place])
        self._fixed.add(place)

    def _has_room(self, draft: Draft) -> bool:
        return all(abs(self._index.items[item].left) >= abs(minor) for item, minor in draft.parts)

    def _fit_together(self, item: int, claimants: list[int]) -> bool:
        wanted = sum(
            abs(minor)
            for place in claimants
            for part, minor in self._verdicts[place].drafts[0].parts
            if part == item
        )
        return wanted <= abs(self._index.items[item].left)

    def _contest(self, item: int, claimants: list[int]) -> set[int]:
        """Who does not get a contested item: later repetitions and the clearly worse, else all of them."""
        ranked = sorted(claimants, key=lambda place: (-self._score(place), self._day(place), place))
        best = ranked[0]
        alike = [place for place in ranked if self._is_repetition(place, best)]
        winner = min(alike, key=lambda place: (self._day(place), place))
        others = [place for place in ranked if place not in alike]
        close = [place for place in others if self._score(best) - self._score(place) < _CLEARLY_BETTER]
        if close:
            name = label(self._index, item)
            for place in (winner, *close):
                self._contested[place] = f"More than one receipt would pay {name}."
        return set(claimants) - {winner}

    def _score(self, place: int) -> float:
        return self._verdicts[place].drafts[0].score

    def _day(self, place: int) -> int:
        return self._cases[place].day

    def _is_repetition(self, place: int, other: int) -> bool:
        one, two = self._cases[place], self._cases[other]
        return one.minor == two.minor and one.payer.key == two.payer.key

    def _demote_the_rest(self) -> None:
        """What is sure but got no invoice in the end needs a look."""
        for place, verdict in self._verdicts.items():
            if verdict.tier is Tier.READY and place not in self._fixed:
                verdict.tier = Tier.REVIEW
                verdict.withheld = self._contested.get(place, "Another receipt would pay the same invoice.")

    # Wording

    def _proposal(self, place: int, kind: MatchKind | None, reason: str) -> MatchProposal:
        receipt = self._receipts[place]
        if kind is not None:
            mark = fingerprint(ENGINE_VERSION, _marks(receipt), str(kind), reason)
            return MatchProposal(ProposalKind.MATCH, receipt, Tier.NONE, kind, 1.0, (), reason, mark)
        verdict = self._verdicts[place]
        shown = verdict.drafts[:2] if self._is_brief else verdict.drafts
        candidates = tuple(
            self._candidate(verdict.case, draft, is_worded=not (rank and self._is_brief))
            for rank, draft in enumerate(shown)
        )
        mark = "" if self._is_brief else self._fingerprint(verdict)
        return MatchProposal(
            ProposalKind.MATCH, receipt, verdict.tier, verdict.match, round(verdict.confidence, 4),
            candidates, verdict.withheld, mark,
        )  # fmt: skip

    def _candidate(self, case: Case, draft: Draft, *, is_worded: bool) -> Candidate:
        items = self._index.items
        allocations = tuple(
            Allocation(items[part].kind, items[part].id, Money(minor, case.currency))
            for part, minor in draft.parts
        )
        return Candidate(
            draft.kind,
            allocations,
            Money(draft.remainder, case.currency),
            draft.remainder_as,
            round(draft.probability, 4),
            evidence_of(case, self._index, draft) if is_worded else (),
            self._index.parties[items[draft.parts[0][0]].customer].id,
        )

    def _fingerprint(self, verdict: Verdict) -> str:
        involved = []
        for draft in verdict.drafts:
            for part, minor in draft.parts:
                source = self._index.items[part].source
                involved.append((source.id, self._index.original(part), source.version, minor))
        places = self._index.parties
        known = [
            (places[one.customer].id, one.code, one.detail) for one in verdict.case.payer.identities.values()
        ]
        chosen = (str(verdict.tier), str(verdict.match), verdict.withheld)
        return fingerprint(ENGINE_VERSION, _marks(verdict.case.receipt), involved, sorted(known), chosen)


def _marks(receipt: Receipt) -> tuple[object, ...]:
    return (
        receipt.subject, receipt.version, receipt.received_on.isoformat(), str(receipt.amount),
        str(receipt.fx_amount), receipt.payer_name, receipt.payer_email, receipt.customer_id,
        receipt.reference, receipt.memo, receipt.invoice_id,
    )  # fmt: skip
