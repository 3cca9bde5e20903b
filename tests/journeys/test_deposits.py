"""A deposit by commands: a booking ahead, its link, paid, booked as owed, the invoice over the balance."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.journeys.ground import Program, cents, on_each_ledger

HEAD = "Appointment ID,Appointment Date,Start Time,Customer,Service,Price,Status\n"
PRICE, HALF = 640_00, 320_00
DAY = 24 * 3600


def book(program: Program, path: Path, party: str, days: int, status: str = "Scheduled") -> None:
    """Import a file with the one booking, so many days from today."""
    day = datetime.now(UTC).date() + timedelta(days=days)
    row = f"B7,{day},10:00 AM,{party},Garden care,{PRICE // 100}.00,{status}\n"
    path.write_text(HEAD + row, encoding="utf-8")
    program.json("work", "import", str(path))


def drafts(program: Program, kind: str, party: str) -> list[dict[str, Any]]:
    """A customer's open drafts of a kind."""
    return [row for row in program.json("list", "drafts") if (row["kind"], row["party"]) == (kind, party)]


def commit(program: Program, *ids: int) -> None:
    """Approve, sign and carry out, then read what is new."""
    program.json("approve", *(str(one) for one in ids))
    program.run("batch", "preview")
    done = program.json("batch", "commit", "--yes")
    assert {row["result"] for row in done["rows"]} == {"committed"}, done
    assert done["differences"] == []
    program.json("sync")


def link_of(program: Program) -> str:
    """The id of the link that was made last."""
    links = [one for one in program.stand_ins.state()["stripe"]["payment_links"] if one["active"]]
    return max(links, key=lambda one: one["metadata"].get("until", ""))["id"]  # type: ignore[no-any-return] # JSON


def owed(program: Program) -> int:
    """What is owed for deposits in the ledger's own books, in cents."""
    state = program.stand_ins.state()[program.stand_ins.books.service]
    if program.stand_ins.books.service == "quickbooks":
        (account,) = (one for one in state["Account"] if one["Name"] == "Customer deposits")
        return cents(account["CurrentBalance"])
    (account,) = (one for one in state["Accounts"] if one["Name"] == "Customer deposits")
    code = account["Code"]
    lines = [
        (-1 if record["Type"] == "SPEND" else 1, line)
        for name in ("BankTransactions", "Invoices")
        for record in state[name]
        if record["Status"] in {"AUTHORISED", "PAID"}
        for line in record["LineItems"]
        if line.get("AccountCode") == code
    ]
    return sum(sign * cents(line["LineAmount"]) for sign, line in lines)


@on_each_ledger
def test_a_booking_is_paid_in_part_and_invoiced_over_the_balance(connected: Program, tmp_path: Path) -> None:
    """Booking ▶ link ▶ paid ▶ owed in the books ▶ invoice less the deposit ▶ nothing comes twice."""
    party = next(row["party"] for row in connected.json("list", "drafts") if row["kind"] == "time")
    path = tmp_path / "bookings.csv"
    connected.json("drafting", "set", "booking-deposit", "50")
    book(connected, path, party, days=9)
    [asked] = drafts(connected, "deposit", party)
    assert (asked["tier"], cents(asked["amount"])) == ("ready", HALF)
    commit(connected, asked["id"])
    [waiting] = drafts(connected, "deposit", party)
    assert (waiting["tier"], waiting["source"].partition(":")[0]) == ("none", "waiting")
    shown = connected.json("show", str(asked["id"]))
    assert shown["link"].startswith("https://")

    link = link_of(connected)
    payer = {"link": link, "name": "Ada Marsh", "email": "ada@marsh.example"}
    connected.stand_ins.do("act", {"service": "stripe", "act": "pay_link", **payer})
    connected.json("sync")
    [received] = drafts(connected, "received", party)
    assert (received["tier"], cents(received["amount"])) == ("ready", HALF)
    charge = received["source"].removeprefix("received:")
    [waiting] = [row for row in connected.json("list", "matches") if row["source"].endswith(charge)]
    assert waiting["tier"] == "none", "the same money is not offered by two doors"
    before = owed(connected)
    commit(connected, received["id"])
    assert owed(connected) == before + HALF
    assert charge not in connected.run("report", "reconciliation", "--json").stdout
    assert not [row for row in connected.json("list", "matches") if row["source"].endswith(charge)]
    assert drafts(connected, "received", party) == []

    book(connected, path, party, days=-1, status="Completed")
    [invoice] = [
        each
        for row in connected.json("list", "drafts")
        if row["party"] == party
        and "booking:booking:B7" in str(each := connected.json("show", str(row["id"])))
    ]
    [deposit] = [line for line in invoice["invoice"]["lines"] if cents(line["amount"]) < 0]
    assert cents(deposit["amount"]) == -HALF
    assert charge in " ".join(invoice["needs"])
    open_before = sum(connected.stand_ins.balances().values())
    commit(connected, invoice["id"])
    assert sum(connected.stand_ins.balances().values()) == open_before + cents(invoice["amount"])
    assert owed(connected) == before, "what was owed is delivered"
    assert not drafts(connected, "received", party) + drafts(connected, "deposit", party)
    assert connected.run("doctor").returncode == 0


