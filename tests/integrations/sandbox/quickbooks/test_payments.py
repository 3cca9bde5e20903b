"""Payments, credits and deposits: what may be applied, and what follows (wire/quickbooks.md 3.0, 3.4)."""

from decimal import Decimal
from typing import Any


def _line(amount: str, kind: str, key: str) -> dict[str, Any]:
    return {"Amount": Decimal(amount), "LinkedTxn": [{"TxnId": key, "TxnType": kind}]}


def _pay(quickbooks: Any, customer: str, total: str, lines: list[Any], **parameters: str) -> Any:
    body = {
        "CustomerRef": {"value": quickbooks.customer(customer)},
        "TotalAmt": Decimal(total),
        "Line": lines,
    }
    return quickbooks.post("payment", body, **parameters)


def test_a_payment_lowers_the_balance_and_moves_the_token(quickbooks: Any) -> None:
    """Item 5: Balance falls, SyncToken +1, LastUpdatedTime moves, LinkedTxn names the payment."""
    before = quickbooks.invoice("2201")
    paid = _pay(quickbooks, "Tidewater Ceramics", "839.00", [_line("839.00", "Invoice", before["Id"])])
    after = quickbooks.invoice("2201")
    assert paid.status == 200
    assert paid.json["Payment"]["UnappliedAmt"] == 0
    assert (before["Balance"], after["Balance"]) == (Decimal("839.00"), 0)
    assert int(after["SyncToken"]) == int(before["SyncToken"]) + 1
    assert after["MetaData"]["LastUpdatedTime"] > before["MetaData"]["LastUpdatedTime"]
    assert {"TxnId": paid.json["Payment"]["Id"], "TxnType": "Payment"} in after["LinkedTxn"]


def test_the_smallest_payment(quickbooks: Any) -> None:
    """Item 9: customer and total alone: unapplied, in Undeposited Funds, no name on the account."""
    body = {"CustomerRef": {"value": quickbooks.customer("Pell's Yard")}, "TotalAmt": 25}
    made = quickbooks.post("payment", body).json["Payment"]
    assert (made["Line"], made["UnappliedAmt"]) == ([], Decimal("25.00"))
    assert made["DepositToAccountRef"] == {"value": "4"}
    assert (made["SyncToken"], made["TxnDate"], made["sparse"]) == ("0", "2026-11-20", False)


def test_an_existing_payment_is_applied_by_a_sparse_update(quickbooks: Any) -> None:
    """The complete new line list replaces the old one; nothing else changes."""
    payment = quickbooks.one("Payment", PaymentRefNum="ch_3Q7kM")
    first, second = quickbooks.invoice("2202"), quickbooks.invoice("2201")
    lines = [_line("350.95", "Invoice", first["Id"]), _line("149.05", "Invoice", second["Id"])]
    body = {"Id": payment["Id"], "SyncToken": payment["SyncToken"], "sparse": True, "Line": lines}
    after = quickbooks.post("payment", body).json["Payment"]
    assert after["UnappliedAmt"] == 0
    assert after["PaymentRefNum"] == "ch_3Q7kM"
    assert quickbooks.invoice("2201")["Balance"] == Decimal("689.95")
    assert quickbooks.invoice("2202")["SyncToken"] == first["SyncToken"]


def test_line_ex_shows_the_open_balance_before_this_line(quickbooks: Any) -> None:
    """Item 7: TxnOpenBalance is today's balance plus the line (3.4)."""
    payment = quickbooks.one("Payment", PaymentRefNum="ch_3Q7kM")
    values = {each["value"]["Name"]: each["value"]["Value"] for each in payment["Line"][0]["LineEx"]["any"]}
    assert values["txnOpenBalance"] == "1150.95"
    assert values["txnReferenceNumber"] == "2202"


def test_more_than_is_open_is_refused(quickbooks: Any) -> None:
    """A line above the open balance is 6000 and changes nothing."""
    invoice = quickbooks.invoice("2201")
    answer = _pay(quickbooks, "Tidewater Ceramics", "900", [_line("839.01", "Invoice", invoice["Id"])])
    assert answer.code == "6000"
    assert quickbooks.invoice("2201") == invoice


