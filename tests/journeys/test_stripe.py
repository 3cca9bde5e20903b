"""What Stripe adds to the walk: a paid deposit link that names its invoice, and a key with few rights."""

import urllib.request
from decimal import Decimal
from pathlib import Path

from app.domain.money import from_decimal
from app.domain.writes import CreatePaymentLink
from integrations.stripe import links
from tests.journeys.ground import Program, StandIns


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
