"""The server around the stand-ins: faults, limits, journal, back door, the process itself."""

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from integrations.sandbox.clock import Clock, parse_clock
from integrations.sandbox.faults import Faults
from integrations.sandbox.journal import Journal, Opening
from integrations.sandbox.quickbooks.limits import Limits
from integrations.sandbox.server import Door, Sandbox

ROOT = Path(__file__).parents[3]
OPENING = Opening("test", 0, 0, 1, datetime(2026, 11, 20, 18, tzinfo=UTC))


def _payment(quickbooks: Any) -> dict[str, Any]:
    return {"CustomerRef": {"value": quickbooks.customer("Pell's Yard")}, "TotalAmt": 10}


def _count(quickbooks: Any) -> int:
    return len(quickbooks.rows("SELECT * FROM Payment"))


def _queue(sandbox: Sandbox, kind: str, pattern: str = "quickbooks.write.*", **more: Any) -> None:
    sandbox.faults.switch({"queue": [{"kind": kind, "pattern": pattern, **more}]})


def test_cut_before_the_work_leaves_nothing(quickbooks: Any) -> None:
    """The connection drops and nothing was written."""
    body = _payment(quickbooks)
    _queue(quickbooks.sandbox, "cut_before")
    with pytest.raises(http.client.RemoteDisconnected):
        quickbooks.post("payment", body, requestid="a")
    assert _count(quickbooks) == 2


def test_cut_after_the_work_has_written(quickbooks: Any) -> None:
    """The connection drops, the payment exists, and its requestid still gives the reply."""
    body = _payment(quickbooks)
    _queue(quickbooks.sandbox, "cut_after")
    with pytest.raises(http.client.RemoteDisconnected):
        quickbooks.post("payment", body, requestid="a")
    assert _count(quickbooks) == 3
    assert quickbooks.post("payment", body, requestid="a").json["Payment"]["Id"]
    assert _count(quickbooks) == 3
    assert [write["times_received"] for write in quickbooks.sandbox.state()["writes"]] == [2]


def test_a_truncated_answer_breaks_off(quickbooks: Any) -> None:
    """Half of the body comes, the work is done."""
    body = _payment(quickbooks)
    _queue(quickbooks.sandbox, "truncated")
    with pytest.raises(http.client.IncompleteRead):
        quickbooks.post("payment", body)
    assert _count(quickbooks) == 3


def test_a_slow_answer_comes_after_its_work(quickbooks: Any) -> None:
    """The answer waits, others do not."""
    _queue(quickbooks.sandbox, "slow", "quickbooks.read.*", seconds=0.2)
    started = time.monotonic()
    assert quickbooks.get("preferences").status == 200
    assert time.monotonic() - started >= 0.2


@pytest.mark.parametrize(("kind", "status"), [("429", 429), ("500", 500), ("503", 503), ("401", 401)])
def test_answers_that_refuse_before_the_work(quickbooks: Any, kind: str, status: int) -> None:
    """Each in its shape, and nothing written."""
    body = _payment(quickbooks)
    _queue(quickbooks.sandbox, kind)
    answer = quickbooks.post("payment", body)
    assert answer.status == status
    expected = b"<html>" if kind == "503" else b'{"Fault"' if kind == "500" else b'{"warnings":null'
    assert answer.body.startswith(expected)
    assert _count(quickbooks) == 2


def test_shots_are_counted_and_can_be_delayed(quickbooks: Any) -> None:
    """``skip`` lets calls pass, ``times`` repeats, then all is well."""
    _queue(quickbooks.sandbox, "429", "quickbooks.read.*", skip=1, times=2)
    assert [quickbooks.get("preferences").status for _ in range(4)] == [200, 429, 429, 200]


def test_chance_is_repeatable_and_spares_oauth() -> None:
    """The same seed draws the same faults; a bare kind never meets OAuth."""
    draws = [
        [bool(faults.draw("quickbooks.query")) for _ in range(50)]
        for faults in (Faults("429=0.3,seed=5"), Faults("429=0.3,seed=5"))
    ]
    assert draws[0] == draws[1]
    assert 5 < sum(draws[0]) < 25
    assert Faults("500=1").draw("quickbooks.oauth.token") is None


@pytest.mark.parametrize("spec", ["429", "teapot=0.1", "429=often"])
def test_bad_specs_are_refused(spec: str) -> None:
    """A spec that cannot be read is a ValueError."""
    with pytest.raises(ValueError, match=r"."):
        Faults(spec)