def test_a_cancelled_booking_switches_its_link_off(connected: Program, tmp_path: Path) -> None:
    """Nobody pays for what does not take place, a new customer's booking either."""
    party, path = "Wetherby Glass Works", tmp_path / "bookings.csv"
    connected.json("drafting", "set", "booking-deposit", "50")
    book(connected, path, party, days=9)
    [asked] = drafts(connected, "deposit", party)
    commit(connected, asked["id"])
    link = link_of(connected)
    book(connected, path, party, days=9, status="Cancelled")
    [off] = drafts(connected, "switch_off", party)
    commit(connected, off["id"])
    [kept] = [one for one in connected.stand_ins.state()["stripe"]["payment_links"] if one["id"] == link]
    assert kept["active"] is False


@on_each_ledger
def test_a_deposit_that_is_given_back_is_owed_no_more(long_behind: Program, tmp_path: Path) -> None:
    """Booked as owed ▶ cancelled and given back ▶ booked, by itself or with its payout ▶ nothing is owed."""
    program, path = long_behind, tmp_path / "bookings.csv"
    party = next(row["party"] for row in program.json("list", "drafts") if row["kind"] == "time")
    assert owed(program) == 0
    program.json("drafting", "set", "booking-deposit", "50")
    book(program, path, party, days=9)
    [asked] = drafts(program, "deposit", party)
    commit(program, asked["id"])
    program.stand_ins.do("clock", {"advance": 14 * DAY})  # what was there before is paid out
    payer = {"service": "stripe", "name": "Ada Marsh", "email": "ada@marsh.example"}
    program.stand_ins.do("act", {**payer, "act": "pay_link", "link": link_of(program)})
    number, open_now = unpaid(program)
    invoice = {"amount": open_now, "currency": "usd", "description": f"Invoice {number}"}
    other = program.stand_ins.do("act", {**payer, "act": "charge", **invoice})["id"]
    program.json("sync")
    [received] = drafts(program, "received", party)
    [match] = [row for row in program.json("list", "matches") if row["source"].endswith(other)]
    commit(program, received["id"], match["id"])
    assert owed(program) == HALF

    charge = received["source"].removeprefix("received:")
    book(program, path, party, days=9, status="Cancelled")
    back = program.stand_ins.do("act", {**payer, "act": "refund", "charge": charge, "amount": HALF})["id"]
    program.stand_ins.do("clock", {"advance": 11 * DAY})
    program.json("sync")
    commit(program, *fixes_of(program, back))
    assert owed(program) == 0, "nothing is owed any more"
    assert fixes_of(program, back) == []
    assert not drafts(program, "received", party) + drafts(program, "deposit", party)
    assert all(write["times_received"] == 1 for write in program.stand_ins.state()["writes"])
    assert program.run("doctor").returncode == 0


def unpaid(program: Program) -> tuple[str, int]:
    """The number of an invoice that nothing was paid of, and what it has open, in cents."""
    number, _ = program.stand_ins.unpaid()[-1]
    state, service = program.stand_ins.state(), program.stand_ins.books.service
    if service == "quickbooks":
        (found,) = [one for one in state[service]["Invoice"] if one["DocNumber"] == number]
        return number, cents(found["Balance"])
    (found,) = [one for one in state[service]["Invoices"] if one["InvoiceNumber"] == number]
    return number, cents(found["AmountDue"])


def fixes_of(program: Program, refund: str) -> list[int]:
    """The fixes put forward that book a refund: its own, or the deposit of the payout that it is in."""
    rows = sorted(program.json("list", "reconciliation"), key=lambda row: row["date"])
    kinds = {"refund_missing", "payout_missing"}
    newest = [row for row in rows if row["kind"] in kinds and row["tier"] != "none"][-3:]
    return [row["id"] for row in newest if refund in str(program.json("show", str(row["id"]))["candidates"])]
