"""Import of bank statements over a real company file: proof, overlap, gaps, receipts and undo."""

from datetime import date
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.domain.documents import Account, AccountRole, Payment
from app.domain.money import Money
from app.domain.statements import DateOrder
from app.errors import UnknownBankAccount, UnknownBankImport
from app.jobs import import_bank
from app.jobs.bank_receipt import ImportReceipt, ImportRequest, StatementReceipt, with_order
from app.store import audit, bank, mirror, snapshots
from app.store.company_file import CompanyFile
from integrations.bank_files.reader import BankFiles
from tests.faults.bank_samples import Sample, SampleLine, TableStyle, mt940, ofx1, table

CLOCK = SystemClock()
COFFEE = SampleLine(date(2026, 11, 10), -500, "Coffee", "Bar", "R1", "")
ACME = SampleLine(date(2026, 11, 11), 120_000, "Invoice 1042", "Acme", "R2", "")
LATE = SampleLine(date(2026, 11, 9), -700, "Parking", "City", "R3", "")
NEXT = SampleLine(date(2026, 11, 12), 45_000, "Invoice 1043", "Umi", "R4", "")


class Desk:
    """A company and a folder of statements."""

    def __init__(self, folder: Path, company: CompanyFile) -> None:
        self.folder, self.company = folder, company

    def file(self, data: bytes, name: str) -> Path:
        """A file with this content."""
        path = self.folder / name
        path.write_bytes(data)
        return path

    def take(self, data: bytes, name: str = "a.sta", **asked: object) -> ImportReceipt:
        """Import a file."""
        request = ImportRequest(self.file(data, name), **asked)  # type: ignore[arg-type] # any field
        content = import_bank.read(BankFiles(), self.company, request)
        seen = import_bank.look(self.company, content, request, CLOCK)
        receipt, _ = import_bank.import_file(self.company, content, request, "Ana", CLOCK)
        assert seen.statements == receipt.statements, "what was shown is what is done"
        return receipt

    def amounts(self) -> list[int]:
        """Every line that is here, in minor units, by day."""
        with self.company.reader() as conn:
            return [one.line.amount.minor for one in bank.lines(conn, date(2000, 1, 1))]


@pytest.fixture
def desk(tmp_path: Path, company: CompanyFile) -> Desk:
    """An empty desk."""
    return Desk(tmp_path, company)


def only(receipt: ImportReceipt) -> StatementReceipt:
    """The receipt of the one statement."""
    (one,) = receipt.statements
    return one


def sample(opening: int, *lines: SampleLine) -> Sample:
    """A statement in euros."""
    return Sample("NL18KNAB0200000000", "EUR", opening, lines)


def test_a_statement_proves_itself(desk: Desk) -> None:
    """Counts and money, and opening + lines = closing; twins are two."""
    receipt = desk.take(mt940(sample(1_000, COFFEE, COFFEE, ACME)))
    one = only(receipt)
    assert (one.lines, one.fresh, one.known, one.is_proved, one.gap) == (3, 3, 0, True, "")
    assert (str(one.money_in), str(one.money_out)) == ("1200.00 EUR", "10.00 EUR")
    assert desk.amounts() == [-500, -500, 120_000]
    assert not receipt.needs_look


def test_the_same_file_again_brings_nothing(desk: Desk) -> None:
    """Every line is recognised, twins too."""
    data = mt940(sample(1_000, COFFEE, COFFEE, ACME))
    desk.take(data)
    one = only(desk.take(data))
    assert (one.fresh, one.known, one.lookalikes, one.missing) == (0, 3, 0, 0)
    assert desk.amounts() == [-500, -500, 120_000]


def test_an_overlap_is_recognised_line_by_line(desk: Desk) -> None:
    """A longer file with a late line: that and the next are new, the rest is known."""
    desk.take(mt940(sample(1_000, COFFEE, ACME)))
    one = only(desk.take(mt940(sample(1_000, LATE, COFFEE, ACME, NEXT))))
    assert (one.fresh, one.known, one.late) == (2, 2, 1)
    assert desk.amounts() == [-700, -500, 120_000, 45_000]


def test_a_twin_across_two_statements_stays(desk: Desk) -> None:
    """The day's second coffee stands in the next statement, whose balances meet: it is another coffee."""
    first = sample(1_000, COFFEE)
    desk.take(mt940(first))
    one = only(desk.take(mt940(sample(first.closing, COFFEE, ACME))))
    assert (one.fresh, one.known) == (2, 0)
    assert desk.amounts() == [-500, -500, 120_000]


def test_a_gap_to_the_last_statement_is_said(desk: Desk) -> None:
    """It opens with other money than the last one closed with."""
    desk.take(mt940(sample(1_000, COFFEE)))
    receipt = desk.take(mt940(sample(9_999, NEXT)))
    one = only(receipt)
    assert one.gap.endswith("94.99 EUR is missing")
    assert receipt.needs_look


