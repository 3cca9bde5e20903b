"""Bank transactions, transfers, quotes, journals and the lists (wire/xero.md 2.8, 2.9)."""

from decimal import Decimal
from typing import Any

import pytest


def _spend(xero: Any, **more: Any) -> Any:
    body = {
        "Type": "SPEND",
        "Contact": {"Name": "Corner Shop"},
        "BankAccount": xero.bank(),
        "Date": "2026-11-18",
        "Reference": "R1",
        "LineItems": [{"Description": "Pens", "Quantity": 1, "UnitAmount": 12, "AccountCode": "400"}],
        **more,
    }
    return xero.put("BankTransactions", {"BankTransactions": [body]})


def test_a_bank_transaction_has_no_draft(xero: Any) -> None:
    """AUTHORISED at once; a proposal cannot live here."""
    (made,) = _spend(xero).json["BankTransactions"]
    assert (made["Status"], made["Total"], made["Reference"]) == ("AUTHORISED", 12, "R1")
    assert _spend(xero, Status="DRAFT").status == 400
    assert made["BankAccount"]["Code"] == "090"


def test_it_needs_a_bank_account_and_lines(xero: Any) -> None:
    """Type, BankAccount and LineItems; transfers are not made here."""
    assert _spend(xero, BankAccount={"Code": "200"}).status == 400
    assert _spend(xero, LineItems=[]).status == 400
    assert _spend(xero, Type="SPEND-TRANSFER").status == 400


def test_it_is_deleted_by_status_unless_reconciled(xero: Any) -> None:
    """POST of DELETED; a reconciled one stays."""
    (made,) = _spend(xero).json["BankTransactions"]
    path = f"BankTransactions/{made['BankTransactionID']}"
    act = {
        "service": "xero",
        "act": "reconcile",
        "entity": "BankTransactions",
        "id": made["BankTransactionID"],
    }
    xero.sandbox.act(act)
    assert xero.post(path, {"Status": "DELETED"}).status == 400
    xero.sandbox.act({**act, "reconciled": False})
    assert xero.post(path, {"Status": "DELETED"}).json["BankTransactions"][0]["Status"] == "DELETED"
    xero.sandbox.xero.organisation.books.check()


def _transfer(xero: Any, **more: Any) -> Any:
    body = {
        "FromBankAccount": xero.bank(),
        "ToBankAccount": xero.bank("Stripe Clearing"),
        "Amount": Decimal("20.50"),
        "Date": "2026-11-18",
        **more,
    }
    return xero.put("BankTransfers", {"BankTransfers": [body]})


def test_a_transfer_is_made_and_deleted(xero: Any) -> None:
    """No update; deleted ones are hidden unless asked for."""
    (made,) = _transfer(xero).json["BankTransfers"]
    path = f"BankTransfers/{made['BankTransferID']}"
    assert xero.post(path, {"Amount": 1}).status == 400
    assert xero.post(path, {"Status": "DELETED"}).status == 200
    keys = [row["BankTransferID"] for row in xero.rows("BankTransfers")]
    every = [row["BankTransferID"] for row in xero.rows("BankTransfers?includeDeleted=true")]
    assert made["BankTransferID"] not in keys and made["BankTransferID"] in every


def test_a_transfer_needs_two_bank_accounts(xero: Any) -> None:
    """Not the same one, not another kind, not nothing."""
    assert _transfer(xero, ToBankAccount=xero.bank()).status == 400
    assert _transfer(xero, ToBankAccount={"Code": "200"}).status == 400
    assert _transfer(xero, Amount=0).status == 400


def _quote(xero: Any, **more: Any) -> Any:
    body = {
        "Contact": {"ContactID": xero.contact("Pell's Yard")},
        "Date": "2026-11-18",
        "LineItems": [{"Description": "Plan", "Quantity": 1, "UnitAmount": 95, "AccountCode": "200"}],
        **more,
    }
    return xero.put("Quotes", {"Quotes": [body]})


def test_quotes_speak_in_capitals(xero: Any) -> None:
    """EXCLUSIVE; the line's TaxType is not filled from the account; the number follows the series."""
    (made,) = _quote(xero).json["Quotes"]
    assert (made["LineAmountTypes"], made["Status"]) == ("EXCLUSIVE", "DRAFT")
    assert "TaxType" not in made["LineItems"][0] and made["QuoteNumber"].startswith("QU-")


