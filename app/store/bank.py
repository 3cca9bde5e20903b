"""Bank accounts, statements and lines: each line once, with every import that held it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from hashlib import blake2b
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Select, and_, delete, exists, func, insert, select, update

from app.domain.money import Money
from app.domain.overlap import KnownLine, told_by
from app.domain.statements import BankFormat, BankLine, Statement, TableLayout
from app.store import codec
from app.store.layout import instant
from app.store.records import BankAccount, StoredBankLine, StoredImport
from app.store.schema import bank_account, bank_import, bank_line, bank_sighting, bank_statement

_LINE_TEXTS = ("description", "counterparty", "counter_account", "reference", "bank_id", "kind")
_MANY = 500


class ImportedFile(Struct, frozen=True):
    """What is kept of a file: its name, a digest of its bytes, its format, and who imported it when."""

    name: str
    digest: str
    format: BankFormat
    by: str
    at: datetime


class StatementCounts(Struct, frozen=True):
    """What a statement brought: how many lines, how many of them new, and the sums of the new ones."""

    lines: int
    fresh: int
    money_in: Money
    money_out: Money
    gap: str = ""


def accounts(conn: Connection) -> tuple[BankAccount, ...]:
    """All own accounts, in the order they came to be."""
    return tuple(_account(row) for row in conn.execute(select(bank_account).order_by(bank_account.c.id)))


def add_account(conn: Connection, number: str, currency: str, now: datetime) -> BankAccount:
    """A new account."""
    row = {"number": number, "currency": currency, "created_at": instant(now)}
    made = conn.execute(insert(bank_account).values(**row)).inserted_primary_key
    assert made is not None, "an insert gives its key"
    return BankAccount(int(made[0]), number, currency)


def keep_layout(conn: Connection, account_id: int, layout: TableLayout | None) -> None:
    """Remember how this account's tables are read."""
    text = None if layout is None else codec.text(layout)
    conn.execute(update(bank_account).where(bank_account.c.id == account_id).values(layout=text))


def map_account(conn: Connection, account_id: int, ledger_account_id: str | None) -> None:
    """Say which account of the ledger this one is."""
    where = bank_account.c.id == account_id
    conn.execute(update(bank_account).where(where).values(ledger_account_id=ledger_account_id))


def here(conn: Connection, account_id: int, first: date, last: date) -> tuple[KnownLine, ...]:
    """The account's lines of a span of days."""
    where = and_(
        bank_line.c.account_id == account_id,
        bank_line.c.booked_on.between(first.isoformat(), last.isoformat()),
    )
    rows = conn.execute(select(bank_line).where(where).order_by(bank_line.c.id))
    return tuple(KnownLine(row.id, _line(row, ""), BankFormat(row.format)) for row in rows)


def moved(conn: Connection, account_id: int, after: date, until: date) -> int:
    """The sum in minor units of the account's lines after a day and up to another."""
    where = and_(
        bank_line.c.account_id == account_id,
        bank_line.c.booked_on > after.isoformat(),
        bank_line.c.booked_on <= until.isoformat(),
    )
    return int(
        conn.execute(select(func.coalesce(func.sum(bank_line.c.amount_minor), 0)).where(where)).scalar_one()
    )


def statements(conn: Connection, account: BankAccount) -> tuple[Statement, ...]:
    """What the imports in force said about an account, without their lines, the earliest end first."""
    rows = conn.execute(_in_force(account, bank_statement))
    return tuple(
        Statement(
            account=account.number,
            currency=row.currency,
            starts_on=_day(row.starts_on),
            ends_on=_day(row.ends_on),
            opening=_money(row.opening_minor, row.currency),
            closing=_money(row.closing_minor, row.currency),
            lines=(),
        )
        for row in rows
    )


def _in_force(account: BankAccount, *what: Any) -> Select[Any]:
    """An account's statements of imports that were not undone, the earliest end first."""
    return (
        select(*what)
        .join(bank_import, bank_import.c.id == bank_statement.c.import_id)
        .where(bank_statement.c.account_id == account.id, bank_import.c.undone_at.is_(None))
        .order_by(bank_statement.c.ends_on, bank_statement.c.import_id, bank_statement.c.position)
    )


def add_import(conn: Connection, file: ImportedFile) -> int:
    """Begin an import; its number."""
    row = {
        "file_name": file.name,
        "digest": file.digest,
        "format": file.format.value,
        "imported_by": file.by,
        "imported_at": instant(file.at),
    }
    made = conn.execute(insert(bank_import).values(**row)).inserted_primary_key
    assert made is not None, "an insert gives its key"
    return int(made[0])


def add_statement(
    conn: Connection,
    import_id: int,
    position: int,
    account: BankAccount,
    said: Statement,
    counts: StatementCounts,
) -> None:
    """Keep what a file said about one account, and what of it was new."""
    conn.execute(
        insert(bank_statement).values(
            import_id=import_id,
            position=position,
            account_id=account.id,
            currency=account.currency,
            starts_on=_text(said.first_day),
            ends_on=_text(said.last_day),
            opening_minor=_minor(said.opening),
            closing_minor=_minor(said.closing),
            is_continuous=None if said.is_continuous is None else int(said.is_continuous),
            line_count=counts.lines,
            fresh_count=counts.fresh,
            in_minor=counts.money_in.minor,
            out_minor=counts.money_out.minor,
            gap=counts.gap,
        )
    )


