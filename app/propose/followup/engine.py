"""The follow-ups of a day: for each overdue customer whose step is due, a message or why there is none."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct, field

from app.domain.customer_statement import StatementKind
from app.domain.money import Money
from app.domain.record import replace
from app.propose.followup.compose import (
    Letter,
    TemplateFault,
    compose,
    facts_shown,
    instalment_shown,
    language_of,
)
from app.propose.followup.facts import CustomerFacts, by_currency
from app.propose.followup.gate import GateRules, Hold, holds
from app.propose.followup.paying import Payable, Way, way_to_pay
from app.propose.followup.policy import Channel, DueStep, Policies, Policy, Step, Tone, due_step, due_thanks
from app.propose.followup.proposal import FollowUpProposal, Message
from app.propose.followup.triage import Outcome, Triage, thankful, triage
from app.propose.proposal import Evidence, ProposalKind, Tier, fingerprint

_LARGE_RANK = 0.05
_LARGE_TIMES = 3
_CONFIDENCE = {Outcome.ROUTINE: 0.95, Outcome.HOLD: 0.99, Outcome.THANKS: 0.99}
_LESS_SURE = 0.6
_LOOK = {
    Outcome.DISPUTE: "It looks like a dispute; talk to them before anything is sent.",
    Outcome.PLAN: "They may need a payment plan; talk to them first.",
    Outcome.HIGH_TOUCH: "This one deserves a call.",
}
_LOOK_PLAN = "An instalment of their payment plan did not come; look before they are asked for it."
_LOOK_FINAL = "The last reminder is never sent without a look."


class FollowUpRules(Struct, frozen=True):
    """How a company follows up. ``templates`` are texts by ``language/tone``.

    ``payable`` is where invoices can be paid.
    """

    policies: Policies = Policies()
    templates: Mapping[str, str] = field(default_factory=dict)
    sender: str = ""
    gate: GateRules = GateRules()
    payable: Payable = Payable()


def propose_followups(facts: Iterable[CustomerFacts], rules: FollowUpRules) -> tuple[FollowUpProposal, ...]:
    """One proposal for each customer whose next step is due, by customer."""
    found = []
    for one in _marked([each for each in facts if each.overdue]):
        due = due_step(one, rules.policies.of(one.group))
        if due is not None:
            held = _holds(one, due, rules)
            found.append(_proposal(one, due, rules, triage(one, held), held))
    return tuple(found)


def propose_thanks(settled: Iterable[CustomerFacts], rules: FollowUpRules) -> tuple[FollowUpProposal, ...]:
    """A thank-you to each customer whose invoices were settled, where the policy wants it, by customer.

    None while anything holds: nobody waits for it, so there is nothing to be told about.
    """
    found = []
    for one in settled:
        due = due_thanks(one, rules.policies.of(one.group))
        if due is not None and not _holds(one, due, rules):
            found.append(_proposal(one, due, rules, thankful(one, due.items)))
    return tuple(found)


def _holds(facts: CustomerFacts, due: DueStep, rules: FollowUpRules) -> tuple[Hold, ...]:
    return holds(facts, due.items, due.step.name, gate_rules(due.step.channel, rules.gate))


def gate_rules(channel: Channel, rules: GateRules) -> GateRules:
    """A letter by hand needs no address."""
    return replace(rules, needs_address=channel is not Channel.HAND)


def _marked(facts: Sequence[CustomerFacts]) -> list[CustomerFacts]:
    """The customers, those marked whose overdue sum is among the largest of its currency."""
    sums: dict[str, list[int]] = {}
    for one in facts:
        for amount in by_currency([item.balance for item in one.overdue]):
            sums.setdefault(amount.currency, []).append(amount.minor)
    limits = {}
    for currency, minors in sums.items():
        ordered = sorted(minors)
        largest = ordered[min(len(ordered) - 1, int(len(ordered) * (1 - _LARGE_RANK)))]
        limits[currency] = max(largest, _LARGE_TIMES * ordered[len(ordered) // 2])
    return [replace(one, is_large=_is_large(one, limits)) for one in facts]


def _is_large(facts: CustomerFacts, limits: Mapping[str, int]) -> bool:
    sums = by_currency([item.balance for item in facts.overdue])
    return any(amount.minor >= limits[amount.currency] for amount in sums)


def _proposal(
    facts: CustomerFacts, due: DueStep, rules: FollowUpRules, decided: Triage, held: Sequence[Hold] = ()
) -> FollowUpProposal:
    message, fault = written(facts, due, rules)
    tier, withheld = _standing(decided, held, due, fault)
    candidates = (message,) if message is not None and not held else ()
    items = [(one.id, str(one.balance), one.due_on.isoformat()) for one in due.items]
    return FollowUpProposal(
        kind=ProposalKind.FOLLOWUP,
        subject=f"{facts.id}:{due.step.name}:{due.items[0].id}",
        customer_id=facts.id,
        party=facts.name,
        aspect=decided.outcome,
        tier=tier,
        confidence=_CONFIDENCE.get(decided.outcome, _LESS_SURE),
        dated_on=due.items[0].due_on,
        money=_most([one.balance for one in due.items]),
        step=due.step.name,
        candidates=candidates,
        invoice_ids=tuple(one.id for one in due.items),
        evidence=(*decided.evidence, *_without_link(candidates)),
        withheld=withheld,
        fingerprint=fingerprint(items, due.step.name, decided.outcome, withheld, _print(candidates)),
    )


def _standing(
    decided: Triage, held: Sequence[Hold], due: DueStep, fault: TemplateFault | None
) -> tuple[Tier, str]:
    if held:
        return Tier.NONE, "; ".join(hold.text for hold in held)
    if fault is not None:
        return Tier.NONE, str(fault)
    if due.step.tone is Tone.INSTALMENT:
        return Tier.REVIEW, _LOOK_PLAN
    if decided.outcome in _LOOK:
        return Tier.REVIEW, _LOOK[decided.outcome]
    return (Tier.REVIEW, _LOOK_FINAL) if due.step.tone is Tone.FINAL else (Tier.READY, "")


def written(
    facts: CustomerFacts, due: DueStep, rules: FollowUpRules
) -> tuple[Message | None, TemplateFault | None]:
    """The message of a step, or what is wrong with its template."""
    language = language_of(facts.language)
    name = f"{language}/{due.step.tone}"
    text = rules.templates.get(name)
    if text is None:
        return None, TemplateFault(name, 0, "there is none")
    policy = rules.policies.of(facts.group)
    is_thanks = due.step.tone is Tone.THANKS
    items = [replace(one, balance=one.total) for one in due.items] if is_thanks else due.items
    way = way_to_pay(facts, due, policy, rules.payable)
    shown = facts_shown(facts, items, policy.sender or rules.sender, way.pages, way.address)
    try:
        letter = compose(name, text, shown | instalment_shown(facts, due.step.name))
    except TemplateFault as fault:
        return None, fault
    if way.address and way.address not in letter.body:
        way = Way(why=f"the template {name} does not name it")
    label = f"{name}@{hashlib.sha256(text.encode()).hexdigest()[:12]}"
    whole = _whole(facts, due, letter, label)
    return replace(whole, statement=_attached(policy, due.step), link=way.asked, no_link=way.why), None


def _attached(policy: Policy, step: Step) -> StatementKind | None:
    """The ledger's own e-mail takes nothing along, and a thank-you needs nothing."""
    is_bare = step.channel is Channel.LEDGER or step.tone is Tone.THANKS
    return None if is_bare else policy.statement


def _whole(facts: CustomerFacts, due: DueStep, letter: Letter, template: str) -> Message:
    return Message(
        customer_id=facts.id,
        step=due.step.name,
        tone=due.step.tone,
        channel=due.step.channel,
        language=language_of(facts.language),
        to=facts.email.strip(),
        subject=letter.subject,
        body=letter.body,
        invoice_ids=tuple(one.id for one in due.items),
        template=template,
    )


def _without_link(candidates: Sequence[Message]) -> Iterator[Evidence]:
    """What the person has to know of a letter that goes without the link its policy wants."""
    for one in candidates:
        if one.no_link:
            yield Evidence("no_link", f"no payment link goes with it: {one.no_link}", -0.1)


def _print(candidates: Sequence[Message]) -> list[list[str]]:
    return [
        [
            *(one.to, one.subject, one.body, one.channel, one.prompt, *filter(None, [one.statement])),
            *one.needs,
        ]
        for one in candidates
    ]


def _most(amounts: Sequence[Money]) -> Money:
    """The sum in the currency of most invoices."""
    sums = by_currency(amounts)
    return max(sums, key=lambda one: sum(amount.currency == one.currency for amount in amounts))
