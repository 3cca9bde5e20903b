"""A customer entered twice, by commands: said to be one, signed away, found gone, and brought back."""

from typing import Any

from tests.journeys.ground import Books, Program, on_each_ledger
from tests.journeys.test_fixes import committed


def contacts(program: Program, books: Books) -> dict[str, dict[str, Any]]:
    """The ledger's customers by id, as the stand-in holds them."""
    kind, key = ("Customer", "Id") if books.service == "quickbooks" else ("Contacts", "ContactID")
    return {one[key]: one for one in program.stand_ins.state()[books.service][kind]}


def is_active(customer: dict[str, Any]) -> bool:
    """Whether the ledger still offers it."""
    return bool(customer.get("Active", customer.get("ContactStatus") == "ACTIVE"))


def enter_again(program: Program, books: Books) -> tuple[str, str]:
    """Somebody enters a customer a second time; the ids of the old one and of the new one."""
    quickbooks = books.service == "quickbooks"
    member = "DisplayName" if quickbooks else "Name"
    old, name = next(
        (key, one[member])
        for key, one in contacts(program, books).items()
        if is_active(one)
        and one.get("Balance", 1)
        and not one.get("ParentRef")
        and one.get("IsCustomer", True)
    )
    program.stand_ins.do("act", {
        "service": books.service, "act": "create", "entity": "Customer" if quickbooks else "Contacts",
        "fields": {member: f"{name} Ltd", **({} if quickbooks else {"IsCustomer": True})},
    })  # fmt: skip
    (new,) = (key for key, one in contacts(program, books).items() if one[member] == f"{name} Ltd")
    program.run("sync")
    return old, new


def pairs(program: Program) -> set[frozenset[str]]:
    """The customers that may be one."""
    return {frozenset({one["a"], one["b"]}) for one in program.json("duplicates")}


@on_each_ledger
def test_a_customer_entered_twice_is_put_away(connected: Program, books: Books) -> None:
    """One word and one signature; afterwards the pair is gone, until the batch is taken back."""
    old, new = enter_again(connected, books)
    pair = frozenset({old, new})
    assert pair in pairs(connected)
    settled = connected.json("duplicates", "settle", old, new)
    assert (settled["keep"], settled["drop"], settled["is_approved"]) == (old, new, True)
    assert [step["is_done"] for step in settled["steps"]] == [True, False]
    assert "one, said" in connected.run("duplicates", "said").stdout
    shown = connected.run("show", str(settled["proposal"])).stdout
    assert "The customer was entered twice" in shown

    batch = committed(connected)
    assert not is_active(contacts(connected, books)[new])
    assert pair not in pairs(connected)
    committed(connected, undo=batch)
    assert is_active(contacts(connected, books)[new])
    connected.run("sync")
    assert pair in pairs(connected)

    connected.json("duplicates", "reject", old, new)
    assert pair not in pairs(connected)
    assert connected.json("duplicates", "again", old, new)["was_said"]
    assert pair in pairs(connected)
    assert connected.run("audit", "verify").returncode == 0
