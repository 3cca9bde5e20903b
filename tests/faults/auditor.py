"""The auditor: a second, simple model of what must be true when a life is over.

It knows the signed plans, what the service received, what other people did, and what the program says became
of each row. It shares no code with delivery. What it finds are sentences; none means that all is well.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import chain, combinations, pairwise
from typing import Any

from app.commit.plan import Effect, PlannedWrite, PlanRow, Premise
from app.domain.documents import DocumentKind
from app.domain.writes import MAIL
from app.store.records import RowOfBatch
from integrations.quickbooks.conversion import REFUND
from tests.faults.books import NAMES, Books, minor
from tests.faults.grounds import asked_for_more, not_restored, ungrounded
from tests.faults.life import Carried, Remains
from tests.faults.post import unlike_signed
from tests.faults.post import without_keys as letter_keys
from tests.faults.processor import link_key_of
from tests.faults.recorder import Acted, Looked, Served
from tests.faults.reflection import unlike_the_services

_WRITTEN = "acknowledged"
_UNWRITTEN = {"stopped", "rejected"}
_REASONED = {*_UNWRITTEN, "held"}
_PLACES = re.compile(r"@bank\\-transaction\\-of:\w+/[\w\\-]+|@\d+|@version")
"""What stands in signed bytes for ids and versions that come to be later, in its escaped form."""

_STANDINGS = frozenset({"reactivate", "deactivate", "archive", "merge"})
_KNOWN_FOR = timedelta(minutes=10)
"""By then a change of settings or of a customer is seen: no read is older, no request lives so long."""


@dataclass
class History:
    """What the service did for each key, and the books as they were at every look the program took."""

    received: set[str] = field(default_factory=set)
    performed: dict[str, list[Served]] = field(default_factory=lambda: defaultdict(list))
    books_at: dict[int, Books] = field(default_factory=dict)
    books_when: dict[int, Books] = field(default_factory=dict)
    touched: set[tuple[str, str]] = field(default_factory=set)
    removed_at: dict[tuple[str, str], int] = field(default_factory=dict)
    order: dict[int, int] = field(default_factory=dict)
    looks_of: dict[str, list[tuple[int, Looked]]] = field(default_factory=lambda: defaultdict(list))
    look_times: list[datetime | None] = field(default_factory=lambda: [None])

    def seen(self, effect: Effect | Premise, looked: int, within: timedelta | None) -> set[int | None]:
        """What a record had open when it was last read, of so many reads.

        ``within``: where a read may stand in for a later one, any of that long before.
        """
        of_kind = self.looks_of[NAMES[effect.kind]]
        about = [
            n for n, look in of_kind if n <= looked and (look.ids is None or effect.remote_id in look.ids)
        ]
        looks = about[-1:] or [0]
        if within is not None:
            last = self.look_times[looked]
            looks += [n for n in range(looked + 1) if _is_near(self.look_times[n], last, within)]
        return {self.books_at[n].open_amount(effect.kind, effect.remote_id) for n in looks}

    def shown(self, of: str, remote_id: str, looked: int, within: timedelta | None) -> list[object]:
        """What there was to see of a record at its last look, or at those shortly before; see ``seen``."""
        looks = [
            (n, look.shown.get(remote_id))
            for n, look in self.looks_of[of]
            if n <= looked and look.ids is not None and remote_id in look.ids
        ]
        last = self.look_times[looked]
        near = [
            each for n, each in looks if within is not None and _is_near(self.look_times[n], last, within)
        ]
        return [*near, *(each for _, each in looks[-1:])]


def _is_near(at: datetime | None, last: datetime | None, within: timedelta) -> bool:
    return at is not None and last is not None and last - at <= within


def _without_keys(remains: Remains) -> dict[str, str]:
    """The signed keys of writes that carry none on the wire (Xero: DELETE; letters), by what stands there."""
    writes = (write for each in remains.left.batches for row in each.stored.plan.rows for write in row.writes)
    gone = {f"DELETE {w.request.path}": w.key for w in writes if w.request.method == "DELETE"}
    return gone | letter_keys(remains)


def audit(remains: Remains) -> list[str]:
    """Everything that is not as it must be."""
    return list(_findings(remains))


def _findings(remains: Remains) -> Iterator[str]:
    history, books = _replayed(remains)
    yield from remains.unfinished
    if not remains.left.audit_report.is_whole:
        yield f"the audit chain is broken: {remains.left.audit_report}"
    yield from _strangers(remains, history)
    for carried in remains.left.batches:
        yield from _signatures(remains, carried)
        for row, kept in zip(carried.stored.plan.rows, carried.rows, strict=True):
            for finding in _row(remains, history, carried, row, kept):
                yield f"batch {carried.stored.id} row {row.number}: {finding}"
        for finding in chain(
            ungrounded(remains, history, carried), asked_for_more(remains, history, carried)
        ):
            yield f"batch {carried.stored.id} {finding}"
    yield from not_restored(remains, history)
    yield from _together(remains)
    yield from _switched_off(remains)
    yield from _links(remains)
    yield from unlike_signed(remains, history)
    yield from _short_days(remains)
    yield from _closed_periods(history, is_lenient=remains.weather.is_lenient)
    yield from _sums(remains.ended)
    yield from books.differences(remains.ended)
    yield from unlike_the_services(remains)
    yield from _accounted(remains, history)


def _replayed(remains: Remains) -> tuple[History, Books]:
    """Go through the events in order with the simple books beside."""
    history, books = History(), remains.books.of(remains.begun)
    names = _without_keys(remains)
    looks = 0
    history.books_at[0] = books.copy()
    for position, event in enumerate(remains.events):
        key = names.get(event.key, event.key) if isinstance(event, Served) else ""
        if isinstance(event, Served):
            history.received.add(key)
        match event:
            case Looked():
                looks += 1
                history.looks_of[event.of].append((looks, event))
                history.look_times.append(event.at)
                history.books_at[looks] = books.copy()
            case Acted():
                for touched in books.acted(event):
                    history.touched.add(touched)
                    if _takes_away(event, touched, books):
                        history.removed_at[touched] = position
            case Served() if event.is_performed:
                history.books_when[id(event)] = books.copy()
                history.performed[key].append(event)
                history.order[id(event)] = position
                books.served(event)
    return history, books


def _takes_away(event: Acted, touched: tuple[str, str], books: Books) -> bool:
    """Whether what others did takes away what a write of ours had brought about."""
    if touched[0] in {"Customer", "Refund", "PaymentLink"}:
        return event.act["act"] in _STANDINGS or event.act.get("entity") == "Contacts"
    return touched not in books or event.act["act"] == "take_off"


# Signatures


def _signatures(remains: Remains, carried: Carried) -> Iterator[str]:
    """Nothing of a batch that needs two signatures was received before both were given."""
    second = carried.stored.second
    if second is None:
        return
    keys = {write.key for row in carried.stored.plan.rows for write in row.writes}
    given = remains.signed_twice.get(carried.stored.id)
    early = remains.events if given is None or second.standing != "given" else remains.events[:given]
    if any(isinstance(event, Served) and event.key in keys for event in early):
        yield f"batch {carried.stored.id} was sent with one signature ({second.standing})"
    if second.standing == "waiting":
        yield f"batch {carried.stored.id} was left waiting for its second signature"


# Rows


def _row(
    remains: Remains, history: History, carried: Carried, row: PlanRow, kept: RowOfBatch
) -> Iterator[str]:
    """Every signed row is in the ledger once, or is reported with its reason."""
    states = [str(entry.state) for entry in kept.entries]
    for write, entry, state in zip(row.writes, kept.entries, states, strict=True):
        performed = history.performed.get(write.key, [])
        name = f"step {write.step} ({state})"
        if state not in {_WRITTEN, *_REASONED}:
            yield f"{name} is not finished"
        if state in _REASONED and not entry.reason:
            yield f"{name} has no reason"
        performed_still = [each for each in performed if each.record not in history.removed_at]
        if state in _UNWRITTEN and performed_still:
            yield f"{name} was written all the same: {entry.reason}"
        if state == _WRITTEN and not performed and not _is_there_anyway(history, write):
            yield f"{name} was never written"
        if state == _WRITTEN and performed and entry.remote_id not in {each.record[1] for each in performed}:
            yield f"{name} is said to be {entry.remote_id}, it is {[each.record[1] for each in performed]}"
        yield from (f"{name} {finding}" for finding in _once(history, write, performed))
        yield from (f"{name} {finding}" for finding in _as_signed(write, performed))
        if state == "held":
            yield from (f"{name} {finding}" for finding in _rightly_held(remains, write.key, entry.reason))
    yield from _in_order(states, history, row)
    yield from _compared(history, carried, row, kept)
    if carried.stored.undoes is None:
        yield from _premises(history, carried, row, remains.fresh)
        yield from _customers(history, row)


def _compared(history: History, carried: Carried, row: PlanRow, kept: RowOfBatch) -> Iterator[str]:
    """What the service did otherwise than it was asked is marked, and nothing else that nobody touched."""
    marked = bool(carried.unlike.get(row.number))
    there = {entry.remote_id for entry in kept.entries if str(entry.state) == _WRITTEN}
    performed = [
        each
        for write in row.writes
        for each in history.performed.get(write.key, [])
        if each.record[1] in there and each.record not in history.touched
    ]
    others = any(record[1] in there for record in history.touched)
    altered = any(each.is_altered for each in performed)
    if altered and not marked:
        yield "was written otherwise than signed, and nobody was told"
    if marked and not altered and not others:
        yield f"is said to be otherwise than signed: {carried.unlike[row.number]}"


def _customers(history: History, row: PlanRow) -> Iterator[str]:
    """Nothing is written for a customer that had not been there for a while."""
    for write in row.writes:
        for served in history.performed.get(write.key, []):
            if served.gone_for is not None and served.gone_for > _KNOWN_FOR:
                yield f"step {write.step} names a customer that had been gone for {served.gone_for}"


def _once(history: History, write: PlannedWrite, performed: list[Served]) -> Iterator[str]:
    """None twice: a second time only after somebody else took the first away, or if it changed nothing."""
    for earlier, later in pairwise(performed):
        gone_at = history.removed_at.get(earlier.record)
        same = (earlier.record, earlier.version) == (later.record, later.version)
        if same and later.operation == "update":
            continue
        if gone_at is None or gone_at > history.order[id(later)]:
            yield f"was written twice, as {earlier.record[1]} and {later.record[1]}"


def _as_signed(write: PlannedWrite, performed: Iterable[Served]) -> Iterator[str]:
    """The bytes that were served are the bytes that were signed, with ids and versions filled in."""
    if write.request.service == MAIL:
        return  # see ``post``
    signed = (write.request.body.decode(), write.request.path)
    body, path = (_PLACES.sub(r"[\\w-]+", re.escape(each)) for each in signed)
    for served in performed:
        if not re.fullmatch(body, served.request.body.decode()):
            yield f"sent {served.request.body!r}, signed was {write.request.body!r}"
        if not re.fullmatch(path, served.request.path):
            yield f"went to {served.request.path}"


def _rightly_held(remains: Remains, key: str, reason: str) -> Iterator[str]:
    """A person is only asked when the program can do no more by itself."""
    names = {signed: wire for wire, signed in _without_keys(remains).items()}
    sent = remains.perhaps_sent.get(names.get(key, key), [])
    # Clocks that jump, and a full disk that keeps the program from noting that nothing left.
    excuses = {"clock_forward", "clock_back", "disk_full_at_once", "disk_full_at_commit"}
    excused = remains.weather.happened.keys() & excuses
    if "several tries" in reason and len(sent) + remains.deaths < 4 and not excused:
        yield f"is held after {len(sent)} tries"
    # A machine that slept between the mark and the call makes the key look older than it is: asking is safe.
    slept = "long_sleep" in remains.weather.happened
    if "no longer knows the key" in reason and not excused and not slept and not remains.deaths:
        held = [each for each in remains.left.audit if each["detail"].get("key") == key]
        if datetime.fromisoformat(held[-1]["at"]) - sent[0] < remains.key_life:
            yield "is held while its key is known"


def _in_order(states: list[str], history: History, row: PlanRow) -> Iterator[str]:
    """A later step is written after the earlier ones, and not at all when one of them was not."""
    last = -1
    for number, (write, state) in enumerate(zip(row.writes, states, strict=True)):
        performed = history.performed.get(write.key, [])
        if write.key in history.received and any(each != _WRITTEN for each in states[:number]):
            yield f"step {write.step} was sent though an earlier step was not written"
        if performed and history.order[id(performed[0])] < last:
            yield f"step {write.step} was written before an earlier step"
        last = max([last, *(history.order[id(each)] for each in performed)])
        if state == _WRITTEN and "stopped" in states[:number]:
            yield f"step {write.step} stands on a step that was stopped"


def _premises(history: History, carried: Carried, row: PlanRow, fresh: timedelta | None) -> Iterator[str]:
    """When a row was sent, the balances were as signed when the program last looked.

    As signed: what was open then, moved by those rows of the batch that were written before.
    """
    for write in row.writes:
        for served in history.performed.get(write.key, [])[:1]:
            for effect in row.effects:
                if write.step > 1 and (effect.kind is DocumentKind.PAYMENT or fresh is not None):
                    continue
                signed = _signed_balances(history, carried, effect, served)
                there = history.seen(effect, served.looked, fresh)
                if not there & signed:
                    yield f"step {write.step} was sent with {effect.label} at {there}, signed was {signed}"


def _signed_balances(history: History, carried: Carried, effect: Effect, served: Served) -> set[int]:
    """Of an unfinished or doubtful row before it both is right: that it counts, and that it does not."""
    states = {row.number: {str(entry.state) for entry in row.entries} for row in carried.rows}
    sharing = [
        (row, each)
        for row in carried.stored.plan.rows
        for each in row.effects
        if (each.kind, each.remote_id) == (effect.kind, effect.remote_id)
    ]
    balances = {sharing[0][1].before.minor}
    for row, each in sharing:
        written = history.performed.get(row.writes[-1].key)
        if written and history.order[id(written[0])] < history.order[id(served)]:
            moved = {balance + each.after.minor - each.before.minor for balance in balances}
            balances = moved if states[row.number] == {_WRITTEN} else balances | moved
    return balances


def _is_there_anyway(history: History, write: PlannedWrite) -> bool:
    """Somebody else brought about the very same (deleted the record, applied the payment alike)."""
    ids = re.findall(r"[\w-]+", write.request.path + write.request.body.decode())
    is_standing = re.search(r"/customer$|/Contacts/", write.request.path) is not None
    touched = (key for name, key in history.touched if (name == "Customer") is is_standing)
    return any(key.removeprefix(REFUND) in ids for key in touched)


def _together(remains: Remains) -> Iterator[str]:
    """No two rows that touch the same record are under way at the same moment."""
    rows = {
        write.key: (carried.stored.id, row)
        for carried in remains.left.batches
        for row in carried.stored.plan.rows
        for write in row.writes
    }
    names = _without_keys(remains)
    flights = [(each, rows.get(names.get(each.key, each.key))) for each in remains.flights]
    for (one, its), (other, theirs) in combinations(flights, 2):
        if its is None or theirs is None or its[1] is theirs[1]:
            continue
        shared = _touched(its[1]) & _touched(theirs[1])
        if shared and one.began < other.ended and other.began < one.ended:
            yield f"{one.key} and {other.key} were under way together, both about {sorted(shared)}"


def _touched(row: PlanRow) -> set[tuple[str, str]]:
    return {(str(each.kind), each.remote_id) for each in (*row.effects, *row.premises)}


def _switched_off(remains: Remains) -> Iterator[str]:
    """Nothing is sent while writing is switched off."""
    for flight in remains.flights:
        if any(off <= flight.asked < on for off, on in remains.offs):
            yield f"{flight.key} was sent while writing was switched off"


# Stripe


def _links(remains: Remains) -> Iterator[str]:
    """Every signed link is there once, or is reported; what was signed to be off is off."""
    held = {each["id"]: each for each in remains.ended.get("PaymentLink", ())}
    names = Counter(link_key_of(each) for each in held.values())
    for carried in remains.left.batches:
        for row, kept in zip(carried.stored.plan.rows, carried.rows, strict=True):
            if row.service != "stripe":
                continue
            (write,), (entry,) = row.writes, kept.entries
            is_written, where = str(entry.state) == _WRITTEN, f"batch {carried.stored.id} row {row.number}"
            if write.request.creates is None:
                if is_written and held[write.request.path.rpartition("/")[2]]["active"]:
                    yield f"{where}: its link still takes money"
                continue
            count = names[json.loads(write.request.lookup)["link_key"]]
            if count > 1 or (is_written and count != 1) or (count and str(entry.state) in _UNWRITTEN):
                yield f"{where}: its link is there {count} times, and it is {entry.state}"
    signed = sum(row.service == "stripe" for each in remains.left.batches for row in each.stored.plan.rows)
    if len(remains.ended.get("PaymentLink", ())) - len(remains.begun.get("PaymentLink", ())) > signed:
        yield "there are more links than were signed"


# Xero's day


def _short_days(remains: Remains) -> Iterator[str]:
    """A day without calls is a stop in its own words: nobody goes on asking, no row is given up."""
    for process, _ in sorted(remains.deaf):
        yield f"the program's process {process} went on asking though it was told that the day is over"
    for problem in remains.spent:
        if "for today" not in problem.title or problem.retry_after is None:
            yield f"a day that is over was told as {problem.title}"
    for carried in remains.left.batches:
        for row in carried.rows:
            if any("for today" in entry.reason for entry in row.entries):
                yield f"batch {carried.stored.id} row {row.number} was given up because a day was over"


# The ledger


def _strangers(remains: Remains, history: History) -> Iterator[str]:
    """Nothing is written that nobody signed."""
    signed = Counter(
        write.key for each in remains.left.batches for row in each.stored.plan.rows for write in row.writes
    )
    for key, count in signed.items():
        if count > 1:
            yield f"two writes share the key {key}"
    for key in history.performed:
        if key not in signed:
            yield f"the ledger was sent {key}, which nobody signed"


def _closed_periods(history: History, *, is_lenient: bool) -> Iterator[str]:
    """Where the service lets them through, the program looks itself, and that takes a moment."""
    for served in (each for all_of in history.performed.values() for each in all_of):
        if served.shut_for is not None and (not is_lenient or served.shut_for > _KNOWN_FOR):
            yield f"{served.key} was written on {served.dated_on}, closed to {served.closed_on}"


def _sums(ended: dict[str, Any]) -> Iterator[str]:
    """No allocation goes beyond a balance, none beyond its money."""
    applied: Counter[str] = Counter()
    for payment in (*ended["Payment"], *ended.get("Use", ())):
        if Decimal(payment["UnappliedAmt"]) < 0:
            yield f"payment {payment['Id']} gives more than it has"
        for line in payment.get("Line", ()):
            applied[line["LinkedTxn"][0]["TxnId"]] += minor(line["Amount"])
    for document in (*ended["Invoice"], *ended["CreditMemo"]):
        if applied[document["Id"]] > minor(document["TotalAmt"]):
            yield f"document {document['Id']} has more applied to it than it is over"
        if Decimal(document.get("Balance", 0)) < 0:
            yield f"document {document['Id']} has a balance below nothing"


# The audit record


def _accounted(remains: Remains, history: History) -> Iterator[str]:
    """The audit names every write that the ledger performed, once, or says that it is not known."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for record in remains.left.audit:
        key = record["detail"].get("key")
        for each in record["detail"].get("keys", [key] if key else ()):
            said[each][record["action"]] += 1
    for key, actions in said.items():
        if actions["write.acknowledged"] > 1:
            yield f"the audit acknowledges {key} {actions['write.acknowledged']} times"
    for key, performed in history.performed.items():
        removed = all(each.record in history.removed_at for each in performed)
        doubted = ("write.unknown", "outbox.recovered") if removed else ()
        names = ("write.acknowledged", "write.held", *doubted)
        if not any(said[key][name] for name in names):
            yield f"the audit does not account for {key}, written as {performed[0].record[1]}"
    signed = sum(record["action"] == "batch.signed" for record in remains.left.audit)
    if signed != len(remains.left.batches):
        yield f"the audit has {signed} signatures for {len(remains.left.batches)} batches"


def _entity(served: Served) -> str:
    return next(name for name in served.answer if name != "time")
