"""Import bank statements: each proves itself against its balances and the one before, and can be undone.

What is shown before is what is done: ``look`` works an import out without writing, ``import_file`` works it
out again in its transaction and writes just that.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import cast

from msgspec import Struct

from app.changes import Changes
from app.domain.documents import Account, AccountRole, DocumentKind
from app.domain.money import NO_CURRENCY, Money, exponent
from app.domain.overlap import SortedLines, follows, sort_out
from app.domain.record import replace
from app.domain.statements import (
    BankFileContent,
    BankFormat,
    BankLine,
    Statement,
    TableLayout,
)
from app.errors import BankFileUnreadable, UnknownBankAccount, UnknownBankImport
from app.jobs.bank_receipt import ImportReceipt, ImportRequest, ImportView, StatementReceipt
from app.jobs.company_day import company_today
from app.jobs.state import os_user, settings
from app.ports import BankFile, Clock
from app.propose.bank_lines import LineKind
from app.store import audit, bank, connections, mirror, snapshots
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.records import BankAccount, StoredImport

_NEIGHBOUR_DAYS = 1
_SHOWN_ROWS = 4


class _Worked(Struct, frozen=True):
    """One statement worked out: whose it is, its lines in the account's currency, which are new."""

    account: BankAccount
    said: Statement
    sorted: SortedLines
    receipt: StatementReceipt

    @property
    def fresh(self) -> list[BankLine]:
        """The new lines."""
        return [self.said.lines[at] for at in self.sorted.fresh]


def read(reader: BankFile, company: CompanyFile, request: ImportRequest) -> BankFileContent:
    """The file's content, read by the layout given or by one kept for an account it fits.

    Amounts without a currency are read as those of the account, as currencies differ in their decimal places.
    """
    with company.reader() as conn:
        known, home = bank.accounts(conn), connections.company(conn).currency
    layout = request.layout
    content = reader.read(request.path, request.kind, layout)
    if layout is None and content.layout is not None:
        named = content.statements[0].account if content.statements else ""
        layout = _kept_layout(known, named or request.account, content.layout)
        content = content if layout is None else reader.read(request.path, request.kind, layout)
    told = {_presumed(known, content, said, request, home) for said in content.statements}
    if len(told) != 1 or exponent(currency := told.pop()) == exponent(NO_CURRENCY):
        return content
    return reader.read(request.path, request.kind, layout, currency)


def _presumed(
    known: Sequence[BankAccount],
    content: BankFileContent,
    said: Statement,
    request: ImportRequest,
    home: str,
) -> str:
    """The currency of a statement: as it says, else that of the account it will be put to."""
    if said.currency != NO_CURRENCY:
        return NO_CURRENCY
    named = _named(known, content, said, request)
    return named[0].currency if named else home


def look(
    company: CompanyFile, content: BankFileContent, request: ImportRequest, clock: Clock
) -> ImportReceipt:
    """What an import would do; nothing is kept. Raises UnknownBankAccount."""
    with company.writer() as conn:
        receipt = _carry_out(conn, content, request, ("", clock.now()))
        conn.rollback()
    return replace(receipt, number=None)


def import_file(
    company: CompanyFile, content: BankFileContent, request: ImportRequest, by: str, clock: Clock
) -> tuple[ImportReceipt, Changes]:
    """Import what was read, in one transaction. Raises UnknownBankAccount."""
    with company.writer() as conn:
        receipt = _carry_out(conn, content, request, (by, clock.now()))
        detail = {"file": content.name, "new": receipt.fresh}
        audit.append(conn, by, "bank.imported", f"bank_import:{receipt.number}", detail, clock.now())
    return receipt, Changes(membership=True)


def view(reader: BankFile, company: CompanyFile, request: ImportRequest, clock: Clock) -> ImportView:
    """Read a file and work out its import; nothing is kept. Raises BankFileUnreadable."""
    content = read(reader, company, request)
    receipt = None
    with suppress(UnknownBankAccount):
        receipt = look(company, content, request, clock)
    rows: tuple[tuple[str, ...], ...] = ()
    if content.layout is not None:
        skipped = content.layout.header_row or 0
        rows = reader.rows(request.path, content.layout, skipped + _SHOWN_ROWS)[skipped:]
    with company.reader() as conn:
        return ImportView(content, receipt, rows, bank.accounts(conn), ledger_bank_accounts(conn))


def undo_import(company: CompanyFile, number: int, by: str, clock: Clock) -> tuple[int, Changes]:
    """Take an import back; how many lines went. What was written to the ledger stays there.

    Raises UnknownBankImport.
    """
    with company.writer() as conn:
        gone = bank.undo(conn, number, clock.now())
        if gone is None:
            raise UnknownBankImport(f"There is no import {number} that could be undone")
        audit.append(conn, by, "bank.undone", f"bank_import:{number}", {"lines": gone}, clock.now())
    return gone, Changes(membership=True)


