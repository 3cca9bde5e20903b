"""What Stripe adds to the walk: a paid deposit link that names its invoice, and a key with few rights."""

import urllib.request
from decimal import Decimal
from pathlib import Path

from app.domain.money import from_decimal
from app.domain.writes import CreatePaymentLink
from integrations.sandbox.visitor import press_connect
from integrations.stripe import links
from tests.journeys.ground import COMPANY, Program, StandIns


def _post(stand_ins: StandIns, path: str, body: bytes) -> dict[str, str]:
    import json

    request = urllib.request.Request(stand_ins.url + path, body)  # noqa: S310 - loopback
    request.add_header("Authorization", "Bearer rk_test_sandbox")
    with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310 - loopback
        made: dict[str, str] = json.loads(answer.read())
    return made


def test_a_paid_link_is_matched_with_its_invoice(connected: Program) -> None:
    """The card says nothing of use: the link's own metadata names the invoice, and it is plainly right."""
    stand_ins = connected.stand_ins
    proposed = {
        allocation["id"]
        for row in connected.json("list", "matches")
        for candidate in connected.json("show", str(row["id"]))["candidates"]
        for allocation in candidate["allocations"]
    }
    invoice = next(
        each for each in stand_ins.invoices().values()
        if Decimal(str(each["Balance"])) > 100 and each["Id"] not in proposed
    )  # fmt: skip
    amount = from_decimal(Decimal(str(invoice["Balance"])), "USD")
    write = CreatePaymentLink(amount, "Deposit", "k-journey", (("doc_id", invoice["Id"]),))
    _post(stand_ins, links.PRODUCT_PATH, links.product_form())
    link = _post(stand_ins, links.PATH, links.prepare(write).body)["id"]
    payer = {"name": "Q. Unheard-Of", "email": "q@nowhere.example"}
    paid = stand_ins.do("act", {"service": "stripe", "act": "pay_link", "link": link, **payer})["id"]
    connected.json("sync")
    [row] = [row for row in connected.json("list", "matches") if paid in str(row["source"])]
    best = connected.json("show", str(row["id"]))["candidates"][0]
    assert [part["id"] for part in best["allocations"]] == [invoice["Id"]]
    assert row["tier"] == "ready"


def test_a_key_with_few_rights_still_syncs(program: Program, stand_ins: StandIns, tmp_path: Path) -> None:
    """What the key may not read is named as a warning; the charges are there."""
    lacking = {"key": "rk_test_sandbox", "lacks": ["customer_read", "invoice_read"]}
    stand_ins.do("act", {"service": "stripe", "act": "key", **lacking})
    program.connect()
    done = program.run("sync")
    assert done.returncode == 1
    for right in lacking["lacks"]:
        assert f"The Stripe key lacks the permission rak_{right}. The rest was read." in done.stderr
    assert program.json("list", "matches")
    assert program.run("sync").returncode == 0


def test_an_owner_with_a_platform_connects_by_consent(program: Program) -> None:
    """With a client id of one's own, the consent page gives the token; no key is pasted."""
    assert program.consent().returncode == 0
    owner = program.but(COUNTERSIGN_STRIPE_PLATFORM_KEY="sk_test_sandbox")
    waiting = owner.start(
        "connect", "stripe", "--client-id", "ca_sandbox", "--company", COMPANY, "--no-browser"
    )
    assert waiting.stdout is not None
    press_connect(waiting.stdout.readline().strip())
    said, errors = waiting.communicate(timeout=60)
    assert waiting.returncode == 0, errors
    assert "stripe is connected" in said
    assert "sk_test" not in said + errors
    assert program.run("sync").returncode == 0
    assert any("ch_" in row["source"] for row in program.json("list", "matches"))
