"""One Xero organisation: its books, endpoints, settings, history and numbers."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from integrations.sandbox.books import Books
from integrations.sandbox.clock import Clock
from integrations.sandbox.xero import words
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.records import Account, Allocation, Contact, HistoryEntry, Project, Record
from integrations.sandbox.xero.words import Json

if TYPE_CHECKING:
    from integrations.sandbox.xero.entity import Entity

ACTIONS: Final = (
    "CreateInvoice CreateApprovedInvoice CreateRepeatingInvoice CreateBill CreateApprovedBill CreateContact "
    "CreateItem CreatePayment CreateBankTransaction CreateCreditNote CreateManualJournal CreateQuote "
    "UseMulticurrency"
).split()
ZONES: Final = {
    "America/Los_Angeles": "PACIFICSTANDARDTIME",
    "America/New_York": "EASTERNSTANDARDTIME",
    "Europe/London": "GMTSTANDARDTIME",
    "Europe/Berlin": "WEUROPESTANDARDTIME",
    "Australia/Sydney": "AUSEASTERNSTANDARDTIME",
    "Pacific/Auckland": "NEWZEALANDSTANDARDTIME",
}
COUNTRIES: Final = {"USD": "US", "GBP": "GB", "AUD": "AU", "NZD": "NZ", "EUR": "IE"}
PAYABLE = "/payable"
"""Behind a contact's id: what we owe it, kept apart from what it owes."""
SYSTEM_USER = "System Generated"
COLLEAGUE = "Robin Hale"


@dataclass(slots=True)
class Switches:
    """How the organisation is set up, and what it is told to do to its answers."""

    is_demo: bool = False
    has_reports: bool = True
    rounds: bool = False
    is_offline: bool = False
    unknown_enums: bool = False
    extra_fields: bool = False
    nulls: bool = False
    missing: bool = False
    emails_left: int = 1000
    denied: set[str] = field(default_factory=set)


