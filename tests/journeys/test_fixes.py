"""Reconciliation fixes by commands: put forward, committed and settled; taken back, it differs anew."""

from typing import Any

import pytest

from tests.benchmarks.reconciliation_services import prove
from tests.journeys.ground import Program, cents, on_each_ledger
from tests.journeys.months import tied


def fixes(program: Program, *more: str) -> list[dict[str, Any]]:
    """Fixes as they are listed."""
    found: list[dict[str, Any]] = program.json("list", "reconciliation", *more)
    return found


def differing(program: Program) -> dict[str, str]:
    """The cause of each record that differs for good: months that end between two days are nobody's fault."""
    report = program.json("report", "reconciliation", status=1)
    assert {gap["unexplained"] for gap in report["gaps"]} == {"0.00"}
    found = [one for one in report["differences"] if one["cause"] != "cut_off"]
    return {record["id"]: one["cause"] for one in found for record in one["records"]}


def shown(program: Program, row: dict[str, Any]) -> dict[str, Any]:
    """A fix in full."""
    found: dict[str, Any] = program.json("show", str(row["id"]))
    return found


def committed(program: Program, *, undo: int | None = None) -> int:
    """Carry out what is approved, or take a batch back; every row succeeds."""
    words = ("commit", "--yes") if undo is None else ("undo", str(undo), "--yes")
    done = program.json("batch", *words)
    assert {row["result"] for row in done["rows"]} == {"committed"}, done["rows"]
    assert not done.get("differences")
    return int(done["batch"])


def unbook(program: Program) -> str:
    """Somebody opens the books and deletes a small payout's deposit and its payments; the payout's id."""
    stand_ins = program.stand_ins
    stand_ins.lock(None)
    held = stand_ins.state()["quickbooks"]["Deposit"]
    ours = [one for one in held if "po_" in one.get("PrivateNote", "") and one["TxnDate"][:7] == tied().key]
    deposit = min(ours, key=lambda one: (len(one["Line"]), one["TxnDate"]))
    paid = [line["LinkedTxn"][0]["TxnId"] for line in deposit["Line"] if line.get("LinkedTxn")]
    for entity, number in [("Deposit", deposit["Id"]), *(("Payment", each) for each in paid)]:
        stand_ins.do("act", {"service": "quickbooks", "act": "delete", "entity": entity, "id": number})
    return str(deposit["PrivateNote"]).split()[-1]


def test_a_payout_becomes_a_deposit_with_its_payments_and_fees(connected: Program) -> None:
    """Without a clearing account: payments not booked yet and the deposit go out in one batch."""
    source = f"payout:{unbook(connected)}"
    connected.json("sync")
    (payout,) = [row for row in fixes(connected) if row["source"] == source]
    assert (payout["kind"], payout["tier"]) == ("payout_missing", "review")
    fix = shown(connected, payout)
    (step,) = fix["candidates"][0]["steps"]
    assert step["act"] == "deposit"
    lines = step["lines"]
    assert sum(round(float(line["amount"]) * 100) for line in lines) == round(float(fix["amount"]) * 100)
    charges = {f"charge:{line['charge']}" for line in lines if line["charge"]}
    before = differing(connected)
    assert set(fix["records"]) <= set(before)

    connected.json("approve", str(payout["id"]))
    held = connected.json("batch", "preview", status=1)["held"]
    assert [row["proposal"] for row in held] == [payout["id"]], "its charges are not in the ledger"
    matches = [row for row in connected.json("list", "matches") if row["source"] in charges]
    assert len(matches) == len(charges)
    approve_all(connected, matches)
    batch = committed(connected)

    deposits = connected.stand_ins.state()["quickbooks"]["Deposit"]
    (made,) = [one for one in deposits if fix["source"].removeprefix("payout:") in one.get("PrivateNote", "")]
    assert str(made["TotalAmt"]) == fix["amount"].rstrip("0").rstrip(".")
    assert sum("LinkedTxn" in line for line in made["Line"]) == len(charges)
    assert all(write["times_received"] == 1 for write in connected.stand_ins.state()["writes"])
    connected.json("sync")
    assert not set(fix["records"]) & set(differing(connected))

    committed(connected, undo=batch)
    connected.json("sync")
    assert set(fix["records"]) <= set(differing(connected))
    assert connected.run("audit", "verify").returncode == 0
    assert connected.run("doctor").returncode == 0


