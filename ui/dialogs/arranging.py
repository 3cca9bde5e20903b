"""Opens the dialog for an arrangement and carries out what comes of it, for every place that offers it."""

from PySide6.QtWidgets import QWidget

from app.domain.arrangements import Arrangement, ArrangementKind
from app.screens.arranging import Debtor
from ui.link import Link


def ask_arrangement(link: Link, debtor: Debtor, kind: ArrangementKind, parent: QWidget) -> None:
    """Ask the person; a pasted message is read on its lane, and what is agreed is written."""
    from ui.dialogs.arrangement import ArrangementDialog

    desk = link.desk.followups
    dialog = ArrangementDialog(debtor, kind, parent)

    def read(text: str) -> None:
        link.ask(desk.read_reply(debtor.customer_id, text), dialog, dialog.take)

    def arrange(wanted: Arrangement) -> None:
        link.write(desk.arrange(wanted))

    dialog.pasted.connect(read)
    dialog.agreed.connect(arrange)
    dialog.open()
