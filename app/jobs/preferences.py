"""The ledger's settings, read again before every plan: they decide what a write would do."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future

from app.domain.documents import Organisation
from app.errors import AccessError, RemoteError
from app.jobs.metering import keep_calls
from app.jobs.workplace import Workplace
from app.ports import Ledger
from app.store import connections

log = logging.getLogger(__name__)

PATIENCE_S = 2.0
"""A person waits for the plan: on a train the tries of a read would take longer than they are worth."""


def refresh(place: Workplace, ledger: Ledger) -> bool:
    """Bring closing date, numbering and the rest up to date; False when the ledger can't be reached.

    Without the network, or when no answer comes soon, the plan goes by what the last sync brought; the
    ledger checks every write anyway. Raises WrongOrganisation when the file mirrors other books.
    """
    try:
        organisation = _soon(ledger.organisation)
    except TimeoutError:
        log.info("preferences.kept problem=no answer in %s s", PATIENCE_S)
        return False
    except (RemoteError, AccessError) as problem:
        log.info("preferences.kept problem=%s", problem.title)
        return False
    now = place.clock.now()
    with place.company.writer() as conn:
        connections.connect(conn, ledger.service, organisation, now, is_ledger=True)
    keep_calls(place.company, place.tally, now)
    return True


def _soon(ask: Callable[[], Organisation]) -> Organisation:
    """The answer if it comes soon; TimeoutError else, and whatever comes later is let go."""
    answer: Future[Organisation] = Future()

    def asked() -> None:
        try:
            answer.set_result(ask())
        except BaseException as problem:  # noqa: BLE001 - raised again where the answer is waited for
            answer.set_exception(problem)

    threading.Thread(target=asked, name="preferences", daemon=True).start()
    return answer.result(PATIENCE_S)
