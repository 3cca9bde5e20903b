"""Where overdue invoices can be paid: asked of the ledger where a policy names it, a few at each sync."""

import logging

from app.errors import CountersignError, RemoteRejected
from app.jobs.company_day import company_today
from app.jobs.state import settings
from app.jobs.workplace import Workplace
from app.ports import Cancel, Ledger
from app.store import connections, pay_pages

log = logging.getLogger(__name__)

MOST = 40
"""Calls a sync at most; what is left is asked for at the next."""


def read_pay_pages(place: Workplace, ledger: Ledger, cancel: Cancel) -> int:
    """Read the pages that are missing; how many were read. A letter without one is a letter all the same."""
    with place.company.reader() as conn:
        policies = settings(conn).followups.policies
        if not any(one.links for one in policies.every()):
            return 0
        today = company_today(connections.company(conn).time_zone, place.clock)
        wanted = pay_pages.unread(conn, today.isoformat(), MOST)
    found: dict[str, str] = {}
    for one in wanted:
        cancel.check()
        try:
            found[one] = ledger.pay_page(one)
        except RemoteRejected:
            found[one] = ""
        except CountersignError as problem:
            log.warning("pay_pages.interrupted problem=%s", problem.title)
            break
    with place.company.writer() as conn:
        pay_pages.keep(conn, found)
    return len(found)