def test_closing_balances_alone_prove_the_days_between(desk: Desk) -> None:
    """OFX says no opening balance: the last closing one and the lines since explain the new one."""
    desk.take(ofx1(sample(1_000, COFFEE)), "a.ofx")
    one = only(desk.take(ofx1(sample(500, ACME)), "b.ofx"))
    assert one.is_proved is True


def test_lines_that_vanished_are_kept_and_said(desk: Desk) -> None:
    """What was here and lies in the file's days but is not in it."""
    desk.take(mt940(sample(1_000, COFFEE, COFFEE, ACME)))
    one = only(desk.take(mt940(sample(500, COFFEE, ACME))))
    assert one.missing == 1
    assert len(desk.amounts()) == 3


def test_an_import_can_be_undone(desk: Desk) -> None:
    """Its lines go, but not those another import holds too; done again it brings the same source ids."""
    desk.take(mt940(sample(1_000, COFFEE, ACME)))
    second = desk.take(mt940(sample(1_000, COFFEE, ACME, NEXT)))
    before = sources(desk)
    assert import_bank.undo_import(desk.company, 1, "Ana", CLOCK)[0] == 0
    assert second.number is not None
    assert import_bank.undo_import(desk.company, second.number, "Ana", CLOCK)[0] == 3
    assert desk.amounts() == []
    desk.take(mt940(sample(1_000, COFFEE, ACME, NEXT)))
    assert sources(desk) == before
    listed = import_bank.imports(desk.company)
    assert [(one.id, one.undone_at is not None) for one in listed] == [(3, False), (2, True), (1, True)]
    with desk.company.reader() as conn:
        assert audit.verify(conn).is_whole


def sources(desk: Desk) -> list[str]:
    """The source ids that are here."""
    with desk.company.reader() as conn:
        return [one.source_id for one in bank.lines(conn, date(2000, 1, 1))]


def test_an_import_is_undone_once(desk: Desk) -> None:
    """And only one that there is."""
    desk.take(mt940(sample(1_000, COFFEE)))
    import_bank.undo_import(desk.company, 1, "Ana", CLOCK)
    for number in (1, 7):
        with pytest.raises(UnknownBankImport):
            import_bank.undo_import(desk.company, number, "Ana", CLOCK)


def test_looking_keeps_nothing(desk: Desk) -> None:
    """A preview writes no account, import or line."""
    request = ImportRequest(desk.file(mt940(sample(1_000, COFFEE)), "a.sta"))
    content = import_bank.read(BankFiles(), desk.company, request)
    assert import_bank.look(desk.company, content, request, CLOCK).number is None
    assert import_bank.bank_accounts(desk.company) == ()
    assert import_bank.imports(desk.company) == ()


BARE = TableStyle(headings=("Date", "Description", "Name", "Reference", "Amount", "Balance"))
AMERICAN = TableStyle(
    headings=("Date", "Details", "Name", "Ref", "Amount"), date_format="%d/%m/%Y", has_balance=False
)


def test_a_table_must_be_told_its_account_once(desk: Desk) -> None:
    """It names none; later files with the same headings are known again, in the account's currency."""
    data = table(sample(1_000, COFFEE, ACME), BARE)
    with pytest.raises(UnknownBankAccount):
        desk.take(data, "a.csv")
    first = only(desk.take(data, "a.csv", account="Checking"))
    assert (first.account, first.currency, first.is_proved) == ("Checking", "USD", True)
    second = only(desk.take(table(sample(120_500, NEXT), BARE), "b.csv"))
    assert (second.account, second.gap) == ("Checking", "")


def test_a_confirmed_layout_is_remembered(desk: Desk) -> None:
    """The order of the dates could not be told; once said it holds for the account's next file."""
    open_dates = SampleLine(date(2026, 11, 10), -500, "Coffee", "Bar", "R1", "")
    data = table(sample(0, open_dates), AMERICAN)
    request = ImportRequest(desk.file(data, "a.csv"), account="Checking")
    content = import_bank.read(BankFiles(), desk.company, request)
    assert content.layout is not None
    assert not content.layout.is_date_order_certain
    told = with_order(content.layout, DateOrder.DAY_FIRST)
    assert only(desk.take(data, "a.csv", account="Checking", layout=told)).starts_on == date(2026, 11, 10)
    later = SampleLine(date(2026, 12, 9), -500, "Coffee", "Bar", "R1", "")
    assert only(desk.take(table(sample(0, later), AMERICAN), "b.csv")).starts_on == date(2026, 12, 9)


def test_money_of_a_mapped_account_is_booked_onto_it(desk: Desk) -> None:
    """The receipt carries the ledger's account; money out is no receipt."""
    with desk.company.writer() as conn:
        mirror.save_documents(conn, [Account("35", "0", "Checking", AccountRole.BANK, "Bank")], CLOCK.now())
    wanted = import_bank.ledger_account(desk.company, "checking")
    desk.take(mt940(sample(1_000, COFFEE, ACME)), ledger_account_id=wanted)
    with desk.company.reader() as conn:
        (receipt,) = snapshots.matching(conn, date(2026, 11, 24)).receipts
    assert (receipt.amount.minor, receipt.payer_name, receipt.deposit_account_id) == (120_000, "Acme", "35")
    with pytest.raises(UnknownBankAccount, match="Petty"):
        import_bank.ledger_account(desk.company, "Petty cash")


