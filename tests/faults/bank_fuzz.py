"""Mutated bank files of every format: each must be read or refused in words, quickly and in little memory.

``python -m tests.faults.bank_fuzz --mutations 100000`` prints how many of each format were read, read with
flaws, or refused, the slowest, and the peak of memory; exit 1 when one crashed, hung or swelled. A mutation
is named by its number: ``--only N`` repeats one.
"""

import argparse
import faulthandler
import io
import multiprocessing
import random
import resource
import sys
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self

from app.errors import CountersignError
from app.jobs.bank_read import records, remarks
from integrations.bank_files.reader import read
from tests.faults.bank_samples import EUROPEAN, WRITERS, TableStyle, made_up, table

TOO_SLOW = 2.0
HUNG = 60.0
MOST_MEMORY = 400 * 1024
"""Seconds for one small file, seconds until a hang is reported with its stack, kibibytes for a worker."""
TOKENS = (
    b'\x00', b'\xff\xfe', b'<', b'>', b'</', b'<STMTTRN>', b'</OFX>', b'<Ntry>', b']]>', b'<![CDATA[',
    b'&#0;', b'&amp;', b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b':61:', b':86:', b':62F:', b'-}', b'{4:', b'16,',
    b'88,', b'/\n', b'03,', b'"', b"'", b';', b',', b'\t', b'\n', b'\r\n', b'^', b'!Type:Bank\n', b"9" * 40,
    b'-', b'(', b'1e999', b'NaN', b'0000-00-00', b'31.02.2026', b'99999999999999999999.99', b'\xe2\x88\x92',
    b'\xc2\xa0', b"A" * 5_000, b'\x1a', b'="', b'\xf0\x9f\x92\xa9', b'\xd9\xa1\xd9\xa2', b'1,2,3.4.5',
    b'?20', b'/NAME/', b'%s', b'{}',
)  # fmt: skip


@dataclass
class Tally:
    """What came of many mutations."""

    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    slowest: tuple[float, int] = (0.0, 0)
    memory: int = 0

    def __iadd__(self, other: "Tally") -> Self:
        self.outcomes += other.outcomes
        self.failures += other.failures
        self.slowest = max(self.slowest, other.slowest)
        self.memory = max(self.memory, other.memory)
        return self


def seeds() -> list[tuple[str, str, bytes]]:
    """Small files of every format and of some styles: format, file name, bytes."""
    sample = made_up(6, seed=3)
    found = [(name, file, writer(sample)) for name, (file, writer) in WRITERS.items()]
    pair = TableStyle(
        headings=("Date", "Description", "Name", "Ref", "Debit", "Credit", "Balance"), amounts="pair"
    )
    bare = TableStyle(headings=None, delimiter=";", mark=",", date_format="%d.%m.%Y")
    found += [("csv", "a.csv", table(sample, style)) for style in (pair, bare, EUROPEAN)]
    return found


def mutated(number: int, every: Sequence[tuple[str, str, bytes]]) -> tuple[str, str, bytes]:
    """The mutation of a number: always the same."""
    rng = random.Random(number)
    name, file, data = rng.choice(every)
    if name == "xlsx" and rng.random() < 0.8:
        return name, file, _inside(data, rng)
    other = rng.choice(every)[2]
    return name, file, _mutate(data, other, rng)


def _mutate(data: bytes, other: bytes, rng: random.Random) -> bytes:
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        data = rng.choice(_WAYS)(data, other, rng)
    return data


