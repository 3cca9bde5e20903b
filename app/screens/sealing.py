"""The screen that turns encryption on: shows the recovery key, once, and sees that it was written down."""

from app.domain import recovery_key
from app.jobs.sealing import IN_CLEAR_ONCE, Protection
from app.language import marked, tr

WHAT_IT_DOES = marked(
    "The company file and its backups are encrypted; the key is kept in this computer's keychain. Whoever "
    "gets hold of the files without the keychain can't read them."
)
KEEP_IT = marked(
    "This recovery key opens the file when the keychain is lost: a new computer, a restored system. It is "
    "shown this once. Write it down and keep it where this computer is not."
)


class SealingScreen:
    """What the dialog shows. ``key`` is what ``Desk.recovery_key`` gave, ``typed`` what the person types."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.typed = ""

    @property
    def asks(self) -> str:
        """What the person is asked for, so that nobody clicks past the key."""
        return tr("Type the last group of four (the {number}th) to go on").format(number=recovery_key.GROUPS)

    def why_not(self) -> str:
        """Why the file can't be encrypted yet, empty when it can."""
        last = self.key.rpartition("-")[2]
        given = self.typed.strip().upper().translate(recovery_key.MEANT)
        return "" if given == last else tr("Write the recovery key down, then type its last group.")


def closing_words(done: Protection) -> str:
    """What is said after encrypting."""
    left = [
        tr("“{name}” is still in clear: remove it, or try again.").format(name=copy.name)
        for copy in done.in_clear
    ]
    return " ".join(["The company file is encrypted.", *left, IN_CLEAR_ONCE])
