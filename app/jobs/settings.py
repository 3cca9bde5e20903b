"""Changing a company's settings: every change is an audit record with who, before and after."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct, field

from app.changes import Changes
from app.domain.documents import Account, AccountRole, Customer, DocumentKind
from app.domain.record import plain, replace
from app.domain.tracking import TrackingLists
from app.errors import BadInput
from app.jobs.accounts import EXPENSES, chart
from app.jobs.state import settings
from app.ports import Clock
from app.review.guardrails import Guardrails, Trust
from app.settings import (
    KEYS,
    Accounts,
    Appearance,
    Drafting,
    FollowUps,
    Mail,
    Review,
    Settings,
    WordingModel,
)
from app.store import audit, codec, connections, mirror, reconciling, settings_rows, tracking
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.connections import KnownService
from app.store.drafting import LIABILITIES

Section = Guardrails | Review | Accounts | Appearance | Drafting | FollowUps | Mail | WordingModel


class AccountChoice(Struct, frozen=True):
    """An account of the mirror that may be chosen, as a person knows it."""

    remote_id: str
    code: str
    words: str


class SettingsView(Struct, frozen=True):
    """All that the place for settings shows.

    ``fees``, ``discounts``, ``deposits`` and ``liabilities`` may be chosen from; ``used`` names by role what
    is used while nothing is chosen, empty: nothing fits. ``grouped`` are names of groups' customers,
    ``tracking`` what the ledger takes to tell lines apart.
    """

    settings: Settings
    currency: str
    path: Path
    services: tuple[KnownService, ...]
    fees: tuple[AccountChoice, ...] = ()
    discounts: tuple[AccountChoice, ...] = ()
    deposits: tuple[AccountChoice, ...] = ()
    liabilities: tuple[AccountChoice, ...] = ()
    used: dict[str, str] = field(default_factory=dict)
    grouped: dict[str, str] = field(default_factory=dict)
    tracking: TrackingLists = TrackingLists()


def view(company: CompanyFile) -> SettingsView:
    """Everything that can be set, and what it can be set to."""
    with company.reader() as conn:
        about = connections.company(conn)
        found = mirror.every(conn, DocumentKind.ACCOUNT)
        accounts = [one for one in found if isinstance(one, Account) and one.is_active]
        able = [one for one in accounts if one.takes_payments and one.currency == about.currency]
        spent = [one for one in accounts if one.kind.casefold() in EXPENSES]
        picked = chart(conn, Accounts(), about.currency, needs_deposit=True)
        roles = (("bank_fees", AccountRole.BANK_FEES), ("discounts", AccountRole.DISCOUNTS))
        used = {name: _words(picked.by_role.get(role)) for name, role in roles}
        return SettingsView(
            settings=settings(conn),
            currency=about.currency,
            path=company.path,
            services=connections.known(conn),
            fees=_choices(spent),
            discounts=_choices(accounts),
            deposits=_choices(able),
            liabilities=_choices([one for one in accounts if one.kind.casefold() in LIABILITIES]),
            grouped=_named(conn, settings(conn).followups.groups),
            tracking=tracking.lists(conn, about.preferences),
            used=used | {"deposits": _words(picked.deposits), "clearing": _words(_clearing(conn, accounts))},
        )


def _named(conn: Connection, customer_ids: Iterable[str]) -> dict[str, str]:
    found = mirror.fetch(conn, DocumentKind.CUSTOMER, customer_ids)
    return {key: one.name for key, one in found.items() if isinstance(one, Customer)}


def _clearing(conn: Connection, accounts: list[Account]) -> Account | None:
    """Where the processor's money waits while nobody chose."""
    held = reconciling.clearing_account(conn, connections.company(conn).currency)
    return next((one for one in accounts if one.remote_id == held), None)


def _choices(accounts: list[Account]) -> tuple[AccountChoice, ...]:
    found = sorted(accounts, key=lambda one: (one.code, one.name, one.remote_id))
    return tuple(AccountChoice(one.remote_id, one.code, _words(one)) for one in found)


