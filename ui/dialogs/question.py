"""A dialog that asks one thing: wide enough for its answers, and as high as its words are in that width."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget


class Question(QDialog):
    """What the questions have in common; ``width`` in px."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self._width = width
        self.setWindowTitle("Countersign")
        self.setModal(True)
        self.setFixedWidth(width)

    def event(self, event: QEvent) -> bool:
        """Qt override: when it is shown its words have their fonts, and later some may come or go."""
        is_time = event.type() in {QEvent.Type.Show, QEvent.Type.LayoutRequest}
        done = super().event(event)  # after some of the others it is gone
        if is_time and self.isVisible():
            self._fit()
        return done

    def _fit(self) -> None:
        inside = self.layout()
        if inside is not None:
            inside.activate()
            width = max(self._width, inside.minimumSize().width())
            self.setFixedSize(width, inside.totalHeightForWidth(width))
