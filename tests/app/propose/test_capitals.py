"""Words with a capital are found, but for those that only begin a sentence, and those that are known."""

from app.propose.capitals import written_large


def test_what_may_be_a_name_is_found() -> None:
    """Within a sentence always; at its beginning unless such words begin sentences; one letter is none."""
    found = written_large(("The owner is Maria Lopez", "Maria called A", "Call the Bank"), {"bank"})
    assert list(found) == ["Maria", "Lopez", "Maria"]
