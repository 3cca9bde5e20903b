"""``countersign duplicates``: customers entered twice, in a CSV file (CLI.md) or in a company's ledger."""

from datetime import datetime
from pathlib import Path
from typing import TextIO, cast

import msgspec

from app.changes import Changes
from app.domain.documents import Customer, DocumentKind
from app.errors import BadInput
from app.jobs.csv_rows import Sheet
from app.propose.duplicates import CustomerRecord, DuplicatePair, find_duplicates
from app.propose.duplicates.settling import Settlement, settlement
from app.store import aliases, connections, mirror, not_duplicates
from app.store.company_file import CompanyFile
from app.store.customer_weights import weights

NEEDED = ("customer_id", "name")
OPTIONAL = ("email", "phone", "address", "city", "postcode", "tax_id")


def duplicates_in_file(customers: Path, out: TextIO) -> int:
    """Write a JSON line for each pair of a file's customers that may be one; how many there are.

    Raises BadInput that names the file, the line and the column; nothing is written then.
    """
    records: dict[str, CustomerRecord] = {}
    sheet = Sheet(customers, NEEDED, OPTIONAL)
    for key, *texts in sheet:
        record = CustomerRecord(sheet.needed("customer_id", key), *texts)
        if records.setdefault(record.id, record) is not record:
            raise sheet.bad("customer_id", f"“{record.id}” stands twice in {sheet.name}")
    found = find_duplicates(list(records.values()))
    encode = msgspec.json.Encoder().encode
    out.writelines(encode(document(pair)).decode() + "\n" for pair in found)
    return len(found)


def duplicates_in_ledger(company: CompanyFile) -> tuple[list[DuplicatePair], dict[str, Customer]]:
    """The pairs among the ledger's active customers, without those said to be two; and all by id."""
    with company.reader() as conn:
        every = cast("tuple[Customer, ...]", mirror.every(conn, DocumentKind.CUSTOMER))
        rejected = not_duplicates.every(conn)
    customers = {one.remote_id: one for one in every if one.is_active}
    records = [
        CustomerRecord(
            one.remote_id,
            one.name or one.company_name,
            email=one.email,
            phone=one.phone,
            address=one.address,
            tax_id=one.tax_id,
        )
        for one in customers.values()
    ]
    return find_duplicates(records, rejected), customers


def reject_pair(company: CompanyFile, a: str, b: str, by: str, now: datetime) -> Changes:
    """Keep for ever that two customers are not one. BadInput when one is unknown or both are the same."""
    with company.writer() as conn:
        known = mirror.fetch(conn, DocumentKind.CUSTOMER, [a, b])
        for one in (a, b):
            if one not in known:
                raise BadInput(f"There is no customer “{one}” in the ledger")
        try:
            return not_duplicates.put(conn, a, b, by, now)
        except ValueError as problem:
            raise BadInput(f"“{a}” and “{b}”: {problem}") from None


def settled(company: CompanyFile, a: str, b: str, keep: str | None, by: tuple[str, datetime]) -> Settlement:
    """Say that two customers are one: the name of the one that goes is tied to the one that stays.

    ``keep`` is the id of the one that stays, else it is the one with more documents; ``by`` is who says so
    and when. BadInput when one is unknown, both are the same, or ``keep`` is neither.
    """
    if a == b or (keep is not None and keep not in {a, b}):
        raise BadInput(f"“{keep or a}” is not one of two customers")
    with company.writer() as conn:
        known = cast("dict[str, Customer]", mirror.fetch(conn, DocumentKind.CUSTOMER, [a, b]))
        for one in (a, b):
            if one not in known:
                raise BadInput(f"There is no customer “{one}” in the ledger")
        hangs = weights(conn, (a, b))
        service = connections.company(conn).ledger_service
        pair = ((known[a], hangs[a]), (known[b], hangs[b]))
        found = settlement(pair, service, keep)
        aliases.put(conn, found.drop.name, found.keep.remote_id, *by)
    return found


def document(pair: DuplicatePair) -> dict[str, object]:
    """A pair as CLI.md shows it."""
    return {
        "a": pair.a,
        "b": pair.b,
        "probability": pair.probability,
        "evidence": [{"code": one.code, "text": one.text, "weight": one.weight} for one in pair.evidence],
    }
