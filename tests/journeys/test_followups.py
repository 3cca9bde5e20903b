"""The follow-ups' walk by commands: from an overdue invoice to a letter, a promise, and the next step."""

from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

from tests.journeys.ground import Program, on_each_ledger
from tests.journeys.postbox import SENDER, Postbox


def first_of(program: Program, *, customer: str = "", tier: str = "") -> dict[str, Any]:
    """The first open follow-up of a customer or a tier, in full."""
    rows = program.json("list", "followups")
    row = next(one for one in rows if tier in {"", one["tier"]} and one["source"].startswith(f"{customer}"))
    found: dict[str, Any] = program.json("show", str(row["id"]))
    return found


@on_each_ledger
def test_from_overdue_to_the_next_step(posting: Program, postbox: Postbox) -> None:
    """Proposed, edited, signed, sent, noted; a promise holds the gate; broken, the next step comes."""
    first = first_of(posting, tier="ready")
    message = first["candidates"][0]
    assert message["step"] == "reminder-1"
    assert message["to"]

    own = "A word about your invoice\n\nHello,\nplease have a look at this one.\n"
    done = posting.run("edit", str(first["id"]), "--text", "-", given=own)
    assert done.returncode == 0, done.stderr
    shown = posting.json("batch", "preview")
    assert [row["proposal"] for row in shown["rows"]] == [first["id"]]
    assert "can't be taken back" in shown["rows"][0]["undo"]

    result = posting.json("batch", "commit", "--yes")
    assert [row["result"] for row in result["rows"]] == ["committed"], result
    (letter,) = postbox.letters
    assert letter["To"] == message["to"]
    assert letter["From"] == SENDER
    assert letter["Subject"] == "A word about your invoice"
    assert letter.get_content().split() == own.split()[5:]
    assert posting.stand_ins.is_noted("reminder-1")

    customer = message["customer_id"]
    following = first_of(posting, customer=f"{customer}:")
    assert following["candidates"][0]["step"] == "reminder-2"

    day = (datetime.now(UTC) + timedelta(days=5)).date().isoformat()
    made = posting.json("promise", "add", customer, "--until", day, "--quote", "We pay on Friday.")
    held = first_of(posting, customer=f"{customer}:")
    assert held["tier"] == "none"
    assert f"payment is promised until {day}" in held["withheld"]
    assert posting.run("approve", str(held["id"])).returncode == 2
    assert posting.json("promise", "list", "--customer", customer)[0]["words"] == "We pay on Friday."

    posting.json("promise", "break", str(made["id"]))
    again = first_of(posting, customer=f"{customer}:")
    assert again["candidates"][0]["step"] == "reminder-2"
    assert any(one["template"] == "en/friendly" and one["rewritten"] == 1 for one in rewritten(posting))
    assert len(postbox.letters) == 1


def rewritten(program: Program) -> list[dict[str, Any]]:
    """The report on rewritten drafts."""
    found: list[dict[str, Any]] = program.json("followup", "rewritten")
    return found


def test_a_pause_after_the_approval_holds_it_back(posting: Program, postbox: Postbox) -> None:
    """What was approved and is paused meanwhile is not signed; nothing leaves."""
    first = first_of(posting, tier="ready")
    posting.json("approve", str(first["id"]))
    posting.json("pause", "add", first["candidates"][0]["customer_id"])
    assert posting.json("batch", "preview")["rows"] == []
    assert postbox.letters == []


def test_a_refused_address_comes_back_to_review(posting: Program, postbox: Postbox) -> None:
    """The row fails, no note is written, and the same step may be sent once the address is right."""
    first = first_of(posting, tier="ready")
    postbox.refuses = {first["candidates"][0]["to"]}
    posting.json("approve", str(first["id"]))
    result = posting.json("batch", "commit", "--yes", status=1)
    assert [row["result"] for row in result["rows"]] == ["failed"]
    assert not posting.stand_ins.is_noted("reminder-1")
    postbox.refuses = set()
    posting.json("approve", str(first["id"]))
    assert [row["result"] for row in posting.json("batch", "commit", "--yes")["rows"]] == ["committed"]
    assert len(postbox.letters) == 1


def test_by_hand_the_signed_file_is_given_with_its_statement(
    posting: Program, postbox: Postbox, tmp_path: Path
) -> None:
    """Approved by hand, signed, carried out: the .eml with the statement; before that there is none."""
    assert posting.run("followup", "policy", "--statement", "open-item").returncode == 0
    first = first_of(posting, tier="ready")
    out = tmp_path / "letter.eml"
    eml = ("followup", "eml", str(first["id"]), "--out", str(out))
    assert posting.run(*eml).returncode == 2
    assert posting.run("followup", "by-hand", str(first["id"])).returncode == 0
    assert posting.run(*eml).returncode == 2
    assert not out.exists()
    result = posting.json("batch", "commit", "--yes")
    assert [row["result"] for row in result["rows"]] == ["committed"]
    assert posting.run(*eml).returncode == 0
    letter = message_from_bytes(out.read_bytes(), policy=default)
    assert (letter["X-Unsent"], letter["To"]) == ("1", first["candidates"][0]["to"])
    assert [part.get_content_type() for part in letter.walk()][-1] == "application/pdf"
    assert postbox.letters == []


def test_a_letter_with_a_payment_link_is_paid_and_matched(posting: Program, postbox: Postbox) -> None:
    """Policy, letter and link approved by one word, two rows, the address in the mail, paid, matched."""
    assert posting.run("followup", "policy", "--links", "--pay-by", "stripe").returncode == 0
    first = first_of(posting, tier="ready")
    message = first["candidates"][0]
    assert "[[payment link]]" in message["body"]
    posting.json("approve", str(first["id"]))
    shown = posting.json("batch", "preview")
    made, sent = shown["rows"]
    assert "link over" in made["title"]
    assert sent["proposal"] == first["id"]
    result = posting.json("batch", "commit", "--yes")
    assert [row["result"] for row in result["rows"]] == ["committed"] * 2, result
    (link,) = [
        one
        for one in posting.stand_ins.state()["stripe"]["payment_links"]
        if one["metadata"].get("purpose") == "reminder"
    ]
    (letter,) = postbox.letters
    assert link["url"] in letter.get_content()
    assert "[[" not in letter.get_content()

    payer = {"link": link["id"], "name": "Somebody Else", "email": "who@else.example"}
    posting.stand_ins.do("act", {"service": "stripe", "act": "pay_link", **payer})
    posting.json("sync")
    paid = [
        found
        for row in posting.json("list", "matches")
        if row["tier"] == "ready" and row["amount"] == link["metadata"]["amount"].partition(" ")[0]
        for found in [posting.json("show", str(row["id"]))]
        if {each["id"] for each in found["candidates"][0]["allocations"]} == set(message["invoice_ids"])
    ]
    assert len(paid) == 1, "the money is offered to the letter's invoices"
