"""Shapes against what the live sandbox was recorded to answer (skipped without the shared contracts)."""

import json
from pathlib import Path
from typing import Any

import pytest

CONTRACTS = Path(__file__).parents[4].parent / "shared" / "contracts" / "quickbooks"

pytestmark = pytest.mark.skipif(
    not CONTRACTS.is_dir(), reason="the shared contracts are not beside the project"
)


def _contract(name: str) -> Any:
    return json.loads((CONTRACTS / name).read_text(encoding="utf-8"))


def _paths(value: Any, prefix: str = "") -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    if isinstance(value, dict):
        for name, item in value.items():
            _merge(found, _paths(item, f"{prefix}.{name}" if prefix else name))
    elif isinstance(value, list):
        found[f"{prefix}[]"] = {"list"}
        for item in value:
            _merge(found, _paths(item, f"{prefix}[]"))
    else:
        kind = "boolean" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"
        found[prefix] = {kind}
    return found


def _merge(into: dict[str, set[str]], more: dict[str, set[str]]) -> None:
    for path, kinds in more.items():
        into.setdefault(path, set()).update(kinds)


@pytest.mark.parametrize(
    "entity", ["Invoice", "Payment", "CreditMemo", "Deposit", "Estimate", "Customer", "Item", "Account"]
)
def test_members_have_the_recorded_kinds(quickbooks: Any, entity: str) -> None:
    """Item 4: every member we send that was recorded has the recorded JSON kind."""
    observed = _contract("observed-fields.json")[entity]["paths"]
    ours: dict[str, set[str]] = {}
    for row in quickbooks.all(entity):
        _merge(ours, _paths(row))
    shared = ours.keys() & observed.keys()
    assert len(shared) > 12
    assert {path: ours[path] for path in shared if not ours[path] <= set(observed[path])} == {}


@pytest.mark.parametrize(
    "entity",
    [
        "Invoice",
        "Payment",
        "CreditMemo",
        "Deposit",
        "Estimate",
        "TimeActivity",
        "JournalEntry",
        "Customer",
        "Item",
    ],
)
def test_members_are_known_by_the_schema(quickbooks: Any, entity: str) -> None:
    """We send no member that neither the schema nor a recording knows."""
    schema = _contract("xsd-fields.json")["entities"][entity]
    paths = _contract("observed-fields.json").get(entity, {"paths": {}})["paths"]
    recorded = {path.partition(".")[0].removesuffix("[]") for path in paths}
    names = {field["name"] for field in schema} | recorded | {"domain", "sparse", "ClientEntityId"}
    sent = {name for row in quickbooks.all(entity) for name in row}
    assert sent - names == set()


def test_always_recorded_invoice_members_are_sent(quickbooks: Any) -> None:
    """Members that were in every recorded invoice are in ours, but for mail and printing addresses."""
    paths = _contract("observed-fields.json")["Invoice"]["paths"]
    top = {path: kinds for path, kinds in paths.items() if not {".", "["} & set(path)}
    always = {path for path, kinds in top.items() if max(kinds.values()) == 78}
    assert always - _paths(quickbooks.invoice("2202")).keys() == set()
