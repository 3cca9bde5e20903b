"""The sample bank statement is well-formed OFX 2 and adds up."""

from decimal import Decimal
from xml.etree import ElementTree as ET

from integrations.sandbox.sample.banking import opening
from integrations.sandbox.sample.statement import statement
from integrations.sandbox.sample.story import sample_story


def _tree(text: str) -> ET.Element:
    return ET.fromstring(text.partition("?>\n<?OFX")[2].partition("?>\n")[2])  # noqa: S314 - our own text


def test_the_statement_is_ofx_2() -> None:
    """Header, currency, account and one transaction a bank line, each with an id of its own."""
    story = sample_story()
    text = statement(story)
    tree = _tree(text)
    entries = tree.findall(".//STMTTRN")
    assert 'OFXHEADER="200"' in text
    assert tree.findtext(".//CURDEF") == "USD"
    assert len(entries) > 70
    assert len({entry.findtext("FITID") for entry in entries}) == len(entries)
    assert text == statement(sample_story())


def test_the_balance_is_opening_plus_all_lines() -> None:
    """The ledger balance follows from the lines."""
    story = sample_story()
    shown = Decimal(_tree(statement(story)).findtext(".//BALAMT") or "0")
    assert shown == opening().decimal() + sum(line.amount.decimal() for line in story.bank_lines)
    assert shown > 0
