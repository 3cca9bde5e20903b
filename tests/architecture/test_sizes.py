"""Files, functions and argument lists stay small."""

import statistics

import pytest

from tests.architecture.source import PACKAGES, ROOT, Module, modules

FILE_LINES = 600
FUNCTION_LINES = 60
TYPICAL_FUNCTION_LINES = 25
ARGUMENTS = 6
WIRED_ONCE = {
    "integrations.quickbooks.adapter.__init__",
    "integrations.quickbooks.connect.connect_quickbooks",
}
"""Called in wiring alone, by keywords alone: one name for each thing that is wired."""


def test_no_file_is_long() -> None:
    """No Python file, test or script has more than 600 lines."""
    found = modules(*PACKAGES, "tests", "packaging")
    assert len(found) > 20
    assert [each.name for each in found if len(each.text.splitlines()) > FILE_LINES] == []


def test_no_function_is_long() -> None:
    """No function of the program has more than 60 lines."""
    functions = [function for module in modules() for function in module.functions()]
    assert [each for each in functions if each.lines > FUNCTION_LINES] == []


@pytest.mark.parametrize("package", ["app", "ui", "integrations"])
def test_most_functions_are_short(package: str) -> None:
    """Half of a package's functions have at most 25 lines."""
    lines = [function.lines for module in modules(package) for function in module.functions()]
    assert statistics.median(lines) <= TYPICAL_FUNCTION_LINES


def test_no_function_takes_many_arguments() -> None:
    """A function takes at most six arguments, `self` not counted."""
    functions = [function for module in modules() for function in module.functions()]
    many = {each.place for each in functions if each.arguments > ARGUMENTS}
    assert many - WIRED_ONCE == set()


def test_the_main_window_stays_a_frame() -> None:
    """ui/window.py has under 300 lines: panels own themselves."""
    assert len(Module(ROOT / "ui" / "window.py").text.splitlines()) < 300
