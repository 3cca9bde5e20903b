"""One sitting at the real window over large books, timed: every list, scrolling, and what runs beside it.

Runs in a process of its own (``tests.benchmarks.window`` starts it), so that its peak memory is the window's.
"""

import gc
import json
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QTableView

from app.paths import Home
from app.propose.proposal import Tier
from app.review.customers import CustomerOrder, CustomerShow
from app.review.decision import DecisionAction
from app.review.listing import ProposalOrder
from app.screens.proposals import Show
from app.store import mirror
from app.wiring.reception import FrontDesk
from app.wiring.services import addresses
from tests.benchmarks.heartbeat import Heartbeat
from ui.main import SWITCH_S
from ui.program import Program
from ui.tables.model import PAGE, WindowedTableModel
from ui.window import Window

PATIENCE_S = 1_200.0
_TIMES = 5
_SIGNED = 100
_FRAMES = 200
_ROWS_A_STEP = 7


class Sitting:
    """One person at the window of the made company."""

    def __init__(self, app: QApplication, folder: Path, moved: dict[str, str]) -> None:
        self._app = app
        self.actions: dict[str, dict[str, float]] = {}
        self.phases: dict[str, tuple[float, float, float]] = {}
        self.frames: list[float] = []
        self.memory: dict[str, float] = {}
        front = FrontDesk(Home(folder), addresses(moved), company="Benchmark", is_demo=False, by="Dana")
        self._program = Program(app, lambda: front)
        start, worked = time.perf_counter(), time.process_time()
        self._program.start()
        self._until(lambda: isinstance(self._program.window, Window))
        self._until(lambda: self._is_drawn(self.window.matches.table, self.window.matches.model))
        self._until(lambda: self.window.matches.screen_state.detail is not None)
        self._note(
            "opened, first panel filled", [(time.perf_counter() - start, time.process_time() - worked)]
        )
        gc.freeze()  # as the program does then
        self._heart = Heartbeat()

    @property
    def window(self) -> Window:
        """The company's window."""
        assert isinstance(self._program.window, Window), "the company is open"
        return self._program.window

    @property
    def _link(self) -> Any:
        return self._program.link

    def walk(self, *, only_looks: bool = False) -> None:
        """All of it, in an order that leaves the lists as they are until the commit; or without a service."""
        looks = (
            ("lists and searches", self._lists),
            ("the cash to come", self._today),
            ("reconciling", self._reconcile),
            ("scrolling", self._scrolling),
        )
        works = (("syncing and matching", self._sync), ("committing", self._commit))
        for name, part in looks if only_looks else looks + works:
            part()
            self.memory[f"the most until after {name}"] = peak(resource.RUSAGE_SELF)

    def _lists(self) -> None:
        self._matches()
        self._customers()
        self._finder()

    def _scrolling(self) -> None:
        self.window.go("matches")
        self._scroll()
        self._during("only scrolling", lambda: None, self._after(3.0))

    def leave(self) -> None:
        """End the program."""
        self._program.end()

    def result(self) -> dict[str, Any]:
        """What was measured, in ms, MiB and monotonic seconds."""
        return {
            "actions": self.actions,
            "phases": self.phases,
            "beats": self._heart.beats,
            "frames": self.frames,
            "memory": self.memory
            | {
                "the most of the window": peak(resource.RUSAGE_SELF),
                "the most of a computing process": peak(resource.RUSAGE_CHILDREN),
            },
        }

    # lists

    def _matches(self) -> None:
        panel = self.window.matches
        table, model = panel.table, panel.model

        def listed(name: str, act: Callable[[int], object]) -> None:
            self._time(f"matches: {name}", table, model, act)

        listed("opened", lambda _: panel.reindex())
        for order in (ProposalOrder.AMOUNT, ProposalOrder.PARTY, ProposalOrder.DATE, ProposalOrder.TIER):
            listed(f"sorted by {order}", lambda _, order=order: table.order_asked.emit(order))  # type: ignore[misc]
        states, tiers = panel.bar._states.buttons(), panel.bar._tiers.buttons()
        every = next(one for one in states if one.objectName() == Show.ALL)
        ready = next(one for one in tiers if one.objectName() == Tier.READY)
        listed("all states", lambda _: every.click())
        listed("only ready", lambda _: ready.click())
        panel.screen_state.set_show(Show.OPEN)
        listed("searched", lambda turn: panel.look_for(("payment", "river", "orchard 12")[turn % 3]))
        listed("searched, nothing narrows", lambda turn: panel.look_for(("a", "e")[turn % 2]))
        panel.clear()
        self._until(lambda: not panel.screen_state.filter.text and self._is_drawn(table, model))
        self._jumps(table, model)

    def _jumps(self, table: QTableView, model: WindowedTableModel[Any]) -> None:
        found = []
        for turn in range(_TIMES):
            place = (len(model.ids) - 1) * ((turn * 37) % 100) // 100
            start, worked = time.perf_counter(), time.process_time()
            table.verticalScrollBar().setValue(place)
            self._until(lambda: self._is_drawn(table, model))
            table.viewport().repaint()
            found.append((time.perf_counter() - start, time.process_time() - worked))
        self._note("matches: jumped anywhere", found)

    def _customers(self) -> None:
        start, worked = time.perf_counter(), time.process_time()
        self.window.go("customers")
        panel: Any = self.window.page("customers")
        self._until(lambda: self._is_drawn(panel.table, panel.model))
        self._note("customers: first opened", [(time.perf_counter() - start, time.process_time() - worked)])

        def listed(name: str, act: Callable[[int], object]) -> None:
            self._time(f"customers: {name}", panel.table, panel.model, act)

        listed("opened", lambda _: panel.reindex())
        for order in CustomerOrder:
            listed(f"sorted by {order}", lambda _, order=order: panel.table.order_asked.emit(order))  # type: ignore[misc]
        chips = {one.objectName(): one for one in panel._shows.buttons()}
        listed("only overdue", lambda _: chips[CustomerShow.OVERDUE].click())
        chips[CustomerShow.ALL].click()
        listed("searched", lambda turn: panel.look_for(("river", "o", "garden")[turn % 3]))

    def _finder(self) -> None:
        for what, typed in (("number", "INV-104"), ("amount", "1250.00"), ("name", "river")):
            found = []
            for _ in range(_TIMES):
                self.window._find()
                finder = self.window.findChildren(_finder_class())[-1]
                finder.text.setText(typed)
                finder._pause.stop()
                before = finder._found
                start, worked = time.perf_counter(), time.process_time()
                finder._search()
                self._until(lambda finder=finder, before=before: finder._found is not before)  # type: ignore[misc]
                finder.repaint()
                found.append((time.perf_counter() - start, time.process_time() - worked))
                finder.reject()
            self._note(f"search: a {what}", found)

    def _today(self) -> None:
        self.window.go("today")
        panel: Any = self.window.page("today")
        found = []
        for _ in range(_TIMES):
            panel._date.setText("")
            start, worked = time.perf_counter(), time.process_time()
            panel._is_stale = True
            panel.show_up()
            self._until(lambda: bool(panel._date.text()))
            panel.repaint()
            found.append((time.perf_counter() - start, time.process_time() - worked))
        self._note("today: opened", found)
        start, worked = time.perf_counter(), time.process_time()
        self._until(lambda: panel._cancel is None)
        self._note("today: the cash to come", [(time.perf_counter() - start, time.process_time() - worked)])

    def _reconcile(self) -> None:
        start, worked = time.perf_counter(), time.process_time()
        self.window.go("reconcile")
        panel: Any = self.window.page("reconcile")
        self._until(lambda: panel.view is not None)
        self._note("reconcile: opened", [(time.perf_counter() - start, time.process_time() - worked)])

    def _time(
        self, name: str, table: QTableView, model: WindowedTableModel[Any], act: Callable[[int], object]
    ) -> None:
        """From the key to the rows on the screen."""
        found = []
        for turn in range(_TIMES):
            before = model._generation
            start, worked = time.perf_counter(), time.process_time()
            act(turn)
            self._until(lambda before=before: model._generation != before and self._is_drawn(table, model))  # type: ignore[misc]
            table.viewport().repaint()
            found.append((time.perf_counter() - start, time.process_time() - worked))
        self._note(name, found)

    def _is_drawn(self, table: QTableView, model: WindowedTableModel[Any]) -> bool:
        if not model.ids:
            return model._generation > 0
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        last = len(model.ids) - 1 if last < 0 else last
        return first >= 0 and all(number in model._pages for number in {first // PAGE, last // PAGE})

    def _note(self, name: str, found: list[tuple[float, float]]) -> None:
        wall, worked = [pair[0] * 1000 for pair in found], [pair[1] * 1000 for pair in found]
        self.actions[name] = {
            "median": statistics.median(wall), "most": max(wall), "worked": statistics.median(worked)
        }  # fmt: skip

    # what runs beside scrolling

    def _scroll(self) -> None:
        """Step down the list; how long each frame takes."""
        table = self.window.matches.table
        for _ in range(_FRAMES):
            start = time.perf_counter()
            self._step()
            table.viewport().repaint()
            self.frames.append((time.perf_counter() - start) * 1000)
            self._app.processEvents()

    def _step(self) -> None:
        bar = self.window.matches.table.verticalScrollBar()
        bar.setValue(0 if bar.value() >= bar.maximum() else bar.value() + _ROWS_A_STEP)

    def _sync(self) -> None:
        """Everything read again from the stand-in, then proposals made anew, while the list scrolls."""
        with self._link.desk._company.writer() as conn:
            mirror.forget_cursor(conn, "quickbooks")
        turned: list[float] = []

        def watch(state: Any) -> None:
            if state.progress is not None and state.progress.label == "Making proposals" and not turned:
                turned.append(time.monotonic())

        self._link.sync_moved.connect(watch)
        self._during("syncing and matching", self._link.sync, lambda: not self._link.sync_state.is_running)
        self._link.sync_moved.disconnect(watch)
        starts, ends, worked = self.phases.pop("syncing and matching")
        half = turned[0] if turned else ends
        self.phases["syncing"], self.phases["matching"] = (starts, half, worked), (half, ends, 0.0)

    def _commit(self) -> None:
        panel = self.window.matches
        every = self._link.desk.list_ids(panel.screen_state.ready_filter()).result(PATIENCE_S)
        ids = list(every)[-_SIGNED:]  # the latest, whose period is still open
        review = self.window.signing.review

        def approved() -> int:
            return panel.screen_state.totals.approved_count

        self._during("approving all", lambda: panel.deciding._approve_ids(every), lambda: approved() > 0)
        self._during("undoing it", panel.deciding.undo, lambda: approved() == 0)
        self._during(
            "approving 100",
            lambda: self._link.write(self._link.desk.decide(ids, DecisionAction.APPROVE)),
            lambda: approved() > 0,
        )
        self._during("planning", self.window.verbs["sign"].trigger, lambda: self.window.place == "signing")
        review.name.setText("Dana")
        if not review.sign.isEnabled():
            raise RuntimeError(f"nothing can be signed: {review._why.text()} {review._held.text()[:200]}")
        committing = self.window.signing
        started = []

        def begin() -> None:
            review.sign.click()

        def is_over() -> bool:
            started.append(True) if committing.is_committing else None
            return bool(started) and not committing.is_committing

        self._during(f"committing {len(ids)} rows", begin, is_over)
        self._during("after it", lambda: self.window.go("matches"), self._after(1.0))

    def _during(self, name: str, begin: Callable[[], object], is_over: Callable[[], bool]) -> None:
        """Let the event loop run until something is over, while the list scrolls at 60 steps a second."""
        loop, steps, watch = QEventLoop(), QTimer(), QTimer()
        steps.timeout.connect(self._step)
        watch.timeout.connect(lambda: loop.quit() if is_over() else None)
        limit = QTimer.singleShot(int(PATIENCE_S * 1000), loop.quit)
        assert limit is None
        starts, worked = time.monotonic(), time.process_time()
        steps.start(16)
        watch.start(20)
        QTimer.singleShot(0, begin)
        loop.exec()
        steps.stop()
        watch.stop()
        if not is_over():
            raise TimeoutError(f"{name} did not end")
        self.phases[name] = (starts, time.monotonic(), time.process_time() - worked)

    def _after(self, seconds: float) -> Callable[[], bool]:
        ends = time.monotonic() + seconds
        return lambda: time.monotonic() > ends

    def _until(self, condition: Callable[[], bool]) -> None:
        ends = time.monotonic() + PATIENCE_S
        while not condition():
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            if time.monotonic() > ends:
                raise TimeoutError("the window did not come so far")
            time.sleep(0.0005)


def peak(whose: int) -> float:
    """The most memory that one process had, in MiB."""
    return resource.getrusage(whose).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def _finder_class() -> Any:
    from ui.dialogs.finder import Finder

    return Finder


def main(folder: str, ready: str = "") -> int:
    """Sit down, walk, print what was measured as JSON. Without services' addresses it is only looked."""
    os.environ["COUNTERSIGN_LOOK"] = "light"
    sys.setswitchinterval(SWITCH_S)  # as the program itself does
    app = QApplication(sys.argv[:1])
    moved = json.loads(Path(ready).read_text(encoding="utf-8")) if ready else {}
    sitting = Sitting(app, Path(folder), moved)
    try:
        sitting.walk(only_looks=not ready)
        result = sitting.result()
    finally:
        sitting.leave()
    sys.stdout.write(json.dumps(result))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
