"""Qt's side of a language: the dictionary that Linguist made, figures and dates by QLocale, the direction."""

import json
from importlib.resources import files

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from app.language import ENGLISH, LANGUAGES, Speech, speak

_DAYS = {"de": ("{day}. {month} {year}", "{day}. {month}")}


class Tongue(QObject):
    """The language in use. Signals: ``changed`` when another one is; texts on the screen are then old."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translator: QTranslator | None = None
        self._of_qt: QTranslator | None = None
        self.code = "en"

    def choose(self, chosen: str) -> None:
        """Speak a language by its code; empty follows the system, English where there is none of it."""
        code = chosen if chosen in LANGUAGES else of_system()
        if code == self.code:
            return
        self.code = code
        if code == "en":
            self._translator = None
            speak(ENGLISH)
        else:
            self._translator = dictionary(code)
            speak(speech(code, self._translator))
        self._speak_of_qt(code)
        locale = QLocale(code)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())
        self.changed.emit()

    def _speak_of_qt(self, code: str) -> None:
        """Qt's own few words: keys in the menus, what a field offers at a right click, its file dialogs."""
        if self._of_qt is not None:
            self._app.removeTranslator(self._of_qt)
        made = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        is_there = code != "en" and made.load(f"qtbase_{code}", folder)
        self._of_qt = made if is_there else None
        if self._of_qt is not None:
            self._app.installTranslator(self._of_qt)


def of_system() -> str:
    """The first of the person's languages that there is, else English."""
    wanted = (tag.replace("_", "-").partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def dictionary(code: str) -> QTranslator:
    """The dictionary of a language, from the program's own files."""
    made = QTranslator()
    made.load(str(files("resources") / "translations" / f"{code}.qm"))  # given bytes, Qt would not keep them
    return made


def speech(code: str, translator: QTranslator) -> Speech:
    """How a language says things, by its dictionary and QLocale."""
    locale = QLocale(code)
    day, short_day = _DAYS.get(code, (ENGLISH.day, ENGLISH.short_day))
    group = locale.groupSeparator()

    def words(text: str, comment: str, n: int) -> str:
        return translator.translate("", text, comment or None, n) or ""

    return Speech(
        dictionary=words,
        group=group if group.strip() else "\u00a0",
        point=locale.decimalPoint(),
        months=tuple(locale.monthName(number, QLocale.FormatType.ShortFormat) for number in range(1, 13)),
        long_months=tuple(locale.standaloneMonthName(number) for number in range(1, 13)),
        day=day,
        short_day=short_day,
        symbol_first=False,
        apart="\u202f" if code == "fr" else "",
        has_capital_nouns=code == "de",
        forms=forms(),
    )


def forms() -> tuple[str, ...]:
    """The forms of the sentences that are stored in English, read off the source when it was translated."""
    kept = files("resources") / "translations" / "sentences.json"
    return tuple(json.loads(kept.read_text(encoding="utf-8")))