@on_each_ledger
def test_a_mistyped_amount_is_entered_again(connected: Program) -> None:
    """Somebody books a charge a dollar short: out and in again in one row, and the invoice is paid whole."""
    match = next(
        row for row in connected.json("list", "matches", "--tier", "ready")
        if row["source"].startswith("charge:") and row["kind"] == "exact"
    )  # fmt: skip
    (part,) = shown(connected, match)["candidates"][0]["allocations"]
    book_short(connected, match, part)
    connected.json("sync")
    (row,) = [row for row in fixes(connected) if row["kind"] == "amount"]
    fix = shown(connected, row)
    assert [step["act"] for step in fix["candidates"][0]["steps"]] == ["remove", "receive"]
    connected.json("approve", str(row["id"]))
    (planned,) = connected.json("batch", "preview")["rows"]
    (effect,) = planned["effects"]
    assert (effect["id"], effect["before"], effect["after"]) == (part["id"], "1.00", "0.00")
    committed(connected)
    assert connected.stand_ins.balances()[part["id"]] == 0
    assert all(write["times_received"] == 1 for write in connected.stand_ins.state()["writes"])
    connected.json("sync")
    assert "amount" not in differing(connected).values()
    assert match["source"] not in {one["source"] for one in connected.json("list", "matches")}
    assert connected.run("audit", "verify").returncode == 0


@on_each_ledger
def test_a_refund_of_an_invoice_goes_out_with_its_credit_note(behind: Program) -> None:
    """Given back at Stripe and unknown to the ledger: one row books both; nothing differs; and back again."""
    program, charge = behind, paid_charge(behind)
    program.stand_ins.do("act", {"service": "stripe", "act": "refund", "charge": charge, "amount": 77_77})
    program.json("sync")
    (row,) = [row for row in fixes(program) if row["kind"] == "refund_missing" and "-77.77" in row["amount"]]
    fix = shown(program, row)
    (step,) = fix["candidates"][0]["steps"]
    assert step["act"] == "give_back"
    program.json("approve", str(row["id"]))
    batch = committed(program)
    assert refunded(program) == [(77_77, True)]
    program.json("sync")
    assert not set(fix["records"]) & set(differing(program))
    assert not [one for one in fixes(program) if one["source"] == row["source"]]

    committed(program, undo=batch)
    assert refunded(program) == []
    program.json("sync")
    assert set(fix["records"]) <= set(differing(program))
    assert all(write["times_received"] == 1 for write in program.stand_ins.state()["writes"])
    assert program.run("audit", "verify").returncode == 0
    assert program.run("doctor").returncode == 0


@pytest.mark.parametrize("books", ["xero"], indirect=True)
def test_what_tied_is_broken_and_mended_until_nothing_differs(connected: Program) -> None:
    """A sample of ``reconciliation_services``: causes are named, fixes written, and nothing is left."""
    proof = prove(connected, kinds=("amount_mistyped", "fee_twice", "payout_missing"))
    assert (proof.planted, proof.missed, proof.left) == (3, (), {})
    assert proof.holds
    assert proof.fixes >= 3


@pytest.mark.parametrize("books", ["xero"], indirect=True)
def test_fees_are_booked_against_the_account_of_old(connected: Program) -> None:
    """With a clearing account: what is plainly right is approved together, and differs no more."""
    program = connected
    program.stand_ins.lock(None)  # some of the fees may be of a month that was closed since
    program.json("sync")
    ready = fixes(program, "--tier", "ready")
    assert {row["kind"] for row in ready} >= {"fee_missing"}
    settled = {record for row in ready for record in shown(program, row)["records"]}
    assert settled <= set(differing(program))
    program.json("approve", "--tier", "ready", "--only", "reconciliation")
    batch = committed(program)
    program.json("sync")
    assert not settled & set(differing(program))
    assert not fixes(program, "--tier", "ready")
    spent = program.stand_ins.state()["xero"]["BankTransactions"]
    ours = [one for one in spent if one.get("Reference", "").startswith("cs-")]
    assert len(ours) == sum(row["kind"] == "fee_missing" for row in ready)
    assert {one["Type"] for one in ours} == {"SPEND"}
    committed(program, undo=batch)
    program.json("sync")
    assert settled <= set(differing(program))
    assert len(fixes(program, "--tier", "ready")) == len(ready)


