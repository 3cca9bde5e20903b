"""Tables with habits of their own: unknown headings, dots after dates, words for in and out."""

from datetime import date

import pytest

from app.domain.money import Money
from app.domain.record import replace
from app.domain.statements import BankFileContent, ColumnRole, DateOrder
from integrations.bank_files.reader import read


def lines(content: BankFileContent) -> list[tuple[date, int]]:
    """Day and amount of every line."""
    return [(line.booked_on, line.amount.minor) for one in content.statements for line in one.lines]


def test_longer_headings_are_known_by_their_words() -> None:
    """Hungarian, with a dot after the date; each word tells what the column is about."""
    data = (
        "Tranzakció dátuma,Partner neve,Tranzakció összege,Tranzakció devizaneme,Egyenleg\n"
        "2019.04.19.,memo,-350,HUF,2345.56\n2019.04.17.,memo,-590.5,HUF,2695.56\n"
    ).encode()
    content = read(data, "a.csv")
    assert lines(content) == [(date(2019, 4, 19), -35_000), (date(2019, 4, 17), -59_050)]
    assert content.statements[0].currency == "HUF"
    assert content.statements[0].is_continuous is True


def test_rows_still_pending_are_named_and_left_out() -> None:
    """A bank that lists what is not booked yet in the same table."""
    data = b"Date Processed,Description,Amount\nPending,SHOP,\xc2\xa367.40\n12-Dec-2019,ACME,\xc2\xa3-1.00\n"
    content = read(data, "a.csv")
    assert lines(content) == [(date(2019, 12, 12), -100)]
    assert [(flaw.line, flaw.column) for flaw in content.flaws] == [(2, 1)]
    assert content.statements[0].currency == "GBP"


@pytest.mark.parametrize(
    "words", [("D", "C"), ("Af", "Bij"), ("S", "H"), ("DR", "CR"), ("outflow", "inflow")]
)
def test_words_tell_in_from_out(words: tuple[str, str]) -> None:
    """In any of the ways banks write it, with a header or without."""
    body = f"18.09.2026;Shop;33,87;{words[0]}\n19.09.2026;Acme;1.200,00;{words[1]}\n"
    wanted = [(date(2026, 9, 18), -3_387), (date(2026, 9, 19), 120_000)]
    assert lines(read(body.encode(), "a.csv")) == wanted
    assert lines(read(f"Datum;Text;Betrag;Art\n{body}".encode(), "a.csv")) == wanted


@pytest.mark.parametrize(
    "amount", ["(85.00)", "-85.00", "85.00-", "- $85.00", "$(85.00)", "85.00 DR", "−85.00"]
)
def test_money_out_is_written_in_many_ways(amount: str) -> None:
    """Signs before and behind, parentheses, a true minus, a word."""
    data = f"Date,Text,Amount\n2026-11-24,Shop,{amount}\n2026-11-25,Acme,12.00\n".encode()
    assert lines(read(data, "a.csv"))[0] == (date(2026, 11, 24), -8_500)


@pytest.mark.parametrize("amount", ["1.234,56", "1 234,56", "1'234.56", "1,234.56", "1234.56", "1234,56"])
def test_grouping_and_decimal_mark(amount: str) -> None:
    """Every country's way."""
    data = f"Date;Text;Amount\n2026-11-24;Shop;{amount}\n2026-11-25;Acme;-12{amount[-3]}00\n".encode()
    assert lines(read(data, "a.csv"))[0] == (date(2026, 11, 24), 123_456)


def test_balances_before_and_after_are_no_lines() -> None:
    """Rows that say the opening and closing balance, and one that adds up."""
    data = (
        b"Datum;Text;Betrag\n01.11.2026;Anfangssaldo;100,00\n03.11.2026;Acme;50,00\n13.11.2026;Miete;-20,00\n"
        b"30.11.2026;Endsaldo;130,00\n;Summe;30,00\n"
    )
    content = read(data, "a.csv")
    (statement,) = content.statements
    assert len(statement.lines) == 2
    assert (str(statement.opening), str(statement.closing)) == ("100.00 XXX", "130.00 XXX")
    assert statement.is_continuous is True


def test_one_table_of_two_accounts() -> None:
    """A statement for each."""
    data = b"Account,Date,Text,Amount\nNL1,2026-11-24,a,1.00\nNL2,2026-11-24,b,2.00\nNL1,2026-11-25,c,-3.00\n"
    content = read(data, "a.csv")
    assert [(one.account, len(one.lines)) for one in content.statements] == [("NL1", 2), ("NL2", 1)]


