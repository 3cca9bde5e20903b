"""A desk for every test."""

from pathlib import Path

import pytest

from tests.integrations.work_sources.reading import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty folder, its times in New York."""
    return Desk(tmp_path)
