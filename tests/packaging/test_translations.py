"""Every text of the window is translated, with the same placeholders, and compiled as it stands."""

import importlib.util
import json
import re
from functools import cache
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
CODES = ("de", "fr", "es")
_PLACE = re.compile(r"\{\w*\}|%n")


@cache
def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def _messages(code: str) -> list[tuple[str, list[str]]]:
    found = []
    for message in ET.parse(FOLDER / f"{code}.ts").iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = list(translation) if message.get("numerus") else [translation]
        found.append((message.findtext("source") or "", [form.text or "" for form in forms]))
    return found


@pytest.mark.parametrize("code", CODES)
def test_no_text_of_the_window_is_without_a_translation(code: str, tmp_path: Path) -> None:
    """What lupdate finds in the source now, and every sentence that other rooms store, is there, finished."""
    (tmp_path / f"{code}.ts").write_bytes((FOLDER / f"{code}.ts").read_bytes())
    assert _script().gather(code, tmp_path) == []
    assert len(_messages(code)) > 1900


@pytest.mark.parametrize("code", CODES)
def test_placeholders_agree(code: str) -> None:
    """A translation fills in what the source fills in, once each."""
    wrong = [
        (source, form)
        for source, forms in _messages(code)
        for form in forms
        if sorted(_PLACE.findall(source)) != sorted(_PLACE.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_the_compiled_dictionary_is_made_of_this_source(code: str, tmp_path: Path) -> None:
    """The .qm that the program loads says what the .ts says."""
    (tmp_path / f"{code}.ts").write_bytes((FOLDER / f"{code}.ts").read_bytes())
    made: Path = _script().compile_one(code, tmp_path)
    assert made.read_bytes() == (FOLDER / f"{code}.qm").read_bytes()


def test_the_forms_of_stored_sentences_are_those_of_the_source() -> None:
    """What the window looks for is what the rooms without a window say now."""
    kept = json.loads((FOLDER / "sentences.json").read_text(encoding="utf-8"))
    assert kept == _script().sentences()
    assert {"received {days} after the due date", "The disk is full"} <= set(kept)


@pytest.mark.parametrize("code", CODES)
def test_spaces_and_ends_agree(code: str) -> None:
    """A text that begins or ends with a space, or ends in an ellipsis, does so in every language."""
    wrong = [
        (source, form)
        for source, forms in _messages(code)
        for form in forms
        if (source.startswith(" "), source.endswith("…")) != (form.startswith(" "), form.endswith("…"))
    ]
    assert wrong == []


def test_french_signs_never_begin_a_line() -> None:
    """A colon, a semicolon and their like, and what stands in guillemets, hang on by a space that holds."""
    loose = re.compile(r"« | [:;!?»]")
    found = [form for _, forms in _messages("fr") for form in forms if loose.search(form) or "'" in form]
    assert found == []
