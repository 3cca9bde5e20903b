"""QuickBooks Online as a Ledger."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from app.domain.aging import ToldAging
from app.domain.documents import Document, DocumentKind, Organisation, Preferences, TaxScheme
from app.domain.writes import LedgerWrite, PreparedRequest, Promise
from app.errors import (
    AllowanceSpent,
    CountersignError,
    OutcomeUnknown,
    RemoteFault,
    Unreachable,
    UnreadableAnswer,
)
from app.ports import (
    Acknowledgement,
    Allowances,
    Cancel,
    Capabilities,
    DeliveryTerms,
    Meter,
    Note,
    Page,
)
from integrations.grant import Grant, TokenEndpoint, TokenPlace
from integrations.http import Http, is_loopback
from integrations.quickbooks import batching, crawl, outgoing, promises, reading, reports, wire
from integrations.quickbooks.client import SERVICE, Manners, QuickBooksClient
from integrations.quickbooks.conversion import Setting
from integrations.quickbooks.incoming import BY_NAME, answered, one, raw_records
from integrations.quickbooks.lookup import LookUp, attached_to
from integrations.shapes import make_ready

T = TypeVar("T")

QUICKBOOKS_URL = "https://quickbooks.api.intuit.com"
QUICKBOOKS_SANDBOX_URL = "https://sandbox-quickbooks.api.intuit.com"
TOKEN_ORIGIN = "https://oauth.platform.intuit.com"  # noqa: S105 - an address
TOKEN_PATH = "/oauth2/v1/tokens/bearer"  # noqa: S105 - an address

QUICKBOOKS_TERMS = DeliveryTerms(quiet=timedelta(seconds=150), key_life=timedelta(hours=1), at_once=10)
"""A request lives 120 s at most (4); how long a requestid is known is undocumented, hence short (2.4)."""


ALLOWANCES = Allowances(tier="Builder", per_minute=500, per_month=500_000)
"""Of a developer workspace on Intuit's free tier: reads are counted, writes are not (4)."""

PRINTED = {
    DocumentKind.INVOICE: "invoice",
    DocumentKind.CREDIT_NOTE: "creditmemo",
    DocumentKind.ESTIMATE: "estimate",
    DocumentKind.PAYMENT: "payment",
}
"""What QuickBooks makes PDFs of."""


@dataclass(frozen=True, slots=True)
class QuickBooksApp:
    """An app of the owner's own at Intuit, and where it talks to.

    ``base_url`` is the API's origin (``QUICKBOOKS_URL``, ``QUICKBOOKS_SANDBOX_URL`` or a stand-in's),
    ``auth_url`` the one origin that serves the OAuth addresses, empty for Intuit's own.
    """

    base_url: str
    auth_url: str
    client_id: str


@dataclass(frozen=True, slots=True)
class Tuning:
    """What is trusted about writes, how calls are paced, how reads are repeated, and what a month allows."""

    terms: DeliveryTerms = QUICKBOOKS_TERMS
    allowances: Allowances = ALLOWANCES
    manners: Manners = field(default_factory=Manners)


