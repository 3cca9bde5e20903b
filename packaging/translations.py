"""Gathers every text of the window for Qt Linguist, and compiles what was translated.

    .venv/bin/python packaging/translations.py

runs lupdate, then lrelease, and says what is missing (exit status 1). With `--check` it changes nothing. The
dictionaries lie in `resources/translations`: one `.ts` a language for Linguist, one `.qm` for the program.
Beside them lie the forms of the sentences that the rooms without a window make (`sentences.py` finds them).
"""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
"""English is what the source says."""
SOURCES = ("app", "ui")


def main(arguments: list[str]) -> int:
    """Gather and compile, or only check; 1 when a text has no translation."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) if "--check" in arguments else FOLDER
        if folder is not FOLDER:
            for path in FOLDER.glob("*.ts"):
                shutil.copy(path, folder)
        missing = [(code, text) for code in LANGUAGES for text in gather(code, folder)]
        for code in LANGUAGES:
            compile_one(code, folder)
        write_sentences(folder)
    for code, text in missing:
        print(f"{code}: not translated: {text}", file=sys.stderr)
    print(f"{len(missing)} texts are not translated." if missing else "Everything is translated.")
    return 1 if missing else 0


def gather(code: str, folder: Path) -> list[str]:
    """Bring a language's `.ts` up to the source; the texts in it that have no translation."""
    target = folder / f"{code}.ts"
    files = [str(path) for room in SOURCES for path in sorted((ROOT / room).rglob("*.py"))]
    with tempfile.NamedTemporaryFile("w", suffix=".py", delete=False, encoding="utf-8") as told:
        told.writelines(f"marked({json.dumps(form, ensure_ascii=False)})\n" for form in sentences())
    with tempfile.NamedTemporaryFile("w", suffix=".lst", delete=False) as listing:
        listing.write("\n".join([*files, told.name]))
    words = [
        "-locations",
        "none",
        "-no-obsolete",
        "-silent",
        "-target-language",
        code,
        "-source-language",
        "en",
    ]
    alias = ["-tr-function-alias", "QT_TR_NOOP+=marked", "-disable-heuristic", "similartext"]
    subprocess.run(
        [_tool("lupdate"), *words, *alias, f"@{listing.name}", "-ts", str(target)], check=True, cwd=ROOT
    )
    Path(listing.name).unlink()
    Path(told.name).unlink()
    if code == "fr":
        hang_signs(target)
    return unfinished(target)


def hang_signs(path: Path) -> None:
    """Set French as it is read: signs and guillemets hang on by narrow spaces that hold, apostrophes curl."""

    def set_right(found: re.Match[str]) -> str:
        text = re.sub("« ", "«\u202f", re.sub(" ([:;!?»])", "\u202f\\1", found[2]))
        return f"{found[1]}{text.replace('&apos;', '’')}{found[3]}"

    said = re.compile("(<(?:translation|numerusform)>)(.*?)(</(?:translation|numerusform)>)", re.DOTALL)
    path.write_text(said.sub(set_right, path.read_text(encoding="utf-8")), encoding="utf-8")


@cache
def sentences() -> list[str]:
    """The forms of the sentences that the rooms without a window make."""
    spec = importlib.util.spec_from_file_location("sentences", Path(__file__).with_name("sentences.py"))
    if spec is None or spec.loader is None:
        raise ImportError("sentences.py is not beside this file")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    found: list[str] = made.forms(ROOT)
    return found


def write_sentences(folder: Path) -> Path:
    """The forms as the program reads them."""
    made = folder / "sentences.json"
    made.write_text(json.dumps(sentences(), ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    return made


def compile_one(code: str, folder: Path) -> Path:
    """The `.qm` of a language's `.ts`, beside it."""
    made = folder / f"{code}.qm"
    subprocess.run([_tool("lrelease"), "-silent", str(folder / f"{code}.ts"), "-qm", str(made)], check=True)
    return made


def unfinished(path: Path) -> list[str]:
    """The texts of a `.ts` without a translation, or marked as not finished."""
    found = []
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        forms = [translation] if translation is not None else []
        if translation is not None and message.get("numerus"):
            forms = list(translation)
        state = translation.get("type") if translation is not None else "unfinished"
        if state == "unfinished" or not forms or not all(form.text for form in forms):
            found.append(message.findtext("source") or "")
    return found


def _tool(name: str) -> str:
    found = shutil.which(f"pyside6-{name}", path=str(Path(sys.executable).parent))
    if found is None:
        raise FileNotFoundError(f"pyside6-{name} is not in this environment")
    return found


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
