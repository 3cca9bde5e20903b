"""What matching looks at: one frozen picture of open money, made by the store or by the CSV command."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct, field

from app.domain.money import Money
from app.domain.parties import Party
from app.propose.proposal import Receipt

ENGINE_VERSION = 2
"""Part of every fingerprint: an answer of another engine is another proposal."""


class OpenInvoice(Struct, frozen=True):
    """An invoice that may still take money. ``balance`` is positive.

    ``discount_percent`` is decimal text ("2" for 2 %) granted when paid within ``discount_days`` of issue.
    ``processor_ids`` are ids of the processor that stand for this invoice (payment link, session, metadata).
    """

    id: str
    number: str
    customer_id: str
    issued_on: date
    due_on: date
    total: Money
    balance: Money
    version: str = ""
    purchase_order: str = ""
    memo: str = ""
    discount_percent: str = ""
    discount_days: int | None = None
    processor_ids: tuple[str, ...] = ()


class OpenCredit(Struct, frozen=True):
    """A credit note that still holds unused credit; ``remaining`` is positive."""

    id: str
    number: str
    customer_id: str
    issued_on: date
    remaining: Money
    version: str = ""


class Settled(Struct, frozen=True):
    """Money already booked in the ledger. ``source_id`` is the receipt id it was booked from, if known.

    A receipt with that source id is already booked; one with the same amount, payer and about the same day
    as a booking may be its repetition. ``label`` is for people: "payment 421 of 2026-11-17".
    """

    label: str
    customer_id: str
    received_on: date
    amount: Money
    source_id: str = ""
    reference: str = ""
    payer_name: str = ""


class Alias(Struct, frozen=True):
    """A person decided that this payer name pays for this customer."""

    payer: str
    customer_id: str


class MatchSettings(Struct, frozen=True):
    """The company's caps. Fee caps bound what may be kept back from a full payment and called a fee.

    ``fee_cap_minor`` is in minor units of a two-decimal currency and scaled for others; ``fee_percent_cap``
    and ``fee_percent_minimum`` are whole percent and minor units: a percentage fee up to the former, at
    least allowed up to the latter. ``discount_grace_days`` are days after the discount date still accepted.
    ``ready_at`` and ``ready_margin`` are the least probability of *ready* and the least ratio of its odds
    to the runner-up's.
    """

    fee_cap_minor: int = 5_000
    fee_percent_cap: int = 5
    fee_percent_minimum: int = 100
    discount_grace_days: int = 3
    ready_at: float = 0.99
    ready_margin: float = 20.0


class Snapshot(Struct, frozen=True):
    """Everything an answer may rest on. Ids are the ledger's; ``as_of`` is the company's today.

    ``history`` counts, per (payer key of ``app.domain.parties.payer_key``, customer id), the committed and
    never undone decisions. Only receipts with money free to allocate belong in ``receipts``.
    """

    as_of: date
    receipts: tuple[Receipt, ...]
    invoices: tuple[OpenInvoice, ...]
    credits: tuple[OpenCredit, ...] = ()
    customers: tuple[Party, ...] = ()
    aliases: tuple[Alias, ...] = ()
    history: Mapping[tuple[str, str], int] = field(default_factory=dict)
    settled: tuple[Settled, ...] = ()
    settings: MatchSettings = field(default_factory=MatchSettings)