@on_each_ledger
@pytest.mark.parametrize("act", ["refund", "fail_refund"])
def test_a_refund_that_is_another_by_now_is_not_booked(behind: Program, act: str) -> None:
    """Signed as it was seen; meanwhile more went back at Stripe, or it failed there: nothing is written."""
    program, charge = behind, paid_charge(behind)
    give_back = {"service": "stripe", "act": "refund", "charge": charge, "amount": 77_77}
    made = program.stand_ins.do("act", give_back)
    program.json("sync")
    (row,) = [row for row in fixes(program) if row["kind"] == "refund_missing" and "-77.77" in row["amount"]]
    program.json("approve", str(row["id"]))
    program.stand_ins.do("act", {**give_back, "act": act, "amount": 1_00, "refund": made["id"]})
    (done,) = program.json("batch", "commit", "--yes", status=1)["rows"]
    assert done["result"] == "stopped"
    told = "has 78.77 refunded at Stripe now, it was 77.77" if act == "refund" else "the money came back"
    assert told in done["reason"]
    assert refunded(program) == []
    seen = {one["name"]: (one["seen"], one["now"]) for one in done["changed"]}
    assert seen.get("Refunded", ("77.77", "78.77")) == ("77.77", "78.77" if act == "refund" else "0.00")
    assert program.run("audit", "verify").returncode == 0


@on_each_ledger
def test_a_refund_that_failed_takes_no_sale_back(behind: Program) -> None:
    """It left and came back: on a clearing account one is booked against the other, and nothing differs."""
    program, service = behind, behind.stand_ins.books.service
    give_back = {"service": "stripe", "act": "refund", "charge": paid_charge(program), "amount": 77_77}
    made = program.stand_ins.do("act", give_back)
    program.stand_ins.do("act", {"service": "stripe", "act": "fail_refund", "refund": made["id"]})
    program.json("sync")
    rows = [row for row in fixes(program) if row["amount"].split()[0] in {"77.77", "-77.77"}]
    if service == "xero":
        assert {row["kind"] for row in rows} == {"refund_missing", "refund_failed"}
        records = {one for row in rows for one in shown(program, row)["records"]}
        approve_all(program, rows)
        committed(program)
        program.json("sync")
        assert not records & set(differing(program))
    else:
        assert rows == [], "their payout's deposit takes both"
    assert refunded(program) == []


def test_a_refund_is_not_booked_unseen(behind: Program) -> None:
    """Stripe was disconnected since it was approved: whether the refund stands can't be told."""
    program = behind
    give_back = {"service": "stripe", "act": "refund", "charge": paid_charge(program), "amount": 77_77}
    program.stand_ins.do("act", give_back)
    program.json("sync")
    (row,) = [row for row in fixes(program) if row["kind"] == "refund_missing" and "-77.77" in row["amount"]]
    program.json("approve", str(row["id"]))
    program.json("disconnect", "stripe")
    (done,) = program.json("batch", "commit", "--yes", status=1)["rows"]
    assert (done["result"], "Stripe is not connected" in done["reason"]) == ("stopped", True)
    assert refunded(program) == []


def paid_charge(program: Program) -> str:
    """The latest charge over more than 77.77 that the ledger has as the payment of one invoice."""
    state = program.stand_ins.state()
    if program.stand_ins.books.service == "quickbooks":
        found = [
            (one["TxnDate"], one["PrivateNote"]) for one in state["quickbooks"]["Payment"]
            if "ch_" in one.get("PrivateNote", "") and one["TotalAmt"] > 77.77 and len(one["Line"]) == 1
        ]  # fmt: skip
    else:
        found = [
            (one["DateString"], one["Reference"]) for one in state["xero"]["Payments"]
            if "ch_" in one.get("Reference", "") and one["Status"] == "AUTHORISED" and one["Amount"] > 77.77
        ]  # fmt: skip
    told = ((day, word) for day, text in found for word in text.split() if word.startswith("ch_"))
    charges = state["stripe"]["charges"]
    untouched = [one["id"] for one in charges if not one["amount_refunded"] and not one["disputed"]]
    # A reference may hold only the beginning of an id.
    return max((day, one) for day, start in told for one in untouched if one.startswith(start))[1]


def refunded(program: Program) -> list[tuple[int, bool]]:
    """What the ledger gave back of 77.77, and whether a credit note of the same sum goes with it."""
    state = program.stand_ins.state()
    if program.stand_ins.books.service == "quickbooks":
        return [(cents(one["TotalAmt"]), True) for one in state["quickbooks"]["RefundReceipt"]]
    paid = [
        one for one in state["xero"]["Payments"]
        if one["PaymentType"] == "ARCREDITPAYMENT" and one["Status"] == "AUTHORISED"
    ]  # fmt: skip
    notes = {
        one["CreditNoteID"]: cents(one["Total"])
        for one in state["xero"]["CreditNotes"]
        if one["Status"] == "PAID"
    }
    return [
        (cents(one["Amount"]), notes.get(one["CreditNote"]["CreditNoteID"]) == cents(one["Amount"]))
        for one in paid
    ]


