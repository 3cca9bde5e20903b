"""Names say what a thing is; every module and every test says what it is for."""

import ast
import re

from tests.architecture.source import PACKAGES, modules

VAGUE_CLASS = re.compile(r"(Manager|Helper|Utils?|Processor|Handler|Data|Info)$")
# A payment processor is one in the field's own words: the port, and what stands behind it.
FIELD_WORDS = {"Processor", "StripeProcessor"}
VAGUE_FILE = {"util", "utils", "common", "helper", "helpers", "misc", "tools"}


def test_no_class_has_a_vague_name() -> None:
    """No class is a Manager, Helper, Util, Handler, Data or Info."""
    # In a wire module the service's own words stand.
    ours = [module for module in modules(*PACKAGES, "tests") if not module.path.stem.startswith("wire")]
    vague = [
        f"{module.name}.{each.name}"
        for module in ours
        for each in module.classes()
        if VAGUE_CLASS.search(each.name) and each.name not in FIELD_WORDS
    ]
    assert vague == []


def test_no_file_has_a_vague_name() -> None:
    """No file is called utils, common or the like."""
    assert [
        each.name for each in modules(*PACKAGES, "tests", "packaging") if each.path.stem in VAGUE_FILE
    ] == []


def test_every_module_says_what_lives_in_it() -> None:
    """Every module of the program and every script has a docstring."""
    assert [each.name for each in modules(*PACKAGES, "packaging") if not ast.get_docstring(each.tree)] == []


def test_every_test_says_what_it_shows() -> None:
    """Every test function has a docstring."""
    tests = [
        (module.name, node)
        for module in modules("tests")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_")
    ]
    assert [f"{name}.{node.name}" for name, node in tests if not ast.get_docstring(node)] == []
