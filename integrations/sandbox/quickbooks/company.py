"""One QuickBooks company: its books, lists, documents, numbers and settings."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from app.domain.money import exponent
from integrations.sandbox.books import Books
from integrations.sandbox.clock import Clock
from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.faults import FaultError, bad_reference, business, inactive, not_found
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Account, Listed, SalesDocument, Transaction

if TYPE_CHECKING:
    from integrations.sandbox.quickbooks.entity import Entity

COLLEAGUE = "Robin Hale"
"""The other user, named when work was not saved."""

_CURRENCY_NAMES = {"USD": "United States Dollar", "EUR": "Euro", "GBP": "British Pound Sterling"}
_RATES = {"EUR": Decimal("1.10"), "GBP": Decimal("1.27")}
"""What a foreign unit is worth when a write names no rate."""

_FIRST_IDS = {"Class": 100100000000000321232, "Attachable": 5000000000000503623}
"""Some lists count from far beyond 32 bits (2.1)."""

LATE_LISTS = {"Account": 1150040000, "Item": 1150040000}
"""Where the ids of what is added later go on."""


@dataclass(frozen=True, slots=True)
class Deletion:
    """A deleted object, as CDC reports it."""

    entity: str
    id: str
    at: datetime


class Company:
    """Everything of one realm. Entities register themselves by name and do the work on their own kind."""

    def __init__(self, name: str, currency: str, realm: str, clock: Clock) -> None:
        self.name = name
        self.realm = realm
        self.clock = clock
        self.books = Books(currency)
        self.places = exponent(currency)
        self.entities: dict[str, Entity[Any]] = {}
        self.closed_on: date | None = None
        self.default_tax_code = ""
        self.country = "US"
        self.is_lapsed = False
        self.switches = {
            "CustomTxnNumbers": False,
            "AllowDiscount": True,
            "AutoApplyCredit": False,
            "AutoApplyPayments": False,
            "AllowServiceDate": True,
            "ClassTrackingPerTxn": False,
            "ClassTrackingPerTxnLine": False,
            "TrackDepartments": False,
            "PartnerTaxEnabled": False,
            "MultiCurrencyEnabled": False,
        }
        self.later: list[Callable[[], None]] = []
        self.settings_token = 0
        self.settings_updated = clock.now()
        self.deleted: list[Deletion] = []
        self.deposited: dict[str, str] = {}
        self.names: dict[str, tuple[str, str]] = {}
        self.include: frozenset[str] = frozenset()
        self.version = 0
        self._sequences: dict[str, int] = dict(_FIRST_IDS)
        self._ahead = timedelta()
        self._special: dict[str, str] = {}
        self._numbers: dict[str, int] = {}

    def now(self) -> datetime:
        """The instant a write is stamped with: the next whole second, as the service does (2.6)."""
        return (self.clock.now() + timedelta(microseconds=999_999)).replace(microsecond=0) + self._ahead

    def catch_up(self) -> None:
        """Do what the service does by itself a second after a write was answered."""
        self._ahead = timedelta(seconds=1)
        try:
            while self.later:
                self.later.pop(0)()
        finally:
            self._ahead = timedelta()

    def count_on(self, sequence: str, after: int) -> None:
        """Let a sequence go on after a number."""
        self._sequences[sequence] = max(self._sequences.get(sequence, 0), after)

    def today(self) -> date:
        """The company's accounting date."""
        return words.pacific(self.clock.now()).date()

    def next_id(self, sequence: str) -> str:
        """A fresh id of a sequence: ``txn``, ``name`` or a list of its own."""
        self._sequences[sequence] = self._sequences.get(sequence, 0) + 1
        return str(self._sequences[sequence])

    def next_number(self, series: str) -> str:
        """The next document number of a series."""
        self._numbers[series] = self._numbers.get(series, 1000) + 1
        return str(self._numbers[series])

    def saw_number(self, series: str, number: str) -> None:
        """Remember a number that was given, so that the series goes on after it."""
        if number.isascii() and number.isdigit() and len(number) < 10:
            self._numbers[series] = max(self._numbers.get(series, 1000), int(number))

    def entity(self, name: str) -> "Entity[Any]":
        """The entity of this exact name."""
        return self.entities[name]

    def find(self, entity: str, key: str) -> Any:
        """A record; 610 when there is none."""
        record = self.entities[entity].records.get(key)
        if record is None:
            raise not_found()
        return record

    def money(self, minor: int) -> Decimal:
        """An amount as the wire shows it."""
        return words.money(minor, self.places)

    def minor(self, value: object, element: str) -> int:
        """Minor units from a JSON number; 2090 when it is none, 2080 with too many decimals."""
        number = self.number(value, element)
        scaled = number.scaleb(self.places)
        if scaled != scaled.to_integral_value():
            raise FaultError("2080", f"Invalid Number : {value} has too many decimals", element)
        return int(scaled)

    def number(self, value: object, element: str) -> Decimal:
        """A JSON number, exact; 2090 when it is none."""
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            raise FaultError("2090", f"Invalid Number : {value}", element)
        return Decimal(value)

    def day(self, value: object, element: str) -> date:
        """A date member; 2030-like refusal when unreadable."""
        try:
            return date.fromisoformat(str(value)[:10])
        except ValueError:
            raise FaultError("2080", f"Invalid date : {value}", element) from None

    def reference(self, entity: str, ref: object, element: str) -> str:
        """The id in a reference to an active list entry; 2500 when missing, 610 when inactive."""
        key = str(ref.get("value", "")) if isinstance(ref, dict) else ""
        record = self.entities[entity].records.get(key)
        if record is None:
            raise bad_reference(element, key)
        if isinstance(record, Listed) and not record.is_active:
            raise inactive()
        return key

    def named(self, entity: str, key: str) -> Json:
        """A reference with the name it has now."""
        record = self.entities[entity].records.get(key)
        return {"value": key, "name": record.name} if isinstance(record, Listed) else {"value": key}

    @property
    def is_multi_currency(self) -> bool:
        """Whether customers may have currencies of their own."""
        return self.switches["MultiCurrencyEnabled"]

    @property
    def is_american(self) -> bool:
        """Whether lines are taxed as TAX or NON; elsewhere each names a tax code (2.9)."""
        return self.country == "US"

    def currency_of(self, customer: str) -> str:
        """A customer's currency."""
        record = self.entities["Customer"].records.get(customer)
        ref = record.fields.get("CurrencyRef") if record is not None else None
        return str(ref["value"]) if ref else self.books.currency

    def exchange(self, body: Json, customer: str, old: Transaction | None) -> tuple[str, Decimal]:
        """A transaction's currency, empty for the books' own, and what a unit is worth at home (3.4)."""
        code = self.currency_of(customer)
        ref = body.get("CurrencyRef")
        if isinstance(ref, dict) and str(ref.get("value")) != code:
            raise business("The currency of the transaction must be the currency of the customer.")
        if code == self.books.currency:
            return "", Decimal(1)
        if body.get("ExchangeRate") is not None:
            return code, self.number(body["ExchangeRate"], "ExchangeRate").normalize()
        return code, old.rate if old is not None and old.currency == code else _RATES.get(code, Decimal(1))

    def at_home(self, minor: int, rate: Decimal) -> int:
        """A foreign amount in the books' currency."""
        return int((minor * rate).quantize(Decimal(1), ROUND_HALF_UP))

    def exchanged(self, record: Transaction, total: int) -> Json:
        """The members that only books with several currencies show."""
        if not self.is_multi_currency:
            return {}
        shown: Json = {"ExchangeRate": words.rate(record.rate)}
        return shown | (
            {"HomeTotalAmt": self.money(self.at_home(total, record.rate))} if record.currency else {}
        )

    def currency_ref(self, code: str = "") -> Json:
        """A currency, the company's own when none is named."""
        code = code or self.books.currency
        return {"value": code, "name": _CURRENCY_NAMES.get(code, code)}

    def account(self, sub_kind: str) -> str:
        """The id of the first account of a sub type."""
        if sub_kind in self._special:
            return self._special[sub_kind]
        for record in self.entities["Account"].records.values():
            if isinstance(record, Account) and record.sub_kind == sub_kind:
                self._special[sub_kind] = record.id
                return record.id
        raise FaultError("10000", f"no account of sub type {sub_kind}")

    def check_open(self, *days: date | None) -> None:
        """6210 when one of the dates lies in the closed books."""
        for day in days:
            if day is not None and self.closed_on is not None and day <= self.closed_on:
                raise FaultError(
                    "6210",
                    "Account Period Closed, Cannot Update Through Services Error : The account period has "
                    f"closed and the account books cannot be updated through this service. Closing date: "
                    f"{self.closed_on.isoformat()}",
                    "",
                )

    def root(self, customer: str) -> str:
        """The top of a customer's family."""
        record = self.entities["Customer"].records[customer]
        while record.parent:
            record = self.entities["Customer"].records[record.parent]
        return str(record.id)

    def changed(self) -> None:
        """After a write: accounts whose balance moved have a new time, as customers do (2.3)."""
        self.touch("Account", self.books.moved(), self.now())
        self.version += 1

    def touch(self, entity: str, keys: Iterable[str], at: datetime, *, bump: bool = False) -> None:
        """Move LastUpdatedTime, and the token when ``bump`` (wire/quickbooks.md 2.3)."""
        records = self.entities[entity].records
        for key in keys:
            record = records.get(key)
            if record is not None:
                record.updated_at = max(record.updated_at, at)
                record.token += bump

    def open_amount(self, kind: str, target: str) -> int:
        """What a document still has open: positive owed to us, negative a credit of the customer."""
        record = self.find(kind, target) if kind in {"Invoice", "CreditMemo", "JournalEntry"} else None
        settled = self.books.applied(target)
        if isinstance(record, SalesDocument):
            return record.total - settled if kind == "Invoice" else settled - record.total
        if isinstance(record, Transaction):
            receivable = self.account("AccountsReceivable")
            net = sum(p.amount for p in self.books.postings(target) if p.account == receivable)
            return net - settled if net > 0 else net + settled
        raise not_found()
