"""The section of the language model: an address, a name and a time, each kept or refused beside it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.settings import WordingModel
from ui.panels.settings.model import ModelSection


def test_each_value_is_kept_or_refused_beside_it(qtbot: QtBot) -> None:
    """Nothing is kept of what can be no address and no time; empty takes the model away."""
    section = ModelSection()
    qtbot.addWidget(section)
    section.show_model(WordingModel("http://localhost:8080/v1", "small", 20.0))
    assert section.fields["seconds"].edit.text() == "20"
    kept: list[WordingModel] = []
    section.changed.connect(lambda model, _what: kept.append(model))
    for name, text, is_right in (
        ("url", "localhost:8080", False), ("url", "file:///a", False), ("url", "http://a:99999", False),
        ("url", "https://models.example.com/v1", True), ("seconds", "0", False), ("seconds", "301", False),
        ("seconds", "soon", False), ("seconds", "45", True), ("model", " big ", True), ("url", "", True),
    ):  # fmt: skip
        edit = section.fields[name].edit
        edit.clear()
        qtbot.keyClicks(edit, text)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        assert (section.lines[name].error.text() == "") is is_right, text
        assert len(kept) == is_right
        kept_now = kept.pop() if kept else None
    assert kept_now == WordingModel("", "big", 45.0)
