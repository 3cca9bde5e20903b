"""Which scopes open which endpoint (wire/xero.md 1.7)."""

from typing import Final

_INVOICES = "Invoices CreditNotes Quotes PurchaseOrders RepeatingInvoices LinkedTransactions"
_PAYMENTS = "Payments BatchPayments Overpayments Prepayments"
_SETTINGS = (
    "Accounts TaxRates TrackingCategories Currencies Organisation Users BrandingThemes InvoiceReminders"
)
_AREAS: Final = {
    **dict.fromkeys(_INVOICES.split(), ("accounting.invoices", "accounting.transactions")),
    **dict.fromkeys(_PAYMENTS.split(), ("accounting.payments", "accounting.transactions")),
    "BankTransactions": ("accounting.banktransactions", "accounting.transactions"),
    "BankTransfers": ("accounting.banktransactions", "accounting.transactions"),
    "ManualJournals": ("accounting.manualjournals", "accounting.transactions"),
    "Contacts": ("accounting.contacts",),
    "ContactGroups": ("accounting.contacts",),
    **dict.fromkeys(_SETTINGS.split(), ("accounting.settings",)),
    # Whether accounting.invoices alone may write items is disputed; the stand-in lets it.
    "Items": ("accounting.settings", "accounting.invoices"),
    "Reports": ("accounting.reports.aged", "accounting.reports"),
    "Journals": ("accounting.journals",),  # Advanced tier only: nobody here can be granted it
    "Projects": ("projects",),
    "ProjectsUsers": ("projects",),
}
_READ_ONLY = {"accounting.reports.aged", "accounting.reports", "accounting.journals"}

_GRANULAR_REPORTS = (
    "aged balancesheet banksummary budgetsummary executivesummary profitandloss trialbalance taxreports"
)
BROAD: Final = frozenset(
    ("accounting.transactions", "accounting.transactions.read", "accounting.reports.read")
)
"""Deprecated; an app made on or after 2 March 2026 cannot ask for them."""
_BOTH_WAYS = (
    "accounting.invoices accounting.payments accounting.banktransactions accounting.manualjournals "
    "accounting.contacts accounting.settings accounting.attachments accounting.budgets projects files assets"
).split()
GRANULAR: Final = frozenset(
    (
        *"openid profile email offline_access".split(),
        *_BOTH_WAYS,
        *(f"{name}.read" for name in _BOTH_WAYS),
        *(f"accounting.reports.{name}.read" for name in _GRANULAR_REPORTS.split()),
    )
)
"""All that a new app may ask for; accounting.journals.read is for the Advanced tier."""


def opens(granted: frozenset[str], endpoint: str, *, is_write: bool) -> bool:
    """Whether the granted scopes cover a call; an endpoint that is not known is nobody's concern here."""
    for area in _AREAS.get(endpoint, ()):
        if area not in _READ_ONLY and area in granted:
            return True
        if not is_write and f"{area}.read" in granted:
            return True
    return endpoint not in _AREAS
