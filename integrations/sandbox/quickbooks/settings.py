"""Company information and preferences, as read (wire/quickbooks.md 2.7, 3.12)."""

from integrations.sandbox.quickbooks import words
from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.words import Json


def _envelope(company: Company) -> Json:
    return {
        "domain": "QBO",
        "sparse": False,
        "Id": "1",
        "SyncToken": str(company.settings_token),
        "MetaData": {
            "CreateTime": words.stamp(company.settings_updated),
            "LastUpdatedTime": words.stamp(company.settings_updated),
        },
    }


def company_info(company: Company) -> Json:
    """The CompanyInfo object."""
    return {
        "CompanyName": company.name,
        "LegalName": company.name,
        "CompanyStartDate": words.pacific(company.settings_updated).date().isoformat(),
        "FiscalYearStartMonth": "January",
        "Country": "USA",
        "Email": {"Address": "books@sandbox.example"},
        "WebAddr": {},
        "SupportedLanguages": "en",
        "DefaultTimeZone": "America/Los_Angeles",
        "NameValue": [
            {"Name": "SubscriptionStatus", "Value": "PAID"},
            {"Name": "OfferingSku", "Value": "QuickBooks Online Plus"},
        ],
        **_envelope(company),
    }


def preferences(company: Company) -> Json:
    """The Preferences object; BookCloseDate is absent while the books are open."""
    accounting: Json = {
        "UseAccountNumbers": False,
        "TrackDepartments": False,
        "ClassTrackingPerTxn": False,
        "ClassTrackingPerTxnLine": False,
        "FirstMonthOfFiscalYear": "January",
        "CustomerTerminology": "Customers",
    }
    if company.closed_on is not None:
        accounting["BookCloseDate"] = company.closed_on.isoformat()
    tax: Json = {"UsingSalesTax": bool(company.default_tax_code), "PartnerTaxEnabled": False}
    if company.default_tax_code:
        tax["TaxGroupCodeRef"] = {"value": company.default_tax_code}
    return {
        "AccountingInfoPrefs": accounting,
        "SalesFormsPrefs": {
            **company.switches,
            "AutoApplyCredit": False,
            "AutoApplyPayments": False,
            "AllowDeposit": False,
            "AllowEstimates": True,
            "AllowServiceDate": True,
            "AllowShipping": False,
        },
        "TimeTrackingPrefs": {"UseServices": True, "BillCustomers": True, "MarkTimeEntriesBillable": True},
        "TaxPrefs": tax,
        "CurrencyPrefs": {
            "MultiCurrencyEnabled": False,
            "HomeCurrency": {"value": company.books.currency},
        },
        **_envelope(company),
    }