def test_limits_per_second_and_minute() -> None:
    """Ten a second, 500 a minute, forty batches a minute; refused calls do not count."""
    limits = Limits()
    assert sum(limits.admits(is_batch=False, now=0.0) for _ in range(12)) == 10
    assert limits.admits(is_batch=False, now=1.1)
    batches = Limits()
    assert sum(batches.admits(is_batch=True, now=each * 0.2) for each in range(60)) == 40
    minute = Limits()
    assert sum(minute.admits(is_batch=False, now=each * 0.11) for each in range(540)) == 500


def test_the_limit_answers_429(story: Any, caller: Any) -> None:
    """With limits on the eleventh call within a second is throttled."""
    with Sandbox(story, door=Door(is_limited=True)) as sandbox:
        quickbooks = caller(sandbox)
        statuses = {quickbooks.get("preferences").status for _ in range(15)}
    assert statuses == {200, 429}


def test_connections_are_kept_alive(quickbooks: Any) -> None:
    """Two calls share one connection."""
    parts = urlsplit(quickbooks.sandbox.url)
    connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=5)
    try:
        for _ in range(2):
            connection.request("GET", f"{quickbooks.root}/preferences", headers=quickbooks.headers)
            response = connection.getresponse()
            response.read()
            assert (response.version, response.status, response.will_close) == (11, 200, False)
    finally:
        connection.close()


def test_the_back_door_shows_and_acts(quickbooks: Any, talk: Any) -> None:
    """State lists wire objects; act moves the ledger; unknown acts are 400."""
    url = quickbooks.sandbox.url
    acted = talk(url, "POST", "/_sandbox/act", {"act": "pay", "number": "2201", "amount": 39})
    assert acted.status == 200
    state = talk(url, "GET", "/_sandbox/state").json
    (paid,) = [row for row in state["quickbooks"]["Invoice"] if row["DocNumber"] == "2201"]
    assert paid["Balance"] == 800
    assert len(state["quickbooks"]["Payment"]) == 3
    assert "stripe" in state
    assert talk(url, "POST", "/_sandbox/act", {"act": "dance"}).status == 400
    assert talk(url, "POST", "/_sandbox/act", {"act": "void", "number": "9"}).status == 400
    assert talk(url, "GET", "/elsewhere").status == 404


def test_faults_and_limits_switch_at_run_time(quickbooks: Any, talk: Any) -> None:
    """POST /_sandbox/faults adds and clears."""
    url = quickbooks.sandbox.url
    talk(url, "POST", "/_sandbox/faults", {"spec": "quickbooks.read.*:500=1"})
    assert quickbooks.get("preferences").status == 500
    talk(url, "POST", "/_sandbox/faults", {"clear": True, "limits": True})
    assert quickbooks.get("preferences").status == 200
    assert quickbooks.sandbox.quickbooks.is_limited


def test_a_fixed_clock_moves_with_writes_only(quickbooks: Any) -> None:
    """One second a write; reads leave it."""
    before = quickbooks.sandbox.clock.now()
    quickbooks.get("preferences")
    assert quickbooks.sandbox.clock.now() == before
    quickbooks.post("payment", _payment(quickbooks))
    assert (quickbooks.sandbox.clock.now() - before).total_seconds() == 1
    assert parse_clock("fixed:2026-11-20").now() == datetime(2026, 11, 20, 18, tzinfo=UTC)
    with pytest.raises(ValueError, match="real or fixed"):
        parse_clock("yesterday")


def test_a_journal_gives_the_same_books_again(story: Any, caller: Any, tmp_path: Path) -> None:
    """Ids, tokens, replies, acts and times are the same after a restart; a torn line is dropped."""
    path = tmp_path / "state.jsonl"
    with Sandbox(story, clock=Clock(OPENING.as_of), journal=Journal(path, OPENING)) as sandbox:
        quickbooks = caller(sandbox)
        first = quickbooks.post("payment", _payment(quickbooks), requestid="k")
        sandbox.act({"act": "rename", "id": "1", "name": "Renamed"})
        assert quickbooks.post("payment", {"TotalAmt": 1}).code == "2020"
        before, token, at = sandbox.state(), quickbooks.token, sandbox.clock.now()
    with path.open("ab") as torn:
        torn.write(b'{"at": "2026')
    with Sandbox(story, clock=Clock(OPENING.as_of), journal=Journal(path, OPENING)) as sandbox:
        assert sandbox.state() == before
        assert sandbox.clock.now() == at
        again = caller(sandbox)
        again.token = token
        assert again.post("payment", _payment(again), requestid="k").body == first.body
    other = Opening("test", 0, 0, 2, OPENING.as_of)
    with pytest.raises(ValueError, match="another company"):
        Journal(path, other)


