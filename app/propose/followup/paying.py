"""Where a letter's invoices can be paid: the ledger's own pages, or one payment link over all of them."""

from collections.abc import Mapping

from msgspec import Struct, field

from app.propose.followup.facts import CustomerFacts, by_currency
from app.propose.followup.policy import Channel, DueStep, PayBy, Policy, Tone
from app.propose.followup.proposal import LINK_MARK, LinkAsked
from app.propose.letter_links import LONGEST, LetterLink, asked_link, standing_address


class Way(Struct, frozen=True):
    """What a letter names: ``pages`` by invoice, or the one ``address`` (a mark while it is to be made).

    ``asked`` is the link to make, ``why`` the reason that there is none where the policy wants one.
    """

    pages: Mapping[str, str] = field(default_factory=dict)
    address: str = ""
    asked: LinkAsked | None = None
    why: str = ""


class Payable(Struct, frozen=True):
    """What there is to pay by. ``pages`` are the ledger's own, by invoice; ``without_page`` have none.

    ``can_link``: a processor makes payment links; ``made`` are those that letters named before.
    """

    pages: Mapping[str, str] = field(default_factory=dict)
    without_page: frozenset[str] = frozenset()
    can_link: bool = False
    made: tuple[LetterLink, ...] = ()


def way_to_pay(facts: CustomerFacts, due: DueStep, policy: Policy, payable: Payable) -> Way:
    """How this letter's invoices can be paid, as the policy wants it."""
    if not policy.links:
        return Way()
    lacks = any(one.id in payable.without_page for one in due.items)
    is_by_link = policy.pay_by is PayBy.STRIPE or (lacks and payable.can_link)
    if due.step.tone is Tone.THANKS or not is_by_link:
        return Way(payable.pages)
    if why := _impossible(due, can_link=payable.can_link):
        return Way(payable.pages, why=why)
    (amount,) = by_currency([one.balance for one in due.items])
    ids = [one.id for one in due.items]
    standing = standing_address(payable.made, ids, amount, facts.today)
    if standing:
        return Way(address=standing)
    asked = asked_link(payable.made, ids, [one.number for one in due.items], amount)
    return Way(address=LINK_MARK, asked=asked)


def _impossible(due: DueStep, *, can_link: bool) -> str:
    """Why no link can be made for a letter; empty when one can."""
    if due.step.tone is Tone.INSTALMENT:
        return "it asks for an instalment, and a link would ask for all that is open"
    if due.step.channel is Channel.LEDGER:
        return "the ledger's own e-mail can't carry one"
    if not can_link:
        return "Stripe is not connected"
    if len(by_currency([one.balance for one in due.items])) > 1:
        return "its invoices are in several currencies"
    if len(" ".join(one.id for one in due.items)) > LONGEST:
        return "it is about more invoices than one link can name"
    return ""
