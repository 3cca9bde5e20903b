"""Shapes against what the live sandbox was recorded to answer; more of it in tests/contracts."""

import json
from typing import Any

import pytest

from tests.contracts.shared import ABSENT, contracts

CONTRACTS = contracts("quickbooks")


@pytest.mark.skipif(not CONTRACTS.is_dir(), reason=ABSENT)
def test_always_recorded_invoice_members_are_sent(quickbooks: Any) -> None:
    """Item 4: members that were in every recorded invoice are in ours."""
    observed = json.loads((CONTRACTS / "observed-fields.json").read_text(encoding="utf-8"))
    paths = observed["Invoice"]["paths"]
    top = {path.removesuffix("[]"): kinds for path, kinds in paths.items() if "." not in path}
    always = {path for path, kinds in top.items() if max(kinds.values()) == 78}
    assert always - quickbooks.invoice("2202").keys() == set()


def test_empty_lists_are_there_and_nulls_are_not(quickbooks: Any) -> None:
    """Item 4: LinkedTxn and CustomExtensions are empty lists, an absent memo is no null; sparse is false."""
    invoice = quickbooks.invoice("2201")
    assert (invoice["LinkedTxn"], invoice["CustomField"]) == ([], [])
    assert invoice["Line"][0]["CustomExtensions"] == []
    assert invoice["sparse"] is False
    assert quickbooks.all("Deposit")[0]["TxnTaxDetail"] == {}
    for row in quickbooks.all("Invoice"):
        assert None not in row.values()


def test_some_references_have_no_names(quickbooks: Any) -> None:
    """Item 4: the account and method of a payment, a parent, a tax code are ids alone."""
    payment = quickbooks.one("Payment", PaymentRefNum="ch_3Q7kM")
    assert set(payment["DepositToAccountRef"]) == set(payment["PaymentMethodRef"]) == {"value"}
    assert set(quickbooks.one("Customer", DisplayName="Spring Catalogue")["ParentRef"]) == {"value"}
    detail = quickbooks.invoice("2202")["Line"][0]["SalesItemLineDetail"]
    assert set(detail["TaxCodeRef"]) == {"value"}
    assert set(detail["ItemRef"]) == {"value", "name"}
