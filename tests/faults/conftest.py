"""Lives end in mid-air: what a killed one leaves is swept away before the next test."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_COMPLAINTS = "ignore::pytest.PytestUnraisableExceptionWarning"
"""A killed process runs no destructor; the objects of a killed life do, and find their files closed."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of this folder hear no complaints of objects that were killed."""
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings(_COMPLAINTS))


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Here and not in somebody else's test."""
    yield
    gc.collect()
