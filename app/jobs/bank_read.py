"""``countersign bank read``: bank files as JSON Lines, exactly as CLI.md says. No company is needed."""

from collections.abc import Iterator
from typing import Any

from app.domain.money import NO_CURRENCY, Money
from app.domain.statements import BankFileContent, BankLine, Statement
from app.domain.work_files import WorkFileContent


def records(content: BankFileContent) -> Iterator[dict[str, Any]]:
    """One object for each statement, followed by one for each of its lines; what is not known is None."""
    for statement in content.statements:
        yield {"statement": statement_record(statement)}
        for line in statement.lines:
            yield line_record(line)


def statement_record(statement: Statement) -> dict[str, Any]:
    """A statement's own facts."""
    return {
        "account": statement.account or None,
        "currency": _currency(statement.currency),
        "from": statement.starts_on.isoformat() if statement.starts_on else None,
        "to": statement.ends_on.isoformat() if statement.ends_on else None,
        "opening": _plain(statement.opening),
        "closing": _plain(statement.closing),
        "continuous": statement.is_continuous,
    }


def line_record(line: BankLine) -> dict[str, Any]:
    """A line."""
    return {
        "account": line.account or None,
        "date": line.booked_on.isoformat(),
        "value_date": line.value_on.isoformat() if line.value_on else None,
        "amount": line.amount.plain(),
        "currency": _currency(line.amount.currency),
        "description": line.description or None,
        "counterparty": line.counterparty or None,
        "reference": line.reference or None,
        "bank_id": line.bank_id or None,
        "type": line.kind or None,
        "balance": _plain(line.balance),
    }


def remarks(content: BankFileContent | WorkFileContent, most: int = 50) -> Iterator[str]:
    """The flaws by file, line and column, and the notes: sentences for standard error."""
    for flaw in content.flaws[:most]:
        yield f"{content.name}, line {flaw.line}, column {flaw.column}: {flaw.reason}"
    if len(content.flaws) > most:
        yield f"{content.name}: {len(content.flaws) - most} more lines could not be read as they stand"
    for sentence in content.notes:
        yield f"{content.name}: {sentence}"


def _currency(code: str) -> str | None:
    return None if code == NO_CURRENCY else code


def _plain(amount: Money | None) -> str | None:
    return None if amount is None else amount.plain()