def _words(account: Account | None) -> str:
    return f"{account.code} {account.name}".strip() if account else ""


def read(company: CompanyFile) -> Settings:
    """All settings as they stand."""
    with company.reader() as conn:
        return settings(conn)


def change(
    company: CompanyFile, section: Section, by: str, clock: Clock, seen: Section | None = None
) -> Changes:
    """Keep a section anew; nothing happens when it says the same. Its version counts the changes.

    ``seen`` is the section as the person saw it: only what differs from it is changed, so that nobody turns
    writing on again who just moves a limit on a page that is a minute old.
    """
    with company.writer() as conn:
        return _change(conn, section if seen is None else _moved(conn, seen, section), by, clock)


def _moved(conn: Connection, seen: Section, section: Section) -> Section:
    """The section as it is kept, with what differs between the two."""
    was = getattr(settings(conn), _key(section))
    names = [each for each in section.__struct_fields__ if getattr(section, each) != getattr(seen, each)]
    moved: Section = replace(was, **{name: getattr(section, name) for name in names})
    return moved


def _key(section: Section) -> str:
    return next(each for each in KEYS if isinstance(section, type(getattr(Settings(), each))))


def _change(conn: Connection, section: Section, by: str, clock: Clock) -> Changes:
    now, key = clock.now(), _key(section)
    was = getattr(settings(conn), key)
    if section == was:
        return Changes()
    kept = settings_rows.get(conn, key)
    version = kept[0] + 1 if kept else 1
    changes = settings_rows.put(conn, key, codec.plain(codec.text(section)), now, version=version)
    detail = {"version": version, "before": _differing(was, section), "after": _differing(section, was)}
    audit.append(conn, by, "settings.changed", key, detail, now)
    return changes


def _differing(one: Section, other: Section) -> dict[str, object]:
    others = plain(other)
    return {name: value for name, value in plain(one).items() if value != others[name]}


def set_writing(company: CompanyFile, by: str, clock: Clock, *, is_on: bool) -> Changes:
    """Turn the one switch that stops all writing; a batch under way stops before its next write.

    Works also while another Countersign has the company open.
    """
    with company.writer(is_beside=True) as conn:
        rails = settings(conn).guardrails
        return _change(conn, replace(rails, writing_enabled=is_on), by, clock)


def trust(company: CompanyFile, customer: str, up_to_minor: int | None, by: str, clock: Clock) -> Changes:
    """Trust a customer, by id or exact name, up to an amount or whatever it is; BadInput when unknown."""
    with company.writer() as conn:
        found = customer_named(conn, customer)
        rails = settings(conn).guardrails
        others = tuple(each for each in rails.trusted if each.customer_id != found.remote_id)
        trusted = (*others, Trust(found.remote_id, found.name, up_to_minor))
        return _change(conn, replace(rails, trusted=trusted), by, clock)


def untrust(company: CompanyFile, customer: str, by: str, clock: Clock) -> Changes:
    """Trust a customer no longer; BadInput when it was not trusted."""
    with company.writer() as conn:
        rails = settings(conn).guardrails
        wanted = customer.strip().casefold()
        kept = tuple(
            each
            for each in rails.trusted
            if wanted not in {each.customer_id.casefold(), each.name.casefold()}
        )
        if kept == rails.trusted:
            raise BadInput(f"“{customer}” is not a trusted customer")
        return _change(conn, replace(rails, trusted=kept), by, clock)


def customer_named(conn: Connection, wanted: str) -> Customer:
    """A customer of the mirror by id, else by its exact name but for capitals."""
    by_id = mirror.fetch(conn, DocumentKind.CUSTOMER, [wanted.strip()]).values()
    found = [one for one in by_id if isinstance(one, Customer)] or [
        one
        for one in mirror.every(conn, DocumentKind.CUSTOMER)
        if isinstance(one, Customer) and one.is_active and one.name.casefold() == wanted.strip().casefold()
    ]
    if len(found) != 1:
        what = "several customers have" if found else "no customer has"
        raise BadInput(f"“{wanted}”: {what} that name or id", remedy="Give the id from the ledger.")
    return found[0]