def test_two_lines_on_one_invoice_are_added_up(quickbooks: Any) -> None:
    """Splitting an over-application over two lines does not get it through."""
    key = quickbooks.invoice("2201")["Id"]
    lines = [_line("500.00", "Invoice", key), _line("400.00", "Invoice", key)]
    assert _pay(quickbooks, "Tidewater Ceramics", "900", lines).code == "6000"


def test_more_than_was_paid_is_refused(quickbooks: Any) -> None:
    """Lines above total plus credits are 6000."""
    key = quickbooks.invoice("2201")["Id"]
    assert _pay(quickbooks, "Tidewater Ceramics", "100", [_line("100.01", "Invoice", key)]).code == "6000"


def test_a_parent_pays_for_its_job_but_not_for_a_stranger(quickbooks: Any) -> None:
    """Item 10: the payer must be of the invoice's family."""
    job, stranger = quickbooks.invoice("2204"), quickbooks.invoice("2203")
    assert _pay(quickbooks, "Tidewater Ceramics", "240", [_line("240", "Invoice", job["Id"])]).status == 200
    assert quickbooks.invoice("2204")["Balance"] == 0
    refused = _pay(quickbooks, "Tidewater Ceramics", "10", [_line("10", "Invoice", stranger["Id"])])
    assert refused.code == "6000"


def test_the_document_number_is_no_id(quickbooks: Any) -> None:
    """TxnId with a DocNumber is 610."""
    assert _pay(quickbooks, "Tidewater Ceramics", "10", [_line("10", "Invoice", "2201")]).code == "610"


def test_a_credit_is_applied_by_a_zero_payment(quickbooks: Any) -> None:
    """Item 10: equal lines for invoice and credit memo use the credit up."""
    invoice, credit = quickbooks.invoice("2201"), quickbooks.one("CreditMemo", DocNumber="2205")
    lines = [_line("75.00", "Invoice", invoice["Id"]), _line("75.00", "CreditMemo", credit["Id"])]
    made = _pay(quickbooks, "Tidewater Ceramics", "0", lines)
    assert made.status == 200, made.body
    assert "DepositToAccountRef" not in made.json["Payment"]
    assert quickbooks.one("CreditMemo", DocNumber="2205")["RemainingCredit"] == 0
    assert quickbooks.invoice("2201")["Balance"] == Decimal("764.00")


def test_the_customer_balance_identity_holds(quickbooks: Any) -> None:
    """Item 7: balance is invoices less unapplied payments less credits, before and after a payment (3.0)."""
    key = quickbooks.customer("Tidewater Ceramics")

    def expected() -> Decimal:
        def total(entity: str, member: str) -> Decimal:
            rows = quickbooks.all(entity)
            return Decimal(sum(row[member] for row in rows if row["CustomerRef"]["value"] == key))

        return (
            total("Invoice", "Balance")
            - total("Payment", "UnappliedAmt")
            - total("CreditMemo", "RemainingCredit")
        )

    customer = quickbooks.get(f"customer/{key}").json["Customer"]
    assert customer["Balance"] == expected() == Decimal("1414.95")
    assert customer["BalanceWithJobs"] == Decimal("1654.95")
    _pay(quickbooks, "Tidewater Ceramics", "50", [])
    after = quickbooks.get(f"customer/{key}").json["Customer"]
    assert after["Balance"] == expected() == Decimal("1364.95")
    assert after["SyncToken"] == customer["SyncToken"]
    quickbooks.sandbox.quickbooks.company.books.check()


def test_a_deposited_payment_is_locked_but_can_be_applied(quickbooks: Any) -> None:
    """Item 10: amount, void and delete are 6540; the Deposit link shows without a new token (2.3)."""
    payment = next(row for row in quickbooks.rows("SELECT * FROM Payment") if row["LinkedTxn"])
    assert payment["SyncToken"] == "0"
    assert payment["LinkedTxn"][0]["TxnType"] == "Deposit"
    handle = {"Id": payment["Id"], "SyncToken": "0", "sparse": True}
    assert quickbooks.post("payment", {**handle, "TotalAmt": 101}).code == "6540"
    void = quickbooks.post("payment", handle, operation="update", include="void")
    assert void.code == "6540"
    assert quickbooks.post("payment", handle, operation="delete").code == "6540"
    line = _line("100.00", "Invoice", quickbooks.invoice("2203")["Id"])
    assert quickbooks.post("payment", {**handle, "Line": [line]}).status == 200


