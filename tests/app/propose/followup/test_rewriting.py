"""The report on drafts that people keep rewriting."""

from app.domain.record import replace
from app.propose.followup.policy import Channel, Tone
from app.propose.followup.proposal import Message
from app.propose.followup.rewriting import rewritten

DRAFT = Message(
    "acme", "reminder-1", Tone.FRIENDLY, Channel.MAIL, "en", "ap@acme.example", "Due",
    "Hello,\n\nstill open.\nBye\n", ("INV-1",), "en/friendly@1234",
)  # fmt: skip


def test_templates_by_how_often_they_are_rewritten() -> None:
    """The most rewritten first, with the lines that went most often; spaces do not count."""
    other = replace(DRAFT, template="de/firm@9")
    own = replace(DRAFT, body="Hello,\n\nwould you look at it?\nBye\n")
    found = rewritten(
        [(DRAFT, own), (DRAFT, own), (DRAFT, replace(DRAFT, body=DRAFT.body + "\n")), (other, other)]
    )
    assert [(one.template, one.used, one.rewritten) for one in found] == [
        ("en/friendly", 3, 2),
        ("de/firm", 1, 0),
    ]
    assert found[0].lines[0] == ("still open.", 2)
    assert 0.5 < found[0].kept < 1.0
    assert found[1].kept == 1.0
