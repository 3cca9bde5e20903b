"""Propose fixes: everything that differs between ledger, processor and bank, and what would settle it."""

from collections.abc import Iterator

from app.changes import Changes
from app.domain.documents import Account, AccountRole, DocumentKind
from app.domain.record import replace
from app.jobs.accounts import chart, named_account
from app.jobs.apart import Computing
from app.jobs.deferred import due_fixes
from app.jobs.duplicates import fixes_of_twins
from app.jobs.reconciliation import reconciled
from app.jobs.renew import renew
from app.jobs.state import settings
from app.ports import Clock
from app.propose.proposal import ProposalKind
from app.propose.reconciliation.books import Role
from app.propose.reconciliation.fixing import propose_fixes as fixes_of
from app.propose.reconciliation.scene import Ways, refunded_invoices
from app.store import connections, deposits, mirror, proposals, reconciling
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.records import Difference

_BANK_FEED = "https://go.xero.com/Bank/BankRec.aspx?accountID={account}"
"""Xero's own way to the lines of a bank account that wait (developer.xero.com, "Deep link into Xero")."""

_SETTLED = "It is settled, or it differs in another way now."


def propose_fixes(company: CompanyFile, computing: Computing, clock: Clock) -> Changes:
    """A fix for each difference that has one; decisions stand."""
    return renew(company, ProposalKind.RECONCILIATION, computing.parts(fixes, clock), clock, _SETTLED)


def fixes(company: CompanyFile, clock: Clock) -> Iterator[Difference]:
    """How the fixes of what differs now differ from those kept."""
    books, found = reconciled(company)
    with company.reader() as conn:
        ways = _ways(conn)
        wanted = refunded_invoices(books, found, ways.charge_of)
        ways = replace(ways, sales=reconciling.sales(conn, wanted))
    made = fixes_of(books, found, ways)
    with company.reader() as conn:
        made += due_fixes(conn, clock)
        made += fixes_of_twins(conn)
        yield from proposals.compared(conn, ProposalKind.RECONCILIATION, made)


def _ways(conn: Connection) -> Ways:
    about, chosen = connections.company(conn), settings(conn).accounts
    accounts = [one for one in mirror.every(conn, DocumentKind.ACCOUNT) if isinstance(one, Account)]
    roles = chart(conn, chosen, about.currency, needs_deposit=False).by_role
    named = {
        Role.FEE: named_account(accounts, chosen.bank_fees),
        Role.REFUND: named_account(accounts, chosen.refunds),
        Role.DISPUTE: named_account(accounts, chosen.disputes),
    }
    usual = {Role.FEE: roles.get(AccountRole.BANK_FEES), Role.REFUND: roles.get(AccountRole.DISCOUNTS)}
    return Ways(
        named={role: one.remote_id for role, one in named.items() if one is not None},
        usual={role: one.remote_id for role, one in usual.items() if one is not None},
        names={one.remote_id: one.name for one in accounts},
        currencies={one.remote_id: one.currency for one in accounts},
        # A journal entry carries a rate of its own; a bank transaction takes the ledger's of the day.
        entries_in=about.currency if about.ledger_service == "quickbooks" else "",
        charge_of=reconciling.charges_of(conn),
        held=deposits.owed(conn),
        customers=reconciling.customer_names(conn),
        bank_feed=_BANK_FEED if about.ledger_service == "xero" else "",
    )