class Organisation:
    """Everything of one tenant. Endpoints register themselves by name and do the work on their own kind."""

    def __init__(self, tenant: str, name: str, currency: str, zone: str, clock: Clock) -> None:
        self.id = tenant
        self.name = name
        self.clock = clock
        self.zone = zone
        self.books = Books(currency)
        self.entities: dict[str, Entity[Any]] = {}
        self.currencies: dict[str, str] = {currency: currency}
        self.period_lock: date | None = None
        self.year_lock: date | None = None
        self.switches = Switches()
        self.created_at = clock.now()
        self.history: dict[str, list[HistoryEntry]] = {}
        self.allocations: dict[str, Allocation] = {}
        self.projects: dict[str, Project] = {}
        self.workers: dict[str, str] = {}
        self.unitdp = 2
        self.app = ""
        self.user = SYSTEM_USER
        self.version = 0
        self._counted = 0
        self._numbers: dict[str, int] = {}

    @property
    def currency(self) -> str:
        """The base currency."""
        return self.books.currency

    def now(self) -> datetime:
        """The instant a write is stamped with: milliseconds."""
        at = self.clock.now()
        return at.replace(microsecond=at.microsecond // 1000 * 1000)

    def today(self) -> date:
        """The organisation's own calendar day (2.3)."""
        return self.clock.now().astimezone(ZoneInfo(self.zone)).date()

    def new_id(self, kind: str) -> str:
        """A fresh id, the same again when a journal is replayed."""
        self._counted += 1
        return words.guid(self.id, "new", kind, self._counted)

    def next_number(self, prefix: str) -> str:
        """The next number of a series of the organisation's settings: ``INV-0007``."""
        self._numbers[prefix] = self._numbers.get(prefix, 0) + 1
        return f"{prefix}{self._numbers[prefix]:04d}"

    def saw_number(self, prefix: str, number: str) -> None:
        """Let a series go on after a number that was given."""
        digits = number.removeprefix(prefix)
        if digits.isascii() and digits.isdigit() and len(digits) < 9:
            self._numbers[prefix] = max(self._numbers.get(prefix, 0), int(digits))

    def entity(self, name: str) -> "Entity[Any]":
        """The endpoint of this exact name."""
        return self.entities[name]

    def record(self, endpoint: str, key: str) -> Any:
        """A record that is known to exist."""
        return self.entities[endpoint].records[key]

    def contact(self, key: str) -> Contact:
        """A contact that is known to exist."""
        found: Contact = self.entities["Contacts"].records[key]
        return found

    def account(self, key: str) -> Account:
        """An account that is known to exist, by id."""
        found: Account = self.entities["Accounts"].records[key]
        return found

    def system(self, name: str) -> str:
        """The id of a system account."""
        return str(self.entities["Accounts"].indexed("system")[name].id)

    def owed(self, contact: str) -> tuple[tuple[int, int], tuple[int, int]]:
        """What a contact owes and what we owe it, each outstanding and overdue, in cents of the base."""
        today = self.today()
        overdue = {"ACCREC": 0, "ACCPAY": 0}
        for record in self.entities["Invoices"].of_contact(contact):  # type: ignore[attr-defined]
            if record.status == "AUTHORISED" and record.due_on is not None and record.due_on < today:
                due = record.total - self.books.applied(record.id)
                overdue[record.kind] += self.base(due, record.rate)
        receivable, payable = self.books.owed(contact), -self.books.owed(contact + PAYABLE)
        return (receivable, overdue["ACCREC"]), (payable, overdue["ACCPAY"])

    def log(self, key: str, changes: str, details: str = "") -> None:
        """A row of a document's history, written by the service itself."""
        rows = self.history.setdefault(key, [])
        rows.append(HistoryEntry(self.now(), changes, details, self.user))

    def check_open(self, *days: date | None) -> None:
        """Refuse a date in a locked period (2.8)."""
        locks = [lock for lock in (self.period_lock, self.year_lock) if lock is not None]
        for lock in locks:
            if any(day is not None and day <= lock for day in days):
                raise Refused(
                    "The document date cannot be before the period lock date, "
                    f"currently set at {lock.day} {lock:%B %Y}"
                )

    def base(self, amount: int, rate: Decimal) -> int:
        """An amount of a document in the base currency; ``rate`` is foreign units for one of the base."""
        if rate == 1:
            return amount
        return int((Decimal(amount) / rate).quantize(Decimal(1), ROUND_HALF_UP))

    def touched(self, endpoint: str, record: Record) -> None:
        """A record changed now."""
        record.updated_at = self.now()
        self.entities[endpoint].moved()


def shown(org: Organisation) -> Json:
    """``GET /Organisation``."""
    country = COUNTRIES.get(org.currency, "US")
    body: Json = {
        "Name": org.name,
        "LegalName": org.name,
        "PaysTax": True,
        "Version": country if country in {"US", "GB", "AU", "NZ"} else "GLOBAL",
        "OrganisationType": "COMPANY",
        "OrganisationEntityType": "COMPANY",
        "BaseCurrency": org.currency,
        "CountryCode": country,
        "IsDemoCompany": org.switches.is_demo,
        "OrganisationStatus": "ACTIVE",
        "FinancialYearEndDay": 31,
        "FinancialYearEndMonth": 12,
        "SalesTaxBasis": "ACCRUALS",
        "SalesTaxPeriod": "MONTHLY",
        "DefaultSalesTax": "Tax Exclusive",
        "DefaultPurchasesTax": "Tax Exclusive",
        "CreatedDateUTC": words.moment(org.created_at),
        "Timezone": ZONES.get(org.zone, "PACIFICSTANDARDTIME"),
        "ShortCode": "!" + org.id[:5].replace("-", "0"),
        "OrganisationID": org.id,
        "Edition": "BUSINESS",
        "Class": "DEMO" if org.switches.is_demo else "STANDARD",
        "LineOfBusiness": "Landscape design",
        "Addresses": [],
        "Phones": [],
        "ExternalLinks": [],
        "PaymentTerms": {},
    }
    if org.period_lock is not None:
        body["PeriodLockDate"] = words.day(org.period_lock)
    if org.year_lock is not None:
        body["EndOfYearLockDate"] = words.day(org.year_lock)
    return body


def actions(org: Organisation) -> list[Json]:
    """``GET /Organisation/Actions``: what the connected user may do."""
    return [
        {"Name": name, "Status": "NOT-ALLOWED" if name in org.switches.denied else "ALLOWED"}
        for name in ACTIONS
    ]
