"""A company's settings: one frozen record, kept as JSON rows in its file."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct, field

from app.domain.record import plain, replace
from app.domain.tracking import Tracking
from app.propose.followup.policy import Policies
from app.review.guardrails import Guardrails

KEYS = ("guardrails", "delivery", "review", "accounts", "drafting", "window", "followups", "mail", "wording")


class Delivery(Struct, frozen=True):
    """How patient delivery is, in seconds; None means what the service's own terms say.

    ``quiet_seconds`` is how long an unanswered write is left alone before it is looked up: as long as a
    request of ours could still take effect. ``key_life_seconds`` is how long the service is trusted to know
    an idempotency key. ``calls_a_second`` is how fast a service may be asked, reads included. ``notes``
    leaves a short note on the ledger's record after a committed row.
    """

    quiet_seconds: int | None = None
    key_life_seconds: int | None = None
    calls_a_second: int | None = None
    notes: bool = False


class Review(Struct, frozen=True):
    """How the reviewer works. ``signer`` is the name a signature is proposed with."""

    signer: str = ""


class Accounts(Struct, frozen=True):
    """Accounts a person has named, by code or id; empty: the ledger's own marks, else the books' habits.

    ``deposits`` is where new payments go, for ledgers that want it named. ``clearing`` is the account that
    holds what the processor owes; Undeposited Funds named here means deposits with a line for the fees.
    ``refunds`` and ``disputes`` are what money given back and disputed money are booked against.
    ``deferred`` is the liability for what is billed in advance and not earned yet; ``deferred_income`` is
    where it is earned when the item itself is sold to a liability.
    """

    bank_fees: str = ""
    discounts: str = ""
    deposits: str = ""
    clearing: str = ""
    refunds: str = ""
    disputes: str = ""
    deferred: str = ""
    deferred_income: str = ""


class Drafting(Struct, frozen=True):
    """How invoices are drafted. Items by id, code or name; customers by id; amounts in minor units at home.

    ``posts`` False: where the ledger has drafts, a signed invoice waits there as one. ``deposit_item`` is
    sold to take off what was paid in advance; its account is the liability. ``default_item`` stands for work
    that names none. Invoices above ``look_above_minor`` are looked at one by one. ``deposit_share``
    (0.3 = 30 %) of an offer is asked for by a payment link, ``booking_deposit_share`` of a booking, empty:
    none. Such a link is switched off after ``deposit_days``. ``split_exceptions`` are customers for whom the
    other way of splitting holds; ``merges_months`` are those whose work of all months goes on one invoice.
    ``tracking`` tells lines apart where a customer has no habit, as in ``documents.Line``.
    ``send``: whether the ledger e-mails an invoice once it is there, ``no``,
    ``ask`` or ``yes``. ``deposit_tax``: when the tax of a deposit falls due, as the ``country`` has it, on
    ``receipt`` or with the ``invoice``.
    """

    posts: bool = True
    prices_include_tax: bool = False
    split_by_project: bool = False
    split_exceptions: tuple[str, ...] = ()
    merges_months: tuple[str, ...] = ()
    tracking: Tracking = ()
    deposit_item: str = ""
    default_item: str = ""
    look_above_minor: int | None = None
    deposit_share: str = ""
    booking_deposit_share: str = ""
    send: str = "no"
    deposit_days: int = 14
    deposit_tax: str = "country"
    credit_limits: dict[str, int] = field(default_factory=dict)
    on_hold: tuple[str, ...] = ()
    needs_purchase_order: tuple[str, ...] = ()


class Appearance(Struct, frozen=True):
    """How the window looks. ``look`` is light, dark, or system to follow the system's choice."""

    look: str = "system"


class FollowUps(Struct, frozen=True):
    """How overdue customers are written to.

    ``policies`` by group; ``groups`` and ``languages`` by customer id; ``templates`` by ``language/tone``
    replace those that come with the program. ``mirror_hours``: an older mirror sends nothing.
    """

    policies: Policies = Policies()
    groups: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    language: str = "en"
    sender: str = ""
    templates: Mapping[str, str] = field(default_factory=dict)
    mirror_hours: int = 24


class Mail(Struct, frozen=True):
    """The server that sends our mail; its password is in the keychain. ``security``: tls or starttls."""

    host: str = ""
    port: int = 587
    security: str = "starttls"
    user: str = ""
    sender: str = ""


class WordingModel(Struct, frozen=True):
    """A language model that may word drafts: an OpenAI-compatible address, empty: none."""

    url: str = ""
    model: str = ""
    seconds: float = 20.0


class Settings(Struct, frozen=True):
    """All settings of a company."""

    guardrails: Guardrails = Guardrails()
    delivery: Delivery = Delivery()
    review: Review = Review()
    accounts: Accounts = Accounts()
    drafting: Drafting = field(default_factory=Drafting)
    window: Appearance = Appearance()
    followups: FollowUps = FollowUps()
    mail: Mail = Mail()
    wording: WordingModel = WordingModel()


_READY = tuple(msgspec.json.Decoder(type(getattr(Settings(), key))) for key in KEYS)
"""Looked at before threads read with them: two that look first together end the process (msgspec 0.22)."""


def from_rows(rows: Mapping[str, object]) -> Settings:
    """Settings from stored rows; unknown keys and fields of a newer program are passed over."""
    settings = Settings()
    for key in KEYS:
        row = rows.get(key)
        if isinstance(row, dict):
            settings = replace(settings, **{key: msgspec.convert(row, type(getattr(settings, key)))})
    return settings


def to_rows(settings: Settings) -> dict[str, dict[str, Any]]:
    """Settings as JSON-able rows."""
    return {key: plain(getattr(settings, key)) for key in KEYS}
