"""The rules on imports that the contracts in pyproject.toml cannot say, and that those forget no room."""

import ast
import subprocess
import sys
import tomllib

import pytest

from tests.architecture.source import ROOT, Module, inside, modules

PURE = ("app.domain", "app.propose", "app.review", "app.commit")
REACHING_OUT = (
    "asyncio",
    "http",
    "random",
    "requests",
    "socket",
    "sqlite3",
    "subprocess",
    "threading",
    "time",
    "urllib",
)
CLOCK_CALLS = {"now", "today", "utcnow"}
SDKS = ("stripe", "quickbooks", "intuitlib", "xero_python", "requests")
SLOW = ("sqlalchemy", "alembic", "httpx", "keyring", "cryptography", "rapidfuzz", "numpy", *SDKS)
OF_FIRST_ROWS = (
    "ui.program",
    "app.wiring.reception",
    "app.jobs.state",
    "app.store.proposals",
    "ui.panels.matches.panel",
)
MAY_WIRE = ("app.wiring", "app.cli", "app.commands", "app.__main__", "ui.main")


def test_the_contract_on_integrations_names_every_room_of_the_app() -> None:
    """A new module in app/ falls under the rule that only wiring knows integrations and window."""
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = {each["name"]: each for each in config["tool"]["importlinter"]["contracts"]}
    covered = contracts["Only wiring and the command entry know the integrations and the window"][
        "source_modules"
    ]
    rooms = {".".join(module.name.split(".")[:2]) for module in modules("app")} - {"app", *MAY_WIRE}
    assert set() == rooms - set(covered)


def test_pure_rooms_import_nothing_that_reaches_out() -> None:
    """domain, propose, review and commit use no network, database, thread or random module."""
    found = [
        (module.name, name) for module in _pure() for name in module.imports() if inside(name, *REACHING_OUT)
    ]
    assert found == []


def test_pure_rooms_read_no_clock() -> None:
    """domain, propose, review and commit are told the time; they never ask."""
    calls = [
        f"{module.name}:{node.lineno}"
        for module in _pure()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCK_CALLS
    ]
    assert calls == []


def test_only_the_store_imports_a_database() -> None:
    """SQLAlchemy, Alembic, sqlite3 and the cipher are imported in app/store alone."""
    outside = [module for module in modules() if not inside(module.name, "app.store")]
    databases = ("sqlalchemy", "alembic", "sqlite3", "sqlcipher3")
    assert [each.name for each in outside if _uses(each.imports(), *databases)] == []


def test_stand_ins_know_money_and_dates_only() -> None:
    """integrations/sandbox imports nothing of ours but itself, app.domain.money and app.domain.dates."""
    allowed = ("integrations.sandbox", "app.domain.money", "app.domain.dates")
    found = [
        (module.name, name)
        for module in modules("integrations/sandbox")
        for name in module.imports()
        if inside(name, "app", "ui", "integrations") and not inside(name, *allowed) and name != "app.domain"
    ]
    assert found == []


def test_adapters_never_import_stand_ins() -> None:
    """Adapters and stand-ins meet on the wire."""
    adapters = [
        module for module in modules("integrations") if not inside(module.name, "integrations.sandbox")
    ]
    assert [each.name for each in adapters if _uses(each.imports(), "integrations.sandbox")] == []


def test_wiring_is_used_by_the_entries_only() -> None:
    """app.wiring is imported by the command entry and ui/main.py, by nothing else."""
    users = {module.name for module in modules() if _uses(module.imports(), "app.wiring")}
    assert set() == {name for name in users if not inside(name, *MAY_WIRE)}


@pytest.mark.parametrize(("entry", "unwanted"), [("app.cli", (*SLOW, "PySide6")), ("ui.main", SLOW)])
def test_an_entry_loads_nothing_slow(entry: str, unwanted: tuple[str, ...]) -> None:
    """Importing an entry loads no database, SDK or HTTP client: they wait for the job that wants them."""
    # What the environment's own .pth files load at every start is not the entry's doing.
    program = (
        f"import sys; before = set(sys.modules); import {entry}; "
        "print(*sorted({name.split('.')[0] for name in set(sys.modules) - before}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert set() == set(done.stdout.split()) & set(unwanted)


def test_the_first_rows_wait_for_no_figures() -> None:
    """What is imported until a company's first rows are drawn brings no numpy: only jobs that reckon do."""
    program = f"import sys, {', '.join(OF_FIRST_ROWS)}; print('numpy' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "False", "")


def _pure() -> list[Module]:
    return [module for module in modules("app") if inside(module.name, *PURE)]


def _uses(imports: set[str], *names: str) -> bool:
    return any(inside(each, *names) for each in imports)
