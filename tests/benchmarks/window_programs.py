"""HomeBank and GnuCash (Debian's) opening a book of the same size beside our window, all on one X server.

They are only measured: none of theirs is in the program. A program counts as open when a window with the
book's name is there and the program has used no core for a second and a half since; the time is that of the
last use. Their books hold as many invoices, payments and bank lines as ours, as transactions of a receivable
and a bank account: a payment takes from one and gives to the other, a bank line that nobody matched lies in
the bank account alone (GnuCash: against Imbalance, as its importer books it).
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from uuid import UUID
from xml.sax.saxutils import escape

from app.domain.documents import Invoice, Payment
from tests.benchmarks.sync import say

_QUIET_S = 1.5
_PATIENCE_S = 120.0
_LOOK_S = 0.02
_RUNS = 3
_TICK_S = 1 / (os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100)
_SLICE_S = 0.25
_BURST = 3
"""Ticks within a slice that count as work."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Seconds until it was open, processor seconds until then, and MiB held."""

    seconds: float
    worked: float
    mib: float


@dataclass(frozen=True, slots=True)
class Program:
    """A program to be timed: what to run, and what its window's title holds."""

    name: str
    words: list[str]
    title: str
    environment: dict[str, str]
    folder: Path


def compare(programs: list[Program]) -> None:
    """Open each in turn, several times; print medians. The first round, which fills caches, is left out.

    Who takes longer than two minutes is not tried again.
    """
    found: dict[str, list[Opened]] = {one.name: [] for one in programs}
    late: set[str] = set()
    with screen() as display:
        for turn in range(_RUNS + 1):
            for one in programs:
                if one.name in late:
                    continue
                try:
                    done = opened(one, display)
                except (TimeoutError, RuntimeError) as problem:
                    say(f"  {problem}")
                    late.add(one.name)
                    continue
                if turn:
                    found[one.name].append(done)
    for name, runs in found.items():
        if not runs:
            continue
        seconds = [one.seconds for one in runs]
        worked, mib = median(one.worked for one in runs), max(one.mib for one in runs)
        spread = f"{median(seconds):7.2f} s [{min(seconds):.2f}-{max(seconds):.2f}]"
        say(f"  {name:<24}{spread}  processor {worked:6.2f} s  {mib:6.0f} MiB")


