"""What drafting looks at: work, the ledger's lists, invoices made before, and a person's rules."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from app.domain.documents import Customer, Estimate, Invoice, Item, Preferences, TaxCode, Term
from app.domain.money import Money
from app.domain.tracking import Tracking, TrackingLists
from app.domain.work import WorkItem
from app.propose.drafting.deposits import DepositState
from app.propose.drafting.draft import ReceivedDeposit, Source, TaxRules
from app.propose.letter_links import LetterBooks


class Sending(StrEnum):
    """Whether an invoice is sent through the ledger once it is there: never, when one says so, always."""

    NO = "no"
    ASK = "ask"
    YES = "yes"


class DraftingRules(Struct, frozen=True):
    """What a person has laid down. Ids are the ledger's; limits in minor units of the home currency.

    ``deposit_item_id`` is the item that takes off what was paid in advance, ``deposit_account_id`` its
    account where that is a liability;
    ``default_item_id`` is for work that names none. ``credit_limits`` by customer, ``on_hold`` and
    ``needs_purchase_order`` are customers. ``is_split_by_project``: one invoice for each project, but for
    ``split_exceptions`` the other way; for ``merges_months`` work of all months goes on one.
    ``tracking`` is for lines of customers that have no habit of their own.
    ``deposit_share`` (0.3 = 30 %) of an offer is asked for in advance, ``booking_deposit_share`` of a
    booking, empty: nothing. A link ends after ``deposit_days``. ``taxes_deposits``: the tax of what came by
    one falls due with it.
    """

    prices_include_tax: bool = False
    is_split_by_project: bool = False
    split_exceptions: frozenset[str] = frozenset()
    merges_months: frozenset[str] = frozenset()
    deposit_item_id: str | None = None
    deposit_account_id: str | None = None
    default_item_id: str | None = None
    income_account_id: str | None = None
    threshold_minor: int | None = None
    credit_limits: Mapping[str, int] = field(default_factory=dict)
    on_hold: frozenset[str] = frozenset()
    needs_purchase_order: frozenset[str] = frozenset()
    deposit_share: str = ""
    booking_deposit_share: str = ""
    sends: Sending = Sending.NO
    deposit_days: int = 14
    tracking: Tracking = ()
    taxes_deposits: bool = False


class Billed(Struct, frozen=True):
    """Work that was billed: with which revision, for how much, and on which invoice (empty: under way).

    ``item_id`` is what it was sold as, empty where no item was named.
    """

    source: Source
    amount: Money
    invoice_id: str = ""
    item_id: str = ""


class DraftSnapshot(Struct, frozen=True):
    """All of it at one moment. ``invoices`` are those of the last year or so, with lines.

    ``open_minor`` is what each customer owes, in its currency. ``settled`` are (subject, revision) of work a
    person has rejected. ``used_subjects`` are subjects of drafts that were rejected, signed or written: new
    work of the same customer and period gets a draft of its own. ``deposits`` by the document's id;
    ``deposits_done`` are charges that were taken off an invoice already, or that a person does not want
    booked as deposits; ``can_link``: a processor makes payment links; ``letters`` are those that letters
    name. ``made`` are the ledger's invoices by the subject of the draft that made them. ``tracking`` is what
    the ledger takes to tell lines apart. ``groups`` are pieces of work that a person put together or apart
    once, by subject. ``received`` are deposits by charge that are booked as owed, or approved to be.
    ``country`` is the company's, as the ledger names it.
    """

    as_of: date
    work: tuple[WorkItem, ...]
    customers: tuple[Customer, ...]
    items: tuple[Item, ...] = ()
    tax_codes: tuple[TaxCode, ...] = ()
    terms: tuple[Term, ...] = ()
    invoices: tuple[Invoice, ...] = ()
    estimates: tuple[Estimate, ...] = ()
    open_minor: Mapping[str, int] = field(default_factory=dict)
    preferences: Preferences = Preferences()
    tax: TaxRules = TaxRules()
    rules: DraftingRules = DraftingRules()
    billed: tuple[Billed, ...] = ()
    settled: frozenset[tuple[str, str]] = frozenset()
    used_subjects: frozenset[str] = frozenset()
    deposits: Mapping[str, DepositState] = field(default_factory=dict)
    deposits_done: frozenset[str] = frozenset()
    made: Mapping[str, str] = field(default_factory=dict)
    can_link: bool = False
    tracking: TrackingLists = TrackingLists()
    letters: LetterBooks = LetterBooks()
    groups: Mapping[str, str] = field(default_factory=dict)
    received: Mapping[str, ReceivedDeposit] = field(default_factory=dict)
    country: str = ""