class QuickBooksLedger:
    """One company's books at QuickBooks.

    ``place`` is where ``connect_quickbooks`` stored the tokens and the client secret, and the folder of the
    lock file that keeps refreshes one at a time across processes. Nothing is sent until it is used.
    """

    def __init__(
        self,
        app: QuickBooksApp,
        realm_id: str,
        place: TokenPlace,
        *,
        meter: Meter,
        tuning: Tuning | None = None,
        http: Http | None = None,
    ) -> None:
        make_ready()
        self._tuning = tuning or Tuning()
        self._http = http or Http()
        self._client = QuickBooksClient(
            base_url=app.base_url,
            realm_id=realm_id,
            grant=quickbooks_grant(app, place, meter, self._http),
            meter=meter,
            http=self._http,
            manners=self._tuning.manners,
        )
        self._home = ""
        self._tracked: tuple[DocumentKind, ...] = ()

    @property
    def service(self) -> str:
        """The service's key."""
        return SERVICE

    @property
    def title(self) -> str:
        """The service's name for people."""
        return "QuickBooks"

    @property
    def capabilities(self) -> Capabilities:
        """What QuickBooks can do (3.4): delete payments, and apply journal entries through payments."""
        return Capabilities(
            can_delete_payment=True,
            can_unapply_payment=True,
            can_link_journal=True,
            takes_journals=True,
            has_refund_receipts=True,
            sends_from_closed_books=False,
            reference_length=outgoing.REFERENCE_LENGTH,
        )

    @property
    def allowances(self) -> Allowances:
        """What Intuit lets us call; it tells nothing about what is left (4)."""
        return self._tuning.allowances

    @property
    def terms(self) -> DeliveryTerms:
        """What is trusted about writes."""
        return self._tuning.terms

    def close(self) -> None:
        """Close kept connections."""
        self._http.close()

    def organisation(self) -> Organisation:
        """The company and its preferences: two reads."""
        realm = self._client.realm_id
        company = _unwrapped(self._client.get(f"companyinfo/{realm}"), "CompanyInfo", wire.CompanyRecord)
        preferences = self._preferences(company.country)
        base = self._client.base_url
        return Organisation(
            remote_id=realm,
            name=company.company_name,
            country=company.country,
            time_zone=_time_zone(company.default_time_zone),
            currency=preferences.home_currency,
            is_sandbox="sandbox" in base or is_loopback(base),
            preferences=preferences,
        )

    def preferences(self) -> Preferences:
        """The company's preferences: one read; the way of tax as far as they tell it."""
        return self._preferences("")

    def _preferences(self, country: str) -> Preferences:
        wanted = _unwrapped(self._client.get("preferences"), "Preferences", wire.PreferencesRecord)
        preferences = _preferences(wanted, country)
        self._home = preferences.home_currency
        has = {DocumentKind.CLASS: preferences.tracks_classes,
               DocumentKind.LOCATION: preferences.tracks_locations}  # fmt: skip
        self._tracked = tuple(kind for kind, is_on in has.items() if is_on)
        return preferences

    def expected_calls(self, cursor: str | None) -> int:
        """About how many calls ``pages`` will make from here, ``organisation`` included."""
        return 2 + crawl.expected_calls(cursor, self._tracked)

    def pages(self, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
        """The whole company, or what is left or changed since the cursor."""
        home = self._currency()
        return crawl.pages(self._client, home, cursor, cancel, self._tracked)

    def read(self, kind: DocumentKind, remote_ids: Sequence[str]) -> Mapping[str, Document]:
        """The present state of records by id; ids that are gone are missing.

        KeyError for kinds that QuickBooks does not have.
        """
        wanted = list(dict.fromkeys(remote_ids))
        rates = crawl.rates(self._client) if kind is DocumentKind.TAX_CODE else {}
        found = reading.read(self._client, kind, wanted, Setting(self._currency(), rates))
        return {document.remote_id: document for document in found.documents}

    def prepare(self, write: LedgerWrite) -> PreparedRequest:
        """The bytes that would be sent; ValueError for what the capabilities rule out."""
        return outgoing.prepare(write, self._client.company_path)

    def promised(self, request: PreparedRequest, currency: str) -> Promise:
        """What a request says of its record."""
        return promises.promised(request, currency)

    def send(self, request: PreparedRequest, key: str, ids: Mapping[int, str]) -> Acknowledgement:
        """Send the bytes under the key; see ``Ledger.send`` for what is raised."""
        path = outgoing.filled_path(request.path, ids)
        body = self._filled(request, ids)
        answer = self._client.post(path, request.query, body, key, content_type=request.content_type)
        return self._acknowledged(answer.body, answer.header("intuit_tid", "intuit-tid"))

    def send_many(
        self, requests: Sequence[batching.Item], key: str
    ) -> list[Acknowledgement | CountersignError]:
        """Send up to 30 independent writes in one call, each with its own outcome, in their order (2.5).

        ``key`` has at most 36 characters and names the whole batch; an item of unknown outcome must be looked
        up before it is sent alone, because its own key is new to the service. A batch saves time, no quota:
        every item counts as a call. Delivery sends one by one, so that each outcome is kept before the next
        write leaves.
        """
        bodies = [self._filled(item.request, item.ids) for item in requests]
        answers = batching.send(self._client, requests, bodies, key)
        return [self._outcome(answer) for answer in answers]

    def look_up(
        self, request: PreparedRequest, ids: Mapping[int, str], sent_at: datetime
    ) -> Acknowledgement | None:
        """Search the books for a write's effect; None when it is provably absent."""
        found = LookUp(self._client, Setting(self._currency()), ids)
        return found.find(outgoing.sought(request), sent_at)

    def aged_receivables(self, day: date, customer_ids: Sequence[str]) -> ToldAging:
        """What QuickBooks' own report says was open: one read, of all customers, in the home currency."""
        del customer_ids  # the report covers everybody
        return ToldAging(tuple(reports.aged_receivables(self._client, day, self._currency())))

    def notes(self, kind: DocumentKind, remote_id: str) -> tuple[Note, ...]:
        """The notes attached to a record, oldest first; one read. QuickBooks names no author."""
        where = f"WHERE {attached_to(kind, remote_id)} MAXRESULTS {reading.PAGE}"
        raws = raw_records(reading.select(self._client, "Attachable", where))
        records = [answered(bytes(raw), wire.AttachableRecord) for raw in raws]
        found = [Note(wire.instant(r.meta_data.create_time), "", r.note) for r in records if r.note]
        return tuple(sorted(found, key=lambda note: (note.at is not None, note.at)))

    def pdf(self, kind: DocumentKind, remote_id: str) -> bytes:
        """The document as the customer gets it. Raises RemoteFault when QuickBooks makes none."""
        if kind not in PRINTED:
            raise RemoteFault("QuickBooks makes no PDF of this", remedy="Open it in QuickBooks instead.")
        return self._client.pdf(f"{PRINTED[kind]}/{remote_id}/pdf")

    def pay_page(self, invoice_id: str) -> str:
        """QuickBooks' own page of an invoice (wire/quickbooks.md 3.3: InvoiceLink, only in a single read)."""
        found = self._client.get(f"invoice/{invoice_id}", (("include", "invoiceLink"),))
        return _unwrapped(found, "Invoice", wire.LinkedRecord).invoice_link

    def _filled(self, request: PreparedRequest, ids: Mapping[int, str]) -> bytes:
        body = outgoing.filled(request.body, ids)
        return self._with_version(request, body) if outgoing.VERSION_WANTED in body else body

    def _outcome(self, answer: bytes | CountersignError) -> Acknowledgement | CountersignError:
        if isinstance(answer, CountersignError):
            return answer
        try:
            return self._acknowledged(answer, "")
        except OutcomeUnknown as error:
            return error

    def _with_version(self, request: PreparedRequest, body: bytes) -> bytes:
        """Put in the version the record has now; RecordGone when there is none any more.

        A failed read leaves the write unsent, so every passing failure is Unreachable here.
        """
        resource = request.path.rsplit("/", 1)[-1]
        remote_id = msgspec.json.decode(body, type=wire.Record, strict=False).remote_id
        try:
            envelope = answered(self._client.get(f"{resource}/{remote_id}"), dict[str, msgspec.Raw])
            raw = next((value for name, value in envelope.items() if name != "time"), msgspec.Raw(b"{}"))
            version = answered(bytes(raw), wire.Record).sync_token
        except (RemoteFault, UnreadableAnswer, AllowanceSpent) as error:
            raise Unreachable(detail=error.detail) from error
        return body.replace(outgoing.VERSION_WANTED, outgoing.version_given(version))

    def _acknowledged(self, body: bytes, trace: str) -> Acknowledgement:
        try:
            envelope = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
            name, raw = next((n, r) for n, r in envelope.items() if n not in {"time", "bId"})
            record = msgspec.json.decode(raw, type=wire.Record, strict=False)
        except (msgspec.DecodeError, StopIteration) as error:
            raise OutcomeUnknown(detail="the answer can't be read") from error
        remote_id = BY_NAME[name].prefix + record.remote_id if name in BY_NAME else record.remote_id
        if name not in BY_NAME or record.status == "Deleted":
            return Acknowledgement(remote_id, record.sync_token, (), trace)
        # An answer names its currency; asking for the company's now would put a read after a write.
        setting = Setting(record.currency(self._home or "USD"))
        documents = one(BY_NAME[name], raw, setting).documents
        return Acknowledgement(remote_id, record.sync_token, documents, trace)

    def _currency(self) -> str:
        if not self._home:
            self.preferences()
        return self._home


def quickbooks_grant(app: QuickBooksApp, place: TokenPlace, meter: Meter, http: Http) -> Grant:
    """The tokens of one connection."""
    url = (app.auth_url or TOKEN_ORIGIN).rstrip("/") + TOKEN_PATH
    return Grant(TokenEndpoint(http, url, SERVICE, app.client_id, meter, "QuickBooks"), place)


def _unwrapped(body: bytes, name: str, shape: type[T]) -> T:
    envelope = answered(body, dict[str, msgspec.Raw])
    if name not in envelope:
        raise UnreadableAnswer(detail=f"{name} is missing")
    return answered(bytes(envelope[name]), shape)


def _preferences(record: wire.PreferencesRecord, country: str = "") -> Preferences:
    closed = record.accounting_info_prefs.book_close_date
    sales, tax = record.sales_forms_prefs, record.tax_prefs
    home = record.currency_prefs.home_currency
    return Preferences(
        home_currency=(home.value if home else "") or "USD",
        books_closed_on=date.fromisoformat(closed) if closed else None,
        auto_apply_credit=sales.auto_apply_credit,
        auto_apply_payments=sales.auto_apply_payments,
        custom_numbers=sales.custom_txn_numbers,
        allows_discount=sales.allow_discount,
        is_multi_currency=record.currency_prefs.multi_currency_enabled,
        tax_scheme=_tax_scheme(tax, country),
        tax_code_id=(tax.tax_group_code_ref.value or None) if tax.tax_group_code_ref else None,
        term_id=(sales.default_terms.value or None) if sales.default_terms else None,
        tracks_classes=record.accounting_info_prefs.class_tracking_per_txn_line,
        tracks_locations=record.accounting_info_prefs.track_departments,
    )


def _tax_scheme(tax: wire.TaxPrefs, country: str) -> TaxScheme:
    """By the country and its two switches (2.9)."""
    if country not in _AMERICAN:
        return TaxScheme.LINES_NET if tax.using_sales_tax else TaxScheme.NONE
    if tax.partner_tax_enabled:
        return TaxScheme.AUTOMATED
    return TaxScheme.DOCUMENT if tax.using_sales_tax else TaxScheme.NONE


_AMERICAN = frozenset({"", "US", "USA", "United States"})


def _time_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError):
        return "UTC"
