"""Bad rows are named by line and column and the others go in; bad files are refused in one line."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.work import WorkKind
from app.domain.work_files import WorkField
from app.errors import WorkFileUnreadable
from tests.integrations.work_sources.reading import SAMPLES, Desk

TIME = "Date,Client,User,Project,Description,Hours,Rate,Currency\n"
GOOD = "2026-11-02,Acme,Mia,Web,Design,1.5,95.00,USD\n"
BOOKINGS = "Appointment ID,Date,Time,Customer,Service,Price,Duration,Status\n"
BOOKED = "1,2026-11-02,10:00,Ann Bell,Cut,40.00,30 min,Done\n"
ORDERS = "Name,Created at,Currency,Total,Lineitem name,Lineitem quantity,Lineitem price\n"
ORDERED = "#1,2026-11-02,USD,20.00,Tea,2,10.00\n"
DEALS = "Deal ID,Deal Name,Deal Stage,Close Date,Amount,Company\n"
FILES = (*sorted(path.name for path in SAMPLES.glob("*_*.*s*")), "agreements.toml")
WON = "7,Shop,Closed won,2026-11-05,1200.00,Acme\n"


@pytest.mark.parametrize(
    ("head", "good", "bad", "column", "reason"),
    [
        (TIME, GOOD, "2026-11-02,Acme,Mia,Web,Design,-1,95,USD\n", 6, "-1 hours can't be billed"),
        (TIME, GOOD, "2026-11-02,Acme,Mia,Web,Design,0,95,USD\n", 6, "0 hours can't be billed"),
        (TIME, GOOD, "2026-11-02,Acme,Mia,Web,Design,99,95,USD\n", 6, "more than a day has"),
        (TIME, GOOD, "2026-11-02,Acme,Mia,Web,Design,-0:30,95,USD\n", 6, "-0.5 hours"),
        (TIME, GOOD, "2026-11-02,Acme,Mia,Web,Design,two,95,USD\n", 6, "“two” is not a number"),
        (TIME, GOOD, "2026-11-02,Acme,Mia,Web,Design,,95,USD\n", 6, "it says no hours"),
        (TIME, GOOD, "2026-13-02,Acme,Mia,Web,Design,1,95,USD\n", 1, "is not a date"),
        (TIME, GOOD, ",Acme,Mia,Web,Design,1,95,USD\n", 1, "the date is missing"),
        (TIME, GOOD, "2026-11-02,Acme,Mia,Web,Design,1,-95,USD\n", 7, "a rate of -95 can't be"),
        (TIME, GOOD, "2026-11-02,Acme,Mia,Web,Design,1,lots,USD\n", 7, "“lots” is not a number"),
        (TIME, GOOD, "2026-11-02,Acme,Mia,Web,Design,1,95,Dollars\n", 8, "no ISO 4217 code"),
        (BOOKINGS, BOOKED, "2,2026-11-02,10:00,,Cut,40,30 min,Done\n", 4, "nobody who booked"),
        (BOOKINGS, BOOKED, "2,2026-11-02,10:00,Bo,Cut,-40,30 min,Done\n", 6, "a price of -40 can't be"),
        (BOOKINGS, BOOKED, "2,2026-11-02,10:00,Bo,Cut,40,900 h,Done\n", 7, "it can't last 900 hours"),
        (BOOKINGS, BOOKED, "2,soon,10:00,Bo,Cut,40,30 min,Done\n", 2, "is not a date"),
        (BOOKINGS, BOOKED, "1,2026-11-03,10:00,Bo,Cut,40,30 min,Done\n", 1, "“1” stands twice"),
        (ORDERS, ORDERED, "#2,2026-11-02,USD,20.00,Tea,0,10.00\n", 6, "a quantity of 0 can't be"),
        (ORDERS, ORDERED, "#2,2026-11-02,USD,20.00,Tea,2,\n", 7, "it says no price"),
        (ORDERS, ORDERED, ",2026-11-02,USD,20.00,Tea,2,10.00\n", 1, "no order that it belongs to"),
        (DEALS, WON, "8,Shop,Closed won,2026-11-05,-5,Acme\n", 5, "can't be billed"),
        (DEALS, WON, "8,Shop,Closed won,,5,Acme\n", 4, "the date is missing"),
    ],
)
def test_a_bad_row_is_named_and_the_others_go_in(
    desk: Desk, head: str, good: str, bad: str, column: int, reason: str
) -> None:
    """The flaw has the row's line and the cell's column; the good row is as it would be alone."""
    content = desk.read(head + good + bad)
    [flaw] = content.flaws
    assert (flaw.line, flaw.column, flaw.is_kept) == (3, column, False)
    assert reason in flaw.reason
    alone = desk.read(head + good)
    assert content.items == alone.items
    assert not alone.flaws


@pytest.mark.parametrize(
    ("name", "text", "word"),
    [
        ("a.csv", "", "the file is empty"),
        ("a.csv", "   \n\n", "the file is empty"),
        ("a.csv", "one,two\n3,4\n", "no row heads"),
        ("a.csv", b"\x00\x01\x02\x03" * 200, "binary"),
        ("a.csv", b"\x89PNG\r\n", "picture"),
        ("a.xlsx", b"PK\x03\x04broken", "damaged"),
        ("a.toml", "agreement = [", "no TOML"),
        ("a.toml", "title = 'x'\n", "no \\[\\[agreement\\]\\]"),
        ("a.csv", "agreement,date,quantity\nx,2026-01-01,4\n", "import their TOML file"),
    ],
)
def test_a_bad_file_is_refused_in_one_line(desk: Desk, name: str, text: str | bytes, word: str) -> None:
    """It names the file, the line and the column."""
    with pytest.raises(WorkFileUnreadable, match=word) as failure:
        desk.read(text, name)
    assert failure.value.title.startswith(f"{name}, line ")
    assert "\n" not in failure.value.title


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ('id = "a"\ncustomer = "A"\nprice = 19.9\nstart = 2026-01-01', "must be written as text"),
        ('id = "a"\ncustomer = "A"\nprice = "x"\nstart = 2026-01-01', "is not a number"),
        ('id = "a"\ncustomer = "A"\nprice = "-1"\nstart = 2026-01-01', "can't be"),
        ('id = "a"\ncustomer = "A"\nprice = "1"', "start is no date"),
        ('id = "a"\ncustomer = "A"\nprice = "1"\nstart = 2026-02-01\nend = 2026-01-01', "ends before"),
        ('id = "a"\nprice = "1"\nstart = 2026-01-01', "no customer"),
        ('customer = "A"\nprice = "1"\nstart = 2026-01-01', "no id"),
        ('id = "a"\ncustomer = "A"\nprise = "1"\nstart = 2026-01-01', "prise, which is not known"),
        ('id = "a"\ncustomer = "A"\nprice = "1"\nstart = 2026-01-01\nevery = "moon"', "every “moon”"),
        ('id = "a"\ncustomer = "A"\nprice = "1"\nstart = 2026-01-01\nrecognise = "soon"', "recognise “soon”"),
        ('id = "a"\ncustomer = "A"\nprice = "1"\nstart = 2026-01-01\nrule = "FREQ=OFTEN"', "invalid"),
        ('id = "good"\ncustomer = "A"\nprice = "1"\nstart = 2026-01-01', "stands twice"),
        (
            'id = "a"\ncustomer = "A"\nprice = "1"\nstart = 2026-01-01\n[agreement.usage]\nfile = "none.csv"',
            "can't be opened",
        ),
    ],
)
def test_a_bad_agreement_is_named_and_the_others_go_in(desk: Desk, lines: str, reason: str) -> None:
    """By the line that it begins on."""
    good = '[[agreement]]\nid = "good"\ncustomer = "G"\nprice = "5"\nstart = 2026-11-01\nend = 2026-11-30\n'
    content = desk.read(f"{good}[[agreement]]\n{lines}\n", "a.toml")
    assert [item.item_id for item in content.items] == ["good/2026-11-01"]
    [flaw] = content.flaws
    assert flaw.line == 7
    assert reason.casefold() in flaw.reason.casefold()


def test_two_currencies_in_one_file_are_said(desk: Desk) -> None:
    """Each row keeps its own."""
    content = desk.read(TIME + GOOD + GOOD.replace("USD", "EUR"))
    assert [item.currency for item in content.items] == ["USD", "EUR"]
    assert content.notes == ("it has several currencies: EUR, USD; each is billed in its own",)


def test_twins_are_two(desk: Desk) -> None:
    """The same work twice on a day is work done twice, and both have names that last."""
    content = desk.read(TIME + GOOD + GOOD)
    assert len({item.item_id for item in content.items}) == 2
    assert {item.item_id for item in desk.read(TIME + GOOD).items} < {item.item_id for item in content.items}


def test_a_row_without_an_id_is_known_again_when_its_hours_are_mended(desk: Desk) -> None:
    """Its name stays, its revision does not."""
    [before] = desk.read(TIME + GOOD).items
    [after] = desk.read(TIME + GOOD.replace("1.5", "2.5")).items
    assert before.subject == after.subject
    assert before.revision != after.revision


def test_an_order_that_does_not_add_up_is_taken_in_and_said(desk: Desk) -> None:
    """A person looks at it."""
    content = desk.read(ORDERS + ORDERED.replace("20.00", "25.00"))
    assert len(content.items) == 1
    assert content.flaws[0].is_kept


def test_nothing_of_an_order_goes_in_while_a_line_can_t_be_read(desk: Desk) -> None:
    """Half an order must not be billed."""
    content = desk.read(ORDERS + ORDERED + "#1,2026-11-02,,,Pot,1,much\n")
    assert content.items == ()
    assert (content.flaws[0].line, content.flaws[0].column) == (3, 7)


def test_columns_can_be_named(desk: Desk) -> None:
    """What no word tells is told by a mapping; one that names no column is said."""
    text = "Wann,Wem,Was,Wie lang\n2026-11-02,Acme,Entwurf,1.5\n"
    with pytest.raises(WorkFileUnreadable):
        desk.read(text)
    mapping = {
        WorkField.DATE: "Wann", WorkField.CUSTOMER: "Wem", WorkField.HOURS: "Wie lang",
        WorkField.DESCRIPTION: "Was", WorkField.PROJECT: "Projekt",
    }  # fmt: skip
    content = desk.read(text, kind=WorkKind.TIME, mapping=mapping)
    [item] = content.items
    assert (item.customer.name, item.quantity, item.description) == ("Acme", "1.5", "Entwurf")
    assert content.notes == ("there is no column “Projekt”, though the mapping names it",)


@settings(max_examples=150)
@given(st.data())
def test_no_mutation_of_a_sample_breaks_the_reader(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Cut, doubled and scrambled samples are read, flawed or refused; never a traceback."""
    name = data.draw(st.sampled_from(FILES))
    whole = (SAMPLES / name).read_bytes()
    at = data.draw(st.integers(0, len(whole)))
    length = data.draw(st.integers(0, 40))
    junk = data.draw(st.binary(max_size=12))
    mutated = whole[:at] + junk + whole[at + length :]
    desk = Desk(tmp_path_factory.mktemp("mutated"))
    with suppress(WorkFileUnreadable):
        content = desk.read(mutated, name)
        assert len({item.subject for item in content.items}) == len(content.items)
