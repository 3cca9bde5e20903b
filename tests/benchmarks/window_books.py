"""Books of any size for the window: a company at the stand-in, mirrored, with payments and bank lines."""

import random
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from app.clock import SystemClock
from app.domain.documents import Payment
from app.domain.money import Money
from app.domain.statements import BankFileContent, BankFormat, BankLine, Statement
from app.jobs.bank_receipt import ImportRequest
from app.jobs.import_bank import import_file
from app.jobs.metering import Tally
from app.jobs.propose import propose_kinds
from app.jobs.sync import Sync
from app.jobs.workplace import Workplace
from app.lanes import CancelToken
from app.paths import Home
from app.store import mirror, settings_rows
from app.store.company_file import CompanyFile
from app.wiring.demo import PATIENCE
from app.wiring.services import given_passphrase
from integrations.secrets import open_secrets
from tests.benchmarks.sync import connected, unpaced

DAYS = 190
"""Bank lines lie within the days that matching still looks at: the most proposals such books can give."""
_PAGE = 1_000


def make(folder: Path, moved: dict[str, str], invoices: int) -> dict[str, int]:
    """Connect, mirror, import and propose; how many of each there are then."""
    wiring, path = connected(
        folder, moved, "quickbooks", open_secrets(Home(folder).secrets, given_passphrase)
    )
    clock, tally = SystemClock(), Tally()
    with CompanyFile.open(path) as company, closing(unpaced(wiring.ledger(company, tally))) as source:
        place = Workplace(company, clock, tally)
        done = Sync(place, lambda _: None, CancelToken()).run([source])
        for problem in done.problems:
            raise problem
        with company.writer() as conn:
            settings_rows.put(conn, "delivery", PATIENCE, clock.now())
        _more_payments(company, invoices * 12 // 10)
        _bank_lines(company, folder, invoices // 2)
        propose_kinds(company, clock)
        with company.reader() as conn:
            tables = ("customer", "invoice", "payment", "bank_line", "proposal")
            return {
                name: int(conn.execute(text(f"SELECT count(*) FROM {name}")).scalar_one())  # noqa: S608 - ours
                for name in tables
            }


def _more_payments(company: CompanyFile, wanted: int) -> None:
    """Payments of years ago up to the number wanted, applied to what is no longer in the books."""
    dice, now = random.Random(6), datetime.now(UTC)
    with company.reader() as conn:
        known = conn.execute(text("SELECT count(*) FROM payment")).scalar_one()
        customers = list(conn.execute(text("SELECT remote_id FROM customer")).scalars())
    for first in range(known, wanted, _PAGE):
        page = [
            Payment(
                f"old-{number}", "0", dice.choice(customers),
                now.date() - timedelta(days=1_500 + number % 900),
                Money(dice.randrange(1_000, 900_000), "USD"), Money(0, "USD"), updated_at=now,
            )
            for number in range(first, min(wanted, first + _PAGE))
        ]  # fmt: skip
        with company.writer() as conn:
            mirror.save_documents(conn, page, now)


def _bank_lines(company: CompanyFile, folder: Path, wanted: int) -> None:
    """One statement: money that pays open invoices in the ways people do, and money that pays none."""
    lines = tuple(_lines(company, wanted))
    ends = datetime.now(UTC).date()
    said = Statement("40-118", "USD", ends - timedelta(days=DAYS), ends, None, None, lines)
    file = folder / "statement.ofx"
    file.write_text("made", encoding="utf-8")
    content = BankFileContent(file.name, BankFormat.OFX, (said,))
    import_file(company, content, ImportRequest(file), "benchmark", SystemClock())


def _lines(company: CompanyFile, wanted: int) -> Iterator[BankLine]:
    dice, today = random.Random(5), datetime.now(UTC).date()
    with company.reader() as conn:
        opened = conn.execute(
            text(
                "SELECT i.number, i.balance_minor, c.name FROM invoice AS i"
                " JOIN customer AS c ON c.remote_id = i.customer_id"
                " WHERE i.balance_minor > 0 AND i.is_deleted = 0 AND i.currency = 'USD' ORDER BY i.rowid"
            )
        ).all()
    for number in range(wanted):
        bill = opened[number % len(opened)]
        is_first = number < len(opened)
        words = dice.choice(
            (f"INV {bill.number}", f"PAYMENT {bill.number} THANK YOU", "ACH CREDIT", "TRANSFER")
        )
        minor = bill.balance_minor if is_first else dice.randrange(1_000, 900_000)
        yield BankLine(
            "40-118", today - timedelta(days=number * DAYS // wanted), Money(minor, "USD"),
            description=words, counterparty=bill.name.upper() if dice.random() < 0.8 else "",
            bank_id=f"b{number}",
        )  # fmt: skip


if __name__ == "__main__":
    import json

    sys.stdout.write(
        json.dumps(make(Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text()), int(sys.argv[3])))
    )
