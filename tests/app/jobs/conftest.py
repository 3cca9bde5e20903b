"""A fresh company file for each test: real, on disk; and a street of them with a mail server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store.company_file import CompanyFile
from tests.faults.office import Street, street
from tests.journeys.postbox import Postbox, served


@pytest.fixture
def company(tmp_path: Path) -> Iterator[CompanyFile]:
    """A new company, open for writing."""
    with CompanyFile.create(tmp_path / "larkspur.company", "Larkspur") as made:
        yield made


@pytest.fixture(scope="module")
def postbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postbox]:
    """A mail server."""
    with served(tmp_path_factory.mktemp("post")) as box:
        yield box


@pytest.fixture(scope="module")
def town(postbox: Postbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    """One ledger."""
    with street("quickbooks", postbox, tmp_path_factory.mktemp("town")) as made:
        yield made
