"""A payment link as a person hands it on: the address, a code to scan, a message that is ready to send."""

import io

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QWidget

from app.domain.charges import PaymentLink
from app.propose.drafting.draft import DepositLink
from app.screens.drafts import link_message
from ui.widgets import button, column, frame, label, row

_SCALE = 4


class LinkCard(QWidget):
    """Shows one link; nothing is sent by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._message = ""
        card = frame("card")
        column(self).addWidget(card)
        box = row(card, margins=16, spacing=16)
        self.code = label()
        self.code.setAccessibleName("QR code of the payment link")
        words = column(spacing=8)
        self._url = label(role="strong", wrap=True)
        self._text = label(wrap=True)
        for part in (self._url, self._text):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = button("Copy the message")
        copy.clicked.connect(self._copy)
        words.addWidget(self._url)
        words.addWidget(self._text)
        words.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        box.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(words, 1)

    def show_link(self, link: PaymentLink, deposit: DepositLink) -> None:
        """Fill in the link."""
        self._message = link_message(link, deposit)
        self._url.setText(link.url if link.is_active else f"{link.url} (off)")
        self._text.setText(self._message)
        self.code.setPixmap(code_of(link.url))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._message)


def code_of(url: str) -> QPixmap:
    """The address as a QR code."""
    import segno

    image = io.BytesIO()
    segno.make(url, micro=False).save(image, kind="png", scale=_SCALE, border=2)
    made = QPixmap()
    made.loadFromData(image.getvalue())
    return made