def test_quotes_need_a_date_and_a_contact(xero: Any) -> None:
    """Contact, Date and LineItems."""
    for missing in ("Contact", "Date", "LineItems"):
        assert _quote(xero, **{missing: None}).status == 400


def test_quotes_walk_their_way(xero: Any) -> None:
    """DRAFT, SENT, ACCEPTED, INVOICED; no leap, and an invoiced one is fixed."""
    key = _quote(xero).json["Quotes"][0]["QuoteID"]
    assert xero.post(f"Quotes/{key}", {"Status": "INVOICED"}).status == 400
    for status in ("SENT", "ACCEPTED", "INVOICED"):
        assert xero.post(f"Quotes/{key}", {"Status": status}).status == 200
    assert xero.post(f"Quotes/{key}", {"Reference": "x"}).status == 400


def test_quote_numbers_match_partly(xero: Any) -> None:
    """The filter finds parts; statuses and dates narrow as well."""
    assert [row["QuoteNumber"] for row in xero.rows("Quotes?QuoteNumber=00&page=1")] == ["1001"]
    assert xero.rows("Quotes?Status=DECLINED&page=1") == []
    assert "pagination" not in xero.get("Quotes?page=1&pageSize=1000").json
    assert len(xero.rows("Quotes?DateFrom=2026-11-01&DateTo=2026-11-30&page=1")) == 1


def _journal(xero: Any, amounts: tuple[int, ...] = (100, -100), **more: Any) -> Any:
    codes = ("400", "200", "400")
    lines = [
        {"LineAmount": amount, "AccountCode": code} for amount, code in zip(amounts, codes, strict=False)
    ]
    body = {"Narration": "Shift", "Date": "2026-11-18", "JournalLines": lines, **more}
    return xero.put("ManualJournals", {"ManualJournals": [body]})


def test_a_journal_balances(xero: Any, refusals: Any) -> None:
    """Plus is a debit; the sum is nothing; two lines at least."""
    (made,) = _journal(xero, Status="POSTED").json["ManualJournals"]
    assert (made["Status"], made["LineAmountTypes"]) == ("POSTED", "NoTax")
    assert refusals(_journal(xero, (100, -10))) == [
        "The total debits (100.00) must equal total credits (-10.00)"
    ]
    assert _journal(xero, (100,)).status == 400
    xero.sandbox.xero.organisation.books.check()


@pytest.mark.parametrize("code", ["090", "610", "800", "960"])
def test_some_accounts_take_no_journal(xero: Any, code: str) -> None:
    """Not bank, receivable, payable, retained earnings."""
    lines = [{"LineAmount": 5, "AccountCode": code}, {"LineAmount": -5, "AccountCode": "200"}]
    assert _journal(xero, JournalLines=lines).status == 400


def test_journals_are_voided_or_deleted(xero: Any) -> None:
    """A posted one is voided, a draft deleted, nothing else."""
    posted = _journal(xero, Status="POSTED").json["ManualJournals"][0]["ManualJournalID"]
    draft = _journal(xero).json["ManualJournals"][0]["ManualJournalID"]
    assert xero.post(f"ManualJournals/{posted}", {"Narration": "x"}).status == 400
    assert xero.post(f"ManualJournals/{posted}", {"Status": "DELETED"}).status == 400
    assert xero.post(f"ManualJournals/{draft}", {"Status": "VOIDED"}).status == 400
    assert xero.post(f"ManualJournals/{posted}", {"Status": "VOIDED"}).status == 200
    assert xero.post(f"ManualJournals/{draft}", {"Status": "DELETED"}).status == 200
    xero.sandbox.xero.organisation.books.check()


def test_accounts_one_at_a_time(xero: Any, refusals: Any) -> None:
    """Of a list only the first is processed, and the flag is broken there (2.2)."""
    first = {"Code": "401", "Name": "Travel", "Type": "EXPENSE"}
    second = {"Code": "402", "Name": "Food", "Type": "EXPENSE"}
    answer = xero.put("Accounts?summarizeErrors=false", {"Accounts": [first, second]})
    assert [row["Code"] for row in answer.json["Accounts"]] == ["401"]
    again = xero.put("Accounts?summarizeErrors=false", {"Accounts": [{**first, "Code": "403"}]})
    assert refusals(again) == ["Please enter a unique Name."]