def test_a_hole_in_the_running_balances_is_seen() -> None:
    """A row is missing between the second and the third."""
    data = (
        b"Date,Text,Amount,Balance\n2026-11-13,a,10.00,110.00\n2026-11-14,b,10.00,120.00\n"
        b"2026-11-15,c,10.00,140.00\n2026-11-16,d,10.00,150.00\n"
    )
    assert read(data, "a.csv").statements[0].is_continuous is False


def test_a_layout_once_confirmed_is_used_again() -> None:
    """Where the headings are the same, wherever they stand; elsewhere the table's own is found."""
    data = b"Date,Text,Amount\n02/11/2026,Acme,5.00\n03/11/2026,Shop,-1.00\n"
    found = read(data, "a.csv").layout
    assert found is not None
    assert not found.is_date_order_certain
    told = replace(found, date_order=DateOrder.DAY_FIRST, is_date_order_certain=True)
    assert lines(read(b"My bank\n\n" + data, "a.csv", layout=told))[0][0] == date(2026, 11, 2)
    other = b"Datum;Betrag;Text\n24.11.2026;5,00;Acme\n25.11.2026;-5,00;Acme\n"
    content = read(other, "b.csv", layout=told)
    assert content.layout is not None
    assert content.layout.roles[:2] == (ColumnRole.DATE, ColumnRole.AMOUNT)


def test_balances_and_account_around_the_table() -> None:
    """Above the header and below the lines, in the bank's own words."""
    data = (
        b"Bank code : 1001010101,Agency : 10000,,,,\nAccount Number : 08088804068,Name : Owner,: EUR,,,\n"
        b'Balance at end of period,,,,"+31070,11",\nDate,Operation Number,Label,Debit,Credit,Detail\n'
        b'01/04/20,OP 1,L 1,"-50,00",,D 1\n01/04/20,OP 2,L 2,"-100,00",,D 2\n'
        b'02/04/20,OP 3,L 3,"-80,68",,D 3\n02/04/20,OP 4,L 4,,"1300,00",D 4\n'
        b'Balance at start of period,,,,"+30000,79",\n'
    )
    content = read(data, "a.csv")
    (statement,) = content.statements
    assert (statement.account, statement.currency, content.flaws) == ("08088804068", "EUR", ())
    assert (str(statement.opening), str(statement.closing)) == ("30000.79 EUR", "31070.11 EUR")
    assert statement.is_continuous is True
    assert statement.lines[0].bank_id == "OP 1"


@pytest.mark.parametrize("head", ["Date,Text,Amount,Currency", "Date,Text,Amount KWD,Place"])
def test_a_currency_of_three_places_has_them_behind_the_mark(head: str) -> None:
    """Kuwait's 12.345 dinars are no twelve thousand, however many lines are written so."""
    data = f"{head}\n2026-11-13,Acme,12.345,KWD\n2026-11-14,Shop,-7.250,KWD\n".encode()
    content = read(data, "a.csv")
    assert lines(content) == [(date(2026, 11, 13), 12_345), (date(2026, 11, 14), -7_250)]
    assert content.statements[0].currency == "KWD"


def test_a_payer_may_write_of_a_balance() -> None:
    """What a bank writes above its lines is a balance; money somebody sent for one is a line."""
    rows = (
        "2026-11-01,Opening balance,100.00", "2026-11-02,Opening balance 1 Nov 2026,100.00",
        "2026-11-13,Previous balance INV-1002,500.00", "2026-11-14,Balance forward from Acme,250.00",
    )  # fmt: skip
    content = read("\n".join(("Date,Description,Amount", *rows)).encode(), "a.csv")
    assert lines(content) == [(date(2026, 11, 13), 50_000), (date(2026, 11, 14), 25_000)]
    assert content.statements[0].opening == Money(10_000, "XXX")


@pytest.mark.parametrize(
    ("heading", "states"),
    [("State", ("PENDING", "REVERTED", "COMPLETED")), ("Status", ("Vorgemerkt", "Declined", "Gebucht"))],
)
def test_money_that_did_not_move_is_left_out(heading: str, states: tuple[str, ...]) -> None:
    """A column of states names what is pending, refused or taken back (Revolut, PayPal, DKB); it is said."""
    rows = [f"2026-11-1{day},Acme,{day}.00,{state}" for day, state in enumerate(states)]
    content = read("\n".join((f"Date,Description,Amount,{heading}", *rows)).encode(), "a.csv")
    assert lines(content) == [(date(2026, 11, 12), 200)]
    assert [note for note in content.notes if "left out" in note] == [
        f"1 entries that are not booked ({state}) are left out" for state in states[:2]
    ]
