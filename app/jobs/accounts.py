"""Which accounts a batch writes to: a person's choice, else the ledger's marks, else the books' habits."""

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from app.domain.documents import Account, AccountRole, DocumentKind
from app.settings import Accounts as Named
from app.store import habits, mirror
from app.store.connection import Connection

EXPENSES = frozenset({"expense", "other expense", "cost of goods sold"})
"""``Account.kind`` of accounts that what was kept back may belong to, in the ledgers' own words."""


class Chart(Struct, frozen=True):
    """The accounts of a batch: by role, and where new money goes (None: the ledger's own default)."""

    by_role: Mapping[AccountRole, Account] = field(default_factory=dict)
    deposits: Account | None = None


def chart(conn: Connection, named: Named, currency: str, *, needs_deposit: bool) -> Chart:
    """The accounts to use, all of them active. Roles come from the ledger's marks, never from names."""
    accounts = [
        account
        for account in mirror.every(conn, DocumentKind.ACCOUNT)
        if isinstance(account, Account) and account.is_active
    ]
    by_id = {account.remote_id: account for account in accounts}
    roles: dict[AccountRole, Account] = {}
    for account in accounts:
        roles.setdefault(account.role, account)
    if AccountRole.BANK_FEES not in roles:
        kept = (by_id[one] for one in habits.kept_back_accounts(conn) if one in by_id)
        found = next((account for account in kept if account.kind.casefold() in EXPENSES), None)
        roles |= {AccountRole.BANK_FEES: found} if found else {}
    for role, name in ((AccountRole.BANK_FEES, named.bank_fees), (AccountRole.DISCOUNTS, named.discounts)):
        chosen = named_account(accounts, name)
        roles |= {role: chosen} if chosen else {}
    deposits = _deposits(conn, accounts, named.deposits, currency) if needs_deposit else None
    return Chart(roles, deposits)


def named_account(accounts: Iterable[Account], name: str) -> Account | None:
    """The account that a person named, by its code or id; None when they named none."""
    return next((one for one in accounts if name and name in {one.code, one.remote_id}), None)


def _deposits(conn: Connection, accounts: list[Account], name: str, currency: str) -> Account | None:
    """Where the processor's payments went until now, else most payments, else the first that takes any."""
    able = {one.remote_id: one for one in accounts if one.takes_payments and one.currency == currency}
    chosen = named_account(able.values(), name)
    if chosen is not None:
        return chosen
    used = (*habits.deposit_accounts(conn, processed=True), *habits.deposit_accounts(conn, processed=False))
    known = (able[one] for one in used if one in able)
    by_code = sorted(able.values(), key=lambda one: (one.code, one.remote_id))
    return next(known, next(iter(by_code), None))
