"""The disk of an open company becomes read-only, dies or is taken away: said as that, and then it goes on."""

import fcntl
import os
import shutil
import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import CompanyFileInUse, DiskFailed
from app.file_errors import CompanyFileGone, CompanyFileReadOnly
from app.store import settings_rows
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW

SHUT_DOWN = 0x8004587D
"""ext4's ioctl that ends a file system as a pulled plug does (EXT4_IOC_SHUTDOWN)."""
_TOOLS = all(shutil.which(tool) for tool in ("mkfs.ext4", "mount", "umount"))
real_disk = pytest.mark.skipif(
    not _TOOLS or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs the right to mount a disk"
)


class Disk:
    """A disk of its own, in a file; it can fail as disks do."""

    def __init__(self, folder: Path) -> None:
        self._image, self.place = folder / "disk", folder / "mounted"
        self.place.mkdir()
        with self._image.open("wb") as image:
            image.truncate(32 << 20)
        _run("mkfs.ext4", "-q", "-F", str(self._image))
        self.mount()

    def mount(self) -> None:
        """Connect it."""
        done = subprocess.run(
            ["mount", "-o", "loop,errors=remount-ro", str(self._image), str(self.place)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")

    def turn_read_only(self) -> None:
        """As the kernel does after an error in the file system."""
        found = _run("findmnt", "-n", "-o", "SOURCE", str(self.place))
        (Path("/sys/fs/ext4") / Path(found).name / "trigger_fs_error").write_text("made", encoding="ascii")

    def die(self) -> None:
        """Nothing is read or written from now on."""
        here = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(here, SHUT_DOWN, struct.pack("I", 0))
        finally:
            os.close(here)

    def unmount(self) -> None:
        """Take it away, though files on it are open."""
        subprocess.run(["umount", "-l", str(self.place)], capture_output=True, check=False)


def _run(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """Mounted, and unmounted at the end."""
    made = Disk(tmp_path)
    yield made
    made.unmount()


def _put(company: CompanyFile, name: str) -> None:
    with company.writer() as conn:
        settings_rows.put(conn, name, 1, NOW)


def _names(company: CompanyFile) -> set[str]:
    with company.reader() as conn:
        return set(settings_rows.every(conn))


@real_disk
def test_a_disk_that_turned_read_only_is_said_and_then_goes_on(disk: Disk) -> None:
    """What was kept is still shown; once the disk is well again, the same open company keeps on."""
    with CompanyFile.create(disk.place / "larkspur.company", "Larkspur") as company:
        _put(company, "before")
        disk.turn_read_only()
        for _ in range(2):  # by the connection that was open, and by a fresh one
            with pytest.raises(CompanyFileReadOnly):
                _put(company, "lost")
            assert _names(company) == {"before"}
        company._dispose()
        disk.unmount()
        disk.mount()
        _put(company, "after")
        assert _names(company) == {"before", "after"}
        with pytest.raises(CompanyFileInUse):
            CompanyFile.open(company.path)


@real_disk
def test_a_disk_that_died_is_no_damaged_file(disk: Disk) -> None:
    """SQLite speaks of a malformed image then; nobody is told to put a backup in its place."""
    with CompanyFile.create(disk.place / "larkspur.company", "Larkspur") as company:
        _put(company, "before")
        disk.die()
        for _ in range(3):
            with pytest.raises((DiskFailed, CompanyFileGone, CompanyFileReadOnly)):
                _put(company, "lost")
        disk.unmount()
        with pytest.raises(CompanyFileGone):
            _put(company, "lost")
        disk.mount()
        _put(company, "after")
        assert _names(company) == {"before", "after"}


def test_nothing_is_written_into_a_file_that_was_moved_away(company: CompanyFile, tmp_path: Path) -> None:
    """A connection would go on in it, and what it kept be gone at the next start; put back, it goes on."""
    _put(company, "before")
    away = company.path.rename(tmp_path / "away")
    with pytest.raises(CompanyFileGone):
        _put(company, "lost")
    with pytest.raises(CompanyFileGone):
        _ = company.bytes
    away.rename(company.path)
    _put(company, "after")
    assert _names(company) == {"before", "after"}