def add_lines(
    conn: Connection, import_id: int, account: BankAccount, kind: BankFormat, lines: Sequence[BankLine]
) -> None:
    """Keep new lines, each with a source id of its own, seen in this import."""
    taken = _taken(conn, account, lines)
    rows = []
    for line in lines:
        base = _identity(account, line)
        taken[base] = taken.get(base, 0) + 1
        rows.append(_row(account, kind, line, f"{base}-{taken[base]}"))
    if not rows:
        return
    last = conn.execute(select(func.coalesce(func.max(bank_line.c.id), 0))).scalar_one()
    conn.execute(insert(bank_line), rows)
    fresh = conn.execute(select(bank_line.c.id).where(bank_line.c.id > last)).scalars()
    see(conn, import_id, fresh)


def see(conn: Connection, import_id: int, line_ids: Iterable[int]) -> None:
    """Note that this import held these lines."""
    rows = [{"line_id": line_id, "import_id": import_id} for line_id in line_ids]
    if rows:
        conn.execute(insert(bank_sighting), rows)


def seen_in(conn: Connection, import_id: int) -> tuple[int, ...]:
    """The ids of the lines that an import held."""
    mine = select(bank_sighting.c.line_id).where(bank_sighting.c.import_id == import_id)
    return tuple(conn.execute(mine).scalars())


def seen_in_last(conn: Connection, account: BankAccount) -> tuple[int, ...]:
    """The ids of the lines that the import of the account's last statement held."""
    last = conn.execute(_in_force(account, bank_statement.c.import_id)).scalars().all()[-1:]
    return seen_in(conn, last[0]) if last else ()


def undo(conn: Connection, import_id: int, now: datetime) -> int | None:
    """Take an import back: lines no other import held go; how many, None for no such import."""
    where = and_(bank_import.c.id == import_id, bank_import.c.undone_at.is_(None))
    if not conn.execute(update(bank_import).where(where).values(undone_at=instant(now))).rowcount:
        return None
    held = seen_in(conn, import_id)
    conn.execute(delete(bank_sighting).where(bank_sighting.c.import_id == import_id))
    unseen = ~exists().where(bank_sighting.c.line_id == bank_line.c.id)
    gone = 0
    for start in range(0, len(held), _MANY):
        some = held[start : start + _MANY]
        gone += conn.execute(delete(bank_line).where(bank_line.c.id.in_(some), unseen)).rowcount
    return gone


def imports(conn: Connection) -> tuple[StoredImport, ...]:
    """All imports, the latest first."""
    lines, fresh = func.sum(bank_statement.c.line_count), func.sum(bank_statement.c.fresh_count)
    rows = conn.execute(
        select(bank_import, func.coalesce(lines, 0).label("lines"), func.coalesce(fresh, 0).label("fresh"))
        .outerjoin(bank_statement, bank_statement.c.import_id == bank_import.c.id)
        .group_by(bank_import.c.id)
        .order_by(bank_import.c.id.desc())
    )
    return tuple(
        StoredImport(
            id=row.id,
            file_name=row.file_name,
            format=BankFormat(row.format),
            imported_by=row.imported_by,
            imported_at=datetime.fromisoformat(row.imported_at),
            undone_at=datetime.fromisoformat(row.undone_at) if row.undone_at else None,
            lines=row.lines,
            fresh=row.fresh,
        )
        for row in rows
    )


def lines(conn: Connection, since: date) -> Iterator[StoredBankLine]:
    """All lines booked from a day on, by day."""
    known = {account.id: account for account in accounts(conn)}
    where = bank_line.c.booked_on >= since.isoformat()
    for row in conn.execute(select(bank_line).where(where).order_by(bank_line.c.booked_on, bank_line.c.id)):
        account = known[row.account_id]
        yield StoredBankLine(
            row.id, row.source_id, account, BankFormat(row.format), _line(row, account.number)
        )


def _taken(conn: Connection, account: BankAccount, lines: Sequence[BankLine]) -> dict[str, int]:
    """How many source ids of each identity are taken on the days of these lines."""
    days = [line.booked_on for line in lines]
    if not days:
        return {}
    where = and_(
        bank_line.c.account_id == account.id,
        bank_line.c.booked_on.between(min(days).isoformat(), max(days).isoformat()),
    )
    taken: dict[str, int] = {}
    for source_id in conn.execute(select(bank_line.c.source_id).where(where)).scalars():
        base, _, number = source_id.rpartition("-")
        taken[base] = max(taken.get(base, 0), int(number))
    return taken


def _identity(account: BankAccount, line: BankLine) -> str:
    told = (account.number, line.booked_on.isoformat(), line.amount, line.bank_id, told_by(line))
    return f"bl{blake2b(repr(told).encode(), digest_size=7).hexdigest()}"


def _row(account: BankAccount, kind: BankFormat, line: BankLine, source_id: str) -> Mapping[str, object]:
    return {
        "source_id": source_id,
        "account_id": account.id,
        "format": kind.value,
        "booked_on": line.booked_on.isoformat(),
        "value_on": _text(line.value_on),
        "amount_minor": line.amount.minor,
        "currency": line.amount.currency,
        "balance_minor": _minor(line.balance),
        **{name: getattr(line, name) for name in _LINE_TEXTS},
    }


def _line(row: Any, number: str) -> BankLine:
    texts = {name: getattr(row, name) for name in _LINE_TEXTS}
    return BankLine(
        account=number,
        booked_on=date.fromisoformat(row.booked_on),
        amount=Money(row.amount_minor, row.currency),
        value_on=_day(row.value_on),
        balance=_money(row.balance_minor, row.currency),
        **texts,
    )


def _account(row: Any) -> BankAccount:
    layout = codec.table_layout(row.layout)
    return BankAccount(row.id, row.number, row.currency, row.name, row.ledger_account_id, layout)


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _minor(amount: Money | None) -> int | None:
    return None if amount is None else amount.minor


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)