@contextmanager
def screen() -> Iterator[str]:
    """An X server of our own with a window manager; its display."""
    with tempfile.TemporaryFile() as told:
        words = ["Xvfb", "-displayfd", str(told.fileno()), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
        with subprocess.Popen(words, pass_fds=[told.fileno()], stderr=subprocess.DEVNULL) as server:
            try:
                number = b""
                while not number.endswith(b"\n"):
                    time.sleep(_LOOK_S)
                    number = os.pread(told.fileno(), 20, 0)
                display = f":{number.decode().strip()}"
                with subprocess.Popen(
                    ["openbox"], env=os.environ | {"DISPLAY": display}, stderr=subprocess.DEVNULL
                ) as manager:
                    time.sleep(1)
                    yield display
                    manager.terminate()
            finally:
                server.terminate()


def opened(one: Program, display: str) -> Opened:
    """Start a program and wait until it is open and quiet; it is ended."""
    shown = {"DISPLAY": display, "NO_AT_BRIDGE": "1", "QT_QPA_PLATFORM": "xcb", "GSETTINGS_BACKEND": "memory"}
    environment = os.environ | one.environment | shown
    for left in one.folder.glob("*.L[CN]K"):
        left.unlink()  # GnuCash's lock: it was ended, not closed
    start = time.monotonic()
    with subprocess.Popen(
        one.words,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as program:
        try:
            return _until_quiet(program, one, environment, start)
        finally:
            program.kill()


def _until_quiet(
    program: "subprocess.Popen[bytes]", one: Program, environment: dict[str, str], start: float
) -> Opened:
    has_window, worked, since, last = False, 0.0, start, start
    while time.monotonic() - start < _PATIENCE_S:
        time.sleep(_LOOK_S)
        if program.poll() is not None:
            raise RuntimeError(
                f"{one.name} ended with {program.returncode} before “{one.title}” was open: skipped"
            )
        used, now = _used(program.pid), time.monotonic()
        if used - worked >= _BURST * _TICK_S:  # less is a blinking cursor
            worked, since, last = used, now, now
        elif now - since > _SLICE_S:
            worked, since = used, now
        if not has_window:
            search = ["xdotool", "search", "--onlyvisible", "--name", one.title]
            found = subprocess.run(search, env=environment, capture_output=True, check=False).stdout
            if found.strip():
                has_window, last = True, max(last, time.monotonic())
        elif now - last > _QUIET_S:
            return Opened(last - start, used, _held(program.pid))
    raise TimeoutError(f"{one.name} was not open after {_PATIENCE_S:.0f} s: skipped")


def _used(pid: int) -> float:
    """Processor seconds of a process so far."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * _TICK_S


def _held(pid: int) -> float:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def rivals(invoices: int, folder: Path) -> list[Program]:
    """The rivals that are here, each with a book of this size; says which are not."""
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool") if shutil.which(tool) is None]
    if missing:
        say(
            f"{', '.join(missing)} not installed (apt-get install xvfb openbox xdotool): no program is opened"
        )
        return []
    from tests.benchmarks.store import make_documents

    bills, payments = make_documents(invoices)
    lines = payments[: invoices // 2]
    payments += payments[: invoices // 5]
    found = []
    for name, write, file in (
        ("homebank", write_homebank, folder / "madebook.xhb"),
        ("gnucash", write_gnucash, folder / "madebook.gnucash"),
    ):
        if shutil.which(name) is None:
            say(f"{name} is not installed (apt-get install {name}): skipped")
            continue
        write(file, bills, payments, lines)
        home = folder / name
        home.mkdir()
        own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
        found.append(Program(name, [name, str(file)], "madebook", own, folder))
    return found


def write_homebank(file: Path, bills: list[Invoice], payments: list[Payment], lines: list[Payment]) -> None:
    """HomeBank's XML: each invoice into the receivable account, each payment from there into the bank."""
    customers = {one: number for number, one in enumerate(sorted({bill.customer_id for bill in bills}), 1)}
    with file.open("w", encoding="utf-8") as out:
        out.write(
            '<?xml version="1.0"?>\n<homebank v="1.4" d="050602">\n<properties title="madebook" curr="1"/>\n'
            '<cur key="1" iso="USD" name="US Dollar" symb="$" syprf="1" dchar="." gchar="," frac="2"/>\n'
            '<account key="1" pos="1" type="3" curr="1" name="Receivable" initial="0" minimum="0"/>\n'
            '<account key="2" pos="2" type="1" curr="1" name="Bank" initial="0" minimum="0"/>\n'
        )
        for one, number in customers.items():
            out.write(f'<pay key="{number}" name="Customer {escape(one)}"/>\n')
        for bill in bills:
            out.write(
                f'<ope date="{bill.issued_on.toordinal()}" amount="{bill.total.plain()}" account="1"'
                f' payee="{customers[bill.customer_id]}" wording="{escape(bill.number)}"/>\n'
            )
        for key, payment in enumerate(payments, 1):
            out.write(_transfer(key, payment, customers[payment.customer_id]))
        for line in lines:
            when, amount = line.received_on.toordinal(), line.total.plain()
            out.write(f'<ope date="{when}" amount="{amount}" account="2" wording="{escape(line.note)}"/>\n')
        out.write("</homebank>\n")


def _transfer(key: int, payment: Payment, payee: int) -> str:
    """Both ends of HomeBank's internal transfer (payment mode 5), which name each other by one key."""
    both = (
        f'date="{payment.received_on.toordinal()}" paymode="5" payee="{payee}" wording="paid" kxfer="{key}"'
    )
    amount = payment.total.plain()
    return (
        f'<ope {both} amount="-{amount}" account="1" dst_account="2"/>\n'
        f'<ope {both} amount="{amount}" account="2" dst_account="1"/>\n'
    )


_SPACES = ("gnc", "act", "book", "cd", "cmdty", "split", "trn", "ts")
_MONEY = "<cmdty:space>CURRENCY</cmdty:space><cmdty:id>USD</cmdty:id>"


def write_gnucash(file: Path, bills: list[Invoice], payments: list[Payment], lines: list[Payment]) -> None:
    """GnuCash's XML: each invoice, payment and bank line as a transaction of two splits."""
    spaces = " ".join(f'xmlns:{one}="http://www.gnucash.org/XML/{one}"' for one in _SPACES)
    root, receivable, income, bank, imbalance = (UUID(int=number).hex for number in range(1, 6))
    with file.open("w", encoding="utf-8") as out:
        out.write(
            f'<?xml version="1.0" encoding="utf-8" ?>\n<gnc-v2 {spaces}>\n'
            '<gnc:count-data cd:type="book">1</gnc:count-data>\n<gnc:book version="2.0.0">\n'
            f'<book:id type="guid">{UUID(int=9).hex}</book:id>\n'
            f'<gnc:commodity version="2.0.0">{_MONEY}</gnc:commodity>\n'
        )
        out.write(_account("Root Account", root, "ROOT", ""))
        for name, key, kind in (
            ("Receivable", receivable, "ASSET"), ("Income", income, "INCOME"), ("Bank", bank, "BANK"),
            ("Imbalance-USD", imbalance, "BANK"),
        ):  # fmt: skip
            out.write(_account(name, key, kind, root))
        number = 100
        for bill in bills:
            splits = ((receivable, bill.total.minor), (income, -bill.total.minor))
            out.write(_transaction(number, str(bill.issued_on), bill.number, splits))
            number += 4
        for against, moved, words in (
            (receivable, payments, "paid"),
            (imbalance, lines, "from the statement"),
        ):
            for payment in moved:
                splits = ((bank, payment.total.minor), (against, -payment.total.minor))
                out.write(_transaction(number, str(payment.received_on), words, splits))
                number += 4
        out.write("</gnc:book>\n</gnc-v2>\n")


def _account(name: str, key: str, kind: str, parent: str) -> str:
    under = f'<act:parent type="guid">{parent}</act:parent>' if parent else ""
    of = (
        f"<act:commodity>{_MONEY}</act:commodity><act:commodity-scu>100</act:commodity-scu>" if parent else ""
    )
    return (
        f'<gnc:account version="2.0.0"><act:name>{name}</act:name><act:id type="guid">{key}</act:id>'
        f"<act:type>{kind}</act:type>{of}{under}</gnc:account>\n"
    )


def _transaction(number: int, day: str, words: str, splits: tuple[tuple[str, int], ...]) -> str:
    when = f"<ts:date>{day} 10:59:00 +0000</ts:date>"
    parts = "".join(
        f'<trn:split><split:id type="guid">{UUID(int=number + place).hex}</split:id>'
        f"<split:reconciled-state>n</split:reconciled-state><split:value>{minor}/100</split:value>"
        f'<split:quantity>{minor}/100</split:quantity><split:account type="guid">{account}</split:account>'
        "</trn:split>"
        for place, (account, minor) in enumerate(splits, 1)
    )
    return (
        f'<gnc:transaction version="2.0.0"><trn:id type="guid">{UUID(int=number).hex}</trn:id>'
        f"<trn:currency>{_MONEY}</trn:currency><trn:date-posted>{when}</trn:date-posted>"
        f"<trn:date-entered>{when}</trn:date-entered><trn:description>{escape(words)}</trn:description>"
        f"<trn:splits>{parts}</trn:splits></gnc:transaction>\n"
    )
