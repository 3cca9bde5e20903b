"""The guards of conftest.py hold."""

import os
import socket
from pathlib import Path

import pytest


def test_connections_off_this_machine_are_refused() -> None:
    """A connection to a documentation address fails before it is tried."""
    with socket.socket() as outside, pytest.raises(AssertionError, match="only loopback"):
        outside.connect(("192.0.2.1", 443))


def test_loopback_is_reachable() -> None:
    """A server on 127.0.0.1 can be talked to."""
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as client,
    ):
        assert client.getpeername() == server.getsockname()


def test_the_programs_home_is_the_tests_own(private_home: Path, tmp_path: Path) -> None:
    """COUNTERSIGN_HOME points into the test's temporary folder."""
    assert Path(os.environ["COUNTERSIGN_HOME"]) == private_home
    assert private_home.is_relative_to(tmp_path)
