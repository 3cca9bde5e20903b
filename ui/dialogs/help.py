"""The guide inside the program: a search and the chapters at the left, text and pictures at the right."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QShortcut,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QBoxLayout, QDialog, QLineEdit, QListWidget, QTextBrowser, QTextEdit, QWidget

from app.language import tr
from app.screens.help import PLACES, Chapter, found, picture
from ui.theme import Theme
from ui.widgets import column, fit, label, row
from ui.window import Window

_CONTENTS_WIDTH = 248
_MARGIN = 20
_NARROW, _LEAST_ABOVE = 620, 150
"""From which width on in px the chapters have room at the left, and their least height above."""
_UNBOUNDED = 16_777_215


class HelpDoor(QObject):
    """Opens the guide at the chapter of the place in sight; one window, brought forward when it is open."""

    def __init__(self, window: Window, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._open: HelpDialog | None = None
        window.verbs.connect_to("help", self._asked)

    def open(self, chapter: str = "") -> None:
        """Open it, or bring it forward; at a chapter, else at that of the place in sight."""
        if self._open is None:
            self._open = HelpDialog(self._theme, self._window)
            self._open.finished.connect(self._closed)
        self._open.show()
        self._open.show_chapter(chapter or PLACES.get(self._window.place, ""))
        self._open.activateWindow()

    def _asked(self) -> None:
        self.open()

    def _closed(self) -> None:
        self._open = None


class Page(QTextBrowser):
    """A chapter. Its pictures come from the guide and are never wider than the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(_MARGIN)

    def show_text(self, markdown: str) -> None:
        """Show a chapter, with air between its parts and quiet lines in its tables."""
        self.setMarkdown(markdown)
        block = self.document().begin()
        while block.isValid():
            cursor, form = QTextCursor(block), block.blockFormat()
            is_cell = cursor.currentTable() is not None
            form.setTopMargin(3 if is_cell else 0)
            form.setBottomMargin(3 if is_cell else 8)
            cursor.setBlockFormat(form)
            block = block.next()
        for part in self.document().rootFrame().childFrames():
            if isinstance(part, QTextTable):
                self._calm(part)

    def _calm(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorderBrush(self._theme.color("line"))
        form.setBorderCollapse(True)
        form.setCellPadding(4)
        form.setBottomMargin(12)
        table.setFormat(form)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Qt override: never the network, never a file elsewhere."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        image = QImage.fromData(picture(QUrl(name).path()))
        ratio = self.devicePixelRatioF()
        width = min(image.width() * ratio, (self.viewport().width() - 2 * _MARGIN - 8) * ratio)
        if image.isNull() or width <= 0:
            return image
        image = image.scaledToWidth(round(width), Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(image)
        painter.setPen(QPen(self._theme.color("line_strong"), ratio))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image


class HelpDialog(QDialog):
    """Beside the window, not before it: one reads and works."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        fit(self, 980, 720)
        self._theme = theme
        self._chapters: tuple[Chapter, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Chapters"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = Page(theme)
        self.page.setAccessibleName(tr("Chapter"))
        self._pictures = QTimer(self)
        self._pictures.setSingleShot(True)
        self._none = label(tr("No chapter holds these words."), "muted", wrap=True)
        self._build()
        self._connect()
        self._list()

    def _build(self) -> None:
        self._side = QWidget()
        side = column(self._side)
        for part in (self.search, self.contents, self._none):
            side.addWidget(part)
        side.addStretch()
        side.setStretchFactor(self.contents, 1)
        self._whole = row(self, margins=16, spacing=16)
        self._whole.addWidget(self._side)
        self._whole.addWidget(self.page, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: where it is narrow, the chapters stand above the text."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._whole.setDirection(way)
        self._side.setMinimumWidth(0 if is_narrow else _CONTENTS_WIDTH)
        self._side.setMaximumWidth(_UNBOUNDED if is_narrow else _CONTENTS_WIDTH)
        self._side.setMaximumHeight(max(_LEAST_ABOVE, self.height() // 3) if is_narrow else _UNBOUNDED)
        self._pictures.start()

    def _connect(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(80)
        self._pause.timeout.connect(self._list)
        self._pictures.timeout.connect(self._fit_pictures)
        self.search.textChanged.connect(self._pause.start)
        self.search.installEventFilter(self)
        self.search.returnPressed.connect(self._next)
        self.contents.currentRowChanged.connect(self._show)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self._theme.changed.connect(self._again)
        self.finished.connect(self.deleteLater)

    def show_chapter(self, title: str) -> None:
        """Open a chapter by its heading; the first when there is none of it."""
        self.search.clear()
        self._list()
        titles = [each.title for each in self._chapters]
        self.contents.setCurrentRow(titles.index(title) if title in titles else 0)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override: the arrows move through the chapters while the cursor stays in the search."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._chapters:
                self.contents.setCurrentRow((self.contents.currentRow() + step) % len(self._chapters))
                return True
        return super().eventFilter(watched, event)

    def _list(self) -> None:
        chosen = self.contents.currentRow()
        before = self.contents.item(chosen).text() if chosen >= 0 else ""
        self._chapters = found(self.search.text())
        titles = [each.title for each in self._chapters]
        self.contents.blockSignals(True)  # noqa: FBT003 - Qt's own call
        self.contents.clear()
        self.contents.addItems(titles)
        self.contents.blockSignals(False)  # noqa: FBT003 - Qt's own call
        self.contents.setVisible(bool(titles))
        self._none.setHidden(bool(titles))
        if titles:
            self.contents.setCurrentRow(titles.index(before) if before in titles else 0)
        self._mark()

    def _fit_pictures(self) -> None:
        """Make them as wide as the page is now; what is read stays in sight."""
        bar = self.page.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._again()
        bar.setValue(round(share * bar.maximum()))

    def _again(self) -> None:
        self._show(self.contents.currentRow())

    def _show(self, place: int) -> None:
        if 0 <= place < len(self._chapters):
            self.page.show_text(self._chapters[place].text)
            self._mark()

    def _mark(self) -> None:
        """Mark every place where a word of the search stands."""
        marks = []
        for word in self.search.text().split():
            cursor = self.page.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(self._theme.color("review_soft"))
                mark.format.setForeground(self._theme.color("review"))
                marks.append(mark)
                cursor = self.page.document().find(word, cursor)
        self.page.setExtraSelections(marks)

    def _next(self) -> None:
        """Go to the next place of the first word, from the top again after the last."""
        word = next(iter(self.search.text().split()), "")
        if word and not self.page.find(word):
            self.page.moveCursor(self.page.textCursor().MoveOperation.Start)
            self.page.find(word)
