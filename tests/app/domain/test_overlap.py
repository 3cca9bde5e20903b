"""Which lines are here already: twins stay two, nothing is eaten, the same file twice brings nothing."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.domain.overlap import KnownLine, follows, sort_out
from app.domain.record import replace
from app.domain.statements import BankFormat, BankLine, Statement

OFX, CSV = BankFormat.OFX, BankFormat.CSV


def line(minor: int = -500, text: str = "Coffee", bank_id: str = "", day: int = 24) -> BankLine:
    """A purchase in cents."""
    return BankLine("1", date(2026, 11, day), Money(minor, "USD"), description=text, bank_id=bank_id)


def here(*lines: BankLine, kind: BankFormat = OFX) -> list[KnownLine]:
    """These lines are here, with ids from 1."""
    return [KnownLine(number, one, kind) for number, one in enumerate(lines, start=1)]


def test_twins_of_one_file_are_both_new() -> None:
    """Two equal purchases on one day are two."""
    assert sort_out([line(), line()], [], OFX).fresh == (0, 1)


def test_of_three_equal_ones_two_known_leave_one_new() -> None:
    """Each line that is here stands for one line of the file."""
    found = sort_out([line(), line(), line()], here(line(), line()), OFX)
    assert (len(found.known), len(found.fresh)) == (2, 1)


def test_another_bank_id_is_another_purchase() -> None:
    """The same shop, day and amount, but the bank says it is not the same line."""
    found = sort_out([line(bank_id="b")], here(line(bank_id="a")), OFX)
    assert (found.fresh, found.lookalikes) == ((0,), (0,))


def test_the_same_id_with_an_edited_text_is_the_same() -> None:
    """Banks tidy up payees after a day."""
    assert sort_out([line(text="COFFEE SHOP 12", bank_id="a")], here(line(bank_id="a")), OFX).known == {0: 1}


def test_the_same_id_with_another_amount_is_another_line() -> None:
    """Ids of some banks are not unique."""
    assert sort_out([line(-600, bank_id="1")], here(line(bank_id="1")), OFX).fresh == (0,)


def test_a_bank_that_makes_ids_anew_each_time() -> None:
    """Four lines, none with its id of last time, all else equal: they are the same."""
    old = [line(text=f"t{n}", bank_id=f"a{n}", day=n) for n in range(1, 5)]
    new = [replace(one, bank_id=f"b{n}") for n, one in enumerate(old)]
    assert sort_out(new, here(*old), OFX).fresh == ()


def test_another_format_words_the_same_line_in_another_way() -> None:
    """OFX first, then CSV of the same days: recognised by day and amount, counted."""
    found = sort_out([line(text="Card 4711 Coffee"), line(text="Card 4711 Coffee")], here(line()), CSV)
    assert (len(found.known), len(found.fresh)) == (1, 1)


def test_the_same_format_with_other_words_is_new() -> None:
    """Rather a line too many, which one sees, than one too few."""
    found = sort_out([line(text="Bakery")], here(line(text="Coffee")), OFX)
    assert (found.fresh, found.lookalikes) == ((0,), (0,))


def test_spelling_makes_no_difference() -> None:
    """Blanks and capitals change between two downloads."""
    assert sort_out([line(text="COFFEE  shop")], here(line(text="Coffee Shop")), OFX).known == {0: 1}


LINES = st.builds(
    line,
    minor=st.sampled_from([-500, -250, 900]),
    text=st.sampled_from(["Coffee", "Rent"]),
    bank_id=st.sampled_from(["", "1", "2"]),
    day=st.integers(1, 3),
)


@given(st.lists(LINES, max_size=12), st.lists(LINES, max_size=12))
def test_nothing_is_eaten_and_nothing_doubled(old: list[BankLine], new: list[BankLine]) -> None:
    """Every line is known once or new; afterwards at least as many of a kind are here as the file holds."""
    found = sort_out(new, here(*old), OFX)
    assert sorted([*found.known, *found.fresh]) == list(range(len(new)))
    assert len(set(found.known.values())) == len(found.known)
    fresh = [new[at] for at in found.fresh]
    after = Counter((one.booked_on, one.amount) for one in [*old, *fresh])
    held = Counter((one.booked_on, one.amount) for one in new)
    assert all(after[key] >= count for key, count in held.items())
    for at, line_id in found.known.items():
        assert (new[at].booked_on, new[at].amount) == (old[line_id - 1].booked_on, old[line_id - 1].amount)


@given(st.lists(LINES, max_size=12))
def test_the_same_file_twice_brings_nothing(lines: list[BankLine]) -> None:
    """Whatever its twins and ids."""
    assert sort_out(lines, here(*lines), OFX).fresh == ()


def statement(opening: int, closing: int, first: int, last: int) -> Statement:
    """A statement of one line that moves what lies between its balances."""
    moved = (line(closing - opening, day=last),)
    day = [date(2026, 11, number) for number in (first, last)]
    return Statement("1", "USD", day[0], day[1], Money(opening, "USD"), Money(closing, "USD"), moved)


def test_a_statement_that_follows_holds_nothing_known() -> None:
    """Balances that meet prove that no line is repeated, even on the day both share."""
    assert follows(statement(100, 300, 24, 25), statement(0, 100, 20, 24))
    assert not follows(statement(90, 300, 24, 25), statement(0, 100, 20, 24))
    assert not follows(statement(100, 300, 22, 25), statement(0, 100, 20, 24))
    assert not follows(statement(100, 300, 24, 25), None)


def test_an_id_that_every_line_has_tells_no_two_apart() -> None:
    """The bank writes 0 for each: whoever pays the same on that day is new, whoever was here stays known."""
    anna, ben = line(900, "Anna", "0"), line(900, "Ben", "0")
    found = sort_out([ben, anna], here(anna), OFX)
    assert (found.known, found.fresh) == ({1: 1}, (0,))


def test_ids_counted_anew_in_each_file_tell_no_two_apart() -> None:
    """Another payer has the number that a line had in the file before; nobody is eaten, nobody is doubled."""
    old = [line(900 + n, f"t{n}", str(n), day=n) for n in range(1, 6)]
    late = line(905, "Late", "5", day=5)
    new = [late, *(replace(one, bank_id=str(10 + n)) for n, one in enumerate(old))]
    assert sort_out(new, here(*old), OFX).fresh == (0,)


def test_after_a_balance_of_the_evening_before_lines_may_be_known() -> None:
    """OFX read in the afternoon closes with the balance of the day before, beside lines of that day."""
    last = replace(statement(0, 100, 20, 24), opening=None)
    assert not follows(statement(100, 300, 24, 25), last)