def test_void_and_delete_free_the_invoice(quickbooks: Any) -> None:
    """Item 12: A void payment holds nothing; a deleted one is gone and 610 the second time."""
    payment = quickbooks.one("Payment", PaymentRefNum="ch_3Q7kM")
    handle = {"Id": payment["Id"], "SyncToken": payment["SyncToken"], "sparse": True}
    void = quickbooks.post("payment", handle, operation="update", include="void").json["Payment"]
    assert (void["TotalAmt"], void["UnappliedAmt"], void["Line"]) == (0, 0, [])
    assert void["PrivateNote"].startswith("Voided")
    assert quickbooks.invoice("2202")["Balance"] == Decimal("1150.95")
    gone = {"Id": payment["Id"], "SyncToken": void["SyncToken"]}
    deleted = quickbooks.post("payment", gone, operation="delete").json["Payment"]
    assert deleted == {"domain": "QBO", "status": "Deleted", "Id": payment["Id"]}
    assert quickbooks.post("payment", gone, operation="delete").code == "610"


def test_closed_books_refuse(quickbooks: Any) -> None:
    """Item 13: A payment dated in the closed period is 6210."""
    body = {
        "CustomerRef": {"value": quickbooks.customer("Pell's Yard")},
        "TotalAmt": 10,
        "TxnDate": "2026-08-31",
    }
    assert quickbooks.post("payment", body).code == "6210"


def test_a_deposit_takes_whole_payments_once(quickbooks: Any) -> None:
    """Part of a payment, or a payment already deposited, is 6000; the fee is a negative line."""
    payment = quickbooks.one("Payment", PaymentRefNum="ch_3Q7kM")
    bank = quickbooks.one("Account", Name="Checking")["Id"]
    fees = quickbooks.one("Account", Name="Stripe fees")["Id"]

    def deposit(amount: str) -> Any:
        link = {"TxnId": payment["Id"], "TxnType": "Payment", "TxnLineId": "0"}
        detail = {"AccountRef": {"value": fees}}
        fee = {"Amount": Decimal("-14.80"), "DetailType": "DepositLineDetail", "DepositLineDetail": detail}
        lines = [{"Amount": Decimal(amount), "LinkedTxn": [link]}, fee]
        return quickbooks.post("deposit", {"DepositToAccountRef": {"value": bank}, "Line": lines})

    assert deposit("499.99").code == "6000"
    made = deposit("500.00").json["Deposit"]
    assert made["TotalAmt"] == Decimal("485.20")
    assert deposit("500.00").code == "6000"
    assert quickbooks.one("Account", Name="Undeposited Funds")["CurrentBalance"] == 0
    assert quickbooks.one("Account", Name="Checking")["CurrentBalance"] == Decimal("582.00")


def test_journal_entries_balance_and_can_be_applied(quickbooks: Any) -> None:
    """Unequal sides are 6000; a credit to a customer settles an invoice through a zero payment."""
    pell, invoice = quickbooks.customer("Pell's Yard"), quickbooks.invoice("2203")
    accounts = {row["Name"]: row["Id"] for row in quickbooks.rows("SELECT * FROM Account")}

    def entry(debit: str, credit: str) -> Any:
        entity = {"Type": "Customer", "EntityRef": {"value": pell}}
        sides = (
            ("Debit", debit, {"AccountRef": {"value": accounts["Stripe fees"]}}),
            (
                "Credit",
                credit,
                {"AccountRef": {"value": accounts["Accounts Receivable (A/R)"]}, "Entity": entity},
            ),
        )
        lines = [
            {
                "Amount": Decimal(amount),
                "DetailType": "JournalEntryLineDetail",
                "JournalEntryLineDetail": {"PostingType": side, **detail},
            }
            for side, amount, detail in sides
        ]
        return quickbooks.post("journalentry", {"Line": lines})

    assert entry("15.00", "14.00").code == "6000"
    made = entry("15.00", "15.00").json["JournalEntry"]
    assert [line["Id"] for line in made["Line"]] == ["0", "1"]
    lines = [_line("15.00", "Invoice", invoice["Id"]), _line("15.00", "JournalEntry", made["Id"])]
    assert _pay(quickbooks, "Pell's Yard", "0", lines).status == 200
    assert quickbooks.invoice("2203")["Balance"] == Decimal("285.00")
    quickbooks.sandbox.quickbooks.company.books.check()
