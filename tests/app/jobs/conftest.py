"""A fresh company file for each test: real, on disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.company_file import CompanyFile


@pytest.fixture
def company(tmp_path: Path) -> Iterator[CompanyFile]:
    """A new company, open for writing."""
    with CompanyFile.create(tmp_path / "larkspur.company", "Larkspur") as made:
        yield made
