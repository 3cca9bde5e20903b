"""Finds the sentences that the rooms without a window make of facts, as forms for the dictionary.

``f"received {days} after the due date"`` becomes the form ``received {days} after the due date``. Such texts
are stored, hashed and signed in English; the window says them in its language when it shows them
(``app/retelling.py``). They are found by where they stand, so that none is forgotten: in the rooms and files
named here every text of more than one word is for a person, apart from patterns, SQL and what a bug would
say; everywhere, the title and remedy of an error are. A choice between two fixed words inside a
sentence (``{'is' if one else 'are'}``) makes a form for each.
"""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path

ROOMS = ("domain", "propose", "review", "commit")
"""All of these are searched, apart from ``NO_SENTENCES``."""
FILES = (
    *("batch", "closing", "commit", "drafting_rules", "followup_page", "followups", "history"),
    *("identities", "import_bank", "ledger_changes", "outcomes", "plan_drafts", "plan_fixes"),
    *("plan_followups", "plan_matches", "planning", "propose_drafts", "propose_fixes", "review"),
    *("row_delivery", "row_premises", "sealing"),
    *("draft_wording", "second", "settings", "sync", "together", "two_reviews", "undo", "walk"),
    *("store/audit", "store/followups", "store/identities", "store/proposals", "store/shadow"),
    *("store/snapshots", "store/touching", "store/whole_file"),
)
"""Jobs, and files of the store, whose texts a window shows."""
NO_SENTENCES = (
    *("currencies", "money", "parties", "documents", "short_forms", "spelling", "columns"),
    *("said", "reply", "compose", "posted", "recovery_key", "customer_statement"),
)
"""Files of the rooms with word lists or the words of letters and papers."""
_SILENT = {"grouped", "isoformat", "lower", "title", "join", "strftime", "astimezone", "abs", "str", "round"}
_SILENT |= {"replace"}
"""Calls that say nothing of what the fact is."""
_OTHERS = {"compile", "getLogger", "info", "warning", "error", "exception", "debug", "run", "cast", "split"}
_OTHERS |= {"marked", "tr", "plural", "text", "execute", "NewType", "TypeVar", "strftime"}
"""Calls whose texts are no sentences, or are in the dictionary already."""
_CODE = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|JOIN|WHERE|INDEXED|IS NOT|tier <>|SHA-256)\b|\w\.\w+ (=|IN)"
    r"|^\w+\[|d\.standing|proposal p|\.pdf$|^Countersign: |^batch:|^countersign |^\[|\n"
    r"|^(the and|die und|les et|los y) "
)
"""SQL, types, names of files, lists of words, and what only the ledger keeps."""


def forms(root: Path) -> list[str]:
    """Every form, each once, sorted."""
    rooms = (root / "app", root / "integrations")
    paths = [path for room in rooms for path in sorted(room.rglob("*.py"))]
    parsed = {path.relative_to(root): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    errors = _error_classes(list(parsed.values()))
    found: set[str] = set()
    for path, tree in parsed.items():
        if path.parts[1] in ("commands", "cli.py", "sandbox"):
            continue
        found |= {form for text in _of_errors(tree, errors) for form in _forms(text)}
        if path.parts[0] == "app" and _is_searched(path.relative_to("app")):
            found |= {form for text in _sentences(tree, errors) for form in _forms(text)}
    return sorted(form for form in found if _words(form))


def _is_searched(path: Path) -> bool:
    name = path.with_suffix("").as_posix()
    if path.stem in NO_SENTENCES:
        return False
    return path.parts[0] in ROOMS or name in FILES or name.removeprefix("jobs/") in FILES


def _words(form: str) -> bool:
    """Whether a person would read it: a word, and not one alone."""
    has_word = re.search(r"[A-Za-z]{2,}", re.sub(r"\{\w*\}", " ", form))
    return bool(has_word) and " " in form.strip() and not _CODE.search(form)


def _error_classes(trees: list[ast.Module]) -> set[str]:
    """The names of the classes under ``CountersignError``, in any file."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    known = {"CountersignError"}
    while more := {
        one.name for one in classes if one.name not in known and known & {ast.unparse(b) for b in one.bases}
    }:
        known |= more
    return known


def _of_errors(tree: ast.Module, errors: set[str]) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, errors)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "BOOKS_TEXT":
            yield from node.value.values if isinstance(node.value, ast.Dict) else ()
        elif isinstance(node, ast.ClassDef) and node.name in errors:
            for line in node.body:
                if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) in ("title", "remedy"):
                    yield line.value


def _of_call(node: ast.Call, errors: set[str]) -> Iterator[ast.expr]:
    name = _called(node)
    if name in errors or name in ("advising", "for_books"):
        yield from node.args[:1]
        yield from (one.value for one in node.keywords if one.arg in ("title", "remedy"))


def _sentences(tree: ast.Module, errors: set[str]) -> Iterator[ast.expr]:
    left_out: set[ast.AST] = set()
    for node in ast.walk(tree):
        if node in left_out or _is_no_sentence(node, errors):
            left_out |= set(ast.iter_child_nodes(node))
        elif isinstance(node, ast.JoinedStr):
            left_out |= {part for part in node.values if isinstance(part, ast.Constant)}
            yield node
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node


def _is_no_sentence(node: ast.AST, errors: set[str]) -> bool:
    if isinstance(node, ast.Call):
        name = _called(node)
        return name in _OTHERS or name in errors or name.endswith("Error")
    return isinstance(node, (ast.Assert, ast.Raise)) or (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def _forms(text: ast.expr) -> Iterator[str]:
    if isinstance(text, ast.IfExp):
        yield from _forms(text.body)
        yield from _forms(text.orelse)
    elif isinstance(text, ast.Constant) and isinstance(text.value, str):
        yield text.value
    elif isinstance(text, ast.JoinedStr):
        for parts in product(*(list(_pieces(part)) for part in text.values)):
            yield _named(parts)


def _pieces(part: ast.expr) -> Iterator[str | ast.expr]:
    if isinstance(part, ast.Constant):
        yield str(part.value)
    elif isinstance(part, ast.FormattedValue):
        choice = part.value
        for branch in (choice.body, choice.orelse) if isinstance(choice, ast.IfExp) else (choice,):
            yield str(branch.value) if isinstance(branch, ast.Constant) else branch


def _named(parts: tuple[str | ast.expr, ...]) -> str:
    taken: dict[str, int] = {}
    form = ""
    for part in parts:
        if isinstance(part, str):
            form += part
            continue
        name = _name(part)
        taken[name] = taken.get(name, 0) + 1
        form += f"{{{name}{taken[name] if taken[name] > 1 else ''}}}"
    return form


def _name(fact: ast.expr) -> str:
    """The last word in the code of a fact that tells what it is."""
    if isinstance(fact, ast.Call) and isinstance(fact.func, ast.Name) and fact.func.id == "len":
        return "count"
    nodes = (one for one in ast.walk(fact) if isinstance(one, (ast.Attribute, ast.Name)))
    names = (one.attr if isinstance(one, ast.Attribute) else one.id for one in nodes)
    return next((name.strip("_").lower() for name in names if name not in _SILENT), "fact")
