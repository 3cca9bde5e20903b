"""A payment link as a person hands it on: the address, a code to scan, a message that is ready to send."""

import io

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.domain.charges import PaymentLink
from app.language import tr
from app.propose.drafting.draft import DepositLink
from app.screens.drafting_words import link_message
from ui.widgets import button, column, frame, label, row

_SCALE = 4
_MESSAGE_PX = 148


class LinkCard(QWidget):
    """Shows one link; nothing is sent by itself."""

    def __init__(self) -> None:
        super().__init__()
        card = frame("card")
        column(self).addWidget(card)
        box = column(card, margins=16, spacing=12)
        self.code = label()
        self.code.setAccessibleName(tr("QR code of the payment link"))
        self._address = ""
        self.url, self.text = QLineEdit(), QPlainTextEdit()
        self._build_texts()
        beside = column(spacing=8)
        beside.addWidget(self.url)
        for words, copied in (
            (tr("Copy the link"), self._copy_link),
            (tr("Copy the message"), self._copy_message),
        ):
            made = button(words)
            made.clicked.connect(copied)
            beside.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        top = row(spacing=16)
        top.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(beside, 1)
        box.addLayout(top)
        box.addWidget(self.text)

    def _build_texts(self) -> None:
        self.url.setReadOnly(True)
        self.url.setAccessibleName(tr("Payment link"))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Message to the customer"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_MESSAGE_PX)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def show_link(self, link: PaymentLink, deposit: DepositLink) -> None:
        """Fill in the link."""
        self._address = link.url
        self.url.setText(link.url if link.is_active else tr("{url} (off)").format(url=link.url))
        self.url.setCursorPosition(0)
        self.text.setPlainText(link_message(link, deposit))
        self.code.setPixmap(code_of(link.url))

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._address)

    def _copy_message(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


def code_of(url: str) -> QPixmap:
    """The address as a QR code."""
    import segno

    image = io.BytesIO()
    segno.make(url, micro=False).save(image, kind="png", scale=_SCALE, border=2)
    made = QPixmap()
    made.loadFromData(image.getvalue())
    return made
