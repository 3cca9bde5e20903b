"""What Stripe adds to the walk: a paid deposit link that names its invoice, and a key with few rights."""

import json
import urllib.request
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.money import from_decimal
from app.domain.writes import CreatePaymentLink
from integrations.sandbox.visitor import press_connect
from integrations.stripe import links
from tests.journeys.ground import COMPANY, Program, StandIns


def _post(stand_ins: StandIns, path: str, body: bytes) -> dict[str, str]:
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
    owner = _consented(program)
    assert program.run("sync").returncode == 0
    assert any("ch_" in row["source"] for row in program.json("list", "matches"))
    done = owner.run("disconnect", "stripe")
    assert (done.returncode, done.stderr) == (0, "")
    assert program.stand_ins.state()["stripe"]["consents"] == 0


@pytest.mark.parametrize("trouble", ["no platform key", "a wrong key", "offline"])
def test_a_consent_that_stripe_keeps_is_forgotten_here(program: Program, trouble: str) -> None:
    """What is left to do at Stripe is said; here nothing stands any more."""
    owner = _consented(program)
    program.run("sync")
    without = {
        "no platform key": program,
        "a wrong key": program.but(COUNTERSIGN_STRIPE_PLATFORM_KEY="sk_test_wrong"),
        "offline": owner.but(COUNTERSIGN_STRIPE_URL="http://127.0.0.1:9"),
    }[trouble]
    done = without.run("disconnect", "stripe", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {"disconnected": "stripe", "withdrawn": False}
    assert "revoke the key, or the platform, in Stripe's dashboard" in done.stderr
    assert program.stand_ins.state()["stripe"]["consents"] == 1
    assert "not connected" in program.run("disconnect", "stripe").stderr
    assert program.json("list", "matches"), "the mirror stays"


def _consented(program: Program) -> Program:
    """Both services connected, Stripe by consent; the program that knows the platform's key."""
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
    return owner
