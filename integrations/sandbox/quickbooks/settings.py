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
        "Country": "USA" if company.is_american else company.country,
        "Email": {"Address": "books@sandbox.example"},
        "WebAddr": {},
        "SupportedLanguages": "en",
        "DefaultTimeZone": "America/Los_Angeles",
        "NameValue": [
            {"Name": "SubscriptionStatus", "Value": "EXPIRED" if company.is_lapsed else "PAID"},
            {"Name": "OfferingSku", "Value": "QuickBooks Online Plus"},
        ],
        **_envelope(company),
    }


_ON_FORMS = ("CustomTxnNumbers", "AllowDiscount", "AllowServiceDate", "AutoApplyCredit", "AutoApplyPayments")


def preferences(company: Company) -> Json:
    """The Preferences object; BookCloseDate is absent while the books are open."""
    switches = company.switches
    accounting: Json = {
        "UseAccountNumbers": False,
        "TrackDepartments": switches["TrackDepartments"],
        "ClassTrackingPerTxn": switches["ClassTrackingPerTxn"],
        "ClassTrackingPerTxnLine": switches["ClassTrackingPerTxnLine"],
        "FirstMonthOfFiscalYear": "January",
        "CustomerTerminology": "Customers",
    }
    if company.closed_on is not None:
        accounting["BookCloseDate"] = company.closed_on.isoformat()
    tax: Json = {
        "UsingSalesTax": bool(company.default_tax_code),
        "PartnerTaxEnabled": switches["PartnerTaxEnabled"],
    }
    if company.default_tax_code:
        tax["TaxGroupCodeRef"] = {"value": company.default_tax_code}
    return {
        "AccountingInfoPrefs": accounting,
        "SalesFormsPrefs": {
            **{name: switches[name] for name in _ON_FORMS},
            "AllowDeposit": False,
            "AllowEstimates": True,
            "AllowShipping": False,
        },
        "TimeTrackingPrefs": {"UseServices": True, "BillCustomers": True, "MarkTimeEntriesBillable": True},
        "TaxPrefs": tax,
        "CurrencyPrefs": {
            "MultiCurrencyEnabled": company.is_multi_currency,
            "HomeCurrency": {"value": company.books.currency},
        },
        **_envelope(company),
    }