def imports(company: CompanyFile) -> tuple[StoredImport, ...]:
    """All imports, the latest first."""
    with company.reader() as conn:
        return bank.imports(conn)


def bank_accounts(company: CompanyFile) -> tuple[BankAccount, ...]:
    """All own bank accounts."""
    with company.reader() as conn:
        return bank.accounts(conn)


def _carry_out(
    conn: Connection, content: BankFileContent, request: ImportRequest, signed: tuple[str, datetime]
) -> ImportReceipt:
    by, now = signed
    file = bank.ImportedFile(content.name, _digest(request.path), content.format, by, now)
    number = bank.add_import(conn, file)
    receipts = []
    for position, said in enumerate(content.statements):
        account = _account_of(conn, content, said, request, now)
        worked = _work_out(conn, account, _in_currency(said, account), content.format)
        counts = bank.StatementCounts(
            worked.receipt.lines,
            worked.receipt.fresh,
            worked.receipt.money_in,
            worked.receipt.money_out,
            worked.receipt.gap,
        )
        bank.add_statement(conn, number, position, account, worked.said, counts)
        bank.add_lines(conn, number, account, content.format, worked.fresh)
        bank.see(conn, number, worked.sorted.known.values())
        if content.layout is not None and (request.layout is not None or content.layout.is_certain):
            bank.keep_layout(conn, account.id, content.layout)
        if request.ledger_account_id is not None:
            bank.map_account(conn, account.id, request.ledger_account_id)
        receipts.append(worked.receipt)
    return ImportReceipt(number, content, tuple(receipts))


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError as problem:
        raise BankFileUnreadable(f"{path.name} can't be opened", detail=problem.strerror or "") from None


def _account_of(
    conn: Connection, content: BankFileContent, said: Statement, request: ImportRequest, now: datetime
) -> BankAccount:
    """Whose statement it is; a new account where this one was never seen. Raises UnknownBankAccount."""
    wanted = said.account or request.account
    currency = said.currency
    named = _named(bank.accounts(conn), content, said, request)
    if not wanted and len(named) != 1:
        raise UnknownBankAccount(f"{content.name} does not say which account it is of")
    fitting = [one for one in named if currency in {NO_CURRENCY, one.currency}]
    if fitting:
        return fitting[0]
    if currency == NO_CURRENCY:
        currency = connections.company(conn).currency
    return bank.add_account(conn, named[0].number if named else wanted, currency, now)


def _named(
    known: Sequence[BankAccount], content: BankFileContent, said: Statement, request: ImportRequest
) -> list[BankAccount]:
    """The accounts that a statement may be of: as it or the person says, else those whose tables look so."""
    wanted = said.account or request.account
    if wanted:
        return [one for one in known if one.is_called(wanted)]
    return [one for one in known if _is_laid_out_so(one, content.layout)]


def _is_laid_out_so(account: BankAccount, layout: TableLayout | None) -> bool:
    kept = account.layout
    return (
        layout is not None and kept is not None and bool(kept.headings) and kept.headings == layout.headings
    )


def _kept_layout(known: Sequence[BankAccount], wanted: str, found: TableLayout) -> TableLayout | None:
    """The layout kept for the account named, else for the one account whose tables look like this one."""
    if wanted:
        names = [one for one in known if one.is_called(wanted)]
        return names[0].layout if names else None
    fitting = [one for one in known if _is_laid_out_so(one, found)]
    return fitting[0].layout if fitting else None


def _in_currency(said: Statement, account: BankAccount) -> Statement:
    """A statement whose file names no currency is in its account's."""
    if said.currency != NO_CURRENCY:
        return said

    def named(amount: Money | None) -> Money | None:
        return None if amount is None else Money(amount.minor, account.currency)

    lines = tuple(
        replace(line, amount=Money(line.amount.minor, account.currency), balance=named(line.balance))
        for line in said.lines
    )
    return replace(
        said, currency=account.currency, lines=lines, opening=named(said.opening), closing=named(said.closing)
    )


