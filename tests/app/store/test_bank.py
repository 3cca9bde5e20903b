"""Bank lines in the company file, and in the snapshot that matching looks at."""

import sqlite3
from datetime import date

import pytest

from app.domain.charges import Payout
from app.domain.documents import Customer, Deposit, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.domain.statements import BankFormat, BankLine, ColumnRole, DateOrder, TableLayout
from app.propose.proposal import Receipt, SourceKind
from app.store import bank, mirror, snapshots
from app.store.company_file import CompanyFile

from .made import DAY, NOW, usd

TODAY = date(2026, 11, 24)


def keep(company: CompanyFile, *lines: BankLine, number: str = "CHK1000") -> list[str]:
    """Import these lines; the source ids of all lines here."""
    with company.writer() as conn:
        known = {one.number: one for one in bank.accounts(conn)}
        account = known.get(number) or bank.add_account(conn, number, "USD", NOW)
        file = bank.ImportedFile("a.ofx", "0" * 64, BankFormat.OFX, "Ana", NOW)
        bank.add_lines(conn, bank.add_import(conn, file), account, BankFormat.OFX, lines)
    with company.reader() as conn:
        return [one.source_id for one in bank.lines(conn, date(2000, 1, 1))]


def line(minor: int = 340_00, text: str = "thanks", **more: str) -> BankLine:
    """Money in."""
    return BankLine("CHK1000", DAY, usd(minor), description=text, **more)  # type: ignore[arg-type] # texts


def receipts(company: CompanyFile, *documents: object) -> tuple[Receipt, ...]:
    """The receipts of the snapshot once these documents are mirrored."""
    with company.writer() as conn:
        mirror.save_documents(conn, documents, NOW)  # type: ignore[arg-type] # documents
    with company.reader() as conn:
        return snapshots.matching(conn, TODAY).receipts


def test_a_line_comes_back_as_it_went_in(company: CompanyFile) -> None:
    """Every field, exact."""
    one = BankLine(
        "CHK1000",
        DAY,
        Money(-12_345, "JPY"),
        DAY,
        "text",
        "who",
        "whose",
        "ref",
        "id",
        "kind",
        Money(7, "JPY"),
    )
    keep(company, one)
    with company.reader() as conn:
        (found,) = bank.lines(conn, DAY)
    assert found.line == one
    assert (found.account.number, found.format) == ("CHK1000", BankFormat.OFX)


def test_twins_have_ids_of_their_own(company: CompanyFile) -> None:
    """Alike but for their number; short enough for the ledger's reference of 21 characters."""
    first, second = keep(company, line(), line())
    assert (first[:-1], first[-1], second[-1]) == (second[:-1], "1", "2")
    assert len(first) <= 21
    assert keep(company, line())[-1] == f"{first[:-1]}3"


def test_a_layout_is_kept_for_an_account(company: CompanyFile) -> None:
    """How its tables are read, whole."""
    layout = TableLayout(
        (ColumnRole.DATE, ColumnRole.AMOUNT), DateOrder.DAY_FIRST, ",", ";", headings=("Datum", "Betrag")
    )
    with company.writer() as conn:
        account = bank.add_account(conn, "1", "EUR", NOW)
        bank.keep_layout(conn, account.id, layout)
        assert bank.accounts(conn) == (replace(account, layout=layout),)


def test_the_file_refuses_what_cannot_be(company: CompanyFile) -> None:
    """Counts that do not fit and unknown formats are stopped by the tables themselves."""
    with company.writer() as conn:
        raw = conn.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        with pytest.raises(sqlite3.IntegrityError):
            raw.execute(
                "INSERT INTO bank_import (file_name, digest, format, imported_by, imported_at)"
                " VALUES ('a', 'b', 'pdf', 'c', 'd')"
            )


def test_money_in_is_a_receipt(company: CompanyFile) -> None:
    """With who paid, what for, and where it lies; money out is none."""
    (source, _) = keep(company, line(counterparty="Marsh Ltd", reference="INV-7"), line(-5))
    (found,) = receipts(company)
    assert found == Receipt(
        SourceKind.BANK_LINE,
        source,
        "",
        DAY,
        usd(340_00),
        "Marsh Ltd",
        "",
        None,
        "INV-7",
        "thanks",
        "CHK1000",
    )


def test_a_payout_is_no_receipt(company: CompanyFile) -> None:
    """By its words, or held when only amount and day agree."""
    keep(company, line(text="STRIPE TRANSFER"), line(99_00, "J. Marsh"))
    payout = Payout("po_1QabcDEFGHIJKLMN", NOW, DAY, usd(99_00), "paid")
    (found,) = receipts(company, payout)
    assert (found.amount, "payout of Stripe" in found.is_blocked) == (usd(99_00), True)


def test_what_the_ledger_holds_is_not_offered_again(company: CompanyFile) -> None:
    """A deposit of the same money, and a payment of the same customer."""
    keep(company, line(text="DEPOSIT BRANCH"), line(50_00, "MARSH LTD INV"), line(60_00, "UMI"))
    deposit = Deposit("9", "0", DAY, "35", usd(340_00))
    payment = Payment("421", "0", "58", DAY, usd(50_00), usd(0))
    found = receipts(company, Customer("58", "0", "Marsh Ltd"), deposit, payment)
    assert [one.amount for one in found] == [usd(60_00)]


def test_a_booking_of_ours_says_which_line_it_was(company: CompanyFile) -> None:
    """The note carries the line's id: the settled booking names it as its source."""
    (source,) = keep(company, line())
    payment = Payment("421", "0", "58", DAY, usd(340_00), usd(0), note=f"CHK1000 {source}")
    assert receipts(company, Customer("58", "0", "Marsh"), payment) == ()
    with company.reader() as conn:
        (settled,) = snapshots.matching(conn, TODAY).settled
    assert settled.source_id == source
