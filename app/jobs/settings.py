"""Changing a company's settings: every change is an audit record with who, before and after."""

from dataclasses import asdict, replace

from app.changes import Changes
from app.domain.documents import Customer, DocumentKind
from app.errors import BadInput
from app.jobs.state import settings
from app.ports import Clock
from app.review.guardrails import Guardrails, Trust
from app.settings import KEYS, Accounts, Drafting, Review, Settings
from app.store import audit, codec, mirror, settings_rows
from app.store.company_file import CompanyFile
from app.store.connection import Connection

Section = Guardrails | Review | Accounts | Drafting


def read(company: CompanyFile) -> Settings:
    """All settings as they stand."""
    with company.reader() as conn:
        return settings(conn)


def change(company: CompanyFile, section: Section, by: str, clock: Clock) -> Changes:
    """Keep a section anew; nothing happens when it says the same. Its version counts the changes."""
    with company.writer() as conn:
        return _change(conn, section, by, clock)


def _change(conn: Connection, section: Section, by: str, clock: Clock) -> Changes:
    now, before = clock.now(), settings(conn)
    key = next(each for each in KEYS if isinstance(section, type(getattr(before, each))))
    was = getattr(before, key)
    if section == was:
        return Changes()
    kept = settings_rows.get(conn, key)
    version = kept[0] + 1 if kept else 1
    changes = settings_rows.put(conn, key, codec.plain(codec.text(section)), now, version=version)
    detail = {"version": version, "before": _differing(was, section), "after": _differing(section, was)}
    audit.append(conn, by, "settings.changed", key, detail, now)
    return changes


def _differing(one: Section, other: Section) -> dict[str, object]:
    others = asdict(other)
    return {name: value for name, value in asdict(one).items() if value != others[name]}


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
        if isinstance(one, Customer) and one.name.casefold() == wanted.strip().casefold()
    ]
    if len(found) != 1:
        what = "several customers have" if found else "no customer has"
        raise BadInput(f"“{wanted}”: {what} that name or id", remedy="Give the id from the ledger.")
    return found[0]
