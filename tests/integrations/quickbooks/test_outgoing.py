"""Writes as the exact bytes QuickBooks gets."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.documents import Allocation, DocumentKind
from app.domain.money import Money
from app.domain.writes import ApplyPayment, CreateJournal, CreatePayment, DeleteDocument, created_by
from integrations.quickbooks import outgoing

PATH = "/v3/company/9341457021722202"


def _payment(total: Money, *allocations: Allocation, reference: str = "ref", note: str = "") -> CreatePayment:
    return CreatePayment("58", date(2026, 11, 19), total, allocations, reference, note)


def test_a_payment_word_for_word() -> None:
    """Amounts are numbers with two places, a credit's part is positive."""
    write = _payment(
        Money(27595, "USD"),
        Allocation(DocumentKind.INVOICE, "401", Money(35095, "USD")),
        Allocation(DocumentKind.CREDIT_NOTE, "77", Money(-7500, "USD")),
    )
    request = outgoing.prepare(write, PATH)
    assert request.path == f"{PATH}/payment"
    assert request.query == (("minorversion", "75"),)
    assert request.body == (
        b'{"CustomerRef":{"value":"58"},"TxnDate":"2026-11-19","CurrencyRef":{"value":"USD"},'
        b'"TotalAmt":275.95,"Line":['
        b'{"Amount":350.95,"LinkedTxn":[{"TxnId":"401","TxnType":"Invoice"}]},'
        b'{"Amount":75.00,"LinkedTxn":[{"TxnId":"77","TxnType":"CreditMemo"}]}],"PaymentRefNum":"ref"}'
    )
    assert request.creates is DocumentKind.PAYMENT


def test_an_applied_payment_is_sparse_and_complete() -> None:
    """Id, version and the whole list of lines."""
    write = ApplyPayment("418", "0", "58", Money(50000, "USD"), ())
    request = outgoing.prepare(write, PATH)
    assert json.loads(request.body) == {
        "Id": "418", "SyncToken": "0", "sparse": True,
        "CustomerRef": {"value": "58"}, "TotalAmt": 500, "Line": [],
    }  # fmt: skip
    assert request.creates is None


def test_a_journal_balances() -> None:
    """The fee is debited, the customer's receivable credited by the same."""
    write = CreateJournal(date(2026, 11, 19), Money(1500, "USD"), "91", "84", "58", "fee-1", "kept back")
    lines = json.loads(outgoing.prepare(write, PATH).body)["Line"]
    details = [line["JournalEntryLineDetail"] for line in lines]
    assert [(d["PostingType"], d["AccountRef"]["value"]) for d in details] == [
        ("Debit", "91"), ("Credit", "84"),
    ]  # fmt: skip
    assert {line["Amount"] for line in lines} == {15}
    assert details[1]["Entity"] == {"Type": "Customer", "EntityRef": {"value": "58"}}


def test_a_deletion_names_its_operation() -> None:
    """POST with operation=delete, id and version."""
    request = outgoing.prepare(DeleteDocument(DocumentKind.PAYMENT, "418", "2"), PATH)
    assert request.query[0] == ("operation", "delete")
    assert request.body == b'{"Id":"418","SyncToken":"2"}'


def test_references_are_cut_to_what_quickbooks_takes() -> None:
    """PaymentRefNum holds 21 characters; the note keeps everything."""
    write = _payment(Money(1, "USD"), reference="r" * 40, note="n" * 40)
    fields = json.loads(outgoing.prepare(write, PATH).body)
    assert fields["PaymentRefNum"] == "r" * 21
    assert fields["PrivateNote"] == "n" * 40


def test_only_ids_are_filled_in() -> None:
    """A payer who writes ``@1`` in a reference is not taken for a placeholder."""
    allocation = Allocation(DocumentKind.JOURNAL, created_by(1), Money(100, "USD"))
    note = '"TxnId":"@1" "SyncToken":"@version"'
    body = outgoing.prepare(_payment(Money(100, "USD"), allocation, reference="@1", note=note), PATH).body
    filled = json.loads(outgoing.filled(body, {1: "445"}))
    assert filled["Line"][0]["LinkedTxn"][0]["TxnId"] == "445"
    assert filled["PaymentRefNum"] == "@1"
    assert filled["PrivateNote"] == note
    assert outgoing.VERSION_WANTED not in body


def test_a_missing_id_is_a_bug() -> None:
    """Nothing is sent with a placeholder in it."""
    allocation = Allocation(DocumentKind.JOURNAL, created_by(2), Money(100, "USD"))
    body = outgoing.prepare(_payment(Money(100, "USD"), allocation), PATH).body
    with pytest.raises(KeyError):
        outgoing.filled(body, {1: "445"})


@given(st.integers(-(10**15), 10**15), st.sampled_from(["USD", "JPY", "KWD"]))
def test_amounts_survive_the_wire(minor: int, currency: str) -> None:
    """The number written is the amount, exactly, without an exponent."""
    body = outgoing.prepare(_payment(Money(minor, currency)), PATH).body
    text = body.split(b'"TotalAmt":')[1].split(b",")[0].decode()
    assert "E" not in text.upper()
    assert Decimal(text) == Money(minor, currency).decimal()


def test_what_is_sought_comes_back_from_its_text() -> None:
    """The look-up of a prepared request is readable again."""
    write = _payment(Money(12300, "USD"), reference="r" * 40, note="Stripe ch_1")
    wanted = outgoing.sought(outgoing.prepare(write, PATH))
    assert wanted == outgoing.SoughtPayment("58", date(2026, 11, 19), "123.00", "r" * 21, "Stripe ch_1")
