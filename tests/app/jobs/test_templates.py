"""Own templates: tried on real customers, a fault named by its line, nothing kept of it."""

from collections.abc import Iterator

import pytest

from app.errors import BadInput
from app.jobs import templates
from tests.faults.office import CUSTOMERS, Office, Street

GOOD = """Open: {{ totals|join(', ') }}

Dear {{ customer }},
{% for one in invoices %}{{ one.number }}
{% endfor %}
"""


@pytest.fixture
def office(town: Street) -> Iterator[Office]:
    """A fresh file."""
    with town.office() as made:
        yield made


def own(office: Office) -> list[str]:
    """The names of the company's own templates."""
    return [one.name for one in templates.listed(office.company) if one.is_own]


def test_it_is_tried_kept_used_and_taken_back(office: Office) -> None:
    """The preview is on the real customer and keeps nothing; kept, the next message speaks so."""
    who = office.customer(CUSTOMERS[1]).remote_id
    letter, whom = templates.preview(office.company, "en/friendly", GOOD, who, office.clock)
    assert (whom, letter.subject) == (CUSTOMERS[1], "Open: $300.00")
    assert own(office) == []
    templates.keep(office.company, "en/friendly", GOOD, "Ana", office.clock)
    assert own(office) == ["en/friendly"]
    message = office.propose()[CUSTOMERS[1]].proposal.candidates[0]
    assert message.subject == "Open: $300.00"  # type: ignore[union-attr] # a message
    templates.take_back(office.company, "en/friendly", "Ana", office.clock)
    assert own(office) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Subject\n\n{{ customer }\n", 3),
        ("Subject\n{{ secret }}\n", 2),
        ("Subject\n\n{% for one in invoices %}\n{{ one.price }}\n{% endfor %}\n", 4),
        ("Subject\n{{ ''.__class__.__mro__ }}\n", 2),
        ("{% if invoices|length == 1 %}Subject\n\n{{ invoices[1].number }}{% else %}S\nx{% endif %}\n", 3),
        ("Only a subject", 1),
    ],
)
def test_a_fault_is_named_by_its_line_and_nothing_is_kept(office: Office, text: str, line: int) -> None:
    """Also one that only shows with a single invoice."""
    with pytest.raises(BadInput, match=rf"Template en/firm, line {line}:"):
        templates.keep(office.company, "en/firm", text, "Ana", office.clock)
    assert own(office) == []


def test_every_shipped_template_can_be_kept(office: Office) -> None:
    """Each passes what an own one has to."""
    for one in templates.listed(office.company):
        templates.keep(office.company, one.name, one.text, "Ana", office.clock)


def test_what_there_is_none_of(office: Office) -> None:
    """A name, a customer who owes nothing."""
    with pytest.raises(BadInput, match="There is no template"):
        templates.keep(office.company, "it/firm", GOOD, "Ana", office.clock)
    with pytest.raises(BadInput, match="owes nothing"):
        templates.preview(office.company, "en/firm", None, "999", office.clock)