def _work_out(conn: Connection, account: BankAccount, said: Statement, kind: BankFormat) -> _Worked:
    before = bank.statements(conn, account)
    last = before[-1] if before else None
    first_day, last_day = said.first_day, said.last_day
    here = bank.here(conn, account.id, first_day, last_day) if first_day and last_day else ()
    is_next = follows(said, last) and not any(_is_same(said, one) for one in before)
    if is_next:
        # What the last import held lies before it; what other files brought may be in it.
        held = set(bank.seen_in_last(conn, account))
        here = tuple(one for one in here if one.id not in held)
    sorted_lines = sort_out(said.lines, here, kind)
    fresh = [said.lines[at] for at in sorted_lines.fresh]
    known_ids = set(sorted_lines.known.values())
    proof = said.is_continuous
    if proof is None:
        proof = _proved_since_last(conn, account, said, before, fresh)
    late = [line for line in fresh if last and last.last_day and line.booked_on < last.last_day]
    receipt = StatementReceipt(
        account=account.label,
        currency=account.currency,
        starts_on=first_day,
        ends_on=last_day,
        opening=said.opening,
        closing=said.closing,
        lines=len(said.lines),
        fresh=len(fresh),
        money_in=_sum((line for line in fresh if line.is_incoming), account),
        money_out=-_sum((line for line in fresh if not line.is_incoming), account),
        is_proved=proof,
        gap=_gap(said, before),
        late=len(late),
        lookalikes=len(sorted_lines.lookalikes),
        missing=0 if is_next else _missing(said, [one.id for one in here], known_ids),
    )
    return _Worked(account, said, sorted_lines, receipt)


def _is_same(one: Statement, other: Statement) -> bool:
    mine = (one.first_day, one.last_day, one.opening, one.closing)
    return mine == (other.first_day, other.last_day, other.opening, other.closing)


def _missing(said: Statement, here: Sequence[int], known: set[int]) -> int:
    """Lines that were here and lie in the span the bank says the file covers, but are not in it."""
    if said.starts_on is None or said.ends_on is None or not said.lines:
        return 0
    return sum(line_id not in known for line_id in here)


def _sum(lines: Iterable[BankLine], account: BankAccount) -> Money:
    total = sum(line.amount.minor for line in lines if line.amount.currency == account.currency)
    return Money(total, account.currency)


def _gap(said: Statement, before: Sequence[Statement]) -> str:
    """What is missing between the statement before this one and this one, as a sentence."""
    first = said.first_day
    earlier = [one for one in before if one.last_day and first and one.last_day <= first]
    if first is None or not earlier:
        return ""
    last = earlier[-1]
    assert last.last_day is not None, "only statements with an end are looked at"
    if said.opening is not None and last.closing is not None:
        away = said.opening - last.closing
        is_touching = first <= last.last_day
        if away and not is_touching:
            return (
                f"it opens on {first} with {said.opening}, but the one before closed on {last.last_day} with "
                f"{last.closing}: {away} is missing"
            )
        return ""
    if first - last.last_day > timedelta(days=_NEIGHBOUR_DAYS) and said.starts_on is not None:
        return f"nothing covers the days from {last.last_day} to {first}"
    return ""


def _proved_since_last(
    conn: Connection,
    account: BankAccount,
    said: Statement,
    before: Sequence[Statement],
    fresh: Sequence[BankLine],
) -> bool | None:
    """Where a bank says only closing balances: whether the lines since the last one explain the new one."""
    end = said.last_day
    earlier = [one for one in before if one.closing and one.last_day and end and one.last_day < end]
    if said.closing is None or end is None or not earlier or said.moved is None:
        return None
    last = earlier[-1]
    assert last.closing is not None and last.last_day is not None, "only such statements are looked at"
    came = bank.moved(conn, account.id, last.last_day, end)
    came += sum(line.amount.minor for line in fresh if last.last_day < line.booked_on <= end)
    return True if last.closing.minor + came == said.closing.minor else None


def kinds(company: CompanyFile, number: int, clock: Clock) -> Mapping[LineKind, int]:
    """What the recent lines of an import are taken for."""
    with company.reader() as conn:
        today = company_today(connections.company(conn).time_zone, clock)
        return snapshots.bank_line_kinds(conn, today, number)


def signer(company: CompanyFile) -> str:
    """Who is at work: the name set for signing, else the operating system's."""
    with company.reader() as conn:
        return settings(conn).review.signer or os_user()


def ledger_account(company: CompanyFile, wanted: str | None) -> str | None:
    """The id of a bank account of the ledger by its name or id. Raises UnknownBankAccount."""
    if wanted is None:
        return None
    with company.reader() as conn:
        found = ledger_bank_accounts(conn)
    for account in found:
        if wanted.casefold() in {account.remote_id.casefold(), account.name.casefold()}:
            return account.remote_id
    names = ", ".join(account.name for account in found) or "none"
    raise UnknownBankAccount(
        f"The ledger has no bank account “{wanted}”", remedy=f"Its bank accounts are: {names}."
    )


def ledger_bank_accounts(conn: Connection) -> tuple[Account, ...]:
    """The ledger's bank accounts in use."""
    found = cast("tuple[Account, ...]", mirror.every(conn, DocumentKind.ACCOUNT))
    return tuple(one for one in found if one.role is AccountRole.BANK and one.is_active)
