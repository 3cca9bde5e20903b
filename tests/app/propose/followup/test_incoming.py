"""Money that seems to be nobody's, beside a look at each piece of it."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.propose.followup.incoming import Incoming, Unclaimed

_MONEY = st.builds(Money, st.integers(-5, 3_000), st.sampled_from(["USD", "JPY"]))


@given(
    st.lists(st.tuples(_MONEY, st.sampled_from(["", "", "58", "59"])), max_size=30),
    st.lists(_MONEY, max_size=6),
    st.integers(1, 5),
    st.sampled_from(["", "58"]),
)
def test_it_finds_what_a_look_at_each_finds(
    money: list[tuple[Money, str]], owed: list[Money], most: int, whose: str
) -> None:
    """As many as are within a fiftieth of an amount owed and not theirs by name, and of these the nearest."""

    def away(one: Money) -> float:
        return min(
            (
                abs(one.minor - due.minor)
                for due in owed
                if due.currency == one.currency
                and due.minor > 0
                and 50 * abs(one.minor - due.minor) <= due.minor
            ),
            default=float("inf"),
        )

    others = [one for one, like in money if not whose or like != whose]
    about = sorted(away(one) for one in others if away(one) < float("inf"))
    every = Unclaimed(Incoming("receipt", "money", one, like) for one, like in money)
    found, count = every.about(owed, most, whose)
    assert count == len(about)
    assert [away(one.amount) for one in found] == about[:most]
