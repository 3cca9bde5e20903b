"""Payer names tied by command: kept, obeyed by the next proposals, listed, taken back."""

from tests.journeys.ground import Program


def test_a_payer_name_is_kept_obeyed_and_taken_back(connected: Program) -> None:
    """Money under a tied name is put forward for that customer, and the tie is gone when taken back."""
    payments = connected.json("list", "matches", "--tier", "review")
    row = next(one for one in payments if one["payer"] and one["currency"] == "USD")
    owing = max(connected.stand_ins.state()["quickbooks"]["Invoice"], key=lambda one: float(one["Balance"]))
    customer = owing["CustomerRef"]["value"]
    connected.run("alias", "keep", row["payer"], customer)
    (kept,) = connected.json("alias", "list")
    assert (kept["payer"], kept["customer_id"]) == (row["payer"], customer)
    connected.run("propose")
    shown = connected.json("show", str(row["id"]))
    said = [reason["code"] for one in shown["candidates"] for reason in one["evidence"]]
    assert "payer_alias" in said

    assert connected.run("alias", "forget", row["payer"]).returncode == 0
    assert connected.json("alias", "list") == []
    assert connected.run("alias", "forget", row["payer"]).returncode == 1
    unknown = connected.run("alias", "keep", "Somebody", "no-such-id")
    assert unknown.returncode == 2
    assert "no customer no-such-id" in unknown.stderr
    assert connected.run("audit", "verify").returncode == 0