@contextmanager
def _process(tmp_path: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    ready = tmp_path / "ready.json"
    ready.unlink(missing_ok=True)
    command = [sys.executable, "-m", "integrations.sandbox", "--ready-file", str(ready), *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        until = time.monotonic() + 20
        while not ready.exists() and process.poll() is None and time.monotonic() < until:
            time.sleep(0.01)
        yield process, json.loads(ready.read_text(encoding="utf-8"))
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def test_the_process_survives_being_killed(tmp_path: Path, talk: Any) -> None:
    """After kill -9 a restart on the same state file knows the token and every write."""
    arguments = ("--company", "empty", "--limits", "off", "--state", str(tmp_path / "s.jsonl"))
    with _process(tmp_path, *arguments) as (process, addresses):
        url = addresses["COUNTERSIGN_QUICKBOOKS_URL"]
        grant = talk(url, "POST", "/_sandbox/grant").json
        headers = {"Authorization": f"Bearer {grant['access_token']}", "Accept": "application/json"}
        path = f"/v3/company/{grant['realmId']}/customer"
        made = talk(url, "POST", path, {"DisplayName": "Acme"}, headers).json["Customer"]
        process.kill()
        process.wait()
    with _process(tmp_path, *arguments) as (_, addresses):
        url = addresses["COUNTERSIGN_QUICKBOOKS_URL"]
        again = talk(url, "GET", f"{path}/{made['Id']}", headers=headers).json["Customer"]
        assert again == made


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to end a process gently")
def test_the_process_tells_its_addresses_and_ends_on_sigterm(tmp_path: Path) -> None:
    """Standard output names the environment; SIGTERM ends it with 0."""
    with _process(tmp_path, "--company", "empty") as (process, addresses):
        process.send_signal(signal.SIGTERM)
        output, _ = process.communicate(timeout=10)
        assert process.returncode == 0
    assert f"COUNTERSIGN_QUICKBOOKS_URL={addresses['COUNTERSIGN_QUICKBOOKS_URL']}" in output.splitlines()
    assert set(addresses) == {
        "COUNTERSIGN_QUICKBOOKS_URL",
        "COUNTERSIGN_QUICKBOOKS_AUTH_URL",
        "COUNTERSIGN_XERO_URL",
        "COUNTERSIGN_XERO_AUTH_URL",
        "COUNTERSIGN_STRIPE_URL",
    }


def test_the_process_serves_xero_on_the_same_port(tmp_path: Path, talk: Any) -> None:
    """A grant by the back door, the tier by option, the organisation by its own path."""
    with _process(tmp_path, "--company", "empty", "--xero-tier", "core", "--open", "xero") as (_, addresses):
        url = addresses["COUNTERSIGN_XERO_URL"]
        granted = talk(url, "POST", "/_sandbox/grant", {"service": "xero"}).json
        headers = {
            "Authorization": f"Bearer {granted['access_token']}",
            "xero-tenant-id": granted["tenantId"],
            "Accept": "application/json",
        }
        answer = talk(url, "GET", "/api.xro/2.0/Organisation", None, headers)
    assert answer.json["Organisations"][0]["Name"] == "Empty Company"
    assert answer.headers["x-daylimit-remaining"] == "4999"


def test_stop_by_the_back_door(tmp_path: Path, talk: Any) -> None:
    """POST /_sandbox/stop ends the process with 0."""
    with _process(tmp_path, "--company", "empty") as (process, addresses):
        assert talk(addresses["COUNTERSIGN_STRIPE_URL"], "POST", "/_sandbox/stop").status == 200
        assert process.wait(10) == 0


@pytest.mark.parametrize(
    "arguments", [["--clock", "noon"], ["--faults", "x"], ["--port", "abc"], ["--client", "x"]]
)
def test_bad_usage_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Bad options end with status 2 and a line on standard error."""
    from integrations.sandbox.serve import serve

    assert serve(["--company", "empty", *arguments]) == 2
    assert capsys.readouterr().err.strip()
