"""Settings: there and back through JSON, and calm about what a newer program wrote."""

import json

from hypothesis import given
from hypothesis import strategies as st

from app.review.guardrails import Guardrails, SecondBy, Trust
from app.screens.guardrails import KINDS
from app.settings import KEYS, Delivery, Review, Settings, from_rows, to_rows

LIMIT = st.none() | st.integers(0, 10**15)
SETTINGS = st.builds(
    Settings,
    guardrails=st.builds(
        Guardrails,
        *(st.booleans(), LIMIT, LIMIT, st.integers(1, 10_000), LIMIT, LIMIT, LIMIT, LIMIT),
        st.lists(st.sampled_from(KINDS)).map(tuple),
        st.booleans(),
        st.sampled_from(SecondBy),
        trusted=st.lists(st.builds(Trust, st.text(), st.text(), LIMIT)).map(tuple),
    ),
    delivery=st.builds(Delivery, LIMIT, LIMIT, LIMIT),
    review=st.builds(Review, st.text(max_size=40)),
)


@given(SETTINGS)
def test_settings_come_back_as_they_were(settings: Settings) -> None:
    """Through the JSON that the file keeps."""
    assert from_rows(json.loads(json.dumps(to_rows(settings)))) == settings


def test_a_file_without_settings_has_the_careful_ones() -> None:
    """Writing is allowed, nothing has a limit yet, delivery follows the service's own terms."""
    assert from_rows({}) == Settings()
    assert from_rows({}).delivery.quiet_seconds is None


def test_what_a_newer_program_wrote_is_passed_over() -> None:
    """Unknown rows and unknown fields, while the known ones are taken."""
    rows = {"delivery": {"quiet_seconds": 7, "by_pigeon": True}, "weather": {"rain": 1}, "review": "text"}
    assert from_rows(rows) == Settings(delivery=Delivery(quiet_seconds=7))


def test_every_section_has_its_row() -> None:
    """What is kept and what is read are the same sections."""
    assert set(to_rows(Settings())) == set(KEYS)