def book_short(program: Program, match: dict[str, Any], part: dict[str, Any]) -> None:
    """Somebody enters a charge's payment by hand, a dollar short."""
    service, state = program.stand_ins.books.service, program.stand_ins.state()
    charge, amount = match["source"].removeprefix("charge:"), float(match["amount"]) - 1
    if service == "quickbooks":
        invoice = program.stand_ins.invoices()[part["id"]]
        line = {"Amount": amount, "LinkedTxn": [{"TxnId": part["id"], "TxnType": "Invoice"}]}
        fields = {
            "CustomerRef": {"value": invoice["CustomerRef"]["value"]}, "TotalAmt": amount,
            "TxnDate": match["date"], "PaymentRefNum": charge[:21], "PrivateNote": charge, "Line": [line],
        }  # fmt: skip
        program.stand_ins.do("act", {"act": "create", "entity": "Payment", "fields": fields})
        return
    held = [one for one in state[service]["Payments"] if "ch_" in one.get("Reference", "")]
    fields = {
        "Invoice": {"InvoiceID": part["id"]}, "Account": {"AccountID": held[-1]["Account"]["AccountID"]},
        "Date": match["date"], "Amount": amount, "Reference": f"Stripe {charge}",
    }  # fmt: skip
    act = {"service": service, "act": "create", "entity": "Payments", "fields": fields}
    program.stand_ins.do("act", act)


def approve_all(program: Program, matches: list[dict[str, Any]]) -> None:
    """Approve what is put forward; what is not is allocated to the largest open invoice by hand."""
    for row in matches:
        if row["tier"] != "none":
            program.json("approve", str(row["id"]))
            continue
        owed = max(program.stand_ins.invoices().values(), key=lambda one: float(one["Balance"]))
        program.json("edit", str(row["id"]), "--allocate", f"{owed['DocNumber']}={row['amount']}")


def booked_charge(program: Program, month: str = "") -> str:
    """The latest payment of a charge, of a month: the processor has it too."""
    if program.stand_ins.books.service == "quickbooks":
        found = program.stand_ins.payments()
        mine = [
            one for one in found
            if "ch_" in one.get("PaymentRefNum", "") and one["Line"] and one["TxnDate"].startswith(month)
        ]  # fmt: skip
        return str(max(mine, key=lambda one: (one["TxnDate"], one["Id"]))["Id"])
    held = program.stand_ins.state()["xero"]["Payments"]
    mine = [
        one for one in held
        if "ch_" in one.get("Reference", "") and one["Status"] == "AUTHORISED"
        and one["DateString"].startswith(month)
    ]  # fmt: skip
    return str(max(mine, key=lambda one: (one["Date"], one["PaymentID"]))["PaymentID"])


def book_again(program: Program, payment: str) -> str:
    """Somebody books the same money again by hand, with the same reference."""
    service, state = program.stand_ins.books.service, program.stand_ins.state()
    if service == "quickbooks":
        first = next(one for one in state[service]["Payment"] if one["Id"] == payment)
        kept = ("CustomerRef", "TotalAmt", "TxnDate", "PaymentRefNum", "PrivateNote")
        fields = {name: first[name] for name in kept if name in first} | {"Line": []}
        made = program.stand_ins.do("act", {"act": "create", "entity": "Payment", "fields": fields})
        return str(made["Id"])
    first = next(one for one in state[service]["Payments"] if one["PaymentID"] == payment)
    owed = next(
        one for one in state[service]["Invoices"]
        if one["Status"] == "AUTHORISED" and one["Type"] == "ACCREC" and one["AmountDue"] > first["Amount"]
    )  # fmt: skip
    fields = {
        "Invoice": {"InvoiceID": owed["InvoiceID"]},
        "Account": {"AccountID": first["Account"]["AccountID"]},
        "Date": first["DateString"][:10] if "DateString" in first else first["Date"],
        "Amount": first["Amount"],
        "Reference": first["Reference"],
    }
    act = {"service": service, "act": "create", "entity": "Payments", "fields": fields}
    return str(program.stand_ins.do("act", act)["PaymentID"])
