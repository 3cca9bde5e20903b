"""The chart of accounts and the tax rates of a story in Xero's terms."""

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from integrations.sandbox.story import StoryAccount
from integrations.sandbox.xero.lists import GROUPS
from integrations.sandbox.xero.records import Account, TaxRate

if TYPE_CHECKING:
    from integrations.sandbox.xero.opening import Opening

STRIPE_CLEARING, UNDEPOSITED = "stripe-clearing", "undeposited"
"""Bank-type accounts where money waits: card charges for their payout, checks for their deposit."""

_KINDS: Final = {
    "Bank": "BANK",
    "Income": "REVENUE",
    "Other Income": "OTHERINCOME",
    "Expense": "EXPENSE",
    "Other Expense": "EXPENSE",
    "Cost of Goods Sold": "DIRECTCOSTS",
    "Other Current Asset": "CURRENT",
    "Fixed Asset": "FIXED",
    "Other Current Liability": "CURRLIAB",
    "Long Term Liability": "TERMLIAB",
    "Credit Card": "BANK",
    "Equity": "EQUITY",
}
_FIRST_CODES: Final = {
    "BANK": 90,
    "REVENUE": 200,
    "OTHERINCOME": 270,
    "DIRECTCOSTS": 310,
    "EXPENSE": 400,
    "CURRENT": 620,
    "FIXED": 710,
    "CURRLIAB": 820,
    "TERMLIAB": 900,
    "EQUITY": 970,
}
_SYSTEM: Final = (
    ("receivable", "610", "Accounts Receivable", "CURRENT", "DEBTORS"),
    ("payable", "800", "Accounts Payable", "CURRLIAB", "CREDITORS"),
    ("sales-tax", "815", "Sales Tax", "CURRLIAB", "GST"),
    ("rounding", "860", "Rounding", "CURRLIAB", "ROUNDING"),
    ("retained", "960", "Retained Earnings", "EQUITY", "RETAINEDEARNINGS"),
    ("fx", "497", "Realised Currency Gains", "EXPENSE", "REALISEDCURRENCYGAIN"),
)
_ELSEWHERE: Final = {"AccountsReceivable", "UndepositedFunds", "SalesTaxPayable", "GlobalTaxPayable"}
"""Sub types of a story that Xero has its own accounts for."""
_EVERYWHERE = frozenset(("ASSET", "EQUITY", "EXPENSE", "LIABILITY", "REVENUE"))


def tell_chart(opening: "Opening") -> None:
    """Accounts by story key, system accounts, clearing accounts, tax rates by percent text."""
    taken = dict(_FIRST_CODES)
    for told in opening.story.accounts:
        if told.sub_kind not in _ELSEWHERE:
            _tell(opening, told, taken)
    for key, code, name, kind, system in _SYSTEM:
        _add(opening, key, (code, name, kind), system)
    for key, name in ((STRIPE_CLEARING, "Stripe Clearing"), (UNDEPOSITED, "Undeposited Funds")):
        _add(opening, key, (_next(taken, "BANK"), name, "BANK"), None)
    _tell_rates(opening)


def _tell(opening: "Opening", told: StoryAccount, taken: dict[str, int]) -> None:
    kind = _KINDS.get(told.kind, "CURRENT")
    _add(opening, told.key, (_next(taken, kind), told.name, kind), None)


def _next(taken: dict[str, int], kind: str) -> str:
    code = taken[kind]
    taken[kind] += 1
    return f"{code:03d}"


def _add(opening: "Opening", key: str, words: tuple[str, str, str], system: str | None) -> None:
    code, name, kind = words
    at = opening.began
    account = Account(
        id=opening.id("Accounts", key),
        created_at=at,
        updated_at=at,
        code=code,
        name=name,
        kind=kind,
        group=GROUPS[kind],
        system=system,
        fields={"BankAccountNumber": f"0417{opening.org.id[:6]}{code}"} if kind == "BANK" else None,
    )
    opening.accounts[key] = account
    opening.keep("Accounts", account)


def _tell_rates(opening: "Opening") -> None:
    at = opening.began
    rows: list[tuple[str, str, str, str, frozenset[str]]] = [
        ("NONE", "Tax Exempt", "0", "NONE", _EVERYWHERE),
        ("OUTPUT", "Tax on Sales", "0", "OUTPUT", frozenset(("REVENUE", "LIABILITY", "ASSET"))),
        ("INPUT", "Tax on Purchases", "0", "INPUT", frozenset(("EXPENSE", "ASSET", "LIABILITY"))),
    ]
    told = dict.fromkeys([opening.story.tax_rate, *(each.tax_rate for each in opening.story.invoices)])
    for number, percent in enumerate(filter(None, told), 1):
        name = f"Sales tax {percent}%"
        groups = frozenset(("REVENUE", "ASSET", "LIABILITY", "EQUITY"))
        rows.append((f"TAX{number:03d}", name, percent, "OUTPUT", groups))
    for tax_type, name, percent, report, groups in rows:
        rate = TaxRate(
            id=tax_type,
            created_at=at,
            updated_at=at,
            name=name,
            percent=Decimal(percent),
            report=report,
            groups=groups,
        )
        opening.rates[percent if tax_type.startswith("TAX") else tax_type] = rate
        opening.keep("TaxRates", rate)
