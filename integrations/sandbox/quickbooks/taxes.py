"""Tax agencies, and the one way to make tax codes (wire/quickbooks.md 2.9)."""

from decimal import Decimal, InvalidOperation

from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.faults import FaultError, missing
from integrations.sandbox.quickbooks.lists import PlainList
from integrations.sandbox.quickbooks.words import Json, rate
from integrations.sandbox.records import Listed


class TaxAgencies(PlainList):
    """Who takes the tax."""

    name = sequence = "TaxAgency"
    name_member = "DisplayName"
    in_changes = False
    stored = frozenset({"TaxTrackedOnPurchases", "TaxTrackedOnSales"})


def make_tax_code(company: Company, body: Json) -> Json:
    """A tax code with its rates, by the tax service; 6240 for a name that is taken."""
    name = str(body.get("TaxCode") or "")
    details = body.get("TaxRateDetails") or ()
    if not name:
        raise missing("TaxCode")
    if not details:
        raise missing("TaxRateDetails")
    taken = {record.name.casefold() for record in company.entity("TaxCode").records.values()}
    if name.casefold() in taken:
        raise FaultError("6240", "The name supplied already exists. : null")
    rates = [_rate(company, each) for each in details]
    listed = [
        {"TaxRateRef": {"value": rate_id}, "TaxTypeApplicable": "TaxOnAmount", "TaxOrder": 0}
        for rate_id in rates
    ]
    members = {
        "Description": name,
        "Taxable": True,
        "TaxGroup": True,
        "SalesTaxRateList": {"TaxRateDetail": listed},
        "PurchaseTaxRateList": {"TaxRateDetail": []},
    }
    code_id = _keep(company, "TaxCode", name, members)
    answered = [{**each, "TaxRateId": key} for each, key in zip(details, rates, strict=True)]
    return {"TaxCode": name, "TaxCodeId": code_id, "TaxRateDetails": answered}


def _rate(company: Company, told: Json) -> str:
    if told.get("TaxRateId"):
        return str(company.entity("TaxRate").by_id(told["TaxRateId"]).id)
    name, agency = str(told.get("TaxRateName") or ""), str(told.get("TaxAgencyId") or "")
    if not name or not agency:
        raise missing("TaxRateName" if not name else "TaxAgencyId")
    company.entity("TaxAgency").by_id(agency)
    if told.get("RateValue") is None:
        raise missing("RateValue")
    try:
        value = Decimal(str(told["RateValue"]))  # a text in the documentation's own example
    except InvalidOperation:
        raise FaultError("2090", f"Invalid Number : {told['RateValue']}", "RateValue") from None
    members = {
        "Description": name,
        "RateValue": rate(value),
        "AgencyRef": {"value": agency},
        "SpecialTaxType": "NONE",
        "DisplayType": "ReadOnly",
    }
    return _keep(company, "TaxRate", name, members)


def _keep(company: Company, entity: str, name: str, members: Json) -> str:
    target, now = company.entity(entity), company.now()
    record = Listed(
        id=company.next_id(target.sequence), created_at=now, updated_at=now, name=name, fields=members
    )
    target.records[record.id] = record
    target.settle(None, record)
    company.version += 1
    return record.id
