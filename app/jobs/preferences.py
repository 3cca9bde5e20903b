"""The ledger's settings, read again before every plan: they decide what a write would do."""

import logging

from app.errors import AccessError, RemoteError
from app.jobs.metering import keep_calls
from app.jobs.workplace import Workplace
from app.ports import Ledger
from app.store import connections

log = logging.getLogger(__name__)


def refresh(place: Workplace, ledger: Ledger) -> bool:
    """Bring closing date, numbering and the rest up to date; False when the ledger can't be reached.

    Without the network the plan goes by what the last sync brought; the ledger checks every write anyway.
    Raises WrongOrganisation when the file mirrors other books.
    """
    try:
        organisation = ledger.organisation()
    except (RemoteError, AccessError) as problem:
        log.info("preferences.kept problem=%s", problem.title)
        return False
    now = place.clock.now()
    with place.company.writer() as conn:
        connections.connect(conn, ledger.service, organisation, now, is_ledger=True)
    keep_calls(place.company, place.tally, now)
    return True
