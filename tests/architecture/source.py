"""The project's own source as the architecture tests read it: files, syntax trees, functions and imports."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("app", "ui", "integrations", "resources")
NOT_OURS = {".git", ".venv", "__pycache__", "build", "dist", ".hypothesis", ".import_linter_cache"}
TEXT = {
    ".py",
    ".toml",
    ".md",
    ".lock",
    ".spec",
    ".desktop",
    ".json",
    ".csv",
    ".txt",
    ".qss",
    ".svg",
    ".mako",
    "",
}


@dataclass(frozen=True)
class Function:
    """One function or method: where it is, its lines (from `def` to its end) and its argument count."""

    place: str
    lines: int
    arguments: int


@dataclass(frozen=True)
class Module:
    """One Python file under the root."""

    path: Path

    @property
    def name(self) -> str:
        """Dotted, as it is imported."""
        parts = self.path.relative_to(ROOT).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @cached_property
    def text(self) -> str:
        """The file's text."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed file."""
        return ast.parse(self.text, filename=str(self.path))

    def classes(self) -> Iterator[ast.ClassDef]:
        """Every class, nested ones too."""
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))

    def functions(self) -> Iterator[Function]:
        """Every function and method, nested ones too; `self` and `cls` are not counted as arguments."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                names = [
                    each.arg for each in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
                ]
                counted = [name for name in names if name not in {"self", "cls"}]
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                yield Function(f"{self.name}.{node.name}", lines, len(counted))

    def imports(self) -> set[str]:
        """What it imports anywhere, dotted; `from a import b` gives `a` and `a.b`."""
        found: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                base = self._base(node)
                found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
        return found

    def _base(self, node: ast.ImportFrom) -> str:
        if node.level == 0:
            return node.module or ""
        package = self.name.split(".") if self.path.name == "__init__.py" else self.name.split(".")[:-1]
        kept = package[: len(package) - node.level + 1]
        return ".".join([*kept, *([node.module] if node.module else [])])


@cache
def modules(*folders: str) -> list[Module]:
    """The Python files of these folders (all packages if none is named), in order."""
    return [Module(path) for path in files() if path.suffix == ".py" and _within(path, folders or PACKAGES)]


def files() -> list[Path]:
    """Every file of the project, ignored ones left out."""
    return sorted(_walk(ROOT))


def inside(name: str, *rooms: str) -> bool:
    """Whether the dotted name is one of the rooms or lies in one."""
    return any(name == room or name.startswith(room + ".") for room in rooms)


def _within(path: Path, folders: tuple[str, ...]) -> bool:
    return any(path.is_relative_to(ROOT / folder) for folder in folders)


def _walk(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        if entry.name in NOT_OURS or entry.name.endswith((".egg-info", "_cache", ".pyc")):
            continue
        if entry.is_dir():
            yield from _walk(entry)
        else:
            yield entry