def test_accounts_archive_alone_and_banks_stay(xero: Any) -> None:
    """Archiving is its own call; BANK accounts cannot be updated; only unused ones are deleted."""
    key = xero.put("Accounts", {"Code": "401", "Name": "Travel", "Type": "EXPENSE"}).json["Accounts"][0][
        "AccountID"
    ]
    assert xero.post(f"Accounts/{key}", {"Status": "ARCHIVED", "Name": "Old"}).status == 400
    assert xero.post(f"Accounts/{key}", {"Status": "ARCHIVED"}).status == 200
    bank = xero.bank()["AccountID"]
    assert xero.post(f"Accounts/{bank}", {"Name": "New"}).status == 400
    income = xero.one("Accounts?where=Code%3D%3D%22200%22")["AccountID"]
    assert xero.call("DELETE", f"Accounts/{income}").status == 400
    assert xero.call("DELETE", f"Accounts/{key}").status == 200
    assert xero.get(f"Accounts/{key}").status == 404


def test_lines_follow_a_new_code(xero: Any) -> None:
    """An account's code is changed: its lines and items show the new one, and can still be posted."""
    key = xero.one("Accounts?where=Code%3D%3D%22200%22")["AccountID"]
    assert xero.post(f"Accounts/{key}", {"Code": "201"}).status == 200
    assert {line["AccountCode"] for line in xero.invoice("2204")["LineItems"]} == {"201"}
    assert xero.one("Items/design")["SalesDetails"]["AccountCode"] == "201"
    assert xero.post(f"Invoices/{xero.invoice('2204')['InvoiceID']}", {"Reference": "x"}).status == 200
    xero.sandbox.xero.organisation.books.check()


def test_items_are_unique_by_code(xero: Any, refusals: Any) -> None:
    """PUT refuses a known code, POST changes it, DELETE removes it."""
    body = {"Code": "plan", "Name": "Plan", "SalesDetails": {"UnitPrice": 50, "AccountCode": "200"}}
    key = xero.put("Items", body).json["Items"][0]["ItemID"]
    assert refusals(xero.put("Items", body)) == ["Price List Item with Code 'plan' already exists"]
    changed = xero.post("Items", {"Code": "plan", "Name": "Better plan"}).json["Items"][0]
    assert (changed["ItemID"], changed["Name"]) == (key, "Better plan")
    assert xero.one("Items/plan")["ItemID"] == key
    assert xero.call("DELETE", f"Items/{key}").status == 204
    assert xero.put("Items", {"Code": "x" * 31}).status == 400


def test_the_organisation_is_read_only(xero: Any) -> None:
    """POST Organisation is 501."""
    assert xero.post("Organisation", {"Name": "x"}).status == 501
    organisation = xero.get("Organisation").json["Organisations"][0]
    assert organisation["Timezone"] == "PACIFICSTANDARDTIME"
    assert organisation["PeriodLockDate"] == "/Date(1788134400000+0000)/"


def test_aged_receivables_of_a_contact(xero: Any) -> None:
    """Header, sections, summary; a row's cells carry the invoice id; the sum is what is due."""
    key = xero.contact("Tidewater Ceramics")
    path = f"Reports/AgedReceivablesByContact?contactID={key}&date=2026-11-20"
    (report,) = xero.get(path).json["Reports"]
    kinds = [row["RowType"] for row in report["Rows"]]
    assert kinds == ["Header", "Section", "Section", "SummaryRow"]
    rows = report["Rows"][2]["Rows"]
    due = sum(Decimal(row["Cells"][7]["Value"]) for row in rows)
    assert due == Decimal(report["Rows"][3]["Cells"][7]["Value"])
    invoices = xero.rows(f"Invoices?page=1&ContactIDs={key}&Statuses=AUTHORISED")
    assert due == sum(row["AmountDue"] for row in invoices)
    assert rows[0]["Cells"][0]["Attributes"][0]["Id"] == "invoiceID"
    assert xero.get("Reports/AgedReceivablesByContact").status == 400
