"""One business at Stripe: its account, its links, its invoices; and the back door to all of it."""

from collections.abc import Callable
from typing import Any

from app.domain.money import Money
from integrations.sandbox.clock import Clock
from integrations.sandbox.story import Story
from integrations.sandbox.stripe.account import Account
from integrations.sandbox.stripe.acts import Acts, money_of
from integrations.sandbox.stripe.faults import StripeFault
from integrations.sandbox.stripe.invoices import Invoices
from integrations.sandbox.stripe.links import Links
from integrations.sandbox.stripe.products import Products

Body = dict[str, Any]


class Business:
    """Everything of one mode, live or test; objects of one mode are invisible to the other."""

    def __init__(self, story: Story, clock: Clock, *, is_live: bool = False) -> None:
        self.account = Account(story, clock, is_live=is_live)
        self.acts = Acts(self.account)
        self.products = Products(self.account)
        self.links = Links(self.account, self.acts, self.products)
        self.invoices = Invoices(self.account, self.acts)
        self.oddities: dict[str, Body] = {}
        """How objects are shown wrongly, by id: see ``_distort``."""
        self._verbs: dict[str, Callable[[Body], str]] = {
            **self.acts.verbs,
            "pay_link": self._pay_link,
            "open_link": self._open_link,
            "complete_session": self._complete_session,
            "invoice": self._invoice,
            "pay_invoice": self._pay_invoice,
            "distort": self._distort,
        }

    @property
    def verbs(self) -> tuple[str, ...]:
        """What ``act`` knows."""
        return tuple(self._verbs)

    def act(self, body: Body) -> Body:
        """Let something happen; the id of what came of it. ValueError for what cannot be done."""
        kind = str(body.get("act", ""))
        if kind not in self._verbs:
            raise ValueError(f"{kind!r} is none of {', '.join(self._verbs)}")
        try:
            return {"id": self._verbs[kind](body)}
        except StripeFault as fault:
            raise ValueError(fault.message) from fault

    def _pay_link(self, body: Body) -> str:
        """Somebody opens a link and pays at once; ``fails`` for a debit that comes back, a card refused."""
        self.account.advance()
        method, fails = str(body.get("method", "card")), bool(body.get("fails", False))
        return self.links.pay(str(body["link"]), _payer(body), method=method, fails=fails, **_filled_in(body))

    def _open_link(self, body: Body) -> str:
        self.account.advance()
        return self.links.open(str(body["link"]), payer=_payer(body), **_filled_in(body)).id

    def _complete_session(self, body: Body) -> str:
        method, fails = str(body.get("method", "card")), bool(body.get("fails", False))
        return self.links.complete(str(body["session"]), method=method, fails=fails)

    def _invoice(self, body: Body) -> str:
        return self.invoices.issue(_required(body), _payer(body))

    def _pay_invoice(self, body: Body) -> str:
        method = str(body.get("method", "card"))
        return self.invoices.pay(str(body["invoice"]), money_of(body), method=method)

    def _distort(self, body: Body) -> str:
        """Show an object with other ``fields``, ``without`` some, or as another value ``instead`` of it."""
        remote_id = str(body["id"])
        self.oddities[remote_id] = {
            name: body[name] for name in ("fields", "without", "instead") if name in body
        }
        return remote_id


def _payer(body: Body) -> tuple[str, str]:
    return str(body.get("name", "")), str(body.get("email", ""))


def _filled_in(body: Body) -> Body:
    names = ("business", "reference", "fields")
    return {name: body[name] for name in names if name in body}


def _required(body: Body) -> Money:
    amount = money_of(body)
    if amount is None:
        raise KeyError("amount")
    return amount
