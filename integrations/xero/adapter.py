"""Xero as a Ledger."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.domain.aging import ToldAging
from app.domain.documents import (
    Document,
    DocumentKind,
    Organisation,
    PaymentForm,
    Preferences,
    TaxScheme,
)
from app.domain.record import replace
from app.domain.writes import ApplyPayment, DeleteDocument, LedgerWrite, PreparedRequest, Promise
from app.errors import RecordGone, RemoteFault, Unreachable, UnreadableAnswer
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
from integrations.shapes import make_ready
from integrations.xero import crawl, faults, outgoing, promises, reports, wire
from integrations.xero.answers import acknowledgement
from integrations.xero.client import ACCOUNTING, IN_FLIGHT, SERVICE, Manners, XeroClient
from integrations.xero.documents import Surroundings, term_of
from integrations.xero.endpoints import (
    ACCOUNTS,
    BY_FORM,
    CONTACTS,
    CREDIT_NOTES,
    INVOICES,
    ITEMS,
    MANUAL_JOURNALS,
    QUOTES,
)
from integrations.xero.endpoints import BANK_TRANSACTIONS as DEPOSITS
from integrations.xero.incoming import answered
from integrations.xero.lookup import LookUp, bank_transaction_of
from integrations.xero.sought import sought
from integrations.xero.zones import IANA

XERO_URL = "https://api.xero.com"
TOKEN_ORIGIN = "https://identity.xero.com"  # noqa: S105 - an address
TOKEN_PATH = "/connect/token"  # noqa: S105 - an address

XERO_TERMS = DeliveryTerms(
    quiet=timedelta(seconds=150),
    key_life=timedelta(minutes=5),
    fresh=timedelta(seconds=20),
    settled=timedelta(seconds=60),
    at_once=IN_FLIGHT,
)
"""Our own time limit is 130 s. Xero knows a key for six minutes from its first use; later the same key would
run the write again (2.7). It checks no version (2.1) and refuses what is voided or paid by itself; so with
sixty calls a minute (4) invoices are read many at a time, a few seconds ahead. Lock dates and archived
contacts it refuses by itself, too (2.8)."""

_READ = {
    endpoint.kind: endpoint
    for endpoint in (ACCOUNTS, ITEMS, CONTACTS, INVOICES, CREDIT_NOTES, DEPOSITS, MANUAL_JOURNALS, QUOTES)
}
_PRINTED = (DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.ESTIMATE)


ASKED_AT_MOST = 25
"""Contacts whose aging report is read in one go: a report covers one contact, and a minute has 60 calls."""


@dataclass(frozen=True, slots=True)
class XeroApp:
    """An app of the owner's own at Xero, of the kind "Auth Code with PKCE", and where it talks to.

    ``base_url`` is the API's origin (``XERO_URL`` or a stand-in's), ``auth_url`` the one origin that serves
    the OAuth addresses and the connections, empty for Xero's own.
    """

    base_url: str
    auth_url: str
    client_id: str


@dataclass(frozen=True, slots=True)
class Tuning:
    """What is trusted about writes, and how calls are paced and repeated."""

    terms: DeliveryTerms = XERO_TERMS
    manners: Manners = field(default_factory=Manners)


class XeroLedger:
    """One organisation's books at Xero.

    ``place`` is where ``connect_xero`` stored the tokens, and the folder of the lock file that keeps
    refreshes one at a time across processes. Nothing is sent until it is used.
    """

    def __init__(
        self,
        app: XeroApp,
        tenant_id: str,
        place: TokenPlace,
        *,
        meter: Meter,
        tuning: Tuning | None = None,
        http: Http | None = None,
    ) -> None:
        make_ready()
        self._tuning = tuning or Tuning()
        self._http = http or Http()
        self._client = XeroClient(
            base_url=app.base_url,
            tenant_id=tenant_id,
            grant=xero_grant(app, place, meter, self._http),
            meter=meter,
            http=self._http,
            manners=self._tuning.manners,
        )
        self._home = ""
        self._chart: tuple[dict[str, str], dict[str, str]] | None = None
        self._forms: dict[str, PaymentForm] = {}
        self._not_in: dict[str, set[PaymentForm]] = {}
        self._last_form = PaymentForm.PAYMENT

    @property
    def service(self) -> str:
        """The service's key."""
        return SERVICE

    @property
    def title(self) -> str:
        """The service's name for people."""
        return "Xero"

    @property
    def capabilities(self) -> Capabilities:
        """What Xero can do (2.8): payments are of invoices, the rest is kept and used on its own."""
        return Capabilities(
            can_delete_payment=True,
            can_unapply_payment=True,
            can_link_journal=False,
            reference_length=outgoing.REFERENCE_LENGTH,
            payment_keeps_rest=False,
            payment_takes_credits=False,
            needs_deposit_account=True,
            groups_deposits=False,
            has_drafts=True,
            has_time=True,
            marks_time_billed=False,
            links_estimates=False,
            takes_journals=True,
            has_transfers=True,
            takes_rate_of_day=True,
        )

    @property
    def terms(self) -> DeliveryTerms:
        """What is trusted about writes."""
        return self._tuning.terms

    @property
    def allowances(self) -> Allowances:
        """What Xero lets us call, as far as its last answer told."""
        return self._client.allowances

    def close(self) -> None:
        """Close kept connections."""
        self._http.close()

    def organisation(self) -> Organisation:
        """The organisation and its settings: one read, which is not counted as egress (2.8)."""
        body = self._client.get(f"{ACCOUNTING}/Organisation").body
        records = answered(body, "Organisations", list[wire.OrganisationRecord])
        if not records:
            raise UnreadableAnswer(detail="no organisation in the answer")
        record = records[0]
        self._home = record.base_currency or "USD"
        return Organisation(
            remote_id=self._client.tenant_id,
            name=record.name or "",
            country=record.country_code or "",
            time_zone=IANA.get(record.timezone or "", "UTC"),
            currency=self._home,
            is_sandbox=bool(record.is_demo) or is_loopback(self._client.base_url),
            preferences=_preferences(record, self._home),
        )

    def preferences(self) -> Preferences:
        """The organisation's settings: one read."""
        return self.organisation().preferences

    def expected_calls(self, cursor: str | None) -> int:
        """About how many calls ``pages`` will make from here."""
        return crawl.expected_calls(cursor)

    def pages(self, cursor: str | None, cancel: Cancel) -> Iterator[Page]:
        """The whole organisation, or what is left or changed since the cursor."""
        return crawl.Crawl(self._client, self._around(cancel), cancel).pages(cursor)

    def read(self, kind: DocumentKind, remote_ids: Sequence[str]) -> Mapping[str, Document]:
        """The present state of records by id; ids that are gone or voided away are missing.

        Up to forty invoices or customers are one read, of other kinds each record is one. KeyError for kinds
        that can't be read by id.
        """
        ids = list(dict.fromkeys(remote_ids))
        if kind is DocumentKind.PAYMENT:
            return self._payments(ids)
        around = replace(self._around(None), tells_balances=kind is DocumentKind.CUSTOMER)
        found = crawl.read(self._client, _READ[kind], ids, around)
        return {document.remote_id: document for document in found.documents}

    def _payments(self, ids: Sequence[str]) -> dict[str, Document]:
        """Payments of whichever form: an id alone does not say which of three lists it is in.

        What is learnt on the way is kept, so that a read that was held up by a limit goes on where it was.
        """
        found: dict[str, Document] = {}
        for one in ids:
            likely = self._forms.get(one, self._last_form)
            for form in dict.fromkeys((likely, *BY_FORM)):
                if form in self._not_in.get(one, ()):
                    continue
                batch = crawl.read(self._client, BY_FORM[form], [one], self._around(None))
                found |= {document.remote_id: document for document in batch.documents}
                if batch.documents or batch.deleted or batch.flaws:
                    self._forms[one] = self._last_form = form
                    break
                self._not_in.setdefault(one, set()).add(form)
        return found

    def prepare(self, write: LedgerWrite) -> PreparedRequest:
        """The bytes that would be sent."""
        match write:
            case (
                ApplyPayment(payment_id=remote_id)
                | DeleteDocument(kind=DocumentKind.PAYMENT, remote_id=remote_id)
            ):
                self._forms[remote_id] = write.form
        return outgoing.prepare(write)

    def promised(self, request: PreparedRequest, currency: str) -> Promise:
        """What a request says of its record."""
        return promises.promised(request, currency)

    def send(self, request: PreparedRequest, key: str, ids: Mapping[int, str]) -> Acknowledgement:
        """Send the bytes under the key; see ``Ledger.send`` for what is raised."""
        wanted = sought(request)
        path = self._addressed(outgoing.filled_path(request.path, ids))
        body = outgoing.filled(request.body, ids)
        answer = self._client.write(request.method, path, request.query, body, key)
        name = request.path.removeprefix(f"{ACCOUNTING}/").rsplit("/", 1)[-1]
        refused = faults.of_elements(answer.body, name)
        if refused is not None:
            raise refused
        proof = acknowledgement(request, wanted, answer.body, ids)
        return replace(proof, trace=answer.header("xero-correlation-id"))

    def look_up(
        self, request: PreparedRequest, ids: Mapping[int, str], sent_at: datetime
    ) -> Acknowledgement | None:
        """Search the books for a write's effect; None when it is provably absent."""
        return LookUp(self._client, self._around(None), sent_at).find(sought(request), ids)

    def aged_receivables(self, day: date, customer_ids: Sequence[str]) -> ToldAging:
        """What Xero's own report says was open: one read a contact, of the first ones asked about."""
        asked = tuple(dict.fromkeys(customer_ids))[:ASKED_AT_MOST]
        home = self._currency()
        told = (item for one in asked for item in reports.aged_receivables(self._client, day, one, home))
        return ToldAging(tuple(told), frozenset(asked))

    def notes(self, kind: DocumentKind, remote_id: str) -> tuple[Note, ...]:
        """A record's history, newest last; one read."""
        path = f"{ACCOUNTING}/{outgoing.RESOURCES[kind]}/{remote_id}/History"
        records = answered(self._client.get(path).body, "HistoryRecords", list[wire.HistoryRecord])
        notes = (
            Note(wire.instant(one.dated), one.user or "", one.details or one.changes or "") for one in records
        )
        return tuple(sorted(notes, key=lambda note: note.at.timestamp() if note.at else 0.0))

    def pdf(self, kind: DocumentKind, remote_id: str) -> bytes:
        """The document as the customer gets it. Raises RemoteFault when there is none."""
        if kind not in _PRINTED:
            raise RemoteFault("Xero prints no such document")
        path = f"{ACCOUNTING}/{outgoing.RESOURCES[kind]}/{remote_id}/pdf"
        body = self._client.get(path, accept="application/pdf").body
        if not body.startswith(b"%PDF"):
            raise RemoteFault("Xero's answer is no PDF")
        return body

    def pay_page(self, invoice_id: str) -> str:
        """Xero's online invoice; a draft or a void one has none."""
        try:
            body = self._client.get(f"{ACCOUNTING}/Invoices/{invoice_id}/OnlineInvoice").body
        except RecordGone:
            return ""
        pages = answered(body, "OnlineInvoices", list[wire.OnlineInvoice])
        return pages[0].url if pages else ""

    def _addressed(self, path: str) -> str:
        """Put in the id of the bank transaction behind an over- or prepayment.

        A failed read leaves the write unsent, so every passing failure is Unreachable here.
        """
        before, mark, which = path.partition(outgoing.BANK_TRANSACTION_OF)
        if not mark:
            return path
        resource, _, remote_id = which.partition("/")
        try:
            return before + bank_transaction_of(self._client, resource, remote_id)
        except (RemoteFault, UnreadableAnswer) as error:
            raise Unreachable(detail=error.detail) from error

    def _around(self, cancel: Cancel | None) -> Surroundings:
        def account_of(code: str) -> str | None:
            return self._accounts(cancel)[0].get(code)

        def currency_of(account_id: str) -> str | None:
            return self._accounts(cancel)[1].get(account_id)

        return Surroundings(self._currency(), account_of, currency_of)

    def _accounts(self, cancel: Cancel | None) -> tuple[dict[str, str], dict[str, str]]:
        """The accounts' ids by code, and their currencies by id; read once."""
        if self._chart is None:
            body = self._client.get(f"{ACCOUNTING}/Accounts", cancel=cancel).body
            records = answered(body, "Accounts", list[wire.AccountRecord])
            codes = {one.code: one.account_id for one in records if one.code}
            self._chart = codes, {one.account_id: one.currency_code for one in records if one.currency_code}
        return self._chart

    def _currency(self) -> str:
        if not self._home:
            self.organisation()
        return self._home


def xero_grant(app: XeroApp, place: TokenPlace, meter: Meter, http: Http) -> Grant:
    """The tokens of one connection."""
    url = (app.auth_url or TOKEN_ORIGIN).rstrip("/") + TOKEN_PATH
    return Grant(TokenEndpoint(http, url, SERVICE, app.client_id, meter), place)


def _preferences(record: wire.OrganisationRecord, home: str) -> Preferences:
    term = term_of(record.payment_terms)
    return Preferences(
        home_currency=home,
        books_closed_on=_locked(record),
        tax_scheme=TaxScheme.LINES,
        term_id=term.remote_id if term else None,
    )


def _locked(record: wire.OrganisationRecord) -> date | None:
    """Both lock dates refuse what is dated on or before them; the later one decides (2.8)."""
    dates = (wire.day(record.period_lock_date), wire.day(record.end_of_year_lock_date))
    return max((each for each in dates if each is not None), default=None)