def test_a_guess_is_not_remembered(desk: Desk) -> None:
    """Dates that could be read in two ways and were not confirmed leave the next file to speak for itself."""
    open_dates = SampleLine(date(2026, 11, 10), -500, "Coffee", "Bar", "R1", "")
    desk.take(table(sample(0, open_dates), AMERICAN), "a.csv", account="Checking")
    plain_dates = SampleLine(date(2026, 11, 20), -500, "Coffee", "Bar", "R1", "")
    data = table(sample(0, open_dates, plain_dates), AMERICAN)
    assert only(desk.take(data, "b.csv", account="Checking")).starts_on == date(2026, 11, 10)


def test_amounts_without_a_currency_have_the_account_s_decimal_places(desk: Desk) -> None:
    """A table that names none is read in the currency of its account: yen have no places, dinars three."""
    with desk.company.writer() as conn:
        bank.add_account(conn, "Tokyo", "JPY", CLOCK.now())
        bank.add_account(conn, "Kuwait", "KWD", CLOCK.now())
    yen = b"Date,Text,Amount\n2026-11-10,Acme,12000\n2026-11-11,Shop,-7250\n"
    dinars = b"Date,Details,Amount\n2026-11-10,Acme,12.345\n2026-11-11,Shop,-7.250\n"
    tokyo, kuwait = (
        only(desk.take(data, f"{name}.csv", account=name))
        for data, name in ((yen, "Tokyo"), (dinars, "Kuwait"))
    )
    assert (str(tokyo.money_in), str(tokyo.money_out)) == ("12000 JPY", "7250 JPY")
    assert (str(kuwait.money_in), str(kuwait.money_out)) == ("12.345 KWD", "7.250 KWD")
    assert only(desk.take(dinars, "b.csv", account="Kuwait")).fresh == 0


@pytest.mark.parametrize("spelling", ["NL91 ABNA 0417 1643 00", "NL91ABNA0417164300EUR"])
def test_one_account_spelled_in_two_ways_is_one(desk: Desk, spelling: str) -> None:
    """ING's MT940 writes the currency behind the IBAN, tables write it in groups: no line comes twice."""
    desk.take(mt940(Sample("NL91ABNA0417164300", "EUR", 1_000, (COFFEE, ACME))))
    data = mt940(Sample(spelling, "EUR", 1_000, (COFFEE, ACME)))
    assert only(desk.take(data, "b.sta")).fresh == 0
    assert len(import_bank.bank_accounts(desk.company)) == 1


def test_lines_after_the_balance_of_the_evening_before_come_once(desk: Desk) -> None:
    """OFX of the afternoon closes with yesterday's balance and holds today's lines; then MT940 of today."""
    both = Sample("NL18KNAB0200000000", "EUR", 1_000, (LATE, COFFEE))
    early = ofx1(both).replace(b"<BALAMT>-2.00", b"<BALAMT>3.00")
    assert b"<BALAMT>3.00" in early
    desk.take(early, "a.ofx")
    assert only(desk.take(mt940(sample(300, COFFEE)))).fresh == 0


def test_a_receipt_that_the_ledger_split_is_one_line(desk: Desk) -> None:
    """Xero books one receipt for two invoices as two payments of a batch; the bank has it in one."""
    with desk.company.writer() as conn:
        mirror.save_documents(conn, [Account("35", "0", "Checking", AccountRole.BANK, "Bank")], CLOCK.now())
        parts = [
            Payment(
                name, "1", "c1", ACME.on, Money(minor, "EUR"), Money(0, "EUR"),
                deposit_account_id="35", batch_id="b1",
            )
            for name, minor in (("p1", 70_000), ("p2", 50_000))
        ]  # fmt: skip
        mirror.save_documents(conn, parts, CLOCK.now())
    desk.take(mt940(sample(1_000, ACME)), ledger_account_id="35")
    with desk.company.reader() as conn:
        assert snapshots.matching(conn, date(2026, 11, 24)).receipts == ()


def test_pages_of_one_day_bring_nothing_that_a_table_brought(desk: Desk) -> None:
    """The day's table came first; then MT940 in two pages: the second begins where the first ends."""
    first = sample(1_000, COFFEE)
    day = [COFFEE, COFFEE, SampleLine(COFFEE.on, 9_900, "Invoice 7", "Umi", "R7", "")]
    whole = Sample(first.account, "EUR", 1_000, day)
    desk.take(table(whole, TableStyle(preamble=("Currency,EUR",))), "a.csv", account=first.account)
    receipt = desk.take(mt940(first) + mt940(sample(first.closing, *day[1:])), "b.sta")
    assert [(one.lines, one.fresh) for one in receipt.statements] == [(1, 0), (2, 0)]
    assert desk.amounts() == [-500, -500, 9_900]
