"""The language model that may word letters and say what notes speak for: its address, and how long it has."""

from functools import partial

from PySide6.QtCore import Signal

from app.errors import BadInput
from app.jobs.model_address import with_value
from app.language import marked, tr
from app.retelling import retold
from app.settings import WordingModel
from ui.panels.settings.rows import Field, Line, Section

_FIELDS = (
    ("url", marked("Address"), marked("OpenAI-compatible, best on this machine; empty for none.")),
    ("model", marked("Model"), marked("Its name there.")),
    ("seconds", marked("Patience"), marked("After that the template's words stand.")),
)


class ModelSection(Section):
    """Signals: ``changed(WordingModel, str)`` with the model as it shall be, and which value it was."""

    changed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(
            tr("Language model"),
            tr("It may word letters and say what notes speak for. It sees no name and no figure."),
        )
        self._model = WordingModel()
        self.fields: dict[str, Field] = {}
        self.lines: dict[str, Line] = {}
        for name, title, hint in _FIELDS:
            is_time = name == "seconds"
            field = self.fields[name] = Field(tr("seconds") if is_time else "", "")
            if not is_time:
                field.hold_words()
            field.edit.setObjectName(f"model-{name}")
            field.written.connect(partial(self._written, name, tr(title)))
            self.lines[name] = Line(tr(title), tr(hint), field)
            self.add(self.lines[name])
        self.fields["url"].edit.setPlaceholderText("http://localhost:11434/v1")

    def show_model(self, model: WordingModel) -> None:
        """Fill in what is kept."""
        self._model = model
        for name, field in self.fields.items():
            if not self.lines[name].error.text():
                value = getattr(model, name)
                field.show_value(f"{value:g}" if isinstance(value, float) else value)

    def _written(self, name: str, title: str, text: str) -> None:
        try:
            fresh = with_value(self._model, name, text)
        except BadInput as problem:
            self.lines[name].say(f"{retold(problem.title)}. {retold(problem.remedy)}".strip())
            self.fields[name].mark(is_wrong=True)
            return
        self.lines[name].say("")
        self.fields[name].mark(is_wrong=False)
        self._model = fresh
        self.changed.emit(fresh, title)