def _inside(data: bytes, rng: random.Random) -> bytes:
    """A workbook with one member mutated."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        names = before.namelist()
        chosen = rng.choice(names)
        for name in names:
            member = before.read(name)
            after.writestr(name, _mutate(member, member, rng) if name == chosen else member)
    return out.getvalue()


def _place(data: bytes, rng: random.Random) -> tuple[int, int]:
    start = rng.randrange(len(data) + 1)
    return start, min(len(data), start + rng.choice((1, 2, 5, 20, 200)))


def _flip(data: bytes, _: bytes, rng: random.Random) -> bytes:
    if not data:
        return data
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]


def _drop(data: bytes, _: bytes, rng: random.Random) -> bytes:
    start, end = _place(data, rng)
    return data[:start] + data[end:]


def _repeat(data: bytes, _: bytes, rng: random.Random) -> bytes:
    start, end = _place(data, rng)
    return data[:start] + data[start:end] * rng.choice((2, 3, 50)) + data[end:]


def _insert(data: bytes, _: bytes, rng: random.Random) -> bytes:
    start, _end = _place(data, rng)
    return data[:start] + rng.choice(TOKENS) + data[start:]


def _replace(data: bytes, _: bytes, rng: random.Random) -> bytes:
    start, end = _place(data, rng)
    return data[:start] + rng.choice(TOKENS) + data[end:]


def _noise(data: bytes, _: bytes, rng: random.Random) -> bytes:
    start, end = _place(data, rng)
    return data[:start] + rng.randbytes(end - start) + data[end:]


def _cut(data: bytes, _: bytes, rng: random.Random) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _splice(data: bytes, other: bytes, rng: random.Random) -> bytes:
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other) + 1) :]


def _digits(data: bytes, _: bytes, rng: random.Random) -> bytes:
    start, end = _place(data, rng)
    changed = bytes(rng.choice(b"0123456789.,-") if 48 <= one <= 57 else one for one in data[start:end])
    return data[:start] + changed + data[end:]


Way = Callable[[bytes, bytes, random.Random], bytes]
_WAYS: tuple[Way, ...] = (_flip, _drop, _repeat, _insert, _replace, _noise, _cut, _splice, _digits)


def run(numbers: Sequence[int]) -> Tally:
    """Read these mutations; nothing is raised."""
    every, tally = seeds(), Tally()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in numbers:
        name, file, data = mutated(number, every)
        faulthandler.dump_traceback_later(HUNG, exit=True)
        began = time.perf_counter()
        try:
            content = read(data, file)
            said = sum(1 for _ in records(content)) + sum(1 for _ in remarks(content))
            outcome = "read" if said and not content.flaws else "read with flaws"
        except CountersignError as problem:
            outcome = "refused"
            if "line " not in problem.title or "\n" in problem.title:
                tally.failures.append(f"mutation {number} ({name}): no place is named: {problem.title}")
        except Exception:  # noqa: BLE001 - finding these is what this is for
            outcome = "CRASHED"
            tally.failures.append(f"mutation {number} ({name}):\n{traceback.format_exc(limit=-4)}")
        took = time.perf_counter() - began
        if took > TOO_SLOW:
            tally.failures.append(f"mutation {number} ({name}): took {took:.1f} s")
        tally.outcomes[name, outcome] += 1
        tally.slowest = max(tally.slowest, (took, number))
    faulthandler.cancel_dump_traceback_later()
    tally.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if tally.memory > held + MOST_MEMORY:
        tally.failures.append(f"memory rose to {tally.memory // 1024} MB")
    return tally


def report(tally: Tally, seconds: float) -> Iterator[str]:
    """The figures as lines."""
    count = sum(tally.outcomes.values())
    yield f"{count:,} mutations in {seconds:.0f} s, {len(tally.failures)} failures"
    for outcome in sorted({outcome for _, outcome in tally.outcomes}):
        parts = {name: n for (name, one), n in sorted(tally.outcomes.items()) if one == outcome}
        listed = ", ".join(f"{name} {n:,}" for name, n in parts.items())
        yield f"{outcome}: {sum(parts.values()):,} ({listed})"
    yield f"slowest: {tally.slowest[0] * 1000:.0f} ms (mutation {tally.slowest[1]})"
    yield f"peak memory of a worker: {tally.memory // 1024} MB"


def main() -> int:
    """Run the command."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--mutations", type=int, default=100_000)
    options.add_argument("--first", type=int, default=1)
    options.add_argument("--only", type=int)
    options.add_argument("--workers", type=int, default=2)
    asked = options.parse_args()
    first, count = (asked.only, 1) if asked.only is not None else (asked.first, asked.mutations)
    piece = 500
    parts = [range(at, min(at + piece, first + count)) for at in range(first, first + count, piece)]
    began, tally = time.perf_counter(), Tally()
    with multiprocessing.get_context("spawn").Pool(asked.workers) as pool:
        for part in pool.imap_unordered(run, parts):
            tally += part
    sys.stdout.writelines(f"{line}\n" for line in report(tally, time.perf_counter() - began))
    sys.stdout.writelines(f"{failure}\n" for failure in tally.failures[:20])
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
