"""Names of customers brought to their telling words."""

import pytest

from app.propose.duplicates.spelling import name_words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("HONEYWELL B. V.", ("honeywell",)),
        ("Firma A/S", ("firma",)),
        ("Acme d.o.o.", ("acme",)),
        ("Zakład Spółka z o.o.", ("zaklad",)),
        ("U S WEST INC", ("u", "s", "west")),
        ("Müller u. Söhne", ("muller", "sohne")),
        ("Smith J K", ("smith", "j", "k")),
        ("Michael Coopr", ("michal", "coopr")),
        ("Acme LLCC", ("acme",)),
        ("PT Maju Jaya Tbk", ("maju", "jaya")),
        ("PT", ("pt",)),
        ("Fleurs Dubois & Fils", ("fleurs", "dubois")),
        ("Fleurs Dubois SALR", ("fleurs", "dubois")),
        ("John Smith Jr.", ("john", "smith", "2")),
        ("Smith, John Senior", ("smith", "john", "1")),
        ("Harbour Fund III", ("harbour", "fund", "3")),
        ("Sr. Lopez", ("sr", "lopez")),
    ],
)
def test_legal_forms_are_left_out_and_nothing_else(name: str, words: tuple[str, ...]) -> None:
    """Written apart, with a slip or in another country's way; a person's name and initials stay."""
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("ООО «Ромашка»", "Romashka LLC"),
        ("株式会社トヨタ", "トヨタ (株)"),
        ("深圳市腾讯计算机系统有限公司", "深圳市腾讯计算机系统"),
        ("(주)삼성전자", "삼성전자 주식회사"),
        ("Παπαδόπουλος Α.Ε.", "Papadopoylos"),
    ],
)
def test_other_scripts_have_legal_forms_and_latin_letters_too(name: str, other: str) -> None:
    """A form stands before or behind without a space; Cyrillic and Greek are read as Latin."""
    assert name_words(name) == name_words(other)


def test_a_name_of_nothing_but_a_form_is_kept() -> None:
    """There is something left to compare."""
    assert name_words("有限公司") == ("有限公司",)
