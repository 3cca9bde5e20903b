"""A dialog that asks one thing: of one width, and as high as its words are in it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget


class Question(QDialog):
    """What the questions have in common; ``width`` in px."""

    def __init__(self, parent: QWidget, width: int) -> None:
        super().__init__(parent)
        self.setWindowTitle("Countersign")
        self.setModal(True)
        self.setFixedWidth(width)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: before, no word has the font that it is painted in."""
        super().showEvent(event)
        inside = self.layout()
        if inside is not None:
            inside.activate()
            self.resize(self.width(), inside.totalHeightForWidth(self.width()))
